package import CivilTime
package import KnowledgeModel

/// The people on the other side of some meetings, each once, those met most often first, then by name.
package struct Counterparts: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        /// Nil where the base has the name alone.
        package var person: PersonID?
        package var name: String
        package var country: CountryCode?
        /// The latest post that a meeting gives them, or else their rank.
        package var post: String?
        /// Different events; `first` and `last` are their dates, nil where the year of none is known.
        package var times: Int
        package var first: EDTF?
        package var last: EDTF?
    }

    package private(set) var rows: [Row] = []

    /// - Parameter isOwn: Whether a participant is of the side that was asked about; of a pair, the other one counts.
    package init(_ meetings: [Meeting], isOwn: (EventParticipant) -> Bool) {
        var places: [Key: Int] = [:]
        var seen: Set<Sighting> = []
        for meeting in meetings.sorted(by: { Self.day($0) < Self.day($1) }) {
            for (own, other) in [(meeting.first, meeting.second), (meeting.second, meeting.first)]
            where isOwn(own) && !isOwn(other) {
                let participant = other.participant
                let key = Key(person: other.person, name: participant.name ?? "", country: participant.country)
                guard seen.insert(Sighting(key: key, event: meeting.event.id)).inserted else { continue }
                // "XXXX-06" is neither before nor after anything.
                let date = meeting.event.date.flatMap { $0.bounds == nil ? nil : $0 }
                if let place = places[key] {
                    rows[place].times += 1
                    rows[place].first = rows[place].first ?? date
                    rows[place].last = date ?? rows[place].last
                    rows[place].post = participant.post ?? participant.rank ?? rows[place].post
                } else {
                    places[key] = rows.count
                    rows.append(
                        Row(
                            person: other.person, name: participant.name ?? "?", country: participant.country,
                            post: participant.post ?? participant.rank, times: 1, first: date, last: date))
                }
            }
        }
        rows.sort { a, b in a.times != b.times ? a.times > b.times : a.name < b.name }
    }

    package mutating func keepFirst(_ count: Int) { rows = Array(rows.prefix(count)) }

    private struct Key: Hashable {
        var person: PersonID?
        var name: String
        var country: CountryCode?

        /// A person of the base is one whatever the article calls them.
        static func == (a: Key, b: Key) -> Bool {
            a.person != nil || b.person != nil ? a.person == b.person : a.name == b.name && a.country == b.country
        }

        func hash(into hasher: inout Hasher) {
            if let person { hasher.combine(person) } else { hasher.combine(name) }
        }
    }

    private struct Sighting: Hashable {
        var key: Key
        var event: EventID
    }

    private static func day(_ meeting: Meeting) -> Int { meeting.event.date?.bounds?.first.number ?? Int.min }
}

extension Sheet {
    /// The people on the other side, one a row.
    package static func counterparts(_ counterparts: Counterparts) -> Sheet {
        Sheet(
            columns: ["NAME", "COUNTRY", "POST", "TIMES", "FIRST", "LAST", "ID"],
            fields: ["name", "country", "post", "times", "first", "last", "id"],
            rows: counterparts.rows.map { row in
                let values: [String?] = [
                    row.name, row.country?.rawValue, row.post, "\(row.times)", row.first?.description,
                    row.last?.description, row.person?.rawValue,
                ]
                return Row(
                    cells: values.map { $0 ?? "" }, values: values,
                    object: .object([
                        "name": .string(row.name), "country": .optional(row.country?.rawValue),
                        "post": .optional(row.post), "times": .integer(row.times),
                        "first": .optional(row.first?.description), "last": .optional(row.last?.description),
                        "id": .optional(row.person?.rawValue),
                    ]))
            })
    }

    /// One number: how many there are.
    package static func count(_ count: Int) -> Sheet {
        Sheet(
            columns: ["COUNT"], fields: ["count"],
            rows: [Row(cells: ["\(count)"], values: ["\(count)"], object: .object(["count": .integer(count)]))])
    }
}
