import Lexicon
import SourceText

/// A question cut into tokens, with what the lexicon knows of them.
struct QuestionText {
    /// The question as it was typed.
    let typed: SourceText
    /// The same tokens as they are read: without marks where the question is typed without.
    let read: SourceText
    let matches: LexicalMatches
    /// Each token in small letters, as it is read.
    let words: [String]

    init(_ question: String, lexicon: QuestionLexicon, hasMarks: Bool) {
        let lexicon = lexicon.lexicon(hasMarks: hasMarks)
        typed = SourceText(question, vocabulary: lexicon.vocabulary)
        let composed = String(decoding: typed.bytes, as: UTF8.self)
        let read = SourceText(hasMarks ? composed : SearchFolding.unmarked(composed), vocabulary: lexicon.vocabulary)
        self.read = read
        matches = lexicon.match(read)
        words = read.tokens.indices.map { SyllableFolding.fold(read.string($0)) }
    }

    var count: Int { read.tokens.count }

    func isWord(_ token: Int) -> Bool { read.tokens.indices.contains(token) && read.tokens[token].isWord }

    /// The words as they were typed.
    func string(_ tokens: Range<Int>) -> String { typed.string(tokens) }

    /// The token in small letters; empty where there is none.
    func word(_ token: Int) -> String { words.indices.contains(token) ? words[token] : "" }

    /// Whether these words stand one behind the other from the token on.
    func has(_ phrase: [String], at token: Int) -> Bool {
        phrase.indices.allSatisfy { word(token + $0) == phrase[$0] }
    }

    /// Whether a hyphen or a dash stands here.
    func isDash(_ token: Int) -> Bool { ["-", "‐", "‑", "–", "—", "/"].contains(word(token)) }
}
