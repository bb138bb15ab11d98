package import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// The posts under which people took part in events that took place about a date: each person, post and date once for each
    /// claim that says so, in the order of the people and the dates.
    package func postsInEvents(about date: EDTF) throws(StoreError) -> [(person: PersonID, post: PostHeld)] {
        try read { db in
            let bounds = try Selection.bounds(date)
            let cursor = try Row.fetchCursor(
                db,
                sql: """
                    SELECT DISTINCT t.person, t.post, t.country, e.date, t.person_claim FROM event e
                    CROSS JOIN event_participant t ON t.event = e.id
                    WHERE e.last_day >= ? AND e.first_day <= ? AND e.status = 'occurred'
                        AND t.person IS NOT NULL AND t.post IS NOT NULL
                    ORDER BY t.person, e.first_day, e.last_day, e.date, t.post, t.country, t.person_claim
                    """, arguments: [bounds.first, bounds.last])
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
