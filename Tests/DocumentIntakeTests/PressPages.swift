import Foundation
import KnowledgeModel

@testable import DocumentIntake

/// The pages of `Tests/Pages`: articles made up for this test, in the layouts of the Vietnamese press and of agencies abroad,
/// with what a person would copy from them.
struct PressPages {
    struct Gold: Decodable {
        var title: String
        var text: String
        var published: String
        /// Nil where the page does not say.
        var publisher: String?
        var language: String
        /// Nil where nobody asked.
        var author: String?
    }

    static var folder: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Pages").path
    }

    let gold: [String: Gold]
    private(set) var documents: [String: Document] = [:]
    private(set) var authors: [String: String] = [:]

    /// Reads every page; problems are left out, and are missed by the tests.
    init() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/gold.json"))
        gold = try JSONDecoder().decode([String: Gold].self, from: data)
        for name in gold.keys.sorted() {
            try Intake().read(["\(Self.folder)/\(name).html"]) { item in
                if case .document(let document, let provenance) = item {
                    documents[name] = document
                    authors[name] = provenance.author
                }
            }
        }
    }

    /// How well the words of a text are those that were wanted, whatever their order: the harmonic mean of precision and
    /// recall.
    static func agreement(_ text: String, _ wanted: String) -> Double {
        func counts(_ text: String) -> [String: Int] {
            var counts: [String: Int] = [:]
            for word in PageText.key(text).split(separator: " ") { counts[String(word), default: 0] += 1 }
            return counts
        }
        let (found, gold) = (counts(text), counts(wanted))
        let shared = found.reduce(0) { $0 + min($1.value, gold[$1.key] ?? 0) }
        let total = found.values.reduce(0, +) + gold.values.reduce(0, +)
        return total == 0 ? 0 : 2 * Double(shared) / Double(total)
    }
}
