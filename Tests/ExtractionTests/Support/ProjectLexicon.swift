import Foundation
import Lexicon

/// The project's lexicon, built once for all tests of the target.
enum ProjectLexicon {
    /// `seeds/lexicon`, four folders up from this file.
    static let folder: URL = {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.appending(path: "seeds/lexicon")
    }()

    static let shared: Lexicon = {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }
            let files = try names.sorted().map { name in
                (name: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            }
            return try Lexicon(files: files)
        } catch {
            fatalError("seeds/lexicon cannot be read: \(error)")
        }
    }()
}
