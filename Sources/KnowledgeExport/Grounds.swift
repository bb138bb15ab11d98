package import KnowledgeModel

/// Why the base holds something: what each article says, where they disagree, and what people decided.
package struct Grounds: Sendable, Hashable {
    private var reasons: [Reason]
    private var conflicts: [Conflict]
    private var decisions: [Decision]

    package init(reasons: [Reason], conflicts: [Conflict], decisions: [Decision]) {
        self.reasons = reasons
        self.conflicts = conflicts
        self.decisions = decisions
    }

    /// Paragraphs for people, each ended by a line end.
    package func text(styled: Bool) -> String {
        var paragraphs = reasons.map { $0.text(styled: styled) }
        if !conflicts.isEmpty {
            paragraphs.append(
                conflicts.map { conflict in
                    "sources disagree on the \(conflict.field)\n"
                        + conflict.values.enumerated().map { place, value in
                            "  \(place == 0 ? "taken   " : "        ")    \(value.value)  (\(value.claims.joined(separator: ", ")))\n"
                        }.joined()
                }.joined())
        }
        if !decisions.isEmpty {
            paragraphs.append(
                decisions.map { decision in
                    let set = decision.field.map { " \($0) = \(decision.value ?? "")" } ?? ""
                    let reason = decision.reason.map { ": \($0)" } ?? ""
                    let targets = decision.targets.joined(separator: ", ")
                    return "decided: \(decision.verdict.rawValue)\(set) (\(targets))\n"
                        + "  by          \(decision.author), \(decision.time), \(decision.id)\(reason)\n"
                }.joined())
        }
        return paragraphs.joined(separator: "\n")
    }

    /// An object for each article, then one for each conflict, then one for each decision.
    package var json: [JSONValue] {
        reasons.map(\.json) + conflicts.map(\.json) + decisions.map(DecisionJSON.object)
    }
}
