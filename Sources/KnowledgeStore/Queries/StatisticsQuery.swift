import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// How much there is of everything.
    package func statistics() throws(StoreError) -> Statistics {
        try read { db in
            func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            func counts(_ value: String, from tables: String, of counted: String = "*") throws -> [Statistics.Count] {
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT \(value), count(\(counted)) FROM \(tables) WHERE \(value) IS NOT NULL
                        GROUP BY 1 ORDER BY 2 DESC, 1
                        """
                ).map { Statistics.Count(value: $0[0], count: $0[1]) }
            }
            var statistics = Statistics()
            statistics.documents = try number("SELECT count(*) FROM document")
            statistics.events = try number("SELECT count(*) FROM event")
            statistics.people = try number("SELECT count(*) FROM person")
            statistics.agreements = try number("SELECT count(*) FROM agreement")
            statistics.decisions = try number("SELECT count(*) FROM decision")
            statistics.eventsByType = try counts("type", from: "event")
            statistics.eventsByStatus = try counts("status", from: "event")
            statistics.eventsByCountry = try counts("country", from: "event_country")
            statistics.eventsBySource = try counts(
                "s.publisher",
                from: """
                    event_claim_link l JOIN event_claim c ON c.id = l.claim
                    JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                    JOIN document_source s ON s.document = x.document
                    """, of: "DISTINCT l.event")
            statistics.documentsBySource = try counts("publisher", from: "document_source", of: "DISTINCT document")
            statistics.eventsByYear = try counts("substr(first_day, 1, 4)", from: "event").sorted {
                $0.value < $1.value
            }
            statistics.firstDate = try DateColumns.decode(
                String.fetchOne(
                    db, sql: "SELECT date FROM event WHERE first_day IS NOT NULL ORDER BY first_day, date LIMIT 1"))
            statistics.lastDate = try DateColumns.decode(
                String.fetchOne(
                    db,
                    sql: "SELECT date FROM event WHERE first_day IS NOT NULL ORDER BY last_day DESC, date DESC LIMIT 1")
            )
            return statistics
        }
    }
}
