import SourceText

/// The sentences that stand under pictures: those that name who took them, and those that stand a second time at the
/// article's end, there as well.
struct Captions {
    private var sentences: Set<Int> = []

    init(_ text: SourceText) {
        for number in text.sentences.indices {
            let tokens = text.sentences[number].tokens
            // A glance at the length, since every token is asked.
            if tokens.contains(where: { token in
                text.tokens[token].end - text.tokens[token].start == 5 && text.isMark(token + 1, ":")
                    && text.word(token) == "ảnh"
            }) {
                sentences.insert(number)
            }
        }
        // The headline and what stands under it are told again without a picture.
        let first = text.sentences.firstIndex { $0.line > 1 } ?? text.sentences.count
        for last in text.sentences.indices.suffix(8) where last > first {
            let tokens = text.sentences[last].tokens
            guard tokens.count >= 5 else { continue }
            for number in first..<last where Self.isSame(tokens, text.sentences[number].tokens, text) {
                sentences.insert(number)
                sentences.insert(last)
            }
        }
    }

    func contains(_ sentence: Int) -> Bool { sentences.contains(sentence) }

    private static func isSame(_ one: Range<Int>, _ other: Range<Int>, _ text: SourceText) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { text.isSame($0, $1) }
    }
}
