/// One sentence of a text.
package struct Sentence: Sendable, Hashable {
    /// The tokens, the closing mark included.
    package var tokens: Range<Int>
    /// The number of the line, from 0, counting only lines that hold something.
    package var line: Int
    /// Whether the sentence starts its line.
    package var startsLine: Bool

    package init(tokens: Range<Int>, line: Int, startsLine: Bool) {
        self.tokens = tokens
        self.line = line
        self.startsLine = startsLine
    }
}

/// Splits tokens into sentences: at line breaks, and after `.`, `!`, `?`, `…` where a new sentence can start.
struct SentenceSplitter {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]

    func sentences() -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var line = 0
        var startsLine = true
        func close(at end: Int) {
            if end > start {
                sentences.append(Sentence(tokens: start..<end, line: line, startsLine: startsLine))
                startsLine = false
            }
            start = end
        }
        var index = 0
        while index < tokens.count {
            if tokens[index].kind == .lineBreak {
                close(at: index)
                start = index + 1
                if !startsLine { line += 1 }
                startsLine = true
            } else if endsSentence(index) {
                var end = index + 1
                // Closing quotation marks and brackets belong to the sentence that they close.
                while end < tokens.count, isCloser(end), !tokens[end].hasSpaceBefore { end += 1 }
                close(at: end)
                index = end
                continue
            }
            index += 1
        }
        close(at: tokens.count)
        return sentences
    }

    private func endsSentence(_ index: Int) -> Bool {
        guard tokens[index].kind == .punctuation else { return false }
        switch mark(index) {
        case "!", "?", "…": break
        case ".":
            guard index > 0, !isAbbreviation(index - 1, before: index) else { return false }
        default: return false
        }
        var next = index + 1
        while next < tokens.count, isCloser(next), !tokens[next].hasSpaceBefore { next += 1 }
        guard next < tokens.count else { return true }
        if tokens[next].kind == .lineBreak { return true }
        guard tokens[next].hasSpaceBefore else { return false }
        switch tokens[next].kind {
        case .word: return tokens[next].isCapitalised
        case .number: return true
        case .punctuation: return mark(next) != "." && mark(next) != ","
        case .lineBreak: return true
        }
    }

    /// "TP.", "GS.", "N." and the like: one letter, or a few capitals, or an initial inside a name. The letter behind the
    /// number of a type is none ("B-52H."), nor is a title behind a name ("Nakatani Gen.").
    private func isAbbreviation(_ index: Int, before end: Int) -> Bool {
        let word = tokens[index]
        guard word.kind == .word, !tokens[end].hasSpaceBefore, word.isCapitalised else { return false }
        let length = word.scalarEnd - word.scalarStart
        let before = index > 0 ? tokens[index - 1] : nil
        if length == 1 {
            // "Đông Nam Á.", "nước Ý.": words of one letter.
            if ["Á", "Ý"].contains(String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)) {
                return false
            }
            guard let before, !word.hasSpaceBefore else { return true }
            return before.kind == .punctuation && self.mark(index - 1) != "-"
        }
        guard length <= 3 else { return false }
        switch String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self) {
        case "TP", "Tp", "GS", "TS", "PGS", "ThS", "BS", "KS", "Tr", "St", "Dr", "Mr", "Ms", "Mrs", "TX", "TT":
            return true
        case "Lt", "Gen": return before.map { $0.kind == .word && $0.isCapitalised } != true
        default: return false
        }
    }

    private func isCloser(_ index: Int) -> Bool {
        switch mark(index) {
        case "\"", "”", "’", ")", "]", "»", "'": true
        default: false
        }
    }

    private func mark(_ index: Int) -> Unicode.Scalar? {
        guard tokens[index].kind == .punctuation else { return nil }
        return SyllableFolding.decode(bytes, at: Int(tokens[index].start)).0
    }
}
