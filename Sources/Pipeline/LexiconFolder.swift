internal import DocumentIntake
internal import Foundation
internal import Lexicon

/// A folder of a user's own lexicon files.
enum LexiconFolder {
    /// The folder's `.tsv` files by name; a folder that is not there or holds none is an error.
    static func files(_ folder: String) throws(LexiconError) -> [(name: String, text: String)] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { $0.hasSuffix(".tsv") }.sorted()
            ?? []
        guard !names.isEmpty else {
            throw LexiconError(
                code: .unknownFile, file: folder, line: 1, column: 1, message: "no lexicon files (.tsv) in this folder")
        }
        var files: [(name: String, text: String)] = []
        for name in names {
            let path = folder + "/" + name
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw LexiconError(
                    code: .unknownFile, file: path, line: 1, column: 1, message: "cannot be read as UTF-8 text")
            }
            files.append((path, text))
        }
        return files
    }

    /// Eight digits for the words in the files: the same words have the same, wherever the folder is.
    static func digest(_ files: [(name: String, text: String)]) -> String {
        let parts = files.map { file in "\((file.name as NSString).lastPathComponent)\u{0}\(file.text)\u{0}" }
        return String(DocumentIntake.digest(parts.joined()).prefix(8))
    }
}
