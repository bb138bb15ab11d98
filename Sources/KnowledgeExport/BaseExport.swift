internal import CivilTime
package import KnowledgeModel

/// The lines of `attache export --format jsonl`: the whole base, one object a line, each with its `kind`.
/// Line by line so that the caller can write them as it reads; the order of the lines is the caller's: documents by
/// digest, then people, events, agreements and decisions by id.
package enum BaseExport {
    package static func line(_ document: Document) -> JSONValue {
        .object([
            "kind": .string("document"),
            "id": .string(document.id),
            "sha256": .string(document.sha256),
            "title": .optional(document.title),
            "url": .optional(document.url),
            "publisher": .optional(document.publisher),
            "language": .string(document.language),
            "published": .optional(document.published?.description),
            "published_basis": .string(document.publishedBasis.rawValue),
        ])
    }

    package static func line(_ person: Person) -> JSONValue { line("person", person.fields) }

    /// Claims come in the order of their ids.
    package static func line(_ event: Event, claims: [(document: Document, claim: EventClaim)]) -> JSONValue {
        var fields = event.fields
        fields["claims"] = .array(
            claims.sorted { $0.claim.id < $1.claim.id }.map { document, claim in
                .object([
                    "id": .string(claim.id.rawValue),
                    "document": .string(document.id),
                    "type": .string(claim.type.rawValue),
                    "date": .optional(claim.date?.description),
                    "evidence": .array(claim.evidence.map(\.json)),
                ])
            })
        return line("event", fields)
    }

    /// Claims come in the order of their ids.
    package static func line(
        _ agreement: Agreement, claims: [(document: Document, claim: AgreementClaim)]
    ) -> JSONValue {
        var fields = agreement.fields
        fields["claims"] = .array(
            claims.sorted { $0.claim.id < $1.claim.id }.map { document, claim in
                .object([
                    "id": .string(claim.id.rawValue),
                    "document": .string(document.id),
                    "agreement_kind": .string(claim.kind.rawValue),
                    "date": .optional(claim.date?.description),
                    "evidence": .array(claim.evidence.map(\.json)),
                ])
            })
        return line("agreement", fields)
    }

    /// Without the time: the same decisions on the same articles give the same bytes, whenever they were made.
    package static func line(_ decision: Decision) -> JSONValue {
        var fields = DecisionJSON.fields(decision)
        fields["time"] = nil
        return line("decision", fields)
    }

    private static func line(_ kind: String, _ fields: [String: JSONValue]) -> JSONValue {
        .object(fields.merging(["kind": .string(kind)]) { _, kind in kind })
    }
}
