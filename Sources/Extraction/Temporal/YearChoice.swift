import CivilTime

/// Gives a day or a month without a year the year that fits the day of publication best.
struct YearChoice {
    /// The first and the last day on which the article can have come out.
    let published: (first: CivilDay, last: CivilDay)

    /// A gap ahead counts for so many times a gap back, unless the words speak of the future.
    private static let futureWeight = 3
    /// What a gap against the tense of the words counts for.
    private static let againstTense = 12

    /// The year of a span's start.
    ///
    /// - Parameter end: The span's end, which lies in the next year if it comes first in the calendar.
    func year(from start: CalendarPoint, to end: CalendarPoint?, tense: Tense, direction: Direction?) -> Int {
        var best = published.first.year
        var bestCost = Int.max
        for year in published.first.year - 1...published.last.year + 1 {
            guard let bounds = Self.bounds(year, start, end) else { continue }
            let cost = cost(bounds, tense, direction)
            if cost < bestCost {
                bestCost = cost
                best = year
            }
        }
        return best
    }

    /// The days of a span that starts in this year.
    static func bounds(_ year: Int, _ start: CalendarPoint, _ end: CalendarPoint?) -> (first: CivilDay, last: CivilDay)?
    {
        guard let first = PartialDate(year: .known(year), month: start.month, day: start.day).bounds else { return nil }
        guard let end else { return first }
        let endYear = wraps(start, end) ? year + 1 : year
        guard let last = PartialDate(year: .known(endYear), month: end.month, day: end.day).bounds else { return nil }
        return (first.first, last.last)
    }

    static func wraps(_ start: CalendarPoint, _ end: CalendarPoint) -> Bool {
        (end.month ?? 0, end.day ?? 99) < (start.month ?? 0, start.day ?? 0)
    }

    private func cost(_ bounds: (first: CivilDay, last: CivilDay), _ tense: Tense, _ direction: Direction?) -> Int {
        if bounds.last < published.first {
            let gap = published.first.number - bounds.last.number
            if direction == .ahead { return gap * 1000 }
            return tense == .future ? gap * Self.againstTense : gap
        }
        if bounds.first > published.last {
            let gap = bounds.first.number - published.last.number
            // The newspaper may be a day behind the calendar of the place that it writes of.
            if direction == .back { return gap <= 1 ? gap : gap * 1000 }
            switch tense {
            case .future: return gap
            case .past: return gap * Self.againstTense
            case .unknown: return gap * Self.futureWeight
            }
        }
        return 0
    }
}
