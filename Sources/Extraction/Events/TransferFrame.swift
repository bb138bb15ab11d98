import KnowledgeModel
import Lexicon
import SourceText

/// A bàn giao V cho B; B mua V của A; V được chuyển cho B: things and money that pass from one state to another; and
/// training that one gives to another ("A đào tạo cho B").
struct TransferFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article

    private var items: [Item] { reader.sentence.items }

    /// The transfer; nil where giver and receiver are not of two states.
    func draft() -> EventDraft? {
        guard let (left, right) = sides() else { return nil }
        let givers = countries(left.group)
        let receivers = countries(right.group)
        guard let giver = givers.first, let receiver = receivers.first(where: { !givers.contains($0) }),
            isMaterial(until: right.index)
        else { return nil }
        let members = members(left.group, role: form.subject) + members(right.group, role: form.object)
        return EventDraft(
            type: form.type, format: nil, status: form.status ?? .occurred, members: members,
            countries: [giver, receiver],
            trigger: items[index].tokens, extent: reader.extent([left.index, index, right.index]),
            position: reader.sentence.position,
            rule: "\(form.type.rawValue).\(form.frame.rawValue)", confidence: 0.7)
    }

    private typealias Side = (index: Int, group: PartyGroup)

    /// Giver and receiver; a guest who gives on a visit gives to the host ("A thăm C, cam kết viện trợ V").
    private func sides() -> (Side, Side)? {
        guard let left = subject() else { return nil }
        if let right = receiver() { return (left, right) }
        guard left.index > 0, let visit = items[left.index - 1].trigger, visit.type == .visit, visit.frame != .noun,
            let guest = reader.subject(of: left.index - 1)
        else { return nil }
        return (guest, left)
    }

    private func countries(_ group: PartyGroup) -> [CountryCode] {
        var seen: [CountryCode] = []
        for country in group.countries where !seen.contains(country) { seen.append(country) }
        return seen
    }

    /// The giver, or what is given where its own country says whose it was ("tàu USCGC … được chuyển cho B").
    private func subject() -> (index: Int, group: PartyGroup)? {
        var position = index - 1
        while position >= 0, index - position <= 14 {
            let item = items[position]
            if let group = item.group, !group.isLocation, !group.countries.isEmpty {
                guard position == 0 || !items[position - 1].isFunction(.with) else { return nil }
                return (position, group)
            }
            if let place = item.place, place.isSeat, let country = place.country,
                position == 0 || !items[position - 1].isFunction(.at)
            {
                let party = Party(kind: .countries([country]), country: country, tokens: item.tokens)
                return (position, PartyGroup(parties: [party], tokens: item.tokens, isLocation: false))
            }
            if item.mark == .semicolon || item.isFunction(.say) || item.isFunction(.subordinator) { return nil }
            if let other = item.trigger, other.frame == .verb || other.type == .transfer { return nil }
            position -= 1
        }
        return nil
    }

    /// The party behind "cho" or "của" (what is bought), or right behind the verb where it ends in one of them.
    private func receiver() -> (index: Int, group: PartyGroup)? {
        let words = article.text.string(items[index].tokens).lowercased()
        var isOpen = words.hasSuffix(" cho") || words.hasSuffix(" của") || words == "giúp"
        var position = index + 1
        while position < items.count, position - index <= 18 {
            let item = items[position]
            if isOpen {
                if let group = item.group { return group.isLocation ? nil : (position, group) }
                guard case .word = item.kind else { return nil }
            } else if article.text.string(item.tokens).lowercased() == "cho"
                || (words.contains("mua") && item.isFunction(.of))
            {
                isOpen = true
            }
            if item.mark == .semicolon || item.isFunction(.say) || item.isFunction(.subordinator) { return nil }
            if let other = item.trigger, other.frame == .verb { return nil }
            position += 1
        }
        return nil
    }

    /// Whether what passes is a thing: equipment, money, remains, relics; training needs no more than its verb.
    private func isMaterial(until end: Int) -> Bool {
        if form.type == .training { return true }
        let last = min(
            reader.sentence.tokens.upperBound, max(items[end].tokens.upperBound, items[index].tokens.upperBound) + 6)
        let start = max(reader.sentence.tokens.lowerBound, items[index].tokens.lowerBound - 8)
        for token in start..<last {
            for match in article.matches.starting(at: token) {
                if case .unitHead = article.matches.meaning(match) { return true }
            }
            if Self.goods.contains(article.text.string(token).lowercased()) { return true }
            if token + 1 < last, Self.goods.contains(article.text.string(token..<token + 2).lowercased()) {
                return true
            }
        }
        return false
    }

    /// The first words of what states hand over.
    private static let goods: Set<String> = [
        "tàu", "xuồng", "máy bay", "trực thăng", "tiêm kích", "tên lửa", "vũ khí", "khí tài", "trang bị", "trang thiết",
        "thiết bị", "xe",
        "đạn", "radar", "hài cốt", "kỷ vật", "hồ sơ", "tài liệu", "usd", "đôla", "đô la", "triệu", "tỷ", "tín dụng",
        "viện trợ", "vaccine",
        "vắc xin", "y tế", "thuốc", "lương thực", "hàng cứu", "súng", "pháo", "s -400", "s-400", "s-300",
    ]

    private func members(_ group: PartyGroup, role: ParticipantRole?) -> [EventDraft.Member] {
        group.parties.compactMap { party in
            switch party.kind {
            case .person(let person):
                register.entries[person].isOfficial ? EventDraft.Member(party: party, role: role) : nil
            case .organisation: EventDraft.Member(party: party, role: role)
            default: nil
            }
        }
    }
}
