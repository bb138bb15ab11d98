import SourceText

/// Tells the lines at the end of an article that name who wrote it and took the pictures: "MINH ANH (từ Lạng Sơn)",
/// "Tin, ảnh: NGUYỄN HẢI", "CTV Nguyễn Anh/VOV-Tokyo". They are no text of the article.
struct Signature {
    let text: SourceText

    /// How many words a signature may have.
    private static let longest = 12

    /// The sentences without the signatures behind the last of them; the first always stays.
    func without(_ sentences: [Int]) -> [Int] {
        var kept = sentences
        while kept.count > 1, let last = kept.last, isSignature(text.sentences[last].tokens) { kept.removeLast() }
        return kept
    }

    private func isSignature(_ tokens: Range<Int>) -> Bool {
        guard tokens.count <= Self.longest, tokens.lowerBound > 0, isLineStart(tokens.lowerBound),
            let end = tokens.last, !text.isMark(end, ".")
        else { return false }
        return opensCredit(tokens) || isWriter(tokens)
    }

    private func isLineStart(_ token: Int) -> Bool { text.tokens[token - 1].kind == .lineBreak }

    /// "Tin, ảnh:", "Bài và ảnh:", "CTV …", "PV …".
    private func opensCredit(_ tokens: Range<Int>) -> Bool {
        let first = text.word(tokens.lowerBound)
        if Self.writers.contains(first), text.tokens[tokens.lowerBound].isAllCapitals { return true }
        guard Self.works.contains(first) else { return false }
        return tokens.prefix(6).contains { text.isMark($0, ":") }
    }

    /// Two to five words in capitals, and behind them no more than a bracket or the letters of a newspaper.
    private func isWriter(_ tokens: Range<Int>) -> Bool {
        let body = tokens.prefix { !text.isMark($0, "(") && !text.isMark($0, "/") && !text.isMark($0, "-") }
        guard (2...5).contains(body.count) else { return false }
        return body.allSatisfy { text.tokens[$0].isWord && text.tokens[$0].isAllCapitals }
    }

    private static let writers: Set<Word> = ["ctv", "pv", "btv"]
    private static let works: Set<Word> = ["tin", "bài", "ảnh", "clip", "video"]
}
