import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// What holds all of the words: people by name, then events, then documents; in each, those first that hold the words
    /// next to each other, then by relevance.
    ///
    /// Words typed with marks have to match them; where none has marks, they match any. The limit counts hits of each
    /// kind. A filter by more than source and date leaves people out, and takes the documents that report such events.
    /// - Returns: nothing where the text holds no word.
    package func search(_ words: String, filter: Filter = Filter()) throws(StoreError) -> [SearchHit] {
        try read { db in try Searcher(db: db, query: NameQuery(words), filter: filter).hits() }
    }
}

private struct Searcher {
    var db: Database
    var query: NameQuery
    var filter: Filter

    private var isAboutEvents: Bool {
        !(filter.countries.isEmpty && filter.personIDs.isEmpty && filter.types.isEmpty && filter.statuses.isEmpty
            && filter.topic == nil)
    }
    private var isOpen: Bool {
        !isAboutEvents && filter.from == nil && filter.to == nil && filter.source == nil
    }

    func hits() throws -> [SearchHit] {
        guard !query.words.isEmpty else { return [] }
        var allowed: Set<String>?
        if !isOpen {
            var unlimited = filter
            unlimited.limit = nil
            allowed = Set(try EventSelection(db: db, filter: unlimited).ids())
        }
        return try people() + events(allowed) + documents(isAboutEvents ? allowed : nil)
    }

    private func people() throws -> [SearchHit] {
        guard isOpen else { return [] }
        return try limited(PersonReader(db: db).summaries(matching: query)).map {
            SearchHit(
                kind: .person, id: $0.person.id.rawValue, title: $0.person.name, snippet: "", marked: [], date: nil)
        }
    }

    private func events(_ allowed: Set<String>?) throws -> [SearchHit] {
        var ids = try matches("SELECT event FROM event_search WHERE event_search MATCH ? ORDER BY rank, event") {
            try String.fetchAll($0, arguments: [$1])
        }
        if let allowed { ids = ids.filter(allowed.contains) }
        return try EventReader(db: db).events(ids: limited(ids)).map { event in
            let lines = try EventText.lines(event, db).map { Snippet(of: $0, query: query) }
            let best = lines.indices.max { (lines[$0].words, -$0) < (lines[$1].words, -$1) }
            let names = event.participants.compactMap { $0.participant.name ?? $0.participant.post }
            return SearchHit(
                kind: .event, id: event.id.rawValue, title: event.name ?? names.joined(separator: ", "),
                snippet: best.map { lines[$0].text } ?? "", marked: best.map { lines[$0].marked } ?? [],
                date: event.date)
        }
    }

    private func documents(_ events: Set<String>?) throws -> [SearchHit] {
        var keys = try matches(
            """
            SELECT d.key FROM article_search s JOIN document d ON d.key = s.rowid
            WHERE article_search MATCH ? ORDER BY s.rank, d.sha256
            """
        ) { try Int64.fetchAll($0, arguments: [$1]) }
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
            keys = keys.filter(allowed.contains)
        }
        let reader = DocumentReader(db: db)
        return try limited(keys).compactMap { key in
            guard let document = try reader.documents("WHERE v.document = ?", [key]).first else { return nil }
            let snippet = Snippet(of: SearchIndex.slice(document.text, document.body), query: query)
            return SearchHit(
                kind: .document, id: document.id, title: document.title ?? document.id, snippet: snippet.text,
                marked: snippet.marked, date: document.published)
        }
    }

    /// What matches the words as a phrase, and then what else holds all of them.
    private func matches<Key: Hashable>(_ sql: String, fetch: (Statement, String) throws -> [Key]) throws -> [Key] {
        let statement = try db.cachedStatement(sql: sql)
        let column = query.hasMarks ? "marked" : "folded"
        let words = query.words.map { query.hasMarks ? $0.marked : $0.folded }
        let phrase = try fetch(statement, "\(column) : \"\(words.joined(separator: " "))\"")
        guard words.count > 1 else { return phrase }
        let known = Set(phrase)
        let all = try fetch(statement, "\(column) : (\(words.map { "\"\($0)\"" }.joined(separator: " AND ")))")
        return phrase + all.filter { !known.contains($0) }
    }

    private func limited<Item>(_ items: [Item]) -> [Item] {
        filter.limit.map { Array(items.prefix(max(0, $0))) } ?? items
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
