import KnowledgeModel
import Lexicon
import SourceText

/// Dialogues, conferences and exhibitions: a noun that names a gathering, and who holds or attends it.
struct GatheringFrame {
    let reader: FrameReader
    let type: EventType
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article
    /// The series that the noun names, if it is one of the lexicon's.
    let series: SeriesForm?

    func draft() -> EventDraft? {
        var indices = [index]
        var members: [EventDraft.Member] = []
        var countries: [CountryCode] = []
        let name = self.name()
        countries.append(contentsOf: countriesIn(name))
        let verb = reader.sentence.last(
            before: index, where: { $0.isFunction(.attend) || $0.isFunction(.lead) || $0.isFunction(.have) || $0.isFunction(.say) },
            stop: { $0.mark == .semicolon })
        let before = verb.flatMap(besideVerb) ?? reader.subject(of: index)
        if let before, let verb, before.index < verb {
            for party in before.group.parties where takesPart(party) {
                members.append(EventDraft.Member(party: party, role: role(verb)))
            }
            countries.append(contentsOf: before.group.countries)
            indices.append(before.index)
        }
        for preposition in [FunctionClass.between, .with] {
            if let group = reader.group(behind: preposition, after: index, reach: 10) {
                for party in group.group.parties where takesPart(party) {
                    members.append(EventDraft.Member(party: party, role: nil))
                }
                countries.append(contentsOf: group.group.countries)
                indices.append(group.index)
            }
        }
        countries.append(contentsOf: members.flatMap { $0.party.countries })
        if let own = series?.country { countries.append(own) }
        var parties = Set(countries)
        if parties.count < 2, type == .dialogue || type == .exhibition, discourse.main.count >= 2 {
            parties.formUnion(discourse.main.prefix(2))
        }
        let trigger = reader.sentence.items[index].tokens
        let isNamed = name.count > trigger.count || series != nil || (trigger.count >= 3 && article.isCapitalisedWord(trigger.lowerBound))
        switch type {
        case .dialogue: guard parties.count >= 2, isNamed else { return nil }
        default: guard isNamed, !members.isEmpty || edition() != nil else { return nil }
        }
        guard !parties.isEmpty else { return nil }
        let edition = self.edition()
        return EventDraft(
            type: type, format: nil, status: .occurred, members: members, countries: Array(parties),
            name: isNamed ? name : nil, series: series?.name, edition: edition?.number, editionTokens: edition?.tokens,
            trigger: reader.sentence.items[index].tokens, extent: reader.extent(indices), position: reader.sentence.position,
            rule: series == nil ? "\(type.rawValue).noun" : "\(type.rawValue).series", confidence: members.isEmpty ? 0.6 : 0.75)
    }

    /// The people right before the verb of attending, even behind "của": "chuyến thăm của A tham dự …".
    private func besideVerb(_ verb: Int) -> (index: Int, group: PartyGroup)? {
        for position in stride(from: verb - 1, through: max(0, verb - 3), by: -1) {
            let item = reader.sentence.items[position]
            if let group = item.group { return group.persons.isEmpty ? nil : (position, group) }
            if item.mark != nil || item.trigger != nil { return nil }
        }
        return nil
    }

    private func role(_ verb: Int) -> ParticipantRole? {
        let words = article.text.string(reader.sentence.items[verb].tokens).lowercased()
        if words.contains("đồng chủ trì") { return .coChair }
        if words.contains("chủ trì") { return .chair }
        return reader.sentence.items[verb].isFunction(.lead) ? .headOfDelegation : .attendee
    }

    private func takesPart(_ party: Party) -> Bool {
        switch party.kind {
        case .person(let index): register.entries[index].isOfficial
        case .post(let mention): mention.country != nil
        default: false
        }
    }

    /// The noun with what names it: capitalised words, countries, "Việt Nam - Anh"; without its number.
    private func name() -> Range<Int> {
        let start = reader.sentence.items[index].tokens.lowerBound
        var end = reader.sentence.items[index].tokens.upperBound
        let text = article.text
        let limit = min(reader.sentence.tokens.upperBound, start + 24)
        var position = end
        while position < limit {
            let token = text.tokens[position]
            if token.isWord {
                if ordinal(at: position) != nil { break }
                if token.isCapitalised || isNameWord(position) {
                    position += 1
                    if token.isCapitalised || isContent(position - 1) { end = position }
                    continue
                }
                break
            }
            if text.isMark(position, "-") || text.string(position) == "–" || text.isMark(position, "+"), position + 1 < limit {
                position += 1
                if text.isMark(position - 1, "+") { end = position }
                continue
            }
            if token.kind == .number, position == end, !isTime(position) {
                position += 1
                end = position
                continue
            }
            break
        }
        return start..<end
    }

    private func isTime(_ token: Int) -> Bool {
        article.chronology.mentions(in: reader.sentence.sentence).contains { $0.tokens.contains(token) }
    }

    /// Small words inside a name: "và", "quốc phòng", "cấp cao", "hải quân".
    private func isNameWord(_ token: Int) -> Bool { article.isFunction(.and, at: token) || isContent(token) }

    private func isContent(_ token: Int) -> Bool {
        let word = article.text.string(token).lowercased()
        return Self.content.contains(word)
    }

    private static let content: Set<String> = [
        "quốc", "phòng", "an", "ninh", "chiến", "lược", "chính", "sách", "cấp", "cao", "hải", "quân", "ngoại", "giao", "biên", "giới",
        "hữu", "nghị", "quốc", "tế", "bộ", "trưởng", "thứ", "song", "phương", "mở", "rộng", "công", "nghiệp", "hàng", "không", "thượng",
        "đỉnh", "nước", "các", "hợp", "tác",
    ]

    private func countriesIn(_ name: Range<Int>) -> [CountryCode] {
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

    /// "lần thứ tư", "lần 6", "đầu tiên": the number of the session, behind the noun or its name.
    private func edition() -> (number: Int, tokens: Range<Int>)? {
        let end = min(reader.sentence.tokens.upperBound, name().upperBound + 8)
        for token in name().upperBound..<max(end, name().upperBound) {
            if let found = ordinal(at: token) { return found }
        }
        return nil
    }

    private func ordinal(at token: Int) -> (number: Int, tokens: Range<Int>)? {
        EditionReader(article: article).edition(at: token)
    }
}

/// Reads "lần thứ tư", "lần 6", "lần thứ VII", "đầu tiên".
struct EditionReader {
    let article: Article

    private static let words: [String: Int] = [
        "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    ]

    func edition(at token: Int) -> (number: Int, tokens: Range<Int>)? {
        let text = article.text
        guard article.isWord(token) else { return nil }
        let word = text.string(token).lowercased()
        if word == "đầu", article.isWord(token + 1), text.string(token + 1) == "tiên" { return (1, token..<token + 2) }
        guard word == "lần" else { return nil }
        var next = token + 1
        if article.isWord(next), text.string(next).lowercased() == "thứ" { next += 1 }
        if let number = text.number(next), number < 200 { return (number, token..<next + 1) }
        guard article.isWord(next), let tens = Self.words[text.string(next).lowercased()] else { return nil }
        // "mười hai".
        if tens == 10, article.isWord(next + 1), let ones = Self.words[text.string(next + 1).lowercased()], ones < 10 {
            return (10 + ones, token..<next + 2)
        }
        return (tens, token..<next + 1)
    }
}
