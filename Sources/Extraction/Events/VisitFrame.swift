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
        if form.frame == .weak, stops.isEmpty ? !isToAttend : stops[0].index - index > (landsAtPlace ? 6 : 3) {
            return []
        }
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
            // "A tới C tối 14/1, chặng cuối trong chuyến công du đưa ông qua D và E".
            if isBehindLastStop { draft.isLookBack = true }
            return draft
        }
            + (stops.count == 1
                ? followers(
                    of: traveller.index, home: home,
                    draft(
                        travellers, home, stops[0].country, stops[0].place, [index, traveller.index])) : [])
    }

    /// "chuyến thăm của A năm 1993 và B năm 1997": the visits of others of that state, each with a date right behind the name.
    func followers(of owner: Int, home: CountryCode, _ first: EventDraft) -> [EventDraft] {
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

    /// Whether the clause says right before that another stop was the last one of the journey.
    var isBehindLastStop: Bool {
        guard form.frame == .noun, index > 2 else { return false }
        let before = reader.sentence.items[max(0, index - 6)].tokens.lowerBound
        let words = before..<reader.sentence.items[index].tokens.lowerBound
        return article.says(["chặng", "cuối"], in: words) || article.says(["dừng", "chân", "cuối"], in: words)
    }

    /// "A đã sang dự Hội nghị": to the other of the two states.
    private var isToAttend: Bool { reader.sentence.items[index].isFunction(.attend) }

    /// "đáp xuống căn cứ A ở C": a place that no gazetteer knows stands before the state.
    private var landsAtPlace: Bool {
        guard index + 1 < reader.sentence.items.count, let place = reader.sentence.items[index + 1].place else {
            return false
        }
        return place.country == nil
    }

    func isTime(_ position: Int) -> Bool {
        if case .time = reader.sentence.items[position].kind { true } else { false }
    }

    /// "chuyến thăm “Góc Việt Nam” tại nhà hữu nghị": a name in quotation marks is a place of its own.
    var isToQuotation: Bool {
        let next = reader.sentence.items[index].tokens.upperBound
        return article.text.isMark(next, "\"")
            || (article.text.tokens.indices.contains(next) && article.text.spelling(next) == "“")
    }

    /// "ngay trước chuyến thăm, hôm 1/11, A và B đã gặp nhau": when something else took place.
    var isSetting: Bool {
        let items = reader.sentence.items
        guard form.frame == .noun, index > 0,
            items[index - 1].isFunction(.before) || items[index - 1].isFunction(.after),
            index + 1 < items.count
        else { return false }
        return items[index + 1].mark == .comma
    }

    /// The stop that the clause names first, whoever travels.
    func destination() -> CountryCode? { destinations(home: nil).first?.country }

    func draft(
        _ travellers: [Party], _ home: CountryCode, _ country: CountryCode, _ place: PlaceMention?, _ indices: [Int]
    ) -> EventDraft {
        EventDraft(
            type: .visit, format: nil, status: form.status ?? .occurred,
            members: travellers.map { EventDraft.Member(party: $0, role: form.subject) },
            countries: [home, country] + travellers.compactMap(\.country).filter { $0 != home },
            destination: country, venue: place, venueCountry: country, isAnnounced: isBeforehand,
            trigger: reader.sentence.items[index].tokens,
            extent: reader.extent(indices), position: reader.sentence.position, rule: "visit.\(form.frame.rawValue)",
            confidence: indices.count < 3 ? 0.6 : form.frame == .weak ? 0.7 : 0.88)
    }

    /// "A đón B, mở đầu chuyến thăm của ông đến C": who is at home in the country that stands right behind "đến" is not the one
    /// who travels.
    func isAtHome(_ home: CountryCode) -> Bool {
        for item in reader.sentence.items.dropFirst(index + 1).prefix(5) {
            if let place = item.place { return place.country == home }
            if let group = item.group, group.persons.isEmpty { return group.countries == [home] && !isAbroad(group) }
            if item.mark != nil || item.isFunction(.and) { return false }
        }
        return false
    }

    /// "thăm lực lượng gìn giữ hoà bình Việt Nam tại Phái bộ của Liên hợp quốc": forces of one's own that stand elsewhere.
    func isAbroad(_ group: PartyGroup) -> Bool {
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
    func isHost(_ home: CountryCode, behind traveller: Int) -> Bool {
        guard form.frame == .noun, target == nil, traveller > index, let visit = discourse.visit, visit.home != home,
            index > 0, reader.sentence.items[index - 1].isFunction(.occasion)
        else { return false }
        return reader.sentence.items[traveller - 1].mark == .comma
    }

    /// Whether the clause leaves the destination open: "thăm khu trưng bày" names a place, though no country.
    var isOpen: Bool {
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
    var isToFirm: Bool {
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
    func isManner(_ word: Item) -> Bool {
        ["chính", "thức", "hữu", "nghị", "cấp", "nhà", "nước", "làm", "việc", "và"]
            .contains(article.text.string(word.tokens).lowercased())
    }

    /// The country that the travellers come from. Of two sides ("A và B … trong chuyến thăm C") the one that is not at
    /// home in the destination travels.
    func home(of travellers: [Party]) -> CountryCode? {
        let countries = travellers.compactMap(\.country)
        guard let first = countries.first else { return nil }
        guard let other = countries.first(where: { $0 != first }),
            let target = destinations(home: other).first?.country
        else { return first }
        return target == first ? other : first
    }

    /// "tại nơi A tới thăm": a place that the words leave open, and which may be at home.
    func isOfPlace(behind traveller: Int) -> Bool {
        traveller > 0 && traveller < index && article.says(["nơi"], in: reader.sentence.items[traveller - 1].tokens)
    }

    func unique(_ parties: [Party]) -> [Party] {
        var seen: Set<Int> = []
        return parties.filter { party in party.person.map { seen.insert($0).inserted } ?? true }
    }

    func isTraveller(_ party: Party) -> Bool {
        switch party.kind {
        case .person(let index): register.entries[index].isOfficial && !register.entries[index].isSpokesperson
        case .post(let mention): mention.country != nil
        case .organisation(let organisation): organisation.kind == "delegation" && organisation.country != nil
        default: false
        }
    }

    /// "một" between the preposition and the noun.
    func isArticle(_ position: Int) -> Bool {
        article.text.word(reader.sentence.items[position].tokens.lowerBound) == "một"
    }

    /// "A thảo luận về khả năng một tàu sân bay sẽ tới thăm C": the ship goes there.
    func isOfShip(behind subject: Int) -> Bool {
        reader.sentence.items[(subject + 1)..<index].contains {
            guard case .word = $0.kind, article.text.word($0.tokens.lowerBound) == "tàu" else { return false }
            let next = $0.tokens.upperBound
            return !article.isWord(next) || !["hỏa", "hoả"].contains(article.text.word(next))
        }
    }

    /// "A đã cử ông tới C trong chuyến công du": the sender stays at home.
    func isSent(by subject: Int) -> Bool {
        reader.sentence.items[(subject + 1)..<index].contains {
            ["cử", "phái"].contains(article.text.word($0.tokens.lowerBound))
        }
    }

    /// "Chuyến thăm thể hiện cam kết, A nói": the visit opens the sentence and is what it is about; whose, it does not say.
    var isSubject: Bool {
        form.frame == .noun
            && reader.sentence.items[..<index].allSatisfy { item in
                if case .mark = item.kind { true } else { false }
            }
    }

    /// The country of those at whose invitation the visit takes place: "theo lời mời của lãnh đạo Nga".
    var inviter: CountryCode? {
        let items = reader.sentence.items
        guard
            let word = items.indices.first(where: { $0 > index && $0 <= index + 4 && items[$0].isFunction(.invitation) }
            )
        else { return nil }
        return items[(word + 1)...].prefix(2).lazy.compactMap(\.group).first?.countries.first
    }

    /// "A thăm B rồi sang C", "A tới B, sau đó đến C": the stop before, and the journey goes on.
    func goesOn(from subject: Int) -> Bool {
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
    static let abstract: Set<Word> = [
        "nghĩ", "nhắc", "cập", "quan", "hướng", "tính", "biết", "kể", "nói", "bàn", "ý",
    ]

    /// "đi tàu hỏa đến", "bay thẳng tới", "lên chuyên cơ sang": how one travels there.
    static let travel: Set<Word> = [
        "đi", "bay", "thẳng", "tàu", "hỏa", "hoả", "chuyên", "cơ", "máy", "xe",
    ]

    /// Whether "đến" and the like follow their subject closely, and nobody else brings or sends it there.
    func isTold(from subject: Int) -> Bool {
        let items = reader.sentence.items
        // "nghĩ đến", "nhắc đến", "liên quan đến".
        if Self.abstract.contains(article.text.word(items[index].tokens.lowerBound - 1)) { return false }
        // "B tháp tùng A sang C".
        if subject > 0, let before = items[subject - 1].trigger,
            before.type != .visit || before.frame != .recall || subject > 1 && items[subject - 2].isFunction(.negation)
        {
            return false
        }
        if subject > 0, items[subject - 1].isFunction(.proposal) { return false }
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
                if ![.past, .progressive, .future, .after, .before, .and, .plain, .at, .lead, .occasion]
                    .contains(value)
                {
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
    func canTravel(_ group: PartyGroup) -> Bool {
        let target = self.target
        return group.parties.contains { party in
            guard isTraveller(party), target == nil || party.country != target else { return false }
            guard form.frame == .noun, let person = party.person else { return true }
            return !register.entries[person].isEnvoy
        }
    }

    func isVisitTrigger(_ item: Item) -> Bool {
        item.trigger?.type == .visit && item.trigger?.frame != .weak
    }

    func hasTraveller(_ group: PartyGroup) -> Bool { group.parties.contains { isTraveller($0) } }

    static let stops: [[Word]] = [["dừng", "chân"], ["chặng"], ["điểm", "đến"]]

}
