package import KnowledgeModel

extension KnowledgeStore {
    /// Who met whom: each two named persons of different countries at a meeting or a dialogue that took place.
    ///
    /// The filter's types and statuses narrow this further. Where it names persons, a pair holds one of them, or both
    /// where there are two or more. The limit counts events.
    package func meetings(_ filter: Filter = Filter()) throws(StoreError) -> [Meeting] {
        try read { db in
            let selection = EventSelection(
                db: db, filter: filter,
                extra: "event.type IN ('meeting', 'dialogue') AND event.status = 'occurred'")
            let wanted = Set(filter.personIDs)
            return try EventReader(db: db).events(ids: selection.ids()).flatMap { event in
                Self.pairs(event).filter { meeting in
                    if wanted.isEmpty { return true }
                    let pair = [meeting.first.person, meeting.second.person].compactMap { $0 }
                    return pair.filter(wanted.contains).count >= min(wanted.count, 2)
                }
            }
        }
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
