import KnowledgeModel
import Lexicon
import SourceText

/// Conferences and exhibitions: A dự hội nghị S lần thứ 7; A gặp B bên lề S.
struct ConferenceFrame {
    let reader: FrameReader
    let type: EventType
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article
    /// The series that the item names, if it is one of the lexicon's.
    let series: SeriesForm?

    /// The conference; nil where nobody is said to attend it and no session is counted.
    func draft() -> EventDraft? {
        guard !isAlias, !isOfMany, !isOfSeries else { return nil }
        let names = GatheringName(article: article, sentence: reader.sentence, index: index)
        let name = names.tokens
        let trigger = reader.sentence.items[index].tokens
        let edition = names.edition(behind: name)
        let isNamed =
            name.count > trigger.count || series != nil
            || (trigger.count >= 3 && article.isCapitalisedWord(trigger.lowerBound))
        var found = Attendance(reader: reader, index: index, register: register, article: article).found()
        if found.members.isEmpty, isBesideRecalledMeeting {
            let pair = PartyGroup(parties: discourse.pair, tokens: trigger, isLocation: false)
            found.add(pair, at: index, role: .attendee) { $0.isPerson }
            found.isBound = true
        }
        for preposition in [FunctionClass.between, .with] where type == .exhibition || series == nil {
            if let group = reader.group(behind: preposition, after: index, reach: 6) {
                found.countries.append(contentsOf: group.group.countries)
                found.indices.append(group.index)
            }
        }
        var parties = Set(names.countries(in: name) + found.countries)
        if let own = series?.country { parties.insert(own) }
        // "A mời doanh nghiệp nước bạn dự Triển lãm A".
        if type == .exhibition, parties.count == 1, let other = invited(beside: parties) { parties.insert(other) }
        // Whose exhibition it is, the series says; who else comes, the words.
        if parties.count < 2, type == .exhibition, series?.country == nil, found.isBound || edition != nil {
            parties.formUnion(discourse.main.prefix(2))
        }
        if !isNamed { parties.formUnion(about) }
        if let organiser, parties.count == 1 { parties.insert(organiser) }
        // "A phát biểu tại Hội nghị về … ở Washington": a place alone makes no party, but says that A is among others.
        let isAbroad =
            type == .conference && isNamed && parties.count == 1 && !found.members.isEmpty
            && (host ?? goal).map { !parties.contains($0) } ?? false
        // "A chủ trì hội thảo. Phát biểu tại hội thảo, B …": of one gathering in two sentences.
        var isOfHall = false
        if !isNamed, found.isBound, parties.count == 1, let hall = discourse.hall, !parties.contains(hall.country),
            reader.sentence.position - hall.position <= 4
        {
            parties.insert(hall.country)
            found.members = hall.members + found.members
            isOfHall = true
        }
        // "Bộ A và Bộ B tổ chức hội thảo về …": the two who hold it.
        let holders = isNamed ? nil : holders
        if let holders { parties.formUnion(holders.countries) }
        guard
            holders != nil || isNamed
                ? holders != nil || !found.members.isEmpty || edition != nil || series != nil
                : found.isBound && found.members.count >= 1 && parties.count >= 2
        else { return nil }
        // "Đối thoại Shangri-La diễn ra từ 31-5 đến 2-6": whose it is may stand elsewhere.
        guard !parties.isEmpty || series != nil else { return nil }
        // Without a series' name or a second party it is a meeting at home; the UN by itself holds its own sessions.
        guard series != nil || parties.count >= 2 || isAbroad, !found.members.isEmpty || parties != [CountryCode("UN")]
        else {
            return nil
        }
        return EventDraft(
            type: type, format: nil, status: .occurred, members: found.members, countries: Array(parties),
            name: isNamed ? name : nil,
            series: series?.name, edition: edition?.number, editionTokens: edition?.tokens, trigger: trigger,
            extent: reader.extent(found.indices + [index]), position: reader.sentence.position,
            rule: holders != nil
                ? "conference.held"
                : isOfHall
                    ? "conference.hall"
                    : series == nil ? "\(type.rawValue).noun" : "\(type.rawValue).series",
            confidence: found.members.isEmpty ? 0.6 : 0.75)
    }

    /// Those of one state who are said to attend a gathering that has no name; nil for any other.
    func hall() -> (members: [EventDraft.Member], country: CountryCode, position: Int)? {
        guard type == .conference, series == nil, !isOfMany, !isOfSeries else { return nil }
        let found = Attendance(reader: reader, index: index, register: register, article: article).found()
        let states = Set(found.members.compactMap(\.party.country))
        guard found.isBound, states.count == 1, let country = states.first, !country.isBody else { return nil }
        return (found.members, country, reader.sentence.position)
    }

    /// The other of the article's two states, where somebody is invited and the sentence names it.
    private func invited(beside own: Set<CountryCode>) -> CountryCode? {
        let items = reader.sentence.items
        guard let sides = discourse.sides, items.contains(where: { $0.isFunction(.proposal) }),
            items.contains(where: { $0.isFunction(.attend) || article.says(["mời"], in: $0.tokens) }),
            let other = sides.first(where: { !own.contains($0) })
        else { return nil }
        return items.contains { $0.group?.countries.contains(other) ?? false } ? other : nil
    }

    /// The group of two states or more before "tổ chức", "đồng tổ chức".
    private var holders: PartyGroup? {
        let items = reader.sentence.items
        guard type == .conference, series == nil, index > 1, article.says(["tổ", "chức"], in: items[index - 1].tokens)
        else { return nil }
        for position in stride(from: index - 2, through: max(0, index - 5), by: -1) {
            guard let group = items[position].group else {
                if items[position].mark != nil || items[position].trigger != nil { return nil }
                continue
            }
            let states = Set(group.countries)
            return group.persons.isEmpty && !group.isLocation && (2...4).contains(states.count)
                && states.allSatisfy { !$0.isBody } ? group : nil
        }
        return nil
    }

    /// "Hội nghị do nước chủ nhà tổ chức tại D": the state of the place organises it.
    private var organiser: CountryCode? {
        let items = reader.sentence.items
        guard type == .conference, series == nil else { return nil }
        for position in index + 1..<max(index + 1, min(items.count, index + 16)) where items[position].isFunction(.by) {
            let behind = items[position].tokens.upperBound
            guard article.says(["chủ", "nhà"], in: behind..<min(behind + 4, reader.sentence.tokens.upperBound)) else {
                return nil
            }
            return items[position...].prefix(9).lazy.compactMap { $0.place?.country }.first
        }
        return nil
    }

    /// The country where the clause says that it is held.
    private var host: CountryCode? {
        let items = reader.sentence.items
        for position in index + 1..<max(index + 1, min(items.count, index + 14)) {
            if items[position].mark == .comma || items[position].isFunction(.say) { return nil }
            guard position > 0, items[position - 1].isFunction(.at) else { continue }
            if let place = items[position].place { return place.country }
            if let group = items[position].group, group.isLocation { return group.countries.first }
        }
        return nil
    }

    /// "thăm C và dự Hội nghị S lần thứ 8": where the journey leads on which somebody attends it.
    private var goal: CountryCode? {
        let items = reader.sentence.items
        guard index > 3, items[index - 1].isFunction(.attend), items[index - 2].isFunction(.and),
            let visit = items[max(0, index - 6)..<(index - 2)].lastIndex(where: { $0.trigger?.type == .visit })
        else { return nil }
        let stop = items[visit + 1]
        return stop.place?.country ?? stop.group.flatMap { $0.persons.isEmpty ? $0.countries.first : nil }
    }

    /// "Cuộc gặp diễn ra bên lề S": those of the meeting told before attend S.
    private var isBesideRecalledMeeting: Bool {
        guard discourse.isPairTold, index > 1, reader.sentence.items[index - 1].isFunction(.occasion) else {
            return false
        }
        let before = reader.sentence.items[..<(index - 1)]
        return before.contains { $0.trigger?.type == .meeting && $0.trigger?.frame == .noun }
            && before.allSatisfy { $0.group == nil }
    }

    /// "Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng (ADMM+)": the same name again.
    private var isAlias: Bool {
        guard series != nil, index >= 2, reader.sentence.items[index - 1].mark == .opening else { return false }
        for position in stride(from: index - 2, through: max(0, index - 7), by: -1) {
            if case .series = reader.sentence.items[position].kind { return true }
            if reader.sentence.items[position].mark == .comma { return false }
        }
        return false
    }

    /// "bên lề hội nghị ADMM+": the noun of the series that follows.
    private var isOfSeries: Bool {
        guard series == nil, index + 1 < reader.sentence.items.count,
            case .series = reader.sentence.items[index + 1].kind
        else { return false }
        return true
    }

    /// "phối hợp tại các diễn đàn khu vực": gatherings at large, none of which is meant.
    private var isOfMany: Bool {
        let first = reader.sentence.items[index].tokens.lowerBound
        guard series == nil, article.isWord(first - 1) else { return false }
        return ["các", "những", "nhiều"].contains(article.text.word(first - 1))
    }

    /// The countries that an unnamed conference is about: "hội thảo quan hệ A – B".
    private var about: [CountryCode] {
        let items = reader.sentence.items
        for position in index + 1..<min(items.count, index + 6) {
            if let group = items[position].group, group.persons.isEmpty, group.countries.count == 2 {
                return group.countries
            }
        }
        return []
    }
}
