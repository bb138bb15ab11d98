import KnowledgeModel

/// Finds events that one article tells twice, as in a caption and in the text below it.
///
/// Claims of one document are otherwise two things, so that the calls of one guest on four hosts in a day stay four.
enum Repetition {
    /// Pairs of places, the smaller first, in order.
    static func pairs(_ facts: [EventFacts]) -> [(Int, Int)] {
        var byDocument: [Int: [Int]] = [:]
        for (place, event) in facts.enumerated() where canRepeat(event) {
            byDocument[event.document, default: []].append(place)
        }
        var pairs: [(Int, Int)] = []
        for places in byDocument.values {
            for (index, x) in places.enumerated() {
                for y in places[(index + 1)...] where areOne(facts[x], facts[y]) { pairs.append((x, y)) }
            }
        }
        return pairs.sorted { $0 < $1 }
    }

    /// A tour of a site is a part of a visit, and one may tour two in a day.
    private static func canRepeat(_ event: EventFacts) -> Bool {
        guard event.date.isKnown, event.date.grain == .day, event.unknownPeople.isEmpty else { return false }
        switch event.claim.type {
        case .visit: return !event.people.isEmpty && !event.isSite && event.claim.venueCountry != nil
        case .meeting: return event.people.count >= 2
        default: return false
        }
    }

    private static func areOne(_ a: EventFacts, _ b: EventFacts) -> Bool {
        guard a.claim.type == b.claim.type, a.people == b.people, a.status == b.status,
            areOne(a.claim.format, b.claim.format), a.isSite == b.isSite
        else { return false }
        if a.claim.type == .visit, a.claim.venueCountry != b.claim.venueCountry { return false }
        if let x = a.claim.venueCountry, let y = b.claim.venueCountry, x != y { return false }
        guard a.venue.isEmpty || b.venue.isEmpty || a.venue.containment(b.venue) >= 0.5 else { return false }
        return max(a.date.first, b.date.first) - min(a.date.last, b.date.last) <= 1
    }

    private static func areOne(_ a: MeetingFormat?, _ b: MeetingFormat?) -> Bool {
        guard let a, let b, a != b else { return true }
        // Talks and a courtesy call of one day are two.
        return a == .bilateral || b == .bilateral
    }
}
