import Crypto
import GRDB

/// One step of the schema: its number, the name of its file, and the SQL in it.
struct Migration: Sendable, Hashable {
    var number: Int
    var name: String
    var sql: String

    /// The SHA-256 of the SQL, by which a database remembers the step.
    var checksum: String { hexadecimalSHA256(sql) }
}

/// The SHA-256 of the text's UTF-8, in lower-case hexadecimal.
func hexadecimalSHA256(_ text: String) -> String {
    var hash = SHA256()
    var text = text
    text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for byte in hash.finalize() {
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Brings a database up to the program's schema: each migration in one transaction, once, in order, remembered with its
/// checksum.
struct Migrator: Sendable {
    /// `ATCH`, in the header of every database of this program (see `PRAGMA application_id`).
    static let applicationID: Int32 = 0x4154_4348

    var migrations: [Migration]

    /// The migrations that the program carries.
    static let standard = Migrator(
        migrations: EmbeddedMigrations.files.enumerated().map { index, file in
            Migration(number: index + 1, name: file.name, sql: file.text)
        })

    /// How a database stands to the program's schema.
    enum State: Equatable {
        /// Nothing in it yet.
        case empty
        /// Of this program, with so many migrations applied.
        case applied(Int)
    }

    /// The database's state; throws where it is not ours, newer than the program, or of a changed past.
    func state(_ db: Database) throws -> State {
        let applicationID = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if applicationID == 0, tables == 0 { return .empty }
        guard applicationID == Self.applicationID, try db.tableExists("schema_migration") else {
            throw StoreError(code: .foreign, message: "is the database of another program", path: "")
        }
        let rows = try Row.fetchAll(db, sql: "SELECT number, name, sha256 FROM schema_migration ORDER BY number")
        for (index, row) in rows.enumerated() {
            let name: String = row[1]
            guard index < migrations.count else {
                throw StoreError(
                    code: .newer,
                    message: "was written by a later version of the program (it knows \(name)); update the program",
                    path: "")
            }
            let migration = migrations[index]
            guard row[0] == migration.number, row[2] == migration.checksum else {
                throw StoreError(
                    code: .changedMigration,
                    message: "was made with another \(name) than this program carries; use the program that made it",
                    path: "")
            }
        }
        return .applied(rows.count)
    }

    /// Applies what is missing. Two programs that open a new database at once both end well: the state is read again
    /// under the write lock.
    func migrate(_ writer: any DatabaseWriter) throws {
        try writer.writeWithoutTransaction { db in
            for migration in migrations {
                try db.inTransaction(.immediate) {
                    var applied = 0
                    switch try state(db) {
                    case .empty:
                        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
                        try db.execute(
                            sql: """
                                CREATE TABLE schema_migration (
                                    number INTEGER PRIMARY KEY,
                                    name TEXT NOT NULL,
                                    sha256 TEXT NOT NULL
                                ) STRICT
                                """)
                    case .applied(let count): applied = count
                    }
                    guard migration.number > applied else { return .commit }
                    try db.execute(sql: migration.sql)
                    try db.execute(
                        sql: "INSERT INTO schema_migration (number, name, sha256) VALUES (?, ?, ?)",
                        arguments: [migration.number, migration.name, migration.checksum])
                    return .commit
                }
            }
        }
    }
}
