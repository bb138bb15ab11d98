import Lexicon
import SourceText

/// A word of the temporal lexicon in a text.
struct TimeWord: Sendable {
    var end: Int32
    var kind: TimeForm.Kind
    var value: Int
}

/// A text's tokens with the words of time that start at each of them.
struct TimeText: Sendable {
    let text: SourceText
    private let words: [TimeWord]
    /// The kind of each word, as `tag` has it.
    private let tags: [UInt8]
    private let firstAt: [Int32]
    /// Where reading must stop: the end of the sentence that is being read.
    var limit: Int

    /// Picks the words of time out of the lexicon's matches, in one pass.
    init(_ text: SourceText, _ matches: LexicalMatches) {
        self.text = text
        var words: [TimeWord] = []
        var firstAt = [Int32](repeating: 0, count: text.tokens.count + 1)
        var token = 0
        for match in matches.matches where match.kind.meets(.time) {
            guard case .time(let form) = matches.entries[Int(match.entry)].meaning else { continue }
            while token <= Int(match.start) {
                firstAt[token] = Int32(words.count)
                token += 1
            }
            words.append(TimeWord(end: match.end, kind: form.kind, value: form.value))
        }
        while token < firstAt.count {
            firstAt[token] = Int32(words.count)
            token += 1
        }
        self.words = words
        tags = words.map { Self.tag($0.kind) }
        self.firstAt = firstAt
        limit = text.tokens.count
    }

    /// The words that start at a token, longest first.
    func words(at token: Int) -> ArraySlice<TimeWord> {
        guard token >= 0, token < limit else { return [] }
        return words[Int(firstAt[token])..<Int(firstAt[token + 1])]
    }

    /// Whether a word starts at a token that an expression of time can begin with: nearly every sentence has words that only
    /// stand beside one.
    func mayOpen(_ token: Int) -> Bool {
        (Int(firstAt[token])..<Int(firstAt[token + 1])).contains { Self.besides >> UInt64(tags[$0]) & 1 == 0 }
    }

    /// The kinds of which no expression of time begins, one bit each.
    private static let besides: UInt64 = [
        .and, .until, .past, .future, .aim, .plan, .statistic, .founding, .numbered, .measure, .on, .zone, .countShift,
    ].reduce(0) { $0 | 1 << UInt64(tag($1)) }

    /// The longest word of this kind that starts at a token.
    func word(_ token: Int, _ kind: TimeForm.Kind) -> TimeWord? {
        guard token >= 0, token < limit else { return nil }
        var slot = Int(firstAt[token])
        let end = Int(firstAt[token + 1])
        guard slot < end else { return nil }
        let tag = Self.tag(kind)
        while slot < end {
            if tags[slot] == tag, Int(words[slot].end) <= limit { return words[slot] }
            slot += 1
        }
        return nil
    }

    /// The case's number, as which a case without payload is kept. The comparison of cases is not specialised across
    /// targets, and this is asked a hundred times for every number and word of time.
    private static func tag(_ kind: TimeForm.Kind) -> UInt8 { unsafeBitCast(kind, to: UInt8.self) }

    /// The token after the word of this kind, or nil if there is none.
    func after(_ token: Int, _ kind: TimeForm.Kind) -> Int? { word(token, kind).map { Int($0.end) } }

    /// Whether a word of this kind ends right before a token.
    func precedes(_ token: Int, _ kind: TimeForm.Kind) -> Bool { wordBefore(token, kind) != nil }

    /// The word of this kind that ends right before a token, with the token at which it starts.
    func wordBefore(_ token: Int, _ kind: TimeForm.Kind) -> (start: Int, word: TimeWord)? {
        var start = token - 1
        let tag = Self.tag(kind)
        while start >= 0, start >= token - 4 {
            if case .lineBreak = text.tokens[start].kind { return nil }
            for slot in Int(firstAt[start])..<Int(firstAt[start + 1])
            where tags[slot] == tag && Int(words[slot].end) == token {
                return (start, words[slot])
            }
            start -= 1
        }
        return nil
    }

    /// Whether a number or "vài" stands right before, so that the unit here is counted.
    func isCounted(_ token: Int) -> Bool {
        guard token > 0 else { return false }
        return text.tokens[token - 1].kind == .number || precedes(token, .number) || precedes(token, .some)
    }

    /// The value of a number in figures.
    func figure(_ token: Int) -> Int? { token < limit ? text.number(token) : nil }

    /// The number of digits of a number in figures; 0 for other tokens.
    func digits(_ token: Int) -> Int {
        guard token < limit, token >= 0, text.tokens[token].kind == .number else { return 0 }
        return Int(text.tokens[token].end - text.tokens[token].start)
    }

    /// A number in figures or in words, with the token after it.
    func number(_ token: Int) -> (value: Int, end: Int)? {
        if let value = figure(token) { return (value, token + 1) }
        return word(token, .number).map { ($0.value, Int($0.end)) }
    }

    /// A year in four figures.
    func year(_ token: Int) -> Int? {
        guard digits(token) == 4, let value = figure(token), (1000...2100).contains(value) else { return nil }
        return value
    }

    /// Whether the token is this mark with no space on either side.
    func isTight(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
        guard token + 1 < limit, text.isMark(token, mark) else { return false }
        return !text.tokens[token].hasSpaceBefore && !text.tokens[token + 1].hasSpaceBefore
    }

    /// Whether the token is a hyphen or a dash.
    func isDash(_ token: Int) -> Bool {
        guard token < limit, token >= 0, text.tokens[token].kind == .punctuation else { return false }
        if text.isMark(token, "-") { return true }
        let start = Int(text.tokens[token].start)
        // The dashes U+2010 to U+2015.
        return text.tokens[token].end - text.tokens[token].start == 3 && text.bytes[start] == 0xE2
            && text.bytes[start + 1] == 0x80 && (0x90...0x95).contains(text.bytes[start + 2])
    }

    func isTightDash(_ token: Int) -> Bool {
        guard token + 1 < limit, isDash(token) else { return false }
        return !text.tokens[token].hasSpaceBefore && !text.tokens[token + 1].hasSpaceBefore
    }

    func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool { token < limit && text.isMark(token, mark) }

    /// Whether the figures at this token go on before it, as in "1.230/5" or "F-16/3".
    func continuesFigure(_ token: Int) -> Bool {
        guard token > 0, !text.tokens[token].hasSpaceBefore else { return false }
        let before = text.tokens[token - 1]
        if before.kind == .word || before.kind == .number { return true }
        // "C -17" is written with a space at times.
        if token > 1, isDash(token - 1), before.hasSpaceBefore, text.tokens[token - 2].isAllCapitalsOrLetter {
            return true
        }
        guard token > 1, before.kind == .punctuation, !before.hasSpaceBefore else { return false }
        let mark =
            text.isMark(token - 1, ".") || text.isMark(token - 1, ",") || text.isMark(token - 1, "/")
            || isDash(token - 1)
        return mark
            && (text.tokens[token - 2].kind == .number || (text.tokens[token - 2].kind == .word && isDash(token - 1)))
    }
}

extension Token {
    /// "C", "MH": what the number of an aircraft starts with.
    fileprivate var isAllCapitalsOrLetter: Bool { isAllCapitals || (isCapitalised && scalarEnd - scalarStart == 1) }
}
