import CivilTime
import KnowledgeModel

/// A date as numbers, made once for each claim.
struct DateFacts: Hashable {
    /// Day numbers; both 0 without a year.
    var first = 0
    var last = 0
    var isKnown = false
    var isApproximate = false
    /// Month and day where the year is not known; day 0 for a whole month.
    var monthDay: (Int, Int)?
    var grain = Grain.none

    /// How finely a date is known; the finer is the smaller.
    enum Grain: Int, Comparable {
        case day, month, part, year, decade, none
        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    init(_ date: EDTF?) {
        guard let date else { return }
        isApproximate = date.start.isApproximate || date.end?.isApproximate == true
        let start = date.start
        grain = start.day != nil && (date.end == nil || date.end?.day != nil) ? .day : .none
        guard let bounds = date.bounds else {
            if let month = start.month { monthDay = (month, start.day ?? 0) }
            return
        }
        isKnown = true
        first = bounds.first.number
        last = bounds.last.number
        let length = last - first + 1
        if grain == .day, length > 45 { grain = .none }
        if grain == .none { grain = Self.grain(length) }
    }

    private static func grain(_ length: Int) -> Grain {
        length <= 31 ? .month : length <= 190 ? .part : length <= 366 ? .year : .decade
    }

    /// Leaves of a coarse date what a report of it allows: a plan is of the time to come, the rest of the time gone by.
    mutating func narrow(_ status: EventStatus, told: (first: CivilDay, last: CivilDay)?) {
        guard isKnown, !isApproximate, grain > .month, let told else { return }
        switch status {
        case .planned: first = max(first, min(last, told.first.number - 3))
        case .occurred: last = min(last, max(first, told.last.number))
        default: return
        }
        grain = Self.grain(last - first + 1)
    }

    static func == (a: Self, b: Self) -> Bool {
        (a.first, a.last, a.isKnown, a.isApproximate, a.grain) == (b.first, b.last, b.isKnown, b.isApproximate, b.grain)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(last)
    }
}

/// How two dates relate, each at its granularity.
enum DateComparison: Equatable {
    /// One date at least is not known.
    case unknown
    /// They can be one day; the weight grows with their precision.
    case agree(weight: Double, reason: String)
    /// They cannot be one day; so many days lie between.
    case apart(days: Int)

    static func compare(_ a: DateFacts, _ b: DateFacts) -> DateComparison {
        if let x = a.monthDay ?? b.monthDay { return compareYearless(x, a, b) }
        guard a.isKnown, b.isKnown else { return .unknown }
        let gap = max(a.first, b.first) - min(a.last, b.last)
        if gap > 0 {
            let slack = max(slack(a), slack(b))
            return gap <= slack ? .agree(weight: 0.4, reason: "dates given as approximate are near") : .apart(days: gap)
        }
        switch max(a.grain, b.grain) {
        case .day:
            let isEqual = a.first == b.first && a.last == b.last
            return isEqual ? .agree(weight: 3, reason: "the same day") : .agree(weight: 2.5, reason: "overlapping days")
        case .month: return .agree(weight: a.grain == b.grain ? 1.6 : 1.5, reason: "the same month")
        case .part: return .agree(weight: 1, reason: "the same part of the year")
        case .year: return .agree(weight: a.grain == b.grain ? 1 : 0.6, reason: "the same year")
        case .decade, .none:
            // "From 2015 to 2017" tells of several events, or of one that is not any of its days.
            let isEqual = a.first == b.first && a.last == b.last
            return .agree(weight: isEqual ? 0.6 : -1.5, reason: "the same years")
        }
    }

    private static func slack(_ date: DateFacts) -> Int {
        guard date.isApproximate else { return 0 }
        // Round 2019 is the year before or after it, and no other.
        return date.grain <= .month ? 31 : 300
    }

    private static func compareYearless(_ known: (Int, Int), _ a: DateFacts, _ b: DateFacts) -> DateComparison {
        let (x, y) = (a.monthDay, b.monthDay)
        if let x, let y {
            guard x.0 == y.0, x.1 == y.1 || x.1 == 0 || y.1 == 0 else { return .apart(days: 400) }
            return x.1 == y.1 && x.1 != 0
                ? .agree(weight: 1.5, reason: "the same day of the year") : .agree(weight: 0, reason: "the same month")
        }
        let dated = x == nil ? a : b
        if known.1 == 0 {
            guard dated.isKnown, dated.grain <= .month else { return .unknown }
            let months = Days.month(dated.first)...Days.month(dated.last)
            return months.contains { $0 % 12 + 1 == known.0 }
                ? .agree(weight: 0, reason: "the same month, of a year not given") : .apart(days: 400)
        }
        guard dated.isKnown, dated.grain == .day else { return .unknown }
        for number in dated.first...dated.last {
            let day = CivilDay(number: number)
            if (day.month, day.day) == known { return .agree(weight: 1.5, reason: "the same day of the year") }
        }
        return .apart(days: 400)
    }
}
