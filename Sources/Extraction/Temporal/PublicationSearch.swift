import CivilTime
import KnowledgeModel

/// Works out when an article came out from the dates that it tells itself.
///
/// A year is given only where the article's words leave one: a date line, a weekday that agrees, an anniversary of a
/// year that is told, something planned for a year that is told, or the latest year that is told as past.
struct PublicationSearch {
    struct Finding {
        /// The day near which the article's dates lie; nil if no year is settled.
        var anchor: CivilDay?
        /// The day of publication as the output gives it.
        var published: EDTF?
        var basis: PublishedBasis
        var reason: String

        static let none = Finding(
            anchor: nil, published: nil, basis: .unknown, reason: "the article gives no day that could be its own")
    }

    struct Item {
        var mention: RawMention
        var tense: Tense
        /// Words of life ("sinh năm") or of aims ("đến năm 2025") stand before it.
        var isBackground: Bool
        /// How many tokens of its line are not part of it, where it stands alone in a line.
        var isDateLine: Bool
    }

    fileprivate struct Evidence {
        var first: CivilDay
        var last: CivilDay
        var hasMonth: Bool
        var isFuture: Bool
        var isLate: Bool
    }

    let items: [Item]

    func find() -> Finding {
        for item in items where item.isDateLine {
            guard case .point(let point) = item.mention.expression, let day = Self.day(point) else { continue }
            return Finding(anchor: day, published: EDTF(day), basis: .text, reason: "a line of the article is the date \(day.year)")
        }
        guard let lead = leadDay() else { return .none }
        if case .known(let year) = lead.point.year {
            guard let day = CivilDay(year: year, month: lead.point.month ?? 1, day: lead.point.day ?? 1) else { return .none }
            return finish(day, lead, "its own news is dated with the year \(year)")
        }
        guard let choice = chooseYear(lead.point),
            let day = CivilDay(year: choice.year, month: lead.point.month ?? 1, day: lead.point.day ?? 1)
        else {
            let date = lead.isFuture ? nil : EDTF(PartialDate(year: .unknown, month: lead.point.month, day: lead.point.day))
            return Finding(
                anchor: nil, published: lead.point.relativeDay == 0 ? date : nil, basis: .unknown,
                reason: "the article's dates leave its year open")
        }
        return finish(day, lead, choice.reason)
    }

    private struct Lead {
        var point: CalendarPoint
        var isFuture: Bool
        var isSpan: Bool
    }

    /// The first day that the article tells as having come, or else the first that it plans.
    private func leadDay() -> Lead? {
        var planned: Lead?
        for item in items where !item.isBackground {
            let isFuture = item.tense == .future
            var lead: Lead
            switch item.mention.expression {
            case .point(let point), .until(.point(let point)):
                guard point.day != nil else { continue }
                lead = Lead(point: point, isFuture: isFuture, isSpan: false)
            case .span(.point(let from), .point(let to)):
                guard from.day != nil, to.day != nil else { continue }
                lead = Lead(point: item.tense == .past ? to : from, isFuture: isFuture, isSpan: true)
            default: continue
            }
            if case .known(let year) = lead.point.year, year < 1990 { continue }
            if lead.point.relativeDay == 0 { return lead }
            if !isFuture, items.count > 0 {
                // A full date that is not the first thing told may be history.
                if lead.point.year != .open, planned != nil { continue }
                return lead
            }
            if planned == nil { planned = lead }
        }
        return planned
    }

    /// The latest day told as having come, near the anchor, is the day of publication.
    private func finish(_ anchor: CivilDay, _ lead: Lead, _ reason: String) -> Finding {
        var latest = anchor
        let choice = YearChoice(published: (anchor, anchor))
        for item in items where item.tense != .future && !item.isBackground {
            guard case .point(let point) = item.mention.expression, point.day != nil, let month = point.month,
                let dayNumber = point.day
            else { continue }
            var year = choice.year(from: point, to: nil, tense: .unknown, direction: nil)
            if case .known(let known) = point.year { year = known }
            guard let day = CivilDay(year: year, month: month, day: dayNumber) else { continue }
            if day > latest, day.number - anchor.number <= 14 { latest = day }
        }
        guard !lead.isFuture else {
            return Finding(
                anchor: latest, published: nil, basis: .unknown,
                reason: "the article tells only what is to come, so its own day stays open")
        }
        return Finding(
            anchor: latest, published: EDTF(latest), basis: .inferred, reason: "the latest day that the article tells, and \(reason)")
    }

    private func chooseYear(_ lead: CalendarPoint) -> (year: Int, reason: String)? {
        let evidence = items.compactMap(Self.evidence)
        let past = evidence.filter { !$0.isFuture }.max { ($0.floor, 0) < ($1.floor, 0) }
        let future = evidence.filter(\.isFuture).min { $0.last < $1.last }
        func day(_ year: Int) -> CivilDay? { CivilDay(year: year, month: lead.month ?? 1, day: lead.day ?? 1) }
        func fits(_ year: Int) -> Bool {
            guard let day = day(year) else { return false }
            if let past, day < past.first { return false }
            if let future, day > future.last { return false }
            return true
        }
        if let year = weekdayYear(lead, fits) { return (year, "the weekday beside its date agrees with \(year)") }
        if let vote = anniversaryYear(fits) { return (vote.year, "\(vote.count) years after \(vote.year - vote.count) is \(vote.year)") }
        if let future {
            let plan = future.last.year
            if future.hasMonth {
                let year = (day(plan).map { $0 <= future.last } ?? false) ? plan : plan - 1
                if fits(year) { return (year, "it plans for month \(future.first.month) of \(plan), so its own year is \(year)") }
            } else {
                let toldAsPast = evidence.contains { !$0.isFuture && $0.first.year == plan }
                let lastYearTold = evidence.contains { !$0.isFuture && $0.first.year == plan - 1 && !$0.hasMonth }
                if toldAsPast || (lastYearTold && (lead.month ?? 12) <= 4), fits(plan) {
                    return (plan, "it plans for \(plan) and tells of \(toldAsPast ? plan : plan - 1) as past")
                }
                if fits(plan - 1) { return (plan - 1, "it plans for \(plan) as a year to come, so its own year is \(plan - 1)") }
                if fits(plan) { return (plan, "it plans for \(plan)") }
            }
        }
        guard let past else { return nil }
        var year = past.first.year
        if past.hasMonth {
            while !(day(year).map { $0 >= past.first } ?? false) { year += 1 }
            return (year, "the latest date told as past is in month \(past.first.month) of \(past.first.year)")
        }
        guard past.isLate || evidence.filter({ !$0.isFuture && $0.first.year >= year - 2 }).count > 1 else { return nil }
        year += 1
        return (year, "the latest year told as past is \(past.first.year)")
    }

    private func weekdayYear(_ lead: CalendarPoint, _ fits: (Int) -> Bool) -> Int? {
        var years = Array(1995...2045).filter(fits)
        var isTold = false
        for item in items {
            guard case .point(let point) = item.mention.expression, point.year == .open, let weekday = point.weekday,
                let month = point.month, let number = point.day
            else { continue }
            isTold = true
            years.removeAll { CivilDay(year: $0, month: month, day: number)?.weekday != weekday }
        }
        // Agreement comes back every five or six years: what is told as past must leave one.
        guard isTold, let first = years.first, years.count < 8 else { return nil }
        return first
    }

    private func anniversaryYear(_ fits: (Int) -> Bool) -> (year: Int, count: Int)? {
        for item in items {
            guard case .anniversary(let count) = item.mention.expression else { continue }
            for other in items where other.mention.sentence == item.mention.sentence {
                switch other.mention.expression {
                case .point(let point):
                    if case .known(let year) = point.year, fits(year + count), (1990...2045).contains(year + count) {
                        return (year + count, count)
                    }
                case .period(.span(.point(let from), .point(let to))):
                    if case .known(let first) = from.year, case .known(let last) = to.year, last - first == count, fits(last) {
                        return (last, count)
                    }
                default: continue
                }
            }
        }
        return nil
    }

    private static func day(_ point: CalendarPoint) -> CivilDay? {
        guard case .known(let year) = point.year, let month = point.month, let day = point.day else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }

    private static func evidence(_ item: Item) -> Evidence? {
        guard !item.isBackground, item.mention.rule != "decade" else { return nil }
        let points: (CalendarPoint, CalendarPoint)
        switch item.mention.expression {
        case .point(let point): points = (point, point)
        case .span(.point(let from), .point(let to)): points = (from, to)
        default: return nil
        }
        guard case .known(let from) = points.0.year, case .known(let to) = points.1.year, (1900...2060).contains(from),
            let first = PartialDate(year: .known(from), month: points.0.month, day: points.0.day).bounds?.first,
            let last = PartialDate(year: .known(to), month: points.1.month, day: points.1.day).bounds?.last
        else { return nil }
        let isLate = item.mention.rule == "part-of-year"
        return Evidence(
            first: first, last: last, hasMonth: points.0.month != nil, isFuture: item.tense == .future, isLate: isLate)
    }
}

extension PublicationSearch.Evidence {
    /// What is told as past is over: a year told as such counts from its end.
    fileprivate var floor: Int { hasMonth ? first.number : first.number + 300 }
}
