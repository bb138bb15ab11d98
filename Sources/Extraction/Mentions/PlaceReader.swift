import KnowledgeModel
import Lexicon
import SourceText

/// Reads places: "Hà Nội", "trụ sở Bộ Quốc phòng", "doanh trại Wellington", "cảng Tiên Sa (Đà Nẵng)".
struct PlaceReader {
    let article: Article
    let names: NameReader
    let posts: PostReader
    let countries: CountryReader

    func place(at start: Int) -> PlaceMention? {
        guard article.matches.has(.locations, at: start) else { return nil }
        let named = self.named(at: start)
        guard let site = site(at: start), site.tokens.upperBound > (named?.tokens.upperBound ?? 0) else { return named }
        return site
    }

    private func named(at start: Int) -> PlaceMention? {
        var isSeat = false
        let seat = article.matches.seat(at: start)
        let place = article.matches.place(at: start)
        if let seat, seat.tokens.upperBound >= (place?.tokens.upperBound ?? 0) { isSeat = true }
        guard let tokens = isSeat ? seat?.tokens : place?.tokens else { return nil }
        let country = isSeat ? seat?.value : place?.value.country
        let kind = place?.value.kind
        return PlaceMention(
            tokens: tokens, country: country, isSeat: isSeat, isSite: kind != nil && kind != "city" && kind != "capital"
        )
    }

    /// A head such as "cảng" or "trụ sở" with what follows it.
    private func site(at start: Int) -> PlaceMention? {
        guard let head = article.matches.placeHead(at: start) else { return nil }
        let text = article.text
        var end = head.tokens.upperBound
        var country: CountryCode?
        var isNamed = false
        while end < text.tokens.count, end - start < 14 {
            if let organisation = posts.organisation(at: end) {
                end = organisation.tokens.upperBound
                country = organisation.country ?? country
                isNamed = true
            } else if let place = named(at: end) {
                end = place.tokens.upperBound
                country = place.country ?? country
                isNamed = true
            } else if let found = countries.read(at: end), found.codes.count == 1, head.value != "state",
                !isHero(end)
            {
                end = found.tokens.upperBound
                country = found.codes[0]
                isNamed = true
            } else if (countries.read(at: end)?.codes.count ?? 0) > 1 {
                // "biên giới Việt Nam - Lào": the first of two states is no part of a place's name.
                break
            } else if article.isCapitalisedWord(end), !startsTitle(at: end) {
                end += 1
                isNamed = true
            } else if isNamed, text.tokens[end].kind == .number {
                end += 1
            } else if text.isMark(end, "."), article.isCapitalisedWord(end - 1), article.isCapitalisedWord(end + 1),
                text.tokens[end - 1].end - text.tokens[end - 1].start <= 2
            {
                end += 1
            } else if !isNamed, end - head.tokens.upperBound < 2, isModifier(end) {
                end += 1
            } else {
                break
            }
        }
        guard isNamed || head.value == "venue" else { return nil }
        // "quan chức Phủ Tổng thống A": where somebody serves, not where something is.
        if head.value == "venue", !isEntered(start) { return nil }
        if !isNamed { end = head.tokens.upperBound }
        let isTown = head.value == "city" || head.value == "region"
        return PlaceMention(tokens: start..<end, country: country, isSeat: false, isSite: !isTown)
    }

    /// "tại Phủ Thủ tướng", "tới Dinh Tổng thống".
    private func isEntered(_ token: Int) -> Bool {
        token > 0 && article.isWord(token - 1)
            && ["tại", "ở", "tới", "đến", "vào"].contains(article.text.word(token - 1))
    }

    /// "Tượng đài Anh hùng dân tộc": no monument of the British.
    private func isHero(_ token: Int) -> Bool {
        article.text.word(token) == "anh" && article.isWord(token + 1) && article.text.word(token + 1) == "hùng"
    }

    /// "quân sự", "quốc tế": one or two small words between the head and its name.
    private func isModifier(_ token: Int) -> Bool {
        guard article.isWord(token), !article.text.tokens[token].isCapitalised else { return false }
        return Self.modifiers.contains(article.text.word(token))
    }

    private static let modifiers: Set<Word> = [
        "quân", "sự", "quốc", "tế", "biển", "nước", "sâu", "liệt", "sĩ", "của", "hải", "không",
    ]

    private func startsTitle(at token: Int) -> Bool {
        article.matches.has(.titles, at: token)
    }
}
