import KnowledgeModel
import Lexicon
import SourceText

/// Reads delegations: "Đoàn đại biểu quân sự cấp cao của Bộ Quốc phòng Liên bang Nga".
struct DelegationReader {
    let article: Article
    let countries: CountryReader
    let posts: PostReader

    /// Words between the head and the country.
    private static let modifiers: Set<Word> = [
        "đại", "biểu", "quân", "sự", "cấp", "cao", "công", "tác", "của", "nước", "ngoại", "giao", "quốc", "phòng",
        "chính", "phủ", "hội",
        "nghị", "sĩ", "sỹ", "quan", "đàm", "phán", "hải", "do", "cán", "bộ", "lãnh", "đạo", "học", "viên", "thanh",
        "niên",
        "cựu", "chiến", "binh", "chuyên", "gia", "thượng", "hạ", "viện", "trẻ", "nhà", "doanh", "nghiệp", "thuỷ",
        "thủy",
        "thủ", "liên", "ngành", "nhân", "dân", "hoàng", "gia", "cách", "mạng",
    ]

    /// "tập đoàn", "sư đoàn": the second half of another word.
    private func isTail(_ token: Int) -> Bool {
        article.isWord(token - 1) && Self.firstHalves.contains(article.text.word(token - 1))
    }

    private static let firstHalves: Set<Word> = [
        "tập", "sư", "lữ", "trung", "quân", "binh", "tiểu", "công", "liên",
    ]

    /// A glance at the first byte, since nearly every token of every text is asked: "p" or the first half of "đ".
    private func canStart(_ token: Int) -> Bool {
        let byte = article.text.bytes[Int(article.text.tokens[token].start)]
        return byte | 0x20 == UInt8(ascii: "p") || byte == 0xC4
    }

    /// The delegation that starts at the token, with its country; nil where none is named.
    func delegation(at start: Int) -> OrganisationMention? {
        guard article.isWord(start), canStart(start) else { return nil }
        var position = start
        switch article.text.word(start) {
        case "phái":
            guard article.isWord(start + 1), article.text.spelling(start + 1) == "đoàn" else { return nil }
            position += 2
        case "đoàn": position += 1
        default: return nil
        }
        guard !isTail(start) else { return nil }
        let limit = min(position + 12, article.text.tokens.count)
        while position < limit {
            if let country = countries.read(at: position), country.codes.count == 1 {
                return OrganisationMention(
                    tokens: start..<country.tokens.upperBound, kind: "delegation", country: country.codes[0])
            }
            if let organisation = posts.organisation(at: position) {
                if let country = organisation.country {
                    return OrganisationMention(
                        tokens: start..<organisation.tokens.upperBound, kind: "delegation", country: country)
                }
                position = organisation.tokens.upperBound
                continue
            }
            guard article.isWord(position), Self.modifiers.contains(article.text.word(position)),
                article.text.spelling(position) != "do"
            else { return nil }
            position += 1
        }
        return nil
    }
}
