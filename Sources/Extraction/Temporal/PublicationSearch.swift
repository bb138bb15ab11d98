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
        /// "kế hoạch" stands before it.
        var isPlan = false
        /// Figures of trade stand beside it.
        var isStatistic = false
        /// "cuối" opens it.
        var isEnd = false
        /// "trong" stands before it: "trong năm 2019" is to come unless the words say otherwise.
        var isWithin = false
        /// "kể từ" follows it: "4 năm kể từ".
        var isSince = false
    }

    fileprivate struct Evidence {
        var first: CivilDay
        var last: CivilDay
        var hasMonth: Bool
        var sort: Sort
        /// The words make it a year that is just over: "cuối năm 2022", "năm 2017 đạt".
        var isRecent: Bool
        /// Whether words of tense stand with it.
        var isSure: Bool
        var isDivision: Bool
        var sentence: Int

        enum Sort { case past, future, plan, name }
    }

    /// A holder of an office whom the article names, with the terms.
    struct Holder {
        var name: String
        var terms: [OfficeMention.Term]
        var sentence: Int
        var isFormer: Bool
    }

    let items: [Item]
    var holders: [Holder] = []

    func find() -> Finding {
        for item in items where item.isDateLine {
            guard case .point(let point) = item.mention.expression, let day = Self.day(point) else { continue }
            return Finding(
                anchor: day, published: EDTF(day), basis: .text,
                reason: "a line of the article is its date, \(EDTF(day))")
        }
        guard let lead = leadDay() else { return .none }
        if case .known(let year) = lead.point.year {
            guard let day = CivilDay(year: year, month: lead.point.month ?? 1, day: lead.point.day ?? 1) else {
                return .none
            }
            return finish(day, lead, "its own news is dated with the year \(year)")
        }
        guard let choice = chooseYear(lead.point),
            let day = CivilDay(year: choice.year, month: lead.point.month ?? 1, day: lead.point.day ?? 1)
        else {
            let date =
                lead.isFuture ? nil : EDTF(PartialDate(year: .unknown, month: lead.point.month, day: lead.point.day))
            return Finding(
                anchor: nil, published: lead.point.relativeDay == 0 ? date : nil, basis: .unknown,
                reason: "the article's dates leave its year open")
        }
        return finish(day, lead, choice.reason)
    }

    private struct Lead {
        var point: CalendarPoint
        var isFuture: Bool
    }

    /// The first day that the article tells as having come, or else the first that it plans.
    ///
    /// A day written with its year may be history, so it counts only at the start.
    private func leadDay() -> Lead? {
        var planned: Lead?
        for item in items where !item.isBackground {
            let isFuture = item.tense == .future
            let lead: Lead
            switch item.mention.expression {
            case .point(let point), .until(.point(let point)):
                guard point.day != nil else { continue }
                lead = Lead(point: point, isFuture: isFuture)
            case .span(.point(let from), .point(let to)):
                guard from.day != nil, to.day != nil else { continue }
                lead = Lead(point: item.tense == .past ? to : from, isFuture: isFuture)
            default: continue
            }
            if lead.point.relativeDay == 0 { return lead }
            if case .known(let year) = lead.point.year {
                guard year >= Self.years.lowerBound, !isFuture else { continue }
                if item.mention.sentence <= 3 { return lead }
            } else if !isFuture {
                return lead
            } else {
                planned = planned ?? lead
            }
        }
        return planned
    }

    /// The latest day told as having come, near the anchor, is the day of publication.
    private func finish(_ anchor: CivilDay, _ lead: Lead, _ reason: String) -> Finding {
        var latest: CivilDay?
        let choice = YearChoice(published: (anchor, anchor))
        for item in items where item.tense != .future && !item.isBackground {
            guard case .point(let point) = item.mention.expression, point.day != nil, let month = point.month,
                let dayNumber = point.day
            else { continue }
            var year = choice.year(from: point, to: nil, tense: .unknown, direction: nil)
            if case .known(let known) = point.year { year = known }
            guard let day = CivilDay(year: year, month: month, day: dayNumber) else { continue }
            if day > latest ?? day.adding(days: -1), abs(day.number - anchor.number) <= 14 { latest = day }
        }
        var today = latest ?? anchor
        var reason = reason
        if items.contains(where: { $0.mention.expression == .relativeDay(-1) }),
            !items.contains(where: { $0.mention.expression == .relativeDay(0) })
        {
            today = today.adding(days: 1)
            reason += "; the article calls it yesterday"
        }
        guard !lead.isFuture else {
            // What has come in the month of what is to come leaves that month.
            let isSameMonth = items.contains { item in
                guard item.tense == .past, case .point(let point) = item.mention.expression else { return false }
                return point.year == .open && point.day == nil && point.month == lead.point.month
            }
            if isSameMonth {
                return Finding(
                    anchor: today, published: EDTF(PartialDate(year: .known(today.year), month: today.month)),
                    basis: .inferred,
                    reason: "part of month \(today.month) has come and part is to come, and \(reason)")
            }
            return Finding(
                anchor: today, published: nil, basis: .unknown,
                reason: "the article tells only what is to come, so its own day stays open")
        }
        return Finding(
            anchor: today, published: EDTF(today), basis: .inferred,
            reason: "the latest day that the article tells, and \(reason)")
    }

    private func chooseYear(_ lead: CalendarPoint) -> (year: Int, reason: String)? {
        var evidence = items.compactMap(Self.evidence)
        // A year that is told as to come somewhere is not past elsewhere for want of a word of tense.
        let ahead = Set(evidence.filter { $0.sort == .future && !$0.hasMonth }.map(\.first.year))
        evidence.removeAll { $0.sort == .past && !$0.isSure && !$0.hasMonth && ahead.contains($0.first.year) }
        let past = evidence.filter { $0.sort == .past }.max { $0.floor < $1.floor }
        let future = evidence.filter { candidate in
            candidate.sort == .future && candidate.last.year >= (past?.first.year ?? 0)
        }.min { $0.last < $1.last }
        func day(_ year: Int) -> CivilDay? { CivilDay(year: year, month: lead.month ?? 1, day: lead.day ?? 1) }
        func fits(_ year: Int) -> Bool {
            guard let day = day(year), Self.years.contains(year) else { return false }
            if let past, day < past.first { return false }
            if let future, day > future.last { return false }
            return mayHold(on: day)
        }
        if let year = weekdayYear(lead, fits) { return (year, "the weekday beside its date agrees with \(year)") }
        if let vote = anniversaryYear(fits) {
            return (vote.year, "\(vote.count) years after \(vote.year - vote.count) is \(vote.year)")
        }
        if let next = nextYear(evidence), fits(next - 1) {
            return (next - 1, "it calls \(next) the next year")
        }
        if let future, let choice = yearBefore(future, lead, past, fits) { return choice }
        if let plan = evidence.filter({ $0.sort == .plan }).max(by: { $0.last < $1.last })?.first.year {
            // Next year's plan is made towards the end of this year.
            let year = (lead.month ?? 1) >= 9 ? plan - 1 : plan
            if fits(year) { return (year, "it speaks of the plan for \(plan)") }
        }
        let names = evidence.filter { $0.sort == .name }
        if let named = names.map(\.first.year).max(), fits(named), named >= past?.first.year ?? 0,
            names.filter({ $0.first.year == named }).count > 1 || names.contains(where: { $0.sentence < 4 })
        {
            return (named, "the event that it reports is called by the year \(named)")
        }
        if let choice = yearOfTerms(fits, day) { return choice }
        guard let past, let year = yearAfter(past, lead, evidence), fits(year) else { return nil }
        let date = past.hasMonth ? "month \(past.first.month) of \(past.first.year)" : "\(past.first.year)"
        return (year, "the latest date told as past is \(date)")
    }

    /// Whether nobody whom the article calls by an office takes it only after this day.
    private func mayHold(on day: CivilDay) -> Bool {
        holders.allSatisfy { holder in holder.terms[0].first <= day.adding(days: Self.handover) }
    }

    /// The one year on whose day all whose offices the article opens with held them.
    private func yearOfTerms(
        _ fits: (Int) -> Bool, _ day: (Int) -> CivilDay?
    ) -> (year: Int, reason: String)? {
        let sitting = holders.filter { $0.sentence < 4 && !$0.isFormer }
        guard let first = sitting.first else { return nil }
        let years = Self.years.filter { year in
            guard fits(year), let day = day(year) else { return false }
            return sitting.allSatisfy { $0.terms.contains { $0.contains(day) } }
        }
        guard years.count == 1, let year = years.first else { return nil }
        let others = sitting.contains { $0.name != first.name } ? " and others it opens with" : ""
        return (year, "\(first.name)\(others) held the office on that day in \(year) alone")
    }

    /// A successor is called by the office up to so many days before taking it.
    private static let handover = 20

    /// The years in which an article of the online press can have come out.
    private static let years = 2000...2045

    /// The year that the article calls the next one: the only one that it tells as to come or plans for.
    private func nextYear(_ evidence: [Evidence]) -> Int? {
        let isCalledNext = items.contains { item in
            if case .point(let point) = item.mention.expression { point.year == .offset(1) } else { false }
        }
        guard isCalledNext else { return nil }
        let years = Set(evidence.filter { $0.sort == .future || $0.sort == .plan }.map(\.first.year))
        return years.count == 1 ? years.first : nil
    }

    /// The year of an article that tells of something to come in a year that it names.
    private func yearBefore(
        _ future: Evidence, _ lead: CalendarPoint, _ past: Evidence?, _ fits: (Int) -> Bool
    ) -> (year: Int, reason: String)? {
        let plan = future.last.year
        if future.hasMonth {
            for year in [plan, plan - 1] where fits(year) {
                return (year, "it tells of month \(future.last.month) of \(plan) as to come")
            }
            return nil
        }
        let lastYearTold = past.map { !$0.hasMonth && $0.first.year == plan - 1 } ?? false
        if past?.first.year == plan || (lastYearTold && (lead.month ?? 12) <= 4), fits(plan) {
            return (plan, "it tells of \(plan) as to come and of \(past?.first.year ?? plan) as past")
        }
        for year in [plan - 1, plan] where fits(year) {
            return (year, "it tells of the year \(plan) as to come, so its own year is \(year)")
        }
        return nil
    }

    /// The year of an article whose latest date told as past is this; nil where it may as well be later.
    private func yearAfter(_ past: Evidence, _ lead: CalendarPoint, _ evidence: [Evidence]) -> Int? {
        let year = past.first.year
        if past.hasMonth {
            // A year is written out because it is not the present one: the same year needs another witness.
            let comesAfter = (lead.month ?? 1, lead.day ?? 1) >= (past.first.month, past.first.day)
            guard comesAfter else { return year + 1 }
            if past.isDivision { return year }
            let isWitnessed = evidence.contains {
                $0.sort == .past && $0.isRecent && !$0.hasMonth && $0.first.year == year - 1
            }
            return isWitnessed ? year : nil
        }
        let years = Set(evidence.filter { $0.sort == .past }.map(\.first.year))
        let isSeries = years.contains(year - 1) && years.contains(year - 2)
        return past.isRecent || isSeries ? year + 1 : nil
    }

    private func weekdayYear(_ lead: CalendarPoint, _ fits: (Int) -> Bool) -> Int? {
        var years = Array(Self.years).filter(fits)
        var isTold = false
        for item in items {
            guard case .point(let point) = item.mention.expression, point.year == .open, let weekday = point.weekday,
                let month = point.month, let number = point.day
            else { continue }
            isTold = true
            years.removeAll { CivilDay(year: $0, month: month, day: number)?.weekday != weekday }
        }
        // Agreement comes back every five or six years: what is told as past must leave one.
        guard isTold, let first = years.first, years.count < 6 || items.contains(where: { Self.isKnown($0) }) else {
            return nil
        }
        return first
    }

    /// The year so many years after one that the same sentence tells: "45 năm … năm 1973", "sau 4 năm kể từ … 2014".
    private func anniversaryYear(_ fits: (Int) -> Bool) -> (year: Int, count: Int)? {
        for (index, item) in items.enumerated() {
            let count: Int
            let candidates: ArraySlice<Item>
            switch item.mention.expression {
            case .anniversary(let years):
                count = years
                candidates = items[...]
            case .duration(let years?, .year) where item.isSince:
                count = years
                candidates = items[(index + 1)...].prefix(1)
            default: continue
            }
            for other in candidates where other.mention.sentence == item.mention.sentence {
                switch other.mention.expression {
                case .point(let point):
                    if case .known(let year) = point.year, fits(year + count) { return (year + count, count) }
                case .period(.span(.point(let from), .point(let to))):
                    if case .known(let first) = from.year, case .known(let last) = to.year, last - first == count,
                        fits(last)
                    {
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

    private static func isKnown(_ item: Item) -> Bool {
        guard case .point(let point) = item.mention.expression, case .known(let year) = point.year else { return false }
        return years.contains(year)
    }

    private static func evidence(_ item: Item) -> Evidence? {
        guard !item.isBackground, item.mention.rule != "decade" else { return nil }
        let points: (CalendarPoint, CalendarPoint)
        switch item.mention.expression {
        case .point(let point): points = (point, point)
        case .span(.point(let from), .point(let to)): points = (from, to)
        case .period(.point(let point)) where item.mention.rule == "name-year": points = (point, point)
        default: return nil
        }
        guard case .known(let from) = points.0.year, case .known(let to) = points.1.year, (1900...2060).contains(from),
            let first = PartialDate(year: .known(from), month: points.0.month, day: points.0.day).bounds?.first,
            let last = PartialDate(year: .known(to), month: points.1.month, day: points.1.day).bounds?.last
        else { return nil }
        let isYear = points.0.month == nil && points.1.month == nil
        let sort: Evidence.Sort =
            if item.mention.rule == "name-year" {
                .name
            } else if item.isPlan && isYear {
                .plan
            } else {
                item.tense == .future || (item.tense == .unknown && item.isWithin && isYear) ? .future : .past
            }
        return Evidence(
            first: first, last: last, hasMonth: !isYear, sort: sort,
            isRecent: item.isEnd || item.isStatistic || (item.isWithin && item.tense == .past),
            isSure: item.tense != .unknown, isDivision: (points.0.month ?? 0) > 12, sentence: item.mention.sentence)
    }
}

extension PublicationSearch.Evidence {
    /// What is told as past is over: a year told as such counts from its end.
    fileprivate var floor: Int { hasMonth ? first.number : first.number + 300 }
}
