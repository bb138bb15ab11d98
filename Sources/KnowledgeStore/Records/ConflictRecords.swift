import GRDB
import KnowledgeModel

/// The rows of the three tables that keep where sources disagree.
enum ConflictRows {
    enum Owner: String {
        case event, agreement
    }

    static func insert(_ db: Database, _ conflicts: [Conflict], of owner: Owner, id: String) throws {
        for (position, conflict) in conflicts.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO conflict (\(owner.rawValue), position, field) VALUES (?, ?, ?)")
                .execute(arguments: [id, position, conflict.field])
            let key = db.lastInsertedRowID
            for (position, value) in conflict.values.enumerated() {
                try db.cachedStatement(sql: "INSERT INTO conflict_value (conflict, position, value) VALUES (?, ?, ?)")
                    .execute(arguments: [key, position, value.value])
                let statement = try db.cachedStatement(
                    sql: "INSERT INTO conflict_claim (conflict, position, claim) VALUES (?, ?, ?)")
                for claim in value.claims { try statement.execute(arguments: [key, position, claim]) }
            }
        }
    }

    /// The conflicts of the owners in a JSON array, by owner.
    static func fetch(_ db: Database, of owner: Owner, in array: String) throws -> [String: [Conflict]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.\(owner.rawValue), c.position, c.field, v.position, v.value, l.claim
                FROM conflict c
                LEFT JOIN conflict_value v ON v.conflict = c.key
                LEFT JOIN conflict_claim l ON l.conflict = v.conflict AND l.position = v.position
                WHERE c.\(owner.rawValue) IN (SELECT value FROM json_each(?))
                ORDER BY c.\(owner.rawValue), c.position, v.position, l.claim
                """)
        var result: [String: [Conflict]] = [:]
        let cursor = try Row.fetchCursor(statement, arguments: [array])
        while let row = try cursor.next() {
            let id: String = row[0]
            let position: Int = row[1]
            var conflicts = result[id] ?? []
            if conflicts.count == position { conflicts.append(Conflict(field: row[2], values: [])) }
            if let valuePosition: Int = row[3] {
                if conflicts[position].values.count == valuePosition {
                    conflicts[position].values.append(Conflict.Value(value: row[4], claims: []))
                }
                if let claim: String = row[5] { conflicts[position].values[valuePosition].claims.append(claim) }
            }
            result[id] = conflicts
        }
        return result
    }
}
