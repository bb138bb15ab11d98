import CivilTime
import GRDB
import KnowledgeModel

/// A table's name and columns, and the statements made from them once.
struct TableShape: Sendable {
    let name: String
    /// The columns that can be read, separated by commas.
    let columns: String
    let insertion: String

    init(_ name: String, _ columns: [String]) {
        self.name = name
        self.columns = columns.joined(separator: ", ")
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        insertion = "INSERT INTO \(name) (\(self.columns)) VALUES (\(marks))"
    }
}

/// One row of one table. Columns are known by their order in `shape` and nowhere else.
protocol StoredRow {
    static var shape: TableShape { get }
    /// The values in the order of the columns.
    var values: [(any DatabaseValueConvertible)?] { get }
    init(_ row: Row) throws
}

extension StoredRow {
    func insert(_ db: Database) throws {
        try db.cachedStatement(sql: Self.shape.insertion).execute(arguments: StatementArguments(values))
    }

    /// The rows after `clause`, such as `WHERE event = ? ORDER BY position`.
    static func fetch(_ db: Database, _ clause: String, _ arguments: StatementArguments = []) throws -> [Self] {
        let statement = try db.cachedStatement(sql: "SELECT \(shape.columns) FROM \(shape.name) \(clause)")
        let cursor = try Row.fetchCursor(statement, arguments: arguments)
        var rows: [Self] = []
        while let row = try cursor.next() { rows.append(try Self(row)) }
        return rows
    }

    static func fetchFirst(_ db: Database, _ clause: String, _ arguments: StatementArguments = []) throws -> Self? {
        try fetch(db, clause + " LIMIT 1", arguments).first
    }
}

/// The model value that a text column holds.
func decoded<Value: RawRepresentable>(_ text: String, as type: Value.Type = Value.self) throws -> Value
where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
        throw StoreError(code: .damaged, message: "holds an unknown \(type): \(text)", path: "")
    }
    return value
}

func decoded<Value: RawRepresentable>(_ text: String?, as type: Value.Type = Value.self) throws -> Value?
where Value.RawValue == String {
    try text.map { try decoded($0, as: type) }
}

/// A date as three columns: its EDTF text, and the days that it covers, where the year is known.
struct DateColumns {
    var text: String?
    var firstDay: String?
    var lastDay: String?

    /// Refuses a date whose text would not be read back as the same date, such as an interval that runs backwards.
    init(_ date: EDTF?) throws {
        guard let date else { return }
        let text = date.description
        guard EDTF(text) == date else {
            throw StoreError(code: .refusedValue, message: "\(text) is not an EDTF date", path: "")
        }
        self.text = text
        if let bounds = date.bounds {
            firstDay = EDTF(bounds.first).description
            lastDay = EDTF(bounds.last).description
        }
    }

    static func decode(_ text: String?) throws -> EDTF? {
        guard let text else { return nil }
        guard let date = EDTF(text) else {
            throw StoreError(code: .damaged, message: "holds a date that is none: \(text)", path: "")
        }
        return date
    }
}
