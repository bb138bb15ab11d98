import KnowledgeModel
import Lexicon
import SourceText

/// A thăm C; chuyến thăm C của A; A đến C.
struct VisitFrame {
    let reader: FrameReader
    let form: TriggerForm
    let index: Int
    let register: PeopleRegister
    let discourse: Discourse
    let article: Article

    /// One visit for each country that the clause names as a stop; none without a traveller from elsewhere.
    func drafts() -> [EventDraft] {
        guard form.frame != .recall, !isToQuotation, !isSetting, let traveller = guest() ?? self.traveller() else {
            return []
        }
        var travellers = traveller.group.parties.filter { isTraveller($0) }
        guard let home = self.home(of: travellers), !isAtHome(home), !isHost(home, behind: traveller.index) else {
            return []
        }
        travellers.append(contentsOf: companions(of: traveller.index) + members(before: traveller.index))
        let stops = destinations(home: home)
        // "A của Mali, B của Niger và C … đã thăm Moskva": all who are not at home there.
        let isOfSeveral =
            form.frame != .noun && !stops.isEmpty && travellers.count == traveller.group.parties.count
        travellers = unique(
            travellers.filter { party in
                party.country == home
                    || isOfSeveral && party.person != nil && party.country != nil
                        && !stops.contains { $0.country == party.country }
            })
        if form.frame == .weak, stops.isEmpty || stops[0].index - index > 3 { return [] }
        // "Cựu Thủ tướng A đã đến C": no journey for a state.
        if form.frame == .weak, !travellers.isEmpty,
            travellers.allSatisfy({ $0.person.map { register.entries[$0].isPast } ?? false })
        {
            return []
        }
        if stops.isEmpty {
            guard target == nil, isOpen, !isOfPlace(behind: traveller.index),
                let country = contextDestination(home: home), country != home
            else {
                return []
            }
            let first = draft(travellers, home, country, nil, [index, traveller.index])
            return [first] + followers(of: traveller.index, home: home, first)
        }
        return stops.map { stop in
            var draft = draft(travellers, home, stop.country, stop.place, [index, traveller.index, stop.index])
            // Each of several stops has the days behind its own name.
            if stop.index > stops[0].index { draft.anchor = stop.index }
            // "C là chặng dừng chân …, sau D": D was some days before.
            if stops[0].index < index, stop.index > index { draft.isLookBack = true }
            return draft
        }
            + (stops.count == 1
                ? followers(
                    of: traveller.index, home: home,
                    draft(
                        travellers, home, stops[0].country, stops[0].place, [index, traveller.index])) : [])
    }

    /// "chuyến thăm của A năm 1993 và B năm 1997": the visits of others of that state, each with a date right behind the name.
    private func followers(of owner: Int, home: CountryCode, _ first: EventDraft) -> [EventDraft] {
        let items = reader.sentence.items
        guard form.frame == .noun, owner > index, items[owner - 1].isFunction(.of) else { return [] }
        var found: [EventDraft] = []
        var position = owner + 1
        while position + 2 < items.count, isTime(position) {
            position += 1
            if items[position].isFunction(.and), isTime(position + 1) { position += 2 }
            guard position + 1 < items.count, items[position].isFunction(.and) || items[position].mark == .comma,
                let group = items[position + 1].group, group.parties.count == 1, isTraveller(group.parties[0]),
                group.parties[0].country == home, position + 2 < items.count, isTime(position + 2)
            else { break }
            var draft = first
            draft.members = [EventDraft.Member(party: group.parties[0], role: form.subject)]
            draft.extent = group.tokens
            draft.anchor = position + 1
            found.append(draft)
            position += 2
        }
        return found
    }

    private func isTime(_ position: Int) -> Bool {
        if case .time = reader.sentence.items[position].kind { true } else { false }
    }

    /// "chuyến thăm “Góc Việt Nam” tại nhà hữu nghị": a name in quotation marks is a place of its own.
    private var isToQuotation: Bool {
        let next = reader.sentence.items[index].tokens.upperBound
        return article.text.isMark(next, "\"")
            || (article.text.tokens.indices.contains(next) && article.text.spelling(next) == "“")
    }

    /// "ngay trước chuyến thăm, hôm 1/11, A và B đã gặp nhau": when something else took place.
    private var isSetting: Bool {
        let items = reader.sentence.items
        guard form.frame == .noun, index > 0,
            items[index - 1].isFunction(.before) || items[index - 1].isFunction(.after),
            index + 1 < items.count
        else { return false }
        return items[index + 1].mark == .comma
    }

    /// The stop that the clause names first, whoever travels.
    func destination() -> CountryCode? { destinations(home: nil).first?.country }

    private func draft(
        _ travellers: [Party], _ home: CountryCode, _ country: CountryCode, _ place: PlaceMention?, _ indices: [Int]
    ) -> EventDraft {
        EventDraft(
            type: .visit, format: nil, status: form.status ?? .occurred,
            members: travellers.map { EventDraft.Member(party: $0, role: form.subject) },
            countries: [home, country] + travellers.compactMap(\.country).filter { $0 != home },
            destination: country, venue: place, venueCountry: country, trigger: reader.sentence.items[index].tokens,
            extent: reader.extent(indices), position: reader.sentence.position, rule: "visit.\(form.frame.rawValue)",
            confidence: indices.count < 3 ? 0.6 : form.frame == .weak ? 0.7 : 0.88)
    }

    /// "A đón B, mở đầu chuyến thăm của ông đến C": who is at home in the country that stands right behind "đến" is not the one
    /// who travels.
    private func isAtHome(_ home: CountryCode) -> Bool {
        for item in reader.sentence.items.dropFirst(index + 1).prefix(5) {
            if let place = item.place { return place.country == home }
            if let group = item.group, group.persons.isEmpty { return group.countries == [home] && !isAbroad(group) }
            if item.mark != nil || item.isFunction(.and) { return false }
        }
        return false
    }

    /// "thăm lực lượng gìn giữ hoà bình Việt Nam tại Phái bộ của Liên hợp quốc": forces of one's own that stand elsewhere.
    private func isAbroad(_ group: PartyGroup) -> Bool {
        guard !group.parties.contains(where: { if case .countries = $0.kind { true } else { false } }) else {
            return false
        }
        return reader.sentence.items[index...].drop { $0.tokens.lowerBound < group.tokens.upperBound }.prefix(12)
            .contains { item in
                let country = item.place?.country ?? item.group?.countries.first
                return country != nil && country != group.countries.first
            }
    }

    /// "Trong khuôn khổ chuyến thăm, A đã tiếp đoàn": A, who is not of the state whose visit was told before, is the host.
    private func isHost(_ home: CountryCode, behind traveller: Int) -> Bool {
        guard form.frame == .noun, target == nil, traveller > index, let visit = discourse.visit, visit.home != home,
            index > 0, reader.sentence.items[index - 1].isFunction(.occasion)
        else { return false }
        return reader.sentence.items[traveller - 1].mark == .comma
    }

    /// Whether the clause leaves the destination open: "thăm khu trưng bày" names a place, though no country.
    private var isOpen: Bool {
        guard form.frame == .verb else { return !isToFirm }
        var rest = reader.sentence.items.dropFirst(index + 1)
        while let word = rest.first, case .word = word.kind, isManner(word) { rest = rest.dropFirst() }
        guard let next = rest.first else { return true }
        switch next.kind {
        case .mark, .time, .function, .trigger: return true
        default: return false
        }
    }

    /// "chuyến thăm hãng A", "chuyến thăm nhà máy B": a place that no gazetteer knows.
    private var isToFirm: Bool {
        var words = 0
        for item in reader.sentence.items.dropFirst(index + 1).prefix(3) {
            if words == 0, let group = item.group, group.countries.isEmpty, !group.parties.contains(where: \.isPerson) {
                return true
            }
            guard case .word = item.kind, !isManner(item) else { return false }
            if words > 0, article.isCapitalisedWord(item.tokens.lowerBound) { return true }
            words += 1
        }
        return false
    }

    /// "chính thức", "hữu nghị", "cấp nhà nước", "nước (này)": how one visits, not where.
    private func isManner(_ word: Item) -> Bool {
        ["chính", "thức", "hữu", "nghị", "cấp", "nhà", "nước", "làm", "việc", "và"]
            .contains(article.text.string(word.tokens).lowercased())
    }

    /// The country that stands right behind the trigger: nobody who is at home there visits it.
    private var target: CountryCode? {
        for item in reader.sentence.items.dropFirst(index + 1).prefix(3) {
            if let place = item.place { return place.country }
            if let group = item.group {
                return group.persons.isEmpty && !isAbroad(group) ? group.countries.first : nil
            }
            if item.mark != nil || item.isFunction(.of) || item.isFunction(.invitation) { return nil }
        }
        return nil
    }

    /// The country that the travellers come from. Of two sides ("A và B … trong chuyến thăm C") the one that is not at
    /// home in the destination travels.
    private func home(of travellers: [Party]) -> CountryCode? {
        let countries = travellers.compactMap(\.country)
        guard let first = countries.first else { return nil }
        guard let other = countries.first(where: { $0 != first }),
            let target = destinations(home: other).first?.country
        else { return first }
        return target == first ? other : first
    }

    /// "Nhân dịp tháp tùng A thăm C, …, B …": the subject of the main clause travels along.
    private func companions(of traveller: Int) -> [Party] {
        let items = reader.sentence.items
        guard items[max(0, traveller - 2)..<traveller].contains(where: { $0.isFunction(.accompany) }) else { return [] }
        let next = items.indices.first { $0 > index && items[$0].group?.persons.isEmpty == false }
        return next.flatMap { items[$0].group?.persons } ?? []
    }

    /// "tại nơi A tới thăm": a place that the words leave open, and which may be at home.
    private func isOfPlace(behind traveller: Int) -> Bool {
        traveller > 0 && traveller < index && article.says(["nơi"], in: reader.sentence.items[traveller - 1].tokens)
    }

    /// "phái đoàn của C gồm A, B và phụ tá D đã tới E": all whom the words list before the one who stands last.
    private func members(before last: Int) -> [Party] {
        let items = reader.sentence.items
        guard
            let list = items[..<last].lastIndex(where: {
                $0.tokens.count == 1 && article.hasBytes(4, at: $0.tokens.lowerBound)
                    && article.text.word($0.tokens.lowerBound) == "gồm"
            }), list > 0, items[list - 1].group != nil,
            !items[list..<last].contains(where: { $0.trigger != nil || $0.mark == .semicolon })
        else { return [] }
        return items[list..<last].compactMap(\.group).flatMap(\.persons).filter { isTraveller($0) }
    }

    /// "A hội đàm với B đang thăm C": B, when A is at home in C, the country right behind the verb.
    private func guest() -> (index: Int, group: PartyGroup)? {
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
    private func received() -> (index: Int, group: PartyGroup)? {
        guard form.frame == .noun,
            let welcome = reader.sentence.items[..<index].lastIndex(where: {
                $0.trigger?.format == .reception && $0.trigger?.frame != .noun && $0.trigger?.frame != .recall
            }), let guest = reader.object(of: welcome), guest.index < index, hasTraveller(guest.group),
            let host = reader.subject(of: welcome, where: { !$0.persons.isEmpty }),
            Set(host.group.countries).isDisjoint(with: guest.group.countries)
        else { return nil }
        return guest
    }

    private func unique(_ parties: [Party]) -> [Party] {
        var seen: Set<Int> = []
        return parties.filter { party in party.person.map { seen.insert($0).inserted } ?? true }
    }

    private func isTraveller(_ party: Party) -> Bool {
        switch party.kind {
        case .person(let index): register.entries[index].isOfficial && !register.entries[index].isSpokesperson
        case .post(let mention): mention.country != nil
        case .organisation(let organisation): organisation.kind == "delegation" && organisation.country != nil
        default: false
        }
    }

    private func traveller() -> (index: Int, group: PartyGroup)? {
        if form.frame == .noun, let owner = reader.group(behind: .of, after: index), hasTraveller(owner.group),
            !isRelative(of: owner.index)
        {
            // "Chuyến thăm kéo dài hai ngày, tiếp nối chuyến thăm C của B": B's is the other one.
            let isOfOther = reader.sentence.items[(index + 1)..<owner.index].contains {
                $0.trigger?.type == .visit && $0.trigger?.frame == .noun
            }
            return isOfOther ? who() : owner
        }
        if let guest = onOccasion() ?? received() ?? who() { return guest }
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
        if form.frame == .weak || isSubject { return nil }
        // "Trong chuyến thăm Việt Nam, Đô đốc A …": the main clause's subject.
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

    /// "trong chuyến thăm C, cha của A": whose relative goes on.
    private func isRelative(of owner: Int) -> Bool {
        let items = reader.sentence.items
        guard owner - 3 > index, items[owner - 3].mark == .comma, case .word = items[owner - 2].kind else {
            return false
        }
        return items[owner - 1].isFunction(.of)
    }

    /// "Chuyến thăm kéo dài hai ngày", "chuyến thăm diễn ra từ ngày 5 đến 8/4": of whom the article has told that he travels.
    private func who() -> (index: Int, group: PartyGroup)? {
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
    private func whoMet(_ object: (index: Int, group: PartyGroup)) -> (index: Int, group: PartyGroup)? {
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

    /// "một" between the preposition and the noun.
    private func isArticle(_ position: Int) -> Bool {
        article.text.word(reader.sentence.items[position].tokens.lowerBound) == "một"
    }

    /// "A thảo luận về khả năng một tàu sân bay sẽ tới thăm C": the ship goes there.
    private func isOfShip(behind subject: Int) -> Bool {
        reader.sentence.items[(subject + 1)..<index].contains {
            guard case .word = $0.kind, article.text.word($0.tokens.lowerBound) == "tàu" else { return false }
            let next = $0.tokens.upperBound
            return !article.isWord(next) || !["hỏa", "hoả"].contains(article.text.word(next))
        }
    }

    /// "A đã cử ông tới C trong chuyến công du": the sender stays at home.
    private func isSent(by subject: Int) -> Bool {
        reader.sentence.items[(subject + 1)..<index].contains {
            ["cử", "phái"].contains(article.text.word($0.tokens.lowerBound))
        }
    }

    /// "Chuyến thăm thể hiện cam kết, A nói": the visit opens the sentence and is what it is about; whose, it does not say.
    private var isSubject: Bool {
        form.frame == .noun
            && reader.sentence.items[..<index].allSatisfy { item in
                if case .mark = item.kind { true } else { false }
            }
    }

    /// "A hội kiến với B nhân chuyến thăm C": who is not at home in C; or, where no country follows, who is on the visit told before.
    private func onOccasion() -> (index: Int, group: PartyGroup)? {
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

    /// The country of those at whose invitation the visit takes place: "theo lời mời của lãnh đạo Nga".
    private var inviter: CountryCode? {
        let items = reader.sentence.items
        guard
            let word = items.indices.first(where: { $0 > index && $0 <= index + 4 && items[$0].isFunction(.invitation) }
            )
        else { return nil }
        return items[(word + 1)...].prefix(2).lazy.compactMap(\.group).first?.countries.first
    }

    /// "đoàn tàu của ông A đã đến C": who is on board.
    private func passenger() -> (index: Int, group: PartyGroup)? {
        let items = reader.sentence.items
        guard form.frame == .weak, let near = items[..<index].lastIndex(where: { $0.group != nil }), index - near <= 3,
            near > 1, items[near - 1].isFunction(.of), let group = items[near].group, group.hasPersons,
            canTravel(group),
            items[(near + 1)..<index].allSatisfy({ $0.mark == nil && $0.trigger == nil })
        else { return nil }
        let vehicle = article.text.word(items[near - 2].tokens.upperBound - 1)
        return ["tàu", "cơ", "bay"].contains(vehicle) ? (near, group) : nil
    }

    /// "A thăm B rồi sang C", "A tới B, sau đó đến C": the stop before, and the journey goes on.
    private func goesOn(from subject: Int) -> Bool {
        let items = reader.sentence.items
        let next = items[..<index].last { item in
            switch item.kind {
            case .time, .function(.past), .function(.future): false
            case .word: !Self.travel.contains(article.text.word(item.tokens.lowerBound))
            default: true
            }
        }
        guard let next, article.says(["rồi"], in: next.tokens) || article.says(["sau", "đó"], in: next.tokens),
            let stop = items[(subject + 1)..<index].lastIndex(where: { item in
                item.place != nil || item.group.map { $0.persons.isEmpty && !$0.countries.isEmpty } ?? false
            }),
            let verb = items[(subject + 1)..<stop].lastIndex(where: { $0.trigger?.type == .visit }),
            items[verb].trigger?.frame != .noun, items[(verb + 1)..<stop].allSatisfy({ $0.group == nil })
        else { return false }
        // Whom one meets at the stop before may be told: "thăm B, hội đàm với C, rồi bay tới D".
        return items.indices[(stop + 1)..<index].allSatisfy { position in
            let item = items[position]
            if let form = item.trigger { return form.type == .meeting && form.frame != .noun }
            return item.group == nil || items[position - 1].isFunction(.with) || items[position - 1].trigger != nil
        }
    }

    /// The last words of verbs behind which "đến" and "tới" are no motion.
    private static let abstract: Set<Word> = [
        "nghĩ", "nhắc", "cập", "quan", "hướng", "tính", "biết", "kể", "nói", "bàn", "ý",
    ]

    /// "đi tàu hỏa đến", "bay thẳng tới", "lên chuyên cơ sang": how one travels there.
    private static let travel: Set<Word> = [
        "đi", "bay", "thẳng", "tàu", "hỏa", "hoả", "chuyên", "cơ", "máy", "xe",
    ]

    /// Whether "đến" and the like follow their subject closely, and nobody else brings or sends it there.
    private func isTold(from subject: Int) -> Bool {
        let items = reader.sentence.items
        // "nghĩ đến", "nhắc đến", "liên quan đến".
        if Self.abstract.contains(article.text.word(items[index].tokens.lowerBound - 1)) { return false }
        if subject > 0, items[subject - 1].trigger != nil || items[subject - 1].isFunction(.proposal) { return false }
        var words = 0
        var isInTime = false
        for position in (subject + 1)..<index {
            let item = items[position]
            // "lên đường tới".
            if item.trigger?.type == .deployment, position + 1 == index { continue }
            // "thông báo sẽ đến".
            if item.isFunction(.say), items[position + 1].isFunction(.future), position + 2 == index { continue }
            switch item.kind {
            case .time: continue
            case .word: words += Self.travel.contains(article.text.word(item.tokens.lowerBound)) ? 0 : 1
            case .function(let value):
                if ![.past, .progressive, .future, .after, .before, .and, .plain, .at, .lead].contains(value) {
                    return false
                }
                isInTime = isInTime || value == .at
            default: return false
            }
        }
        // "trong hai ngày 16 và 17/10 đã đến".
        return words <= (isInTime ? 2 : 1)
    }

    /// Whether somebody in the group can be the traveller of a visit that does not say whose it is: an envoy speaks of
    /// visits more often than he makes them, and nobody visits the country where he is at home.
    private func canTravel(_ group: PartyGroup) -> Bool {
        let target = self.target
        return group.parties.contains { party in
            guard isTraveller(party), target == nil || party.country != target else { return false }
            guard form.frame == .noun, let person = party.person else { return true }
            return !register.entries[person].isEnvoy
        }
    }

    private func isVisitTrigger(_ item: Item) -> Bool {
        item.trigger?.type == .visit && item.trigger?.frame != .weak
    }

    private func hasTraveller(_ group: PartyGroup) -> Bool { group.parties.contains { isTraveller($0) } }

    /// The countries and places behind the trigger that are not the traveller's own.
    private func destinations(home: CountryCode?) -> [(index: Int, country: CountryCode, place: PlaceMention?)] {
        var position = index + 1
        var steps = 0
        if let stopovers = stopovers(home) { return stopovers }
        while position < reader.sentence.items.count, steps < 9 {
            let item = reader.sentence.items[position]
            if let place = item.place, let country = place.country, country != home {
                return [(position, country, place)]
            }
            if let own = ourCountry(item.tokens.lowerBound), own != home { return [(position, own, nil)] }
            if let group = item.group {
                if group.persons.isEmpty {
                    let stops = group.parties.compactMap(countryOf).filter { $0 != home }
                    // "Phái bộ của Liên hợp quốc ở Abyei": the place says better where it is.
                    let isSited =
                        stops.contains(where: \.isBody)
                        && reader.sentence.items[position...].prefix(3).contains { $0.place?.country != nil }
                    if !stops.isEmpty, !isSited {
                        return stops.map { (position, $0, nil) } + nextStops(behind: position, home)
                    }
                    if position <= index + 2, group.countries == [home], isAbroad(group) { steps -= 4 }
                } else if !reader.sentence.items[position - 1].isFunction(.of), !isLed(position - 1) {
                    return []
                }
            }
            if item.mark == .semicolon || (item.isFunction(.subordinator) && !isArrival(behind: position))
                || item.isFunction(.say) || item.isFunction(.invitation)
            {
                return []
            }
            if let form = item.trigger, form.type != .visit { return [] }
            if item.mark == .comma, steps > 0, form.frame != .noun, !isInside(position) { return [] }
            position += 1
            steps += 1
        }
        return []
    }

    /// "sang huyện A, tỉnh B": the comma between a place and the one in which it lies.
    private func isInside(_ comma: Int) -> Bool {
        let items = reader.sentence.items
        return comma + 1 < items.count && items[comma - 1].place.map { $0.country == nil } ?? false
            && items[comma + 1].place?.country != nil
    }

    /// "thăm chính thức nước ta", in a Vietnamese paper.
    private func ourCountry(_ token: Int) -> CountryCode? {
        guard article.text.word(token) == "nước", article.isWord(token + 1), article.text.word(token + 1) == "ta" else {
            return nil
        }
        return CountryCode("VN")
    }

    /// "C là chặng dừng chân thứ tư trong chuyến công du của A, sau D và E": where A stops, last and before.
    private func stopovers(_ home: CountryCode?) -> [(index: Int, country: CountryCode, place: PlaceMention?)]? {
        let items = reader.sentence.items
        guard form.frame == .noun,
            let copula = items[..<index].lastIndex(where: {
                $0.isFunction(.relative) && article.says(["là"], in: $0.tokens)
            }), copula > 0, copula + 1 < index, let stop = items[copula - 1].group, stop.persons.isEmpty,
            Self.stops.contains(where: {
                article.says($0, in: items[copula + 1].tokens.lowerBound..<items[index].tokens.lowerBound)
            })
        else { return nil }
        var found = stop.parties.compactMap(countryOf).map { (copula - 1, $0, nil as PlaceMention?) }
        if let after = items[index...].prefix(12).firstIndex(where: { $0.isFunction(.after) }) {
            for position in (after + 1)..<items.count {
                if let group = items[position].group, group.persons.isEmpty {
                    found += group.parties.compactMap(countryOf).map { (position, $0, nil) }
                } else if items[position].mark != .comma {
                    break
                }
            }
        }
        return found.filter { $0.1 != home }.map { (index: $0.0, country: $0.1, place: $0.2) }
    }

    private static let stops: [[Word]] = [["dừng", "chân"], ["chặng"], ["điểm", "đến"]]

    /// "chuyến công du đưa ông qua A, B và C": who is led there is who travels.
    private func isLed(_ position: Int) -> Bool {
        form.frame == .noun && article.says(["đưa"], in: reader.sentence.items[position].tokens)
    }

    /// "thăm Cuba (6 - 10/6) và Venezuela (10 - 13/6)": the country behind the days of the one before.
    private func nextStops(
        behind stop: Int, _ home: CountryCode?
    ) -> [(index: Int, country: CountryCode, place: PlaceMention?)] {
        let items = reader.sentence.items
        guard stop + 5 < items.count, items[stop + 1].mark == .opening, case .time = items[stop + 2].kind,
            items[stop + 3].mark == .closing, items[stop + 4].isFunction(.and) || items[stop + 4].mark == .comma,
            let group = items[stop + 5].group, group.persons.isEmpty
        else { return [] }
        let stops = group.parties.compactMap(countryOf).filter { $0 != home }
        return stops.map { (stop + 5, $0, nil) } + (stops.isEmpty ? [] : nextStops(behind: stop + 5, home))
    }

    /// "bắt đầu chuyến thăm khi đến Seoul": the same traveller arrives there.
    private func isArrival(behind conjunction: Int) -> Bool {
        guard form.frame == .verb, conjunction - index <= 2, conjunction + 1 < reader.sentence.items.count,
            let next = reader.sentence.items[conjunction + 1].trigger
        else { return false }
        return next.type == .visit && next.frame == .weak
    }

    private func countryOf(_ party: Party) -> CountryCode? {
        if case .countries(let codes) = party.kind { codes.first } else { nil }
    }

    /// Where a visit that names no destination goes: the article's other main country.
    private func contextDestination(home: CountryCode) -> CountryCode? {
        if let visit = discourse.visit, visit.home == home { return visit.destination }
        guard let sides = discourse.sides, sides.contains(home) else { return nil }
        return sides.first { $0 != home }
    }
}
