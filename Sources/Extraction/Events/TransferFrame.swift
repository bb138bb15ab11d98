import CivilTime
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
        guard !isOtherWord, !isMention, !isOfAnybody else { return nil }
        guard let sides = sides() else { return ceremony() ?? delivery() }
        let (giver, receiver) = sides
        let givers = countries(giver.group)
        let receivers = countries(receiver.group)
        guard let from = givers.first, let to = receivers.first(where: { !givers.contains($0) }),
            isMaterial(until: max(giver.index, receiver.index))
        else { return nil }
        var members = members(giver.group, role: .host) + members(receiver.group, role: .guest)
        for guest in attending where !members.contains(where: { $0.party.person == guest.party.person }) {
            members.append(guest)
        }
        return EventDraft(
            type: form.type, format: nil, status: form.status ?? intention ?? .occurred, members: members,
            countries: [from, to], isRecent: isRecent, isThere: isThere,
            trigger: items[index].tokens, extent: reader.extent([giver.index, index, receiver.index]),
            position: reader.sentence.position,
            rule: "\(form.type.rawValue).\(form.frame.rawValue)", confidence: 0.7)
    }

    /// "sẽ giao lưu", "đã giao tranh", "xác nhận tàu": the trigger's last word begins another, or its first ends one.
    private var isOtherWord: Bool {
        let tokens = items[index].tokens
        let before = tokens.lowerBound - 1
        if article.text.word(tokens.lowerBound) == "nhận", article.isWord(before),
            ["xác", "ghi", "công", "thừa", "cảm", "đảm"].contains(article.text.word(before))
        {
            return true
        }
        guard article.text.word(tokens.upperBound - 1) == "giao", tokens.upperBound < reader.sentence.tokens.upperBound
        else { return false }
        return ["lưu", "tranh", "dịch", "tiếp", "hữu", "thông", "nhiệm", "ban"].contains(
            article.text.word(tokens.upperBound))
    }

    /// "bất kỳ quốc gia nào mua V do A sản xuất": a purchase that nobody has made.
    private var isOfAnybody: Bool {
        let trigger = items[index].tokens.lowerBound
        guard trigger - 1 > reader.sentence.tokens.lowerBound, article.text.word(trigger - 1) == "nào" else {
            return false
        }
        return (max(reader.sentence.tokens.lowerBound, trigger - 6)..<trigger).contains {
            article.text.word($0) == "bất"
        }
    }

    /// "Lễ trao trả lần này có ý nghĩa hơn": what is said of a ceremony told before.
    private var isMention: Bool {
        guard form.frame == .noun, index + 1 < items.count else { return false }
        return items[(index + 1)...].prefix(2).contains { $0.isFunction(.demonstrative) }
    }

    /// "Tại đây", "tại buổi lễ", "nhân dịp này" before the verb: it took place at what the sentences before tell of.
    private var isThere: Bool {
        guard form.type == .transfer, form.frame != .noun else { return false }
        return items.indices.prefix(index).contains { position in
            guard items[position].isFunction(.at) || items[position].isFunction(.occasion), position + 1 < items.count
            else { return false }
            let behind = items[position].tokens.upperBound..<items[index].tokens.lowerBound
            return behind.prefix(4).contains { token in
                let word = article.text.word(token)
                return word == "này" || token == behind.lowerBound && word == "đây" || word == "lễ"
            }
        }
    }

    /// Those who attend the ceremony at which it is handed over.
    private var attending: [EventDraft.Member] {
        guard form.type == .transfer, form.frame == .noun else { return [] }
        return Attendance(reader: reader, index: index, register: register, article: article).found().members
    }

    /// "A phối hợp B tổ chức lễ bàn giao V"; "lễ đón nhận hài cốt quân tình nguyện A hy sinh ở B": the two states that hold it, or
    /// whose the remains are and where they lay.
    private func ceremony() -> EventDraft? {
        guard form.type == .transfer, form.frame == .noun,
            let states = hosts() ?? statesOfRemains() ?? statesOfGuests(),
            isMaterial(until: index)
        else { return nil }
        return EventDraft(
            type: .transfer, format: nil, status: .occurred, members: attending, countries: states,
            trigger: items[index].tokens, extent: items[index].tokens, position: reader.sentence.position,
            rule: "transfer.ceremony", confidence: 0.65)
    }

    private func hosts() -> [CountryCode]? {
        guard index > 0, article.says(["tổ", "chức"], in: items[index - 1].tokens) else { return nil }
        var states: Set<CountryCode> = []
        for position in stride(from: index - 1, through: 0, by: -1) {
            if items[position].mark == .semicolon || items[position].isFunction(.say) { break }
            guard let group = items[position].group, !group.isLocation, group.persons.isEmpty else { continue }
            states.formUnion(group.countries)
        }
        return states.count == 2 ? states.sorted() : nil
    }

    private func statesOfRemains() -> [CountryCode]? {
        let behind =
            items[index].tokens.lowerBound..<min(reader.sentence.tokens.upperBound, items[index].tokens.upperBound + 4)
        guard article.says(["hài", "cốt"], in: behind) else { return nil }
        var states: Set<CountryCode> = []
        for item in items[(index + 1)...].prefix(24) {
            if item.mark == .semicolon || item.isFunction(.with) || item.isFunction(.say) { break }
            states.formUnion(item.group?.countries ?? item.place?.country.map { [$0] } ?? [])
        }
        return states.count == 2 ? states.sorted() : nil
    }

    /// "Đại sứ A và Thứ trưởng B đồng chủ trì lễ bàn giao": the two states whose people hold it.
    private func statesOfGuests() -> [CountryCode]? {
        let states = Set(attending.compactMap(\.party.country))
        return states.count == 2 ? states.sorted() : nil
    }

    /// "quyết định mua", "phê duyệt bán": decided, not done; "đàm phán mua", "quan tâm đến việc mua": not even that.
    private var intention: EventStatus? {
        guard form.type == .transfer else { return nil }
        for position in stride(from: index - 1, through: max(0, index - 7), by: -1) {
            let item = items[position]
            if item.group != nil || item.mark != nil || item.isFunction(.subordinator) { return nil }
            // "quyết định ngừng bàn giao".
            if item.isFunction(.cancellation) { return nil }
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
        ("nhất", "trí"), ("cho", "phép"), ("kiên", "quyết"), ("tuyên", "bố"),
    ]
    private static let wishes: [(Word, Word)] = [
        ("đàm", "phán"), ("quan", "tâm"), ("tìm", "cách"), ("chào", "bán"), ("cân", "nhắc"), ("ngỏ", "ý"),
        ("thảo", "luận"), ("chào", "mời"),
    ]

    /// "đang chuyển", "vừa bàn giao", "bắt đầu chuyển".
    private var isRecent: Bool {
        let start = items[index].tokens.lowerBound
        let before = max(reader.sentence.tokens.lowerBound, start - 2)..<start
        return article.says(["bắt", "đầu"], in: before)
            || items[max(0, index - 3)..<index].contains { item in
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
        guard let left = subject() else { return partner() ?? giverAtCeremony() }
        if takes { return source().map { ($0, left) } }
        if let right = receiver() ?? friend(of: left) ?? thanker(left) ?? other(than: left) {
            // "Tàu của B được bàn giao cho B": who gave it stands elsewhere.
            let isOwn = Set(left.group.countries).isSubset(of: right.group.countries)
            return isOwn ? giverAtCeremony() ?? (left, right) : (left, right)
        }
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
        if let gift = giftBehind() { return gift }
        let from = source()
        let left = subject()
        if let right = receiver() {
            guard let giver = from ?? left else { return nil }
            return (giver: giver, receiver: right)
        }
        guard let from, let left, from.index != left.index else { return nil }
        return (giver: from, receiver: left)
    }

    /// "lễ bàn giao V mà A tặng B": the relative clause says who gives to whom.
    private func giftBehind() -> (giver: Side, receiver: Side)? {
        for position in items.indices where position > index + 1 && position <= index + 14 {
            guard let other = items[position].trigger, other.type == .transfer, other.frame == .weak else { continue }
            guard
                items[index..<position].contains(where: {
                    $0.isFunction(.subordinator) && article.says(["mà"], in: $0.tokens)
                })
            else { return nil }
            return TransferFrame(
                reader: reader, form: other, index: position, register: register, discourse: discourse,
                article: article, told: []
            ).sides()
        }
        return nil
    }

    /// "Quân khu 7 tặng bạn 50 tấn gạo": the other of the two states that the article is about.
    private func friend(of giver: Side) -> Side? {
        guard let sides = discourse.sides, let own = giver.group.countries.first, sides.contains(own),
            let other = sides.first(where: { $0 != own }),
            let word = items[(index + 1)...].prefix(3).firstIndex(where: { article.says(["bạn"], in: $0.tokens) })
        else { return nil }
        let party = Party(kind: .countries([other]), country: other, tokens: items[word].tokens)
        return (word, PartyGroup(parties: [party], tokens: items[word].tokens, isLocation: false))
    }

    /// "V được bàn giao cho B trong buổi lễ có Đại sứ A": the one other state whose people the sentence names.
    private func giverAtCeremony() -> (giver: Side, receiver: Side)? {
        guard !takes, index > 0, items[index - 1].isFunction(.passive), let right = receiver(),
            let to = right.group.countries.first
        else { return nil }
        let others = items.indices.filter { position in
            position > right.index
                && items[position].group.map { $0.hasPersons && !$0.countries.contains(to) } ?? false
        }
        guard others.count == 1, let group = items[others[0]].group, Set(group.countries).count == 1 else { return nil }
        return ((others[0], group), right)
    }

    /// "Hai bên trao đổi về việc A bàn giao V": the other of the two.
    private func other(than giver: Side) -> Side? {
        guard giver.group.persons.isEmpty, giver.index > 0, let own = giver.group.countries.first,
            let both = items[..<giver.index].firstIndex(where: { item in
                item.group.map { $0.persons.isEmpty && Set($0.countries).count == 2 && $0.countries.contains(own) }
                    ?? false
            }),
            items[both + 1].trigger?.frame == .joint
                || items[(both + 1)...].prefix(3).contains(where: { $0.trigger?.frame == .joint }),
            let state = items[both].group?.countries.first(where: { $0 != own })
        else { return nil }
        let party = Party(kind: .countries([state]), country: state, tokens: items[both].tokens)
        return (both, PartyGroup(parties: [party], tokens: items[both].tokens, isLocation: false))
    }

    /// "Dịp này, Vùng 5 trao tặng B 5 tấn gạo": whose unit gives is known where B is one of the two states of the article.
    private func partner() -> (giver: Side, receiver: Side)? {
        guard isThere || isDated, !takes, let sides = discourse.sides, let right = receiver(),
            let to = right.group.countries.first, sides.contains(to), let from = sides.first(where: { $0 != to })
        else { return nil }
        let party = Party(kind: .countries([from]), country: from, tokens: items[index].tokens)
        return ((index, PartyGroup(parties: [party], tokens: items[index].tokens, isLocation: false)), right)
    }

    /// "Sáng nay, Đoàn bàn giao cho B V": news of a day, in an article about two states.
    private var isDated: Bool {
        ["bàn", "trao", "tặng"].contains(article.text.word(items[index].tokens.lowerBound))
            && items[..<index].contains { item in
                if case .time(let mention) = item.kind {
                    return article.chronology.mentions[mention].date?.start.day != nil
                }
                return false
            }
    }

    /// "A cảm ơn B đã viện trợ V": who thanks for it got it.
    private func thanker(_ giver: Side) -> Side? {
        guard giver.index > 1, article.says(["cảm", "ơn"], in: items[giver.index - 1].tokens),
            let group = items[giver.index - 2].group, let to = group.countries.first,
            !giver.group.countries.contains(to)
        else { return nil }
        let party = Party(kind: .countries([to]), country: to, tokens: group.tokens)
        return (giver.index - 2, PartyGroup(parties: [party], tokens: group.tokens, isLocation: false))
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
            // "Đức thông báo chuyển thêm V": who says it does it.
            if item.isFunction(.say), position < index - 1 { isCrossing = true }
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
                    if found.group.countries.isEmpty, let placed = placed(found) { return placed }
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

    /// "trao tặng Bộ Chỉ huy quân sự tỉnh T (B)": a command whose place says of which state it is.
    private func placed(_ side: Side) -> Side? {
        guard case .organisation = side.group.parties.first?.kind else { return nil }
        for position in (side.index + 1)..<min(items.count, side.index + 5) {
            if let country = items[position].place?.country {
                let party = Party(kind: .countries([country]), country: country, tokens: items[position].tokens)
                return (position, PartyGroup(parties: [party], tokens: party.tokens, isLocation: false))
            }
            guard case .word = items[position].kind else { return nil }
        }
        return nil
    }

    /// "tặng bệnh viện của Bộ C", "tặng Căn cứ K": a house that stands for the state whose it is.
    private func institution(_ item: Item) -> Party? {
        guard let country = item.place?.country,
            article.says(["bệnh", "viện"], in: item.tokens) || article.says(["căn", "cứ"], in: item.tokens)
        else { return nil }
        return Party(kind: .countries([country]), country: country, tokens: item.tokens)
    }

    /// "bệnh viện của C": what is C's own.
    private func isWordOrOf(_ item: Item) -> Bool {
        if case .word = item.kind { true } else { item.isFunction(.of) }
    }

    /// "trao V tặng B": the verb that brings in the receiver.
    private func isGift(_ item: Item) -> Bool {
        item.trigger?.type == .transfer
            && ["tặng", "cho"].contains(article.text.word(item.tokens.upperBound - 1))
    }

    /// The party behind "của" or "từ" (from whom something is bought), or the state whose ship or weapon it is.
    private func source() -> Side? {
        let receivers = subject().map { Set($0.group.countries) } ?? []
        var isOpen = isReceipt
        var position = index + 1
        while position < items.count, position - index <= 18 {
            let item = items[position]
            // "mua tên lửa bất chấp sức ép của Mỹ": against whom, not from whom.
            if article.text.word(item.tokens.lowerBound) == "chấp",
                article.text.word(item.tokens.lowerBound - 1) == "bất"
            {
                return nil
            }
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

    /// "V mà A vừa nhận từ B": what is received stands before.
    private var isReceipt: Bool { article.text.word(items[index].tokens.upperBound - 1) == "từ" }

    private func isThing(_ party: Party) -> Bool { if case .unit = party.kind { true } else { false } }

    private func ends(_ item: Item) -> Bool {
        if item.mark == .semicolon || item.isFunction(.say) || item.isFunction(.subordinator) { return true }
        return item.trigger?.frame == .verb
    }

    /// "Lô hàng S-400 vừa được chuyển giao": the parties are those of the deal that the article has told.
    private func delivery() -> EventDraft? {
        guard form.type == .transfer, !takes, form.frame == .noun || isMaterial(until: index) && isDelivery,
            let parties = pairSigned() ?? told.last(where: { $0.type == .transfer })?.allCountries ?? pairOfDeal()
                ?? (isByFriend ? discourse.sides : nil)
        else { return nil }
        return EventDraft(
            type: .transfer, format: nil, status: .occurred, members: attending, countries: parties,
            isRecent: isRecent, trigger: items[index].tokens, extent: items[index].tokens,
            position: reader.sentence.position,
            rule: "transfer.delivery", confidence: 0.6)
    }

    /// "A ký hợp đồng mua V của B. Những chiếc đầu tiên sẽ được bàn giao …": those of the purchase that the sentences right
    /// before tell of.
    private func pairSigned() -> [CountryCode]? {
        guard let deal = discourse.deal, deal.position >= reader.sentence.position - 2,
            told.last(where: { $0.type == .transfer }).map({ $0.position < deal.position }) ?? true
        else { return nil }
        return deal.states
    }

    /// "Hai bên hoàn tất thoả thuận để A mua V, và 4 khẩu đầu tiên đã được bàn giao": those of the deal in the same sentence.
    private func pairOfDeal() -> [CountryCode]? {
        guard items[..<index].contains(where: { $0.trigger?.type == .transfer }) else { return nil }
        let pair = items[..<index].lazy.compactMap(\.group).first { group in
            group.persons.isEmpty && Set(group.countries).count == 2 && group.countries.allSatisfy { !$0.isBody }
        }
        return pair.map { Set($0.countries).sorted() }
    }

    /// "giao hàng", or "được chuyển giao" without a giver.
    private var isDelivery: Bool {
        if article.says(["hàng"], in: items[index].tokens) { return true }
        return index > 0 && (items[index - 1].isFunction(.passive) || isByFriend)
    }

    /// "Số hài cốt này được phía bạn bàn giao".
    private var isByFriend: Bool {
        index > 2 && article.says(["bạn"], in: items[index - 1].tokens)
            && items[(index - 3)..<index].contains { $0.isFunction(.passive) }
    }

    /// Whether what passes is a thing: equipment, money, remains, relics; training needs no more than its verb.
    private func isMaterial(until end: Int) -> Bool {
        if form.type == .training { return true }
        let isTrade = takes || article.says(["bán"], in: items[index].tokens)
        let last = min(
            reader.sentence.tokens.upperBound, max(items[end].tokens.upperBound, items[index].tokens.upperBound) + 10)
        // "Hai tàu được A mua của B": what is bought stands before.
        let isPassive = items[max(0, index - 3)..<index].contains { $0.isFunction(.passive) }
        let reach = isPassive || isReceipt ? 14 : isTrade ? 0 : 8
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
    private static let weapons: Set<Word> = ["tàu", "xuồng", "radar", "súng", "pháo", "đạn", "khẩu"]
    private static let weaponPairs: [(Word, Word)] = [
        ("máy", "bay"), ("trực", "thăng"), ("tiêm", "kích"), ("tên", "lửa"), ("vũ", "khí"), ("khí", "tài"),
        ("xe", "tăng"), ("xe", "bọc"), ("chiến", "đấu"), ("s", "-"), ("f", "-"), ("phòng", "không"),
        ("quân", "sự"), ("tổ", "hợp"),
    ]
    /// The first words of what else states hand over.
    private static let goods: Set<Word> = [
        "xe", "chiếc", "usd", "đôla", "triệu", "tỷ", "tỉ", "vaccine", "thuốc", "đất",
    ]
    private static let goodsPairs: [(Word, Word)] = [
        ("trang", "bị"), ("trang", "thiết"), ("thiết", "bị"), ("hài", "cốt"), ("kỷ", "vật"), ("hồ", "sơ"),
        ("tài", "liệu"), ("đô", "la"), ("tín", "dụng"), ("viện", "trợ"), ("vắc", "xin"), ("y", "tế"),
        ("lương", "thực"), ("hàng", "cứu"), ("máy", "tính"), ("vật", "tư"), ("tấn", "gạo"), ("vật", "chất"),
        ("thi", "thể"), ("thi", "hài"), ("máy", "dò"), ("máy", "lọc"), ("lều", "bạt"), ("trung", "tâm"),
        ("công", "trình"),
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
