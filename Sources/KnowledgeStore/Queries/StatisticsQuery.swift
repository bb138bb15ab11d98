import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// How much there is of everything, and how it is spread. A filter narrows the lists of events, and `events`; the other
    /// numbers are always of the whole base.
    package func statistics(_ filter: Filter = Filter()) throws(StoreError) -> Statistics {
        try read { db in
            // The chosen events are the same for every list: their ids are handed over once as one JSON array.
            let chosen = filter.isOpen ? nil : jsonArray(try EventSelection(db: db, filter: filter).ids())
            func number(_ table: String) throws -> Int {
                try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
            }
            func counts(
                _ value: String, from tables: String, of counted: String = "*", events id: String? = nil
            ) throws -> [Statistics.Count] {
                var conditions = ["\(value) IS NOT NULL"]
                var arguments = StatementArguments()
                if let id, let chosen {
                    conditions.append("\(id) IN (SELECT value FROM json_each(?))")
                    arguments += [chosen]
                }
                return try Row.fetchAll(
                    db,
                    sql: """
                        SELECT \(value), count(\(counted)) FROM \(tables)
                        WHERE \(conditions.joined(separator: " AND ")) GROUP BY 1 ORDER BY 2 DESC, 1
                        """, arguments: arguments
                ).map { Statistics.Count(value: $0[0], count: $0[1]) }
            }
            // Sorts behind every year.
            func year(_ day: String) -> String { "coalesce(substr(\(day), 1, 4), '\(Statistics.unknown)')" }
            var statistics = Statistics()
            statistics.documents = try number("document")
            statistics.people = try number("person")
            statistics.agreements = try number("agreement")
            statistics.decisions = try number("decision")
            statistics.eventsByType = try counts("type", from: "event", events: "id")
            statistics.events = statistics.eventsByType.map(\.count).reduce(0, +)
            statistics.eventsByStatus = try counts("status", from: "event", events: "id")
            statistics.eventsByCountry = try counts("country", from: "event_country", events: "event")
            statistics.eventsByTopic = try counts("topic", from: "event_topic", events: "event")
            statistics.eventsBySource = try counts(
                "s.publisher",
                from: """
                    event_claim_link l JOIN event_claim c ON c.id = l.claim
                    JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                    JOIN document_source s ON s.document = x.document
                    """, of: "DISTINCT l.event", events: "l.event")
            statistics.eventsByYear = try counts(year("first_day"), from: "event", events: "id").sorted {
                $0.value < $1.value
            }
            statistics.documentsBySource = try counts("publisher", from: "document_source", of: "DISTINCT document")
            statistics.documentsByYear = try counts(
                year("published_first_day"),
                from: "(SELECT * FROM extraction WHERE is_current = 1 AND is_own = 1)"
            ).sorted { $0.value < $1.value }
            func date(_ order: String) throws -> EDTF? {
                let among = chosen == nil ? "" : "AND id IN (SELECT value FROM json_each(?))"
                return try DateColumns.decode(
                    String.fetchOne(
                        db,
                        sql: "SELECT date FROM event WHERE first_day IS NOT NULL \(among) ORDER BY \(order) LIMIT 1",
                        arguments: chosen.map { [$0] } ?? []))
            }
            statistics.firstDate = try date("first_day, date")
            statistics.lastDate = try date("last_day DESC, date DESC")
            return statistics
        }
    }
}
