import GRDB
import KnowledgeModel

/// Finds the ids of the events that a filter takes, in its order.
struct EventSelection {
    var db: Database
    var filter: Filter
    /// A condition of the caller's on `event`, without arguments.
    var extra: String?
    /// From so many rows on, walking the events by day is not worse than gathering them.
    var commonness = 20_000

    func ids() throws -> [String] {
        // The planner does not know that few events are of one country and most of another; so the rarest leads.
        let ends = try counted(days())
        let values = try counted(self.values())
        var query = Query()
        // In the order of the days, one row of the table after another lies elsewhere in the file.
        if let end = ends.first, end.count < commonness, end.count < (values.first?.count ?? Int.max / 4) * 4 {
            query.lead(by: end.narrowing)
            for other in ends.dropFirst() { query.lead.require(other.narrowing, of: "+event") }
            for value in values { query.lead.requireExisting(value.narrowing) }
        } else {
            var rest = values[...]
            if let value = values.first, value.count < commonness {
                query.lead(through: value.narrowing)
                rest = rest.dropFirst()
            }
            for end in ends { query.selection.require(end.narrowing, of: "+event") }
            for value in rest { query.selection.requireExisting(value.narrowing) }
        }
        try require(in: &query.selection, isNarrow: query.isNarrow)
        return try query.ids(db, filter)
    }

    /// What is asked besides the values and the days.
    private func require(in selection: inout Selection, isNarrow: Bool) throws {
        selection.requireAny("event.type", of: filter.types.map(\.rawValue))
        selection.requireAny("event.status", of: filter.statuses.map(\.rawValue))
        if let place = filter.place { VenueWords.require(place, in: &selection, isNarrow: isNarrow) }
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
        if let extra { selection.require(extra) }
    }

    private func values() -> [Narrowing] {
        var values = filter.countries.map {
            Narrowing(table: "event_country", column: "country", value: $0.rawValue)
        }
        values += filter.personIDs.map { Narrowing(table: "event_participant", column: "person", value: $0.rawValue) }
        if let topic = filter.topic { values.append(Narrowing(table: "event_topic", column: "topic", value: topic)) }
        return values
    }

    private func days() throws -> [Narrowing] {
        var days: [Narrowing] = []
        if let from = filter.from {
            let day = try Selection.bounds(from).first
            days.append(Narrowing(index: "event_by_last_day", condition: "last_day >= ?", day: day))
        }
        if let to = filter.to {
            let day = try Selection.bounds(to).last
            days.append(Narrowing(index: "event_by_day", condition: "first_day <= ?", day: day))
        }
        if filter.isWithoutYear {
            days.append(Narrowing(index: "event_by_day", condition: "first_day IS NULL", day: nil))
        }
        return days
    }

    /// The rarest first, each with how many rows it leaves, as far as `commonness`.
    private func counted(_ narrowings: [Narrowing]) throws -> [(narrowing: Narrowing, count: Int)] {
        try narrowings.map { narrowing in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT count(*) FROM (
                        SELECT 1 FROM \(narrowing.rows(as: "n")) WHERE n.\(narrowing.condition) LIMIT \(commonness))
                    """)
            return (narrowing, try Int.fetchOne(statement, arguments: narrowing.arguments) ?? 0)
        }.sorted { $0.count < $1.count }
    }
}

/// What narrows the events and can be looked up in an index: a value in a table beside them, such as the events of one
/// country, or an end of the span of time.
private struct Narrowing {
    /// Nil for the events' own table.
    var table: String?
    var index: String
    var condition: String
    var arguments: StatementArguments

    /// The value in a column of a table; the index has the column first and then the event.
    init(table: String, column: String, value: String) {
        self.table = table
        index = "\(table)_by_\(column)"
        condition = "\(column) = ?"
        arguments = [value]
    }

    init(index: String, condition: String, day: String?) {
        self.index = index
        self.condition = condition
        arguments = day.map { [$0] } ?? []
    }

    func rows(as alias: String) -> String { "\(table ?? "event") AS \(alias) INDEXED BY \(index)" }
}

extension Selection {
    fileprivate mutating func require(_ narrowing: Narrowing, of table: String) {
        conditions.append("\(table).\(narrowing.condition)")
        arguments += narrowing.arguments
    }

    fileprivate mutating func requireExisting(_ narrowing: Narrowing) {
        conditions.append(
            "EXISTS (SELECT 1 FROM \(narrowing.rows(as: "n")) WHERE n.event = event.id AND n.\(narrowing.condition))")
        arguments += narrowing.arguments
    }
}

/// One SELECT of events' ids, whose first table is chosen here and not by the planner.
private struct Query {
    /// Of the days' index alone, and what can be asked without a look at the events themselves.
    var lead = Selection()
    var selection = Selection()
    private var days: String?
    private var tables = "event"
    var isNarrow: Bool { days != nil || tables != "event" }

    mutating func lead(by end: Narrowing) {
        days = end.rows(as: "event")
        lead.require(end, of: "event")
    }

    mutating func lead(through value: Narrowing) {
        tables = "\(value.rows(as: "lead")) CROSS JOIN event ON event.id = lead.event"
        selection.require(value, of: "lead")
    }

    func ids(_ db: Database, _ filter: Filter) throws -> [String] {
        var with = ""
        var tables = tables
        if let days {
            with = "WITH lead AS MATERIALIZED (SELECT event.id, event.first_day FROM \(days) \(lead.whereClause))"
            tables = selection.conditions.isEmpty ? "lead AS event" : "lead CROSS JOIN event ON event.id = lead.id"
        }
        // A person can stand twice among an event's participants.
        return try String.fetchAll(
            db,
            sql: """
                \(with) SELECT \(days == nil && isNarrow ? "DISTINCT" : "") event.id FROM \(tables) \(selection.whereClause)
                \(Selection.ordering("event", filter.sort)) \(Selection.limit(filter.limit))
                """,
            arguments: lead.arguments + selection.arguments)
    }
}
