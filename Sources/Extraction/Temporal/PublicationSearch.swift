import CivilTime
import KnowledgeModel

/// Works out when an article came out from the dates that it tells itself.
///
/// The day is a date line, or the latest that the news itself tells; `YearEvidence` weighs what speaks for its year.
struct PublicationSearch {
    struct Finding {
        /// The day near which the article's dates lie; nil if no year is settled.
        var anchor: CivilDay?
        /// The day of publication as the output gives it.
        var published: EDTF?
        var basis: PublishedBasis
        var reason: String
        /// What would be found for the likeliest year, where none is settled: enough to count and compare days by.
        var assumed: (anchor: CivilDay, published: EDTF?)?

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
        /// A recurring event stands right before it: "tập trận RIMPAC năm 2018".
        var isOfSeries = false
        /// It stands under a picture, which may be of any day.
        var isCaption = false
        /// "gần đây" stands right before it: "gần đây, vào tháng 4/2017".
        var isLately = false
        /// "còn hơn một năm nữa là tròn" stands before it.
        var isAhead = false
        /// It names a document: "sách trắng năm 2016".
        var isOfDocument = false
        /// "phần còn lại của" stands before it, or "này" behind it: the present year.
        var isPresent = false
        /// "so với cùng kỳ" stands before it: the year before the one that is told.
        var isOfSamePeriod = false
    }

    struct Evidence {
        var first: CivilDay
        var last: CivilDay
        var hasMonth: Bool
        var sort: Sort
        /// The words make it a year that is just over: "cuối năm 2022", "năm 2017 đạt".
        var isRecent: Bool
        /// Whether words of tense stand with it.
        var isSure: Bool
        var isLately: Bool
        /// Figures stand with it, or all of the year is told: it is just over.
        var isCounted: Bool
        /// "cuối năm 2022".
        var isEnd: Bool
        var isDivision: Bool
        /// "kể từ năm 2014": since when, which may be long ago.
        var isSince: Bool
        var sentence: Int

        enum Sort { case past, future, plan, name }
    }

    /// A holder of an office whom the article names, with the terms.
    struct Holder {
        var name: String
        var terms: [OfficeMention.Term]
        var sentence: Int
        var standing: OfficeMention.Standing
    }

    /// A year that something told by name has: an edition that is counted, an anniversary of a known year.
    struct KnownYear {
        var year: Int
        var sentence: Int
        var sort: Sort
        var reason: String
        /// Other years that it can be as well.
        var others: [Int] = []

        enum Sort {
            /// A gathering that goes round, told with its host.
            case host
            case edition, anniversary
            /// "gần 70 năm": an anniversary that is still to come.
            case approaching
        }
    }

    let items: [Item]
    var holders: [Holder] = []
    var known: [KnownYear] = []
    var milestones: [Milestone] = []

    func find() -> Finding {
        for item in items where item.isDateLine {
            guard case .point(let point) = item.mention.expression, let day = Self.day(point) else { continue }
            return Finding(
                anchor: day, published: EDTF(day), basis: .text,
                reason: "a line of the article is its date, \(EDTF(day))")
        }
        let alone = YearEvidence(search: self, lead: nil)
        guard let lead = leadDay(from: alone.latestSure) else { return yearAlone(alone) }
        if case .known(let year) = lead.point.year {
            guard let day = CivilDay(year: year, month: lead.point.month ?? 1, day: lead.point.day ?? 1) else {
                return .none
            }
            return finish(day, lead, "its own news is dated with the year \(year)")
        }
        let evidence = alone.with(lead: lead.point)
        // Weighed once for both questions: which year it is, and which is the likeliest.
        let scale = evidence.scale
        guard let choice = evidence.settled(scale),
            let day = CivilDay(year: choice.year, month: lead.point.month ?? 1, day: lead.point.day ?? 1)
        else {
            let date =
                lead.isFuture ? nil : EDTF(PartialDate(year: .unknown, month: lead.point.month, day: lead.point.day))
            return Finding(
                anchor: nil, published: lead.point.relativeDay == 0 ? date : nil, basis: .unknown,
                reason: "the article's dates leave its year open", assumed: assumed(lead, scale.likeliest))
        }
        return finish(day, lead, choice.reason)
    }

    private func assumed(_ lead: Lead, _ year: Int) -> (anchor: CivilDay, published: EDTF?)? {
        guard let day = CivilDay(year: year, month: lead.point.month ?? 1, day: lead.point.day ?? 1) else { return nil }
        let finding = finish(day, lead, "")
        guard let anchor = finding.anchor, !tellsLater(than: anchor) else { return nil }
        return (anchor, finding.published)
    }

    /// Whether a day without a year that has come lies weeks behind the one by which the others would be counted.
    private func tellsLater(than anchor: CivilDay) -> Bool {
        items.contains { item in
            guard item.tense != .future, !item.isBackground, !item.isCaption,
                case .point(let point) = item.mention.expression, point.year == .open, let month = point.month,
                let number = point.day, let day = CivilDay(year: anchor.year, month: month, day: number)
            else { return false }
            return (15...150).contains(day.number - anchor.number)
        }
    }

    /// What the article tells of its own year, for the reader of a dump.
    var dump: [String] {
        let alone = YearEvidence(search: self, lead: nil)
        return alone.with(lead: leadDay(from: alone.latestSure)?.point).scale.dump
    }

    /// Where no day is told, the year is the day of publication as far as it is known.
    private func yearAlone(_ evidence: YearEvidence) -> Finding {
        guard let choice = evidence.settled(evidence.scale) else { return .none }
        return Finding(
            anchor: nil, published: EDTF(PartialDate(year: .known(choice.year))), basis: .inferred,
            reason: "no day is told, and \(choice.reason)")
    }

    private struct Lead {
        var point: CalendarPoint
        var isFuture: Bool
        /// Whether only a picture's day is known, which the article may follow by days.
        var isCaption = false
    }

    /// The first day that the article tells as having come, or else the first that it plans.
    ///
    /// A day written with its year may be history, so it counts only at the start.
    ///
    /// - Parameter latest: The latest year that is told as past; what is dated with an earlier one is history.
    private func leadDay(from latest: Int) -> Lead? {
        // "hôm nay (30/10)", "hôm qua (8/9)": no other day is as near.
        for item in items where !item.isBackground && !item.isCaption {
            if case .point(let point) = item.mention.expression, point.day != nil, point.month != nil,
                let offset = point.relativeDay, -1...0 ~= offset
            {
                return Lead(point: point, isFuture: false)
            }
        }
        var planned: Lead?
        var pictured: Lead?
        for item in items where !item.isBackground {
            let isFuture = item.tense == .future
            var lead: Lead
            switch item.mention.expression {
            case .point(let point), .until(.point(let point)):
                guard point.day != nil else { continue }
                lead = Lead(point: point, isFuture: isFuture)
            case .span(.point(let from), .point(let to)):
                guard from.day != nil, to.day != nil else { continue }
                lead = Lead(point: item.tense == .past ? to : from, isFuture: isFuture)
            default: continue
            }
            // "hôm 5/10 năm ngoái".
            if case .offset(let years) = lead.point.year, years != 0 { continue }
            if case .known(let year) = lead.point.year {
                guard year >= max(YearScale.years.lowerBound, latest), !isFuture, !item.isCaption, pictured == nil
                else {
                    continue
                }
                if item.mention.sentence <= 3 { return lead }
            } else if item.isCaption {
                // Known days make old pictures: "tại hội nghị ở Singapore ngày 12/6".
                if milestones.contains(where: { $0.sentence == item.mention.sentence }) { continue }
                lead.isCaption = true
                pictured = pictured ?? lead
            } else if !isFuture {
                return lead
            } else {
                planned = planned ?? lead
            }
        }
        return pictured ?? planned
    }

    /// The latest day told as having come, near the anchor, is the day of publication.
    private func finish(_ anchor: CivilDay, _ lead: Lead, _ reason: String) -> Finding {
        // "hôm nay" without a date: the picture is of the day's news.
        let isOfToday = items.contains { $0.mention.expression == .relativeDay(0) && !$0.isCaption }
        if lead.isCaption, !isOfToday || lead.point.year != .open {
            return Finding(
                anchor: anchor, published: EDTF(PartialDate(year: .known(anchor.year))), basis: .inferred,
                reason: "the day of a picture, and \(reason)")
        }
        if let offset = lead.point.relativeDay, -1...0 ~= offset {
            let today = anchor.adding(days: -offset)
            return Finding(
                anchor: today, published: EDTF(today), basis: .inferred,
                reason: "the article calls \(EDTF(anchor)) \(offset == 0 ? "today" : "yesterday"), and \(reason)")
        }
        var latest: CivilDay?
        var isKnown = false
        let choice = YearChoice(published: (anchor, anchor))
        for item in items where item.tense != .future && !item.isBackground {
            guard case .point(let point) = item.mention.expression, point.day != nil, let month = point.month,
                let dayNumber = point.day
            else { continue }
            // "hôm 5/10 năm ngoái".
            if case .offset(let years) = point.year, years != 0 { continue }
            var year = choice.year(from: point, to: nil, tense: .unknown, direction: nil)
            switch point.year {
            case .known(let known): year = known
            case .offset(let offset): year = anchor.year + offset
            case .open, .decade, .told: break
            }
            // "từ ngày 1/9" may be to come.
            if item.mention.bound == .from, item.tense == .unknown { continue }
            guard let day = CivilDay(year: year, month: month, day: dayNumber) else { continue }
            // The day of an announcement at the head of the article lies further from what it is about.
            let reach = item.mention.sentence <= 2 ? 45 : 14
            if day > latest ?? day.adding(days: -1), abs(day.number - anchor.number) <= reach {
                latest = day
                isKnown = item.mention.sentence > 3 && isOfMilestone(day, item)
            }
        }
        var today = latest ?? anchor
        var reason = reason
        if items.contains(where: { $0.mention.expression == .relativeDay(-1) }),
            !items.contains(where: { $0.mention.expression == .relativeDay(0) })
        {
            today = today.adding(days: 1)
            reason += "; the article calls it yesterday"
        }
        if isKnown, !lead.isFuture {
            return Finding(
                anchor: today, published: EDTF(PartialDate(year: .known(today.year))), basis: .inferred,
                reason: "the latest day that the article tells is known and may be long over, and \(reason)")
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

    /// Whether the day is that of something known which the same sentence tells, by its day: the article is of that year,
    /// but may be months younger.
    private func isOfMilestone(_ day: CivilDay, _ item: Item) -> Bool {
        milestones.contains { milestone in
            milestone.sentence == item.mention.sentence
                && milestone.spans.contains { span in
                    guard case .dated(hasDay: true, _) = span.told else { return false }
                    return span.first <= day && day <= span.last ?? day
                }
        }
    }

    private static func day(_ point: CalendarPoint) -> CivilDay? {
        guard case .known(let year) = point.year, let month = point.month, let day = point.day else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }

    static func evidence(_ item: Item) -> Evidence? {
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
        // A picture's year is told because it is another.
        if item.isCaption, isYear { return nil }
        let sort: Evidence.Sort =
            if item.mention.rule == "name-year" || (item.isOfSeries && isYear) {
                .name
            } else if item.isOfDocument {
                .past
            } else if item.isPlan && isYear {
                .plan
            } else {
                item.tense == .future || (item.tense == .unknown && item.isWithin && isYear && !item.isStatistic)
                    ? .future : .past
            }
        return Evidence(
            first: first, last: last, hasMonth: !isYear, sort: sort,
            isRecent: item.isEnd || item.isStatistic || (item.isWithin && item.tense == .past),
            isSure: item.tense != .unknown || item.isOfDocument, isLately: item.isLately,
            isCounted: item.isStatistic, isEnd: item.isEnd,
            isDivision: (points.0.month ?? 0) > 12, isSince: item.mention.bound == .from || item.isOfDocument,
            sentence: item.mention.sentence)
    }
}

extension PublicationSearch.Evidence {
    /// What is told as past is over: a year told as such counts from its end.
    var floor: Int { hasMonth ? first.number : first.number + 300 }
}
