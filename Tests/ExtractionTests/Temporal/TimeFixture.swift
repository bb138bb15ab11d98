import CivilTime
import Extraction
import Foundation
import KnowledgeModel
import Lexicon
import SourceText
import Testing

/// Reads the project's words of time, its offices and series, and the times of small texts.
enum TimeFixture {
    static let lexicon: Lexicon = {
        // The repository's root is four folders up from this file.
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let names = [
            "time_words", "offices", "posts", "organisations", "countries", "bodies", "series", "places", "milestones",
        ]
        let files = names.compactMap { name in
            let file = root.appending(path: "seeds/lexicon/\(name).tsv")
            return (try? String(contentsOf: file, encoding: .utf8)).map { (name: "\(name).tsv", text: $0) }
        }
        guard files.count == names.count, let lexicon = try? Lexicon(files: files) else {
            fatalError("the files \(names) of seeds/lexicon cannot be read")
        }
        return lexicon
    }()

    /// The times of a text, read as an article of this day.
    static func read(_ text: String, published: String? = nil, bodyEnd: Int? = nil) -> (
        source: SourceText, times: Chronology
    ) {
        let source = SourceText(text, vocabulary: lexicon.vocabulary)
        let date = published.flatMap { EDTF($0) }
        let document = Document(
            id: "test", text: text, sha256: "", published: date, publishedBasis: date == nil ? .unknown : .given,
            body: TextSpan(start: 0, end: bodyEnd ?? text.unicodeScalars.count))
        return (source, TemporalReader().read(source, matches: lexicon.match(source), document: document))
    }

    /// A text whose expected span stands in square brackets, without them, and the span's words.
    static func unmark(_ marked: String) -> (text: String, span: String) {
        let parts = marked.split(separator: "[", maxSplits: 1)
        guard marked.contains("["), let last = parts.last else { return (marked, "") }
        let rest = last.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
        let before = parts.count > 1 ? String(parts[0]) : ""
        return (before + rest[0] + (rest.count > 1 ? rest[1] : ""), String(rest[0]))
    }
}
