import GRDB
import KnowledgeModel

/// Finds the ids of the events that a filter takes, in its order.
struct EventSelection {
    /// A table that narrows events by one value, such as the events of one country.
    private struct Narrowing {
        var table: String
        var column: String
        var value: String
    }

    var db: Database
    var filter: Filter
    /// A condition of the caller's on `event`, without arguments.
    var extra: String?
    /// From so many rows on, walking the events by day is not worse than gathering them.
    var commonness = 20_000

    func ids() throws -> [String] {
        var narrowings = filter.countries.map {
            Narrowing(table: "event_country", column: "country", value: $0.rawValue)
        }
        narrowings += filter.personIDs.map {
            Narrowing(table: "event_participant", column: "person", value: $0.rawValue)
        }
        if let topic = filter.topic {
            narrowings.append(Narrowing(table: "event_topic", column: "topic", value: topic))
        }
        // The rarest value leads: the planner does not know that few events are of one country and most of another.
        var rarest: (index: Int, count: Int)?
        for (index, narrowing) in narrowings.enumerated() {
            let count = try count(narrowing)
            if count < rarest?.count ?? commonness { rarest = (index, count) }
        }
        var selection = Selection()
        var tables = "event"
        if let rarest {
            let narrowing = narrowings.remove(at: rarest.index)
            tables = "\(narrowing.table) lead CROSS JOIN event ON event.id = lead.event"
            selection.require("lead.\(narrowing.column) = ?", narrowing.value)
        }
        for narrowing in narrowings {
            selection.require(
                "EXISTS (SELECT 1 FROM \(narrowing.table) n WHERE n.event = event.id AND n.\(narrowing.column) = ?)",
                narrowing.value)
        }
        selection.requireAny("event.type", of: filter.types.map(\.rawValue))
        selection.requireAny("event.status", of: filter.statuses.map(\.rawValue))
        try selection.requireDays("event", from: filter.from, to: filter.to)
        if let place = filter.place { VenueWords.require(place, in: &selection, isNarrow: rarest != nil) }
        if let country = filter.venueCountry { selection.require("event.venue_country = ?", country.rawValue) }
        if let source = filter.source {
            selection.require(
                """
                EXISTS (
                    SELECT 1 FROM event_claim_link l
                    JOIN event_claim c ON c.id = l.claim
                    JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                    JOIN document_source s ON s.document = x.document
                    WHERE l.event = event.id AND s.publisher = ?)
                """, source)
        }
        if filter.isWithoutYear { selection.require("event.first_day IS NULL") }
        if let extra { selection.require(extra) }
        // A person can stand twice among an event's participants.
        return try String.fetchAll(
            db,
            sql: """
                SELECT \(rarest == nil ? "" : "DISTINCT") event.id FROM \(tables) \(selection.whereClause)
                \(Selection.ordering("event", filter.sort)) \(Selection.limit(filter.limit))
                """,
            arguments: selection.arguments)
    }

    private func count(_ narrowing: Narrowing) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM (
                    SELECT 1 FROM \(narrowing.table) WHERE \(narrowing.column) = ? LIMIT \(commonness))
                """)
        return try Int.fetchOne(statement, arguments: [narrowing.value]) ?? 0
    }
}
