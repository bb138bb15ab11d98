import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// The posts under which people took part in events that have a year and were not only planned: each person, post and
    /// date once for each claim that says so, in the order of the people and the dates.
    package func postsInEvents() throws(StoreError) -> [(person: PersonID, post: PostHeld)] {
        try read { db in
            let cursor = try Row.fetchCursor(
                db,
                sql: """
                    SELECT DISTINCT t.person, t.post, t.country, e.date, t.person_claim FROM event_participant t
                    JOIN event e ON e.id = t.event
                    WHERE t.person IS NOT NULL AND t.post IS NOT NULL AND e.first_day IS NOT NULL
                        AND e.status = 'occurred'
                    ORDER BY t.person, e.first_day, e.last_day, e.date, t.post, t.country, t.person_claim
                    """)
            var result: [(person: PersonID, post: PostHeld)] = []
            while let row = try cursor.next() {
                let country: String? = row[2]
                let date = try DateColumns.decode(row[3])
                let claim: String? = row[4]
                result.append(
                    (
                        PersonID(row[0] as String),
                        PostHeld(
                            title: row[1], country: country.map { CountryCode($0) }, firstSeen: date, lastSeen: date,
                            claims: [claim].compactMap { $0.map { PersonID($0) } })
                    ))
            }
            return result
        }
    }
}
