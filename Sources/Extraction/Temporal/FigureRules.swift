import CivilTime
import Lexicon
import SourceText

/// Figures of days: a day and a month with or without a year, alone, as a span or as a list that shares the month.
extension TimeText {
    struct Figures {
        var expression: TimeExpression
        var end: Int
        var rule: String
    }

    /// The day or days whose figures start at this token.
    ///
    /// - Parameters:
    ///   - isLed: Whether a word before says that a day follows ("ngày", "sáng"), so that "25-1" is no score.
    ///   - isJoined: Whether another date stands right before, as in "30/4-1/5".
    func readFigures(_ start: Int, isLed: Bool, isJoined: Bool = false) -> Figures? {
        if let iso = readISO(start) { return iso }
        guard let day = dayFigure(start, isLed: isLed), isJoined || !continuesFigure(start) else { return nil }
        if let shared = readShared(day, start, isLed: isLed) { return shared }
        guard let tail = readMonthTail(start + 1, isLed: isLed), Self.exists(day, tail.month) else { return nil }
        return Figures(
            expression: Self.point(day, tail), end: tail.end, rule: tail.hasWord ? "day-month-word" : "day-month")
    }

    /// "ngày 15", "hôm 15", "ngày 12 tháng trước": a day whose month is left out, or counted from this one.
    func readDayOfMonth(_ start: Int, from first: Int) -> RawMention? {
        // "mùng 6" alone is a day of the lunar calendar.
        guard let head = wordBefore(start, .day)?.word, head.value < 3, (1...2).contains(digits(start)),
            let day = figure(start), (1...31).contains(day),
            !continuesFigure(start)
        else { return nil }
        let next = start + 1
        if let month = after(next, .month) {
            guard let shift = word(month, .shift), Int(shift.end) == month + 1 else { return nil }
            return RawMention(
                tokens: first..<Int(shift.end), expression: .dayOfMonth(day, month: shift.value), rule: "day-of-month")
        }
        let tail = next < limit ? directionAfter(next) : nil
        guard next >= limit || tail != nil || isDayEnd(next) else { return nil }
        return RawMention(
            tokens: first..<(tail?.end ?? next), expression: .dayOfMonth(day, month: nil), rule: "day-of-month",
            direction: tail?.direction)
    }

    /// Whether a day's figure ends before this token: no figure, unit, measure or name goes on there.
    private func isDayEnd(_ position: Int) -> Bool {
        let token = text.tokens[position]
        if token.kind == .number || isDash(position) || isMark(position, "/") || isMark(position, "%") { return false }
        if isTight(position, ".") || isTight(position, ",") { return false }
        // "ngày 4 Tết", "ngày 10 âm lịch".
        if token.isWord, token.isCapitalised || text.word(position) == "âm" { return false }
        let next = isMark(position, ",") ? position + 1 : position
        if next < limit, text.tokens[next].kind == .number { return false }
        return !words(at: position).contains { word in
            switch word.kind {
            case .measure, .day, .week, .month, .year, .hour, .until, .trap: true
            case .and: digits(Int(word.end)) > 0
            default: false
            }
        }
    }

    private func readISO(_ start: Int) -> Figures? {
        guard let year = year(start), isTightDash(start + 1), digits(start + 2) == 2, isTightDash(start + 3),
            digits(start + 4) == 2, let month = figure(start + 2), let day = figure(start + 4),
            CivilDay(year: year, month: month, day: day) != nil
        else { return nil }
        return Figures(
            expression: .point(CalendarPoint(year: .known(year), month: month, day: day)), end: start + 5,
            rule: "iso-day")
    }

    /// "24-25/1", "24 và 25/1", "3 đến 5-8", "12, 13 và 14-11": several days of one month.
    private func readShared(_ first: Int, _ start: Int, isLed: Bool) -> Figures? {
        var position = start + 1
        var last = first
        var isSpan = false
        var steps = 0
        while steps < 5 {
            steps += 1
            if isDash(position) {
                position += 1
                isSpan = true
            } else if let end = after(position, .until) {
                position = afterDayHead(end)
                isSpan = true
            } else if let end = after(position, .and) {
                position = afterDayHead(end)
            } else if isMark(position, ","), digits(position + 1) > 0, isLed || text.tokens[position + 1].hasSpaceBefore
            {
                position += 1
            } else {
                return nil
            }
            guard let day = dayFigure(position, isLed: true), isSpan || day > last else { return nil }
            if let tail = readMonthTail(position + 1, isLed: isLed || steps > 0) {
                // "5-8-2018" and "1-2/3/2018" have one day each.
                if isSpan, day <= first, start + 2 == position { return nil }
                guard Self.exists(day, tail.month) else { return nil }
                if !isSpan, day != last + 1 || last != first + steps - 1 {
                    // Days apart are told one by one.
                    guard Self.exists(first, tail.month) else { return nil }
                    return Figures(expression: Self.point(first, tail), end: start + 1, rule: "day-list")
                }
                var from = tail
                if day < first {
                    from.month = tail.month == 1 ? 12 : tail.month - 1
                    if tail.month == 1, case .known(let year) = tail.year { from.year = .known(year - 1) }
                }
                guard Self.exists(first, from.month) else { return nil }
                return Figures(
                    expression: .span(Self.point(first, from), Self.point(day, tail)), end: tail.end, rule: "day-span")
            }
            guard !isSpan else { return nil }
            last = day
            position += 1
        }
        return nil
    }

    /// The token after "ngày", "hết ngày" and "sáng ngày" in the middle of a span.
    private func afterDayHead(_ position: Int) -> Int {
        var position = position
        while let end = after(position, .dayPart) ?? after(position, .day) ?? partEnd(position) { position = end }
        return position
    }

    private func partEnd(_ position: Int) -> Int? {
        guard let part = word(position, .part), part.value == 3 else { return nil }
        return Int(part.end)
    }

    private func dayFigure(_ position: Int, isLed: Bool) -> Int? {
        if (1...2).contains(digits(position)), let day = figure(position), (1...31).contains(day) { return day }
        // "mùng hai tháng chín".
        guard isLed, let word = word(position, .number), Int(word.end) == position + 1, word.value <= 10,
            self.word(position + 1, .month) != nil
        else { return nil }
        return word.value
    }

    private struct MonthTail {
        var month: Int
        var year: CalendarPoint.Year
        var end: Int
        var hasWord: Bool
    }

    /// The month, and the year if there is one, behind a day's figures.
    private func readMonthTail(_ position: Int, isLed: Bool) -> MonthTail? {
        if let numberAt = after(position, .month) {
            // A day of "tháng Giêng" or "tháng Chạp" is one of the lunar calendar.
            if let name = word(numberAt, .monthName), Int(name.end) == numberAt + 1 { return nil }
            guard let month = monthNumber(numberAt) else { return nil }
            let year = yearTail(month.end) ?? (.open, month.end)
            return MonthTail(month: month.value, year: year.0, end: year.1, hasWord: true)
        }
        let isSlash = isTight(position, "/")
        let isHyphen = isTightDash(position)
        guard isSlash || isHyphen || isTight(position, "."), (1...2).contains(digits(position + 1)),
            let month = figure(position + 1), (1...12).contains(month)
        else { return nil }
        var end = position + 2
        if isSlash ? isTight(end, "/") : isHyphen ? isTightDash(end) : isTight(end, "."), digits(end + 1) > 0 {
            guard let year = year(end + 1) else { return nil }
            return MonthTail(month: month, year: .known(year), end: end + 2, hasWord: false)
        }
        guard isSlash || isLed else { return nil }
        // "2.5 tỷ" and "3,5" go on as figures.
        if isTight(end, ",") || isTight(end, "."), digits(end + 1) > 0 { return nil }
        var year = CalendarPoint.Year.open
        if let tail = yearTail(end) { (year, end) = tail }
        return MonthTail(month: month, year: year, end: end, hasWord: false)
    }

    /// A month's number in figures or words, with the token after it.
    func monthNumber(_ position: Int) -> (value: Int, end: Int)? {
        if let value = figure(position) {
            return digits(position) <= 2 && (1...12).contains(value) ? (value, position + 1) : nil
        }
        if let name = word(position, .monthName) { return (name.value, Int(name.end)) }
        guard let word = word(position, .number), (1...12).contains(word.value) else { return nil }
        let end = Int(word.end)
        // "tháng năm 2018" is no May.
        if self.word(position, .year) != nil, digits(end) == 4 || self.word(end, .shift) != nil { return nil }
        return (word.value, end)
    }

    /// A year behind a month: "/2018", "-2018", "năm 2018", "năm ngoái", with the token after it.
    func yearTail(_ position: Int) -> (CalendarPoint.Year, Int)? {
        if isTight(position, "/") || isTightDash(position) || isTight(position, "."), let year = year(position + 1) {
            return (.known(year), position + 2)
        }
        let position = isMark(position, ",") ? position + 1 : position
        if let end = after(position, .toldYear) { return (.told, end) }
        guard let numberAt = after(position, .year) else { return nil }
        if let year = year(numberAt) { return (.known(year), numberAt + 1) }
        guard let shift = word(numberAt, .shift), Int(shift.end) == numberAt + 1 else { return nil }
        return (.offset(shift.value), Int(shift.end))
    }

    private static func exists(_ day: Int, _ month: Int) -> Bool { CivilDay(year: 2000, month: month, day: day) != nil }

    private static func point(_ day: Int, _ tail: MonthTail) -> TimeExpression {
        .point(CalendarPoint(year: tail.year, month: tail.month, day: day))
    }

    /// Whether two days in full open here whose figures alone could be numbers: "31.5 - 2.6", "từ 5-5 đến 9-5", "(7.5)".
    func opensDays(_ start: Int) -> Bool {
        guard let first = dayAndMonth(start), !continuesFigure(start) else { return false }
        let isBracketed = start > 0 && text.isMark(start - 1, "(")
        if isBracketed, first.mark == ".", isMark(first.end, ")") { return true }
        var position = first.end
        if isDash(position), first.mark == "." {
            position += 1
        } else if let end = after(position, .until) {
            position = afterDayHead(end)
        } else {
            return false
        }
        guard let last = dayAndMonth(position), last.mark == first.mark else { return false }
        if isTight(last.end, first.mark), year(last.end + 1) != nil { return true }
        // Numbers rise by the figures before the point, and something is counted by them.
        let isNext = last.month == first.month % 12 + 1
        guard last.month == first.month ? first.day < last.day : isNext else { return false }
        if isTight(last.end, first.mark) || isMeasure(last.end) || precedes(start, .numbered) { return false }
        if isBracketed { return true }
        let isLed = precedes(start, .from) || precedes(start, .on)
        return isNext && last.day < first.day
            ? isLed || first.mark == "." : isLed && (isAtPause(last.end) || isLocative(last.end))
    }

    private func dayAndMonth(_ start: Int) -> (day: Int, month: Int, end: Int, mark: Unicode.Scalar)? {
        let mark: Unicode.Scalar = isTight(start + 1, ".") ? "." : "-"
        guard mark == "." || isTightDash(start + 1), (1...2).contains(digits(start)),
            (1...2).contains(digits(start + 2)),
            let day = figure(start), let month = figure(start + 2), (1...31).contains(day), (1...12).contains(month),
            Self.exists(day, month)
        else { return nil }
        return (day, month, start + 3, mark)
    }

    /// "ngày 16/5 và 2/6": figures joined to those of a day that a word leads.
    private func isSecondDay(_ start: Int) -> Bool {
        guard start > 4, wordBefore(start, .and) != nil, text.isMark(start - 3, "/"), digits(start - 2) > 0,
            digits(start - 4) > 0
        else { return false }
        return wordBefore(start - 4, .day) != nil
    }

    /// Whether figures that no word leads can be a day rather than a fraction, a score or a number of something.
    func isBareDay(_ start: Int, _ figures: Figures) -> Bool {
        if precedes(start, .historic) { return true }
        if figures.rule == "iso-day" { return true }
        if precedes(start, .numbered) || precedes(start, .approximately) { return false }
        if words(at: figures.end).contains(where: { [.measure, .day, .week, .month, .year, .hour].contains($0.kind) }) {
            return false
        }
        if isMark(figures.end, "%") || continuesFigure(start) { return false }
        let isBracketed =
            start > 0 && text.isMark(start - 1, "(") && (isMark(figures.end, ")") || isMark(figures.end, ","))
        let isPlaced =
            isBracketed || precedes(start, .on) || precedes(start, .from) || precedes(start, .until)
            || isSecondDay(start)
        switch figures.expression {
        case .span: return true
        case .point(let point):
            if case .known = point.year { return true }
            guard let day = point.day, let month = point.month else { return false }
            if figures.rule == "day-month-word" || figures.rule == "day-list" { return true }
            if day == 24, month == 7 { return isBracketed }
            if isTight(start + 1, "/") {
                let looksLikeFraction = day < month && month <= 10
                return looksLikeFraction ? isPlaced : true
            }
            return isPlaced && !(isTight(start + 1, ".") && !isBracketed)
        default: return false
        }
    }
}
