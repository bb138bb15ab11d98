import Foundation
import GRDB

/// The knowledge base: one SQLite file with the documents, what they claim, what we conclude, and what was decided.
///
/// Safe to use from several threads; readers do not wait for the writer.
package final class KnowledgeStore: Sendable {
    package enum Mode: Sendable {
        /// Makes the file if it is not there, and brings its schema up to date.
        case readWriteCreate
        /// Never changes the file; a missing one is an error.
        case readOnly
    }

    package let path: String
    let pool: DatabasePool

    /// Opens the database at a path; the folder must exist. Refuses what is not a database of this program.
    package convenience init(path: String, mode: Mode) throws(StoreError) {
        try self.init(path: path, mode: mode, migrator: .standard)
    }

    init(path: String, mode: Mode, migrator: Migrator) throws(StoreError) {
        self.path = path
        pool = try translatingErrors(at: path) {
            let state = try Self.inspect(path: path, mode: mode, migrator: migrator)
            var configuration = Configuration()
            configuration.readonly = mode == .readOnly
            configuration.busyMode = .timeout(5)
            configuration.maximumReaderCount = 4
            configuration.label = "attache"
            configuration.prepareDatabase { $0.add(function: VenueWords.function) }
            let pool = try DatabasePool(path: path, configuration: configuration)
            if mode == .readWriteCreate, state != .applied(migrator.migrations.count) { try migrator.migrate(pool) }
            return pool
        }
    }

    /// Looks at the file before anything is done to it, so that a file that is not ours stays as it is.
    private static func inspect(path: String, mode: Mode, migrator: Migrator) throws -> Migrator.State {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
            guard mode == .readWriteCreate else {
                throw StoreError(
                    code: .missing, message: "no such database; `attache ingest` makes one", path: path)
            }
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw StoreError(code: .missing, message: "no such folder to make the database in", path: path)
            }
            return .empty
        }
        if isFolder.boolValue {
            throw StoreError(code: .notDatabase, message: "is a folder, not a database", path: path)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw StoreError(code: .inputOutput, message: "cannot be read; look at its permissions", path: path)
        }
        defer { try? handle.close() }
        let head = try handle.read(upToCount: 16) ?? Data()
        let state: Migrator.State
        if head.isEmpty {
            state = .empty
        } else if head != Data("SQLite format 3\0".utf8) {
            throw StoreError(code: .notDatabase, message: "is not an SQLite database", path: path)
        } else {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(5)
            state = try DatabaseQueue(path: path, configuration: configuration).read { try migrator.state($0) }
        }
        if mode == .readOnly, state != .applied(migrator.migrations.count) {
            throw state == .empty
                ? StoreError(code: .missing, message: "the database is empty; `attache ingest` fills it", path: path)
                : StoreError(
                    code: .older, message: "was made by an earlier version; `attache ingest` brings it up to date",
                    path: path)
        }
        return state
    }

    func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        try translatingErrors(at: path) { try pool.read(work) }
    }

    /// Runs the work in one transaction.
    func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        try translatingErrors(at: path) { try pool.write(work) }
    }
}
