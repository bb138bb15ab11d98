import KnowledgeModel
import Lexicon

/// Chooses the place of an event: what stands behind "tại" or "ở" in its clause or opens the sentence.
struct VenueReader {
    /// The place as written, and the country that the clause says the event was in.
    func venue(_ sentence: ParsedSentence, trigger index: Int) -> (place: PlaceMention?, country: CountryCode?) {
        var best: (cost: Int, place: PlaceMention)?
        var country: CountryCode?
        for (position, item) in sentence.items.enumerated() where position > 0 {
            guard isBehindAt(sentence, position) else { continue }
            var cost = abs(position - index)
            let (low, high) = (min(position, index), max(position, index))
            for between in sentence.items[low..<high] {
                if between.isFunction(.say) || between.isFunction(.subordinator) { cost += 12 }
                if between.mark == .semicolon { cost += 30 }
                if let trigger = between.trigger, trigger.frame == .verb, between.tokens != sentence.items[index].tokens
                {
                    cost += 8
                }
            }
            let opens = position <= 5 && sentence.items[..<position].allSatisfy { $0.group == nil && $0.trigger == nil }
            if opens { cost = min(cost, 14) }
            guard cost < 24 else { continue }
            switch item.kind {
            case .place(let place):
                if best == nil || cost < best!.cost { best = (cost, place) }
                if country == nil { country = place.country }
            case .group(let group) where group.isLocation:
                if country == nil { country = group.countries.first }
            default: break
            }
        }
        if let place = best?.place { return (place, place.country ?? following(sentence, place) ?? country) }
        return (nil, country)
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

    private func isBehindAt(_ sentence: ParsedSentence, _ position: Int) -> Bool {
        sentence.items[position - 1].isFunction(.at)
    }
}
