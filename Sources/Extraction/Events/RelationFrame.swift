import KnowledgeModel
import Lexicon
import SourceText

/// Hai nước thiết lập quan hệ ngoại giao năm 1973; A dỡ bỏ lệnh cấm vận vũ khí cho B.
struct RelationFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article

    func draft() -> EventDraft? {
        guard form.frame != .weak || isAboutRelations(), !isCelebrated, !isOfTrade else { return nil }
        var indices = [index]
        var countries: [CountryCode] = []
        var members: [EventDraft.Member] = []
        if let subject = reader.subject(of: index) {
            members = subject.group.persons.filter { $0.person.map { register.entries[$0].isOfficial } ?? false }.map {
                EventDraft.Member(party: $0, role: nil)
            }
            countries.append(contentsOf: subject.group.countries)
            indices.append(subject.index)
        }
        for preposition in [FunctionClass.between, .with, .of, .to] where Set(countries).count < 2 {
            if let group = reader.group(behind: preposition, after: index, reach: 10) {
                countries.append(contentsOf: group.group.countries)
                indices.append(group.index)
            }
        }
        if Set(countries).count < 2, let object = reader.object(of: index, reach: 6) {
            countries.append(contentsOf: object.group.countries)
            indices.append(object.index)
        }
        var parties = Array(Set(countries)).sorted()
        if parties.count < 2 {
            guard discourse.main.count >= 2, parties.isEmpty || discourse.main.prefix(2).contains(parties[0]) else {
                return nil
            }
            parties = Array(discourse.main.prefix(2)).sorted()
        }
        guard parties.count == 2 else { return nil }
        return EventDraft(
            type: .relations, format: nil, status: form.status ?? .occurred,
            members: isDecided(by: members) ? members : [],
            countries: parties,
            trigger: reader.sentence.items[index].tokens, extent: reader.extent(indices),
            position: reader.sentence.position,
            rule: "relations.verb", confidence: 0.85)
    }

    /// "hai Thủ tướng nhất trí nâng cấp quan hệ", "ông quyết định dỡ bỏ": who decides takes part.
    private func isDecided(by members: [EventDraft.Member]) -> Bool {
        let items = reader.sentence.items
        let areBoth = Set(members.compactMap(\.party.country)).count >= 2
        return items[max(0, index - 4)..<index].contains { item in
            (item.trigger?.frame == .joint && areBoth)
                || [["quyết", "định"], ["tuyên", "bố"], ["nhất", "trí"]].contains { article.says($0, in: tail(item)) }
        }
    }

    /// "trở thành đối tác thương mại lớn nhất", "đối tác du lịch lớn thứ hai": a rank in statistics.
    private var isOfTrade: Bool {
        let end = reader.sentence.items[index].tokens.upperBound
        let behind = end..<min(end + 2, reader.sentence.tokens.upperBound)
        return [["thương", "mại"], ["du", "lịch"], ["đầu", "tư"], ["kinh", "tế"], ["lớn"]].contains {
            article.says($0, in: behind)
        }
    }

    /// The item with the syllable behind it, as "quyết" and "định" are two items.
    private func tail(_ item: Item) -> Range<Int> {
        item.tokens.lowerBound..<min(reader.sentence.tokens.upperBound, item.tokens.upperBound + 1)
    }

    /// "kỷ niệm 45 năm thiết lập quan hệ vào năm 2018": the year is that of the feast.
    private var isCelebrated: Bool {
        let items = reader.sentence.items
        let isFeast = items[max(0, index - 5)..<index].contains { item in
            if case .time(let mention) = item.kind {
                return article.chronology.mentions[mention].kind == .anniversary
            }
            return article.says(["kỷ", "niệm"], in: tail(item)) || article.says(["kỉ", "niệm"], in: tail(item))
        }
        guard isFeast else { return false }
        // "kỷ niệm 45 năm thiết lập quan hệ (1973-2018)" gives the year itself.
        return !items[(index + 1)...].prefix(3).contains { $0.mark == .opening }
    }

    /// Whether "quan hệ", "đối tác" or a standing channel stands near a verb that by itself says nothing of relations.
    private func isAboutRelations() -> Bool {
        let tokens = reader.sentence.items[index].tokens
        // "đưa quan hệ lên đối tác chiến lược", not "đưa quan hệ phát triển".
        if article.says(["đưa", "quan", "hệ"], in: tokens) {
            let behind = tokens.upperBound..<min(reader.sentence.tokens.upperBound, tokens.upperBound + 9)
            return zip(behind, behind.dropFirst()).contains { article.says(["đối", "tác"], in: $0..<$1 + 1) }
        }
        let from = max(reader.sentence.tokens.lowerBound, tokens.lowerBound - 14)
        let to = min(reader.sentence.tokens.upperBound, tokens.upperBound + 8)
        return (from..<max(from, to - 1)).contains { token in
            let pair = article.text.string(token..<token + 2).lowercased()
            return ["quan hệ", "đối tác", "đường dây", "kênh liên", "kênh đối", "kênh thông"].contains(pair)
        }
    }
}
