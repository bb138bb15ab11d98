import KnowledgeModel
import Lexicon
import SourceText

/// Reads ships and other units: "tàu sân bay USS Carl Vinson của Hải quân Mỹ", "tàu 016-Quang Trung".
struct UnitReader {
    let article: Article
    let countries: CountryReader
    let posts: PostReader

    /// Small words between a head and its name: "mang tên lửa dẫn đường", "chỉ huy".
    private static let modifiers: Set<Word> = [
        "chiến", "mang", "tên", "lửa", "dẫn", "đường", "hải", "quân", "trực", "thăng", "số", "săn", "ngầm", "đổ", "bộ",
        "hộ", "tống",
        "chỉ", "huy",
    ]

    func unit(at start: Int) -> UnitMention? {
        let head = article.matches.longest(.unitHead, at: start) { meaning -> (kind: String, country: CountryCode?)? in
            if case .unitHead(let kind, let country) = meaning { (kind, country) } else { nil }
        }
        guard let head else { return nil }
        var country = head.value.country
        let text = article.text
        var end = head.tokens.upperBound
        var nameStart: Int?
        // A prefix such as USS is a head and belongs to the name.
        let isPrefix = text.tokens[start].isAllCapitals
        if isPrefix { nameStart = start }
        while end < text.tokens.count, end - start < 14 {
            let token = text.tokens[end]
            if countries.read(at: end) != nil { break }
            if token.isWord, token.isCapitalised {
                if let inner = article.matches.longest(
                    [.organisation, .post, .rank],
                    at: end,
                    where: { meaning in
                        switch meaning {
                        case .organisation, .post, .rank: true
                        default: nil
                        }
                    }), inner.tokens.count > 1
                {
                    break
                }
                if nameStart == nil { nameStart = end }
            } else if token.kind == .number {
                if nameStart == nil, !article.isCapitalisedWord(end + 1), !text.isMark(end + 1, "-") { break }
                if nameStart == nil { nameStart = end }
            } else if text.isMark(end, "."), nameStart != nil, article.isCapitalisedWord(end - 1),
                article.isCapitalisedWord(end + 1)
            {
            } else if text.isMark(end, "-"), nameStart != nil, end + 1 < text.tokens.count,
                text.tokens[end + 1].kind == .number || article.isCapitalisedWord(end + 1)
            {
            } else if nameStart != nil, article.isWord(end), text.spelling(end) == "of",
                article.isCapitalisedWord(end + 1)
            {
                // "HMS Prince of Wales".
                end += 1
            } else if nameStart == nil, let named = shipClass(at: end) {
                end = named
                continue
            } else if nameStart == nil, let lower = modifier(at: end) {
                end = lower
                continue
            } else {
                break
            }
            end += 1
        }
        let name = nameStart.map { $0..<end }
        if country == nil, let name { country = navy(of: name) ?? (isVietnamese(name) ? CountryCode("VN") : nil) }
        if let own = ownCountry(after: end) {
            country = own.code
            end = own.end
        }
        guard name != nil || country != nil || head.value.kind == "fleet" else { return nil }
        return UnitMention(tokens: start..<end, name: name, kind: head.value.kind, country: country)
    }

    /// The end of "lớp Astute", which names the class and not the ship.
    private func shipClass(at token: Int) -> Int? {
        guard article.isWord(token), article.text.spelling(token) == "lớp", article.isCapitalisedWord(token + 1) else {
            return nil
        }
        var end = token + 2
        while end < token + 4, article.isCapitalisedWord(end), !article.text.tokens[end].isAllCapitals,
            countries.read(at: end) == nil
        {
            end += 1
        }
        return end
    }

    /// The end of a small word between head and name; the lexicon's unit heads chain.
    private func modifier(at token: Int) -> Int? {
        if let head = article.matches.longest(
            .unitHead,
            at: token,
            where: { meaning in
                if case .unitHead(_, let country) = meaning, country == nil { true } else { nil }
            })
        {
            return head.tokens.upperBound
        }
        // "tàu chỉ huy và đổ bộ".
        if article.isFunction(.and, at: token), article.isWord(token + 1),
            !article.text.tokens[token + 1].isCapitalised,
            Self.modifiers.contains(article.text.spelling(token + 1))
        {
            return token + 2
        }
        guard article.isWord(token), !article.text.tokens[token].isCapitalised else { return nil }
        return Self.modifiers.contains(article.text.spelling(token)) ? token + 1 : nil
    }

    /// The country whose ships carry the prefix that the name starts with.
    private func navy(of name: Range<Int>) -> CountryCode? {
        article.matches.longest(.unitHead, at: name.lowerBound) { meaning in
            if case .unitHead(_, let country) = meaning { country } else { nil }
        }?.value
    }

    /// "015-Trần Hưng Đạo", "016-Quang Trung": the numbers of Vietnamese warships begin with a nought, and the names behind are
    /// those of kings and generals.
    private func isVietnamese(_ name: Range<Int>) -> Bool {
        let text = article.text
        guard text.tokens[name.lowerBound].kind == .number, text.string(name.lowerBound).hasPrefix("0"),
            let first = name.dropFirst().first(where: { text.tokens[$0].isWord }), article.isCapitalisedWord(first)
        else { return false }
        return (first..<name.upperBound).allSatisfy { article.isWord($0) && text.tokens[$0].id != Vocabulary.unknown }
    }

    /// "(F731) của", "(DDG-112) thuộc": a ship's number in brackets stands between its name and whose it is.
    private func behindHullNumber(_ end: Int) -> Int? {
        let text = article.text
        guard text.isMark(end, "("), let close = (end + 2..<end + 6).first(where: { text.isMark($0, ")") }),
            (end + 1..<close).contains(where: { text.tokens[$0].kind == .number }), article.isWord(close + 1),
            ["của", "thuộc"].contains(text.spelling(close + 1))
        else { return nil }
        return close + 1
    }

    /// The country right behind, or behind "của" and an armed force.
    private func ownCountry(after end: Int) -> (end: Int, code: CountryCode)? {
        var position = behindHullNumber(end) ?? end
        if article.isWord(position), ["của", "thuộc"].contains(article.text.spelling(position)) { position += 1 }
        if let organisation = posts.organisation(at: position) {
            if let country = countries.read(at: organisation.tokens.upperBound), country.codes.count == 1 {
                return (country.tokens.upperBound, country.codes[0])
            }
            if let country = organisation.country { return (organisation.tokens.upperBound, country) }
            return nil
        }
        if article.isWord(position), article.text.spelling(position) == "hải", article.isWord(position + 1) {
            position += 2
        }
        guard let country = countries.read(at: position), country.codes.count == 1 else { return nil }
        return (country.tokens.upperBound, country.codes[0])
    }
}
