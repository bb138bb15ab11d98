import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// The events that the filter takes, in its order.
    package func events(_ filter: Filter = Filter()) throws(StoreError) -> [Event] {
        try read { db in try EventReader(db: db).events(ids: EventSelection(db: db, filter: filter).ids()) }
    }

    /// How many events the filter would take if its dates did not leave out those without a known year.
    package func eventsWithoutYear(_ filter: Filter) throws(StoreError) -> Int {
        guard filter.from != nil || filter.to != nil else { return 0 }
        return try read { db in try EventSelection(db: db, filter: filter.withoutYear).ids().count }
    }

    /// The event that answers to an id: its own, that of any of its claims, or that of a claim which an earlier extractor
    /// made of the same words. Nil where there is none, also where the claim was rejected.
    package func event(id: String) throws(StoreError) -> Event? {
        try read { db in
            guard let id = try ClaimLinks.event.resolve(id, db) else { return nil }
            return try EventReader(db: db).events(ids: [id]).first
        }
    }
}

/// Reads concluded events with everything that belongs to them.
struct EventReader {
    var db: Database

    /// The events in the order of the ids; an id without an event is left out.
    func events(ids: [String]) throws -> [Event] {
        var result: [Event] = []
        result.reserveCapacity(ids.count)
        for start in stride(from: 0, to: ids.count, by: 1000) {
            result += try chunk(Array(ids[start..<min(start + 1000, ids.count)]))
        }
        return result
    }

    private func chunk(_ ids: [String]) throws -> [Event] {
        let array = jsonArray(ids)
        let among = "IN (SELECT value FROM json_each(?))"
        var events: [String: Event] = [:]
        for row in try EventRow.fetch(db, "WHERE id \(among)", [array]) { events[row.event.id.rawValue] = row.event }
        var participants: [String: [EventParticipant]] = [:]
        for row in try EventParticipantRow.fetch(db, "WHERE event \(among) ORDER BY event, position", [array]) {
            participants[row.event, default: []].append(row.participant)
        }
        var history: [String: [StatusChange]] = [:]
        for row in try StatusChangeRow.fetch(db, "WHERE event \(among) ORDER BY event, position", [array]) {
            history[row.event, default: []].append(row.change)
        }
        let countries = try ValueTable.eventCountry.values(db, ofOwnersIn: array, as: String.self)
        let topics = try ValueTable.eventTopic.values(db, ofOwnersIn: array, as: String.self)
        let claims = try ValueTable.eventLink.values(db, ofOwnersIn: array, as: String.self)
        let conflicts = try ConflictRows.fetch(db, of: .event, in: array)
        return ids.compactMap { id in
            guard var event = events[id] else { return nil }
            event.participants = participants[id] ?? []
            event.history = history[id] ?? []
            event.countries = (countries[id] ?? []).map { CountryCode($0) }
            event.topics = topics[id] ?? []
            event.claims = (claims[id] ?? []).map { EventID($0) }
            event.conflicts = conflicts[id] ?? []
            return event
        }
    }
}
