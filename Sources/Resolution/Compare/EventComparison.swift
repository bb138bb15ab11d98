import CivilTime
import KnowledgeModel

/// Weighs whether two claims report one event.
enum EventComparison {
    /// From this sum on, two claims are of one event, unless their groups contradict each other.
    static let threshold = 4.0
    /// From this sum on, a person should look.
    static let uncertain = 2.8

    /// Nil when the two contradict each other, so that no group may hold both.
    static func weigh(_ a: EventFacts, _ b: EventFacts, notes: inout Notes) -> Double? {
        guard weighTypes(a, b, &notes), weighCountries(a, b, &notes), weighEditions(a, b, &notes),
            weighPeople(a, b, &notes), weighDates(a, b, &notes), weighStatus(a, b, &notes)
        else { return nil }
        weighNames(a, b, &notes)
        weighVenues(a, b, &notes)
        weighBodies(a, b, &notes)
        weighContext(a, b, &notes)
        return notes.score
    }

    // MARK: What kind of event

    private static func weighTypes(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        if let x = a.claim.format, let y = b.claim.format, x != y {
            guard isRemote(x) == isRemote(y) else { return false }
        }
        if isCallBeside(a, b) || isCallBeside(b, a) { return false }
        if let x = a.forum, let y = b.forum, x != y, a.claim.edition == nil || a.claim.edition != b.claim.edition {
            return false
        }
        let (x, y) = (a.claim.type, b.claim.type)
        if x == y { return true }
        switch (x, y) {
        case (.dialogue, .conference), (.conference, .dialogue):
            notes.add(-0.8, "one calls it a dialogue, the other a conference")
        case (.dialogue, .meeting), (.meeting, .dialogue):
            notes.add(-1.5, "one calls it a dialogue, the other a meeting")
        case (.ceremony, .exhibition), (.exhibition, .ceremony):
            notes.add(-1, "one calls it a ceremony, the other an exhibition")
        case (.training, .exercise), (.exercise, .training):
            notes.add(-1, "one calls it training, the other an exercise")
        case (.visit, .portCall), (.portCall, .visit):
            notes.add(-1.5, "one calls it a visit, the other a port call")
        default: return false
        }
        return true
    }

    /// Whether the one is a call and the other a meeting that is to come or has a place: people call before they meet.
    private static func isCallBeside(_ a: EventFacts, _ b: EventFacts) -> Bool {
        guard let format = a.claim.format, isRemote(format), b.claim.type == .meeting, b.claim.format == nil else {
            return false
        }
        return b.claim.status == .planned || b.claim.status == .proposed || b.claim.venue != nil
    }

    private static func isRemote(_ format: MeetingFormat) -> Bool { format == .phone || format == .video }

    private static func weighCountries(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        let (x, y) = (a.countries, b.countries)
        if x.isEmpty || y.isEmpty { return true }
        // Few as they are, looking through the lists is quicker than making sets of them.
        let shared = x.count { y.contains($0) }
        guard shared > 0 else { return false }
        if shared == x.count, shared == y.count {
            notes.add(0.5, "the same countries")
            return true
        }
        if shared == x.count || shared == y.count {
            // One article leaves a party out.
            notes.add(min(x.count, y.count) == 1 ? -0.5 : 0, "one names more countries")
            return true
        }
        let isBroad = a.claim.type == .conference || a.claim.type == .exercise || a.claim.type == .exhibition
        guard isBroad || x.count > 2 || y.count > 2 else { return false }
        notes.add(-0.5, "each names a country that the other does not")
        return true
    }

    private static func weighEditions(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        guard let x = a.claim.edition, let y = b.claim.edition else { return true }
        guard x == y else { return false }
        notes.add(1.5, "edition \(x) in both")
        return true
    }

    // MARK: Who

    private static func weighPeople(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        let shared = a.people.filter { b.people.contains($0) }
        switch a.claim.type {
        case .visit, .portCall:
            guard !shared.isEmpty || a.people.isEmpty || b.people.isEmpty else { return false }
        case .meeting where b.claim.type == .meeting, .signing:
            // Two meetings of one guest with two hosts are two; a country's side must have somebody in common.
            guard sidesAgree(a, b, shared: shared) else { return false }
            if a.claim.type == .meeting, min(a.people.count, b.people.count) == 1, a.people.count != b.people.count {
                notes.add(-1, "one does not name the other side")
            }
        default:
            if shared.isEmpty, !a.people.isEmpty, !b.people.isEmpty {
                let isAttended = a.claim.type == .conference || a.claim.edition != nil || b.claim.edition != nil
                notes.add(isAttended ? -0.3 : -1.5, "no participant in common")
            }
        }
        if !shared.isEmpty {
            let isTraveller = a.claim.type == .visit
            let weight = isTraveller ? 2.5 : shared.count == 1 ? 1.6 : 3.2 + 0.2 * Double(min(shared.count, 5) - 2)
            notes.add(weight, shared.count == 1 ? "a participant in common" : "\(shared.count) participants in common")
        }
        let posts = a.unknownPeople.filter { b.unknownPeople.contains($0) }
        if !posts.isEmpty { notes.add(min(1.6, 0.8 * Double(posts.count)), "the same unnamed holder of a post") }
        return true
    }

    private static func sidesAgree(_ a: EventFacts, _ b: EventFacts, shared: [Int]) -> Bool {
        guard !a.people.isEmpty, !b.people.isEmpty else { return true }
        guard !shared.isEmpty else { return false }
        var sides: [CountryCode: (Bool, Bool, Bool)] = [:]
        for (place, country) in zip(a.people, a.peopleCountries) {
            guard let country else { continue }
            sides[country, default: (false, false, false)].0 = true
            if shared.contains(place) { sides[country]?.2 = true }
        }
        for (place, country) in zip(b.people, b.peopleCountries) {
            guard let country else { continue }
            sides[country, default: (false, false, false)].1 = true
            if shared.contains(place) { sides[country]?.2 = true }
        }
        return sides.values.allSatisfy { !($0.0 && $0.1) || $0.2 }
    }

    // MARK: When

    private static func weighDates(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        if a.isTimeless || b.isTimeless, a.isOfSeries, b.isOfSeries, a.claim.edition == nil || b.claim.edition == nil {
            // A conference is held every year on about the same days.
            notes.add(-4.5, "nothing tells of which year one is, and the like is held again and again")
        }
        switch DateComparison.compare(a.date, b.date) {
        case .unknown:
            if (a.isTimeless || b.isTimeless), !(a.isOfSeries && b.isOfSeries) {
                // The same two may have met in any year.
                notes.add(-1.5, "nothing tells of which year one is")
            } else if isOutOfReach(a, b) || isOutOfReach(b, a) {
                notes.add(-1.5, "too far from the day of the report")
            } else if isNear(a, b) || isNear(b, a) {
                notes.add(0.8, "near the day of the report")
            }
            return true
        case .agree(let weight, let reason):
            // Two states change their relations seldom: the year tells much.
            // Two who meet at all may meet twice in a year, so a year and a day in it are left to the last.
            var extra = 0.0
            if a.claim.type == .relations { extra = 1.4 }
            if a.claim.type == .meeting { extra = looseness(a, b) }
            notes.add(weight + extra, reason)
            return true
        case .apart(let days):
            return weighGap(days, a, b, &notes)
        }
    }

    /// What is taken off where a year and a day in it, or two years about as late, are all that the dates of two meetings share.
    private static func looseness(_ a: EventFacts, _ b: EventFacts) -> Double {
        let areApart = a.date.isKnown && b.date.isKnown && (a.date.first > b.date.last || b.date.first > a.date.last)
        if areApart, max(a.date.grain, b.date.grain) >= .year { return -1 }
        guard (a.date.grain >= .year) != (b.date.grain >= .year) else { return 0 }
        // "Hôm nay" in an article of which only the year is known says next to nothing.
        return (a.date.grain >= .year ? a : b).claim.dateBasis == .explicit ? -0.4 : -1.2
    }

    /// An undated report is of the year before it came out, an undated plan of the months after.
    private static func isOutOfReach(_ undated: EventFacts, _ dated: EventFacts) -> Bool {
        guard undated.claim.date == nil, dated.date.isKnown, let told = undated.published?.bounds else { return false }
        let first = undated.status == .occurred ? told.first.number - 400 : told.first.number - 7
        let last = undated.status == .occurred ? told.last.number : told.last.number + 200
        return dated.date.last < first || dated.date.first > last
    }

    /// What a paper tells without a date is mostly of the days round its printing.
    private static func isNear(_ undated: EventFacts, _ dated: EventFacts) -> Bool {
        guard undated.claim.date == nil, dated.date.isKnown, dated.date.grain == .day,
            let told = undated.published?.bounds
        else { return false }
        let isReport = undated.status == .occurred
        let first = told.first.number - (isReport ? 14 : 0)
        let last = told.last.number + (isReport ? 0 : 31)
        return first <= dated.date.first && dated.date.first <= last
    }

    private static func weighGap(_ days: Int, _ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        let shared = a.people.filter { b.people.contains($0) }.count
        let isDays = a.date.grain == .day && b.date.grain == .day
        if isDays, days <= 1 {
            notes.add(1.2, "a day apart")
            return true
        }
        let isNamed = a.name.containment(b.name) >= 0.6
        if isNamed, days <= 200, a.claim.edition == nil || b.claim.edition == nil, isEarlierPlan(a, b) {
            notes.add(-1.5, "perhaps put off by \(days) days")
            return true
        }
        if a.claim.edition != nil, a.claim.edition == b.claim.edition, isNamed, days <= 366 {
            notes.add(-0.5, "another date for the same edition")
            return true
        }
        let isMoved = (a.status == .planned) != (b.status == .planned)
        if isMoved, days <= 7, shared >= (a.claim.type == .visit ? 1 : 2) {
            notes.add(0.3, "held \(days) days from the day announced")
            return true
        }
        if isDays, days <= 2, isNamed, a.claim.type == b.claim.type {
            notes.add(0.6, "a few days apart")
            return true
        }
        return false
    }

    /// Whether one was only planned, for an earlier date than the other gives.
    private static func isEarlierPlan(_ a: EventFacts, _ b: EventFacts) -> Bool {
        let (early, late) = a.date.first < b.date.first ? (a, b) : (b, a)
        return early.status == .planned && late.status != .proposed
    }

    private static func weighStatus(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) -> Bool {
        guard a.status != b.status else { return true }
        if a.status == .occurred, b.status == .planned { return isPlanOf(b, a) }
        if a.status == .planned, b.status == .occurred { return isPlanOf(a, b) }
        if a.status == .proposed || b.status == .proposed {
            notes.add(-0.5, "one only wishes for it")
        } else if a.status == .occurred || b.status == .occurred {
            notes.add(-2, "one says held, the other called off")
        }
        return true
    }

    /// What is still announced a while after another was reported as held is another one.
    private static func isPlanOf(_ plan: EventFacts, _ held: EventFacts) -> Bool {
        guard let told = held.published?.bounds?.last, let announced = plan.published?.bounds?.first else {
            return true
        }
        return announced.number <= told.number + 3 || (held.date.grain == .day && plan.date.grain == .day)
    }

    // MARK: What and where

    private static func weighNames(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) {
        guard !a.name.isEmpty, !b.name.isEmpty else { return }
        let likeness = max(a.name.likeness(b.name), a.name.containment(b.name) - 0.1)
        if likeness >= 0.5 {
            notes.add(1 + 1.5 * likeness, "names alike")
        } else if likeness < 0.25 {
            notes.add(-2, "names unlike")
        }
    }

    private static func weighVenues(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) {
        if let x = a.claim.venueCountry, let y = b.claim.venueCountry, x != y {
            notes.add(a.claim.type == .visit || b.claim.type == .visit ? -6 : -1.5, "in \(x) and in \(y)")
        } else if a.claim.venueCountry != nil, b.claim.venueCountry != nil, a.claim.type == .visit {
            notes.add(0.3, "in the same country")
        }
        guard !a.venue.isEmpty, !b.venue.isEmpty else {
            if a.isSite != b.isSite, a.claim.type == .visit { notes.add(-3, "a single site and the whole visit") }
            return
        }
        let likeness = a.venue.containment(b.venue)
        if likeness >= 0.5 {
            notes.add(1, "venues alike")
        } else if a.isSite || b.isSite {
            notes.add(a.claim.type == .visit ? -3 : -1, "a site of its own")
        } else if a.claim.type == .visit || a.claim.type == .portCall {
            notes.add(-1, "venues unlike")
        }
    }

    private static func weighBodies(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) {
        guard !a.bodies.isEmpty, !b.bodies.isEmpty else { return }
        // "Tàu sân bay Mỹ" may be any: only a name tells.
        guard a.bodies.contains(where: { !$0.isGeneric }), b.bodies.contains(where: { !$0.isGeneric }) else {
            return weighShips(a, b, &notes)
        }
        let best = a.bodies.flatMap { x in b.bodies.map { x.containment($0) } }.max() ?? 0
        if best >= 0.6 {
            notes.add(1.6, "an organisation or unit in common")
        } else if best < 0.3, a.claim.type == .portCall || a.claim.type == .signing || a.claim.type == .transfer {
            notes.add(-1.5, "other organisations or units")
        }
    }

    /// Before a ship has a name, it has a kind.
    private static func weighShips(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) {
        guard a.claim.type == .portCall, b.claim.type == .portCall else { return }
        let (x, y) = (Set(a.bodies.compactMap(\.ship)), Set(b.bodies.compactMap(\.ship)))
        guard !x.isEmpty, !y.isEmpty else { return }
        if x.isDisjoint(with: y) {
            notes.add(-1.5, "other kinds of ships")
        } else {
            notes.add(0.8, "ships of one kind")
        }
    }

    /// Where no people tell, the words round the evidence do: two deliveries of one year, submarines and frigates.
    private static func weighContext(_ a: EventFacts, _ b: EventFacts, _ notes: inout Notes) {
        let isOfPeople = a.claim.type == .visit || a.claim.type == .meeting
        guard a.people.isEmpty || b.people.isEmpty || !isOfPeople, !a.context.isEmpty, !b.context.isEmpty else {
            return
        }
        let likeness = a.context.likeness(b.context)
        if likeness >= 0.15 {
            notes.add(min(3, 5 * likeness), "told in like words")
        } else {
            // Two documents that nothing names alike were hardly signed at one table.
            notes.add(a.claim.type == .signing ? -2 : -0.5, "told in other words")
        }
    }
}
