import KnowledgeModel
import Lexicon
import SourceText

/// Reads how a gathering is called: the noun with what names it, the countries inside the name, and the number of the session.
struct GatheringName {
    let article: Article
    let sentence: ParsedSentence
    let index: Int

    /// The noun with the capitalised words, countries and small words that follow it; without its number.
    var tokens: Range<Int> {
        let start = sentence.items[index].tokens.lowerBound
        var end = sentence.items[index].tokens.upperBound
        let text = article.text
        let limit = min(sentence.tokens.upperBound, start + 24)
        var position = end
        while position < limit {
            let token = text.tokens[position]
            if token.isWord {
                if EditionReader(article: article).edition(at: position) != nil { break }
                guard token.isCapitalised || isSmallWord(position) else { break }
                position += 1
                if token.isCapitalised || isContent(position - 1) { end = position }
                continue
            }
            if text.isMark(position, "-") || text.string(position) == "–" || text.isMark(position, "+"),
                position + 1 < limit
            {
                position += 1
                if text.isMark(position - 1, "+") { end = position }
                continue
            }
            guard token.kind == .number, position == end, !isTime(position) else { break }
            position += 1
            end = position
        }
        return start..<end
    }

    /// The countries inside the name: "Việt Nam - Anh".
    func countries(in name: Range<Int>) -> [CountryCode] {
        let reader = CountryReader(article: article)
        var position = name.lowerBound
        var codes: [CountryCode] = []
        while position < name.upperBound {
            if let found = reader.read(at: position) {
                codes.append(contentsOf: found.codes)
                position = found.tokens.upperBound
            } else {
                position += 1
            }
        }
        return codes
    }

    /// "lần thứ tư", "lần 6", "đầu tiên" within a few words behind the name, before anything else is told.
    func edition(behind name: Range<Int>) -> (number: Int, tokens: Range<Int>)? {
        let next = sentence.items.first { $0.trigger?.type == .meeting && $0.tokens.lowerBound >= name.upperBound }
        let end = min(next?.tokens.lowerBound ?? sentence.tokens.upperBound, name.upperBound + 10)
        guard name.upperBound < end else { return nil }
        for token in name.upperBound..<end {
            if let found = EditionReader(article: article).edition(at: token) { return found }
        }
        return nil
    }

    private func isTime(_ token: Int) -> Bool {
        article.chronology.mentions(in: sentence.sentence).contains { $0.tokens.contains(token) }
    }

    private func isSmallWord(_ token: Int) -> Bool { article.isFunction(.and, at: token) || isContent(token) }

    private func isContent(_ token: Int) -> Bool { Self.content.contains(article.text.string(token).lowercased()) }

    /// Words in lower case that stand inside names of gatherings.
    private static let content: Set<String> = [
        "quốc", "phòng", "an", "ninh", "chiến", "lược", "chính", "sách", "cấp", "cao", "hải", "quân", "ngoại", "giao",
        "biên", "giới",
        "hữu", "nghị", "tế", "bộ", "trưởng", "thứ", "song", "phương", "mở", "rộng", "công", "nghiệp", "hàng", "không",
        "thượng", "đỉnh",
        "nước", "các", "hợp", "tác", "chuyên", "đề", "hẹp", "thường", "niên",
    ]
}
