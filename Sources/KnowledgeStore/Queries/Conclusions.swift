import GRDB
package import KnowledgeModel

/// What was concluded from the words of one document, and of others with it.
package struct Conclusions: Sendable, Hashable {
    /// In the order of their names.
    package var people: [Person] = []
    /// In the order of their dates.
    package var events: [Event] = []
    /// In the order of their dates.
    package var agreements: [Agreement] = []
}

extension KnowledgeStore {
    /// The people, events and agreements that a document tells of by the present reading; all empty for one that is not
    /// there.
    package func conclusions(from document: Document) throws(StoreError) -> Conclusions {
        try read { db in
            func ids(_ kind: String, ordered order: String) throws -> [String] {
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT id FROM \(kind) WHERE id IN (
                            SELECT l.\(kind) FROM document d
                            JOIN extraction x ON x.document = d.key AND x.is_current = 1
                            JOIN \(kind)_claim c ON c.extraction = x.key
                            JOIN \(kind)_claim_link l ON l.claim = c.id
                            WHERE d.sha256 = ?)
                        ORDER BY \(order), id
                        """, arguments: [document.sha256])
            }
            let byDate = "first_day NULLS LAST"
            return Conclusions(
                people: try PersonReader(db: db).people(ids: ids("person", ordered: "name")),
                events: try EventReader(db: db).events(ids: ids("event", ordered: byDate)),
                agreements: try AgreementReader(db: db).agreements(ids: ids("agreement", ordered: byDate)))
        }
    }
}
