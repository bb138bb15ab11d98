import Foundation
import GRDB
import KnowledgeModel

/// Verifies that the two search tables say what the documents and the events say: nothing less, nothing more.
struct SearchChecker {
    var db: Database

    private static let remedy = "`attache rebuild` puts this right"

    func findings() throws -> [Finding] { try rows() + articles() + events() }

    /// Every document and every event is in its table, and nothing else.
    private func rows() throws -> [Finding] {
        let lists = [
            ("documents", "SELECT key FROM document", "SELECT id FROM article_search_docsize"),
            ("events", "SELECT id FROM event", "SELECT event FROM event_search"),
            ("events", "SELECT rowid, event FROM event_search", "SELECT row, event FROM event_search_key"),
        ]
        var findings: [Finding] = []
        for (kind, things, entries) in lists {
            let missing = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(things) EXCEPT \(entries))") ?? 0
            let left = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(entries) EXCEPT \(things))") ?? 0
            if missing > 0 {
                let message = "\(missing) \(kind) cannot be found by their words; \(Self.remedy)"
                findings.append(Finding(code: "search.missing", place: "search", message: message))
            }
            if left > 0 {
                let message = "\(left) \(kind) that are gone are still found; \(Self.remedy)"
                findings.append(Finding(code: "search.stale", place: "search", message: message))
            }
        }
        return findings
    }

    /// The table keeps no text of the articles. What can be asked is how many words of each it took, and whether a document is
    /// found by its own words.
    private func articles() throws -> [Finding] {
        // SQLite itself says how many words it makes of a text.
        let fresh = try DatabaseQueue()
        let wrong = try fresh.write { counter in
            var wrong = 0
            try counter.execute(
                sql: """
                    CREATE VIRTUAL TABLE article_search USING fts5 (
                        marked, folded, content = '', tokenize = 'unicode61 remove_diacritics 0')
                    """)
            let keys = try Int64.fetchAll(
                db, sql: "SELECT key FROM document WHERE key IN (SELECT id FROM article_search_docsize) ORDER BY key")
            for key in keys {
                guard let document = try DocumentRow.fetchFirst(db, "WHERE key = ?", [key]),
                    let current = try RecordWriter.current(db, document: key),
                    current.row.body.end <= document.text.unicodeScalars.count
                else { continue }
                try SearchIndex.add(document.text, body: current.row.body, document: key, to: counter)
                let isFound = try finds(key, by: SearchIndex.slice(document.text, current.row.body))
                if try !isFound || size(key, db) != size(key, counter) { wrong += 1 }
                try counter.cachedStatement(sql: "INSERT INTO article_search (article_search) VALUES ('delete-all')")
                    .execute()
            }
            return wrong
        }
        guard wrong > 0 else { return [] }
        let message = "\(wrong) documents are found by other words than theirs; \(Self.remedy)"
        return [Finding(code: "search.words", place: "search", message: message)]
    }

    /// The words that a search table counts in a document, by column, in FTS5's own encoding.
    private func size(_ key: Int64, _ db: Database) throws -> [UInt8]? {
        try Data.fetchOne(
            db.cachedStatement(sql: "SELECT sz FROM article_search_docsize WHERE id = ?"), arguments: [key]
        ).map(Array.init)
    }

    /// Whether the first, the middle and the last word lead to the document.
    private func finds(_ key: Int64, by article: String) throws -> Bool {
        let words = SearchIndex.marked(article).split(separator: " ")
        guard !words.isEmpty else { return true }
        let statement = try db.cachedStatement(
            sql: "SELECT count(*) FROM article_search WHERE article_search MATCH ? AND rowid = ?")
        return try [0, words.count / 2, words.count - 1].allSatisfy { position in
            try Int.fetchOne(statement, arguments: ["marked : \"\(words[position])\"", key]) == 1
        }
    }

    private func events() throws -> [Finding] {
        var wrong = 0
        let entries = try Row.fetchAll(
            db, sql: "SELECT s.rowid, s.event FROM event_search s JOIN event e ON e.id = s.event ORDER BY s.rowid")
        let row = try db.cachedStatement(sql: "SELECT marked, folded FROM event_search WHERE rowid = ?")
        for start in stride(from: 0, to: entries.count, by: 1000) {
            let chunk = entries[start..<min(start + 1000, entries.count)]
            let events = try EventReader(db: db).events(ids: chunk.map { $0[1] })
            for (entry, event) in zip(chunk, events) {
                let text = try EventText.lines(event, db).joined(separator: "\n")
                let key: Int64 = entry[0]
                let stored = try Row.fetchOne(row, arguments: [key])
                if stored?[0] != SearchIndex.marked(text) || stored?[1] != SearchIndex.folded(text) { wrong += 1 }
            }
        }
        guard wrong > 0 else { return [] }
        let message = "\(wrong) events are found by other words than theirs; \(Self.remedy)"
        return [Finding(code: "search.words", place: "search", message: message)]
    }
}
