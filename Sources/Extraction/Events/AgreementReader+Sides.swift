import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

/// Whose document it is, who signed it and who looked on.
extension AgreementReader {
    /// The two parties: those named, else the article's own two sides; nil where neither makes two.
    func parties(_ named: Set<CountryCode>, both: Set<CountryCode>?, mayBeTaken: Bool) -> [CountryCode]? {
        if named.count >= 2 { return named.count <= 8 ? named.sorted() : nil }
        if let both, mayBeTaken, named.isSubset(of: both) { return both.sorted() }
        guard mayBeTaken, named.count == 1 || discourse.sides != nil else { return nil }
        let states = discourse.main.filter { !$0.isBody || named.contains($0) }.prefix(2)
        guard states.count == 2, named.isEmpty || named.isSubset(of: Set(states)) else {
            // A body that signs does it with the state that the article is about most.
            guard let body = named.first, body.isBody, let state = states.first, state != body else { return nil }
            return [body, state].sorted()
        }
        return Array(states).sorted()
    }

    /// Whether the sentence names no other state than these, except as a place.
    func isAbout(_ sides: [CountryCode]) -> Bool {
        items.allSatisfy { item in
            guard let group = item.group, !group.isLocation else { return true }
            return group.countries.allSatisfy { $0.isBody || sides.contains($0) }
        }
    }

    /// "hai nước", "A và B" in the document's own clause, before it or right behind it.
    func both(near index: Int, _ title: Range<Int>) -> Set<CountryCode>? {
        let start = (items[..<index].lastIndex { $0.mark == .semicolon } ?? -1) + 1
        let behind = items[index...].drop { $0.tokens.lowerBound < title.upperBound }.prefix(4)
        let both = items[start..<behind.endIndex].lazy.compactMap(\.group).first { group in
            group.persons.isEmpty && !group.isLocation && Set(group.countries).count == 2
                && group.countries.allSatisfy { !$0.isBody }
        }
        return both.map { Set($0.countries) }
    }

    /// The countries and people around a document and its signing, and the items that name them.
    func sides(
        _ index: Int, _ signing: (index: Int, isVerb: Bool), _ title: Range<Int>
    ) -> (countries: Set<CountryCode>, members: [EventDraft.Member], items: [Int]) {
        var groups: [(index: Int, group: PartyGroup)] = []
        if signing.isVerb, let subject = signer(signing.index) {
            groups.append(subject)
            if let head = headOfList(subject.index) { groups.append(head) }
        }
        var countries = Set(groups.flatMap(\.group.countries))
        if groups.isEmpty, signing.isVerb, let seat = actingSeat(before: signing.index) { countries.insert(seat) }
        let agents = seatsOfAgents(before: signing.index)
        if agents.count >= 2 { countries = agents }
        if countries.count < 2 { countries.formUnion(self.countries(in: title)) }
        for preposition in [FunctionClass.between, .with] where countries.count < 2 || signing.isVerb {
            // "thoả thuận được A ký với B": the partner behind the verb; "giữa A với sáu cường quốc" leaves some unnamed.
            var near = reader.group(behind: preposition, after: min(index, signing.index), reach: 16)
            // "ký với Bộ Ngoại giao nước này": the words behind say whose ministry.
            if let ministry = near, ministry.group.parties.allSatisfy({ $0.country == nil && $0.person == nil }),
                ministry.index + 1 < items.count, let owner = items[ministry.index + 1].group, !owner.isLocation
            {
                near = (ministry.index + 1, owner)
            }
            let behind =
                near == nil && index < signing.index
                ? reader.group(behind: preposition, after: signing.index, reach: 3) : nil
            guard let found = near ?? behind,
                behind == nil || isPartner(found, preposition, of: countries),
                !found.group.isLocation, countries.count < 2 || !found.group.persons.isEmpty
            else { continue }
            groups.append(found)
            countries.formUnion(found.group.countries)
        }
        if countries.count < 2, let trader = trader(behind: title) {
            groups.append(trader)
            countries.formUnion(trader.group.countries)
        }
        if countries.count == 1, let guest = guest(behind: title, beside: countries) { countries.insert(guest) }
        var members: [EventDraft.Member] = []
        var seen: Set<Int> = []
        let witnesses = witnesses(of: signing.index, behind: title)
        let role: ParticipantRole = witnesses.isEmpty && isWitnessed(signing.index) ? .witness : .signatory
        for (parties, role) in [(groups.flatMap(\.group.parties), role), (witnesses, .witness)] {
            for party in parties where role == .witness || !isOfSpeaker(party, before: signing.index) {
                // "Đại diện hai nước ký": somebody for those who have talked.
                guard !article.says(["đại", "diện"], in: party.tokens), let person = party.person,
                    seen.insert(person).inserted
                else { continue }
                members.append(EventDraft.Member(party: party, role: role))
            }
        }
        let onlookers = Set(witnesses.compactMap(\.country))
        if countries.count < 2, onlookers.count >= 2, countries.isSubset(of: onlookers) { countries = onlookers }
        return (countries, members, [index, signing.index] + groups.map(\.index))
    }

    /// Whether the group right behind "với" or "giữa" makes two sides with those known.
    private func isPartner(
        _ found: (index: Int, group: PartyGroup), _ preposition: FunctionClass, of known: Set<CountryCode>
    ) -> Bool {
        guard items[found.index - 1].isFunction(preposition), !isBothSides(found.group) else { return false }
        let own = Set(found.group.countries)
        return own.count >= 2 || preposition == .with && own.union(known).count >= 2
    }

    /// "A cho biết tháng 10 là lúc để ký K": who only says so signs nothing.
    private func isOfSpeaker(_ party: Party, before signing: Int) -> Bool {
        guard let say = items[..<signing].lastIndex(where: { $0.isFunction(.say) }), say + 1 < signing,
            party.tokens.upperBound <= items[say].tokens.lowerBound
        else { return false }
        let next = items[say + 1]
        return !next.isFunction(.past) && !next.isFunction(.future)
            && reader.subject(of: signing, crossingSpeech: false) == nil
    }

    /// Who signs; behind "giữa hai bên và ký K" those who did what the clause says before.
    private func signer(_ signing: Int) -> (index: Int, group: PartyGroup)? {
        guard let subject = reader.subject(of: signing), subject.index > 0,
            items[subject.index - 1].isFunction(.between)
        else { return reader.subject(of: signing) }
        return reader.subject(of: subject.index)
    }

    /// "hợp đồng mua V do B sản xuất", "bán V cho B", "mua V từ B": the other side of a purchase.
    private func trader(behind title: Range<Int>) -> (index: Int, group: PartyGroup)? {
        guard isOfPurchase(title) else { return nil }
        for position in items.indices where items[position].tokens.lowerBound >= title.upperBound {
            let item = items[position]
            if item.mark != nil || item.trigger != nil || item.isFunction(.subordinator) { return nil }
            guard item.isFunction(.by) || item.isFunction(.from) || isWord("cho", position), position + 1 < items.count,
                let group = items[position + 1].group, !group.countries.isEmpty
            else { continue }
            return (position + 1, group)
        }
        return nil
    }

    /// "hợp đồng mua V", "thoả thuận cung cấp V".
    func isOfPurchase(_ title: Range<Int>) -> Bool {
        title.contains { ["mua", "bán", "cung"].contains(article.text.word($0)) }
    }

    /// "A ký K khi Bộ trưởng B tới thăm": with him whose visit it was.
    private func guest(behind title: Range<Int>, beside own: Set<CountryCode>) -> CountryCode? {
        guard
            let when = items.firstIndex(where: {
                $0.tokens.lowerBound >= title.upperBound && $0.isFunction(.subordinator)
                    && article.says(["khi"], in: $0.tokens)
            }), when + 2 < items.count, items[when + 2].trigger?.type == .visit,
            let country = items[when + 1].group?.countries.first
        else { return nil }
        return own.contains(country) ? nil : country
    }

    /// "Bắc Kinh đã ký thoả thuận": a government named by its seat.
    func actingSeat(before signing: Int) -> CountryCode? {
        for position in stride(from: signing - 1, through: max(0, signing - 8), by: -1) {
            if items[position].mark != nil || items[position].isFunction(.subordinator) { return nil }
            guard let place = items[position].place, place.isSeat else { continue }
            return position > 0 && items[position - 1].isFunction(.at) ? nil : place.country
        }
        return nil
    }

    /// "A và B chứng kiến C và D ký K", "C và D ký K, A và B chứng kiến": who look on while others sign.
    func witnesses(of signing: Int, behind title: Range<Int>) -> [Party] {
        var found: [Party] = []
        if signing > 2, items[signing - 1].group != nil, isWitnessing(signing - 2),
            let subject = reader.subject(of: signing - 2)
        {
            found = isBothSides(subject.group) ? discourse.pair : subject.group.parties
        }
        let behind = items.indices.filter { items[$0].tokens.lowerBound >= title.upperBound }
        // "K được ký, với sự chứng kiến của A và B".
        if let verb = behind.first(where: { isWitnessing($0) }), isWord("sự", verb - 1), verb + 2 < items.count,
            items[verb + 1].isFunction(.of), let group = items[verb + 2].group
        {
            found += group.parties
        }
        if let verb = behind.first(where: { isWitnessing($0) }), items[verb - 1].tokens.lowerBound >= title.upperBound,
            let group = items[verb - 1].group, items[verb - 2].mark == .comma
        {
            // "hai Bộ trưởng" behind two who sign is not those two.
            let isOfSigners = group.parties.allSatisfy { party in
                items[..<verb].dropLast().contains { item in
                    item.group?.parties.contains { $0.kind == party.kind && $0.tokens != party.tokens } ?? false
                }
            }
            found += isOfSigners ? discourse.pair : group.parties
        }
        return found
    }

    func isWitnessing(_ position: Int) -> Bool {
        items[position].isFunction(.attend) && article.says(["chứng", "kiến"], in: items[position].tokens)
    }

    /// "Kết thúc hội đàm, hai bên ký K", "A tiếp B. Hai bên ký K": those who have just talked, or whose talks the sentence
    /// names.
    func sidesOfTalks(before signing: Int, _ document: Int) -> [EventDraft.Member] {
        guard signing < document, discourse.isPairTold, let position = discourse.pairPosition,
            let subject = reader.subject(of: signing), isBothSides(subject.group)
        else { return [] }
        let isOfTalks = items[..<subject.index].contains {
            $0.trigger?.type == .meeting || $0.trigger?.type == .dialogue
        }
        // "A thăm C, hội đàm với B; hai bên ký K".
        let isOfVisit =
            items[..<signing].last { $0.trigger?.type == .visit || $0.trigger?.type == .meeting }?.trigger?.type
            == .visit
        guard !isOfVisit, isOfTalks || reader.sentence.position - position <= 2 else { return [] }
        return discourse.pair.filter { $0.person != nil }.map { EventDraft.Member(party: $0, role: .signatory) }
    }

    func isBothSides(_ group: PartyGroup) -> Bool { article.says(["hai", "bên"], in: group.tokens) }

    /// "được Washington và Manila ký": governments named by their seats.
    func seatsOfAgents(before signing: Int) -> Set<CountryCode> {
        var found: Set<CountryCode> = []
        for position in stride(from: signing - 1, through: max(0, signing - 6), by: -1) {
            if let place = items[position].place, place.isSeat, let country = place.country {
                found.insert(country)
            } else if items[position].isFunction(.passive) || items[position].isFunction(.by) {
                return found
            } else if !items[position].isFunction(.and) {
                break
            }
        }
        return []
    }

    /// "Ngoại trưởng Mỹ, Nhật, Australia": the post before a list of countries is that of each.
    func headOfList(_ index: Int) -> (index: Int, group: PartyGroup)? {
        guard index >= 2, items[index].group?.persons.isEmpty == true, items[index - 1].mark == .comma,
            let head = items[index - 2].group, head.persons.count == head.parties.count
        else { return nil }
        return (index - 2, head)
    }

    /// "chứng kiến lễ ký".
    func isWitnessed(_ signing: Int) -> Bool {
        items[max(0, signing - 3)..<signing].contains {
            $0.isFunction(.attend) && article.says(["chứng", "kiến"], in: $0.tokens)
        }
    }

    func countries(in title: Range<Int>) -> [CountryCode] {
        items.filter { title.overlaps($0.tokens) }.flatMap { item -> [CountryCode] in
            guard let group = item.group, !group.isLocation else { return [] }
            return group.parties.flatMap(\.countries)
        }
    }
}
