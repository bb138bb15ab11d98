import GRDB
import KnowledgeModel

/// Something that is wrong with a database.
package struct Finding: Sendable, Hashable {
    /// A short word that can be counted, such as `evidence.quote`.
    package var code: String
    /// The document, claim or table that it is about.
    package var place: String
    /// A sentence for the reader.
    package var message: String

    package init(code: String, place: String, message: String) {
        self.code = code
        self.place = place
        self.message = message
    }
}

extension KnowledgeStore {
    /// Everything that is wrong with the database; empty when it is sound. Reads every text once.
    package func check() throws(StoreError) -> [Finding] {
        try read { db in try Checker(db: db).findings() }
    }
}

private struct Checker {
    var db: Database

    func findings() throws -> [Finding] {
        let file = try integrity()
        // On a broken file the rest would only repeat it, or fail.
        guard file.isEmpty else { return file }
        return try foreignKeys() + texts() + participants() + links() + index()
    }

    private func integrity() throws -> [Finding] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }.map {
            Finding(code: "file.integrity", place: "file", message: $0)
        }
    }

    private func foreignKeys() throws -> [Finding] {
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            let table: String = row[0]
            let parent: String = row[2]
            return Finding(code: "file.foreignKey", place: table, message: "a row refers to no row of \(parent)")
        }
    }

    /// Each document's digest, and each quote of its claims, those of earlier extractions included.
    private func texts() throws -> [Finding] {
        var findings: [Finding] = []
        for key in try Int64.fetchAll(db, sql: "SELECT key FROM document ORDER BY sha256") {
            guard let document = try DocumentRow.fetchFirst(db, "WHERE key = ?", [key]) else { continue }
            let name = try String.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM document_source WHERE document = ? ORDER BY id LIMIT 1"),
                arguments: [key])
            let place = name ?? String(document.sha256.prefix(12))
            if hexadecimalSHA256(document.text) != document.sha256 {
                findings.append(
                    Finding(code: "document.sha256", place: place, message: "the text is not the one that was stored"))
            }
            findings += try quotes(of: key, scalars: Array(document.text.unicodeScalars), place: place)
        }
        return findings
    }

    private func quotes(of document: Int64, scalars: [Unicode.Scalar], place: String) throws -> [Finding] {
        var findings: [Finding] = []
        for table in ["person_claim", "event_claim", "agreement_claim"] {
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT c.id, v.field, v.start_offset, v.end_offset, v.quote
                        FROM extraction x
                        JOIN \(table) c ON c.extraction = x.key
                        LEFT JOIN evidence v ON v.\(table) = c.key
                        WHERE x.document = ? ORDER BY c.id, v.position
                        """), arguments: [document])
            for row in rows {
                let claim: String = row[0]
                guard let field: String = row[1] else {
                    findings.append(
                        Finding(code: "claim.ungrounded", place: place, message: "claim \(claim) has no evidence"))
                    continue
                }
                let span = TextSpan(start: row[2], end: row[3])
                let evidence = Evidence(field: try decoded(field), span: span, quote: row[4])
                if !Grounding.holds(evidence, in: scalars) {
                    findings.append(
                        Finding(
                            code: "evidence.quote", place: place,
                            message: "claim \(claim): the \(field) at \(span.start)–\(span.end) is not the text there"))
                }
            }
        }
        return findings
    }

    private func participants() throws -> [Finding] {
        try String.fetchAll(
            db,
            sql: """
                SELECT c.id FROM event_claim c JOIN event_claim_participant p ON p.event_claim = c.key
                WHERE p.person IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM person_claim q WHERE q.extraction = c.extraction AND q.id = p.person)
                ORDER BY c.id
                """
        ).map { Finding(code: "claim.participant", place: $0, message: "a participant is a person of no claim") }
    }

    /// Conclusions rest on claims that are there.
    private func links() throws -> [Finding] {
        var findings: [Finding] = []
        for kind in ["event", "person", "agreement"] {
            findings += try String.fetchAll(
                db,
                sql: """
                    SELECT l.claim FROM \(kind)_claim_link l
                    WHERE NOT EXISTS (
                        SELECT 1 FROM \(kind)_claim c JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                        WHERE c.id = l.claim)
                    ORDER BY l.claim
                    """
            ).map {
                Finding(
                    code: "knowledge.stale", place: $0,
                    message: "a \(kind) rests on a claim that is gone; `attache rebuild` puts this right")
            }
        }
        return findings
    }

    private func index() throws -> [Finding] { try SearchChecker(db: db).findings() }
}
