import Lexicon
import SourceText

/// Months, quarters, seasons, years, decades and periods.
extension TimeText {
    /// "tháng 9/2014", "cuối tháng 3", "tháng trước", "9-2014", "tháng 7-8/2019".
    func readMonth(_ start: Int) -> RawMention? {
        if let bare = readBareMonth(start) { return bare }
        let part = word(start, .part)
        let head = part.map { Int($0.end) } ?? start
        guard let numberAt = after(head, .month) else { return nil }
        if let month = monthNumber(numberAt), !isDay(month.end) {
            return finishMonth(start, month)
        }
        if let shift = word(numberAt, .shift), !isCounted(start) {
            return RawMention(tokens: start..<Int(shift.end), expression: .month(shift.value), rule: "relative-month")
        }
        guard part != nil else { return nil }
        return RawMention(tokens: start..<numberAt, expression: .month(0), rule: "part-of-month")
    }

    private func finishMonth(_ start: Int, _ month: (value: Int, end: Int)) -> RawMention {
        var end = month.end
        var last: Int?
        if isTightDash(end), let second = figure(end + 1), digits(end + 1) <= 2, second > month.value, second <= 12 {
            last = second
            end += 2
        }
        // "tháng 1 hoặc tháng 2": one of them, which is no more than both.
        if last == nil, end < limit, ["hoặc", "hay"].contains(text.word(end)),
            let second = monthNumber(after(end + 1, .month) ?? end + 1), second.value > month.value, second.value <= 12,
            !isDay(second.end)
        {
            (last, end) = (second.value, second.end)
        }
        var year = CalendarPoint.Year.open
        if let tail = yearTail(end) { (year, end) = tail }
        var direction: Direction?
        if let tail = directionAfter(end) { (direction, end) = tail }
        let from = TimeExpression.point(CalendarPoint(year: year, month: month.value))
        let expression = last.map { .span(from, .point(CalendarPoint(year: year, month: $0))) } ?? from
        return RawMention(tokens: start..<end, expression: expression, rule: "month", direction: direction)
    }

    /// Whether figures behind a month make it something else: "tháng 5/3" is none.
    private func isDay(_ end: Int) -> Bool { isTight(end, "/") && year(end + 1) == nil && digits(end + 1) > 0 }

    /// "9/2014" and "9-2014" with no word before.
    private func readBareMonth(_ start: Int) -> RawMention? {
        guard (1...2).contains(digits(start)), let month = figure(start), (1...12).contains(month),
            isTight(start + 1, "/") || isTightDash(start + 1), let year = year(start + 2), (1900...2099).contains(year),
            !continuesFigure(start), !isTight(start + 3, "/"), !precedes(start, .numbered)
        else { return nil }
        return RawMention(
            tokens: start..<start + 3, expression: .point(CalendarPoint(year: .known(year), month: month)),
            rule: "month")
    }

    /// "quý III/2018", "quý 2 năm nay".
    func readQuarter(_ start: Int) -> RawMention? {
        guard let at = after(start, .quarter) else { return nil }
        let quarter: (Int, Int)
        if let roman = word(at, .roman) {
            quarter = (roman.value, Int(roman.end))
        } else if let number = number(at) {
            quarter = number
        } else {
            return nil
        }
        guard (1...4).contains(quarter.0) else { return nil }
        // "quý I của năm 2020".
        let isOf = quarter.1 < limit && text.word(quarter.1) == "của"
        let tail = yearTail(quarter.1) ?? (isOf ? yearTail(quarter.1 + 1) : nil) ?? (.open, quarter.1)
        return RawMention(
            tokens: start..<tail.1, expression: .point(CalendarPoint(year: tail.0, month: 32 + quarter.0)),
            rule: "quarter")
    }

    /// "mùa xuân 2018", "mùa thu năm nay", "nửa đầu năm 2018", "6 tháng đầu năm".
    func readDivision(_ start: Int) -> RawMention? {
        guard let division = word(start, .division) else { return nil }
        let end = Int(division.end)
        var year = CalendarPoint.Year.open
        var after = end
        if let tail = yearTail(end) {
            (year, after) = tail
        } else if let number = self.year(end) {
            (year, after) = (.known(number), end + 1)
        } else if let unit = self.after(end, .year) {
            (year, after) = (.offset(0), unit)
        } else if division.value >= 40 {
            // "nửa đầu" of something else.
            return nil
        }
        var direction: Direction?
        if let tail = directionAfter(after) { (direction, after) = tail }
        // "Mùa xuân Arab" is a name.
        guard year != .open || direction != nil || precedes(start, .on) else { return nil }
        return RawMention(
            tokens: start..<after, expression: .point(CalendarPoint(year: year, month: division.value)),
            rule: "part-of-year", direction: direction)
    }

    /// "tuần trước", "cuối tuần này", "đầu tuần".
    func readWeek(_ start: Int) -> RawMention? {
        let part = word(start, .part)
        guard let at = after(part.map { Int($0.end) } ?? start, .week) else { return nil }
        let weekPart: WeekPart =
            switch part?.value {
            case 1: .beginning
            case 2: .middle
            case 3: .end
            default: .whole
            }
        if let shift = word(at, .shift), !isCounted(start) {
            return RawMention(
                tokens: start..<Int(shift.end), expression: .week(shift.value, weekPart), rule: "relative-week")
        }
        guard part != nil else { return nil }
        return RawMention(tokens: start..<at, expression: .week(0, weekPart), rule: "relative-week")
    }

    /// "năm 2018", "cuối năm ngoái", "những năm 1990", "năm 2016-2018".
    func readYear(_ start: Int) -> RawMention? {
        // "bước sang năm thứ hai", "sang năm 2019" and "sang năm nay" are other years.
        if let word = word(start, .relativeYear), digits(Int(word.end)) == 0,
            !words(at: Int(word.end)).contains(where: { [.weekday, .numbered, .shift].contains($0.kind) })
        {
            return RawMention(
                tokens: start..<Int(word.end), expression: .point(CalendarPoint(year: .offset(word.value))),
                rule: "relative-year")
        }
        if let decade = readDecade(start) { return decade }
        // "Tháng 5/2023, A thăm C; cùng năm, B …": where it opens a clause.
        if let end = after(start, .toldYear), isMark(end, ","), start > 0, !text.tokens[start - 1].isWord {
            return RawMention(tokens: start..<end, expression: .point(CalendarPoint(year: .told)), rule: "told-year")
        }
        let part = word(start, .part)
        let head = part.map { Int($0.end) } ?? start
        guard let at = after(head, .year) ?? bareYearAfter(part, head) else { return nil }
        if let year = year(at), !isMeasure(at + 1) || part != nil {
            let first = TimeExpression.point(CalendarPoint(year: .known(year)))
            if isDash(at + 1), let last = self.year(at + 2), last > year {
                let span = TimeExpression.span(first, .point(CalendarPoint(year: .known(last))))
                return RawMention(tokens: start..<at + 3, expression: span, rule: "years")
            }
            return RawMention(tokens: start..<at + 1, expression: first, rule: part == nil ? "year" : "part-of-year")
        }
        if let shift = word(at, .shift), !isCounted(start), Int(shift.end) == at + 1 || shift.value != 0 {
            let name = text.string(at)
            // "trong năm qua" is the length of a year.
            guard name != "qua", name != "này" || part != nil, name != "rồi" else { return nil }
            return RawMention(
                tokens: start..<Int(shift.end), expression: .point(CalendarPoint(year: .offset(shift.value))),
                rule: "relative-year")
        }
        guard part != nil, digits(at) == 0 else { return nil }
        return RawMention(
            tokens: start..<at, expression: .point(CalendarPoint(year: .offset(0))), rule: "part-of-year")
    }

    /// "cuối 2018": the position itself if a year stands there.
    private func bareYearAfter(_ part: TimeWord?, _ position: Int) -> Int? {
        guard part != nil, let year = year(position), (1900...2049).contains(year) else { return nil }
        return position
    }

    /// "thập niên 1990", "những năm 90".
    private func readDecade(_ start: Int) -> RawMention? {
        var position = start
        if let part = word(start, .part) { position = Int(part.end) }
        if let some = after(position, .some) {
            guard let years = after(some, .year) else { return nil }
            position = years
            if let part = word(position, .part) { position = Int(part.end) }
            if let decade = after(position, .decade) { position = decade }
        } else if let decade = after(position, .decade) {
            position = decade
        } else {
            return nil
        }
        guard var year = figure(position), digits(position) == 2 || digits(position) == 4, year % 10 == 0 else {
            return nil
        }
        if year < 100 { year += 1900 }
        guard (1800...2090).contains(year) else { return nil }
        return RawMention(
            tokens: start..<position + 1, expression: .point(CalendarPoint(year: .decade(year))), rule: "decade")
    }

    /// "giai đoạn 2018-2020", "năm học 2019-2020", "nhiệm kỳ 2016 - 2021".
    func readPeriod(_ start: Int) -> RawMention? {
        guard var at = after(start, .academicYear) ?? after(start, .period) else { return nil }
        if let from = after(at, .from) { at = from }
        if let unit = after(at, .year) { at = unit }
        guard let first = year(at) else { return nil }
        guard isDash(at + 1) || word(at + 1, .until) != nil else {
            guard word(start, .academicYear) != nil else { return nil }
            return RawMention(
                tokens: start..<at + 1, expression: .period(.point(CalendarPoint(year: .known(first)))), rule: "period")
        }
        var end = isDash(at + 1) ? at + 2 : after(at + 1, .until) ?? at + 2
        if let unit = after(end, .year) { end = unit }
        guard let last = year(end), last >= first else { return nil }
        return RawMention(
            tokens: start..<end + 1,
            expression: .period(
                .span(.point(CalendarPoint(year: .known(first))), .point(CalendarPoint(year: .known(last))))),
            rule: "period")
    }

    /// "từ 2014", "(2013-2018)", "APEC 2017": a year that no "năm" leads.
    func readBareYear(_ start: Int, followsYear: Bool) -> RawMention? {
        guard let year = year(start), (1900...2049).contains(year), !isMeasure(start + 1),
            !continuesFigure(start) || isHyphened(start),
            !isTight(start + 1, "."), !isTight(start + 1, ","), !precedes(start, .numbered),
            !precedes(start, .approximately)
        else { return nil }
        let first = TimeExpression.point(CalendarPoint(year: .known(year)))
        if isDash(start + 1), let last = self.year(start + 2), last > year, last < 2100 {
            let span = TimeExpression.span(first, .point(CalendarPoint(year: .known(last))))
            return RawMention(tokens: start..<start + 3, expression: .period(span), rule: "years")
        }
        let isLed = precedes(start, .from) || precedes(start, .until) || precedes(start, .on) || followsYear
        let isBracketed = start > 0 && text.isMark(start - 1, "(")
        if isLed || isBracketed {
            return RawMention(tokens: start..<start + 1, expression: first, rule: "bare-year")
        }
        guard isNamed(start), !precedes(start, .life) else { return nil }
        return RawMention(tokens: start..<start + 1, expression: .period(first), rule: "name-year")
    }

    /// "APEC 2017", "Vostok -2018": a name stands before the year.
    private func isNamed(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        if isHyphened(start) { return true }
        // "cuộc tập trận “Phối hợp trên biển - 2017”": at the end of what is quoted, behind a dash.
        if start > 2, isDash(start - 1), text.tokens[start - 2].isWord, start + 1 < limit,
            text.isMark(start + 1, "\"") || text.string(start + 1) == "”", (2005...2049).contains(year(start) ?? 0)
        {
            return true
        }
        return text.tokens[start - 1].isWord && text.tokens[start - 1].isCapitalised
    }

    /// "Vostok-2018", in some texts "Vostok -2018": a year joined to a name; "Mirage-2000" is none.
    private func isHyphened(_ start: Int) -> Bool {
        guard start > 1, isMark(start - 1, "-"), !text.tokens[start].hasSpaceBefore,
            (2005...2049).contains(year(start) ?? 0)
        else { return false }
        let name = text.tokens[start - 2]
        return name.isWord && name.isCapitalised && name.scalarEnd - name.scalarStart > 2
    }

    /// Whether what follows a figure is a measure or a unit, so that the figure counts it.
    func isMeasure(_ position: Int) -> Bool {
        isMark(position, "%") || words(at: position).contains { $0.kind == .measure }
    }
}
