import GRDB
package import KnowledgeModel

/// The values that the base holds, for completions and suggestions.
extension KnowledgeStore {
    /// The countries and bodies of the events, in the order of the codes.
    package func countries() throws(StoreError) -> [CountryCode] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT DISTINCT country FROM event_country ORDER BY country").map {
                CountryCode($0)
            }
        }
    }

    /// The keys of the events' topics, in order.
    package func topics() throws(StoreError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT DISTINCT topic FROM event_topic ORDER BY topic") }
    }

    /// The publishers, in order.
    package func sources() throws(StoreError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT name FROM source ORDER BY name") }
    }

    /// At most `limit` names of people that go on from what was typed: its last word may be half a word. In order.
    package func names(startingWith text: String, limit: Int) throws(StoreError) -> [String] {
        try read { db in
            let words = NameQuery(text).words.map(\.folded)
            guard let last = words.last else {
                return try String.fetchAll(
                    db, sql: "SELECT DISTINCT name FROM person ORDER BY name LIMIT ?", arguments: [limit])
            }
            let part = "SELECT person FROM person_name_word WHERE word"
            let among = words.dropLast().map { _ in "\(part) = ?" } + ["\(part) >= ? AND word < ? || char(1114111)"]
            return try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT name FROM person WHERE id IN (\(among.joined(separator: " INTERSECT ")))
                    ORDER BY name LIMIT ?
                    """,
                arguments: StatementArguments(words.dropLast()) + [last, last, limit])
        }
    }

    /// Every name of everybody, in order.
    package func allNames() throws(StoreError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT DISTINCT name FROM person_name ORDER BY name") }
    }

    /// Whether all the words stand in one person's name, with or without marks. Unlike `people(matching:)`, a rank is not
    /// left off: "Bộ trưởng Anh" is nobody's name because somebody is called Anh.
    package func knows(name: String) throws(StoreError) -> Bool {
        try read { db in try PersonReader(db: db).knows(NameQuery(name)) }
    }
}
