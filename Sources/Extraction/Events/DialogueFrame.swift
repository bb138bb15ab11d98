import KnowledgeModel
import Lexicon
import SourceText

/// Sessions of standing mechanisms of two sides: đối thoại chính sách quốc phòng A – B lần thứ 6; giao lưu biên giới.
struct DialogueFrame {
    let reader: FrameReader
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article
    /// The series that the item names, if it is one of the lexicon's.
    let series: SeriesForm?

    private var items: [Item] { reader.sentence.items }

    /// The session, and those that the sentence counts up behind it; none where a side is missing.
    func drafts() -> [EventDraft] {
        let names = GatheringName(article: article, sentence: reader.sentence, index: index)
        let name = names.tokens
        let trigger = items[index].tokens
        let isNamed =
            name.count > trigger.count || series != nil || trigger.count >= 3
            || EditionReader(article: article).edition(at: trigger.upperBound) != nil
        guard isNamed, !isListed else { return [] }
        var found = Attendance(reader: reader, index: index, register: register, article: article).found()
        guard !isYearlyMeeting || isCounted || Set(found.countries).count >= 2 else { return [] }
        for preposition in [FunctionClass.between, .with] {
            if let group = reader.group(behind: preposition, after: index, reach: 10) {
                found.add(group.group, at: group.index, role: nil) {
                    $0.person.map { register.entries[$0].isOfficial } ?? false
                }
            }
        }
        if !found.isBound, let subject = reader.subject(of: index, crossingSpeech: false), subject.group.persons.isEmpty
        {
            found.add(subject.group, at: subject.index, role: nil) { _ in false }
        }
        var parties = Set(names.countries(in: name) + found.countries)
        if parties.count < 2, discourse.main.count >= 2, isOfStory(found) {
            parties.formUnion(discourse.main.prefix(2))
        }
        let edition = names.edition(behind: name)
        if parties.count < 2, let edition { parties.formUnion(states(behind: edition.tokens)) }
        guard parties.count >= 2 else { return [] }
        var first = EventDraft(
            type: .dialogue, format: nil, status: .occurred, members: found.members, countries: Array(parties),
            name: name,
            series: series?.name, edition: edition?.number, editionTokens: edition?.tokens, isAnnounced: isAnnounced,
            trigger: trigger,
            extent: reader.extent(found.indices + [index]), position: reader.sentence.position,
            rule: series == nil ? "dialogue.noun" : "dialogue.series", confidence: found.members.isEmpty ? 0.65 : 0.78)
        if let number = edition?.tokens.upperBound { first.anchor = items.lastIndex { $0.tokens.upperBound <= number } }
        return [first] + further(first, after: edition?.tokens.upperBound)
    }

    /// "cuộc họp thường niên": of two states only where the words say so.
    private var isYearlyMeeting: Bool {
        let end = items[index].tokens.upperBound
        return series == nil && article.says(["thường", "niên"], in: max(0, end - 2)..<end)
    }

    /// "Cuộc họp lần thứ 25 Đoàn đại biểu biên giới A - B": the two states that the words behind the count name.
    private func states(behind count: Range<Int>) -> [CountryCode] {
        for item in items where item.tokens.lowerBound >= count.upperBound {
            if let group = item.group, !group.isLocation, Set(group.countries).count == 2 { return group.countries }
            if item.mark != nil || item.trigger != nil || item.isFunction(.at) { return [] }
        }
        return []
    }

    /// Whether the article's two countries can be the sides of a session that names none: it is counted, attended by people
    /// of the two, or told in the lead.
    private func isOfStory(_ found: Attendance.Found) -> Bool {
        let sides = discourse.main.prefix(2)
        let people = Set(found.members.compactMap(\.party.country))
        return people.isSubset(of: Set(sides)) && (!people.isEmpty || reader.sentence.position <= 4 || isCounted)
    }

    private var isCounted: Bool {
        let names = GatheringName(article: article, sentence: reader.sentence, index: index)
        return names.edition(behind: names.tokens) != nil
    }

    /// "lần thứ nhất năm 2014 tại A, lần thứ hai năm 2015 tại B".
    private func further(_ first: EventDraft, after token: Int?) -> [EventDraft] {
        guard let token else { return [] }
        return EditionReader(article: article).others(in: reader.sentence.tokens, after: token).compactMap { edition in
            guard edition.number != first.edition,
                let anchor = items.firstIndex(where: { item in
                    if case .time = item.kind { item.tokens.lowerBound >= edition.tokens.upperBound } else { false }
                })
            else { return nil }
            var draft = first
            draft.members = []
            draft.edition = edition.number
            draft.editionTokens = edition.tokens
            draft.trigger = edition.tokens
            draft.extent = edition.tokens.lowerBound..<items[anchor].tokens.upperBound
            draft.anchor = anchor
            draft.isAnnounced = false
            draft.rule = "dialogue.counted"
            return draft
        }
    }

    /// "cơ chế hợp tác như đối thoại A, họp nhóm B": a mechanism, not a session.
    private var isListed: Bool {
        items[max(0, index - 3)..<index].contains { item in
            let words = article.text.string(item.tokens).lowercased()
            return words == "như" || words == "duy trì" || words == "chế" || words.hasSuffix("cơ chế")
        }
    }

    /// "họp báo giới thiệu chương trình giao lưu", "bảo đảm chuẩn bị tốt cho": the day before the noun is another's.
    private var isAnnounced: Bool {
        items[max(0, index - 7)..<index].contains { item in
            let words = article.text.string(item.tokens).lowercased()
            return ["giới", "giới thiệu", "chuẩn bị", "thông báo"].contains(words)
        }
    }
}
