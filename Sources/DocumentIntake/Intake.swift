internal import Foundation

/// Reads files, folders and standard input into documents.
package struct Intake: Sendable {
    /// The readers in the order in which they are asked; the last takes whatever is left.
    package static let readers: [any DocumentReader] = [
        GzipReader(), ZipReader(), WARCReader(), JSONReader(), JSONLinesReader(), FeedReader(), HTMLReader(),
        MailReader(),
        MarkdownReader(), PlainTextReader(),
    ]

    private let settings: IntakeSettings

    package init(settings: IntakeSettings = IntakeSettings()) {
        self.settings = settings
    }

    /// Hands on the documents of every path in order (a folder's files sorted by path, `-` for standard input), and one
    /// problem for everything that could not be read. Throws only what `deliver` throws.
    ///
    /// - Parameter counting: Counts the bytes as they are read.
    package func read(
        _ paths: [String], counting count: ByteCount? = nil, deliver: (IntakeItem) throws -> Void
    ) throws {
        for path in paths {
            if path == "-" {
                try read(STDIN_FILENO, path: path, count, deliver: deliver)
                continue
            }
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                try deliver(.problem(IntakeError(code: .noSuchFile, message: "no such file or folder", path: path)))
                continue
            }
            guard isFolder.boolValue else {
                try readFile(path, count, deliver: deliver)
                continue
            }
            let files = ArticleFolder(path).files()
            if files.isEmpty {
                let message = "no articles in this folder (texts, web pages, JSON, feeds, mails, or archives of them)"
                try deliver(.problem(IntakeError(code: .noArticles, message: message, path: path)))
            }
            for file in files { try readFile(file, count, deliver: deliver) }
        }
    }

    /// The bytes that `read` will find at the paths; nil where that cannot be said before, as of standard input.
    package func size(of paths: [String]) -> Int? {
        var total = 0
        for path in paths {
            var isFolder: ObjCBool = false
            guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
            for file in isFolder.boolValue ? ArticleFolder(path).files() : [path] {
                let facts = try? FileManager.default.attributesOfItem(atPath: file)
                guard facts?[.type] as? FileAttributeType == .typeRegular, let size = facts?[.size] as? Int else {
                    return nil
                }
                total += size
            }
        }
        return total
    }

    /// Hands on the documents of one source.
    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        let opening = try source.opening()
        guard let reader = Self.readers.first(where: { $0.recognises(opening, origin) }) else { return }
        try reader.read(source, origin: origin, deliver: deliver)
    }

    private func readFile(_ path: String, _ count: ByteCount?, deliver: (IntakeItem) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let message = "cannot be opened: \(String(cString: strerror(errno)))"
            return try deliver(.problem(IntakeError(code: .unreadable, message: message, path: path)))
        }
        defer { close(descriptor) }
        try read(descriptor, path: path, count, deliver: deliver)
    }

    private func read(
        _ descriptor: Int32, path: String, _ count: ByteCount?, deliver: (IntakeItem) throws -> Void
    ) throws {
        do {
            let origin = Origin(path: path, settings: settings)
            try read(ByteSource(descriptor: descriptor, count: count), origin: origin, deliver: deliver)
        } catch let failure as ReadFailure {
            let message = "cannot be read: \(failure.reason)"
            try deliver(.problem(IntakeError(code: .unreadable, message: message, path: path)))
        }
    }
}
