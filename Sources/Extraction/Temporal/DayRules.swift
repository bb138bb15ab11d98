import CivilTime
import Lexicon
import SourceText

/// Days: "25/1", "sáng nay 25-1", "ngày 25 tháng 1 năm 2018", "từ ngày 3 đến 5-8", "thứ Hai tuần tới", "cùng ngày", "14h30".
extension TimeText {
    /// What may stand before a day's figures.
    private struct Head {
        /// After the last word that means a day by itself.
        var plainEnd: Int
        var hasCue = false
        var hasClock = false
        var weekday: Int?
        var isWeekdaySure = false
        var relativeDay: Int?
        var opensBracket = false
        var figures: Int
    }

    /// The day, or span of days, that starts at this token.
    func readDay(_ start: Int) -> RawMention? {
        if let anaphor = readAnaphor(start, from: start) { return anaphor }
        var head = readHead(start)
        if let anaphor = readAnaphor(head.figures, from: start) { return anaphor }
        let isLed =
            head.hasCue || head.hasClock || head.weekday != nil || head.relativeDay != nil || opensDays(head.figures)
        if let core = readFigures(head.figures, isLed: isLed || isPlacedDash(head.figures)),
            isLed || isBareDay(head.figures, core)
        {
            var end = core.end
            if head.opensBracket, isMark(end, ")") { end += 1 }
            let tail = directionAfter(end)
            var expression = core.expression
            if case .point(var point) = expression {
                point.weekday = head.weekday
                point.relativeDay = head.relativeDay
                expression = .point(point)
            }
            end = afterZone(tail?.end ?? end)
            return RawMention(tokens: start..<end, expression: expression, rule: core.rule, direction: tail?.direction)
        }
        if head.hasCue, let day = readDayOfMonth(head.figures, from: start) { return day }
        if let relative = head.relativeDay {
            return RawMention(
                tokens: start..<afterZone(head.plainEnd), expression: .relativeDay(relative), rule: "relative-day")
        }
        if let weekday = head.weekday { return readWeekday(weekday, start: start, head.plainEnd, head.isWeekdaySure) }
        if head.hasClock {
            return RawMention(tokens: start..<afterZone(head.plainEnd), expression: .clock, rule: "clock")
        }
        head.figures = start
        return nil
    }

    /// Whether "29-9" stands where a day may: after "từ" and the like, and not as a range of numbers, which would rise.
    private func isPlacedDash(_ position: Int) -> Bool {
        guard isTightDash(position + 1), let day = figure(position), let month = figure(position + 2) else {
            return false
        }
        if precedes(position, .historic) { return true }
        return day > month && (precedes(position, .from) || precedes(position, .until) || precedes(position, .on))
    }

    private func readHead(_ start: Int) -> Head {
        var head = Head(plainEnd: start, figures: start)
        var position = start
        reading: while position < limit {
            if let end = readClock(position) {
                head.hasClock = true
                position = end
                head.plainEnd = end
            } else if let word = word(position, .relativeDay) {
                head.relativeDay = word.value
                position = Int(word.end)
                head.plainEnd = position
            } else if let word = word(position, .dayPart) {
                position = Int(word.end)
                if let shift = self.word(position, .dayShift) {
                    // "chiều qua Biển Đông" crosses the sea; "này" after a part of the day is no day.
                    head.relativeDay = shift.value
                    position = Int(shift.end)
                    head.plainEnd = position
                }
                head.hasCue = true
            } else if let word = weekdayWord(position) {
                head.weekday = word.value
                head.isWeekdaySure = head.hasCue || text.tokens[Int(word.end) - 1].isCapitalised
                if text.tokens[position].scalarEnd - text.tokens[position].scalarStart == 3, position > start,
                    self.word(position - 1, .day)?.value == 1
                {
                    // "ngày thứ hai" is the second day, "ngày thứ Hai" a Monday.
                    head.isWeekdaySure = text.tokens[Int(word.end) - 1].isCapitalised
                }
                position = Int(word.end)
                head.plainEnd = position
            } else if let word = word(position, .day) {
                position = Int(word.end)
                head.hasCue = true
            } else if !head.opensBracket, head.relativeDay != nil || head.weekday != nil, position == head.plainEnd,
                isMark(position, "(") || isMark(position, ",")
            {
                head.opensBracket = isMark(position, "(")
                position += 1
                if isMark(position - 1, ","), word(position, .day) == nil, digits(position) == 0 { break reading }
            } else {
                break reading
            }
        }
        head.figures = position
        return head
    }

    private func weekdayWord(_ position: Int) -> TimeWord? {
        guard let word = word(position, .weekday), !precedes(position, .numbered) else { return nil }
        return word
    }

    /// "14h30", "9h", "14 giờ 30 phút", "15:30": the token after it.
    func readClock(_ position: Int) -> Int? {
        guard let hour = figure(position), hour <= 24, digits(position) <= 2, !continuesFigure(position) else {
            return nil
        }
        if isTight(position + 1, ":"), let minute = figure(position + 2), digits(position + 2) == 2, minute < 60 {
            return position + 3
        }
        guard var end = after(position + 1, .hour) else { return nil }
        // "giờ" after a figure may count hours: only with a part of the day, a date or minutes behind is it a time.
        if let minute = figure(end), minute < 60, digits(end) == 2, !isTight(end + 1, "/"), !isTightDash(end + 1) {
            end = after(end + 1, .minute) ?? end + 1
            return end
        }
        let isLetter = text.tokens[position + 1].scalarEnd - text.tokens[position + 1].scalarStart == 1
        if isLetter || words(at: end).contains(where: { [.dayPart, .day, .relativeDay, .anaphor].contains($0.kind) }) {
            return end
        }
        return nil
    }

    private func readAnaphor(_ position: Int, from start: Int) -> RawMention? {
        guard let word = word(position, .anaphor) else { return nil }
        let end = Int(word.end)
        // "buổi chiều ngày 3/1", "buổi sáng nay" have a day of their own.
        guard digits(end) == 0,
            !words(at: end).contains(where: { [.weekday, .relativeDay, .day, .dayShift, .anaphor].contains($0.kind) })
        else { return nil }
        return RawMention(tokens: start..<end, expression: .fromTold(word.value, .day), rule: "same-day")
    }

    private func readWeekday(_ weekday: Int, start: Int, _ end: Int, _ isSure: Bool) -> RawMention? {
        if let week = after(end, .week), let shift = word(week, .shift) {
            // "thứ Tư tuần trước (13-6)": the figures say it better.
            let bracket = Int(shift.end)
            if isMark(bracket, "("), let figures = readFigures(after(bracket + 1, .day) ?? bracket + 1, isLed: true),
                case .point(var point) = figures.expression, isMark(figures.end, ")")
            {
                point.weekday = weekday
                return RawMention(
                    tokens: start..<figures.end + 1, expression: .point(point), rule: "weekday-of-week",
                    direction: shift.value < 0 ? .back : shift.value > 0 ? .ahead : nil)
            }
            return RawMention(
                tokens: start..<Int(shift.end), expression: .week(shift.value, .day(weekday)), rule: "weekday-of-week")
        }
        if let tail = directionAfter(end), isSure || tail.direction != nil {
            return RawMention(
                tokens: start..<tail.end, expression: .weekday(weekday), rule: "weekday", direction: tail.direction)
        }
        guard isSure, !precedes(start, .numbered), !precedes(start, .year) else { return nil }
        let isLed = precedes(start, .on) || precedes(start, .from) || precedes(start, .until)
        guard start + 1 < end || isLed || weekday == 7, end - start > 2 || isLed else { return nil }
        return RawMention(tokens: start..<end, expression: .weekday(weekday), rule: "weekday")
    }

    /// "tới", "sắp tới", "vừa qua" after a date, with the token after it.
    func directionAfter(_ position: Int) -> (direction: Direction?, end: Int)? {
        guard let word = word(position, .shift) else { return nil }
        let end = Int(word.end)
        if end - position > 1 { return (word.value > 0 ? .ahead : .back, end) }
        // One syllable may be a verb or a preposition: "tới" before a place, "qua" before a sea.
        guard isAtPause(end) || self.word(end, .on) != nil || self.word(end, .future) != nil || isLocative(end) else {
            return nil
        }
        switch word.value {
        case 0: return (nil, end)
        case 1: return (.ahead, end)
        default: return (.back, end)
        }
    }

    func isLocative(_ position: Int) -> Bool {
        guard position < limit else { return false }
        let token = text.tokens[position]
        return token.isWord && !token.isCapitalised
            && ["tại", "ở", "nhằm", "để", "theo", "và", "của", "trong", "với"].contains(text.string(position))
    }

    /// Whether a mark or the sentence's end stands at this token.
    func isAtPause(_ position: Int) -> Bool {
        guard position < limit else { return true }
        return text.tokens[position].kind == .punctuation || text.tokens[position].kind == .lineBreak
    }

    /// The token after "(giờ địa phương)" and "(theo giờ miền Đông nước Mỹ)", or the same token.
    func afterZone(_ position: Int) -> Int {
        if let end = after(position, .zone) { return end }
        guard isMark(position, "(") else { return position }
        let head = position + 1 < limit && text.word(position + 1) == "theo" ? position + 2 : position + 1
        guard head < limit, text.word(head) == "giờ" else { return position }
        let end = (head + 1..<min(head + 8, limit)).first { !text.tokens[$0].isWord }
        return end.map { isMark($0, ")") ? $0 + 1 : position } ?? position
    }
}
