internal import Foundation

/// Which files of a folder are articles: those whose names say so, and of the others those that open as a web page, JSON,
/// a feed, a mail or an archive does.
struct ArticleFolder {
    /// Endings of files that are articles whatever they open with.
    static let endings: Set<String> = [
        "txt", "text", "html", "htm", "xhtml", "shtml", "jsonl", "ndjson", "json", "md", "markdown", "rss", "atom",
        "gz", "zip",
        "warc", "mbox", "eml",
    ]

    /// Endings of files that are none, though they may open as archives or as markup do.
    private static let others: Set<String> = [
        "css", "js", "mjs", "svg", "png", "jpg", "jpeg", "gif", "webp", "ico", "woff", "woff2", "ttf", "eot", "otf",
        "pdf",
        "docx", "xlsx", "pptx", "doc", "xls", "ppt", "odt", "ods", "epub", "jar", "apk", "mp3", "mp4", "m4a", "webm",
        "avi",
        "db", "sqlite", "tsv", "csv", "sql", "tar", "bz2", "xz", "7z", "rar", "exe", "so", "o", "py", "sh", "swift",
        "c", "h",
        "yml", "yaml", "toml", "lock", "log", "tgz",
    ]

    private let folder: String

    init(_ folder: String) { self.folder = folder }

    /// The whole paths, sorted by their bytes; what is hidden is left out, and so are the folders of pictures and scripts
    /// that browsers save beside a page (`page_files` beside `page.html`).
    func files() -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)
        var found: [String] = []
        while let name = names?.nextObject() as? String {
            let parts = name.split(separator: "/")
            guard !parts.contains(where: { $0.hasPrefix(".") }) else { continue }
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                if Self.isSavedBeside(path) { names?.skipDescendants() }
            } else if Self.isArticle(path) {
                found.append(path)
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isSavedBeside(_ path: String) -> Bool {
        for ending in ["_files", "_tiedostot", ".files", "_tệp"] where path.hasSuffix(ending) {
            let page = String(path.dropLast(ending.count))
            if ["html", "htm"].contains(where: { FileManager.default.fileExists(atPath: "\(page).\($0)") }) {
                return true
            }
        }
        return false
    }

    /// Whether a name's ending is that of an article; nil where it leaves that open.
    static func isNamedArticle(_ path: String) -> Bool? {
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        if endings.contains(ending) { return true }
        return others.contains(ending) ? false : nil
    }

    private static func isArticle(_ path: String) -> Bool {
        if let isNamed = isNamedArticle(path) { return isNamed }
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: 4096) else {
            return false
        }
        try? handle.close()
        let opening = Array(data)[...]
        let reader = Intake.readers.first { $0.recognises(opening, Origin(path: path)) }
        return reader.map { $0.form != PlainTextReader().form } ?? false
    }
}
