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

    /// The event, and those of the partners that the sentence goes on to name with days of their own.
    func drafts() -> [EventDraft] { draft().map { [$0] + followers($0) } ?? [] }

    /// "thiết lập quan hệ với A năm 1971, với B năm 1993 và với C năm 1999".
    private func followers(_ first: EventDraft) -> [EventDraft] {
        let items = reader.sentence.items
        guard first.allCountries.count == 2, first.members.isEmpty,
            let with = items[(index + 1)...].prefix(3).firstIndex(where: { $0.isFunction(.with) }),
            with + 2 < items.count, let partner = items[with + 1].group?.countries, partner.count == 1,
            let own = first.allCountries.first(where: { $0 != partner[0] })
        else { return [] }
        var found: [EventDraft] = []
        var position = with + 2
        while position + 3 < items.count, isTime(position) || isTime(position + 1) {
            position += isTime(position) ? 1 : 2
            guard position < items.count, items[position].mark == .comma || items[position].isFunction(.and) else {
                break
            }
            position += 1
            if position < items.count, items[position].isFunction(.with) { position += 1 }
            guard position + 1 < items.count, let group = items[position].group, group.countries.count == 1,
                group.persons.isEmpty, let time = [position + 1, position + 2].first(where: isTime)
            else { break }
            var draft = first
            draft.countries = [own, group.countries[0]].sorted()
            draft.extent = group.tokens.lowerBound..<items[time].tokens.upperBound
            draft.anchor = position
            found.append(draft)
            position += 1
        }
        return found
    }

    private func isTime(_ position: Int) -> Bool {
        guard position < reader.sentence.items.count, case .time = reader.sentence.items[position].kind else {
            return false
        }
        return true
    }

    /// "A và B thiết lập quan hệ năm 1973 và nâng cấp quan hệ lên … năm 2023": the time behind is that of the second verb, the one
    /// before it that of the first.
    private var ownTime: (index: Int, extent: Range<Int>)? {
        let items = reader.sentence.items
        guard index > 2, items[index - 1].isFunction(.and) || items[index - 1].mark == .comma, isTime(index - 2),
            items[..<(index - 2)].suffix(5).contains(where: { $0.trigger?.type == .relations })
        else { return nil }
        for position in items.indices.dropFirst(index + 1) {
            if isTime(position) {
                return (position, items[index].tokens.lowerBound..<items[position].tokens.upperBound)
            }
            if items[position].trigger != nil || items[position].mark == .semicolon { return nil }
        }
        return nil
    }

    /// "ra Tuyên bố chung về việc nâng cấp quan hệ": with the statement it is so.
    private var isDeclared: Bool {
        let items = reader.sentence.items
        return items[max(0, index - 3)..<index].contains { item in
            if case .agreement = item.kind { article.says(["tuyên", "bố"], in: item.tokens) } else { false }
        } && items[..<index].contains { $0.trigger?.type == .signing }
    }

    private func draft() -> EventDraft? {
        guard form.frame != .weak || isAboutRelations(), !isCelebrated, !isOfTrade,
            !isOfUnnamedStates
        else { return nil }
        var indices = [index]
        var countries: [CountryCode] = []
        var members: [EventDraft.Member] = []
        if let pair = pairBefore() {
            countries = pair
        } else if let subject = reader.subject(of: index), !isSince {
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
        if isBreach || Set(countries).count < 2 { countries += states(behind: .with) }
        var parties = Array(Set(countries)).sorted()
        if parties.count < 2 {
            guard discourse.main.count >= 2, parties.isEmpty || discourse.main.prefix(2).contains(parties[0]) else {
                return nil
            }
            parties = Array(discourse.main.prefix(2)).sorted()
        }
        guard parties.count == 2 || isBreach && parties.count <= 4 else { return nil }
        let ownTime = ownTime
        return EventDraft(
            type: .relations, format: nil, status: form.status ?? .occurred,
            members: isDecided(by: members) ? members : [],
            countries: parties,
            isThere: isDeclared, anchor: ownTime?.index, trigger: reader.sentence.items[index].tokens,
            extent: ownTime?.extent ?? reader.extent(indices),
            position: reader.sentence.position,
            rule: "relations.verb", confidence: 0.85)
    }

    /// "kể từ khi thiết lập quan hệ": who speaks of it now did not do it.
    private var isSince: Bool {
        let start = since
        return start.map { start in reader.sentence.items[start..<index].allSatisfy { $0.group == nil } } ?? false
    }

    /// The item of "kể từ" right before the verb.
    private var since: Int? {
        let items = reader.sentence.items
        return items.indices[max(0, index - 4)..<index].last {
            article.text.word(items[$0].tokens.lowerBound) == "kể" && article.says(["kể", "từ"], in: items[$0].tokens)
        }
    }

    /// "quan hệ giữa A và B xấu nhất kể từ khi khôi phục quan hệ": the two whose relations the sentence is about.
    private func pairBefore() -> [CountryCode]? {
        let items = reader.sentence.items
        guard isSince, let since, let between = items[..<since].lastIndex(where: { $0.isFunction(.between) }) else {
            return nil
        }
        var states: [CountryCode] = []
        for item in items[(between + 1)..<since].prefix(3) {
            if let group = item.group {
                states += group.countries
            } else if let place = item.place, place.isSeat, let country = place.country {
                states.append(country)
            } else if !item.isFunction(.and) {
                break
            }
        }
        return Set(states).count == 2 ? states : nil
    }

    /// "bốn nước vùng Vịnh cắt quan hệ với B", "các quốc gia láng giềng": some states, none of which is named.
    private var isOfUnnamedStates: Bool {
        let items = reader.sentence.items
        for position in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            let item = items[position]
            guard case .word = item.kind else { return false }
            let first = item.tokens.lowerBound
            let isState =
                article.text.word(first) == "nước"
                || article.text.word(first) == "gia" && article.text.word(first - 1) == "quốc"
            if isState { return !items[position + 1].isFunction(.demonstrative) }
        }
        return false
    }

    /// "cắt quan hệ ngoại giao": several may break with one.
    private var isBreach: Bool {
        article.text.word(reader.sentence.items[index].tokens.lowerBound) == "cắt"
    }

    /// Whom the preposition right behind the verb names, by the seat of government as well: "với Doha".
    private func states(behind preposition: FunctionClass) -> [CountryCode] {
        let behind = reader.sentence.items[(index + 1)...].prefix(3)
        guard let found = behind.firstIndex(where: { $0.isFunction(preposition) }),
            found + 1 < reader.sentence.items.count
        else { return [] }
        let next = reader.sentence.items[found + 1]
        if let group = next.group { return group.countries }
        return next.place.flatMap { $0.isSeat ? $0.country.map { [$0] } : nil } ?? []
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
        return [
            ["thương", "mại"], ["du", "lịch"], ["đầu", "tư"], ["kinh", "tế"], ["lớn"], ["ngày", "càng"],
            ["quan", "trọng"],
        ].contains {
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
