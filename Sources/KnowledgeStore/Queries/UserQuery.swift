import GRDB

/// What a query of the user's gives.
package struct QueryAnswer: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
        case blob([UInt8])
    }
    package var columns: [String]
    package var rows: [[Value]]
}

extension KnowledgeStore {
    /// Runs one SQL query of the user's; what would change a file is refused before it runs, with the error `query`.
    package func query(_ sql: String) throws(StoreError) -> QueryAnswer {
        do {
            return try read { db in
                // A second statement would be passed over in silence.
                let statements = try db.allStatements(sql: sql)
                guard let statement = try statements.next() else {
                    throw StoreError(code: .query, message: "there is no SQL in the query", path: "")
                }
                // VACUUM INTO and ATTACH write files although the base itself stays as it is.
                guard statement.isReadonly, !Self.reachesOut(statement.sql) else {
                    throw StoreError(code: .query, message: "the query would write; only reading is allowed", path: "")
                }
                guard try statements.next() == nil else {
                    throw StoreError(
                        code: .query, message: "there are several statements; ask one at a time", path: "")
                }
                var rows: [[QueryAnswer.Value]] = []
                let cursor = try Row.fetchCursor(statement)
                while let row = try cursor.next() { rows.append(row.databaseValues.map(Self.value)) }
                return QueryAnswer(columns: statement.columnNames, rows: rows)
            }
        } catch  where error.code == .fault {
            // What SQLite says of the user's own words is no fault of ours.
            let isOfNames = error.message.contains("no such table") || error.message.contains("no such column")
            let hint = isOfNames ? "; `attache sql --schema` prints the tables and their columns" : ""
            throw StoreError(code: .query, message: error.message + hint, path: path)
        }
    }

    private static func reachesOut(_ sql: String) -> Bool {
        let sql = withoutLeadingComments(sql)
        switch sql.prefix(while: \.isLetter).lowercased() {
        case "attach", "detach", "vacuum": return true
        // `PRAGMA foreign_keys` asks, `PRAGMA foreign_keys = 0` sets.
        case "pragma": return sql.contains("=") || sql.contains("(")
        default: return false
        }
    }

    private static func withoutLeadingComments(_ sql: String) -> Substring {
        var rest = sql[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == ";" }
            if rest.hasPrefix("--") {
                rest = rest.drop { !$0.isNewline }
            } else if rest.hasPrefix("/*") {
                guard let end = rest.dropFirst(2).firstRange(of: "*/") else { return "" }
                rest = rest[end.upperBound...]
            } else {
                return rest
            }
        }
    }

    private static func value(_ value: DatabaseValue) -> QueryAnswer.Value {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        case .blob(let data): .blob(Array(data))
        }
    }
}
