internal import ArgumentParser
internal import Foundation
internal import KnowledgeModel
internal import KnowledgeStore

/// What the shell completes from the base; where there is no base, nothing. The shell asks with the words of the line, so
/// that `--db` counts here too.
enum Completions {
    static let people = CompletionKind.custom { line, _, prefix in
        values(line) { store in
            try store.names(startingWith: prefix, limit: 50).compactMap { NameCompletion.text($0, after: prefix) }
        }
    }
    static let countries = CompletionKind.custom { line, _, _ in values(line) { try $0.countries().map(\.rawValue) } }
    static let topics = CompletionKind.custom { line, _, _ in values(line) { try $0.topics() } }
    static let sources = CompletionKind.custom { line, _, _ in values(line) { try $0.sources() } }

    private static func values(_ line: [String], _ read: (KnowledgeStore) throws -> [String]) -> [String] {
        var options = DatabaseOptions()
        options.database = database(in: line)
        // A message here would be taken for a completion.
        guard let store = try? options.openForReading() else { return [] }
        return (try? read(store)) ?? []
    }

    private static func database(in line: [String]) -> String? {
        for (index, word) in line.enumerated() {
            if word == "--db", index + 1 < line.count { return line[index + 1] }
            if word.hasPrefix("--db=") { return String(word.dropFirst(5)) }
        }
        return nil
    }
}
