import GRDB
import KnowledgeModel

/// The way from an id that was printed once to the thing that answers to it today.
enum ClaimLinks: String {
    case event, person, agreement

    func resolve(_ id: String, _ db: Database) throws -> String? {
        if let linked = try linked(id, db) { return linked }
        for successor in try successors(id, db) {
            if let linked = try linked(successor, db) { return linked }
        }
        return nil
    }

    /// The claim of today that an id of any kind means: itself, or the one that has most of its words; nil for neither.
    static func presentClaim(_ id: String, _ db: Database) throws -> String? {
        for links in [event, person, agreement] {
            let statement = try db.cachedStatement(
                sql: """
                    SELECT count(*) FROM \(links.rawValue)_claim c JOIN extraction x ON x.key = c.extraction
                    WHERE c.id = ? AND x.is_current = 1
                    """)
            if try Int.fetchOne(statement, arguments: [id]) ?? 0 > 0 { return id }
            if let successor = try links.successors(id, db).first { return successor }
        }
        return nil
    }

    /// For a claim of an earlier extraction, the present claims of the same document and extractor that share words with
    /// it, those that share most first.
    private func successors(_ id: String, _ db: Database) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT other.id, now.is_own, before.extractor, now.extractor
                FROM \(rawValue)_claim old
                JOIN extraction before ON before.key = old.extraction
                JOIN extraction now ON now.document = before.document AND now.is_current = 1
                    AND now.is_own = before.is_own
                JOIN \(rawValue)_claim other ON other.extraction = now.key
                JOIN evidence a ON a.\(rawValue)_claim = old.key
                JOIN evidence b ON b.\(rawValue)_claim = other.key AND b.field = a.field
                    AND b.start_offset < a.end_offset AND a.start_offset < b.end_offset
                WHERE old.id = ?1
                    AND NOT EXISTS (SELECT 1 FROM \(rawValue)_claim same
                                    WHERE same.extraction = now.key AND same.id = ?1)
                GROUP BY before.key, now.key, other.id
                ORDER BY max(a.field = 'trigger') DESC,
                    sum(min(a.end_offset, b.end_offset) - max(a.start_offset, b.start_offset)) DESC, other.id
                """)
        return try Row.fetchAll(statement, arguments: [id]).compactMap { row in
            let (isOwn, before, now): (Bool, String, String) = (row[1], row[2], row[3])
            let isHeir = isOwn || ExtractionRecord.name(ofExtractor: before) == ExtractionRecord.name(ofExtractor: now)
            return isHeir ? row[0] : nil
        }
    }

    private func linked(_ claim: String, _ db: Database) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(rawValue) FROM \(rawValue)_claim_link WHERE claim = ?")
        return try String.fetchOne(statement, arguments: [claim])
    }
}
