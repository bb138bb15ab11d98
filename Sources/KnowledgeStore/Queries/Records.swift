import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// What every document says, in the order of the digests; our own extraction before those of others.
    package func records() throws(StoreError) -> [ExtractionRecord] {
        var result: [ExtractionRecord] = []
        try forEachRecord { result.append($0) }
        return result
    }

    /// What the document with this digest says; nil where there is no such document.
    package func record(_ sha256: String) throws(StoreError) -> ExtractionRecord? {
        try read { db in
            guard let key = try RecordWriter.documentKey(db, sha256: sha256),
                let current = try RecordWriter.current(db, document: key)
            else { return nil }
            return try Self.records(db, extractions: [current.key]).first
        }
    }

    /// Hands out what every document says, in the order of the digests, with few of them in memory at a time.
    package func forEachRecord(_ body: (ExtractionRecord) throws -> Void) throws(StoreError) {
        try read { db in try Self.forEachRecord(db, body) }
    }

    static func records(_ db: Database) throws -> [ExtractionRecord] {
        var result: [ExtractionRecord] = []
        try forEachRecord(db) { result.append($0) }
        return result
    }

    private static func forEachRecord(_ db: Database, _ body: (ExtractionRecord) throws -> Void) throws {
        let keys = try Int64.fetchAll(
            db,
            sql: """
                SELECT x.key FROM document d JOIN extraction x ON x.document = d.key AND x.is_current = 1
                ORDER BY d.sha256, x.is_own DESC, x.extractor
                """)
        for start in stride(from: 0, to: keys.count, by: 200) {
            for record in try records(db, extractions: Array(keys[start..<min(start + 200, keys.count)])) {
                try body(record)
            }
        }
    }

    /// The records of the extractions, in the order of the documents' digests.
    static func records(_ db: Database, extractions: [Int64]) throws -> [ExtractionRecord] {
        let array = jsonArray(extractions)
        let documents = try DocumentReader(db: db).documents(
            """
            WHERE v.document IN (
                SELECT e.document FROM extraction e WHERE e.key IN (SELECT value FROM json_each(?)))
            """, [array])
        let byDigest = Dictionary(documents.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        let heads = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT x.key, x.extractor, d.sha256 FROM extraction x JOIN document d ON d.key = x.document
                    WHERE x.key IN (SELECT value FROM json_each(?))
                    ORDER BY d.sha256, x.is_own DESC, x.extractor
                    """), arguments: [array])
        let reader = ClaimReader(db: db)
        let clause = "WHERE extraction IN (SELECT value FROM json_each(?)) ORDER BY extraction, position"
        let people = Dictionary(grouping: try reader.people(clause, [array]), by: \.extraction)
        let events = Dictionary(grouping: try reader.events(clause, [array]), by: \.extraction)
        let agreements = Dictionary(grouping: try reader.agreements(clause, [array]), by: \.extraction)
        let diagnostics = Dictionary(
            grouping: try DiagnosticRow.fetch(db, clause, [array]), by: \.extraction)
        return heads.compactMap { head in
            let key: Int64 = head[0]
            guard let document = byDigest[head[2]] else { return nil }
            return ExtractionRecord(
                document: document, extractor: head[1], people: (people[key] ?? []).map(\.claim),
                events: (events[key] ?? []).map(\.claim), agreements: (agreements[key] ?? []).map(\.claim),
                diagnostics: (diagnostics[key] ?? []).map(\.diagnostic))
        }
    }
}
