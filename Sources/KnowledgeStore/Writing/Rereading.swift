import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Every text as it was given, so that it can be read anew: one list for each text, with a document for each name,
    /// address or day under which it came. Few texts are in memory at a time.
    package func forEachText(_ body: ([[Document]]) throws -> Void) throws {
        let keys = try read { db in try Int64.fetchAll(db, sql: "SELECT key FROM document ORDER BY sha256") }
        for start in stride(from: 0, to: keys.count, by: 256) {
            try body(read { db in try keys[start..<min(start + 256, keys.count)].map { try Self.given($0, db) } })
        }
    }

    /// Takes what was read anew of each text in the place of what was read before; of several readings of one text the
    /// one with the surest day of publication. Says how many texts say something else now.
    ///
    /// Earlier readings stay in the base, so that every id that was printed can be traced; all in one transaction.
    package func restore(_ readings: [[ExtractionRecord]]) throws(StoreError) -> Int {
        try write { db in
            try readings.count { try RecordWriter(db: db).restore($0) }
        }
    }

    private static func given(_ key: Int64, _ db: Database) throws -> [Document] {
        guard let text = try DocumentRow.fetchFirst(db, "WHERE key = ?", [key]),
            let current = try RecordWriter.current(db, document: key)
        else { return [] }
        return try DocumentSourceRow.fetch(db, "WHERE document = ? ORDER BY key", [key]).map { source in
            Document(
                id: source.id, text: text.text, sha256: text.sha256, title: source.title, url: source.url,
                publisher: source.publisher, language: current.row.language, published: source.published,
                publishedBasis: source.publishedBasis, body: current.row.body)
        }
    }
}
