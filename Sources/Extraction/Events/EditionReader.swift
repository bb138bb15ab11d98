import SourceText

/// Reads "lần thứ tư", "lần 6", "lần thứ VII", "đầu tiên".
struct EditionReader {
    private let text: SourceText

    init(text: SourceText) { self.text = text }
    init(article: Article) { self.init(text: article.text) }

    private static let words: [String: Int] = [
        "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
        "mười": 10,
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    ]

    private func isWord(_ token: Int) -> Bool { text.tokens.indices.contains(token) && text.tokens[token].isWord }

    /// The number of a session and its words; nil where none starts at the token.
    func edition(at token: Int) -> (number: Int, tokens: Range<Int>)? {
        guard isWord(token) else { return nil }
        let word = text.word(token)
        if word == "đầu", isWord(token + 1), text.spelling(token + 1) == "tiên" { return (1, token..<token + 2) }
        guard word == "lần" else { return nil }
        var next = token + 1
        if isWord(next), text.word(next) == "thứ" { next += 1 }
        if let number = text.number(next), number < 200 { return (number, token..<next + 1) }
        guard isWord(next), let tens = Self.words[text.string(next).lowercased()] else { return nil }
        // "mười hai".
        if tens == 10, isWord(next + 1), let ones = Self.words[text.string(next + 1).lowercased()], ones < 10 {
            return (10 + ones, token..<next + 2)
        }
        return (tens, token..<next + 1)
    }

    /// The further sessions that a sentence counts up: "lần thứ hai năm 2015 tại A và lần thứ ba năm 2016 tại B".
    func others(in tokens: Range<Int>, after first: Int) -> [(number: Int, tokens: Range<Int>)] {
        var found: [(number: Int, tokens: Range<Int>)] = []
        var position = first
        while position < tokens.upperBound {
            if let edition = edition(at: position), edition.tokens.count >= 2 {
                found.append(edition)
                position = edition.tokens.upperBound
            } else {
                position += 1
            }
        }
        return found
    }
}
