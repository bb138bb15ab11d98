import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Stores what another extractor says of a document that is in the base, beside what ours says. The claims of an
    /// earlier version of that extractor step back. Throws where the record contradicts itself, and stores nothing then.
    ///
    /// - Returns: false where the same record was stored before.
    @discardableResult
    package func addWitness(_ record: ExtractionRecord) throws(StoreError) -> Bool {
        try write { db in
            try Grounding.verify(record)
            let writer = RecordWriter(db: db)
            guard let document = try RecordWriter.documentKey(db, sha256: record.document.sha256) else {
                throw StoreError(code: .missing, message: "the document is not in the base", path: self.path)
            }
            let others = try ExtractionRow.fetch(
                db, "WHERE document = ? AND is_own = 0 AND is_current = 1", [document])
            for other in others where ExtractionRecord.name(ofExtractor: other.extractor) == record.extractorName {
                let key = try Int64.fetchOne(
                    db,
                    sql:
                        "SELECT key FROM extraction WHERE document = ? AND is_own = 0 AND is_current = 1 AND extractor = ?",
                    arguments: [document, other.extractor])
                guard let key else { continue }
                if other.extractor == record.extractor, try ids(db, key) == Set(record.claimIDs) { return false }
                try db.execute(sql: "UPDATE extraction SET is_current = 0 WHERE key = ?", arguments: [key])
            }
            var row = try ExtractionRow(record, document: document)
            row.isOwn = false
            try writer.store(record, row)
            return true
        }
    }

    private func ids(_ db: Database, _ extraction: Int64) throws -> Set<String> {
        try String.fetchSet(
            db,
            sql: """
                SELECT id FROM person_claim WHERE extraction = ?1 UNION SELECT id FROM event_claim WHERE extraction = ?1
                UNION SELECT id FROM agreement_claim WHERE extraction = ?1
                """, arguments: [extraction])
    }
}

extension ExtractionRecord {
    fileprivate var claimIDs: [String] {
        people.map(\.id.rawValue) + events.map(\.id.rawValue) + agreements.map(\.id.rawValue)
    }
}
