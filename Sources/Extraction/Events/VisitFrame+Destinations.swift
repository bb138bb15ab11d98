import KnowledgeModel
import Lexicon
import SourceText

/// Where a journey leads, stop by stop.
extension VisitFrame {
    /// The country that stands right behind the trigger: nobody who is at home there visits it.
    var target: CountryCode? {
        for item in reader.sentence.items.dropFirst(index + 1).prefix(3) {
            if let place = item.place { return place.country }
            if let group = item.group {
                return group.persons.isEmpty && !isAbroad(group) ? group.countries.first : nil
            }
            if item.mark != nil || item.isFunction(.of) || item.isFunction(.invitation) { return nil }
        }
        return nil
    }

    /// The countries and places behind the trigger that are not the traveller's own.
    func destinations(home: CountryCode?) -> [(index: Int, country: CountryCode, place: PlaceMention?)] {
        var position = index + 1
        var steps = 0
        if let stopovers = stopovers(home) { return stopovers }
        while position < reader.sentence.items.count, steps < 9 {
            let item = reader.sentence.items[position]
            if let place = item.place, let country = place.country, country != home {
                return [(position, country, place)]
            }
            if let own = ourCountry(item.tokens.lowerBound) ?? friends(item.tokens.lowerBound, home), own != home {
                return [(position, own, nil)]
            }
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
    func isInside(_ comma: Int) -> Bool {
        let items = reader.sentence.items
        return comma + 1 < items.count && items[comma - 1].place.map { $0.country == nil } ?? false
            && items[comma + 1].place?.country != nil
    }

    /// "thăm chính thức nước ta", in a Vietnamese paper.
    func ourCountry(_ token: Int) -> CountryCode? {
        guard article.text.word(token) == "nước", article.isWord(token + 1), article.text.word(token + 1) == "ta" else {
            return nil
        }
        return CountryCode("VN")
    }

    /// "A sang đất bạn": the other of the two states.
    private func friends(_ token: Int, _ home: CountryCode?) -> CountryCode? {
        guard let home, article.text.word(token) == "đất", article.isWord(token + 1),
            article.text.word(token + 1) == "bạn"
        else { return nil }
        return contextDestination(home: home)
    }

    /// "C là chặng dừng chân thứ tư trong chuyến công du của A, sau D và E": where A stops, last and before.
    func stopovers(_ home: CountryCode?) -> [(index: Int, country: CountryCode, place: PlaceMention?)]? {
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

    /// "chuyến công du đưa ông qua A, B và C": who is led there is who travels.
    func isLed(_ position: Int) -> Bool {
        form.frame == .noun && article.says(["đưa"], in: reader.sentence.items[position].tokens)
    }

    /// "thăm Cuba (6 - 10/6) và Venezuela (10 - 13/6)": the country behind the days of the one before.
    func nextStops(
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
    func isArrival(behind conjunction: Int) -> Bool {
        guard form.frame == .verb, conjunction - index <= 2, conjunction + 1 < reader.sentence.items.count,
            let next = reader.sentence.items[conjunction + 1].trigger
        else { return false }
        return next.type == .visit && next.frame == .weak
    }

    func countryOf(_ party: Party) -> CountryCode? {
        if case .countries(let codes) = party.kind { codes.first } else { nil }
    }

    /// Where a visit that names no destination goes: the article's other main country.
    func contextDestination(home: CountryCode) -> CountryCode? {
        if let visit = discourse.visit, visit.home == home { return visit.destination }
        if let sides = discourse.sides, sides.contains(home) { return sides.first { $0 != home } }
        // "C ký K khi A tới thăm", in an article about C: its people stand in the same sentence.
        guard let host = discourse.main.first, host != home, !host.isBody,
            reader.sentence.items.contains(where: {
                $0.group.map { !$0.isLocation && $0.countries.contains(host) } ?? false
            })
        else { return nil }
        return host
    }
}
