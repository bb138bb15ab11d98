package import KnowledgeModel

/// A decision as a line that can be imported again.
package enum DecisionJSON {
    package static func object(_ decision: Decision) -> JSONValue { .object(fields(decision)) }

    static func fields(_ decision: Decision) -> [String: JSONValue] {
        [
            "id": .string(decision.id),
            "verdict": .string(decision.verdict.rawValue),
            "targets": .strings(decision.targets),
            "field": .optional(decision.field),
            "value": .optional(decision.value),
            "author": .string(decision.author),
            "time": .string(decision.time),
            "reason": .optional(decision.reason),
        ]
    }
}

extension Sheet {
    /// Decisions, one a row; `states` say for each whether it counts.
    package static func decisions(_ decisions: [Decision], states: [String]) -> Sheet {
        Sheet(
            columns: ["TIME", "DECISION", "ON", "BY", "WHY", "STATE", "ID"],
            fields: ["id", "time", "verdict", "targets", "field", "value", "author", "reason", "state"],
            rows: zip(decisions, states).map { decision, state in
                let set = decision.field.map { " \($0) = \(decision.value ?? "")" } ?? ""
                return Row(
                    cells: [
                        decision.time, decision.verdict.rawValue + set, decision.targets.joined(separator: " "),
                        decision.author, decision.reason ?? "", state, decision.id,
                    ],
                    values: [
                        decision.id, decision.time, decision.verdict.rawValue,
                        decision.targets.joined(separator: "; "), decision.field, decision.value, decision.author,
                        decision.reason, state,
                    ],
                    object: DecisionJSON.object(decision).adding("state", .string(state)))
            })
    }
}
