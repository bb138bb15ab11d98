import KnowledgeModel
import Lexicon
import SourceText

/// "Đối thoại được tổ chức tại S ngày 31/5", "Giao lưu diễn ra từ 19/11", "cuộc đối thoại lần thứ 7": the gathering told
/// before, with a day, a place or a number of its own.
struct GatheringRecall {
    let reader: FrameReader
    let index: Int
    let register: PeopleRegister
    let article: Article
    /// The gatherings that the article has told so far.
    let told: [EventDraft]

    func draft() -> EventDraft? {
        let items = reader.sentence.items
        let trigger = items[index].tokens
        let noun = Set(article.text.string(trigger).lowercased().split(separator: " ")).subtracting([
            "cuộc", "chương", "trình", "phiên", "chuyến",
        ])
        let last = told.last { draft in
            if type == .exhibition { return draft.type == .exhibition }
            let isOfKind =
                isCounted ? draft.type == type : draft.type == .dialogue || draft.type == .conference
            guard isOfKind, draft.rule != "dialogue.counted" else { return false }
            let name = Set(article.text.string(draft.name ?? draft.trigger).lowercased().split(separator: " "))
            return noun.isSubset(of: name)
        }
        guard let last else { return nil }
        let edition = (trigger.upperBound..<min(reader.sentence.tokens.upperBound, trigger.upperBound + 2))
            .lazy.compactMap { EditionReader(article: article).edition(at: $0) }.first
        let found = Attendance(reader: reader, index: index, register: register, article: article).found()
        let isAttended = !found.members.isEmpty && items[max(0, index - 3)..<index].contains { $0.isFunction(.attend) }
        guard isHeld && !isCounted || edition != nil || isAttended && !isCounted else { return nil }
        var draft = last
        if isCounted { draft.members = [] }
        // "nhất trí tổ chức phiên đối thoại lần thứ hai": another one, to come.
        let isToBeHeld = items[max(0, index - 2)..<index].contains { article.says(["tổ", "chức"], in: $0.tokens) }
        if let edition, isToBeHeld || last.edition.map({ $0 != edition.number }) ?? false { draft.members = [] }
        if isAttended {
            for member in found.members where !draft.members.contains(where: { $0.party.person == member.party.person })
            { draft.members.append(member) }
        }
        draft.edition = edition?.number ?? last.edition
        draft.editionTokens = edition?.tokens
        return recalled(draft)
    }

    /// "Hội nghị lần thứ hai dự kiến diễn ra tại C", "tiếp nối Hội nghị lần thứ nhất": the one with another number of the conference
    /// or dialogue told before, with nobody in it.
    func next() -> EventDraft? {
        let items = reader.sentence.items
        let trigger = items[index].tokens
        guard article.says(["hội", "nghị"], in: trigger), trigger.count == 2,
            let edition = EditionReader(article: article).edition(at: trigger.upperBound),
            isHeld(within: 8) || index > 0 && article.says(["tiếp", "nối"], in: items[index - 1].tokens),
            let last = told.last(where: { draft in
                (draft.type == .dialogue || draft.type == .conference) && draft.rule != "dialogue.counted"
                    && draft.allCountries.count >= 2
                    && article.text.word((draft.name ?? draft.trigger).lowerBound) == "hội"
            }), let number = last.edition, number != edition.number
        else { return nil }
        var draft = last
        draft.members = []
        draft.countries = last.allCountries
        draft.edition = edition.number
        draft.editionTokens = edition.tokens
        return recalled(draft)
    }

    /// "Cuộc họp do A và B đồng chủ trì, với sự tham dự của C": the conference of the sentences right before, with those who
    /// chair and attend it.
    func chaired() -> EventDraft? {
        let items = reader.sentence.items
        guard index == 0, items.count > 3, items[1].isFunction(.by), items[2].group?.hasPersons == true,
            var draft = told.last(where: { $0.type == .conference && !$0.isLookBack && $0.status != .cancelled }),
            reader.sentence.position - draft.position <= 3
        else { return nil }
        let found = Attendance(reader: reader, index: index, register: register, article: article).found()
        guard found.isBound, !found.members.isEmpty else { return nil }
        for member in found.members where !draft.members.contains(where: { $0.party.person == member.party.person }) {
            draft.members.append(member)
        }
        return recalled(draft)
    }

    /// The gathering as this sentence tells it again.
    private func recalled(_ told: EventDraft) -> EventDraft {
        var draft = told
        let trigger = reader.sentence.items[index].tokens
        draft.status = .occurred
        draft.isStatusMarked = false
        draft.isAnnounced = false
        draft.date = nil
        draft.venue = nil
        draft.venueCountry = nil
        draft.trigger = trigger
        draft.extent = trigger
        draft.position = reader.sentence.position
        draft.anchor = nil
        draft.rule = "\(draft.type.rawValue).recall"
        draft.confidence = 0.65
        return draft
    }

    private var type: EventType? { reader.sentence.items[index].trigger?.type }

    /// "chuyến tuần tra lần thứ 33", "triển lãm lần thứ nhất": known again by its number alone.
    private var isCounted: Bool {
        type == .exercise || type == .exhibition && reader.sentence.items[index].tokens.count > 2
    }

    /// Whether "diễn ra" or "được tổ chức" follows within a few items.
    private var isHeld: Bool { isHeld(within: 5) }

    private func isHeld(within reach: Int) -> Bool {
        reader.sentence.items.dropFirst(index + 1).prefix(reach).contains { item in
            let words = article.text.string(item.tokens).lowercased()
            return words.contains("diễn ra") || words.contains("tổ chức") || words.contains("khai mạc")
                || words.contains("bế mạc")
        }
    }
}
