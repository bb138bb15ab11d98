import CivilTime
import KnowledgeModel
import SourceText

@testable import Extraction

/// Runs the extractor's stages over a text that a test shows.
enum Reading {
    static func document(_ text: String, published: String? = nil) -> Document {
        let date = published.flatMap { EDTF($0) }
        return Document(
            id: "test", text: text, sha256: "0123456789abcdef", published: date,
            publishedBasis: date == nil ? .unknown : .given, body: TextSpan(start: 0, end: text.unicodeScalars.count))
    }

    static func stages(_ text: String, published: String? = nil) -> Extractor.Stages {
        Extractor(lexicon: ProjectLexicon.shared).stages(of: document(text, published: published))
    }

    /// The sentence without its marks, read anew and marked with what `select` finds in it.
    static func mark(
        _ marked: String, select: (Extractor.Stages) -> [(tokens: Range<Int>, label: String?)]
    ) -> String {
        let text = MarkedText(marked).text
        let stages = stages(text)
        let spans = select(stages).map { found in
            let quote = stages.article.text.quote(found.tokens)
            return (span: quote.start..<quote.end, label: found.label)
        }
        return MarkedText.marking(text, spans)
    }

    /// As `mark`, with the chunks that `label` accepts; an empty label marks without one.
    static func markChunks(_ marked: String, label: (Chunk.Kind) -> String?) -> String {
        mark(marked) { stages in
            stages.chunks.joined().compactMap { chunk in
                label(chunk.kind).map { (tokens: chunk.tokens, label: $0.isEmpty ? nil : $0) }
            }
        }
    }

    /// The people among the sentence's chunks, in order.
    static func people(_ stages: Extractor.Stages) -> [PersonMention] {
        stages.chunks.joined().compactMap { chunk in
            if case .person(let mention) = chunk.kind { mention } else { nil }
        }
    }

    /// What the articles tells, behind a headline that says nothing.
    static func record(
        _ text: String, published: String? = "2024-10-10", headline: String = "Tin đối ngoại trong tuần"
    ) -> ExtractionRecord {
        Extractor(lexicon: ProjectLexicon.shared).extract(document("\(headline)\n\(text)", published: published))
    }
}
