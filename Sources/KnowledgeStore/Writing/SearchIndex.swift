import Foundation
import GRDB
import KnowledgeModel
import SourceText

/// The two forms under which words are searched, and the two search tables.
enum SearchIndex {
    /// Lower case with every mark kept: NFC, the tone placed one way, one space between words.
    static func marked(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for word in words(text) {
            if !result.isEmpty { result += " " }
            result += word.marked
        }
        return result
    }

    static func folded(_ text: String) -> String { SearchFolding.fold(text) }

    /// One word of a text.
    struct Word {
        var span: TextSpan
        var marked: String
    }

    /// The runs of letters and digits with the marks on them, in Unicode scalars of the text as given.
    static func words(_ text: String) -> [Word] {
        var result: [Word] = []
        var start = 0
        var offset = 0
        var word = String.UnicodeScalarView()
        func finish() {
            guard !word.isEmpty else { return }
            result.append(Word(span: TextSpan(start: start, end: offset), marked: fold(word)))
            word.removeAll()
        }
        for scalar in text.unicodeScalars {
            if isWord(scalar) || (isMark(scalar) && !word.isEmpty) {
                if word.isEmpty { start = offset }
                word.append(scalar)
            } else {
                finish()
            }
            offset += 1
        }
        finish()
        return result
    }

    private static func fold(_ word: String.UnicodeScalarView) -> String {
        let text = String(word)
        return SyllableFolding.fold(
            word.contains(where: isMark) ? text.precomposedStringWithCanonicalMapping : text)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80, 0x300...0x36F: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    static func add(_ text: String, body: TextSpan, document: Int64, to db: Database) throws {
        let article = slice(text, body)
        try db.cachedStatement(sql: "INSERT INTO article_search (rowid, marked, folded) VALUES (?, ?, ?)")
            .execute(arguments: [document, marked(article), folded(article)])
    }

    /// Removes the article; a contentless table has to be told what was put in.
    static func remove(_ text: String, body: TextSpan, document: Int64, from db: Database) throws {
        let article = slice(text, body)
        try db.cachedStatement(
            sql: "INSERT INTO article_search (article_search, rowid, marked, folded) VALUES ('delete', ?, ?, ?)"
        ).execute(arguments: [document, marked(article), folded(article)])
    }

    static func add(event: String, text: String, to db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO event_search (event, marked, folded) VALUES (?, ?, ?)")
            .execute(arguments: [event, marked(text), folded(text)])
        try db.cachedStatement(sql: "INSERT INTO event_search_key (row, event) VALUES (?, ?)")
            .execute(arguments: [db.lastInsertedRowID, event])
    }

    /// Removes the events in a JSON array.
    static func remove(eventsIn array: String, from db: Database) throws {
        let among = "event IN (SELECT value FROM json_each(?))"
        try db.execute(
            sql: "DELETE FROM event_search WHERE rowid IN (SELECT row FROM event_search_key WHERE \(among))",
            arguments: [array])
        try db.execute(sql: "DELETE FROM event_search_key WHERE \(among)", arguments: [array])
    }

    static func slice(_ text: String, _ span: TextSpan) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: span.start)
        return String(scalars[start..<scalars.index(start, offsetBy: span.end - span.start)])
    }
}

extension KnowledgeStore {
    /// Builds the search table of the articles anew from the documents; that of the events comes with every new world.
    package func rebuildSearch() throws(StoreError) {
        try write { db in
            try db.execute(sql: "INSERT INTO article_search (article_search) VALUES ('delete-all')")
            for key in try Int64.fetchAll(db, sql: "SELECT key FROM document ORDER BY key") {
                guard let document = try DocumentRow.fetchFirst(db, "WHERE key = ?", [key]),
                    let current = try RecordWriter.current(db, document: key)
                else { continue }
                try SearchIndex.add(document.text, body: current.row.body, document: key, to: db)
            }
        }
    }
}
