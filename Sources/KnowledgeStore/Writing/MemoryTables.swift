import GRDB
package import KnowledgeModel

/// What a resolution starts from: all claims and decisions, and what is remembered of the last one.
package struct ResolutionSnapshot: Sendable {
    package var records: [ExtractionRecord]
    package var decisions: [Decision]
    package var memory: ResolutionMemory
    /// Whether the memory is of the same rules, so that what it does not speak of need not be looked at.
    package var hasMemory: Bool
    /// The version of the rules that are to be remembered next.
    package var rules: Int
    var generation: Int
}

extension KnowledgeStore {
    /// Everything that a resolution by these rules needs, as of one moment.
    package func snapshot(rules: Int, remembering: Bool = true) throws(StoreError) -> ResolutionSnapshot {
        try read { db in
            let state = try Row.fetchOne(db, sql: "SELECT rules, generation FROM resolution_state")
            let known: Int? = state?[0]
            let isOfRules = remembering && known == rules
            return ResolutionSnapshot(
                records: try Self.records(db), decisions: try Self.decisions(db),
                memory: isOfRules ? try MemoryTables.load(db) : ResolutionMemory(), hasMemory: isOfRules, rules: rules,
                generation: state?[1] ?? 0)
        }
    }
}

/// The tables that keep a resolution's memory.
enum MemoryTables {
    static func generation(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT generation FROM resolution_state") ?? 0
    }

    static func clear(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM resolution_mark;
                DELETE FROM likeness;
                DELETE FROM resolution_thing;
                DELETE FROM resolution_crowd;
                UPDATE resolution_state SET rules = -1;
                """)
    }

    static func load(_ db: Database) throws -> ResolutionMemory {
        var memory = ResolutionMemory()
        for kind in ResolutionMemory.Kind.allCases {
            var part = ResolutionMemory.Part()
            try forEach(db, "SELECT claim, print, thing FROM resolution_mark WHERE kind = ?", kind) { row in
                part.marks[row[0]] = ResolutionMemory.Mark(print: print(row[1]), thing: row[2])
            }
            try forEach(db, "SELECT a, b, score FROM likeness WHERE kind = ?", kind) { row in
                part.likenesses[ResolutionMemory.Pair(a: row[0], b: row[1])] = row[2]
            }
            try forEach(db, "SELECT thing, print FROM resolution_thing WHERE kind = ?", kind) { row in
                part.things[row[0]] = print(row[1])
            }
            try forEach(db, "SELECT print FROM resolution_crowd WHERE kind = ?", kind) { row in
                part.crowded.insert(print(row[0]))
            }
            memory[kind] = part
        }
        return memory
    }

    private static func forEach(
        _ db: Database, _ sql: String, _ kind: ResolutionMemory.Kind, _ body: (Row) throws -> Void
    ) throws {
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [kind.rawValue])
        while let row = try cursor.next() { try body(row) }
    }

    /// Writes what differs between the two.
    static func save(
        _ memory: ResolutionMemory, over old: ResolutionMemory, rules: Int, generation: Int, _ db: Database
    ) throws {
        for kind in ResolutionMemory.Kind.allCases { try save(memory[kind], over: old[kind], kind.rawValue, db) }
        try db.execute(
            sql: """
                INSERT INTO resolution_state (key, rules, generation) VALUES (1, ?, ?)
                ON CONFLICT (key) DO UPDATE SET rules = excluded.rules, generation = excluded.generation
                """, arguments: [rules, generation])
    }

    private static func save(
        _ part: ResolutionMemory.Part, over old: ResolutionMemory.Part, _ kind: String, _ db: Database
    ) throws {
        let dropMark = try db.cachedStatement(sql: "DELETE FROM resolution_mark WHERE claim = ?")
        for claim in old.marks.keys where part.marks[claim] == nil { try dropMark.execute(arguments: [claim]) }
        let mark = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO resolution_mark (claim, kind, print, thing) VALUES (?, ?, ?, ?)")
        for (claim, value) in part.marks.sorted(by: { $0.key < $1.key }) where old.marks[claim] != value {
            try mark.execute(arguments: [claim, kind, Int64(bitPattern: value.print), value.thing])
        }
        let dropPair = try db.cachedStatement(sql: "DELETE FROM likeness WHERE a = ? AND b = ?")
        for pair in old.likenesses.keys where part.likenesses[pair] == nil {
            try dropPair.execute(arguments: [pair.a, pair.b])
        }
        let pair = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO likeness (a, b, kind, score) VALUES (?, ?, ?, ?)")
        for (key, score) in part.likenesses.sorted(by: { ($0.key.a, $0.key.b) < ($1.key.a, $1.key.b) })
        where old.likenesses[key] != score {
            try pair.execute(arguments: [key.a, key.b, kind, score])
        }
        let dropThing = try db.cachedStatement(sql: "DELETE FROM resolution_thing WHERE thing = ?")
        for thing in old.things.keys where part.things[thing] == nil { try dropThing.execute(arguments: [thing]) }
        let thing = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO resolution_thing (thing, kind, print) VALUES (?, ?, ?)")
        for (id, value) in part.things where old.things[id] != value {
            try thing.execute(arguments: [id, kind, Int64(bitPattern: value)])
        }
        guard part.crowded != old.crowded else { return }
        try db.execute(sql: "DELETE FROM resolution_crowd WHERE kind = ?", arguments: [kind])
        for value in part.crowded {
            try db.execute(
                sql: "INSERT INTO resolution_crowd (kind, print) VALUES (?, ?)",
                arguments: [kind, Int64(bitPattern: value)])
        }
    }

    private static func print(_ number: Int64) -> UInt64 { UInt64(bitPattern: number) }
}
