import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// What holds all of the words: first the people called so and what holds the words next to each other, then what holds
    /// them anywhere; in each of the two, people before events before documents, and then by relevance.
    ///
    /// Words typed with marks have to match them; where none has marks, they match any. A filter by more than source and
    /// date leaves people out, and takes the documents that report such events.
    /// - Returns: nothing where the text holds no word.
    package func search(
        _ words: String, filter: Filter = Filter(), kinds: Set<SearchHit.Kind> = Set(SearchHit.Kind.allCases)
    ) throws(StoreError) -> [SearchHit] {
        try read { db in try Searcher(db: db, query: NameQuery(words), filter: filter, kinds: kinds).hits() }
    }
}

private struct Searcher {
    var db: Database
    var query: NameQuery
    var filter: Filter

    var kinds: Set<SearchHit.Kind>

    private var isAboutEvents: Bool { filter.isAboutEvents || !filter.countries.isEmpty }

    func hits() throws -> [SearchHit] {
        guard !query.words.isEmpty else { return [] }
        var allowed: Set<String>?
        if !filter.isOpen {
            var unlimited = filter
            unlimited.limit = nil
            allowed = Set(try EventSelection(db: db, filter: unlimited).ids())
        }
        // No more is looked for and read than is shown.
        var room = filter.limit ?? Int.max
        func some<Key>(_ keys: [Key]) -> [Key] {
            let taken = Array(keys.prefix(max(0, room)))
            room -= taken.count
            return taken
        }
        var hits = kinds.contains(.person) ? some(try people()) : []
        var events = kinds.contains(.event) && room > 0 ? try eventMatches() : Matches()
        if let allowed { events.keep(where: allowed.contains) }
        hits += try self.events(some(events.phrase))
        let wantsDocuments = kinds.contains(.document) && room > 0
        let documents = wantsDocuments ? try documentMatches(isAboutEvents ? allowed : nil) : Matches()
        hits += try self.documents(some(documents.phrase))
        hits += try self.events(some(events.scattered))
        hits += try self.documents(some(documents.scattered))
        return hits
    }

    private func people() throws -> [SearchHit] {
        guard filter.isOpen else { return [] }
        return try PersonReader(db: db).summaries(matching: query).map {
            SearchHit(
                kind: .person, id: $0.person.id.rawValue, title: $0.person.name, snippet: "", marked: [], date: nil)
        }
    }

    private func eventMatches() throws -> Matches<String> {
        try matches(
            """
            SELECT k.event FROM event_search s JOIN event_search_key k ON k.row = s.rowid
            WHERE event_search MATCH ? ORDER BY s.rank, k.event LIMIT ?
            """
        ) { try String.fetchAll($0, arguments: $1) }
    }

    private func events(_ ids: [String]) throws -> [SearchHit] {
        return try EventReader(db: db).events(ids: ids).map { event in
            let lines = try EventText.lines(event, db).map { Snippet(of: $0, query: query) }
            let best = lines.indices.max { (lines[$0].words, -$0) < (lines[$1].words, -$1) }
            let names = event.participants.compactMap { $0.participant.name ?? $0.participant.post }
            return SearchHit(
                kind: .event, id: event.id.rawValue, title: event.name ?? names.joined(separator: ", "),
                snippet: best.map { lines[$0].text } ?? "", marked: best.map { lines[$0].marked } ?? [],
                date: event.date)
        }
    }

    private func documentMatches(_ events: Set<String>?) throws -> Matches<Int64> {
        var keys = try matches(
            """
            SELECT d.key FROM article_search s JOIN document d ON d.key = s.rowid
            WHERE article_search MATCH ? ORDER BY s.rank, d.sha256 LIMIT ?
            """
        ) { try Int64.fetchAll($0, arguments: $1) }
        var selection = Selection()
        if let from = filter.from { try selection.requirePublished(from: from) }
        if let to = filter.to { try selection.requirePublished(to: to) }
        if let source = filter.source {
            selection.require(
                "x.document IN (SELECT document FROM document_source WHERE publisher = ?)", source)
        }
        if let events {
            selection.require(
                """
                x.key IN (
                    SELECT c.extraction FROM event_claim_link l JOIN event_claim c ON c.id = l.claim
                    WHERE l.event IN (SELECT value FROM json_each(?)))
                """, jsonArray(events.sorted()))
        }
        if !selection.conditions.isEmpty {
            selection.require("x.is_current = 1")
            let allowed = try Int64.fetchSet(
                db, sql: "SELECT x.document FROM extraction x \(selection.whereClause)",
                arguments: selection.arguments)
            keys.keep(where: allowed.contains)
        }
        return keys
    }

    private func documents(_ keys: [Int64]) throws -> [SearchHit] {
        let reader = DocumentReader(db: db)
        return try keys.compactMap { key in
            guard let document = try reader.documents("WHERE v.document = ?", [key]).first else { return nil }
            let snippet = Snippet(of: SearchIndex.slice(document.text, document.body), query: query)
            return SearchHit(
                kind: .document, id: document.id, title: document.title ?? document.id, snippet: snippet.text,
                marked: snippet.marked, date: document.published)
        }
    }

    private struct Matches<Key: Hashable> {
        /// What holds the words next to each other.
        var phrase: [Key] = []
        /// What else holds all of them.
        var scattered: [Key] = []

        mutating func keep(where isKept: (Key) -> Bool) {
            phrase = phrase.filter(isKept)
            scattered = scattered.filter(isKept)
        }
    }

    /// What the statement finds, which takes the words and how many to give.
    private func matches<Key>(
        _ sql: String, fetch: (Statement, StatementArguments) throws -> [Key]
    ) throws -> Matches<Key> {
        let statement = try db.cachedStatement(sql: sql)
        let column = query.hasMarks ? "marked" : "folded"
        let words = query.words.map { query.hasMarks ? $0.marked : $0.folded }
        // A filter takes some away again; SQLite has -1 for no limit.
        let limit = filter.isOpen ? filter.limit : nil
        let phrase = try fetch(statement, ["\(column) : \"\(words.joined(separator: " "))\"", limit ?? -1])
        // With enough of the better, the rest is not looked for.
        guard words.count > 1, phrase.count < filter.limit ?? Int.max || !filter.isOpen else {
            return Matches(phrase: phrase)
        }
        let known = Set(phrase)
        let each = words.map { "\"\($0)\"" }.joined(separator: " AND ")
        let all = try fetch(statement, ["\(column) : (\(each))", limit.map { $0 + phrase.count } ?? -1])
        return Matches(phrase: phrase, scattered: all.filter { !known.contains($0) })
    }
}

extension Selection {
    fileprivate mutating func requirePublished(from date: EDTF) throws {
        require("x.published_last_day >= ?", try Self.bounds(date).first)
    }

    fileprivate mutating func requirePublished(to date: EDTF) throws {
        require("x.published_first_day <= ?", try Self.bounds(date).last)
    }
}
