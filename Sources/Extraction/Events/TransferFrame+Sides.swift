import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Who gives and who receives.
extension TransferFrame {
    /// "lễ bàn giao V của A cho B", "A tổ chức lễ bàn giao V cho B", "B tổ chức lễ tiếp nhận V do A trao tặng", "lễ bàn giao
    /// V giữa A và B".
    func sidesOfCeremony() -> (giver: Side, receiver: Side)? {
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
    func giftBehind() -> (giver: Side, receiver: Side)? {
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
    func friend(of giver: Side) -> Side? {
        guard let sides = discourse.sides, let own = giver.group.countries.first, sides.contains(own),
            let other = sides.first(where: { $0 != own }),
            let word = items[(index + 1)...].prefix(3).firstIndex(where: { article.says(["bạn"], in: $0.tokens) })
        else { return nil }
        let party = Party(kind: .countries([other]), country: other, tokens: items[word].tokens)
        return (word, PartyGroup(parties: [party], tokens: items[word].tokens, isLocation: false))
    }

    /// "V được bàn giao cho B trong buổi lễ có Đại sứ A": the one other state whose people the sentence names.
    func giverAtCeremony() -> (giver: Side, receiver: Side)? {
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
    func other(than giver: Side) -> Side? {
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
    func partner() -> (giver: Side, receiver: Side)? {
        guard isThere || isDated, !takes, let sides = discourse.sides, let right = receiver(),
            let to = right.group.countries.first, sides.contains(to), let from = sides.first(where: { $0 != to })
        else { return nil }
        let party = Party(kind: .countries([from]), country: from, tokens: items[index].tokens)
        return ((index, PartyGroup(parties: [party], tokens: items[index].tokens, isLocation: false)), right)
    }

    /// "A cảm ơn B đã viện trợ V": who thanks for it got it.
    func thanker(_ giver: Side) -> Side? {
        guard giver.index > 1, article.says(["cảm", "ơn"], in: items[giver.index - 1].tokens),
            let group = items[giver.index - 2].group, let to = group.countries.first,
            !giver.group.countries.contains(to)
        else { return nil }
        let party = Party(kind: .countries([to]), country: to, tokens: group.tokens)
        return (giver.index - 2, PartyGroup(parties: [party], tokens: group.tokens, isLocation: false))
    }

    /// "A đã công du C, cam kết viện trợ V": the visit that the sentence tells of A before.
    func visited(by giver: Side) -> (giver: Side, receiver: Side)? {
        for position in stride(from: index - 1, through: max(giver.index + 1, index - 6), by: -1) {
            guard let visit = items[position].trigger, visit.type == .visit, visit.frame == .verb,
                let host = reader.object(of: position, reach: 2), host.group.persons.isEmpty, host.index < index
            else { continue }
            return (giver, host)
        }
        return nil
    }

    /// "Trưởng đoàn trao tặng bạn 50 bộ máy tính": who is on a visit gives to those whom he visits.
    func hostOfGuest(_ giver: Side) -> Side? {
        guard let visit = discourse.visit,
            ["trao", "tặng"].contains(article.text.word(items[index].tokens.lowerBound)),
            giver.group.persons.contains(where: { $0.person.map(visit.people.contains) ?? false })
        else { return nil }
        let party = Party(
            kind: .countries([visit.destination]), country: visit.destination, tokens: items[index].tokens)
        return (index, PartyGroup(parties: [party], tokens: items[index].tokens, isLocation: false))
    }

    /// "Mỹ bàn giao đất ở C", "5 máy bay được Mỹ chuyển giao tại C": where it is handed over, in another state than the giver's.
    func keeper(_ giver: Side) -> Side? {
        let words = items[index].tokens
        guard ["bàn", "chuyển", "trao"].contains(article.text.word(words.lowerBound)), words.count == 2 else {
            return nil
        }
        let near = items.indices.first { position in
            position > index && position <= index + 14 && items[position].isFunction(.at)
                && items[index...position].allSatisfy { $0.mark != .semicolon && !$0.isFunction(.say) }
                && items[(index + 1)..<position].allSatisfy { $0.trigger?.frame != .verb }
        }
        // "Sáng nay, tại C, A trao tặng V".
        if near == nil, let at = items[..<index].lastIndex(where: { $0.isFunction(.at) }), isDated,
            let country = items[at + 1].place?.country ?? items[at + 1].group?.countries.first,
            !giver.group.countries.contains(country), !country.isBody
        {
            let party = Party(kind: .countries([country]), country: country, tokens: items[at + 1].tokens)
            return (at + 1, PartyGroup(parties: [party], tokens: items[at + 1].tokens, isLocation: false))
        }
        guard let near, near + 1 < items.count, let country = items[near + 1].place?.country,
            !giver.group.countries.contains(country)
        else { return nil }
        let party = Party(kind: .countries([country]), country: country, tokens: items[near + 1].tokens)
        return (near + 1, PartyGroup(parties: [party], tokens: items[near + 1].tokens, isLocation: false))
    }

    /// The giver, or what is given where its own country says whose it was ("tàu USCGC … được chuyển cho B").
    func subject() -> Side? {
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
                if let host = metBefore(position), let guest = reader.subject(of: host), guest.index < host,
                    !guest.group.countries.isEmpty
                {
                    return guest
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
            // "Mỹ tuyên bố sẽ cung cấp V": of itself.
            if item.isFunction(.say), position < index - 1,
                !items[position + 1].isFunction(.future) && !items[position + 1].isFunction(.past)
            {
                isCrossing = true
            }
            if let other = item.trigger, (other.frame == .verb && other.type != .visit) || other.type == .transfer {
                return nil
            }
            position -= 1
        }
        return nil
    }

    /// "A hội kiến B và trao tặng V", "A làm việc với B, trao V": the meeting in which the party at the position is the other's
    /// partner, where the sentence goes on with what the first does.
    func metBefore(_ position: Int) -> Int? {
        guard form.type == .transfer, form.frame == .weak, !takes, position > 1, position < index,
            let meeting = items[position - 1].trigger, meeting.type == .meeting, meeting.frame != .noun,
            items[..<(position - 1)].contains(where: { $0.group?.isLocation == false }),
            let link = items[(position + 1)..<index].first,
            link.isFunction(.and) || link.mark == .comma,
            items[(position + 1)..<index].allSatisfy({ $0.group == nil && !$0.isFunction(.passive) })
        else { return nil }
        return position - 1
    }

    /// Whom the giver has just met in the same sentence.
    func partnerMet(by giver: Side) -> Side? {
        for position in stride(from: index - 1, to: giver.index + 1, by: -1) {
            guard metBefore(position) != nil, let met = side(at: position),
                met.group.countries.contains(where: { !giver.group.countries.contains($0) })
            else { continue }
            return met
        }
        return nil
    }

    /// "Philippines, một đồng minh của Mỹ, mua V": what an apposition names is not the subject; the item before it.
    func apposed(_ position: Int) -> Int? {
        guard position > 2, items[position - 1].isFunction(.of) else { return nil }
        let start = (max(1, position - 7)..<position - 1).last {
            article.text.word(items[$0].tokens.lowerBound) == "một"
        }
        guard let start, items[start - 1].mark == .comma else { return nil }
        return start - 2
    }

    /// The party behind "cho", or right behind the verb where it ends in it.
    func receiver() -> Side? {
        let words = items[index].tokens
        let last = article.text.word(words.upperBound - 1)
        var isOpen = last == "cho" || last == "giúp" || last == "tặng"
        var position = index + 1
        while position < items.count, position - index <= 28 {
            let item = items[position]
            if isOpen {
                if let found = side(at: position) {
                    if found.group.countries.isEmpty, let placed = placed(found) { return placed }
                    return last == "tặng" && !found.group.persons.isEmpty || found.group.countries.isEmpty ? nil : found
                }
                if let owner = institution(item) {
                    return (position, PartyGroup(parties: [owner], tokens: item.tokens, isLocation: false))
                }
                guard isWordOrOf(item) else { return nil }
            } else if isGift(item), position + 1 < items.count, !items[position + 1].isFunction(.of) {
                isOpen = true
            } else if item.tokens.count == 1, ["cho", "tặng"].contains(article.text.word(item.tokens.lowerBound)) {
                isOpen = true
            } else if isForHelp(position) {
                isOpen = true
                position += 2
                continue
            }
            if ends(item) { return nil }
            position += 1
        }
        return nil
    }

    /// "cung cấp 10 triệu USD để giúp B".
    func isForHelp(_ position: Int) -> Bool {
        guard position + 1 < items.count, items[position].isFunction(.subordinator) else { return false }
        return article.text.word(items[position].tokens.lowerBound) == "để" && items[position].tokens.count == 1
            && article.text.word(items[position + 1].tokens.lowerBound) == "giúp"
    }

    /// "trao tặng Bộ Chỉ huy quân sự tỉnh T (B)": a command whose place says of which state it is.
    func placed(_ side: Side) -> Side? {
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
    func institution(_ item: Item) -> Party? {
        guard let country = item.place?.country,
            article.says(["bệnh", "viện"], in: item.tokens) || article.says(["căn", "cứ"], in: item.tokens)
        else { return nil }
        return Party(kind: .countries([country]), country: country, tokens: item.tokens)
    }

    /// "bệnh viện của C": what is C's own.
    func isWordOrOf(_ item: Item) -> Bool {
        if case .word = item.kind { true } else { item.isFunction(.of) }
    }

    /// "trao V tặng B": the verb that brings in the receiver.
    func isGift(_ item: Item) -> Bool {
        item.trigger?.type == .transfer
            && ["tặng", "cho"].contains(article.text.word(item.tokens.upperBound - 1))
    }

    /// The party behind "của" or "từ" (from whom something is bought), or the state whose ship or weapon it is.
    func source() -> Side? {
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
}
