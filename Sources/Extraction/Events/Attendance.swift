import KnowledgeModel
import Lexicon
import SourceText

/// Finds who a sentence says attends a gathering.
struct Attendance {
    let reader: FrameReader
    let index: Int
    let register: PeopleRegister
    let article: Article

    private var items: [Item] { reader.sentence.items }

    struct Found {
        var members: [EventDraft.Member] = []
        var indices: [Int] = []
        var countries: [CountryCode] = []
        /// Whether a verb of attending, speaking or meeting binds the people to the gathering.
        var isBound = false

        mutating func add(_ group: PartyGroup, at index: Int, role: ParticipantRole?, where takesPart: (Party) -> Bool)
        {
            indices.append(index)
            countries.append(contentsOf: group.parties.filter { !$0.isPerson || takesPart($0) }.flatMap(\.countries))
            for party in group.parties
            where takesPart(party)
                && !members.contains(where: { $0.party.person != nil && $0.party.person == party.person })
            {
                members.append(EventDraft.Member(party: party, role: role))
            }
        }
    }

    /// The people of "A dự S", "A phát biểu tại S", "tại S, A …", "A gặp B bên lề S", "S do A chủ trì", "bài phát biểu của A".
    func found() -> Found {
        var found = Found()
        if let verb = verb() {
            found.isBound = true
            if let subject = besideVerb(verb) ?? speaker(verb) ?? goer(verb) ?? reader.subject(of: verb) {
                let isSender = isSent(by: subject.index, to: verb)
                if let first = partner(of: subject.index) {
                    found.add(first.group, at: first.index, role: role(verb), where: takesPart)
                }
                found.add(subject.group, at: subject.index, role: role(verb)) { !isSender && takesPart($0) }
                if isSender { found.countries += subject.group.countries }
            }
        } else if isBehindPreposition, let meeting = meeting(), !isDenied(meeting) {
            found.isBound = true
            // "C cho rằng sau cuộc gặp giữa A và B bên lề S": A and B, not who speaks of them.
            let both = reader.group(behind: .between, after: meeting).flatMap { $0.index < index ? $0 : nil }
            if let both {
                found.add(both.group, at: both.index, role: .attendee, where: takesPart)
            } else if let subject = reader.subject(of: meeting) {
                found.add(subject.group, at: subject.index, role: .attendee, where: takesPart)
            }
            if let partner = reader.object(of: meeting) ?? reader.group(behind: .with, after: meeting),
                partner.index < index
            {
                found.add(partner.group, at: partner.index, role: .attendee, where: takesPart)
            }
        }
        if found.members.isEmpty, let opened = opening() {
            found.isBound = true
            found.add(opened.group, at: opened.index, role: .attendee, where: takesPart)
        }
        if found.members.isEmpty, let present = speech() ?? shown() {
            found.isBound = true
            found.add(present.group, at: present.index, role: .attendee, where: takesPart)
        }
        if found.members.isEmpty, let listed = listed() {
            found.isBound = true
            found.add(listed.group, at: listed.index, role: .attendee, where: takesPart)
        }
        for group in atWhich() {
            found.isBound = true
            found.add(group.group, at: group.index, role: .attendee, where: takesPart)
        }
        if let host = host() {
            found.isBound = true
            found.add(
                host.group, at: host.index, role: host.group.persons.count > 1 ? .coChair : .chair, where: takesPart)
        }
        return found
    }

    /// The verb of attending or speaking to the left, over the small words between it and the gathering.
    private func verb() -> Int? {
        for position in stride(from: index - 1, through: max(0, index - 7), by: -1) {
            let item = items[position]
            if item.isFunction(.attend) || item.isFunction(.lead) { return position }
            let words = article.text.string(item.tokens).lowercased()
            let isSpeech = article.says(["phát", "biểu"], in: item.tokens)
            if isSpeech || item.isFunction(.say), isBehindPreposition {
                let between = items[position + 1..<index]
                if between.contains(where: { $0.isFunction(.subordinator) || $0.mark != nil }) { return nil }
                return isSpeech || between.count <= 4 ? position : nil
            }
            if item.isFunction(.have), words.contains("có") || words.contains("tiến hành"),
                items[position + 1..<index].allSatisfy({ $0.group == nil })
            {
                return position
            }
            // "A phát biểu trước các bộ trưởng tại S": to whom, not who.
            let isAudience = items[max(0, position - 2)..<position].contains { $0.isFunction(.before) }
            if item.group?.hasPersons == true, isAudience { continue }
            if item.group?.hasPersons == true || item.mark == .semicolon || item.mark == .comma { return nil }
            if let form = item.trigger, form.type == .meeting, form.frame != .noun { return nil }
        }
        return nil
    }

    /// "A và B đã cùng C và D đồng chủ trì S": those of another state before "cùng".
    private func partner(of second: Int) -> (index: Int, group: PartyGroup)? {
        let joint = items[max(0, second - 2)..<second].lastIndex { item in
            item.tokens.count == 1 && article.text.word(item.tokens.lowerBound) == "cùng"
        }
        guard let joint, joint > 0, let own = items[second].group, own.hasPersons,
            items[(joint + 1)..<second].allSatisfy(isWord)
        else { return nil }
        let first = items[joint - 1].isFunction(.past) || items[joint - 1].isFunction(.future) ? joint - 2 : joint - 1
        guard first >= 0, let group = items[first].group, group.hasPersons,
            Set(group.countries).isDisjoint(with: own.countries)
        else { return nil }
        return (first, group)
    }

    /// "A sẽ cử đoàn dự S": a delegation goes there, not A.
    private func isSent(by subject: Int, to verb: Int) -> Bool {
        items[(subject + 1)..<max(subject + 1, verb)].contains { item in
            article.text.word(item.tokens.lowerBound) == "cử"
        } && !items[(subject + 1)..<max(subject + 1, verb)].contains { $0.group?.hasPersons == true }
    }

    /// "bác bỏ cáo buộc mà A đưa ra trong bài phát biểu tại S": whose speech it is, not who answers it.
    private func speaker(_ verb: Int) -> (index: Int, group: PartyGroup)? {
        guard let subject = reader.subject(of: verb), subject.group.persons.isEmpty,
            article.text.word(items[verb].tokens.lowerBound - 1) == "bài",
            let near = reader.nearestPersons(before: verb), near.index > subject.index
        else { return nil }
        return near
    }

    /// "A tới C dự S", "A rời C, sau đó dự S": who goes there, not where he goes.
    private func goer(_ verb: Int) -> (index: Int, group: PartyGroup)? {
        guard let place = reader.subject(of: verb), place.group.persons.isEmpty, place.index > 0,
            items[place.index - 1].trigger?.type == .visit || article.says(["rời"], in: items[place.index - 1].tokens)
        else { return nil }
        return reader.subject(of: place.index - 1) { $0.hasPersons }
    }

    /// "Trong bài phát biểu về chính sách của A tại S, ông …": who gave the speech.
    private func speech() -> (index: Int, group: PartyGroup)? {
        guard index > 3, items[index - 1].isFunction(.at), let group = items[index - 2].group, group.hasPersons,
            items[index - 3].isFunction(.of)
        else { return nil }
        let before = items[..<(index - 3)].reversed().prefix(12).prefix { $0.mark == nil && $0.trigger == nil }
        return before.contains { article.says(["phát", "biểu"], in: $0.tokens) } ? (index - 2, group) : nil
    }

    /// "A và B tại S tháng 9/2016": what a picture shows, a sentence that opens with people and says no more of them.
    private func shown() -> (index: Int, group: PartyGroup)? {
        guard index == 2, items[1].isFunction(.at), let group = items[0].group, group.hasPersons,
            items[(index + 1)...].allSatisfy({ isSetting($0) || $0.mark != nil || isWord($0) })
        else { return nil }
        return (0, group)
    }

    private func isWord(_ item: Item) -> Bool {
        if case .word = item.kind { true } else { false }
    }

    /// The people right before the verb, even behind "của": "chuyến thăm của A tham dự …".
    private func besideVerb(_ verb: Int) -> (index: Int, group: PartyGroup)? {
        for position in stride(from: verb - 1, through: max(0, verb - 4), by: -1) {
            let item = items[position]
            if let group = item.group {
                // "A hội đàm với B và chứng kiến lễ": B is the object of the verb before.
                let isPartner =
                    position > 0 && items[verb - 1].isFunction(.and)
                    && (items[position - 1].isFunction(.with) || items[position - 1].trigger?.type == .meeting)
                return group.persons.isEmpty || isPartner ? nil : (position, group)
            }
            if item.mark != nil || item.trigger != nil { return nil }
        }
        return nil
    }

    private var isBehindPreposition: Bool {
        items[max(0, index - 3)..<index].contains {
            $0.isFunction(.at) || $0.isFunction(.occasion) || $0.isFunction(.to)
        }
    }

    /// The meeting in whose clause the gathering stands: "gặp nhau bên lề S".
    private func meeting() -> Int? {
        reader.sentence.last(
            before: index, where: { $0.trigger?.type == .meeting && $0.trigger?.frame != .recall },
            stop: { $0.mark == .semicolon || $0.isFunction(.subordinator) || $0.isFunction(.say) })
    }

    /// "A sẽ không gặp B tại S", "A huỷ cuộc gặp với B tại S".
    private func isDenied(_ meeting: Int) -> Bool {
        items[max(0, meeting - 2)..<meeting].contains {
            $0.isFunction(.negation) || $0.isFunction(.cancellation) || $0.isFunction(.postponement)
        }
    }

    /// "Tại S, A …"; "Đến S năm 2015, A …": the subject of the clause behind the gathering that opens the sentence.
    private func opening() -> (index: Int, group: PartyGroup)? {
        guard index <= 3, items[..<index].allSatisfy({ $0.group == nil }) else { return nil }
        guard index > 0 || items.first?.trigger == nil else { return nil }
        guard
            let comma = reader.sentence.first(
                after: index, where: { $0.mark == .comma }, stop: { $0.group?.hasPersons == true })
                ?? runOn()
        else { return nil }
        // Where and when it is held may stand between: "tại S ở Bangkok, Thái Lan từ ngày 30-7, Ngoại trưởng A …".
        let setting = items[(comma + 1)...].prefix(9).prefix(while: isSetting)
        let reach = max(setting.endIndex, comma + 4)
        guard let next = items[(comma + 1)...].prefix(through: min(reach, items.count - 1)).firstIndex(where: isOfMany),
            let group = items[next].group
        else { return nil }
        return (next, group)
    }

    /// Whether the item says where or when.
    private func isSetting(_ item: Item) -> Bool {
        switch item.kind {
        case .place, .time, .mark(.comma): true
        case .group(let group): group.persons.isEmpty && Set(group.countries).count == 1
        case .function(let value): [.at, .from, .to].contains(value)
        default: false
        }
    }

    /// Whether people, or two states at least, can be who speaks there.
    private func isOfMany(_ item: Item) -> Bool {
        guard let group = item.group, !group.isLocation else { return false }
        return group.hasPersons || Set(group.countries).count >= 2
    }

    /// "Tại S đang diễn ra ở Singapore trong khi A cho rằng": the word before who speaks there, where the comma is left out.
    private func runOn() -> Int? {
        guard let next = items[(index + 1)...].firstIndex(where: { $0.group?.hasPersons == true }),
            next - index <= 9, next + 1 < items.count, items[next + 1].isFunction(.say),
            !items[(index + 1)..<next].contains(where: { $0.trigger != nil || $0.mark != nil }),
            !items[next - 1].isFunction(.of), !items[next - 1].isFunction(.with)
        else { return nil }
        return next - 1
    }

    /// "S có sự tham dự của A và B".
    private func listed() -> (index: Int, group: PartyGroup)? {
        let attend = items.indices.dropLast(2).first { position in
            position > index && position <= index + 12 && items[position].isFunction(.attend)
                && items[position + 1].isFunction(.of)
        }
        guard let attend, let group = items[attend + 2].group, group.hasPersons else { return nil }
        return (attend + 2, group)
    }

    /// "S tại C ngày D, nơi A đón B và C": those of the clause that says what took place there.
    private func atWhich() -> [(index: Int, group: PartyGroup)] {
        guard
            let there = items[(index + 1)...].prefix(22).firstIndex(where: {
                $0.isFunction(.relative) && article.says(["nơi"], in: $0.tokens)
            }), items[(index + 1)..<there].allSatisfy({ $0.trigger == nil && $0.group?.hasPersons != true })
        else { return [] }
        let clause = items[(there + 1)...].prefix { $0.mark != .semicolon && !$0.isFunction(.subordinator) }
        return clause.indices.compactMap { position in
            items[position].group.flatMap { $0.persons.isEmpty ? nil : (position, $0) }
        }
    }

    /// "S do A và B đồng chủ trì", "S, với A và B làm đồng chủ toạ"; "nóng lên với bài phát biểu của A".
    private func host() -> (index: Int, group: PartyGroup)? {
        for preposition in [FunctionClass.by, .with] {
            if let chairs = reader.group(behind: preposition, after: index, reach: 10), chairs.group.hasPersons,
                items.dropFirst(chairs.index + 1).prefix(3).contains(where: { $0.isFunction(.attend) })
            {
                return chairs
            }
        }
        if let owner = reader.group(behind: .of, after: index, reach: 10), !owner.group.persons.isEmpty,
            owner.index > 1,
            article.text.string(items[owner.index - 2].tokens).lowercased() == "phát biểu"
                || items[max(0, owner.index - 4)..<owner.index].contains(where: {
                    article.text.string($0.tokens).lowercased() == "phát biểu"
                })
        {
            return owner
        }
        return nil
    }

    private func role(_ verb: Int) -> ParticipantRole? {
        let words = items[verb].tokens
        if article.says(["đồng", "chủ", "trì"], in: words) { return .coChair }
        if article.says(["chủ", "trì"], in: words) { return .chair }
        return items[verb].isFunction(.lead) ? .headOfDelegation : .attendee
    }

    private func takesPart(_ party: Party) -> Bool {
        switch party.kind {
        case .person(let index): register.entries[index].isOfficial
        case .post(let mention): mention.country != nil
        default: false
        }
    }
}
