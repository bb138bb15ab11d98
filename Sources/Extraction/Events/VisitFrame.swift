import KnowledgeModel
import Lexicon

/// A thăm C; chuyến thăm C của A; A đến C; tàu D cập cảng E.
struct VisitFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse

    func draft() -> EventDraft? {
        guard form.frame != .recall else { return nil }
        var indices = [index]
        guard let traveller = guest() ?? self.traveller() else { return nil }
        indices.append(traveller.index)
        let isShip = traveller.group.parties.contains { if case .unit = $0.kind { true } else { false } }
        var travellers = traveller.group.parties.filter { isTraveller($0, ship: isShip) }
        guard let home = self.home(of: travellers) else { return nil }
        travellers.append(contentsOf: companions(of: traveller.index))
        travellers = unique(travellers.filter { $0.country == home })
        let destination = self.destination(home: home)
        if let found = destination { indices.append(found.index) }
        if form.frame == .weak {
            guard let found = destination, found.index - index <= 3 else { return nil }
        }
        guard let country = destination?.country ?? contextDestination(home: home), country != home else { return nil }
        // Ships make port calls; see `PortCallFrame`.
        guard !isShip else { return nil }
        return EventDraft(
            type: .visit, format: nil, status: form.status ?? .occurred,
            members: travellers.map { EventDraft.Member(party: $0, role: form.subject) }, countries: [home, country],
            destination: country,
            venue: destination?.place, venueCountry: country, trigger: reader.sentence.items[index].tokens,
            extent: reader.extent(indices),
            position: reader.sentence.position, rule: "visit.\(form.frame.rawValue)",
            confidence: destination == nil ? 0.6 : form.frame == .weak ? 0.7 : 0.88)
    }

    /// The country that the travellers come from. Of two sides ("A và B … trong chuyến thăm C") the one that is not at
    /// home in the destination travels.
    private func home(of travellers: [Party]) -> CountryCode? {
        let countries = travellers.compactMap(\.country)
        guard let first = countries.first else { return nil }
        guard let other = countries.first(where: { $0 != first }), let target = destination(home: other)?.country else {
            return first
        }
        return target == first ? other : first
    }

    /// "Nhân dịp tháp tùng A thăm C, …, B …": the subject of the main clause travels along.
    private func companions(of traveller: Int) -> [Party] {
        let items = reader.sentence.items
        guard items[max(0, traveller - 2)..<traveller].contains(where: { $0.isFunction(.accompany) }) else { return [] }
        let next = items.indices.first { $0 > index && items[$0].group?.persons.isEmpty == false }
        return next.flatMap { items[$0].group?.persons } ?? []
    }

    /// "A hội đàm với B đang thăm C": B, when A is at home in C, the country right behind the verb.
    private func guest() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .verb, let next = items.dropFirst(index + 1).first?.group, next.persons.isEmpty,
            let target = next.countries.first,
            let near = items[..<index].indices.last(where: { items[$0].group?.persons.isEmpty == false }), index - near <= 4,
            let group = items[near].group, group.persons.allSatisfy({ $0.country != nil && $0.country != target }),
            let subject = reader.subject(of: index, where: { !$0.persons.isEmpty }), subject.index != near,
            subject.group.persons.contains(where: { $0.country == target })
        else { return nil }
        return (near, group)
    }

    private func unique(_ parties: [Party]) -> [Party] {
        var seen: Set<Int> = []
        return parties.filter { party in party.person.map { seen.insert($0).inserted } ?? true }
    }

    private func isTraveller(_ party: Party, ship: Bool) -> Bool {
        switch party.kind {
        case .person(let index): !ship && register.entries[index].isOfficial
        case .post(let mention): !ship && mention.country != nil
        case .unit: ship
        default: false
        }
    }

    private func traveller() -> (index: Int, group: PartyGroup)? {
        if form.frame == .noun {
            if let owner = reader.group(behind: .of, after: index), hasTraveller(owner.group) { return owner }
        }
        if let subject = reader.subject(of: index, crossingSpeech: false, where: hasTraveller) {
            // "chuyến thăm tới A của B": "tới" belongs to the visit that is told already.
            if form.frame == .weak, reader.sentence.items[subject.index..<index].contains(where: isVisitTrigger) {
                return nil
            }
            return subject
        }
        if form.frame == .weak { return nil }
        // "Trong chuyến thăm Việt Nam, Đô đốc A …": the main clause's subject.
        guard form.frame == .noun || reader.sentence.items.prefix(index).allSatisfy({ $0.group == nil }) else {
            return nil
        }
        guard
            let comma = reader.sentence.first(
                after: index, where: { $0.mark == .comma }, stop: { $0.mark == .semicolon }),
            let next = reader.sentence.first(
                after: comma, where: { $0.group?.persons.isEmpty == false }, stop: { $0.trigger != nil }),
            let group = reader.sentence.items[next].group, hasTraveller(group)
        else { return nil }
        return (next, group)
    }

    private func isVisitTrigger(_ item: Item) -> Bool {
        item.trigger?.type == .visit && item.trigger?.frame != .weak
    }

    private func hasTraveller(_ group: PartyGroup) -> Bool {
        group.parties.contains { isTraveller($0, ship: false) || isTraveller($0, ship: true) }
    }

    /// The country or place behind the trigger.
    private func destination(home: CountryCode) -> (index: Int, country: CountryCode, place: PlaceMention?)? {
        var position = index + 1
        var steps = 0
        var found: (index: Int, country: CountryCode, place: PlaceMention?)?
        while position < reader.sentence.items.count, steps < 9 {
            let item = reader.sentence.items[position]
            if let place = item.place, let country = place.country {
                if found == nil, country != home {
                    return (position, country, place.isSeat && !isCity(place) ? nil : place)
                }
            } else if let group = item.group, group.persons.isEmpty {
                if let country = group.parties.lazy.compactMap(countryOf).first(where: { $0 != home }), found == nil {
                    found = (position, country, nil)
                    return found
                }
            } else if item.group != nil {
                if !(position > 0 && reader.sentence.items[position - 1].isFunction(.of)) { return found }
            }
            if item.mark == .semicolon || item.isFunction(.subordinator) || item.isFunction(.say)
                || item.isFunction(.invitation)
            {
                return found
            }
            if let form = item.trigger, form.type != .visit { return found }
            if item.mark == .comma, steps > 0, form.frame != .noun { return found }
            position += 1
            steps += 1
        }
        return found
    }

    private func isCity(_ place: PlaceMention) -> Bool { true }

    private func countryOf(_ party: Party) -> CountryCode? {
        if case .countries(let codes) = party.kind { codes.first } else { nil }
    }

    /// Where a visit that names no destination goes: the article's other main country.
    private func contextDestination(home: CountryCode) -> CountryCode? {
        guard discourse.main.count >= 2, discourse.main.prefix(2).contains(home) else { return nil }
        return discourse.main.prefix(2).first { $0 != home }
    }
}
