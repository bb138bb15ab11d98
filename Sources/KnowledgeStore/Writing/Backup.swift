import Foundation
import GRDB

extension KnowledgeStore {
    /// Copies the base, as it is at one moment, into a file, through SQLite's online backup: others go on reading and writing.
    ///
    /// The copy gets its name only when it is whole and its structure verified; until then, and after a failure, nothing stands
    /// under that name but what stood there before.
    /// - Parameter replacing: Whether a file of that name may be replaced; else it is the error `exists`.
    package func backup(to destination: String, replacing: Bool) throws(StoreError) {
        try translatingErrors(at: destination) {
            try Self.clearTheWay(from: path, to: destination, replacing: replacing)
            let partial = "\(destination).partial-\(ProcessInfo.processInfo.processIdentifier)"
            defer {
                for ending in ["", "-journal", "-wal", "-shm"] {
                    try? FileManager.default.removeItem(atPath: partial + ending)
                }
            }
            let copy = try DatabaseQueue(path: partial)
            try connections.backup(to: copy)
            let faults = try copy.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }.filter { $0 != "ok" }
            try copy.close()
            if let fault = faults.first {
                throw StoreError(
                    code: .damaged, message: "is damaged (\(fault)), and was not copied; see `attache check`",
                    path: path)
            }
            try Self.name(partial, destination, replacing: replacing)
        }
    }

    private static func clearTheWay(from path: String, to destination: String, replacing: Bool) throws {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        let folder = URL(fileURLWithPath: destination).deletingLastPathComponent().path
        guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw StoreError(code: .inputOutput, message: "no such folder to put the copy in", path: destination)
        }
        guard files.fileExists(atPath: destination, isDirectory: &isFolder) else {
            // A journal that is left over would be taken for that of the copy.
            for ending in ["-wal", "-journal"] where files.fileExists(atPath: destination + ending) {
                throw StoreError(
                    code: .exists, message: "\(destination)\(ending) is in the way; choose another name",
                    path: destination)
            }
            return
        }
        if isFolder.boolValue {
            throw StoreError(code: .exists, message: "is a folder; name the file of the copy", path: destination)
        }
        func identity(_ path: String) throws -> [Int?] {
            let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let attributes = try files.attributesOfItem(atPath: file)
            return [.systemNumber, .systemFileNumber].map { (attributes[$0] as? NSNumber)?.intValue }
        }
        if try identity(path) == identity(destination) {
            throw StoreError(code: .exists, message: "is the database itself", path: destination)
        }
        guard replacing else {
            throw StoreError(code: .exists, message: "is there already; --force replaces it", path: destination)
        }
        try takeLeave(of: destination)
    }

    /// Makes sure that nobody uses the base that is to be replaced, and that its journals go with it.
    private static func takeLeave(of path: String) throws {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(1)
            let old = try DatabaseQueue(path: path, configuration: configuration)
            // Granted only to the one who is alone.
            try old.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try old.close()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            // Whatever it is, it has no journals.
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw StoreError(
                code: .exists, message: "is in use by another program; choose another name", path: path)
        }
    }

    private static func name(_ partial: String, _ destination: String, replacing: Bool) throws {
        // rename(2) replaces in one step; link(2) gives the name only where it is free, but not every file system has links.
        if !replacing {
            if link(partial, destination) == 0 { return }
            guard errno != EEXIST else {
                throw StoreError(code: .exists, message: "is there already; --force replaces it", path: destination)
            }
        }
        guard rename(partial, destination) == 0 else {
            let reason = String(cString: strerror(errno))
            throw StoreError(code: .inputOutput, message: "cannot be written: \(reason)", path: destination)
        }
    }
}
