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

    /// - Parameter seconds: How long to wait while another program writes.
    func openForWriting(waiting seconds: Double = WaitOption.standard) throws -> KnowledgeStore {
        try KnowledgeStore(path: path, mode: .readWriteCreate, patience: seconds)
    }
}

/// How long to wait while another program writes to the database.
struct WaitOption: ParsableArguments {
    static let standard = 60.0

    @Option(
        name: .customLong("wait"),
        help: ArgumentHelp("How long to wait while another program writes to the database.", valueName: "seconds"))
    var seconds = WaitOption.standard

    func validate() throws {
        guard (0...86_400).contains(seconds) else { throw ValidationError("--wait is 0 to 86400 seconds.") }
    }
}
