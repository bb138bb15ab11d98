internal import CivilTime
package import KnowledgeModel

extension Sheet {
    /// Events, one a row.
    package static func events(_ events: [Event]) -> Sheet {
        Sheet(
            columns: ["DATE", "WHAT", "COUNTRIES", "WHO", "WHERE", "ID"],
            fields: [
                "id", "date", "date_basis", "type", "format", "status", "countries", "participants", "venue",
                "venue_country", "name", "edition", "topics", "confidence", "sources",
            ],
            rows: events.map { event in
                Row(
                    cells: [
                        event.date?.description ?? "?", what(event),
                        event.countries.map(\.rawValue).joined(separator: " "),
                        event.participants.map { short($0.participant) }.joined(separator: "; "),
                        place(event), event.id.rawValue,
                    ],
                    values: [
                        event.id.rawValue, event.date?.description, event.dateBasis.rawValue, event.type.rawValue,
                        event.format?.rawValue, event.status.rawValue, joined(event.countries.map(\.rawValue)),
                        joined(event.participants.map { short($0.participant) }), event.venue,
                        event.venueCountry?.rawValue, event.name, event.edition.map(String.init), joined(event.topics),
                        "\(event.confidence)", "\(event.claims.count)",
                    ],
                    object: event.json)
            })
    }

    /// Who met whom: two participants of one event, one pair a row.
    package static func meetings(_ meetings: [Meeting]) -> Sheet {
        Sheet(
            columns: ["DATE", "WHO", "MET", "HOW", "WHERE", "ID"],
            fields: [
                "date", "person", "person_country", "person_rank", "person_post", "met", "met_country", "met_rank",
                "met_post", "type", "format", "venue", "venue_country", "event",
            ],
            rows: meetings.map { meeting in
                let event = meeting.event
                let (one, other) = (meeting.first.participant, meeting.second.participant)
                return Row(
                    cells: [
                        event.date?.description ?? "?", full(one), full(other),
                        spaced(event.format?.rawValue ?? event.type.rawValue),
                        place(event), event.id.rawValue,
                    ],
                    values: [
                        event.date?.description, one.name, one.country?.rawValue, one.rank, one.post, other.name,
                        other.country?.rawValue, other.rank, other.post, event.type.rawValue, event.format?.rawValue,
                        event.venue, event.venueCountry?.rawValue, event.id.rawValue,
                    ],
                    object: .object([
                        "date": .optional(event.date?.description),
                        "date_basis": .string(event.dateBasis.rawValue),
                        "event": .string(event.id.rawValue),
                        "type": .string(event.type.rawValue),
                        "format": .optional(event.format?.rawValue),
                        "persons": .array([meeting.first.json, meeting.second.json]),
                        "venue": .optional(event.venue),
                        "venue_country": .optional(event.venueCountry?.rawValue),
                    ]))
            })
    }

    /// Agreements, one a row.
    package static func agreements(_ agreements: [Agreement]) -> Sheet {
        Sheet(
            columns: ["DATE", "KIND", "PARTIES", "TITLE", "STATUS", "ID"],
            fields: ["id", "date", "date_basis", "kind", "parties", "title", "status", "sources"],
            rows: agreements.map { agreement in
                let (date, kind) = (agreement.date?.description, agreement.kind.rawValue)
                let parties = agreement.parties.map(\.rawValue)
                return Row(
                    cells: [
                        date ?? "?", spaced(kind), parties.joined(separator: " "), agreement.title,
                        spaced(agreement.status.rawValue), agreement.id.rawValue,
                    ],
                    values: [
                        agreement.id.rawValue, date, agreement.dateBasis.rawValue, kind, joined(parties),
                        agreement.title, agreement.status.rawValue, "\(agreement.claims.count)",
                    ],
                    object: agreement.json)
            })
    }

    /// People and how much there is on them, one a row.
    package static func people(_ people: [PersonSummary]) -> Sheet {
        Sheet(
            columns: ["NAME", "COUNTRY", "RANK", "POSTS", "EVENTS", "ID"],
            fields: ["id", "name", "names", "country", "rank", "posts", "events"],
            rows: people.map { summary in
                let (person, events) = (summary.person, summary.events)
                let posts = person.posts.map(\.title)
                var object = person.fields
                object["events"] = .integer(events)
                object["meetings"] = .integer(summary.meetings)
                object["documents"] = .integer(summary.documents)
                return Row(
                    cells: [
                        person.name, person.country?.rawValue ?? "", person.rank ?? "", posts.joined(separator: "; "),
                        "\(events)", person.id.rawValue,
                    ],
                    values: [
                        person.id.rawValue, person.name, joined(person.names), person.country?.rawValue, person.rank,
                        joined(posts), "\(events)",
                    ],
                    object: .object(object))
            })
    }

    /// Articles, one a row.
    package static func documents(_ documents: [Document]) -> Sheet {
        Sheet(
            columns: ["PUBLISHED", "ARTICLE", "PUBLISHER", "ID"],
            rows: documents.map { [$0.published?.description, $0.title ?? $0.id, $0.publisher, $0.id] })
    }

    /// A participant in few words: name or post, and country.
    package static func short(_ participant: Participant) -> String {
        let name = participant.name ?? participant.post ?? "?"
        return participant.country.map { "\(name) (\($0))" } ?? name
    }

    /// A participant with rank, post and country.
    package static func full(_ participant: Participant) -> String {
        var details = [participant.rank, participant.name == nil ? nil : participant.post].compactMap { $0 }
        if let country = participant.country { details.append(country.rawValue) }
        let name = participant.name ?? participant.post ?? "?"
        return details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))"
    }

    private static func what(_ event: Event) -> String {
        var words = spaced(event.type.rawValue)
        if let format = event.format, event.type == .meeting { words += " (\(spaced(format.rawValue)))" }
        if event.status != .occurred { words = "\(event.status.rawValue) \(words)" }
        if let name = event.name { words += ": \(name)" }
        if let edition = event.edition { words += ", \(ordinal(edition))" }
        return words
    }

    /// "1st", "2nd", "3rd", "4th", "11th".
    private static func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "\(number)th"
        case (1, _): "\(number)st"
        case (2, _): "\(number)nd"
        case (3, _): "\(number)rd"
        default: "\(number)th"
        }
    }

    private static func place(_ event: Event) -> String {
        switch (event.venue, event.venueCountry) {
        case (let venue?, let country?): "\(venue) (\(country))"
        case (let venue?, nil): venue
        case (nil, let country?): country.rawValue
        case (nil, nil): ""
        }
    }

    private static func spaced(_ code: String) -> String { code.replacing("_", with: " ") }

    private static func joined(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.joined(separator: "; ")
    }
}
