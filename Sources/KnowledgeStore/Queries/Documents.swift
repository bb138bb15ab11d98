import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Every document, in the order of the digests; with `source`, those that the publisher brought.
    package func documents(source: String? = nil) throws(StoreError) -> [Document] {
        try read { db in
            try DocumentReader(db: db).documents(
                """
                WHERE ?1 IS NULL
                   OR v.document IN (SELECT document FROM document_source WHERE publisher = ?1)
                ORDER BY v.sha256
                """, [source])
        }
    }

    /// The document with an id, or with a digest that begins so (eight digits at least); nil where there is none. Of
    /// several texts that came under one id, the one with the smallest digest.
    package func document(id: String) throws(StoreError) -> Document? {
        try read { db in try DocumentReader(db: db).document(id: id) }
    }

    /// The document that a claim was found in, whether or not the present extractor still finds it.
    package func document(ofClaim id: String) throws(StoreError) -> Document? {
        try read { db in
            for table in ["event_claim", "person_claim", "agreement_claim"] {
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT x.document FROM \(table) c JOIN extraction x ON x.key = c.extraction WHERE c.id = ?
                        ORDER BY x.is_current DESC LIMIT 1
                        """)
                if let key = try Int64.fetchOne(statement, arguments: [id]) {
                    return try DocumentReader(db: db).documents("WHERE v.document = ?", [key]).first
                }
            }
            return nil
        }
    }
}

/// Reads documents as they are shown: under one id, with the current extraction's day of publication.
struct DocumentReader {
    var db: Database

    private static let columns = """
        v.sha256, v.text, d.bytes, v.id, v.title, v.url, v.publisher, v.language, v.published, v.published_basis,
        x.body_start, x.body_end
        """

    func documents(_ clause: String, _ arguments: StatementArguments) throws -> [Document] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns) FROM document_view v
                JOIN document d ON d.key = v.document
                JOIN extraction x ON x.document = v.document AND x.is_current = 1 AND x.is_own = 1
                \(clause)
                """)
        let cursor = try Row.fetchCursor(statement, arguments: arguments)
        var result: [Document] = []
        while let row = try cursor.next() {
            let stored = try DocumentRow(row)
            result.append(
                Document(
                    id: row[3], text: stored.text, sha256: stored.sha256, title: row[4], url: row[5],
                    publisher: row[6], language: row[7], published: try DateColumns.decode(row[8]),
                    publishedBasis: try decoded(row[9] as String), body: TextSpan(start: row[10], end: row[11])))
        }
        return result
    }

    func document(id: String) throws -> Document? {
        let byID = try documents(
            "WHERE v.document IN (SELECT document FROM document_source WHERE id = ?) ORDER BY v.sha256 LIMIT 1", [id])
        if let document = byID.first { return document }
        let isDigest =
            (8...64).contains(id.utf8.count) && id.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard isDigest else { return nil }
        return try documents("WHERE v.sha256 >= ?1 AND v.sha256 < ?1 || 'g' ORDER BY v.sha256 LIMIT 1", [id]).first
    }
}
