import KnowledgeModel
import Lexicon
import SourceText

/// Whom words stand for that name nobody: "hai nước", "đoàn", "ông", "họ", "hai Bộ trưởng".
extension SentenceParser {
    /// "Đoàn đã tới C", "A tiếp đoàn": who leads the delegation whose visit is told.
    func travellers(at index: Int, _ chunks: [Chunk], _ discourse: Discourse) -> PartyGroup? {
        let tokens = chunks[index].tokens
        guard let leader = discourse.traveller, tokens.count == 1,
            article.text.word(tokens.lowerBound) == "đoàn",
            index + 1 == chunks.count || goesOn(chunks[index + 1])
                || article.says(["riêng"], in: chunks[index + 1].tokens)
        else { return nil }
        // "phái đoàn".
        let first = index > 0 && article.text.word(tokens.lowerBound - 1) == "phái" ? index - 1 : index
        guard first == 0 || mayActBehind(chunks[first - 1]) || mayReceive(chunks[first - 1]) else { return nil }
        let party = Party(kind: leader.kind, country: leader.country, tokens: tokens)
        return PartyGroup(parties: [party], tokens: tokens, isLocation: false)
    }

    /// "Ba tàu sẽ thăm C", "Con tàu này từng cập cảng D", "Biên đội rời cảng": the ships named before.
    func ships(at index: Int, _ chunks: [Chunk], _ discourse: Discourse) -> PartyGroup? {
        let tokens = chunks[index].tokens
        guard !discourse.ships.isEmpty, tokens.count == 1 else { return nil }
        let word = article.text.word(tokens.lowerBound)
        // "Tàu từng tới C", "hôm nay, tàu ghé D".
        if word == "tàu", chunks.indices.contains(index + 1), sails(chunks[index + 1]),
            index == 0 || isMark(chunks[index - 1]) || isTime(index - 1, chunks)
        {
            return shipsNamed(tokens, discourse)
        }
        guard index > 0 else { return nil }
        let before = article.text.word(tokens.lowerBound - 1)
        guard word == "tàu" && ["hai", "ba", "bốn", "năm", "con"].contains(before) || word == "đội" && before == "biên"
        else { return nil }
        let next = chunks.indices.contains(index + 1) ? chunks[index + 1] : nil
        let isThis = next.map { article.says(["này"], in: $0.tokens) } ?? false
        guard isThis || next.map(goesOn) ?? false, index == 1 || mayActBehind(chunks[index - 2]) else { return nil }
        return shipsNamed(tokens, discourse)
    }

    private func isMark(_ chunk: Chunk) -> Bool { if case .mark = chunk.kind { true } else { false } }

    private func sails(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .trigger(let form): form.frame != .noun && (form.type == .visit || form.type == .portCall)
        case .function(let value): [.past, .future, .progressive].contains(value)
        default: false
        }
    }

    private func shipsNamed(_ tokens: Range<Int>, _ discourse: Discourse) -> PartyGroup {
        PartyGroup(
            parties: discourse.ships.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }, tokens: tokens,
            isLocation: false)
    }

    /// Whether somebody or a state can be meant at all: a glance before each way is tried.
    func mayStandForParties(_ value: FunctionClass) -> Bool {
        switch value {
        case .plural, .both, .pronoun: true
        default: false
        }
    }

    /// "quân đội ba nước", "ba nước sẽ tuần tra chung": the three states that the article has listed together.
    func trio(at index: Int, _ chunks: [Chunk], _ discourse: Discourse) -> PartyGroup? {
        let first = chunks[index].tokens.lowerBound
        guard let trio = discourse.trio, index + 1 < chunks.count, article.text.word(first) == "ba",
            article.says(["nước"], in: chunks[index + 1].tokens), chunks[index + 1].tokens.count == 1
        else { return nil }
        if index + 2 < chunks.count {
            if case .countries = chunks[index + 2].kind { return nil }
            let next = chunks[index + 2].tokens.lowerBound
            guard !article.isCapitalisedWord(next), !Self.kinds.contains(article.text.word(next)) else { return nil }
        }
        let tokens = first..<chunks[index + 1].tokens.upperBound
        let party = Party(kind: .countries(trio), country: trio[0], tokens: tokens)
        return PartyGroup(parties: [party], tokens: tokens, isLocation: false)
    }

    /// What makes other states of "ba nước".
    private static let kinds: Set<Word> = [
        "khác", "thành", "láng", "nữa", "lớn", "còn", "đầu", "có", "từng", "châu", "vùng", "đông", "trong", "ngoài",
    ]

    private func isTense(_ index: Int, _ chunks: [Chunk]) -> Bool {
        guard chunks.indices.contains(index), case .function(let value) = chunks[index].kind else { return false }
        return value == .future || value == .past || value == .progressive
    }

    func isTime(_ index: Int, _ chunks: [Chunk]) -> Bool {
        if chunks.indices.contains(index), case .time = chunks[index].kind { true } else { false }
    }

    /// Whether a clause goes on with what its subject does or suffers, or ends.
    func goesOn(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .trigger(let form): form.frame != .noun
        case .mark: true
        case .function(let value): [.past, .future, .progressive, .passive, .attend, .have, .at, .to].contains(value)
        default: false
        }
    }

    /// Whether a subject, or whom somebody receives, may stand behind it.
    func mayActBehind(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .mark, .time: true
        case .trigger(let form): form.type == .meeting && form.frame != .noun
        case .function(let value): value == .and || value == .subordinator
        default: false
        }
    }

    /// "hội đàm với đoàn", "buổi tiếp đoàn".
    private func mayReceive(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .trigger(let form): form.format == .reception
        case .function(let value): value == .with
        default: false
        }
    }

    /// "A, người sẽ thăm C": whom the relative clause is about, the one right before the comma.
    func antecedent(_ tokens: Range<Int>, _ items: [Item]) -> PartyGroup? {
        guard tokens.count == 1, article.text.word(tokens.lowerBound) == "người", items.last?.mark == .comma,
            let group = items.dropLast().last?.group, group.parties.count == 1, let party = group.persons.first
        else { return nil }
        return PartyGroup(
            parties: [Party(kind: party.kind, country: party.country, tokens: tokens)], tokens: tokens,
            isLocation: false)
    }

    /// "của Nga và Ukraine, bởi hai nước này": the two states that the sentence itself has just named; "Bộ Quốc phòng Hàn Quốc cho
    /// biết … hai nước": the one that it names is one of them, with the article's first.
    func couple(
        _ value: FunctionClass, _ tokens: Range<Int>, _ items: [Item], _ discourse: Discourse
    ) -> [Party]? {
        guard value == .both else { return nil }
        func pair(_ states: [CountryCode]) -> [Party] {
            [Party(kind: .countries(states.sorted()), country: states[0], tokens: tokens)]
        }
        if let group = items.reversed().prefix(6).lazy.compactMap(\.group).first, group.persons.isEmpty,
            Set(group.countries).count == 2, group.countries.allSatisfy({ !$0.isBody })
        {
            return pair(Array(Set(group.countries)))
        }
        // "Trong cuộc tiếp Thứ trưởng Ấn Độ A, hai bên …": those of this meeting, though it is told only now.
        if items.count >= 3, items[items.count - 1].mark == .comma, let guest = items[items.count - 2].group,
            guest.hasPersons, Set(guest.countries).count == 1, !guest.countries[0].isBody,
            items[..<(items.count - 2)].contains(where: { $0.trigger?.type == .meeting }),
            items[..<(items.count - 2)].allSatisfy({ $0.group == nil }),
            let host = discourse.main.first(where: { $0 != guest.countries[0] && !$0.isBody })
        {
            return pair([guest.countries[0], host])
        }
        if let visit = statesOfVisit(items) { return pair(visit) }
        // "Với đoàn Ấn Độ, hai bên …": of several guests this one and the host.
        if items.count >= 3, items[0].isFunction(.with), items[2].mark == .comma,
            let guest = items[1].group?.countries.first, !guest.isBody,
            let host = discourse.main.first(where: { $0 != guest && !$0.isBody })
        {
            return pair([guest, host])
        }
        let named = Set(items.lazy.compactMap(\.group).flatMap(\.countries).filter { !$0.isBody })
        let usual = discourse.parties(for: value, text: article.text, tokens: tokens)?.first?.countries ?? []
        guard named.count == 1, let own = named.first, !usual.isEmpty, !usual.contains(own),
            discourse.main.prefix(3).contains(own), let other = discourse.main.first(where: { $0 != own && !$0.isBody })
        else { return nil }
        return pair([own, other])
    }

    /// "Trong chuyến thăm C của Tổng thống A, hai nước …": C and whoever visits it, where nobody else stands between.
    private func statesOfVisit(_ items: [Item]) -> [CountryCode]? {
        guard items.last?.mark == .comma, items.count >= 5, let guest = items[items.count - 2].group,
            guest.hasPersons, Set(guest.countries).count == 1, items[items.count - 3].isFunction(.of),
            let visit = items.lastIndex(where: { $0.trigger?.type == .visit && $0.trigger?.frame == .noun }),
            items.count - visit <= 8,
            let host = items[(visit + 1)..<(items.count - 3)].lazy.compactMap({ item in
                item.group.map { $0.persons.isEmpty ? $0.countries.first : nil } ?? item.place?.country
            }).first, host != guest.countries[0], !host.isBody, !guest.countries[0].isBody
        else { return nil }
        return [host, guest.countries[0]]
    }

    /// "Bộ Quốc phòng Nga cho biết nước này …": the state of who speaks, else the one that the sentence has named last.
    func thisState(_ tokens: Range<Int>, _ items: [Item]) -> CountryCode? {
        guard article.text.word(tokens.lowerBound) == "này", let noun = items.last, case .word = noun.kind,
            noun.tokens.count == 1, article.text.word(noun.tokens.lowerBound) == "nước"
        else { return nil }
        func state(_ item: Item) -> CountryCode? {
            guard let group = item.group, Set(group.countries).count == 1, !group.countries[0].isBody else {
                return nil
            }
            return group.countries[0]
        }
        let before = items.dropLast()
        // "A sẽ ở lại phía bắc C và gửi quân sang nước này": whither, not who goes.
        if before.last?.trigger?.type == .visit,
            let there = before.last(where: { $0.place?.country != nil || $0.group?.isLocation == true }),
            let country = there.place?.country ?? state(there)
        {
            return country
        }
        // "A mời B tới thăm nước này": the state of who invites.
        if let wish = before.lastIndex(where: { $0.isFunction(.proposal) && article.says(["mời"], in: $0.tokens) }),
            before[wish...].contains(where: { $0.group != nil }),
            let inviter = before[..<wish].lazy.reversed().prefix(4).compactMap(state).first
        {
            return inviter
        }
        if let say = before.lastIndex(where: { $0.isFunction(.say) }), before.count - say <= 4,
            let speaker = before[..<say].lazy.reversed().prefix(4).compactMap(state).first
        {
            return speaker
        }
        return before.lazy.reversed().compactMap(state).first
    }

    /// "Tổng thống A cho biết ông sẽ …": who speaks is whom the pronoun behind means.
    func speaker(_ value: FunctionClass, at index: Int, _ chunks: [Chunk], _ items: [Item]) -> [Party]? {
        let tokens = chunks[index].tokens
        guard value == .pronoun, tokens.count > 1 || article.text.word(tokens.lowerBound) != "họ",
            let meant = meant(behind: items, isSubject: isTense(index + 1, chunks))
        else { return nil }
        return [Party(kind: meant.kind, country: meant.country, tokens: tokens)]
    }

    /// Whom "ông" means behind what the sentence has said so far, by the word before it; nil where that word tells nothing.
    ///
    /// - Parameter isSubject: Whether a word of tense follows, so that "ông" does something himself.
    private func meant(behind items: [Item], isSubject: Bool) -> Party? {
        switch items.last {
        // "chuyến thăm C của A, khi ông gặp B": who was on the visit.
        case let when? where when.isFunction(.subordinator) && article.says(["khi"], in: when.tokens):
            if let visit = items.lastIndex(where: { $0.trigger?.type == .visit && $0.trigger?.frame == .noun }),
                let of = items[visit...].firstIndex(where: { $0.isFunction(.of) }), of + 1 < items.count,
                let only = items[of + 1].group?.only, only.isPerson
            {
                return only
            }
        // "việc ông A thăm C cũng như việc ông đón B": of whom the first of the two tells.
        case let fact? where fact.tokens.count == 1 && article.says(["việc"], in: fact.tokens):
            let first = items.dropLast().lastIndex { $0.tokens.count == 1 && article.says(["việc"], in: $0.tokens) }
            if let first, let only = items[first + 1].group?.only, only.isPerson { return only }
        // "A bay sang C, nơi ông gặp B": whom the sentence is about.
        case let there? where there.isFunction(.relative) && article.says(["nơi"], in: there.tokens):
            if let only = items.first(where: { $0.group != nil })?.group?.only, only.isPerson { return only }
        // "Tổng thống A … sau khi sa thải C và sau cuộc gặp giữa ông với B": whom the sentence opens with.
        case let between? where between.isFunction(.between):
            if let first = items.firstIndex(where: { $0.group?.persons.isEmpty == false }),
                items[..<first].allSatisfy({ $0.trigger == nil && !$0.isFunction(.with) && !$0.isFunction(.of) }),
                let only = items[first].group?.only
            {
                return only
            }
        default: break
        }
        // "Ông A sẽ gặp B; trên đường đi, ông dừng chân tại C": whom the sentence is about.
        if items.contains(where: { $0.mark == .semicolon }),
            let only = items.first(where: { $0.group?.persons.isEmpty == false })?.group?.only
        {
            return only
        }
        if let only = onlyPerson(items, isSubject: isSubject) { return only }
        guard
            let say = items.lastIndex(where: { $0.isFunction(.say) }), items.count - say <= 4,
            items[say...].allSatisfy({ !$0.isFunction(.of) && $0.trigger == nil && $0.group == nil })
        else { return nil }
        return items[..<say].last(where: { $0.group?.persons.isEmpty == false })?.group?.only
    }

    /// "Thủ tướng A nhắc lại chuyến thăm của ông": the one whom the sentence has named, if he is who it is about.
    func onlyPerson(_ items: [Item], isSubject: Bool = false) -> Party? {
        // "A đã cử ông tới C": somebody else; "A nhắc tới khả năng ông sẽ gặp B": A.
        guard let last = items.last,
            last.mark != nil || last.isFunction(.of) || last.isFunction(.subordinator) || isSubject
        else { return nil }
        let people = items.indices.filter { items[$0].group?.persons.isEmpty == false }
        guard let only = people.first, let group = items[only].group, group.parties.count == 1,
            group.parties[0].person != nil,
            // "A, người đang thăm C, cho biết ông …": the same man.
            people.allSatisfy({ items[$0].group?.only?.kind == group.parties[0].kind }),
            items[(items[..<only].lastIndex { $0.mark == .comma } ?? 0)..<only].allSatisfy({
                $0.trigger == nil && !$0.isFunction(.with) && !$0.isFunction(.of) && !$0.isFunction(.between)
                    && !$0.isFunction(.before) && !$0.isFunction(.after)
            })
        else { return nil }
        return group.parties[0]
    }

    /// "sau khi họ điện đàm": the two who were named together last.
    func they(
        _ value: FunctionClass, at index: Int, _ chunks: [Chunk], _ discourse: Discourse, _ position: Int
    ) -> [Party]? {
        let tokens = chunks[index].tokens
        let isOfTwo =
            value == .plural
            && (article.says(["hai", "người"], in: tokens) || article.says(["hai", "ông"], in: tokens))
        guard isOfTwo || value == .pronoun && article.text.word(tokens.lowerBound) == "họ" else { return nil }
        let recent = discourse.named.flatMap { position - $0.position <= 1 ? $0.people : nil }
        if isOfTwo { return recent.map { $0.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) } } }
        let pair = recent ?? discourse.pair
        let next = chunks[(index + 1)...].prefix(3).first { chunk in
            if case .function(let value) = chunk.kind { value != .past && value != .future } else { true }
        }
        guard pair.count == 2, case .trigger(let form)? = next?.kind, form.type == .meeting, form.frame != .noun else {
            return nil
        }
        return pair.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
    }

    /// "Với Thủ tướng B, hai nhà lãnh đạo …": of those whom A met, this one.
    func pairOfTopic(
        _ value: FunctionClass, _ tokens: Range<Int>, _ items: [Item], _ discourse: Discourse
    ) -> [Party]? {
        guard value == .plural, items.count == 3, items[0].isFunction(.with), items[2].mark == .comma,
            let guest = items[1].group?.only?.person,
            let pair = discourse.pairs.last(where: { $0.count == 2 && $0.contains { $0.person == guest } })
        else { return nil }
        return pair.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
    }

    /// "các nhà lãnh đạo của Indonesia và Malaysia": the words behind say whose leaders, so that nobody told before is meant.
    func isOfStates(_ value: FunctionClass, at index: Int, _ chunks: [Chunk]) -> Bool {
        guard value == .plural, index + 1 < chunks.count else { return false }
        let isOfAll =
            article.text.word(chunks[index].tokens.lowerBound) == "các"
            || article.says(["hai", "đoàn"], in: chunks[index].tokens)
        switch chunks[index + 1].kind {
        case .function(.of):
            guard index + 2 < chunks.count, case .countries = chunks[index + 2].kind else { return false }
            return true
        // "các nhà lãnh đạo ASEAN", "các nhà lãnh đạo khác".
        case .countries, .body: return isOfAll
        default: return isOfAll && article.says(["khác"], in: chunks[index + 1].tokens)
        }
    }

    /// "A bắt tay B khi hai người …": the only two, of two states, whom the sentence has named.
    func pairHere(_ value: FunctionClass, _ tokens: Range<Int>, _ items: [Item]) -> [Party]? {
        guard value == .plural || value == .both,
            article.text.word(tokens.lowerBound) == "hai"
                || value == .plural && article.says(["cả", "hai"], in: tokens)
        else { return nil }
        var found: [Party] = []
        for party in items.lazy.compactMap(\.group).flatMap(\.persons) where party.country != nil {
            if !found.contains(where: { $0.kind == party.kind }) { found.append(party) }
        }
        // "A hỏi mỗi khi hai người gặp nhau": two of one state, and nobody else.
        if found.count == 2, found[0].country == found[1].country, article.says(["hai", "người"], in: tokens) {
            return []
        }
        guard found.count == 2, found[0].country != found[1].country else { return nil }
        if value == .both {
            let states = found.compactMap(\.country).filter { !$0.isBody }.sorted()
            return states.count == 2 ? [Party(kind: .countries(states), country: states[0], tokens: tokens)] : nil
        }
        return found.map { Party(kind: $0.kind, country: $0.country, tokens: tokens) }
    }

    func lastMention(_ entry: Int, before token: Int) -> Int {
        register.entries[entry].mentions.last { $0.tokens.lowerBound < token }?.tokens.lowerBound ?? -1
    }
}
