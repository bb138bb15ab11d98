internal import CivilTime
package import KnowledgeModel

extension ExtractionRecord {
    /// The record as `attache extract` prints it, one line of JSON: what the document says, with the words that say so.
    package var json: JSONValue {
        .object([
            "id": .string(document.id),
            "sha256": .string(document.sha256),
            "title": .optional(document.title),
            "url": .optional(document.url),
            "publisher": .optional(document.publisher),
            "language": .string(document.language),
            "published": .optional(document.published?.description),
            "published_basis": .string(document.publishedBasis.rawValue),
            "extractor": .string(extractor),
            "people": .array(people.map(\.json)),
            "events": .array(events.map(\.json)),
            "agreements": .array(agreements.map(\.json)),
            "diagnostics": .array(diagnostics.map(\.json)),
        ])
    }
}

extension PersonClaim {
    var json: JSONValue {
        .object([
            "id": .string(id.rawValue),
            "name": .string(name),
            "country": .optional(country?.rawValue),
            "rank": .optional(rank),
            "posts": .strings(posts),
            "evidence": .array(evidence.map(\.json)),
        ])
    }
}

extension EventClaim {
    var json: JSONValue {
        .object([
            "id": .string(id.rawValue),
            "type": .string(type.rawValue),
            "format": .optional(format?.rawValue),
            "status": .string(status.rawValue),
            "date": .optional(date?.description),
            "date_basis": .string(dateBasis.rawValue),
            "date_reason": .string(dateReason),
            "participants": .array(participants.map { .object($0.fields) }),
            "countries": .strings(countries.map(\.rawValue)),
            "venue": .optional(venue),
            "venue_country": .optional(venueCountry?.rawValue),
            "name": .optional(name),
            "edition": .optional(edition),
            "topics": .strings(topics),
            "confidence": .number(confidence),
            "rule": .string(rule),
            "evidence": .array(evidence.map(\.json)),
        ])
    }
}

extension AgreementClaim {
    var json: JSONValue {
        .object([
            "id": .string(id.rawValue),
            "kind": .string(kind.rawValue),
            "title": .string(title),
            "date": .optional(date?.description),
            "date_basis": .string(dateBasis.rawValue),
            "parties": .strings(parties.map(\.rawValue)),
            "status": .string(status.rawValue),
            "rule": .string(rule),
            "evidence": .array(evidence.map(\.json)),
        ])
    }
}

extension Participant {
    var fields: [String: JSONValue] {
        [
            "name": .optional(name),
            "kind": .string(kind.rawValue),
            "country": .optional(country?.rawValue),
            "role": .optional(role?.rawValue),
            "post": .optional(post),
            "rank": .optional(rank),
            "person": .optional(person?.rawValue),
        ]
    }
}

extension Evidence {
    var json: JSONValue {
        .object([
            "field": .string(field.rawValue),
            "start": .integer(span.start),
            "end": .integer(span.end),
            "quote": .string(quote),
        ])
    }
}

extension Diagnostic {
    var json: JSONValue {
        .object([
            "code": .string(code),
            "message": .string(message),
            "start": .optional(span?.start),
            "end": .optional(span?.end),
        ])
    }
}
