internal import CivilTime
package import KnowledgeModel

extension ReviewItem {
    /// The question in a sentence.
    package var heading: String {
        switch question {
        case .same(_, _, let score):
            let thing = kind == .person ? "person" : kind.rawValue
            return score >= 1
                ? "Is this one \(thing)? They are alike, but something contradicts."
                : "Is this one \(thing)? Likeness \(Self.percent(score))."
        case .doubt(_, let confidence): return "Is this told at all? Confidence \(Self.percent(confidence))."
        case .conflict(_, let conflict): return "Sources disagree on the \(conflict.field)."
        }
    }

    /// The field that a decision sets to settle a conflict; nil for other questions.
    package var field: String? {
        if case .conflict(_, let conflict) = question { conflict.field } else { nil }
    }

    /// How many values there are to choose from.
    package var values: Int {
        if case .conflict(_, let conflict) = question { min(9, conflict.values.count) } else { 0 }
    }

    /// The command that would answer it one way.
    var command: String {
        switch question {
        case .same: return "attache decide same|different \(claims.joined(separator: " "))"
        case .doubt(let id, _): return "attache decide same|reject \(id)"
        case .conflict(let id, let conflict):
            let field = conflict.field.contains(" ") ? "'\(conflict.field)'" : conflict.field
            return "attache decide set \(id) \(field) VALUE"
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension Sheet {
    /// Questions for a person, one a row; `describe` says in few words what an id is.
    package static func review(_ items: [ReviewItem], describe: (String) -> String) -> Sheet {
        Sheet(
            columns: ["QUESTION", "WHAT", "WHY", "DECIDE"],
            fields: [
                "question", "kind", "first", "second", "score", "field", "values", "usefulness", "reasons", "decide",
            ],
            rows: items.map { item in
                var values: [String] = []
                var (name, score, field): (String, Double?, String?) = ("", nil, nil)
                switch item.question {
                case .same(_, _, let likeness): (name, score) = ("same", likeness)
                case .doubt(_, let confidence): (name, score) = ("doubt", confidence)
                case .conflict(_, let conflict):
                    (name, field) = ("conflict", conflict.field)
                    values = conflict.values.map(\.value)
                }
                let why = values.isEmpty ? item.reasons : values
                return Row(
                    cells: [
                        item.heading, item.things.map { "\(describe($0)) \($0)" }.joined(separator: " | "),
                        why.joined(separator: "; "), item.command,
                    ],
                    values: [
                        name, item.kind.rawValue, item.things.first, item.things.dropFirst().first,
                        score.map { "\($0)" }, field, values.isEmpty ? nil : values.joined(separator: "; "),
                        "\(item.usefulness)", item.reasons.isEmpty ? nil : item.reasons.joined(separator: "; "),
                        item.command,
                    ],
                    object: .object([
                        "question": .string(name), "kind": .string(item.kind.rawValue),
                        "things": .array(
                            item.things.map { .object(["id": .string($0), "text": .string(describe($0))]) }),
                        "claims": .strings(item.claims), "score": score.map(JSONValue.number) ?? .null,
                        "field": .optional(field), "values": .strings(values),
                        "usefulness": .number(item.usefulness), "reasons": .strings(item.reasons),
                        "decide": .string(item.command),
                    ]))
            })
    }

    /// An event on one line.
    package static func line(_ event: Event) -> String {
        let cells = Sheet.events([event]).rows[0].cells
        return cells.dropLast().filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// An agreement on one line.
    package static func line(_ agreement: Agreement) -> String {
        Sheet.agreements([agreement]).rows[0].cells.dropLast().filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// A person on one line.
    package static func line(_ person: Person) -> String {
        let posts = person.posts.prefix(2).map(\.title)
        let details = [person.rank, person.country?.rawValue].compactMap { $0 } + posts
        return details.isEmpty ? person.name : "\(person.name) (\(details.joined(separator: ", ")))"
    }
}
