import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// The person who answers to an id; see `event(id:)`.
    package func person(id: String) throws(StoreError) -> Person? {
        try read { db in
            guard let id = try ClaimLinks.person.resolve(id, db) else { return nil }
            return try PersonReader(db: db).people(ids: [id]).first
        }
    }

    /// The people with these ids, in their order; an id that nobody answers to is left out.
    package func people(ids: [PersonID]) throws(StoreError) -> [Person] {
        try read { db in
            let reader = PersonReader(db: db)
            return try reader.people(ids: ids.compactMap { try ClaimLinks.person.resolve($0.rawValue, db) })
        }
    }

    /// Everybody, in the order of the ids.
    package func people() throws(StoreError) -> [Person] {
        try read { db in
            try PersonReader(db: db).people(ids: String.fetchAll(db, sql: "SELECT id FROM person ORDER BY id"))
        }
    }

    /// The people whose name a person may have meant who typed this: words in any order, some of the name or all of it,
    /// with or without marks, a rank or an honorific before it. Those with most events come first.
    ///
    /// Words typed with marks have to match them. Where two words or more are somebody's whole name, those who only have
    /// these words among others are left out.
    package func people(matching text: String) throws(StoreError) -> [PersonSummary] {
        try read { db in try PersonReader(db: db).summaries(matching: NameQuery(text)) }
    }

    /// A person with the counts.
    package func summary(of person: PersonID) throws(StoreError) -> PersonSummary? {
        try read { db in
            let reader = PersonReader(db: db)
            return try ClaimLinks.person.resolve(person.rawValue, db).flatMap { try reader.people(ids: [$0]).first }
                .map(reader.summary)
        }
    }
}

/// Reads concluded people with everything that belongs to them.
struct PersonReader {
    var db: Database

    /// The people in the order of the ids; an id without a person is left out.
    func people(ids: [String]) throws -> [Person] {
        let array = jsonArray(ids)
        var people: [String: Person] = [:]
        for row in try PersonRow.fetch(db, "WHERE id IN (SELECT value FROM json_each(?))", [array]) {
            people[row.person.id.rawValue] = row.person
        }
        let names = try ValueTable.personName.values(db, ofOwnersIn: array, as: String.self)
        let claims = try ValueTable.personLink.values(db, ofOwnersIn: array, as: String.self)
        let posts = try posts(array)
        return ids.compactMap { id in
            guard var person = people[id] else { return nil }
            person.names = (names[id] ?? []).sorted()
            person.claims = (claims[id] ?? []).map { PersonID($0) }
            person.posts = posts[id] ?? []
            return person
        }
    }

    private func posts(_ array: String) throws -> [String: [PostHeld]] {
        var posts: [String: [PostHeld]] = [:]
        let among = "WHERE person IN (SELECT value FROM json_each(?)) ORDER BY person, position"
        for row in try PostHeldRow.fetch(db, among, [array]) { posts[row.person, default: []].append(row.post) }
        let statement = try db.cachedStatement(
            sql: "SELECT person, position, claim FROM post_held_claim \(among), claim")
        let cursor = try Row.fetchCursor(statement, arguments: [array])
        while let row = try cursor.next() {
            let position: Int = row[1]
            posts[row[0]]?[position].claims.append(PersonID(row[2] as String))
        }
        return posts
    }

    func summary(_ person: Person) throws -> PersonSummary {
        let events = try db.cachedStatement(
            sql: """
                SELECT count(*), total(e.type IN ('meeting', 'dialogue') AND e.status = 'occurred')
                FROM (SELECT DISTINCT event FROM event_participant WHERE person = ?) p JOIN event e ON e.id = p.event
                """)
        let documents = try db.cachedStatement(
            sql: """
                SELECT count(DISTINCT x.document) FROM person_claim_link l
                JOIN person_claim c ON c.id = l.claim
                JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                WHERE l.person = ?
                """)
        let row = try Row.fetchOne(events, arguments: [person.id.rawValue])
        return PersonSummary(
            person: person, events: row?[0] ?? 0, meetings: row?[1] ?? 0,
            documents: try Int.fetchOne(documents, arguments: [person.id.rawValue]) ?? 0)
    }

    func summaries(matching query: NameQuery) throws -> [PersonSummary] {
        for query in query.readings {
            let candidates = try people(ids: candidates(query))
            var found = candidates.filter { $0.names.contains(where: query.isPart(of:)) }
            if query.words.count > 1 {
                let whole = found.filter { $0.names.contains(where: query.isWhole(_:)) }
                if !whole.isEmpty { found = whole }
            }
            if !found.isEmpty {
                return try found.map(summary).sorted {
                    $0.events != $1.events ? $0.events > $1.events : $0.person.id < $1.person.id
                }
            }
        }
        return []
    }

    /// Whether every word stands in one name.
    func knows(_ query: NameQuery) throws -> Bool {
        let ids = try candidates(query)
        guard !ids.isEmpty else { return false }
        let names = try ValueTable.personName.values(db, ofOwnersIn: jsonArray(ids), as: String.self)
        return names.values.contains { $0.contains(where: query.isPart(of:)) }
    }

    /// The ids of people with all of the words in their names, whatever the marks.
    private func candidates(_ query: NameQuery) throws -> [String] {
        guard !query.words.isEmpty else { return [] }
        let part = "SELECT person FROM person_name_word WHERE word = ?"
        return try String.fetchAll(
            db, sql: Array(repeating: part, count: query.words.count).joined(separator: " INTERSECT "),
            arguments: StatementArguments(query.words.map(\.folded)))
    }
}
