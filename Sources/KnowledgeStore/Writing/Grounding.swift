import KnowledgeModel

/// Nothing ungrounded is stored: every quote is the text at its span, and the digest is the text's.
enum Grounding {
    static func verify(_ record: ExtractionRecord) throws {
        let document = record.document
        guard hexadecimalSHA256(document.text) == document.sha256 else {
            throw StoreError(code: .refusedValue, message: "the SHA-256 is not that of the text", path: "")
        }
        let scalars = Array(document.text.unicodeScalars)
        guard document.body.start >= 0, document.body.end <= scalars.count else {
            throw StoreError(code: .refusedValue, message: "the body lies outside of the text", path: "")
        }
        let claims =
            record.people.map { ($0.id.rawValue, $0.evidence) } + record.events.map { ($0.id.rawValue, $0.evidence) }
            + record.agreements.map { ($0.id.rawValue, $0.evidence) }
        for (id, evidence) in claims {
            guard !evidence.isEmpty else {
                throw StoreError(code: .refusedValue, message: "claim \(id) has no evidence", path: "")
            }
            for item in evidence where !holds(item, in: scalars) {
                throw StoreError(
                    code: .refusedValue,
                    message: "claim \(id): the quote at \(item.span.start)–\(item.span.end) is not the text there",
                    path: "")
            }
        }
    }

    static func holds(_ evidence: Evidence, in scalars: [Unicode.Scalar]) -> Bool {
        let span = evidence.span
        guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return false }
        return evidence.quote.unicodeScalars.elementsEqual(scalars[span.start..<span.end])
    }
}
