import CivilTime

/// Weighs what an article tells of its own year: the years that it writes, and whether as past or to come; weekdays,
/// anniversaries, editions, and the terms of those whom it calls by an office.
///
/// The weights are the shares in which articles of the press stand to such words, rounded.
struct YearEvidence {
    private let search: PublicationSearch
    /// The day that the news tells; nil if it tells none.
    private var lead: CalendarPoint?
    private let evidence: [PublicationSearch.Evidence]

    init(search: PublicationSearch, lead: CalendarPoint?) {
        self.search = search
        self.lead = lead
        evidence = search.items.compactMap(PublicationSearch.evidence)
    }

    /// The same with a day of the news, without reading the years again.
    func with(lead: CalendarPoint?) -> Self {
        var evidence = self
        evidence.lead = lead
        return evidence
    }

    /// The year that its scale leaves, and what speaks for it most; nil where two years are too near to each other.
    func settled(_ scale: YearScale) -> (year: Int, reason: String)? {
        // Where no day is told, the words are few, and less sure.
        scale.settled(least: lead == nil ? 0.82 : 0.7)
    }

    /// All that the article tells of its year, weighed.
    var scale: YearScale {
        var scale = YearScale()
        weighPast(&scale)
        weighFuture(&scale)
        weighPlan(&scale)
        weighNames(&scale)
        weighPictures(&scale)
        weighRelativeYears(&scale)
        weighSameDay(&scale)
        weighPeriods(&scale)
        weighWeekdays(&scale)
        weighCounts(&scale)
        weighSamePeriod(&scale)
        weighAgo(&scale)
        weighKnownYears(&scale)
        weighTerms(&scale)
        MilestoneEvidence(milestones: search.milestones, day: { lead == nil ? nil : day($0) }, later: later)
            .weigh(&scale)
        return scale
    }

    /// The day of the news in a year; the middle of the year where no day is told.
    private func day(_ year: Int) -> CivilDay? {
        guard let lead else { return CivilDay(year: year, month: 7, day: 1) }
        return CivilDay(year: year, month: min(lead.month ?? 7, 12), day: lead.day ?? 1)
    }

    /// How many days behind the day of the news the last one lies that the article tells as having come.
    private var later: Int {
        guard let month = lead?.month, let number = lead?.day,
            let start = CivilDay(year: 2001, month: month, day: number)
        else { return 0 }
        return search.items.map { item in
            guard item.tense != .future, !item.isBackground, !item.isCaption,
                case .point(let point) = item.mention.expression, point.year == .open, let month = point.month,
                let number = point.day, let day = CivilDay(year: 2001, month: month, day: number),
                (1...60).contains(day.number - start.number)
            else { return 0 }
            return day.number - start.number
        }.max() ?? 0
    }

    // MARK: - Years that are written

    /// The years told as to come, but for those that only seem so and are told as past by a word of tense elsewhere.
    private var ahead: Set<Int> {
        let told = evidence.filter { $0.sort == .future && !$0.hasMonth }
        let over = Set(evidence.filter { $0.sort == .past && $0.isSure && !$0.hasMonth }.map(\.first.year))
        return Set(told.filter { $0.isSure || !over.contains($0.first.year) }.map(\.first.year))
    }

    /// The latest of some dates told as past; years told as to come somewhere are not past elsewhere for want of a word of
    /// tense.
    private func latestPast(where accept: (PublicationSearch.Evidence) -> Bool) -> PublicationSearch.Evidence? {
        let ahead = ahead
        return evidence.filter { item in
            item.sort == .past && YearScale.years.contains(item.first.year) && accept(item)
                && ((item.hasMonth && item.isSure) || !ahead.contains(item.first.year))
        }.max { $0.floor < $1.floor }
    }

    /// The years by which events are called: "SLD 2019".
    private var names: [PublicationSearch.Evidence] {
        evidence.filter { $0.sort == .name && YearScale.years.contains($0.first.year) }
    }

    /// What is told as past by a word of tense or of recency, or by its month.
    private var past: PublicationSearch.Evidence? {
        latestPast { !$0.isSince && ($0.isSure || $0.hasMonth || $0.isRecent) }
    }

    /// The latest year told as past by a word of tense; the first of the scale where there is none.
    var latestSure: Int {
        evidence.filter { $0.sort == .past && $0.isSure && YearScale.years.contains($0.first.year) }.map(\.first.year)
            .max() ?? YearScale.years.lowerBound
    }

    private func weighPast(_ scale: inout YearScale) {
        if let past, let named = names.filter({ $0.sentence < 4 }).map(\.first.year).max(), named > past.first.year {
            // The event that it reports is called by a later year; what is told of before may be long over.
            scale.add("something is told as past in \(past.first.year)") { $0 < past.first.year ? 0.01 : 0.3 }
        } else if let past {
            past.hasMonth ? weighPastMonth(past, &scale) : weighPastYear(past, &scale)
        }
        // What only lacks a word of tense may as well be to come.
        let open = latestPast { !$0.isSure && !$0.hasMonth && !$0.isRecent && !$0.isSince }
        if let open, open.first.year > past?.first.year ?? 0, open.first.year >= names.map(\.first.year).max() ?? 0 {
            let told = open.first.year
            let years = Set(evidence.filter { $0.sort == .past }.map(\.first.year))
            if years.contains(told - 1), years.contains(told - 2) { return weighPastYear(open, &scale) }
            scale.add("the latest year told is \(told)") { year in
                // Round years are aims more often.
                let isAim = told % 5 == 0
                return year < told
                    ? YearScale.step(told - year - 1, isAim ? [0.3, 0.15, 0.08] : [0.2, 0.06, 0.02])
                    : YearScale.step(year - told, Self.background, floor: 0.015)
            }
        }
        if let since = latestPast(where: \.isSince) {
            let told = since.first.year
            scale.add("something is told since \(told)") { year in
                // "từ năm 2020" may be to come.
                if year < told { return since.isSure ? 0.01 : YearScale.step(told - year - 1, [0.15, 0.05]) }
                return year == told ? 0.12 : year <= told + 12 ? 0.15 : 0.06
            }
        }
    }

    /// A year of which the words tell nothing more may be of long ago.
    private static let background = [0.12, 0.17, 0.12, 0.11, 0.1, 0.07, 0.05, 0.04, 0.04, 0.03, 0.03, 0.03, 0.03]

    private func weighPastYear(_ past: PublicationSearch.Evidence, _ scale: inout YearScale) {
        let told = past.first.year
        let years = Set(evidence.filter { $0.sort == .past }.map(\.first.year))
        // The end of a year is told as news in the first months of the next.
        let isJustOver =
            past.isCounted || (past.isEnd && (lead?.month ?? 12) <= 5)
            || (years.contains(told - 1) && years.contains(told - 2))
        // Towards the end of a year its own figures are told.
        let isLate = (lead?.month ?? 1) >= 11
        scale.add("the latest date told as past is \(told)") { year in
            if year < told { return past.isSure || past.isRecent ? 0.003 : 0.02 }
            if past.isRecent, !isJustOver {
                return YearScale.step(year - told, [0.16, 0.6, 0.1, 0.05, 0.03, 0.02], floor: 0.004)
            }
            return isJustOver
                ? YearScale.step(year - told, isLate ? [0.28, 0.6, 0.05, 0.03] : [0.1, 0.78, 0.05, 0.02])
                : YearScale.step(
                    year - told, [0.14, 0.3, 0.2, 0.12, 0.08, 0.06, 0.05, 0.05, 0.03, 0.03, 0.03], floor: 0.01)
        }
    }

    /// A month that is past; a year is written with it mostly because it is not the present one.
    private func weighPastMonth(_ past: PublicationSearch.Evidence, _ scale: inout YearScale) {
        let told = past.first.year
        // Where no day is told, the month may be any: the later in its year, the less of the year is left.
        if lead == nil, past.first.month <= 12, !past.isDivision {
            let rest = Double(13 - past.first.month) / 12
            return scale.add("the latest date told as past is month \(past.first.month) of \(told)") { year in
                year < told
                    ? (past.isSure ? 0.002 : 0.01)
                    : year == told ? 0.45 * rest : YearScale.step(year - told - 1, [0.42, 0.1, 0.04], floor: 0.008)
            }
        }
        let comesAfter = day(told).map { $0 >= past.first } ?? true
        let isWitnessed = evidence.contains {
            $0.sort == .past && $0.isCounted && !$0.hasMonth && $0.first.year == told - 1
        }
        // "tại G20 vào tháng 6-2019", told at the end of May.
        let mayCome = !past.isSure && !comesAfter && past.first.number - (day(told)?.number ?? 0) <= 60
        let isThisYear = past.isDivision || isWitnessed || past.isLately
        scale.add("the latest date told as past is month \(past.first.month) of \(told)") { year in
            if mayCome, year == told { return 0.3 }
            if year < told || (year == told && !comesAfter) { return past.isSure ? 0.002 : 0.01 }
            if !comesAfter { return YearScale.step(year - told - 1, [0.76, 0.12, 0.05, 0.02], floor: 0.004) }
            return isThisYear
                ? YearScale.step(year - told, [0.75, 0.15, 0.04])
                : YearScale.step(year - told, [0.38, 0.42, 0.12, 0.05, 0.02], floor: 0.01)
        }
    }

    private func weighFuture(_ scale: inout YearScale) {
        let first = latestPast { _ in true }?.first.year ?? 0
        let years = self.ahead
        let ahead = evidence.filter {
            $0.sort == .future && $0.last.year >= first && ($0.hasMonth || years.contains($0.first.year))
        }
        guard let future = ahead.min(by: { $0.last < $1.last }) else { return }
        let told = future.last.year
        if future.hasMonth {
            // "từ tháng 4 đến tháng 10/2019" has not begun.
            let comesBefore = day(told).map { $0 <= (future.isSure ? future.first : future.last) } ?? true
            scale.add("it tells of month \(future.last.month) of \(told) as to come") { year in
                let last = comesBefore ? told : told - 1
                return year > last ? 0.005 : YearScale.step(last - year, [0.85, 0.1, 0.03])
            }
            return
        }
        // Round years are aims, which lie further off.
        let isAim = told % 5 == 0
        let isEarly = (lead?.month ?? 7) <= 4
        let isLate = (lead?.month ?? 6) >= 7
        let near =
            future.isSince
            // "từ năm 2024" lies further off.
            ? [0.12, 0.4, 0.15, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03]
            : isAim
                ? [0.2, 0.3, 0.15, 0.1, 0.08]
                : isLate
                    ? [0.1, 0.78, 0.05, 0.02, 0.015, 0.01, 0.01]
                    : isEarly
                        ? [0.46, 0.4, 0.06, 0.03, 0.02, 0.01, 0.01]
                        : [0.26, 0.55, 0.06, 0.03, 0.02, 0.01, 0.01]
        scale.add("it tells of the year \(told) as to come") { year in
            year > told ? 0.003 : YearScale.step(told - year, near, floor: 0.002)
        }
    }

    private func weighPlan(_ scale: inout YearScale) {
        let plans = evidence.filter { $0.sort == .plan }
        guard let plan = plans.max(by: { $0.last < $1.last })?.first.year else { return }
        // Next year's plan is made towards the end of this year.
        let isLate = (lead?.month ?? 1) >= 9
        scale.add("it speaks of the plan for \(plan)") { year in
            switch plan - year {
            case 0: isLate ? 0.15 : 0.75
            case 1: isLate ? 0.75 : 0.15
            default: 0.002
            }
        }
    }

    /// "SLD 2019 diễn ra …": what is called by a year belongs to the news, or comes soon, or is just over.
    private func weighNames(_ scale: inout YearScale) {
        let names = names
        guard let named = names.map(\.first.year).max() else { return }
        // "APEC 2006", told in an article on what came after, is looked back at.
        if let past = latestPast(where: { $0.isSure || $0.hasMonth || $0.isRecent || $0.isSince }),
            past.first.year > named
        {
            return
        }
        let isAhead = evidence.contains { $0.sort == .future && !$0.hasMonth && $0.first.year == named }
        let isNews = names.filter { $0.first.year == named }.count > 1 || names.contains { $0.sentence < 4 }
        scale.add("the event that it reports is called by the year \(named)") { year in
            // What is still to come by another word is announced, mostly in the year before.
            if isAhead, year == named { return 0.4 }
            if year < named { return YearScale.step(named - year - 1, isAhead ? [0.4, 0.1] : [0.12, 0.02]) }
            return YearScale.step(
                year - named, isNews ? [0.8, 0.07, 0.02] : [0.7, 0.12, 0.05, 0.03], floor: isNews ? 0.004 : 0.008)
        }
    }

    /// An article is not older than its pictures, whatever they show.
    private func weighPictures(_ scale: inout YearScale) {
        let told = search.items.filter { $0.isCaption && $0.tense != .future }.compactMap { item -> Int? in
            guard case .point(let point) = item.mention.expression, case .known(let year) = point.year,
                YearScale.years.contains(year)
            else { return nil }
            return year
        }
        guard let latest = told.max() else { return }
        scale.add("a picture is of \(latest)") { $0 < latest ? 0.03 : 1 }
    }

    /// "vào năm sau, năm 2019", and a next year beside one that is to come.
    private func weighRelativeYears(_ scale: inout YearScale) {
        let items = search.items
        for (item, next) in zip(items, items.dropFirst()) where item.mention.sentence == next.mention.sentence {
            guard next.mention.tokens.lowerBound - item.mention.tokens.upperBound <= 2 else { continue }
            for (one, other) in [(item, next), (next, item)] {
                guard let offset = Self.offset(one), let year = Self.year(other) else { continue }
                scale.add("it calls \(year) \(offset == 0 ? "this" : offset > 0 ? "the next" : "the last") year") {
                    $0 == year - offset ? 0.9 : 0.01
                }
            }
        }
        weighSameMonth(&scale)
        if let present = items.lazy.filter(\.isPresent).compactMap(Self.year).max() {
            scale.add("it calls \(present) this year") { $0 == present ? 0.85 : 0.03 }
        }
        let ahead = Set(evidence.filter { $0.sort == .future || $0.sort == .plan }.map(\.first.year))
        guard ahead.count == 1, let next = ahead.first else { return }
        // "ADEX 2017 … năm sau … 2019": the next year need not be the one that is told.
        if items.contains(where: { Self.offset($0) == 1 }), names.map(\.first.year).max() ?? next >= next - 1 {
            scale.add("it calls \(next) the next year") { $0 == next - 1 ? 0.85 : 0.02 }
        } else if isNear(next) {
            // "nhất trí tập trận trong năm 2018 … hai lần trong năm nay".
            scale.add("it tells of \(next) and of this year as to come") {
                $0 == next ? 0.7 : $0 == next - 1 ? 0.25 : 0.02
            }
        }
    }

    /// Whether "năm nay" stands within a few sentences of a year that is to come.
    private func isNear(_ next: Int) -> Bool {
        let sentences = evidence.filter { $0.sort == .future && $0.isSure && $0.first.year == next }.map(\.sentence)
        return search.items.contains { item in
            Self.offset(item) == 0 && sentences.contains { abs($0 - item.mention.sentence) <= 3 }
        }
    }

    /// "hôm 5/10 năm ngoái" and "tháng 10/2018": a month of last year told elsewhere with its year.
    private func weighSameMonth(_ scale: inout YearScale) {
        for item in search.items {
            guard case .point(let point) = item.mention.expression, let month = point.month,
                case .offset(let offset) = point.year
            else { continue }
            let told = Set(
                search.items.compactMap { other -> Int? in
                    guard case .point(let known) = other.mention.expression, known.month == month,
                        case .known(let year) = known.year, YearScale.years.contains(year),
                        known.day == nil || point.day == nil || known.day == point.day
                    else { return nil }
                    return year
                })
            guard told.count == 1, let year = told.first else { continue }
            return scale.add("month \(month) of \(year) is told as of \(offset == 0 ? "this" : "the last") year") {
                $0 == year - offset ? 0.85 : 0.04
            }
        }
    }

    private static func offset(_ item: PublicationSearch.Item) -> Int? {
        guard case .point(let point) = item.mention.expression, point.month == nil,
            case .offset(let offset) = point.year
        else { return nil }
        return offset
    }

    private static func year(_ item: PublicationSearch.Item) -> Int? {
        guard case .point(let point) = item.mention.expression, point.month == nil, case .known(let year) = point.year
        else { return nil }
        return year
    }

    /// The day of the news, or one within a week of it, told elsewhere with its year: "ngày 2/10" and "từ 2/10 đến 4/10/2016".
    private func weighSameDay(_ scale: inout YearScale) {
        guard let month = lead?.month, let number = lead?.day else { return }
        for item in search.items where !item.isBackground {
            let points: (CalendarPoint, CalendarPoint)
            switch item.mention.expression {
            case .point(let point): points = (point, point)
            case .span(.point(let from), .point(let to)): points = (from, to)
            default: continue
            }
            guard case .known(let first) = points.0.year, case .known(let last) = points.1.year, first == last,
                YearScale.years.contains(first), points.0.day != nil, points.1.day != nil,
                let day = CivilDay(year: first, month: month, day: number),
                let start = PartialDate(year: .known(first), month: points.0.month, day: points.0.day).bounds?.first,
                let end = PartialDate(year: .known(last), month: points.1.month, day: points.1.day).bounds?.last,
                start.adding(days: -7) <= day, day <= end.adding(days: 7)
            else { continue }
            let isSame = start <= day && day <= end
            let words = isSame ? "the day of its news" : "a day within a week of its news"
            return scale.add("\(words) is told with the year \(first) elsewhere") {
                $0 == first ? (isSame ? 0.9 : 0.7) : isSame ? 0.01 : 0.03
            }
        }
    }

    // MARK: - Weekdays and counts

    private func weighWeekdays(_ scale: inout YearScale) {
        var seen: Set<CalendarPoint> = []
        for item in search.items {
            guard case .point(let point) = item.mention.expression, point.year == .open, let weekday = point.weekday,
                let month = point.month, let number = point.day, seen.insert(point).inserted
            else { continue }
            scale.add("the weekday beside its date, \(number)/\(month), agrees") { year in
                CivilDay(year: year, month: month, day: number)?.weekday == weekday ? 1 : 0.012
            }
        }
    }

    /// "tăng 30% so với cùng kỳ năm 2016": figures of the year after, while they are news.
    private func weighSamePeriod(_ scale: inout YearScale) {
        let told = search.items.lazy.filter { $0.isOfSamePeriod && !$0.isCaption }.compactMap(Self.evidenceYear).max()
        guard let told, (latestPast { _ in true }?.first.year ?? told) <= told else { return }
        scale.add("it compares with the same period of \(told)") { year in
            YearScale.step(year - told - 1, [0.85, 0.08], floor: 0.01)
        }
    }

    /// "45 năm … năm 1973", "sau 4 năm kể từ … 2014": so many years after one that the same sentence tells.
    private func weighCounts(_ scale: inout YearScale) {
        for (index, item) in search.items.enumerated() {
            let count: Int
            let candidates: ArraySlice<PublicationSearch.Item>
            switch item.mention.expression {
            case .anniversary(let years) where !item.isAhead:
                count = years
                candidates = search.items[...]
            case .duration(let years?, .year) where item.isSince:
                count = years
                candidates = search.items[(index + 1)...].prefix(1)
            default: continue
            }
            let told = candidates.filter { $0.mention.sentence == item.mention.sentence && $0.tense != .future }.lazy
                .compactMap {
                    Self.start($0, of: count)
                }.first
            guard let told, YearScale.years.contains(told + count),
                !search.known.contains(where: { $0.sort == .anniversary && $0.sentence == item.mention.sentence })
            else { continue }
            scale.add("\(count) years after \(told) is \(told + count)") { year in
                year == told + count ? 0.85 : year == told + count - 1 ? 0.06 : 0.002
            }
        }
    }

    /// "Thoả thuận ký năm 2015. … chuyến thăm cách đây hai năm": the only year told there, in the same words or right before.
    private func weighAgo(_ scale: inout YearScale) {
        for (index, item) in search.items.enumerated() where !item.isCaption {
            guard case .fromToday(let count, .year) = item.mention.expression, count < 0 else { continue }
            let near = search.items[max(0, index - 6)..<min(index + 3, search.items.count)].filter {
                let gap = item.mention.sentence - $0.mention.sentence
                return (gap == 0 || gap == 1) && $0.tense != .future && !$0.isBackground
            }
            let years = Set(near.compactMap { Self.evidenceYear($0) })
            guard years.count == 1, let told = years.first, YearScale.years.contains(told - count) else { continue }
            scale.add("\(-count) years ago was \(told)") { year in
                year == told - count ? 0.8 : abs(year - told + count) == 1 ? 0.12 : 0.02
            }
        }
    }

    private static func evidenceYear(_ item: PublicationSearch.Item) -> Int? {
        guard case .point(let point) = item.mention.expression, case .known(let year) = point.year else { return nil }
        return year
    }

    /// The year from which so many years are counted, if the mention can be it.
    private static func start(_ item: PublicationSearch.Item, of count: Int) -> Int? {
        switch item.mention.expression {
        case .point(let point):
            guard case .known(let year) = point.year, YearScale.years.contains(year + count) else { return nil }
            return year
        case .period(.span(.point(let from), .point(let to))):
            guard case .known(let first) = from.year, case .known(let last) = to.year, last - first == count else {
                return nil
            }
            return first
        default: return nil
        }
    }

    // MARK: - What is known from elsewhere

    private func weighKnownYears(_ scale: inout YearScale) {
        var seen: Set<String> = []
        for known in search.known where known.sort == .host && seen.insert(known.reason).inserted {
            let years = known.others + [known.year]
            let isNews = known.sentence < 4
            scale.add(known.reason) { year in
                if years.contains(year) { return isNews ? 0.8 : 0.6 }
                if years.contains(year + 1) { return 0.12 }
                return years.contains(year - 1) ? (isNews ? 0.06 : 0.2) : 0.002
            }
        }
        // Of several editions the latest are the news, the others are looked back at.
        var latest: [PublicationSearch.KnownYear.Sort: Int] = [:]
        for known in search.known where known.sort != .host {
            latest[known.sort] = max(latest[known.sort] ?? 0, known.year)
        }
        for known in search.known
        where known.sort != .host && YearScale.years.contains(known.year) && latest[known.sort] == known.year
            && seen.insert(known.reason).inserted
        {
            // "70 năm … vào năm 2020": the year is written, as it is not the present one.
            let sentences = Set(search.known.filter { $0.year == known.year }.map(\.sentence))
            let isWritten = search.items.contains {
                sentences.contains($0.mention.sentence) && Self.year($0) == known.year
            }
            let isNews = known.sentence < 4
            if known.sort == .approaching {
                scale.add(known.reason) { YearScale.step(known.year - $0, [0.1, 0.5, 0.3, 0.1], floor: 0.03) }
                continue
            }
            scale.add(known.reason) { year in
                switch year - known.year {
                case 0: isWritten ? 0.35 : isNews ? 0.85 : 0.7
                case -1: isWritten ? 0.4 : 0.1
                case 1: isNews ? 0.04 : 0.1
                default: 0.004
                }
            }
        }
    }

    /// "giai đoạn 2018-2020": plans are told about when they begin, and while they last.
    private func weighPeriods(_ scale: inout YearScale) {
        let periods = search.items.compactMap { item -> (first: Int, last: Int)? in
            guard item.mention.rule == "period",
                case .period(.span(.point(let from), .point(let to))) = item.mention.expression,
                case .known(let first) = from.year, case .known(let last) = to.year, YearScale.years.contains(first)
            else { return nil }
            return (first, last)
        }
        guard let latest = periods.max(by: { $0.first < $1.first }) else { return }
        scale.add("it tells of the years \(latest.first)-\(latest.last)") { year in
            if year < latest.first { return YearScale.step(latest.first - year - 1, [0.22, 0.04], floor: 0.01) }
            return year > latest.last
                ? 0.02 : YearScale.step(year - latest.first, [0.35, 0.22, 0.1, 0.07, 0.05], floor: 0.03)
        }
    }

    /// Who is called by an office holds it on the day of the news, or did before where the article looks back.
    private func weighTerms(_ scale: inout YearScale) {
        guard !search.holders.isEmpty else { return }
        var seen: Set<String> = []
        let days = YearScale.years.map(days)
        let later = later
        let elect = search.holders.filter { $0.standing == .elect }.map(\.terms)
        for holder in search.holders.sorted(by: { $0.sentence < $1.sentence }) {
            guard let first = holder.terms.first, seen.insert(holder.name).inserted else { continue }
            // Who is elected is called by the office as well.
            if holder.standing == .sitting, elect.contains(holder.terms) { continue }
            let isNews = holder.sentence < 4 && holder.standing != .former
            scale.add("\(holder.name) \(Self.words(holder.standing)) on that day") { year in
                let days = days[year - YearScale.years.lowerBound]
                guard !days.isEmpty else { return isNews ? 0.01 : 0.03 }
                var sum = 0.0
                // Who has gone may have gone on the latest day that is told.
                let wait = holder.standing == .former ? later : 0
                for day in days { sum += Self.share(of: holder, first, on: day.adding(days: wait), isNews: isNews) }
                return sum / Double(days.count)
            }
        }
    }

    private static func words(_ standing: OfficeMention.Standing) -> String {
        switch standing {
        case .sitting: "held the office"
        case .former: "had held the office"
        case .new: "was new in office"
        case .elect: "was elected to the office"
        }
    }

    /// How likely the words for a holder are on a day.
    private static func share(
        of holder: PublicationSearch.Holder, _ first: OfficeMention.Term, on day: CivilDay, isNews: Bool
    ) -> Double {
        let before = isNews ? 0.01 : 0.03
        func lies(_ from: Int, _ to: Int) -> Bool {
            holder.terms.contains { (from...to).contains(day.number - $0.first.number) }
        }
        switch holder.standing {
        case .sitting:
            if holder.terms.contains(where: { $0.contains(day) }) { return 1 }
            // A successor is called by the office a few days before taking it.
            return day.adding(days: 20) < first.first ? before : day < first.first ? 0.3 : isNews ? 0.02 : 0.15
        case .former:
            guard let last = holder.terms.compactMap(\.last).min() else { return 1 }
            if day < last { return day < first.first ? 0.02 : 0.04 }
            // Who is back in office is no more a former holder.
            return holder.terms.contains { $0.contains(day) } ? 0.1 : day.number - last.number <= 2500 ? 1 : 0.5
        case .new: return lies(-80, 150) ? 1 : lies(151, 330) ? 0.25 : 0.008
        case .elect: return lies(-100, 20) ? 1 : lies(-200, 90) ? 0.4 : 0.008
        }
    }

    /// The day of the news in a year, or four days of the year where none is told.
    private func days(_ year: Int) -> [CivilDay] {
        if lead != nil { return [day(year)].compactMap { $0 } }
        return [2, 5, 8, 11].compactMap { CivilDay(year: year, month: $0, day: 15) }
    }
}
