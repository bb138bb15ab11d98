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

    var items: [Item] { reader.sentence.items }

    /// The transfer; nil where giver and receiver are not of two states.
    func draft() -> EventDraft? {
        guard !isOtherWord, !isMention, !isOfAnybody, !isAskedToStop, !isSuspected else { return nil }
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
            countries: [from, to], isRecent: isRecent, isCounted: isCounted, isThere: isThere,
            trigger: items[index].tokens, extent: reader.extent([giver.index, index, receiver.index]),
            position: reader.sentence.position,
            rule: "\(form.type.rawValue).\(form.frame.rawValue)", confidence: 0.7)
    }

    /// "sẽ giao lưu", "đã giao tranh", "xác nhận tàu": the trigger's last word begins another, or its first ends one.
    var isOtherWord: Bool {
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
    var isOfAnybody: Bool {
        let trigger = items[index].tokens.lowerBound
        guard trigger - 1 > reader.sentence.tokens.lowerBound, article.text.word(trigger - 1) == "nào" else {
            return false
        }
        return (max(reader.sentence.tokens.lowerBound, trigger - 6)..<trigger).contains {
            article.text.word($0) == "bất"
        }
    }

    /// "C yêu cầu A huỷ bỏ thương vụ bán V cho B": what somebody wants to be stopped.
    var isAskedToStop: Bool {
        guard let stop = items[max(0, index - 8)..<index].lastIndex(where: { $0.isFunction(.cancellation) }) else {
            return false
        }
        // "hạn chót để B huỷ bỏ thương vụ".
        if items[max(0, stop - 2)..<stop].contains(where: { article.says(["để"], in: $0.tokens) }) { return true }
        // "thúc giục", "hối thúc".
        return items[max(0, stop - 3)..<stop].contains { item in
            item.isFunction(.proposal) || article.says(["giục"], in: item.tokens)
                || article.says(["hối", "thúc"], in: item.tokens.upperBound - 2..<item.tokens.upperBound)
        }
    }

    /// "bị nghi cung cấp vũ khí cho B", "bị cáo buộc bán V": what somebody is said to have done.
    var isSuspected: Bool {
        let start = items[index].tokens.lowerBound
        return (max(reader.sentence.tokens.lowerBound, start - 3)..<start).contains { token in
            article.text.word(token) == "bị" && ["nghi", "tố", "cáo"].contains(article.text.word(token + 1))
        }
    }

    /// "Lễ trao trả lần này có ý nghĩa hơn": what is said of a ceremony told before.
    var isMention: Bool {
        guard form.frame == .noun, index + 1 < items.count else { return false }
        return items[(index + 1)...].prefix(2).contains { $0.isFunction(.demonstrative) }
    }

    /// "Tại đây", "tại buổi lễ", "nhân dịp này" before the verb: it took place at what the sentences before tell of.
    var isThere: Bool {
        guard form.type == .transfer, form.frame != .noun else { return false }
        return items.indices.prefix(index).contains { position in
            if items[position].group != nil, metBefore(position) != nil { return true }
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
    var attending: [EventDraft.Member] {
        guard form.type == .transfer, form.frame == .noun else { return [] }
        return Attendance(reader: reader, index: index, register: register, article: article).found().members
    }

    /// "A phối hợp B tổ chức lễ bàn giao V"; "lễ đón nhận hài cốt quân tình nguyện A hy sinh ở B": the two states that hold it, or
    /// whose the remains are and where they lay.
    func ceremony() -> EventDraft? {
        guard form.type == .transfer, form.frame == .noun,
            let states = hosts() ?? statesOfRemains() ?? statesOfGuests(),
            isMaterial(until: index)
        else { return nil }
        return EventDraft(
            type: .transfer, format: nil, status: .occurred, members: attending, countries: states,
            trigger: items[index].tokens, extent: items[index].tokens, position: reader.sentence.position,
            rule: "transfer.ceremony", confidence: 0.65)
    }

    func hosts() -> [CountryCode]? {
        guard index > 0, article.says(["tổ", "chức"], in: items[index - 1].tokens) else { return nil }
        var states: Set<CountryCode> = []
        for position in stride(from: index - 1, through: 0, by: -1) {
            if items[position].mark == .semicolon || items[position].isFunction(.say) { break }
            guard let group = items[position].group, !group.isLocation, group.persons.isEmpty else { continue }
            states.formUnion(group.countries)
        }
        return states.count == 2 ? states.sorted() : nil
    }

    func statesOfRemains() -> [CountryCode]? {
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
    func statesOfGuests() -> [CountryCode]? {
        let states = Set(attending.compactMap(\.party.country))
        return states.count == 2 ? states.sorted() : nil
    }

    /// "quyết định mua", "phê duyệt bán": decided, not done; "đàm phán mua", "quan tâm đến việc mua": not even that.
    var intention: EventStatus? {
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

    static let decisions: [(Word, Word)] = [
        ("quyết", "định"), ("chấp", "thuận"), ("đồng", "ý"), ("phê", "duyệt"), ("phê", "chuẩn"), ("thông", "qua"),
        ("nhất", "trí"), ("cho", "phép"), ("kiên", "quyết"), ("tuyên", "bố"),
    ]
    static let wishes: [(Word, Word)] = [
        ("đàm", "phán"), ("quan", "tâm"), ("tìm", "cách"), ("chào", "bán"), ("cân", "nhắc"), ("ngỏ", "ý"),
        ("thảo", "luận"), ("chào", "mời"),
    ]

    /// "sẽ chuyển cho B hai tổ hợp V", "sẽ mua ít nhất 12 tiêm kích": so many weapons, by somebody who will.
    var isCounted: Bool {
        guard form.type == .transfer, index > 0, items[index - 1].isFunction(.future) else { return false }
        let end = min(reader.sentence.tokens.upperBound, items[index].tokens.upperBound + 8)
        return (items[index].tokens.upperBound..<end).contains { token in
            guard article.text.number(token) != nil || Self.numerals.contains(article.text.word(token)) else {
                return false
            }
            return (token + 1..<min(token + 4, end)).contains { thing in
                article.matches.starting(at: thing).contains {
                    if case .unitHead = article.matches.meaning($0) { true } else { false }
                }
                    || Self.weapons.contains(article.text.word(thing))
                    || thing + 1 < end
                        && Self.weaponPairs.contains {
                            $0.0 == article.text.word(thing) && $0.1 == article.text.word(thing + 1)
                        }
            }
        }
    }

    static let numerals: Set<Word> = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    /// "đang chuyển", "vừa bàn giao", "bắt đầu chuyển".
    var isRecent: Bool {
        // "việc nhận bàn giao V từ A đang diễn ra".
        if article.text.word(items[index].tokens.lowerBound) == "nhận"
            || index > 0 && article.says(["việc"], in: items[index - 1].tokens),
            items[(index + 1)...].prefix(14).prefix(while: { $0.mark != .comma }).contains(where: {
                $0.isFunction(.progressive)
            })
        {
            return true
        }
        let start = items[index].tokens.lowerBound
        let before = max(reader.sentence.tokens.lowerBound, start - 2)..<start
        return article.says(["bắt", "đầu"], in: before)
            || items[max(0, index - 3)..<index].contains { item in
                item.isFunction(.progressive)
                    || (item.isFunction(.past) && ["vừa", "mới"].contains(article.text.word(item.tokens.lowerBound)))
            }
    }

    typealias Side = (index: Int, group: PartyGroup)

    /// Whether the subject is the one who gets ("mua", "tiếp nhận").
    var takes: Bool { form.subject == .guest }

    /// Giver and receiver; a guest who gives on a visit gives to the host ("A thăm C, cam kết viện trợ V").
    func sides() -> (giver: Side, receiver: Side)? {
        if form.type == .transfer, form.frame == .noun { return sidesOfCeremony() }
        guard let left = subject() else { return partner() ?? giverAtCeremony() }
        if takes { return source().map { ($0, left) } }
        if let right = receiver() ?? friend(of: left) ?? thanker(left) ?? other(than: left)
            ?? partnerMet(by: left)
        {
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

    /// "Sáng nay, Đoàn bàn giao cho B V": news of a day, in an article about two states.
    var isDated: Bool {
        ["bàn", "trao", "tặng"].contains(article.text.word(items[index].tokens.lowerBound))
            && items[..<index].contains { item in
                if case .time(let mention) = item.kind {
                    return article.chronology.mentions[mention].date?.start.day != nil
                }
                return false
            }
    }

    func countries(_ group: PartyGroup) -> [CountryCode] {
        var seen: [CountryCode] = []
        for country in group.countries where !seen.contains(country) { seen.append(country) }
        return seen
    }

    /// The party of an item: a group, or a state's seat of government that acts ("Washington cung cấp").
    func side(at position: Int) -> Side? {
        if let group = items[position].group { return group.isLocation ? nil : (position, group) }
        guard let place = items[position].place, place.isSeat, let country = place.country,
            position == 0 || !items[position - 1].isFunction(.at)
        else { return nil }
        let party = Party(kind: .countries([country]), country: country, tokens: items[position].tokens)
        return (position, PartyGroup(parties: [party], tokens: items[position].tokens, isLocation: false))
    }

    /// "V mà A vừa nhận từ B": what is received stands before.
    var isReceipt: Bool { article.text.word(items[index].tokens.upperBound - 1) == "từ" }

    func isThing(_ party: Party) -> Bool { if case .unit = party.kind { true } else { false } }

    func ends(_ item: Item) -> Bool {
        if item.mark == .semicolon || item.isFunction(.say) || item.isFunction(.subordinator) { return true }
        return item.trigger?.frame == .verb
    }

    /// "Lô hàng S-400 vừa được chuyển giao": the parties are those of the deal that the article has told.
    func delivery() -> EventDraft? {
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
    func pairSigned() -> [CountryCode]? {
        guard let deal = discourse.deal, deal.position >= reader.sentence.position - 2,
            told.last(where: { $0.type == .transfer }).map({ $0.position < deal.position }) ?? true
        else { return nil }
        return deal.states
    }

    /// "Hai bên hoàn tất thoả thuận để A mua V, và 4 khẩu đầu tiên đã được bàn giao": those of the deal in the same sentence.
    func pairOfDeal() -> [CountryCode]? {
        guard let deal = items[..<index].lastIndex(where: { $0.trigger?.type == .transfer }) else { return nil }
        // "A mua V của B, trong lúc lô hàng thứ hai được chuyển giao".
        if let form = items[deal].trigger, form.frame == .weak,
            ["mua", "hàng"].contains(article.text.word(items[deal].tokens.upperBound - 1)),
            let sides = TransferFrame(
                reader: reader, form: form, index: deal, register: register, discourse: discourse, article: article,
                told: []
            ).sides(), let from = countries(sides.giver.group).first, let to = countries(sides.receiver.group).first,
            from != to
        {
            return [from, to].sorted()
        }
        let pair = items[..<index].lazy.compactMap(\.group).first { group in
            group.persons.isEmpty && Set(group.countries).count == 2 && group.countries.allSatisfy { !$0.isBody }
        }
        return pair.map { Set($0.countries).sorted() }
    }

    /// "giao hàng", or "được chuyển giao" without a giver.
    var isDelivery: Bool {
        if article.says(["hàng"], in: items[index].tokens) { return true }
        return index > 0 && (items[index - 1].isFunction(.passive) || isByFriend)
    }

    /// "Số hài cốt này được phía bạn bàn giao".
    var isByFriend: Bool {
        index > 2 && article.says(["bạn"], in: items[index - 1].tokens)
            && items[(index - 3)..<index].contains { $0.isFunction(.passive) }
    }

    /// Whether what passes is a thing: equipment, money, remains, relics; training needs no more than its verb.
    func isMaterial(until end: Int) -> Bool {
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
    static let weapons: Set<Word> = ["tàu", "xuồng", "radar", "súng", "pháo", "đạn", "khẩu"]
    static let weaponPairs: [(Word, Word)] = [
        ("máy", "bay"), ("trực", "thăng"), ("tiêm", "kích"), ("tên", "lửa"), ("vũ", "khí"), ("khí", "tài"),
        ("xe", "tăng"), ("xe", "bọc"), ("chiến", "đấu"), ("s", "-"), ("f", "-"), ("phòng", "không"),
        ("quân", "sự"), ("tổ", "hợp"),
    ]
    /// The first words of what else states hand over.
    static let goods: Set<Word> = [
        "xe", "chiếc", "usd", "đôla", "triệu", "tỷ", "tỉ", "vaccine", "thuốc", "đất",
    ]
    static let goodsPairs: [(Word, Word)] = [
        ("trang", "bị"), ("trang", "thiết"), ("thiết", "bị"), ("hài", "cốt"), ("kỷ", "vật"), ("hồ", "sơ"),
        ("tài", "liệu"), ("đô", "la"), ("tín", "dụng"), ("viện", "trợ"), ("vắc", "xin"), ("y", "tế"),
        ("lương", "thực"), ("hàng", "cứu"), ("máy", "tính"), ("vật", "tư"), ("tấn", "gạo"), ("vật", "chất"),
        ("thi", "thể"), ("thi", "hài"), ("máy", "dò"), ("máy", "lọc"), ("lều", "bạt"), ("trung", "tâm"),
        ("công", "trình"),
    ]

    func members(_ group: PartyGroup, role: ParticipantRole?) -> [EventDraft.Member] {
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
