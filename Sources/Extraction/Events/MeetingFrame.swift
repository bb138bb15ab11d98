import KnowledgeModel
import Lexicon
import SourceText

/// A tiếp B; A hội đàm với B; A và B hội đàm; cuộc gặp giữa A và B; A được B tiếp.
struct MeetingFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let article: Article
    /// Whom the sentences before were about.
    var leading: Party?

    /// Drafts without date, status and venue; several when one guest calls on several hosts.
    func drafts() -> [EventDraft] {
        guard form.frame != .recall else { return [] }
        guard !isOfLetters, !isOfCompany, !isAdvised else { return [] }
        if form.frame == .joint { return joint() }
        if isToldByNames { return [] }
        if let refused = refused() { return [refused] }
        if let welcome = welcome() { return [welcome] }
        if let chaired = chairedByTwo() { return [chaired] }
        if let there = receivedThere() { return [there] }
        var object = self.object()
        // "cuộc gặp giữa A với B": the second side stands behind "với".
        if let first = object, isBehindBetween(first), first.group.persons.count == 1,
            let second = reader.group(behind: .with, after: first.index, reach: 3), !second.group.persons.isEmpty
        {
            var both = first.group
            both.parties.append(contentsOf: second.group.parties)
            both.tokens = first.group.tokens.lowerBound..<second.group.tokens.upperBound
            object = (first.index, both)
        }
        if let first = object, isBehindBetween(first), !first.group.persons.isEmpty { object = chain(first) }
        object = object.map(listed)
        // "cuộc gặp giữa A và B" names both sides itself.
        let namesBoth = object.map { isBehindBetween($0) && $0.group.persons.count >= 2 } ?? false
        var subject = reader.subject(of: index) { !$0.persons.isEmpty }
        if namesBoth { subject = nil }
        if subject == nil, !namesBoth, let behind = subjectBehindTopic(after: object?.index ?? index) {
            subject = behind
            // "Trong cuộc gặp, A nói với B".
            if object == nil { object = spokenTo(after: behind.index) }
        }
        // "Cuộc gặp với B đã phải hủy, do lịch trình của B": B is none of the other side.
        if let behind = subject, let met = object, behind.index > met.index, isCalledOff,
            Set(behind.group.countries).isSubset(of: met.group.countries)
        {
            subject = nil
        }
        // "A lên đường thăm C; cuộc hội đàm với B dự kiến diễn ra ngày 8/10": whom the clause before is about.
        if subject == nil, !namesBoth, form.frame == .noun, object != nil, index > 0,
            reader.sentence.items[index - 1].mark == .semicolon
        {
            subject = reader.subject(of: index - 1) { !$0.persons.isEmpty }
        }
        // "Tuyên bố của A được đưa ra sau cuộc hội đàm với B": A, though behind "của", is who met B.
        if subject == nil, !namesBoth, form.frame == .noun, object != nil {
            subject = reader.nearestPersons(before: index)
        }
        var indices = [index]
        var left = subject?.group.parties.filter(isPerson) ?? []
        // "Gặp B, hai bên …", "Trong cuộc gặp B, hai bên …", "Cuộc gặp với B bị huỷ": who met him is whom the sentences before
        // were about.
        if index <= 3, left.isEmpty, let leading, isPerson(leading), let object,
            form.frame == .noun ? opensTopic(object) : index == 0,
            subject.map({ Set($0.group.countries).count == 2 && $0.group.persons.isEmpty }) ?? isCalledOff,
            !object.group.countries.contains(where: { $0 == leading.country })
        {
            left = [Party(kind: leading.kind, country: leading.country, tokens: reader.sentence.items[index].tokens)]
        }
        var right = object?.group.parties.filter(isPerson) ?? []
        // "Trước khi gặp B, A cùng C ký K": with whom A does something else.
        if isSubordinate, !right.isEmpty, let subject, subject.index > index, left.count > 1,
            left[0].country != left[1].country
        {
            left = [left[0]]
        }
        if let subject, let patient = reader.passiveSubject(of: index, agent: subject.index), right.isEmpty {
            right = patient.group.parties.filter(isPerson)
            indices.append(patient.index)
        }
        if let subject { indices.append(subject.index) }
        if let object { indices.append(object.index) }
        let extent = reader.extent(indices)
        if right.isEmpty, let object, let subject, index - subject.index <= 14,
            form.frame != .weak || isReceived(object),
            isOneCountry(left) || subject.index != index - 2
                || !reader.sentence.items[index - 1].isFunction(.have)
        {
            return withStates(left, object, extent)
        }
        if form.frame == .weak, left.isEmpty || right.isEmpty { return [] }
        // "Cả hai đều gặp B": each of the two meets B; "hai người nói chuyện cùng B" is one talk.
        if let subject, subject.group.parties.count == 2, left.count == 2, !right.isEmpty,
            left[0].tokens == left[1].tokens, left[0].country != left[1].country,
            right.count == 1 || reader.sentence.items[index].tokens.count < 3
        {
            return left.flatMap { one in
                right.compactMap { other in one.country == other.country ? nil : draft([one], [other], extent) }
            }
        }
        let days = dated(object)
        if !left.isEmpty, days.count > 1 {
            return days.compactMap { day in
                guard day.index != object?.index else { return draft(left, [day.party], extent) }
                // The days of those before are theirs.
                let own =
                    reader.sentence.items[day.index].tokens
                    .lowerBound..<reader.sentence.items[day.time].tokens.upperBound
                var draft = self.draft(left, [day.party], own)
                draft?.anchor = day.index
                return draft
            }
        }
        if isInTurn || isOneEach(right), left.count == 1 || right.count == 1 {
            return left.flatMap { one in right.compactMap { draft([one], [$0], extent) } }
        }
        let others = further(object)
        if !others.isEmpty, !left.isEmpty {
            return ([right] + others.map { [$0] }).compactMap { draft(left, $0, extent) }
        }
        // "hội đàm với Đại sứ A và Đại sứ B", "gặp song phương A và B": those of several states are met one by one.
        if left.count == 1, right.count > 1, Set(right.map(\.country)).count == right.count,
            right.allSatisfy({ $0.person.map { register.entries[$0].isEnvoy } ?? false }) || form.format == .bilateral,
            object.map(isBehindBetween) != true
        {
            return right.compactMap { draft(left, [$0], extent) }
        }
        // One guest who calls on several office-holders meets each of them in turn; "cuộc gặp với A và B" is one.
        if form.format != .reception, !isSingle || (right.count > 2 && leaders(right) >= 2), left.count == 1,
            right.count > 1,
            isOneCountry(right),
            object.map(isBehindBetween) != true
        {
            return right.compactMap { draft(left, [$0], extent) }
        }
        return [draft(left, right, extent)].compactMap { $0 }
    }

    /// "Đón A có B, C": who welcome the guest.
    func welcome() -> EventDraft? {
        let items = reader.sentence.items
        guard index == 0, form.format == .reception, items.count > 3, let guest = items[1].group,
            items[2].isFunction(.have), let first = items[3].group, !guest.persons.isEmpty, !first.persons.isEmpty
        else { return nil }
        var hosts = first.persons
        var last = 3
        while last + 2 < items.count, items[last + 1].mark == .comma || items[last + 1].isFunction(.and),
            let next = items[last + 2].group, !next.persons.isEmpty
        {
            hosts += next.persons
            last += 2
        }
        return draft(hosts.filter(isPerson), guest.persons.filter(isPerson), reader.extent([0, last]))
    }

    /// "A tới Phủ Chủ tịch, nơi B tiếp": whom the main clause is about.
    func receivedThere() -> EventDraft? {
        let items = reader.sentence.items
        guard form.frame != .noun, form.format == .reception, index > 3, index + 1 < items.count,
            let host = items[index - 1].group ?? items[index - 2].group, host.hasPersons,
            let there = items[(index - 3)..<index].firstIndex(where: { $0.isFunction(.relative) }),
            article.says(["nơi"], in: items[there].tokens), reader.object(of: index) == nil,
            let visit = items[..<there].lastIndex(where: { $0.trigger?.type == .visit }),
            let guest = reader.subject(of: visit, where: { $0.hasPersons })
        else { return nil }
        return draft(
            host.parties.filter(isPerson), guest.group.parties.filter(isPerson), reader.extent([guest.index, index]))
    }

    /// "A và B đồng chủ trì cuộc họp giữa quân đội hai nước": who chair it, of two states, meet.
    func chairedByTwo() -> EventDraft? {
        guard form.frame == .noun,
            let verb = reader.sentence.items[max(0, index - 3)..<index].lastIndex(where: {
                $0.isFunction(.attend) && article.says(["chủ", "trì"], in: $0.tokens)
            }), let subject = reader.subject(of: verb, where: { !$0.persons.isEmpty }),
            subject.group.persons.count >= 2, subject.group.persons.count == subject.group.parties.count,
            verb - subject.index <= 4
        else { return nil }
        return draft(subject.group.parties.filter(isPerson), [], reader.extent([subject.index, verb, index]))
    }

    /// "Cuộc gặp với B đã không diễn ra".
    var isDenied: Bool {
        let items = reader.sentence.items
        return items.indices.dropFirst(index + 1).dropLast().contains {
            items[$0].isFunction(.negation) && article.says(["diễn", "ra"], in: items[$0 + 1].tokens)
        }
    }

    /// Whether nobody stands before the meeting with one, "cuộc gặp với B", "Trong cuộc tiếp B".
    func opensTopic(_ object: (index: Int, group: PartyGroup)) -> Bool {
        object.group.persons.count == 1 && !isBehindBetween(object)
            && reader.sentence.items[..<index].allSatisfy { $0.group == nil && $0.trigger == nil }
            && (object.index == index + 1 || reader.sentence.items[object.index - 1].isFunction(.with))
    }

    /// "Trước khi gặp B, …", "Sau khi hội đàm với B, …": the sentence opens with the meeting.
    var isSubordinate: Bool {
        guard index == 1 else { return false }
        return reader.sentence.items[0].isFunction(.subordinator) || reader.sentence.items[0].isFunction(.before)
            || reader.sentence.items[0].isFunction(.after)
    }

    /// "có cuộc hội đàm với Tổng bí thư A, Chủ tịch nước B, Bộ trưởng C": how many lead the state; such receive a guest one by
    /// one.
    func leaders(_ parties: [Party]) -> Int {
        let leading: Set<PostForm.Class> = [.headOfState, .headOfGovernment, .party, .parliament]
        return parties.count { party in
            guard let person = party.person else { return false }
            return register.entries[person].mentions.contains { mention in
                mention.posts.contains { leading.contains($0.form.postClass) && !$0.isFormer }
            }
        }
    }

    /// "A tiếp đoàn đại biểu B": a delegation right behind a verb that by itself says little.
    func isReceived(_ object: (index: Int, group: PartyGroup)) -> Bool {
        // "A gặp phái đoàn B" too.
        guard object.index == index + 1 else { return false }
        return object.group.parties.allSatisfy { party in
            if case .organisation(let organisation) = party.kind { organisation.kind == "delegation" } else { false }
        }
    }

    /// The countries in "bộ quốc phòng các nước A, B" behind an organisation that names none.
    func statesOf(_ object: (index: Int, group: PartyGroup)) -> [Party] {
        let items = reader.sentence.items
        guard object.group.parties.allSatisfy({ $0.country == nil && !$0.isPerson }) else {
            return object.group.parties
        }
        for position in object.index + 1..<max(object.index + 1, min(items.count, object.index + 4)) {
            if let group = items[position].group, !group.isLocation { return group.parties }
            guard case .word = items[position].kind else { break }
        }
        return object.group.parties
    }

    /// "A tiếp đoàn đại biểu B", "A hội đàm với bộ quốc phòng các nước B, C": one meeting with each state of the object.
    func withStates(
        _ left: [Party], _ object: (index: Int, group: PartyGroup), _ extent: Range<Int>
    ) -> [EventDraft] {
        guard left.contains(where: { $0.person != nil }), isOneCountry(left), let own = left[0].country,
            !object.group.countries.contains(own),
            form.frame != .noun || reader.sentence.items[object.index - 1].isFunction(.with)
                || reader.sentence.items[max(0, object.index - 2)].isFunction(.plural)
        else { return [] }
        // "Ông nói rằng Mỹ có các cuộc điện đàm với Trung Quốc": who tells of it is none of them.
        if form.frame == .noun, let teller = reader.subject(of: index, where: { !$0.persons.isEmpty }),
            reader.sentence.items[(teller.index + 1)..<index].contains(where: {
                $0.isFunction(.say) || $0.isFunction(.subordinator) || $0.isFunction(.opinion)
            })
        {
            return []
        }
        let parties = statesOf(object)
        let states = parties.filter { party in
            switch party.kind {
            case .countries: true
            case .organisation: party.country != nil
            default: false
            }
        }
        guard states.count == parties.count else { return [] }
        return states.flatMap { party in
            party.countries.filter { $0 != own }.map { country in
                var members = left.map { EventDraft.Member(party: $0, role: form.subject) }
                if case .organisation = party.kind {
                    members.append(EventDraft.Member(party: party, role: form.object))
                }
                var draft = draft(of: members, countries: [country], extent, confidence: 0.7)
                // "hội đàm với Trung Quốc" says less than "tiếp đoàn đại biểu Trung Quốc".
                if case .countries = party.kind { draft.rule = "meeting.state" }
                return draft
            }
        }
    }

    /// "A và B nhất trí": the two sides are one subject right before the verb; "được thảo luận giữa A và B": they stand behind.
    func joint() -> [EventDraft] {
        if index > 0, reader.sentence.items[index - 1].isFunction(.passive),
            let both = reader.group(behind: .between, after: index, reach: 1), both.group.persons.count >= 2
        {
            return [draft(both.group.parties.filter(isPerson), [], reader.extent([index, both.index]))].compactMap {
                $0
            }
        }
        guard let subject = reader.subject(of: index, crossingSpeech: false, where: { !$0.persons.isEmpty }),
            index - subject.index <= 6,
            !reader.sentence.items[subject.index..<index].contains(where: { $0.trigger?.type == .signing })
        else { return [] }
        // "A thảo luận về vấn đề này với B".
        if Set(subject.group.countries).count == 1, let other = reader.group(behind: .with, after: index, reach: 8),
            !other.group.persons.isEmpty, !other.group.countries.contains(subject.group.countries[0]),
            reader.sentence.items[index + 1..<other.index].allSatisfy({ $0.group == nil && $0.mark == nil })
        {
            let extent = reader.extent([subject.index, index, other.index])
            return [draft(subject.group.parties.filter(isPerson), other.group.parties.filter(isPerson), extent)]
                .compactMap { $0 }
        }
        guard subject.group.persons.count >= 2 else { return [] }
        return [draft(subject.group.parties.filter(isPerson), [], reader.extent([subject.index, index]))].compactMap {
            $0
        }
    }

    func object() -> (index: Int, group: PartyGroup)? {
        if form.frame == .noun {
            if let listed = attendees() ?? leaders() ?? chairs() { return listed }
            return reader.group(behind: .between, after: index) ?? reader.group(behind: .with, after: index)
                ?? reader.group(behind: .of, after: index) ?? reader.object(of: index, reach: 2)
        }
        // "Hội đàm Bộ trưởng Quốc phòng A - B diễn ra …" is a noun, though a verb elsewhere.
        if index == 0, let chaired = chairs() { return chaired }
        return reader.object(of: index) ?? chairs()
    }

    /// "hội đàm diễn ra ngày 7/10 dưới sự chủ trì của A và B": who chair the talks of two states.
    func chairs() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard
            let chair = items[(index + 1)...].prefix(16).firstIndex(where: {
                article.says(["chủ", "trì"], in: $0.tokens)
            }),
            chair + 2 < items.count,
            items[chair + 1].isFunction(.of) || items[chair - 1].isFunction(.by)
                || items[chair + 1].group != nil,
            items[(index + 1)..<chair].allSatisfy({ $0.trigger == nil && $0.mark != .semicolon }),
            let found = items[(chair + 1)...].prefix(2).firstIndex(where: { $0.group != nil }),
            let group = items[found].group, group.persons.count >= 2, Set(group.countries).count >= 2
        else { return nil }
        return (found, group)
    }

    /// "Tham dự cuộc hội đàm có A và B": those who attend are the two sides.
    func attendees() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard index > 0, index + 2 < items.count, items[index - 1].isFunction(.attend),
            items[index + 1].isFunction(.have),
            let group = items[index + 2].group, group.persons.count >= 2
        else { return nil }
        return (index + 2, group)
    }

    /// "cuộc hội đàm giữa hai phái đoàn do A và B dẫn đầu": who lead the two sides.
    func leaders() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard index + 1 < items.count, items[index + 1].isFunction(.between),
            let by = reader.group(behind: .by, after: index, reach: 8), by.group.persons.count >= 2,
            items[index + 2..<by.index].allSatisfy({ $0.group == nil })
        else { return nil }
        return by
    }

    /// Whether the group names both sides itself.
    func isBehindBetween(_ object: (index: Int, group: PartyGroup)) -> Bool {
        guard object.index > 0 else { return false }
        let before = reader.sentence.items[object.index - 1]
        return before.isFunction(.between) || (before.isFunction(.by) && object.group.persons.count >= 2)
            || (before.isFunction(.of) && chairs()?.index == object.index)
            || (before.isFunction(.have) && object.index == index + 2 && object.group.persons.count >= 2)
    }

    /// The person behind "nói với" in the main clause.
    func spokenTo(after subject: Int) -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard
            let with = items.indices.first(where: { $0 > subject && $0 <= subject + 4 && items[$0].isFunction(.with) }),
            with > 0, items[with - 1].isFunction(.say), let group = items.dropFirst(with + 1).first?.group,
            !group.persons.isEmpty
        else { return nil }
        return (with + 1, group)
    }

    /// "Tại cuộc gặp với B, A nói": the subject of the main clause behind the comma.
    func subjectBehindTopic(after position: Int) -> (index: Int, group: PartyGroup)? {
        guard
            let comma = reader.sentence.first(
                after: position, where: { $0.mark == .comma }, stop: { $0.mark == .semicolon }),
            let next = reader.sentence.first(
                after: comma, where: { $0.group?.isLocation == false }, stop: { $0.trigger?.frame == .verb }),
            let group = reader.sentence.items[next].group
        else { return nil }
        return (next, group)
    }

    func isPerson(_ party: Party) -> Bool {
        switch party.kind {
        case .person(let index): register.entries[index].isOfficial && !register.entries[index].isSpokesperson
        case .post: true
        default: false
        }
    }

    func isOneCountry(_ parties: [Party]) -> Bool {
        Set(parties.map(\.country)).count == 1 && parties.allSatisfy { $0.country != nil }
    }

    func draft(_ left: [Party], _ right: [Party], _ extent: Range<Int>) -> EventDraft? {
        var members: [EventDraft.Member] = []
        for (parties, role) in [(left, form.subject), (right, form.object)] {
            for party in parties where !members.contains(where: { same($0.party, party) }) {
                members.append(EventDraft.Member(party: party, role: role))
            }
        }
        let named = members.filter { $0.party.person != nil }
        guard members.count >= 2, !named.isEmpty else { return nil }
        let countries = Set(members.compactMap(\.party.country))
        guard countries.count >= 2 else { return nil }
        let isPost = members.contains { member in
            if let person = member.party.person { register.entries[person].hasPost } else { true }
        }
        guard isPost else { return nil }
        return draft(of: members, extent, confidence: form.frame == .weak || form.frame == .joint ? 0.75 : 0.9)
    }

    func draft(
        of members: [EventDraft.Member], countries: [CountryCode] = [], _ extent: Range<Int>, confidence: Double
    ) -> EventDraft {
        EventDraft(
            type: .meeting, format: form.format, status: form.status ?? .occurred, members: members,
            countries: countries, trigger: reader.sentence.items[index].tokens,
            extent: extent, position: reader.sentence.position, rule: "meeting.\(form.frame.rawValue)",
            confidence: confidence)
    }

    func same(_ a: Party, _ b: Party) -> Bool {
        if let left = a.person { return left == b.person }
        return a.kind == b.kind
    }
}
