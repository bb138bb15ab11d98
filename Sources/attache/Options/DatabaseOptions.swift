internal import ArgumentParser
internal import Foundation
internal import KnowledgeStore

/// Which database to use.
struct DatabaseOptions: ParsableArguments {
    @Option(name: .customLong("db"), help: "The database. (default: $ATTACHE_DB, else attache.db)")
    var database: String?

    var path: String {
        if let database { return database }
        let named = ProcessInfo.processInfo.environment["ATTACHE_DB"] ?? ""
        return named.isEmpty ? "attache.db" : named
    }

    func openForReading() throws -> KnowledgeStore { try KnowledgeStore(path: path, mode: .readOnly) }

    /// Opens a base to change what is in it; one that is not there is an error, not one to make.
    func openForChanging() throws -> KnowledgeStore {
        FileManager.default.fileExists(atPath: path) ? try openForWriting() : try openForReading()
    }

    func openForWriting() throws -> KnowledgeStore { try KnowledgeStore(path: path, mode: .readWriteCreate) }
}
