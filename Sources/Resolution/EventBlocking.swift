import CivilTime
import KnowledgeModel

/// Which event claims are worth comparing: pairs that share a key made of the type's family, a window of time, and a
/// person, a pair of countries, or a name.
enum EventBlocking {
    /// Fine claims of one block are compared with so many neighbours in the order of their dates.
    private static let window = 48
    /// A coarse claim (a year, no date) meets at most so many others of its block.
    private static let coarseReach = 400

    /// `labels` names people by place, the same in every resolution.
    static func candidates(
        _ facts: [EventFacts], labels: [String], wereCrowded: Set<UInt64> = []
    ) -> Candidates {
        var numbers: [String: Int] = [:]
        var blocks: [(key: String, fine: [Int], coarse: [Int], isMonth: Bool)] = []
        func add(_ key: String, _ place: Int, coarse: Bool, isMonth: Bool = false) {
            let number = numbers[key] ?? blocks.count
            if number == blocks.count {
                numbers[key] = number
                blocks.append((key, [], [], isMonth))
            }
            if coarse { blocks[number].coarse.append(place) } else { blocks[number].fine.append(place) }
        }
        // Days of the year that some claim gives without the year.
        let yearless = Set(facts.compactMap { $0.date.monthDay.map { $0.0 * 100 + $0.1 } })
        for (place, event) in facts.enumerated() {
            if !yearless.isEmpty {
                for day in daysOfYear(event) where yearless.contains(day) {
                    for subject in subjects(event, labels) {
                        add("\(subject) d\(day)", place, coarse: event.date.monthDay != nil)
                    }
                }
            }
            let isFine = event.date.isKnown && event.date.grain <= .month
            for subject in subjects(event, labels) {
                if isFine {
                    for month in months(event) { add("\(subject) m\(month)", place, coarse: false, isMonth: true) }
                }
                if event.date.isKnown {
                    for year in years(event) { add("\(subject) y\(year)", place, coarse: !isFine) }
                } else {
                    // Without a date, the year of publication and the ones beside it are the likely ones.
                    for year in publicationYears(event) { add("\(subject) y\(year)", place, coarse: true) }
                }
            }
            if let edition = event.claim.edition {
                let countries = event.countries.prefix(3).map(\.rawValue).joined(separator: ",")
                add("edition \(edition) \(countries)", place, coarse: true)
            }
        }
        var collector = CandidateCollector(wereCrowded: wereCrowded)
        for block in blocks where block.fine.count + block.coarse.count > 1 {
            var pairs: [UInt64] = []
            var isCrowded = false
            func pair(_ x: Int, _ y: Int) {
                if facts[x].document != facts[y].document { pairs.append(Candidates.pack(x, y)) }
            }
            let fine = block.fine.sorted { (facts[$0].date.first, $0) < (facts[$1].date.first, $1) }
            for (index, x) in fine.enumerated() where block.isMonth {
                var isWhole = true
                for y in fine[(index + 1)...].prefix(window) {
                    // Beyond a fortnight only a month's granularity can still overlap.
                    if facts[y].date.first - facts[x].date.last > 14, facts[x].date.grain == .day {
                        isWhole = false
                        break
                    }
                    pair(x, y)
                }
                if isWhole, fine.count - index - 1 > window { isCrowded = true }
            }
            for (index, x) in block.coarse.enumerated() {
                for y in block.coarse[(index + 1)...].prefix(coarseReach) { pair(x, y) }
                for y in fine.prefix(coarseReach) { pair(x, y) }
            }
            if max(block.coarse.count - 1, block.coarse.isEmpty ? 0 : fine.count) > coarseReach { isCrowded = true }
            collector.add(pairs, key: block.key, isCrowded: isCrowded)
        }
        return collector.candidates
    }

    private static func family(_ type: EventType) -> String {
        switch type {
        case .meeting, .dialogue, .conference: "talk"
        case .visit, .portCall: "visit"
        case .training, .exercise: "exercise"
        case .ceremony, .exhibition: "show"
        default: type.rawValue
        }
    }

    private static func subjects(_ event: EventFacts, _ labels: [String]) -> [String] {
        let family = family(event.claim.type)
        var subjects = event.people.prefix(8).map { "\(family) \(labels[$0])" }
        let countries = event.countries.prefix(5)
        if countries.count == 1 { subjects.append("\(family) \(countries[0])") }
        for (index, x) in countries.enumerated() {
            for y in countries[(index + 1)...] { subjects.append("\(family) \(x)-\(y)") }
        }
        // Guests differ from paper to paper; the host does not.
        switch event.claim.type {
        case .conference, .exhibition, .exercise, .dialogue:
            if let host = event.claim.venueCountry { subjects.append("\(family) in \(host)") }
        default: break
        }
        return subjects
    }

    /// Months counted from year 0, with those that lie a week before and after.
    private static func months(_ event: EventFacts) -> ClosedRange<Int> {
        let slack = event.date.isApproximate ? 31 : 7
        return Days.month(event.date.first - slack)...Days.month(event.date.last + slack)
    }

    /// Month and day as one number, such as 520 for 20 May.
    private static func daysOfYear(_ event: EventFacts) -> [Int] {
        if let (month, day) = event.date.monthDay { return day == 0 ? [] : [month * 100 + day] }
        guard event.date.isKnown, event.date.grain == .day else { return [] }
        return (event.date.first...event.date.last).prefix(14).map { number in
            let day = CivilDay(number: number)
            return day.month * 100 + day.day
        }
    }

    private static func years(_ event: EventFacts) -> ClosedRange<Int> {
        let slack = event.date.isApproximate ? 366 : 0
        let first = Days.month(event.date.first - slack) / 12
        return first...min(first + 11, Days.month(event.date.last + slack) / 12)
    }

    private static func publicationYears(_ event: EventFacts) -> [Int] {
        guard let day = event.published?.bounds?.first else { return [0] }
        return [0, day.year - 1, day.year, day.year + 1]
    }
}
