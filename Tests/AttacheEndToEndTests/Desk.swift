import Foundation
import _AttacheTestSupport

/// A folder with the built program and a database of its own.
struct Desk {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Runs `attache` in the folder.
    func attache(_ arguments: String..., input: String = "") throws -> CommandRun {
        try attache(arguments, input: input)
    }

    func attache(_ arguments: [String], input: String = "") throws -> CommandRun {
        try CommandRun.run(CommandRun.built("attache"), arguments, input: input, folder: folder)
    }

    /// The seed articles of the repository, by name.
    static func seeds() throws -> [String: String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var texts: [String: String] = [:]
        for name in ["vietnam-uk-2023", "vietnam-uk-2025"] {
            let file = root.appending(path: "seeds/articles/\(name).txt")
            texts[name] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        }
        return texts
    }

    /// The seed articles copied into the folder, changed on the way; the paths, sorted.
    func copySeeds(changing change: (String) -> String = { $0 }) throws -> [String] {
        try Self.seeds().sorted { $0.key < $1.key }.map { name, text in
            try folder.write(change(text), to: "articles/\(name).txt")
        }
    }

    /// The lines of JSON that a run printed.
    static func objects(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
    }
}
