import KnowledgeModel
import Lexicon
import SourceText

/// A document with everything that the later stages read: its syllables, the lexicon's matches and its times.
// A class, so that the many readers that hold it share one reference instead of copying every part.
final class Article: Sendable {
    let document: Document
    let text: SourceText
    let matches: LexicalMatches
    let chronology: Chronology
    /// The sentences of the article's body without the signatures behind it, by index into `text.sentences`.
    let sentences: [Int]
    let rareWords: RareWords
    /// Whether every sentence stands on a line of its own, so that lines are no paragraphs.
    let isLinePerSentence: Bool

    init(document: Document, text: SourceText, matches: LexicalMatches, chronology: Chronology) {
        self.document = document
        self.text = text
        self.matches = matches
        self.chronology = chronology
        let body = text.sentences.indices.filter { index in
            let first = text.tokens[text.sentences[index].tokens.lowerBound]
            return document.body.start <= Int(first.scalarStart) && Int(first.scalarStart) < document.body.end
        }
        sentences = Signature(text: text).without(body)
        rareWords = RareWords(text)
        isLinePerSentence = sentences.count(where: { !text.sentences[$0].startsLine }) * 10 <= sentences.count
    }

    /// The words of the document from the first to the last token of the range.
    func evidence(_ field: Evidence.Field, _ tokens: Range<Int>) -> Evidence {
        let quote = text.quote(tokens)
        return Evidence(field: field, span: TextSpan(start: quote.start, end: quote.end), quote: quote.text)
    }

    /// The class of the grammar's longest form at the token; nil where none starts.
    func function(at token: Int) -> (tokens: Range<Int>, value: FunctionClass)? {
        matches.function(at: token)
    }

    /// Whether a form of this class starts at the token.
    func isFunction(_ value: FunctionClass, at token: Int) -> Bool {
        matches.isFunction(value, at: token)
    }

    /// Whether the words stand one behind the other among the tokens, in whatever letter case.
    func says(_ words: [Word], in tokens: Range<Int>) -> Bool {
        guard tokens.count >= words.count else { return false }
        return (tokens.lowerBound...tokens.upperBound - words.count).contains { start in
            words.indices.allSatisfy { text.word(start + $0) == words[$0] }
        }
    }

    /// The token behind "khi đó", "lúc bấy giờ" and the like, where one starts here.
    func atThatTime(_ token: Int) -> Int? {
        guard isWord(token), ["khi", "lúc"].contains(text.word(token)), isWord(token + 1) else { return nil }
        switch text.word(token + 1) {
        case "đó", "ấy": return token + 2
        case "bấy": return isWord(token + 2) && text.word(token + 2) == "giờ" ? token + 3 : nil
        default: return nil
        }
    }

    func isCapitalisedWord(_ token: Int) -> Bool {
        text.tokens.indices.contains(token) && text.tokens[token].isWord && text.tokens[token].isCapitalised
    }

    func isWord(_ token: Int) -> Bool { text.tokens.indices.contains(token) && text.tokens[token].isWord }
}
