import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Who met whom: each two named persons of different countries at a meeting or a dialogue that took place.
    ///
    /// The filter's types and statuses narrow this further. Where it names persons, a pair holds one of them, or both
    /// where there are two or more; where it names countries, the pair's are among them, and one or two are both sides'.
    /// The limit counts events.
    package func meetings(_ filter: Filter = Filter()) throws(StoreError) -> [Meeting] {
        try read { db in
            let sides = Sides(filter)
            var selection = EventSelection(
                db: db, filter: filter,
                extra: "event.type IN ('meeting', 'dialogue') AND event.status = 'occurred'")
            // Some events that the filter takes hold no such pair, so that more of them are read until there are enough.
            while true {
                let ids = try selection.ids()
                var meetings: [Meeting] = []
                var events = 0
                for event in try EventReader(db: db).events(ids: ids) {
                    let pairs = Self.pairs(event).filter(sides.take)
                    guard !pairs.isEmpty else { continue }
                    meetings += pairs
                    events += 1
                    if events == filter.limit { return meetings }
                }
                guard let read = selection.filter.limit, ids.count >= read else { return meetings }
                selection.filter.limit = read * 8
            }
        }
    }

    /// How many meetings the filter would take if its dates did not leave out those without a known year.
    package func meetingsWithoutYear(_ filter: Filter) throws(StoreError) -> Int {
        guard filter.from != nil || filter.to != nil else { return 0 }
        return Set(try meetings(filter.withoutYear).map(\.event.id)).count
    }

    private static func pairs(_ event: Event) -> [Meeting] {
        let people = event.participants.filter { $0.participant.kind == .person && $0.participant.name != nil }
        var result: [Meeting] = []
        for (index, first) in people.enumerated() {
            for second in people[(index + 1)...] where first.participant.country != second.participant.country {
                result.append(Meeting(event: event, first: first, second: second))
            }
        }
        return result
    }
}

/// Which two a filter means to have met.
private struct Sides {
    private let persons: Set<PersonID>
    /// States alone: nobody is a citizen of ASEAN.
    private let countries: Set<CountryCode>

    init(_ filter: Filter) {
        persons = Set(filter.personIDs)
        countries = Set(filter.countries.filter { !$0.isBody })
    }

    func take(_ meeting: Meeting) -> Bool {
        let two = [meeting.first, meeting.second]
        guard two.compactMap(\.person).filter(persons.contains).count >= min(persons.count, 2) else { return false }
        return two.compactMap(\.participant.country).filter(countries.contains).count >= min(countries.count, 2)
    }
}
