import KnowledgeModel
import Lexicon
import SourceText

/// Who travels.
extension VisitFrame {
    /// "Nhân dịp tháp tùng A thăm C, …, B …": the subject of the main clause travels along.
    func companions(of traveller: Int) -> [Party] {
        let items = reader.sentence.items
        guard items[max(0, traveller - 2)..<traveller].contains(where: { $0.isFunction(.accompany) }) else { return [] }
        let next = items.indices.first { $0 > index && items[$0].group?.persons.isEmpty == false }
        return next.flatMap { items[$0].group?.persons } ?? []
    }

    /// "phái đoàn của C gồm A, B và phụ tá D đã tới E": all whom the words list before the one who stands last.
    func members(before last: Int) -> [Party] {
        let items = reader.sentence.items
        guard
            let list = items[..<last].lastIndex(where: {
                $0.tokens.count == 1 && article.text.word($0.tokens.lowerBound) == "gồm"
            }), list > 0, items[list - 1].group != nil,
            !items[list..<last].contains(where: { $0.trigger != nil || $0.mark == .semicolon })
        else { return [] }
        return items[list..<last].compactMap(\.group).flatMap(\.persons).filter { isTraveller($0) }
    }

    /// "A hội đàm với B đang thăm C": B, when A is at home in C, the country right behind the verb.
    func guest() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .verb, let target,
            let near = items[..<index].indices.last(where: { items[$0].group?.persons.isEmpty == false }),
            index - near <= 4,
            let group = items[near].group, group.persons.allSatisfy({ $0.country != nil && $0.country != target }),
            let subject = reader.subject(of: index, where: { !$0.persons.isEmpty }), subject.index != near,
            subject.group.persons.contains(where: { $0.country == target })
        else { return nil }
        return (near, group)
    }

    /// "A đón B, mở đầu chuyến thăm hai ngày": who is received travels.
    func received() -> (index: Int, group: PartyGroup)? {
        guard form.frame == .noun,
            let welcome = reader.sentence.items[..<index].lastIndex(where: {
                $0.trigger?.format == .reception && $0.trigger?.frame != .noun && $0.trigger?.frame != .recall
            }), let guest = reader.object(of: welcome), guest.index < index, hasTraveller(guest.group),
            let host = reader.subject(of: welcome, where: { !$0.persons.isEmpty }),
            Set(host.group.countries).isDisjoint(with: guest.group.countries)
        else { return nil }
        return guest
    }

    func traveller() -> (index: Int, group: PartyGroup)? {
        if form.frame == .noun, let owner = reader.group(behind: .of, after: index), hasTraveller(owner.group),
            !isRelative(of: owner.index)
        {
            // "Chuyến thăm kéo dài hai ngày, tiếp nối chuyến thăm C của B": B's is the other one.
            let isOfOther = reader.sentence.items[(index + 1)..<owner.index].contains {
                $0.trigger?.type == .visit && $0.trigger?.frame == .noun
            }
            return isOfOther ? who() : counterpart(of: owner) ?? owner
        }
        if let guest = onOccasion() ?? received() ?? who() ?? whoSetsOff() ?? whoLookBack() { return guest }
        if let subject = reader.subject(of: index, crossingSpeech: false, where: canTravel) {
            // "chuyến thăm tới A của B": "tới" belongs to the visit that is told already.
            if form.frame == .weak, goesOn(from: subject.index) { return subject }
            if form.frame == .weak, reader.sentence.items[subject.index..<index].contains(where: isVisitTrigger) {
                return nil
            }
            if form.frame == .weak, !isTold(from: subject.index) { return nil }
            if isSent(by: subject.index) || isOfShip(behind: subject.index) { return nil }
            return whoMet(subject) ?? subject
        }
        if let passenger = passenger() { return passenger }
        if form.frame == .weak && !opensTopic || isSubject { return nil }
        // "Trong chuyến thăm Việt Nam, Đô đốc A …", "Trước khi đến Việt Nam, Đô đốc A …": the main clause's subject.
        guard form.frame == .noun || reader.sentence.items.prefix(index).allSatisfy({ $0.group == nil }) else {
            return nil
        }
        guard
            let comma = reader.sentence.first(
                after: index, where: { $0.mark == .comma }, stop: { $0.mark == .semicolon }),
            let next = reader.sentence.first(
                after: comma, where: { $0.group?.persons.isEmpty == false }, stop: { $0.trigger != nil }),
            let group = reader.sentence.items[next].group, canTravel(group),
            // "Trong chuyến thăm C, cha của A …".
            !reader.sentence.items[next - 1].isFunction(.of)
        else { return nil }
        return (next, group)
    }

    /// "Trước khi đến C, A …", "Nhân dịp sang C, A …": the sentence opens with a journey.
    var opensTopic: Bool {
        guard index > 0, index <= 2 else { return false }
        let before = reader.sentence.items[index - 1]
        return before.isFunction(.subordinator) || before.isFunction(.occasion)
    }

    /// "trước khi lên đường thăm C".
    var isBeforehand: Bool {
        index > 2 && form.frame != .noun && article.says(["trước", "khi"], in: reader.sentence.items[index - 1].tokens)
    }

    /// "A gặp B, trước khi lên đường thăm C": A, whom the clause before is about, goes on, not whom he met.
    func whoSetsOff() -> (index: Int, group: PartyGroup)? {
        guard isBeforehand else { return nil }
        let items = reader.sentence.items
        var verb = index - 1
        for position in stride(from: index - 2, through: 0, by: -1) {
            if items[position].mark == .semicolon { break }
            switch items[position].trigger?.frame {
            case .verb, .weak: verb = position
            default: break
            }
        }
        guard verb < index - 1,
            let subject = reader.subject(of: verb, crossingSpeech: false, where: canTravel)
        else { return nil }
        return reader.passiveSubject(of: verb, agent: subject.index).flatMap { canTravel($0.group) ? $0 : nil }
            ?? subject
    }

    /// "A nhắc lại chuyến thăm C của mình", "A nhớ lại những ấn tượng trong chuyến thăm C": who speaks of it was on it.
    func whoLookBack() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .noun, index > 1,
            let say = items[..<index].lastIndex(where: { $0.isFunction(.say) }), index - say <= 8,
            items[(say + 1)..<index].allSatisfy({ $0.group == nil && $0.trigger == nil && $0.mark == nil }),
            isOwn
                || items[(say + 1)..<index].contains(where: { item in
                    guard case .word = item.kind else { return false }
                    return ["tượng", "niệm"].contains(article.text.word(item.tokens.upperBound - 1))
                }), reader.group(behind: .of, after: index) == nil
        else { return nil }
        return reader.subject(of: index, where: canTravel)
    }

    /// "của mình" behind the noun.
    private var isOwn: Bool {
        let items = reader.sentence.items
        guard let of = items[index...].prefix(6).firstIndex(where: { $0.isFunction(.of) }) else { return false }
        return article.isWord(items[of].tokens.upperBound) && article.text.word(items[of].tokens.upperBound) == "mình"
    }

    /// "chuyến thăm C của Bộ trưởng", said by one minister to the other: the one of the two who is not at home in C.
    private func counterpart(of owner: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup)? {
        guard let target, let only = owner.group.only, only.country == target, discourse.pair.count == 2,
            discourse.pair.contains(where: { $0.person != nil && $0.person == only.person }),
            let other = discourse.pair.first(where: { $0.country != target })
        else { return nil }
        let party = Party(kind: other.kind, country: other.country, tokens: owner.group.tokens)
        return (owner.index, PartyGroup(parties: [party], tokens: owner.group.tokens, isLocation: false))
    }

    /// "trong chuyến thăm C, cha của A": whose relative goes on.
    func isRelative(of owner: Int) -> Bool {
        let items = reader.sentence.items
        guard owner - 3 > index, items[owner - 3].mark == .comma, case .word = items[owner - 2].kind else {
            return false
        }
        return items[owner - 1].isFunction(.of)
    }

    /// "Chuyến thăm kéo dài hai ngày", "chuyến thăm diễn ra từ ngày 5 đến 8/4": of whom the article has told that he travels.
    func who() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .noun, index + 1 < items.count, let traveller = discourse.traveller,
            let visit = discourse.visit, visit.home == traveller.country,
            article.text.word(items[index + 1].tokens.lowerBound) == "kéo"
                || article.says(["diễn", "ra"], in: items[index + 1].tokens)
        else { return nil }
        let tokens = items[index].tokens
        let party = Party(kind: traveller.kind, country: traveller.country, tokens: tokens)
        return (index, PartyGroup(parties: [party], tokens: tokens, isLocation: false))
    }

    /// "A bay tới C để gặp B trong một chuyến thăm": A travels, not whom he meets.
    func whoMet(_ object: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .noun, target == nil, object.index > 0,
            items[index - 1].isFunction(.at) || isArticle(index - 1),
            let meeting = items[max(0, object.index - 2)..<object.index].lastIndex(where: {
                $0.trigger?.type == .meeting
            }),
            let subject = reader.subject(of: meeting, where: canTravel), subject.index != object.index
        else { return nil }
        return subject
    }

    /// "A hội kiến với B nhân chuyến thăm C": who is not at home in C; or, where no country follows, who is on the visit told before.
    func onOccasion() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .noun, index > 1, items[index - 1].isFunction(.occasion) else { return nil }
        for position in stride(from: index - 2, through: 0, by: -1) {
            guard let group = items[position].group, !group.persons.isEmpty else { continue }
            if target != nil, canTravel(group) { return (position, group) }
            if target == nil, let inviter {
                guard group.persons.allSatisfy({ $0.country != inviter }), canTravel(group) else { continue }
                return (position, group)
            }
            guard target == nil, let visit = discourse.visit else { continue }
            if group.persons.contains(where: { $0.person.map(visit.people.contains) ?? false }) {
                return (position, group)
            }
        }
        return nil
    }

    /// "đoàn tàu của ông A đã đến C", "chuyên cơ chở A đáp xuống C": who is on board.
    func passenger() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .weak, let near = items[..<index].lastIndex(where: { $0.group != nil }), index - near <= 3,
            near > 1, items[near - 1].isFunction(.of), let group = items[near].group, group.hasPersons,
            canTravel(group),
            items[(near + 1)..<index].allSatisfy({ $0.mark == nil && $0.trigger == nil })
        else { return nil }
        let vehicle = article.text.word(items[near - 2].tokens.upperBound - 1)
        return ["tàu", "cơ", "bay"].contains(vehicle) ? (near, group) : nil
    }
}
