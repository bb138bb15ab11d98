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
        /// Never changes the file either, and takes it from whichever version of the program it comes.
        case copying
    }

    package let path: String
    /// Several to write and read with, and one where nothing is written: a question is one read after another, and each
    /// connection has to be opened and to read the schema.
    let connections: any DatabaseWriter

    /// Opens the database at a path; the folder must exist. Refuses what is not a database of this program.
    ///
    /// - Parameter patience: Seconds to wait for another program that writes, before it is an error.
    package convenience init(path: String, mode: Mode, patience: Double = 5) throws(StoreError) {
        try self.init(path: path, mode: mode, migrator: .standard, patience: patience)
    }

    init(path: String, mode: Mode, migrator: Migrator, patience: Double = 5) throws(StoreError) {
        self.path = path
        connections = try translatingErrors(at: path) {
            let isEmpty = try Self.inspect(path: path, mode: mode)
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            configuration.readonly = true
            configuration.label = "attache"
            configuration.prepareDatabase { $0.add(function: VenueWords.function) }
            let readOnly = configuration
            func queue() throws -> DatabaseQueue { try DatabaseQueue(path: path, configuration: readOnly) }
            guard mode == .readWriteCreate else {
                guard !isEmpty else { throw Self.emptiness(path) }
                let queue = try queue()
                try Self.require(queue.read(migrator.state), mode: mode, migrator: migrator, path: path)
                return queue
            }
            let state = isEmpty ? .empty : try queue().read(migrator.state)
            configuration.readonly = false
            configuration.maximumReaderCount = 4
            let pool = try DatabasePool(path: path, configuration: configuration)
            if state != .applied(migrator.migrations.count) { try migrator.migrate(pool) }
            return pool
        }
    }

    /// Refuses to read what this version of the program would misread.
    private static func require(_ state: Migrator.State, mode: Mode, migrator: Migrator, path: String) throws {
        if state == .empty { throw emptiness(path) }
        guard mode == .copying || state == .applied(migrator.migrations.count) else {
            throw StoreError(
                code: .older,
                message:
                    "was made by an earlier version; `attache rebuild` or the next `attache ingest` brings it up to date",
                path: path)
        }
    }

    private static func emptiness(_ path: String) -> StoreError {
        StoreError(code: .missing, message: "the database is empty; `attache ingest` fills it", path: path)
    }

    /// Looks at the file before anything is done to it, so that a file that is not ours stays as it is.
    ///
    /// - Returns: Whether there is nothing in it yet, or no file.
    private static func inspect(path: String, mode: Mode) throws -> Bool {
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
            return true
        }
        if isFolder.boolValue {
            throw StoreError(code: .notDatabase, message: "is a folder, not a database", path: path)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw StoreError(code: .inputOutput, message: "cannot be read; look at its permissions", path: path)
        }
        defer { try? handle.close() }
        let head = try handle.read(upToCount: 16) ?? Data()
        guard head.isEmpty || head == Data("SQLite format 3\0".utf8) else {
            throw StoreError(code: .notDatabase, message: "is not an SQLite database", path: path)
        }
        return head.isEmpty
    }

    func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        try translatingErrors(at: path) { try connections.read(work) }
    }

    /// Runs the work in one transaction.
    func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        try translatingErrors(at: path) { try connections.write(work) }
    }
}
