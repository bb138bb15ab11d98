import KnowledgeModel
import Lexicon
import SourceText

/// Reads countries, pairs of countries and the international bodies that stand beside them.
struct CountryReader {
    let article: Article

    /// The countries that start at the token: one, or several with hyphens between ("Việt – Mỹ").
    func read(at start: Int) -> (tokens: Range<Int>, codes: [CountryCode])? {
        if let joint = article.matches.joint(at: start) { return (joint.tokens, joint.value) }
        guard let first = one(at: start, inPair: false) ?? one(at: start, inPair: true) else { return nil }
        var codes = [first.code]
        var end = first.end
        while let next = partner(after: end) {
            codes.append(next.code)
            end = next.end
        }
        if codes.count == 1, one(at: start, inPair: false) == nil { return nil }
        return (start..<end, codes)
    }

    private func partner(after end: Int) -> (end: Int, code: CountryCode)? {
        guard article.text.tokens.indices.contains(end), article.text.isMark(end, "-") || isDash(end) else {
            return nil
        }
        return one(at: end + 1, inPair: true)
    }

    private func isDash(_ token: Int) -> Bool {
        let mark = article.text.tokens[token]
        guard mark.kind == .punctuation, mark.end - mark.start == 3 else { return false }
        return article.text.bytes[Int(mark.start)] == 0xE2 && article.text.bytes[Int(mark.start) + 1] == 0x80
            && (0x90...0x95).contains(article.text.bytes[Int(mark.start) + 2])
    }

    private func one(at start: Int, inPair: Bool) -> (end: Int, code: CountryCode)? {
        guard let found = article.matches.state(at: start, inPair: inPair), !isEndOfAddress(start) else { return nil }
        // "Ấn Độ Dương" is no "Ấn Độ".
        if let place = article.matches.place(at: start), place.tokens.upperBound > found.tokens.upperBound,
            place.value.country != found.value
        {
            return nil
        }
        return (found.tokens.upperBound, found.value)
    }

    /// "VOV.VN", "baoquocte.vn": the end of a paper's address names no state that acts.
    private func isEndOfAddress(_ token: Int) -> Bool {
        guard token > 1, article.text.isMark(token - 1, "."), article.isWord(token - 2),
            article.text.string(token).utf8.count == 2
        else { return false }
        return !article.text.tokens[token].hasSpaceBefore && !article.text.tokens[token - 1].hasSpaceBefore
    }
}
