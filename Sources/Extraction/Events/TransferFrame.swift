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
    /// The transfers told before, whose parties a delivery without any has.
    let told: [EventDraft]

    private var items: [Item] { reader.sentence.items }

    /// The transfer; nil where giver and receiver are not of two states.
    func draft() -> EventDraft? {
        guard let sides = sides() else { return delivery() }
        let (giver, receiver) = sides
        let givers = countries(giver.group)
        let receivers = countries(receiver.group)
        guard let from = givers.first, let to = receivers.first(where: { !givers.contains($0) }),
            isMaterial(until: max(giver.index, receiver.index))
        else { return nil }
        let members = members(giver.group, role: .host) + members(receiver.group, role: .guest)
        return EventDraft(
            type: form.type, format: nil, status: form.status ?? intention ?? .occurred, members: members,
            countries: [from, to], isRecent: isRecent,
            trigger: items[index].tokens, extent: reader.extent([giver.index, index, receiver.index]),
            position: reader.sentence.position,
            rule: "\(form.type.rawValue).\(form.frame.rawValue)", confidence: 0.7)
    }

    /// "quyết định mua", "phê duyệt bán": decided, not done; "đàm phán mua", "quan tâm đến việc mua": not even that.
    private var intention: EventStatus? {
        guard form.type == .transfer else { return nil }
        for position in stride(from: index - 1, through: max(0, index - 7), by: -1) {
            let item = items[position]
            if item.group != nil || item.mark != nil || item.isFunction(.subordinator) { return nil }
            let first = article.text.word(item.tokens.lowerBound)
            let next = item.tokens.lowerBound + 1
            guard next < reader.sentence.tokens.upperBound else { continue }
            let second = article.text.word(next)
            if Self.decisions.contains(where: { $0.0 == first && $0.1 == second }) { return .planned }
            if Self.wishes.contains(where: { $0.0 == first && $0.1 == second }) { return .proposed }
        }
        return nil
    }

    private static let decisions: [(Word, Word)] = [
        ("quyết", "định"), ("chấp", "thuận"), ("đồng", "ý"), ("phê", "duyệt"), ("phê", "chuẩn"), ("thông", "qua"),
        ("nhất", "trí"), ("cho", "phép"),
    ]
    private static let wishes: [(Word, Word)] = [
        ("đàm", "phán"), ("quan", "tâm"), ("tìm", "cách"), ("chào", "bán"), ("cân", "nhắc"), ("ngỏ", "ý"),
        ("thảo", "luận"), ("chào", "mời"),
    ]

    /// "đang chuyển", "vừa bàn giao".
    private var isRecent: Bool {
        items[max(0, index - 3)..<index].contains { item in
            item.isFunction(.progressive)
                || (item.isFunction(.past) && ["vừa", "mới"].contains(article.text.word(item.tokens.lowerBound)))
        }
    }

    private typealias Side = (index: Int, group: PartyGroup)

    /// Whether the subject is the one who gets ("mua", "tiếp nhận").
    private var takes: Bool { form.subject == .guest }

    /// Giver and receiver; a guest who gives on a visit gives to the host ("A thăm C, cam kết viện trợ V").
    private func sides() -> (giver: Side, receiver: Side)? {
        if form.type == .transfer, form.frame == .noun { return sidesOfCeremony() }
        guard let left = subject() else { return nil }
        if takes { return source().map { ($0, left) } }
        if let right = receiver() { return (left, right) }
        if let visit = visited(by: left) { return visit }
        if let host = hostOfGuest(left) ?? keeper(left) { return (left, host) }
        guard left.index > 0, let visit = items[left.index - 1].trigger, visit.type == .visit, visit.frame != .noun,
            let guest = reader.subject(of: left.index - 1)
        else { return nil }
        return (guest, left)
    }

    /// "lễ bàn giao V của A cho B", "A tổ chức lễ bàn giao V cho B", "B tổ chức lễ tiếp nhận V do A trao tặng", "lễ bàn giao
    /// V giữa A và B".
    private func sidesOfCeremony() -> (giver: Side, receiver: Side)? {
        if let both = reader.group(behind: .between, after: index), let first = both.group.countries.first {
            let own = both.group.parties.filter { $0.country == first }
            let others = both.group.parties.filter { $0.country != first }
            func group(_ parties: [Party]) -> PartyGroup {
                PartyGroup(parties: parties, tokens: both.group.tokens, isLocation: false)
            }
            guard !others.isEmpty else { return nil }
            return (giver: (both.index, group(own)), receiver: (both.index, group(others)))
        }
        let from = source()
        let left = subject()
        if let right = receiver() {
            guard let giver = from ?? left else { return nil }
            return (giver: giver, receiver: right)
        }
        guard let from, let left, from.index != left.index else { return nil }
        return (giver: from, receiver: left)
    }

    /// "A đã công du C, cam kết viện trợ V": the visit that the sentence tells of A before.
    private func visited(by giver: Side) -> (giver: Side, receiver: Side)? {
        for position in stride(from: index - 1, through: max(giver.index + 1, index - 6), by: -1) {
            guard let visit = items[position].trigger, visit.type == .visit, visit.frame == .verb,
                let host = reader.object(of: position, reach: 2), host.group.persons.isEmpty, host.index < index
            else { continue }
            return (giver, host)
        }
        return nil
    }

    /// "Trưởng đoàn trao tặng bạn 50 bộ máy tính": who is on a visit gives to those whom he visits.
    private func hostOfGuest(_ giver: Side) -> Side? {
        guard let visit = discourse.visit,
            ["trao", "tặng"].contains(article.text.word(items[index].tokens.lowerBound)),
            giver.group.persons.contains(where: { $0.person.map(visit.people.contains) ?? false })
        else { return nil }
        let party = Party(
            kind: .countries([visit.destination]), country: visit.destination, tokens: items[index].tokens)
        return (index, PartyGroup(parties: [party], tokens: items[index].tokens, isLocation: false))
    }

    /// "Mỹ bàn giao đất ở C", "5 máy bay được Mỹ chuyển giao tại C": where it is handed over, in another state than the giver's.
    private func keeper(_ giver: Side) -> Side? {
        let words = items[index].tokens
        guard ["bàn", "chuyển", "trao"].contains(article.text.word(words.lowerBound)), words.count == 2 else {
            return nil
        }
        let near = items.indices.first { position in
            position > index && position <= index + 14 && items[position].isFunction(.at)
                && items[index...position].allSatisfy { $0.mark != .semicolon && !$0.isFunction(.say) }
                && items[(index + 1)..<position].allSatisfy { $0.trigger?.frame != .verb }
        }
        guard let near, near + 1 < items.count, let country = items[near + 1].place?.country,
            !giver.group.countries.contains(country)
        else { return nil }
        let party = Party(kind: .countries([country]), country: country, tokens: items[near + 1].tokens)
        return (near + 1, PartyGroup(parties: [party], tokens: items[near + 1].tokens, isLocation: false))
    }

    private func countries(_ group: PartyGroup) -> [CountryCode] {
        var seen: [CountryCode] = []
        for country in group.countries where !seen.contains(country) { seen.append(country) }
        return seen
    }

    /// The party of an item: a group, or a state's seat of government that acts ("Washington cung cấp").
    private func side(at position: Int) -> Side? {
        if let group = items[position].group { return group.isLocation ? nil : (position, group) }
        guard let place = items[position].place, place.isSeat, let country = place.country,
            position == 0 || !items[position - 1].isFunction(.at)
        else { return nil }
        let party = Party(kind: .countries([country]), country: country, tokens: items[position].tokens)
        return (position, PartyGroup(parties: [party], tokens: items[position].tokens, isLocation: false))
    }

    /// The giver, or what is given where its own country says whose it was ("tàu USCGC … được chuyển cho B").
    private func subject() -> Side? {
        var position = index - 1
        var isCrossing = false
        while position >= 0, index - position <= 16 {
            let item = items[position]
            if let found = side(at: position), !found.group.countries.isEmpty {
                guard position == 0 || !items[position - 1].isFunction(.with) else { return nil }
                if let head = apposed(position) {
                    position = head
                    continue
                }
                // "Bộ trưởng C cho biết A bán V": the speaker is not the subject unless nobody else is.
                return isCrossing && found.group.persons.isEmpty ? nil : found
            }
            if let place = item.place, let country = place.country, position > 0,
                items[position - 1].isFunction(.of) && (place.isSeat || country == discourse.main.first)
                    || article.says(["chính", "quyền"], in: items[position - 1].tokens)
            {
                let party = Party(kind: .countries([country]), country: country, tokens: item.tokens)
                return (position, PartyGroup(parties: [party], tokens: item.tokens, isLocation: false))
            }
            if item.mark == .semicolon || item.isFunction(.subordinator) { return nil }
            if item.isFunction(.say) { isCrossing = true }
            if let other = item.trigger, (other.frame == .verb && other.type != .visit) || other.type == .transfer {
                return nil
            }
            position -= 1
        }
        return nil
    }

    /// "Philippines, một đồng minh của Mỹ, mua V": what an apposition names is not the subject; the item before it.
    private func apposed(_ position: Int) -> Int? {
        guard position > 2, items[position - 1].isFunction(.of) else { return nil }
        let start = (max(1, position - 7)..<position - 1).last {
            article.text.word(items[$0].tokens.lowerBound) == "một"
        }
        guard let start, items[start - 1].mark == .comma else { return nil }
        return start - 2
    }

    /// The party behind "cho", or right behind the verb where it ends in it.
    private func receiver() -> Side? {
        let words = items[index].tokens
        let last = article.text.word(words.upperBound - 1)
        var isOpen = last == "cho" || last == "giúp" || last == "tặng"
        var position = index + 1
        while position < items.count, position - index <= 22 {
            let item = items[position]
            if isOpen {
                if let found = side(at: position) {
                    return last == "tặng" && !found.group.persons.isEmpty ? nil : found
                }
                if let owner = institution(item) {
                    return (position, PartyGroup(parties: [owner], tokens: item.tokens, isLocation: false))
                }
                guard isWordOrOf(item) else { return nil }
            } else if isGift(item), position + 1 < items.count, !items[position + 1].isFunction(.of) {
                isOpen = true
            } else if item.tokens.count == 1, ["cho", "tặng"].contains(article.text.word(item.tokens.lowerBound)) {
                isOpen = true
            }
            if ends(item) { return nil }
            position += 1
        }
        return nil
    }

    /// "tặng bệnh viện của Bộ C": a house that stands for the state whose it is.
    private func institution(_ item: Item) -> Party? {
        guard let country = item.place?.country, article.says(["bệnh", "viện"], in: item.tokens) else { return nil }
        return Party(kind: .countries([country]), country: country, tokens: item.tokens)
    }

    /// "bệnh viện của C": what is C's own.
    private func isWordOrOf(_ item: Item) -> Bool {
        if case .word = item.kind { true } else { item.isFunction(.of) }
    }

    /// "trao V tặng B": the verb that brings in the receiver.
    private func isGift(_ item: Item) -> Bool {
        item.trigger?.type == .transfer && article.says(["tặng"], in: item.tokens) && item.tokens.count == 1
    }

    /// The party behind "của" or "từ" (from whom something is bought), or the state whose ship or weapon it is.
    private func source() -> Side? {
        let receivers = subject().map { Set($0.group.countries) } ?? []
        var isOpen = false
        var position = index + 1
        while position < items.count, position - index <= 18 {
            let item = items[position]
            if let found = side(at: position) {
                let isForeign = found.group.countries.contains { !receivers.contains($0) }
                if isForeign, isOpen || found.group.parties.contains(where: isThing) { return found }
                if isOpen { return nil }
            } else if item.isFunction(.of) || item.isFunction(.from) || item.isFunction(.by) {
                isOpen = true
            } else if isOpen {
                guard case .word = item.kind else { return nil }
            }
            if ends(item) { return nil }
            position += 1
        }
        return nil
    }

    private func isThing(_ party: Party) -> Bool { if case .unit = party.kind { true } else { false } }

    private func ends(_ item: Item) -> Bool {
        if item.mark == .semicolon || item.isFunction(.say) || item.isFunction(.subordinator) { return true }
        return item.trigger?.frame == .verb
    }

    /// "Lô hàng S-400 vừa được chuyển giao": the parties are those of the deal that the article has told.
    private func delivery() -> EventDraft? {
        guard form.type == .transfer, !takes, let deal = told.last(where: { $0.type == .transfer }),
            form.frame == .noun || isMaterial(until: index) && isDelivery
        else { return nil }
        return EventDraft(
            type: .transfer, format: nil, status: .occurred, members: [], countries: deal.allCountries,
            isRecent: isRecent, trigger: items[index].tokens, extent: items[index].tokens,
            position: reader.sentence.position,
            rule: "transfer.delivery", confidence: 0.6)
    }

    /// "giao hàng", or "được chuyển giao" without a giver.
    private var isDelivery: Bool {
        if article.says(["hàng"], in: items[index].tokens) { return true }
        return index > 0 && items[index - 1].isFunction(.passive)
    }

    /// Whether what passes is a thing: equipment, money, remains, relics; training needs no more than its verb.
    private func isMaterial(until end: Int) -> Bool {
        if form.type == .training { return true }
        let isTrade = takes || article.says(["bán"], in: items[index].tokens)
        let last = min(
            reader.sentence.tokens.upperBound, max(items[end].tokens.upperBound, items[index].tokens.upperBound) + 10)
        // "Hai tàu được A mua của B": what is bought stands before.
        let isPassive = items[max(0, index - 3)..<index].contains { $0.isFunction(.passive) }
        let reach = isPassive ? 14 : isTrade ? 0 : 8
        let start = max(reader.sentence.tokens.lowerBound, items[index].tokens.lowerBound - reach)
        for token in start..<last {
            for match in article.matches.starting(at: token) {
                if case .unitHead = article.matches.meaning(match) { return true }
            }
            let word = article.text.word(token)
            if Self.weapons.contains(word) || (!isTrade && Self.goods.contains(word)) { return true }
            guard token + 1 < last else { continue }
            let next = article.text.word(token + 1)
            if Self.weaponPairs.contains(where: { $0.0 == word && $0.1 == next })
                || (!isTrade && Self.goodsPairs.contains { $0.0 == word && $0.1 == next })
            {
                return true
            }
        }
        return false
    }

    /// The first words of what forces buy and sell.
    private static let weapons: Set<Word> = ["tàu", "xuồng", "radar", "súng", "pháo", "đạn"]
    private static let weaponPairs: [(Word, Word)] = [
        ("máy", "bay"), ("trực", "thăng"), ("tiêm", "kích"), ("tên", "lửa"), ("vũ", "khí"), ("khí", "tài"),
        ("xe", "tăng"), ("xe", "bọc"), ("chiến", "đấu"), ("s", "-"), ("f", "-"), ("phòng", "không"),
        ("quân", "sự"),
    ]
    /// The first words of what else states hand over.
    private static let goods: Set<Word> = [
        "xe", "chiếc", "usd", "đôla", "triệu", "tỷ", "tỉ", "vaccine", "thuốc", "đất",
    ]
    private static let goodsPairs: [(Word, Word)] = [
        ("trang", "bị"), ("trang", "thiết"), ("thiết", "bị"), ("hài", "cốt"), ("kỷ", "vật"), ("hồ", "sơ"),
        ("tài", "liệu"), ("đô", "la"), ("tín", "dụng"), ("viện", "trợ"), ("vắc", "xin"), ("y", "tế"),
        ("lương", "thực"), ("hàng", "cứu"), ("máy", "tính"), ("vật", "tư"), ("tấn", "gạo"), ("vật", "chất"),
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
