internal import CivilTime
package import KnowledgeModel

/// Why the base holds something: what one article says, in which words, found by which rule.
package struct Reason: Sendable, Hashable {
    private var document: Document
    private var claim: String
    /// The values in few words.
    private var summary: String
    private var rule: String?
    private var date: String?
    private var evidence: [Evidence]

    package init(_ claim: EventClaim, in document: Document) {
        self.document = document
        self.claim = claim.id.rawValue
        let name = claim.name.map { ": \($0)" } ?? ""
        let participants = claim.participants.map(Sheet.full)
        let place = claim.venue.map { "at \($0)" }
        let headline = "\(claim.status.rawValue) \(claim.type.rawValue.replacing("_", with: " "))\(name)"
        summary = ([headline] + participants + [place].compactMap { $0 }).joined(separator: "; ")
        rule = claim.rule
        date = Self.date(claim.date, claim.dateBasis, claim.dateReason)
        evidence = claim.evidence
    }

    package init(_ claim: AgreementClaim, in document: Document) {
        self.document = document
        self.claim = claim.id.rawValue
        let parties = claim.parties.map(\.rawValue).joined(separator: ", ")
        summary =
            "\(claim.status.rawValue) \(claim.kind.rawValue.replacing("_", with: " ")): \(claim.title) (\(parties))"
        rule = claim.rule
        date = Self.date(claim.date, claim.dateBasis, "")
        evidence = claim.evidence
    }

    package init(_ claim: PersonClaim, in document: Document) {
        self.document = document
        self.claim = claim.id.rawValue
        let details = [claim.rank].compactMap { $0 } + claim.posts + [claim.country?.rawValue].compactMap { $0 }
        summary = details.isEmpty ? claim.name : "\(claim.name) (\(details.joined(separator: ", ")))"
        evidence = claim.evidence
    }

    private static func date(_ date: EDTF?, _ basis: DateBasis, _ reason: String) -> String {
        guard let date else { return reason.isEmpty ? "none in the text" : "none in the text: \(reason)" }
        return reason.isEmpty ? "\(date) (\(basis.rawValue))" : "\(date) (\(basis.rawValue)): \(reason)"
    }

    private var passages: [Passage] { Passage.passages(of: document.text, around: evidence.map(\.span)) }

    /// A paragraph for people, ended by a line end.
    package func text(styled: Bool) -> String {
        let origin = [document.publisher, document.url].compactMap { $0 }.joined(separator: ", ")
        let published = document.published.map { "published \($0) (\(document.publishedBasis.rawValue))" }
        var lines = [
            "\(claim)  \(summary)",
            "  article     \(document.id): \(document.title ?? "")",
        ]
        let source = [origin.isEmpty ? nil : origin, published].compactMap { $0 }.joined(separator: "; ")
        if !source.isEmpty { lines.append("              \(source)") }
        for (index, passage) in passages.enumerated() {
            lines.append(
                "  \(index == 0 ? "it says " : "        ")    \(Passage.marked(passage.text, passage.marked, styled: styled))"
            )
        }
        for (field, quotes) in quotesByField {
            let name = field.rawValue
            lines.append("  \(name)\(String(repeating: " ", count: max(0, 12 - name.utf8.count)))\(quotes)")
        }
        if let rule { lines.append("  rule        \(rule)") }
        if let date { lines.append("  dated       \(date)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private var quotesByField: [(Evidence.Field, String)] {
        Evidence.Field.allCases.compactMap { field in
            var quotes: [String] = []
            for item in evidence where item.field == field && !quotes.contains(item.quote) { quotes.append(item.quote) }
            return quotes.isEmpty ? nil : (field, quotes.map { "“\($0)”" }.joined(separator: ", "))
        }
    }

    package var json: JSONValue {
        .object([
            "claim": .string(claim), "document": .string(document.id), "title": .optional(document.title),
            "url": .optional(document.url), "publisher": .optional(document.publisher),
            "published": .optional(document.published?.description),
            "published_basis": .string(document.publishedBasis.rawValue), "summary": .string(summary),
            "rule": .optional(rule), "dated": .optional(date), "evidence": .array(evidence.map(\.json)),
            "sentences": .strings(passages.map(\.text)),
        ])
    }
}
