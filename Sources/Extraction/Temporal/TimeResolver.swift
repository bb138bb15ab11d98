import CivilTime
import KnowledgeModel

/// Turns what the rules read into dates, given the day of publication.
struct TimeResolver {
    /// What a resolved expression is.
    struct Resolution {
        var date: EDTF?
        var kind: TimeMention.Kind
        var basis: DateBasis
        var reason: String
        var isVague = false
        var days: Int?
    }

    /// The reason of a date whose month or day is written, in an article of which no year is known.
    static let openYear = "no year is to be had from the article"

    /// The day, month or year of publication; nil if unknown.
    let published: EDTF?
    /// What a year counted from the publication day is called.
    let basis: DateBasis
    /// The last day told so far.
    private var told: EDTF?
    /// What that day and month are known by.
    private var toldBasis = DateBasis.none
    private var toldMonthBasis = DateBasis.none
    private var toldSentence = -1
    /// Whether that day opens its sentence, or is of what the sentence tells, not of what that is about or comes after.
    private var isToldMain = false
    /// The last such day told so far.
    private var main: (date: EDTF, basis: DateBasis)?
    /// The year, or the month of a year, that opens the sentence: "Năm 2016, A thăm B từ 3 đến 5/9".
    private var frame: (sentence: Int, year: Int, month: Int?)?
    /// The last of the days told so far that lies near the publication day.
    private var toldNow: EDTF?
    /// The last of the days told so far that are not to come.
    private var toldOver: EDTF?
    /// The last month or day told so far.
    private var toldMonth: EDTF?
    /// The last year told so far.
    private var toldYear: Int?

    /// Whether the year of the publication day is only assumed, so that nothing may be made of it but days and months.
    private let isYearAssumed: Bool

    init(
        published: EDTF?, near bounds: (first: CivilDay, last: CivilDay)?, basis: DateBasis, isYearAssumed: Bool = false
    ) {
        self.published = published
        self.bounds = bounds
        self.basis = basis
        self.isYearAssumed = isYearAssumed
    }

    /// What a date counted from another one of the text is called.
    private func counted(_ other: DateBasis) -> DateBasis {
        isYearAssumed && other == .inferred ? .inferred : .relative
    }

    /// A day as the reasons name it.
    private func shown(_ date: EDTF) -> String {
        guard isYearAssumed, date.start.month != nil else { return date.description }
        return EDTF(PartialDate(year: .unknown, month: date.start.month, day: date.start.day)).description
    }

    /// The days among which, or near which, the publication day lies.
    private let bounds: (first: CivilDay, last: CivilDay)?
    /// The day of publication, if it is known to the day.
    private var today: CivilDay? { published?.day }

    /// - Parameter isAside: Whether the mention stands in a clause behind another day of its sentence ("…, nơi ông dự hội nghị
    ///   ngày 1/11"), so that "cùng ngày" means that other one.
    /// - Parameter isMain: Whether it is a day of what its sentence tells.
    /// - Parameter isFirst: Whether it opens its sentence.
    mutating func resolve(
        _ mention: RawMention, tense: Tense, isAside: Bool = false, isMain: Bool = false, isFirst: Bool = false
    ) -> Resolution {
        let resolution = resolve(mention.expression, mention, tense)
        if isFirst, mention.bound == .at, !resolution.isVague,
            resolution.kind == .point || resolution.kind == .anaphoric, let date = resolution.date, date.end == nil,
            date.start.day == nil, let year = date.start.knownYear, !isYearAssumed || resolution.basis == .explicit
        {
            frame = (mention.sentence, year, date.start.month)
        }
        if resolution.kind == .point || resolution.kind == .span, !resolution.isVague,
            let year = resolution.date?.start.knownYear, !isYearAssumed || resolution.basis == .explicit
        {
            toldYear = year
        }
        if resolution.kind == .point || resolution.kind == .anaphoric, let date = resolution.date, date.end == nil,
            date.start.day != nil, resolution.date?.start.isApproximate == false,
            !isAside || toldSentence != mention.sentence
        {
            told = date
            toldBasis = resolution.basis
            toldSentence = mention.sentence
            isToldMain = isMain
            if isNear(date) { toldNow = date }
            if !isAhead(date) { toldOver = date }
            if isMain { main = (date, resolution.basis) }
        }
        if resolution.kind == .point || resolution.kind == .anaphoric, !resolution.isVague, let date = resolution.date,
            date.end == nil, (1...12).contains(date.start.month ?? 0), date.start.knownYear != nil
        {
            toldMonth = date
            toldMonthBasis = resolution.basis
        }
        return resolution
    }

    /// Whether a day lies within forty days of the publication day.
    private func isNear(_ date: EDTF) -> Bool {
        guard let day = date.day, let today else { return false }
        return abs(day.number - today.number) <= 40
    }

    private func isAhead(_ date: EDTF) -> Bool {
        guard let day = date.day, let today else { return false }
        return today < day
    }

    private func resolve(_ expression: TimeExpression, _ mention: RawMention, _ tense: Tense) -> Resolution {
        switch expression {
        case .point(let point): return self.point(point, mention, tense)
        case .span(let from, let to): return span(from, to, mention, tense)
        case .relativeDay(let offset): return relativeDay(offset)
        case .week(let offset, let part): return week(offset, part)
        case .month(let offset): return month(offset)
        case .dayOfMonth(let day, let month):
            return dayOfMonth(day, month, mention.direction == .ahead ? .future : tense)
        case .weekday(let weekday): return self.weekday(weekday, mention, tense)
        case .fromToday(let count, let unit): return fromToday(count, unit)
        case .fromTold(let count, let unit):
            return fromTold(count, unit, in: mention.sentence, isOver: tense == .past)
        case .lately: return lately()
        case .soon: return Resolution(date: nil, kind: .duration, basis: .none, reason: "the count is not told")
        case .anniversary(let years): return anniversary(years)
        case .duration(let count, let unit):
            let days = unit == .day ? count : unit == .week ? count.map { $0 * 7 } : nil
            return Resolution(date: nil, kind: .duration, basis: .none, reason: "says how long, not when", days: days)
        case .lasting(let days, let start): return lasting(days, start, mention, tense)
        case .until(let end): return until(end, mention, tense)
        case .clock: return Resolution(date: nil, kind: .clock, basis: .none, reason: "a time of day without a day")
        case .period(let inner):
            var resolution = resolve(inner, mention, tense)
            resolution.kind = .period
            resolution.reason = "the years that something covers"
            return resolution
        }
    }

    private func noAnchor(_ kind: TimeMention.Kind = .point) -> Resolution {
        Resolution(date: nil, kind: kind, basis: .none, reason: "counted from the publication day, which is unknown")
    }

    private func point(_ point: CalendarPoint, _ mention: RawMention, _ tense: Tense) -> Resolution {
        func date(_ year: PartialDate.Year) -> EDTF {
            EDTF(PartialDate(year: year, month: point.month, day: point.day))
        }
        switch point.year {
        case .known(let year):
            return Resolution(date: date(.known(year)), kind: .point, basis: .explicit, reason: "the year is written")
        case .decade(let year):
            return Resolution(
                date: date(.decade(year)), kind: .point, basis: .explicit, reason: "the decade is written")
        case .offset(let offset):
            guard let bounds, bounds.first.year == bounds.last.year, !isYearAssumed else { return noAnchor() }
            return Resolution(
                date: date(.known(bounds.first.year + offset)), kind: .point, basis: basis,
                reason: "counted from the year of publication, \(bounds.first.year)")
        case .told where toldYear != nil:
            return Resolution(
                date: date(.known(toldYear ?? 0)), kind: .point, basis: .relative,
                reason: "in the year told before, \(toldYear ?? 0)")
        case .told, .open:
            guard let bounds else {
                let open = (point.month ?? 0) <= 12 ? date(.unknown) : nil
                return Resolution(
                    date: open, kind: .point, basis: open == nil ? .none : .explicit,
                    reason: Self.openYear)
            }
            if let offset = point.relativeDay, let today, let month = point.month, let day = point.day {
                let told = today.adding(days: offset)
                if told.month == month, told.day == day {
                    return Resolution(
                        date: EDTF(told), kind: .point, basis: basis,
                        reason: "the text calls it a day by the publication day")
                }
            }
            if let year = framedYear(of: point, mention) {
                return Resolution(
                    date: date(.known(year)), kind: .point, basis: .relative,
                    reason: "in the year that opens the sentence, \(year)")
            }
            let direction = direction(of: point, mention)
            let year = YearChoice(published: bounds).year(from: point, to: nil, tense: tense, direction: direction)
            return Resolution(date: date(.known(year)), kind: .point, basis: basis, reason: nearest(year, tense))
        }
    }

    /// The year that the sentence opens with, for a day or a month that no word puts near the day of publication.
    private func framedYear(of point: CalendarPoint, _ mention: RawMention) -> Int? {
        guard let frame, frame.sentence == mention.sentence, mention.direction == nil, point.relativeDay == nil,
            frame.month.map({ $0 > 12 || $0 == point.month }) ?? true
        else { return nil }
        return frame.year
    }

    private func direction(of point: CalendarPoint, _ mention: RawMention) -> Direction? {
        switch point.relativeDay {
        case .some(let offset) where offset <= 0: .back
        case .some: .ahead
        case nil: mention.direction
        }
    }

    private func nearest(_ year: Int, _ tense: Tense) -> String {
        let words: String =
            switch tense {
            case .past: ", told as past"
            case .future: ", told as to come"
            case .unknown: ""
            }
        guard !isYearAssumed else { return Self.openYear }
        return "no year is written; \(year) lies nearest to the publication day \(published?.description ?? "")\(words)"
    }

    private func span(
        _ from: TimeExpression, _ to: TimeExpression, _ mention: RawMention, _ tense: Tense
    ) -> Resolution {
        if case .point(let start) = from, case .point(let end) = to, start.year == .open, end.year == .open {
            func date(_ first: PartialDate.Year, _ last: PartialDate.Year) -> EDTF {
                EDTF(
                    PartialDate(year: first, month: start.month, day: start.day),
                    to: PartialDate(year: last, month: end.month, day: end.day))
            }
            guard let bounds else {
                return Resolution(
                    date: date(.unknown, .unknown), kind: .span, basis: .explicit,
                    reason: Self.openYear)
            }
            let framed = framedYear(of: start, mention)
            let choice = YearChoice(published: bounds)
            let year = framed ?? choice.year(from: start, to: end, tense: tense, direction: mention.direction)
            let last = YearChoice.wraps(start, end) ? year + 1 : year
            if framed != nil {
                return Resolution(
                    date: date(.known(year), .known(last)), kind: .span, basis: .relative,
                    reason: "in the year that opens the sentence, \(year)")
            }
            return Resolution(
                date: date(.known(year), .known(last)), kind: .span, basis: basis, reason: nearest(year, tense))
        }
        let first = resolve(from, mention, tense)
        var last = resolve(to, mention, tense)
        // "từ thứ Hai đến thứ Tư": the next such weekday behind the first day.
        if case .weekday(let weekday) = to, let start = first.date?.day {
            last.date = EDTF(start.adding(days: (weekday - start.weekday + 6) % 7 + 1))
        }
        guard let start = first.date?.start, let end = last.date.map({ $0.end ?? $0.start }) else {
            return Resolution(
                date: nil, kind: .span, basis: .none, reason: first.date == nil ? first.reason : last.reason)
        }
        if let a = start.bounds, let b = end.bounds, b.last < a.first {
            return Resolution(date: nil, kind: .span, basis: .none, reason: "the end lies before the start")
        }
        let isWritten = first.basis == .explicit && last.basis == .explicit
        return Resolution(
            date: EDTF(start, to: end), kind: .span, basis: isWritten ? .explicit : basis,
            reason: isWritten ? "the years are written" : "one end is counted from the publication day")
    }

    private func relativeDay(_ offset: Int) -> Resolution {
        if let today, !isYearAssumed {
            return Resolution(
                date: EDTF(today.adding(days: offset)), kind: .point, basis: basis,
                reason: "counted from the publication day \(shown(EDTF(today)))")
        }
        // The last day that an article tells is its own, or the one before.
        if let today { return month(around: today, offset...offset + 1) }
        guard let published else { return noAnchor() }
        guard published.hasYear || offset == 0 else { return noAnchor() }
        return Resolution(
            date: published, kind: .point, basis: basis, reason: "the publication day is known only as \(published)")
    }

    private func week(_ offset: Int, _ part: WeekPart) -> Resolution {
        guard let today else { return coarse("a week") }
        guard !isYearAssumed else { return month(around: today, offset * 7 - 6...offset * 7 + 6) }
        let monday = today.monday.adding(days: offset * 7)
        let days: (Int, Int) =
            switch part {
            case .whole: (0, 6)
            case .beginning: (0, 2)
            case .middle: (2, 3)
            case .end: (5, 6)
            case .day(let weekday): (weekday - 1, weekday - 1)
            }
        return Resolution(
            date: EDTF(PartialDate(monday.adding(days: days.0)), to: PartialDate(monday.adding(days: days.1))),
            kind: days.0 == days.1 ? .point : .span, basis: basis, reason: "counted from the week of \(EDTF(today))")
    }

    /// Which weekday a day without a year is stays open: the month, where all days that it can be lie in one.
    private func month(around today: CivilDay, _ days: ClosedRange<Int>) -> Resolution {
        let first = today.adding(days: days.lowerBound)
        guard today.adding(days: days.upperBound).month == first.month else { return noAnchor() }
        return Resolution(
            date: EDTF(PartialDate(year: .known(first.year), month: first.month)), kind: .point, basis: basis,
            reason: "the month of all days near \(shown(EDTF(today))) that it can be")
    }

    /// Where the publication day is known only to the month or year, a day near it is no finer.
    private func coarse(_ what: String) -> Resolution {
        guard let published, published.hasYear else { return noAnchor() }
        var date = published.start
        date.isApproximate = true
        return Resolution(
            date: EDTF(date), kind: .point, basis: basis,
            reason: "\(what) near the publication day, known only as \(published)",
            isVague: true)
    }

    private func month(_ offset: Int) -> Resolution {
        guard let published, let year = published.start.knownYear, let month = published.start.month, month <= 12 else {
            return noAnchor()
        }
        let told = CivilDay.month(year: year, month: month, adding: offset)
        return Resolution(
            date: EDTF(PartialDate(year: .known(told.year), month: told.month)), kind: .point, basis: basis,
            reason: "counted from the month of publication")
    }

    /// A day of this month, or of the one before or after, as the tense has it; near the day told before if the story is
    /// not of these weeks.
    private func dayOfMonth(_ day: Int, _ offset: Int?, _ tense: Tense) -> Resolution {
        guard let anchor = today ?? published?.bounds?.first else { return noAnchor() }
        func candidate(_ months: Int, from anchor: CivilDay) -> CivilDay? {
            let month = CivilDay.month(year: anchor.year, month: anchor.month, adding: months)
            return CivilDay(year: month.year, month: month.month, day: day)
        }
        func found(_ day: CivilDay?, _ reason: String) -> Resolution {
            Resolution(date: day.map { EDTF($0) }, kind: .point, basis: basis, reason: reason)
        }
        if let offset {
            return found(candidate(offset, from: anchor), "a day of a month counted from that of publication")
        }
        if let told = told?.day, abs(told.number - anchor.number) > 40 {
            return found(candidate(0, from: told), "a day of the month told before")
        }
        guard let today else { return found(candidate(0, from: anchor), "a day of the month of publication") }
        let candidates = [-1, 0, 1].compactMap { candidate($0, from: today) }
        func cost(_ day: CivilDay) -> Int {
            let gap = day.number - today.number
            switch tense {
            case .past: return gap > 1 ? gap * 10 : abs(gap)
            case .future: return gap < 0 ? -gap * 10 : gap
            case .unknown: return gap > 0 ? gap * 3 : -gap
            }
        }
        return found(
            candidates.min { cost($0) < cost($1) }, "no month is written; the day lies nearest to the publication day")
    }

    private func weekday(_ weekday: Int, _ mention: RawMention, _ tense: Tense) -> Resolution {
        guard let today else { return coarse("a weekday") }
        if isYearAssumed {
            let isAhead = mention.direction == .ahead || (mention.direction == nil && tense == .future)
            return month(around: today, isAhead ? 1...7 : -6...0)
        }
        let back = (today.weekday - weekday + 7) % 7
        let isAhead = mention.direction == .ahead || (mention.direction == nil && tense == .future)
        let day = isAhead ? today.adding(days: back == 0 ? 7 : 7 - back) : today.adding(days: -back)
        return Resolution(
            date: EDTF(day), kind: .point, basis: basis,
            reason: isAhead
                ? "the next such weekday after \(EDTF(today))" : "the last such weekday up to \(EDTF(today))")
    }

    private func fromToday(_ count: Int, _ unit: TimeUnit) -> Resolution {
        guard let published, let bounds else { return noAnchor() }
        let reason = "\(abs(count)) \(unit)s \(count < 0 ? "before" : "after") the publication day \(shown(published))"
        switch unit {
        case .year:
            guard bounds.first.year == bounds.last.year, abs(count) < 1900, !isYearAssumed else { return noAnchor() }
            let date = PartialDate(year: .known(bounds.first.year + count))
            return Resolution(date: EDTF(date), kind: .point, basis: basis, reason: reason)
        case .month: return month(max(-600, min(600, count)))
        case .week:
            guard abs(count) < 100 else { return noAnchor() }
            return week(count, .whole)
        case .day:
            guard abs(count) < 1000 else { return noAnchor() }
            guard let today else { return coarse("a day") }
            return Resolution(date: EDTF(today.adding(days: count)), kind: .point, basis: basis, reason: reason)
        }
    }

    /// - Parameter isOver: Whether the clause says that something has happened then.
    private func fromTold(_ count: Int, _ unit: TimeUnit, in sentence: Int, isOver: Bool) -> Resolution {
        if unit == .month, let start = toldMonth?.start, let year = start.knownYear, let month = start.month,
            abs(count) < 1000
        {
            let told = CivilDay.month(year: year, month: month, adding: count)
            return Resolution(
                date: EDTF(PartialDate(year: .known(told.year), month: told.month)), kind: .anaphoric,
                basis: counted(toldMonthBasis), reason: "counted from the month told before, \(shown(EDTF(start)))")
        }
        // "Tháng 6/2016, A thăm B. Một năm sau, …".
        if unit == .year, let toldYear, count != 0, abs(count) < 1000 {
            return Resolution(
                date: EDTF(PartialDate(year: .known(toldYear + count))), kind: .anaphoric, basis: .relative,
                reason: "counted from the year told before, \(toldYear)")
        }
        // "Chiều cùng ngày" behind what was looked back upon goes on with the story.
        let isBack =
            count == 0 && (sentence > toldSentence + 1 || !isToldMain) && sentence > toldSentence
            && told.map { !isNear($0) } == true
        // "Ngày 18/9, A gặp B vì vụ rơi máy bay đêm 17/9. Vụ việc … Cùng ngày, A tiếp C": the day of the meeting, not of what it
        // was about; "Hai ngày sau" right behind such a day is counted from it.
        let isOfMain = !isBack && !isToldMain && sentence > toldSentence + (count == 0 ? 0 : 1)
        if isOfMain, count == 0, let main {
            return Resolution(
                date: main.date, kind: .anaphoric, basis: counted(main.basis),
                reason: "the day told before, \(shown(main.date))")
        }
        var told = isOfMain ? main?.date ?? self.told : self.told
        // "Ngày 22/6, A sẽ rời C. Trước đó một tuần, B đã gặp D": before what has happened, not before what is to come.
        if count < 0, isOver, let day = told, isAhead(day), sentence > toldSentence { told = toldOver ?? told }
        let start = isBack ? toldNow ?? told : told ?? (count == 0 ? today.map { EDTF($0) } ?? published : nil)
        let basis = counted(
            told == nil || (isBack && toldNow != nil) ? self.basis : isOfMain ? main?.basis ?? toldBasis : toldBasis)
        guard let start else {
            return Resolution(date: nil, kind: .anaphoric, basis: .none, reason: "no day was told before")
        }
        if count == 0 {
            return Resolution(
                date: start, kind: .anaphoric, basis: basis, reason: "the day told before, \(shown(start))")
        }
        guard let day = start.day, abs(count) < 1000 else {
            return Resolution(date: nil, kind: .anaphoric, basis: .none, reason: "the day told before has no year")
        }
        let date: EDTF =
            switch unit {
            case .day: EDTF(day.adding(days: count))
            case .week: EDTF(day.adding(days: count * 7))
            case .month:
                EDTF(
                    PartialDate(
                        year: .known(day.adding(months: count).year), month: day.adding(months: count).month))
            case .year: EDTF(PartialDate(year: .known(day.year + count)))
            }
        return Resolution(
            date: date, kind: .anaphoric, basis: basis, reason: "counted from the day told before, \(shown(start))")
    }

    private func lately() -> Resolution {
        guard let published, published.hasYear else { return noAnchor() }
        var date = published.end ?? published.start
        date.day = nil
        date.isApproximate = true
        return Resolution(
            date: EDTF(date), kind: .point, basis: basis, reason: "lately: about the month of publication",
            isVague: true)
    }

    private func anniversary(_ years: Int) -> Resolution {
        guard let bounds, bounds.first.year == bounds.last.year, years < 1900, !isYearAssumed else {
            return noAnchor(.anniversary)
        }
        return Resolution(
            date: EDTF(PartialDate(year: .known(bounds.first.year - years))), kind: .anniversary, basis: basis,
            reason: "\(years) years before the year of publication")
    }

    private func lasting(_ days: Int, _ start: TimeExpression, _ mention: RawMention, _ tense: Tense) -> Resolution {
        let first = resolve(start, mention, tense)
        guard let day = first.date?.day, (1...366).contains(days) else { return first }
        return Resolution(
            date: EDTF(PartialDate(day), to: PartialDate(day.adding(days: days - 1))), kind: .span, basis: first.basis,
            reason: "\(days) days from \(shown(EDTF(day))) on")
    }

    private func until(_ end: TimeExpression, _ mention: RawMention, _ tense: Tense) -> Resolution {
        let last = resolve(end, mention, tense == .past ? .past : .future)
        guard let lastDay = last.date?.day else { return last }
        let start = toldSentence == mention.sentence ? told?.day ?? today : today ?? told?.day
        guard let start, start < lastDay, lastDay.number - start.number < 60 else { return last }
        return Resolution(
            date: EDTF(PartialDate(start), to: PartialDate(lastDay)), kind: .span, basis: last.basis,
            reason: "from the day under way, \(shown(EDTF(start))), to the day that is told as the end")
    }
}
