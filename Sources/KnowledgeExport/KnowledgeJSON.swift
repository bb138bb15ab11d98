internal import CivilTime
package import KnowledgeModel

extension Event {
    /// The concluded values, without the claims behind them.
    package var json: JSONValue { .object(fields) }

    var fields: [String: JSONValue] {
        [
            "id": .string(id.rawValue),
            "type": .string(type.rawValue),
            "format": .optional(format?.rawValue),
            "status": .string(status.rawValue),
            "date": .optional(date?.description),
            "date_basis": .string(dateBasis.rawValue),
            "participants": .array(participants.map(\.json)),
            "countries": .strings(countries.map(\.rawValue)),
            "venue": .optional(venue),
            "venue_country": .optional(venueCountry?.rawValue),
            "name": .optional(name),
            "edition": .optional(edition),
            "topics": .strings(topics),
            "confidence": .number(confidence),
            "history": .array(history.map(\.json)),
            "conflicts": .array(conflicts.map(\.json)),
        ]
    }
}

extension EventParticipant {
    var json: JSONValue {
        var fields = participant.fields
        fields["person"] = .optional(person?.rawValue)
        return .object(fields)
    }
}

extension StatusChange {
    var json: JSONValue {
        .object([
            "status": .string(status.rawValue),
            "reported": .optional(reported?.description),
            "date": .optional(date?.description),
            "claim": .string(claim.rawValue),
        ])
    }
}

extension Conflict {
    var json: JSONValue {
        .object([
            "field": .string(field),
            "values": .array(
                values.map { .object(["value": .string($0.value), "claims": .strings($0.claims)]) }),
        ])
    }
}

extension Agreement {
    /// The concluded values, without the claims behind them.
    package var json: JSONValue { .object(fields) }

    var fields: [String: JSONValue] {
        [
            "id": .string(id.rawValue),
            // `kind` says in an export what a line is, hence the longer word.
            "agreement_kind": .string(kind.rawValue),
            "title": .string(title),
            "date": .optional(date?.description),
            "date_basis": .string(dateBasis.rawValue),
            "parties": .strings(parties.map(\.rawValue)),
            "status": .string(status.rawValue),
            "conflicts": .array(conflicts.map(\.json)),
        ]
    }
}

extension Person {
    package var json: JSONValue { .object(fields) }

    var fields: [String: JSONValue] {
        [
            "id": .string(id.rawValue),
            "name": .string(name),
            "names": .strings(names),
            "country": .optional(country?.rawValue),
            "rank": .optional(rank),
            "posts": .array(posts.map(\.json)),
            "claims": .strings(claims.map(\.rawValue)),
        ]
    }
}

extension PostHeld {
    var json: JSONValue {
        .object([
            "title": .string(title),
            "country": .optional(country?.rawValue),
            "first_seen": .optional(firstSeen?.description),
            "last_seen": .optional(lastSeen?.description),
            "claims": .strings(claims.map(\.rawValue)),
        ])
    }
}
