import Lexicon
import SourceText

/// Reads runs of capitalised words that can be a person's name.
struct NameReader {
    let article: Article

    /// Lower-case words that stand inside foreign names.
    private static let particles: Set<Word> = [
        "bin", "van", "von", "de", "del", "da", "dos", "al", "ul", "ibn", "der", "den", "el", "bint", "la", "le", "di",
        "abu",
    ]

    /// The longest name that starts at the token; nil where none can.
    ///
    /// - Parameter signalled: Whether a rank, a post or an honorific stands before it, which makes a single word a name.
    func name(at start: Int, signalled: Bool) -> Range<Int>? {
        guard article.isCapitalisedWord(start), !isSomethingElse(at: start, first: true),
            !screen.isInsideLongerName(start), !screen.isCaptionWord(start)
        else { return nil }
        let isVietnamese = isSurname(at: start)
        var end = start + 1
        var words = 1
        while words < (isVietnamese ? 5 : 7), let next = continuation(after: end, from: start) {
            end = next
            words += 1
        }
        // A known holder of an office ends where the lexicon says, whatever stands in the name: "Jean - Yves Le Drian".
        if let known = article.matches.office(at: start), known.count > 1 { end = max(end, known.upperBound) }
        if !signalled, end == start + 1 { return nil }
        // "Charles Brown Jr., tư lệnh": the full stop belongs to the name.
        if ["jr", "sr"].contains(article.text.word(end - 1)),
            article.text.isMark(end, "."),
            !article.isCapitalisedWord(end + 1)
        {
            end += 1
        }
        if !isVietnamese, screen.nameBehindLabel(start..<end) != nil { return nil }
        if screen.isDelegation(start..<end) || screen.isDeparture(start..<end) { return nil }
        return start..<end
    }

    /// Where a name begins behind an acronym, a place or a firm that stands at the token and belongs to the post before it.
    func nameBehindLabel(at start: Int) -> Int? {
        guard article.isCapitalisedWord(start), !isSurname(at: start) else { return nil }
        var end = start + 1
        var words = 1
        while words < 7, let next = continuation(after: end, from: start) {
            end = next
            words += 1
        }
        return screen.nameBehindLabel(start..<end)
    }

    private var screen: NameScreen { NameScreen(article: article) }

    /// Whether a family name of the lexicon starts here.
    func isSurname(at token: Int) -> Bool {
        article.matches.surname(at: token) != nil
    }

    /// The end of the name if it goes on at `end`.
    private func continuation(after end: Int, from start: Int) -> Int? {
        let text = article.text
        guard end < text.tokens.count else { return nil }
        if article.isCapitalisedWord(end) {
            return isSomethingElse(at: end, first: false, nameStart: start) || screen.isCaptionWord(end)
                || screen.isCredit(end) ? nil : end + 1
        }
        // Initials: "John S. McCain", "N.Lorenzana".
        if text.isMark(end, "."),
            text.tokens[end - 1].scalarEnd - text.tokens[end - 1].scalarStart == 1 || isTitleLike(end - 1),
            article.isCapitalisedWord(end + 1)
        {
            return end + 2
        }
        if isHyphen(end) || text.isMark(end, "'") || text.spelling(end) == "’", article.isWord(end + 1) {
            let tight = !text.tokens[end].hasSpaceBefore && !text.tokens[end + 1].hasSpaceBefore
            if tight { return end + 2 }
            // "Jean - Claude Juncker".
            if isHyphen(end), article.isCapitalisedWord(end + 1), isDouble(end - 1) { return end + 2 }
            let follower = text.tokens[end + 1]
            // "Moon Jae - in": the second half of a Korean given name; a capital only after a particle ("El - Sisi").
            if follower.isCapitalised { return isParticle(end - 1) ? end + 2 : nil }
            let isForeign =
                follower.id == Vocabulary.unknown
                || text.bytes[Int(follower.start)..<Int(follower.end)].allSatisfy { $0 < 0x80 }
            let length = follower.scalarEnd - follower.scalarStart
            let isKnown = article.matches.starting(at: end + 1).contains { !$0.kind.meets(.milestone) }
            return isForeign && length <= 6 && !isKnown ? end + 2 : nil
        }
        if text.tokens[end].isWord, isParticle(end) {
            if article.isCapitalisedWord(end + 1) { return end + 2 }
            // "Abdel Fattah el - Sisi".
            if end + 2 < text.tokens.count, isHyphen(end + 1), article.isCapitalisedWord(end + 2) { return end + 3 }
        }
        return nil
    }

    private func isHyphen(_ token: Int) -> Bool {
        article.text.isMark(token, "-")
            || (article.text.tokens[token].kind == .punctuation && article.text.spelling(token) == "‑")
    }

    private func isParticle(_ token: Int) -> Bool {
        let word = article.text.tokens[token]
        guard word.end - word.start <= 4 else { return false }
        return Self.particles.contains(article.text.word(token))
    }

    /// Given names that are mostly the first of two.
    private func isDouble(_ token: Int) -> Bool {
        let word = article.text.tokens[token]
        return word.end - word.start <= 6 && Self.doubles.contains(article.text.word(token))
    }

    private static let doubles: Set<Word> = [
        "jean", "marie", "anne", "pierre", "karl", "hans", "abdel", "abdul", "abd",
    ]

    /// "St." keeps a name together; "Jr." ends one.
    private func isTitleLike(_ token: Int) -> Bool {
        let word = article.text.tokens[token]
        return word.end - word.start == 2 && ["St", "Dr"].contains(article.text.spelling(token))
    }

    /// Whether the lexicon knows the words here as something that no name holds or, for the first word, starts with.
    private func isSomethingElse(at token: Int, first: Bool, nameStart: Int? = nil) -> Bool {
        // Right behind a family name anything capitalised is part of the name ("Nguyễn Tân Cương", "Nguyễn Thái Lan Hương").
        let isSecond = nameStart.map { token == $0 + 1 && isSurname(at: $0) } ?? false
        for match in article.matches.starting(at: token) {
            let isLong = match.tokens.count > 1
            if isLong, !first {
                // What is written small behind its first syllable is another word: "Trương Hựu Hiệp hội đàm".
                let isWhole = match.tokens.allSatisfy { article.isCapitalisedWord($0) || !article.isWord($0) }
                if !isWhole, nameStart.map(isSurname) == true, token - (nameStart ?? token) <= 2 { continue }
            }
            if isSecond, !article.matches.has(.titles, at: token) { continue }
            switch article.matches.meaning(match) {
            case .post, .rank, .series, .body: return true
            case .organisation where article.matches.office(at: token)?.count ?? 0 > match.tokens.count: break
            case .stopName, .organisation:
                // One syllable can be part of any name ("Xuân", "Phú").
                if isLong { return true }
                if first { return !(isSurname(at: token) && article.isCapitalisedWord(token + 1)) }
            case .organisationHead, .unitHead, .placeHead:
                if isLong || first { return !first || !(isSurname(at: token) && article.isCapitalisedWord(token + 1)) }
            case .country(let form):
                // One-syllable countries are syllables of names as well ("Lê Đức Anh").
                if isLong { return true }
                if first, form.kind != .pairPart {
                    return !isSurname(at: token) || !article.isCapitalisedWord(token + 1)
                }
            case .place:
                if isLong { return true }
                // "Thái tử Sheikh Sabah Khaled".
                if first, token > 0, article.matches.honorific(at: token - 1)?.value == .title { break }
                if first { return !isSurname(at: token) || !article.isCapitalisedWord(token + 1) }
            case .honorific:
                if first { return !isSurname(at: token) }
                return false
            case .time, .function, .trigger:
                // At the start of a sentence every word is capitalised.
                if first { return !(isSurname(at: token) && article.isCapitalisedWord(token + 1)) }
            case .agreementHead: if isLong || first { return true }
            case .surname, .topic, .office, .milestone: break
            }
        }
        return false
    }
}
