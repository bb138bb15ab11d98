import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// The questions that are worth a person's time, the most useful first: things that may be one, events that may not
    /// be told, values on which sources disagree. What `inForce` has answered is left out.
    package func reviewQueue(inForce: [Decision], limit: Int? = nil) throws(StoreError) -> [ReviewItem] {
        try read { db in
            let reader = ReviewReader(db: db, decisions: inForce)
            var items = try reader.merges() + reader.doubts() + reader.conflicts()
            items.sort { a, b in
                a.usefulness != b.usefulness
                    ? a.usefulness > b.usefulness
                    : a.things != b.things
                        ? a.things.lexicographicallyPrecedes(b.things) : a.claims.lexicographicallyPrecedes(b.claims)
            }
            return limit.map { Array(items.prefix($0)) } ?? items
        }
    }
}

private struct ReviewReader {
    var db: Database
    var decisions: [Decision]

    /// Below this, a likeness of names or claims is not worth a question.
    private static let least = 0.75
    /// Events below this confidence are asked about.
    private static let doubtful = 0.6

    /// Two things with alike claims that are not one.
    func merges() throws -> [ReviewItem] {
        var items: [ReviewItem] = []
        for kind in ResolutionMemory.Kind.allCases {
            let apart = Set(try decided(.different, kind))
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT x.\(kind.rawValue), y.\(kind.rawValue), l.score, l.a, l.b,
                        min((SELECT count(*) FROM \(kind.rawValue)_claim_link n WHERE n.\(kind.rawValue) = x.\(kind.rawValue)),
                            (SELECT count(*) FROM \(kind.rawValue)_claim_link n WHERE n.\(kind.rawValue) = y.\(kind.rawValue)))
                    FROM likeness l
                    JOIN \(kind.rawValue)_claim_link x ON x.claim = l.a
                    JOIN \(kind.rawValue)_claim_link y ON y.claim = l.b AND y.\(kind.rawValue) <> x.\(kind.rawValue)
                    WHERE l.kind = ? AND l.score >= ?
                    ORDER BY l.score DESC, l.a, l.b
                    """, arguments: [kind.rawValue, Self.least])
            var seen: Set<[String]> = []
            while let row = try rows.next() {
                let pair = [row[0] as String, row[1] as String].sorted()
                guard seen.insert(pair).inserted, !apart.contains(pair) else { continue }
                let score: Double = row[2]
                let reach: Int = row[5]
                let chance =
                    score < 1
                    ? max(0.02, (score - 0.7) / 0.6)
                    // Something contradicts; of people it takes more than names that sound alike.
                    : kind == .person ? min(0.5, max(0.05, (score - 1) * 1.5)) : 0.4
                items.append(
                    ReviewItem(
                        kind: kind, question: .same(first: pair[0], second: pair[1], score: score),
                        usefulness: Self.rounded(chance * Double(reach)), claims: [row[3], row[4]]))
            }
        }
        return items
    }

    func doubts() throws -> [ReviewItem] {
        let confirmed = Set(try decided(.same, .event).filter { $0.count == 1 })
        return try Row.fetchAll(
            db, sql: "SELECT id, confidence FROM event WHERE confidence < ? ORDER BY id", arguments: [Self.doubtful]
        ).compactMap { row in
            let id: String = row[0]
            let confidence: Double = row[1]
            guard !confirmed.contains([id]) else { return nil }
            return ReviewItem(
                kind: .event, question: .doubt(id, confidence: confidence), usefulness: Self.rounded(1 - confidence))
        }
    }

    func conflicts() throws -> [ReviewItem] {
        var items: [ReviewItem] = []
        for (owner, kind) in [(ConflictRows.Owner.event, ResolutionMemory.Kind.event), (.agreement, .agreement)] {
            let ids = try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT \(owner.rawValue) FROM conflict WHERE \(owner.rawValue) IS NOT NULL
                    ORDER BY \(owner.rawValue)
                    """)
            for (id, conflicts) in try ConflictRows.fetch(db, of: owner, in: jsonArray(ids)) {
                for conflict in conflicts where !isDecided(conflict) {
                    let sources = conflict.values.map { Double($0.claims.count) }
                    let chance = 1 - (sources.first ?? 0) / max(1, sources.reduce(0, +))
                    items.append(
                        ReviewItem(
                            kind: kind, question: .conflict(id, conflict), usefulness: Self.rounded(chance)))
                }
            }
        }
        return items
    }

    /// Whether a person chose the value.
    private func isDecided(_ conflict: Conflict) -> Bool {
        conflict.values.first?.claims.contains { claim in decisions.contains { $0.id == claim } } ?? true
    }

    /// The things, as they are today, that decisions of a verdict name together: each two of them, or one by itself.
    private func decided(_ verdict: Decision.Verdict, _ kind: ResolutionMemory.Kind) throws -> [[String]] {
        guard let links = ClaimLinks(rawValue: kind.rawValue) else { return [] }
        return try decisions.filter { $0.verdict == verdict }.flatMap { decision -> [[String]] in
            let things = Set(try decision.targets.compactMap { try links.resolve($0, db) }).sorted()
            guard things.count > 1 else { return [things] }
            return things.indices.flatMap { place in things[(place + 1)...].map { [things[place], $0] } }
        }
    }

    /// To three digits, so that an order does not hang on the last bit.
    private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}
