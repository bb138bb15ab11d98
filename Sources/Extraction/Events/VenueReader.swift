import KnowledgeModel
import Lexicon
import SourceText

/// Chooses the place of an event: what stands behind "tại" or "ở" in its clause or opens the sentence.
struct VenueReader {
    let article: Article

    /// The place as written, and the country that the clause says the event was in.
    func venue(_ sentence: ParsedSentence, trigger index: Int) -> (place: PlaceMention?, country: CountryCode?) {
        var best: (cost: Int, position: Int, place: PlaceMention)?
        var country: CountryCode?
        // What opens the sentence, and what is near enough: a sentence may be an article without a full stop.
        let near =
            max(Self.opening, index - Self.most)..<max(Self.opening, min(sentence.items.count, index + Self.most))
        for position in [Array(sentence.items.indices.prefix(Self.opening)), Array(near)].joined()
        where isBehindAt(sentence, position) || isOffshore(sentence.items[position], of: sentence.items[index]) {
            let cost = self.cost(sentence, from: position, to: index)
            guard cost < Self.most else { continue }
            if let place = place(sentence.items[position]) {
                if cost < best?.cost ?? .max { best = (cost, position, place) }
                if country == nil { country = place.country }
            } else if let group = sentence.items[position].group, group.isLocation, country == nil {
                country = group.countries.first
            }
        }
        if let there = whither(sentence, index), (best?.position ?? -1) < there.position {
            return (there.place, there.place.country ?? country)
        }
        guard let found = best else { return (nil, country) }
        let site = moreSpecific(found.position, sentence) ?? (found.position, found.place)
        var place = site.1
        let own = place.country ?? following(sentence, place) ?? country
        place.tokens = joined(site.0, place, sentence)
        return (place, own)
    }

    /// The price from which on no place is an event's.
    private static let most = 24
    /// How many items can open a sentence.
    private static let opening = 9

    /// The distance in items, with a price on every boundary crossed; counts no further than `most`.
    private func cost(_ sentence: ParsedSentence, from position: Int, to index: Int) -> Int {
        var cost = abs(position - index)
        let (low, high) = (min(position, index), max(position, index))
        for between in sentence.items[low..<high] {
            guard cost < Self.most else { break }
            if between.isFunction(.say) || between.isFunction(.subordinator) { cost += 12 }
            if between.mark == .semicolon { cost += 30 }
            if let trigger = between.trigger, trigger.frame == .verb, between.tokens != sentence.items[index].tokens {
                cost += 8
            }
        }
        // "Tại X, A …"; "Sau lễ đón tại X, A hội đàm …": a welcome belongs to the meeting that it opens.
        let opens =
            position < Self.opening
            && sentence.items[..<position].allSatisfy {
                $0.group == nil && ($0.trigger == nil || $0.trigger?.frame == .recall)
            }
        return opens ? min(cost, 14) : cost
    }

    /// "ông tới Tokyo hội đàm với B", "sang Seoul dự S", "ghé D và ngày 7/12 gặp B": where the journey of the clause leads.
    private func whither(_ sentence: ParsedSentence, _ index: Int) -> (position: Int, place: PlaceMention)? {
        let items = sentence.items
        var position = index - 1
        while position > 0, index - position <= 6 {
            let item = items[position]
            if let place = item.place {
                guard let way = items[position - 1].trigger, way.type == .visit, way.frame != .noun,
                    article.text.word(place.tokens.lowerBound) != "châu"
                else { return nil }
                return (position, place)
            }
            switch item.kind {
            case .time, .mark(.comma): break
            case .function(let value):
                guard [.attend, .and, .subordinator, .have, .future, .past, .to].contains(value),
                    !isOtherTime(item)
                else { return nil }
            case .group(let group) where group.persons.isEmpty && items[position - 1].mark == .comma: break
            default: return nil
            }
            position -= 1
        }
        return nil
    }

    /// "sau khi", "trước khi", "kể từ": what is told there took place elsewhere.
    private func isOtherTime(_ item: Item) -> Bool {
        item.isFunction(.subordinator) && article.text.word(item.tokens.lowerBound) != "để"
    }

    /// The item as a place: a place, a town that is a state, or an organisation that has a house.
    private func place(_ item: Item) -> PlaceMention? {
        if let place = item.place { return place }
        guard let group = item.group, group.isLocation, group.parties.count == 1, let party = group.parties.first else {
            return nil
        }
        switch party.kind {
        case .countries(let codes) where codes.count == 1 && Self.cityStates.contains(codes[0].rawValue):
            return PlaceMention(tokens: party.tokens, country: codes[0], isSeat: false, isSite: false)
        case .organisation(let organisation) where isHoused(organisation):
            return PlaceMention(tokens: organisation.tokens, country: organisation.country, isSeat: false, isSite: true)
        default: return nil
        }
    }

    private static let cityStates: Set<String> = ["SG", "MC", "VA", "HK", "MO"]

    /// Whether the organisation's words name a house as well ("Bệnh viện A", "Đại sứ quán B"), not a force or a council.
    private func isHoused(_ organisation: OrganisationMention) -> Bool {
        let words = article.text.string(organisation.tokens).lowercased()
        return Self.houses.contains { words.hasPrefix($0) }
    }

    private static let houses = [
        "bệnh viện", "đại sứ quán", "văn phòng", "trụ sở", "bộ ", "học viện", "đại học", "trường", "ubnd",
        "uỷ ban nhân dân", "trung tâm",
        "bảo tàng", "lãnh sự quán", "tổng lãnh sự quán", "viện ",
    ]

    /// "Nhà Chính phủ tại Auckland": the site before its town.
    private func moreSpecific(_ position: Int, _ sentence: ParsedSentence) -> (Int, PlaceMention)? {
        guard position >= 2, sentence.items[position].place?.isSite != true,
            sentence.items[position - 1].isFunction(.at),
            let site = place(sentence.items[position - 2]), site.isSite, isBehindAt(sentence, position - 2)
        else { return nil }
        return (position - 2, site)
    }

    /// "Móng Cái (Việt Nam) và Đông Hưng (Trung Quốc)": places joined by "và", with what stands in brackets or behind commas.
    private func joined(_ index: Int, _ place: PlaceMention, _ sentence: ParsedSentence) -> Range<Int> {
        let start = startOfSea(index, sentence) ?? place.tokens.lowerBound
        var end = place.tokens.upperBound
        var position = index + 1
        var last = end
        var isOpen = false
        var hasAnd = false
        while position < sentence.items.count {
            let item = sentence.items[position]
            if item.isFunction(.and) {
                hasAnd = true
            } else if item.mark == .opening {
                isOpen = true
            } else if item.mark == .closing {
                isOpen = false
                if hasAnd { end = item.tokens.upperBound }
                last = item.tokens.upperBound
            } else if item.place != nil || (isOpen && item.group?.persons.isEmpty == true) {
                last = item.tokens.upperBound
                if hasAnd, !isOpen { end = last }
            } else if item.mark != .comma, !item.isFunction(.of) {
                break
            }
            position += 1
        }
        return start..<(hasAnd ? max(end, min(last, end)) : place.tokens.upperBound)
    }

    /// "vùng biển ngoài khơi thành phố X": the words between the preposition and the place.
    private func startOfSea(_ index: Int, _ sentence: ParsedSentence) -> Int? {
        var position = index - 1
        while position >= 0, case .word = sentence.items[position].kind { position -= 1 }
        guard position >= 0, position < index - 1, sentence.items[position].isFunction(.at) else { return nil }
        return sentence.items[position + 1].tokens.lowerBound
    }

    /// "doanh trại Wellington, thủ đô Luân Đôn": the country of the place named behind the comma.
    private func following(_ sentence: ParsedSentence, _ place: PlaceMention) -> CountryCode? {
        guard let index = sentence.items.firstIndex(where: { $0.tokens.lowerBound == place.tokens.lowerBound }) else {
            return nil
        }
        var position = index + 1
        while position < sentence.items.count, position <= index + 3 {
            let item = sentence.items[position]
            if let next = item.place, let country = next.country { return country }
            if let group = item.group { return group.isLocation || group.persons.isEmpty ? group.countries.first : nil }
            guard item.mark == .comma || item.mark == .opening || item.mark == .dash else { return nil }
            position += 1
        }
        return nil
    }

    /// "diễn tập chung ngoài khơi Đà Nẵng".
    private func isOffshore(_ item: Item, of event: Item) -> Bool {
        guard let place = item.place, article.text.word(place.tokens.lowerBound) == "ngoài" else { return false }
        switch event.kind {
        case .trigger(let form): return form.type == .exercise || form.type == .deployment
        case .series(let form): return form.type == .exercise
        default: return false
        }
    }

    /// Behind "tại", "ở", with no more between than "vùng biển ngoài khơi".
    private func isBehindAt(_ sentence: ParsedSentence, _ position: Int) -> Bool {
        guard position > 0 else { return false }
        if sentence.items[position - 1].isFunction(.at) { return true }
        guard sentence.items[position].place != nil else { return false }
        var before = position - 1
        while before >= 0, position - before <= 5,
            Self.sea.contains(article.text.string(sentence.items[before].tokens).lowercased())
        { before -= 1 }
        return before >= 0 && before < position - 1 && sentence.items[before].isFunction(.at)
    }

    private static let sea: Set<String> = [
        "vùng", "biển", "ngoài", "khơi", "ngoài khơi", "gần", "khu", "vực", "bờ", "phía", "nam", "bắc", "đông", "tây",
    ]
}
