import KnowledgeModel
import Lexicon
import SourceText

/// Those of whom a sentence says only that they were there as well: "Cùng dự có A; B và C", "Đại sứ A cùng dự các hoạt
/// động", "với sự chứng kiến của A và B".
struct Company {
    let sentence: ParsedSentence
    let register: PeopleRegister
    let article: Article

    struct Found {
        var members: [EventDraft.Member]
        /// What they attended; nil where the words do not say.
        var type: EventType?
        /// "các hoạt động": whatever was told.
        var isOfAll = false
        /// "lễ", "buổi lễ", of whatever it was.
        var isOfCeremony = false
        /// Whether it is an event of this very sentence.
        var isInSentence = false
        /// Who lead the delegations of the states whose meeting was told.
        var isOfLeaders = false
        /// "Phía bạn có B": whether the list of the sentence before goes on.
        var goesOn = false
    }

    private var items: [Item] { sentence.items }

    func found() -> Found? { atQuay() ?? listed() ?? ofOtherSide() ?? atTable() ?? joined() ?? presence() ?? speaker() }

    /// "Ra đón đoàn tại cầu cảng có A và B", "Tiễn đoàn tại cầu cảng có A", "Đại sứ A có mặt tại cầu cảng": who welcome the ships or
    /// see them off.
    private func atQuay() -> Found? {
        guard article.rareWords.quays.contains(where: sentence.tokens.contains), items.allSatisfy(isOfWelcome) else {
            return nil
        }
        let members = members(items)
        return members.isEmpty ? nil : Found(members: members, type: .portCall)
    }

    /// Whether the item tells nothing but that somebody welcomes or is there.
    private func isOfWelcome(_ item: Item) -> Bool {
        guard let form = item.trigger else { return !item.isFunction(.say) }
        if form.frame == .recall || form.type == .meeting && form.format == .reception { return true }
        return form.frame == .weak && article.says(["có", "mặt"], in: item.tokens)
    }

    /// "Ngồi cạnh ông A là B và C; phía Nga có D": who sat with those who met.
    private func atTable() -> Found? {
        guard items.count > 3, article.text.word(sentence.tokens.lowerBound) == "ngồi",
            let copula = items.prefix(6).firstIndex(where: {
                $0.isFunction(.relative) && article.says(["là"], in: $0.tokens)
            })
        else { return nil }
        let members = members(items[(copula + 1)...])
        return members.isEmpty ? nil : Found(members: members, type: .meeting)
    }

    /// "Phía bạn có B", "Về phía Lào có B": the list of those who were there goes on with the other side.
    private func ofOtherSide() -> Found? {
        guard article.rareWords.sides.contains(where: sentence.tokens.contains),
            let have = items.prefix(4).firstIndex(where: { isHaving($0) }), have > 0,
            article.says(["phía"], in: sentence.tokens.lowerBound..<items[have].tokens.lowerBound),
            items[..<have].allSatisfy({ $0.trigger == nil && $0.group?.hasPersons != true }),
            have + 1 < items.count, items[have + 1].group?.hasPersons == true
        else { return nil }
        let members = members(items[(have + 1)...])
        return members.isEmpty ? nil : Found(members: members, type: nil, isOfCeremony: true, goesOn: true)
    }

    /// "Cùng dự có A", "Tham dự lễ ký có A; về phía bạn có B", "Ra đón đoàn tại cầu cảng có A".
    private func listed() -> Found? {
        guard let verb = opening(), let have = items[(verb + 1)...].prefix(16).firstIndex(where: { isHaving($0) }),
            items[..<have].allSatisfy({ $0.group?.hasPersons != true })
        else { return nil }
        let members = members(items[(have + 1)...])
        guard !members.isEmpty else { return nil }
        let between = items[verb..<have]
        return Found(
            members: members, type: isWelcomeOfShips(verb) ? .portCall : type(in: between), isOfAll: isOfAll(between),
            isOfCeremony: between.contains { article.says(["lễ"], in: $0.tokens) })
    }

    /// "Tham gia đoàn có A; B", "Cùng đi với L có A", "…, A và B, cùng đi trong đoàn": who travels along, and with whom if the
    /// words say so. Envoys are there already.
    func travelling() -> (leader: Int?, members: [EventDraft.Member]) {
        guard let along = items.firstIndex(where: { $0.isFunction(.accompany) }) ?? escort() else { return (nil, []) }
        if let have = items[(along + 1)...].prefix(8).firstIndex(where: { isHaving($0) }),
            items[..<along].allSatisfy({ $0.group == nil && $0.trigger == nil })
        {
            let leader = items[along..<have].lazy.compactMap(\.group).first?.persons.first?.person
            return (leader, travellers(items[(have + 1)...]))
        }
        guard along > 0, items[along - 1].group?.hasPersons == true,
            items[(along + 1)...].prefix(2).contains(where: {
                article.text.word($0.tokens.lowerBound) == "đoàn"
            })
        else { return (nil, []) }
        return (nil, travellers(items[along - 1...along - 1]))
    }

    /// "Tháp tùng" where the sentence opens with it.
    private func escort() -> Int? {
        guard let first = items.first, first.trigger?.type == .visit, first.trigger?.frame == .recall,
            article.text.word(first.tokens.lowerBound) == "tháp"
        else { return nil }
        return 0
    }

    /// The state between "Tháp tùng ông trong chặng C có" and the list: of the journeys of the story only that one is meant.
    func goal() -> CountryCode? {
        guard let have = items.prefix(10).firstIndex(where: { isHaving($0) }) else { return nil }
        let states = items[..<have].lazy.compactMap(\.group).filter { !$0.hasPersons }.flatMap(\.countries)
        return Set(states).count == 1 ? states.first : nil
    }

    private func travellers(_ items: ArraySlice<Item>) -> [EventDraft.Member] {
        members(items).filter { member in member.party.person.map { !register.entries[$0].isEnvoy } ?? false }
    }

    /// "Dẫn đầu đoàn A là B, còn đoàn C do D làm trưởng đoàn": who were there for the states whose meeting was told.
    func leaders() -> Found? {
        guard items.allSatisfy({ $0.trigger == nil && !$0.isFunction(.future) }) else { return nil }
        let members = members(items)
        return members.isEmpty ? nil : Found(members: members, type: nil, isOfLeaders: true)
    }

    /// The verb of attending or welcoming that opens the sentence, behind "về phía Việt Nam" at most.
    private func opening() -> Int? {
        let verb = items.prefix(6).firstIndex { item in
            item.isFunction(.attend) || item.trigger?.format == .reception && item.trigger?.frame != .noun
        }
        guard let verb,
            items[..<verb].allSatisfy({ item in
                (item.trigger == nil || item.trigger?.frame == .recall) && !item.isFunction(.subordinator)
            })
        else {
            return nil
        }
        guard items[verb].trigger != nil else { return verb }
        return article.text.word(items[verb].tokens.upperBound) == "đoàn" || isWelcomeOfShips(verb) ? verb : nil
    }

    /// "Đón tàu có A và B".
    private func isWelcomeOfShips(_ verb: Int) -> Bool {
        items[verb].trigger?.format == .reception && article.text.word(items[verb].tokens.upperBound) == "tàu"
    }

    private func isHaving(_ item: Item) -> Bool {
        if item.isFunction(.have) { return article.text.word(item.tokens.upperBound - 1) == "có" }
        return item.tokens.count <= 2 && ["có", "gồm"].contains(article.text.word(item.tokens.upperBound - 1))
            && item.group == nil && item.trigger == nil
    }

    /// "Đại sứ A cùng dự các hoạt động", "Thứ trưởng B cũng dự buổi tiếp".
    private func joined() -> Found? {
        guard let verb = items.firstIndex(where: { $0.isFunction(.attend) }), verb > 0, verb <= 8,
            isAlso(verb) || isBare(verb), let group = items[..<verb].lastIndex(where: { $0.group != nil }),
            items[..<verb].allSatisfy({ $0.trigger == nil }), !isPair(items[group]),
            !items[verb...].contains(where: { $0.group?.hasPersons == true || $0.isFunction(.say) })
        else { return nil }
        let members = members(items[...group])
        guard !members.isEmpty else { return nil }
        let rest = items[verb...]
        return Found(members: members, type: type(in: rest), isOfAll: isOfAll(rest))
    }

    /// "A dự, giao nhiệm vụ": what is attended is what the sentence before told of.
    private func isBare(_ verb: Int) -> Bool {
        guard verb + 1 < items.count, items[verb + 1].mark == .comma,
            article.text.word(items[verb].tokens.upperBound - 1) == "dự"
        else { return false }
        return items[(verb + 1)...].allSatisfy { item in
            if case .word = item.kind { true } else { item.mark != nil || item.isFunction(.and) }
        }
    }

    /// "Hai nhà lãnh đạo cùng dự": the two are with each other.
    private func isPair(_ item: Item) -> Bool {
        guard let parties = item.group?.parties, parties.count == 2 else { return false }
        return parties[0].tokens == parties[1].tokens
    }

    /// "cùng dự", "cũng tham dự".
    private func isAlso(_ verb: Int) -> Bool {
        let first = items[verb].tokens.lowerBound
        return ["cùng", "cũng"].contains(article.text.word(first))
            || ["cùng", "cũng"].contains(article.text.word(first - 1))
    }

    /// "với sự tham dự của A và B", "trước sự chứng kiến của A".
    private func presence() -> Found? {
        guard article.rareWords.nominals.contains(where: sentence.tokens.contains) else { return nil }
        let of = items.indices.dropFirst(2).first { position in
            guard items[position].isFunction(.of), position + 1 < items.count else { return false }
            let first = items[position - 1].tokens
            let isPresence =
                items[position - 1].isFunction(.attend) || article.says(["có", "mặt"], in: first)
                || article.says(["hiện", "diện"], in: first)
            return isPresence && article.text.word(first.lowerBound - 1) == "sự"
        }
        guard let of else { return nil }
        // "với sự tham dự của một số quan chức, trong đó có A".
        let among = items[(of + 1)...].prefix(9).firstIndex { item in
            item.isFunction(.subordinator) && article.says(["trong", "đó"], in: item.tokens)
        }
        let start = among.flatMap { $0 + 2 < items.count && isHaving(items[$0 + 1]) ? $0 + 2 : nil } ?? of + 1
        let behind = items[start...].prefix { item in
            switch item.kind {
            // "đại diện các cơ quan tỉnh B" stands among those who are named.
            case .group, .word, .place, .mark(.comma), .mark(.semicolon), .function(.and), .function(.plural): true
            default: false
            }
        }
        let members = members(behind)
        return members.isEmpty ? nil : Found(members: members, type: nil, isInSentence: true)
    }

    /// "Thủ tướng A đọc diễn văn khai mạc tối 2/6": who speaks at the conference that the sentences before tell of.
    private func speaker() -> Found? {
        guard let subject = items.prefix(3).first(where: { $0.group?.hasPersons == true }),
            items.allSatisfy({ item in
                if case .series = item.kind { return false }
                return item.trigger == nil && (item.group == nil || item.tokens == subject.tokens)
            })
        else { return nil }
        let rest = subject.tokens.upperBound..<sentence.tokens.upperBound
        let mayOpen = rest.contains { token in
            article.text.word(token) == "phát" || article.text.word(token) == "đọc"
        }
        guard mayOpen, Self.openings.contains(where: { article.says($0, in: rest) }) else { return nil }
        let members = members([subject])
        return members.isEmpty ? nil : Found(members: members, type: .conference)
    }

    private static let openings: [[Word]] = [
        ["đọc", "diễn", "văn"], ["phát", "biểu", "khai", "mạc"], ["phát", "biểu", "bế", "mạc"],
        ["phát", "biểu", "dẫn", "đề"], ["phát", "biểu", "đề", "dẫn"],
    ]

    /// The officials named in these items.
    private func members(_ items: some Collection<Item>) -> [EventDraft.Member] {
        var members: [EventDraft.Member] = []
        for party in items.lazy.compactMap(\.group).filter({ !$0.isLocation }).flatMap(\.persons) {
            guard let person = party.person, register.entries[person].isOfficial,
                !members.contains(where: { $0.party.person == person })
            else { continue }
            members.append(EventDraft.Member(party: party, role: .attendee))
        }
        return members
    }

    private func type(in items: some Collection<Item>) -> EventType? {
        for item in items {
            if let form = item.trigger { return form.type }
            if case .series(let form) = item.kind { return form.type }
        }
        return nil
    }

    private func isOfAll(_ items: ArraySlice<Item>) -> Bool {
        guard let first = items.first?.tokens.lowerBound, let last = items.last?.tokens.upperBound else { return false }
        return article.says(["hoạt", "động"], in: first..<last)
    }
}
