import Lexicon
import SourceText

/// Counts of units: "cách đây 20 năm", "hai ngày sau", "sau đó 3 ngày", "vài ngày tới", "kéo dài 5 ngày", "kỷ niệm 45 năm".
extension TimeText {
    private func unit(_ position: Int) -> (unit: TimeUnit, end: Int)? {
        for word in words(at: position) {
            switch word.kind {
            case .day where word.value == 1 || isCountedHom(position, word): return (.day, Int(word.end))
            case .week: return (.week, Int(word.end))
            case .month: return (.month, Int(word.end))
            case .year: return (.year, Int(word.end))
            default: continue
            }
        }
        return nil
    }

    /// "hai hôm sau"; "tàu số 7 hôm qua" and "hôm nay" count nothing.
    private func isCountedHom(_ position: Int, _ word: TimeWord) -> Bool {
        word.value == 2 && digits(position - 1) == 0 && self.word(position, .relativeDay) == nil
            && self.word(Int(word.end), .countShift).map { abs($0.value) == 1 } == true
    }

    /// "hơn 20 năm", "vài ngày": nil as the count where it is not told.
    private func readCount(_ start: Int) -> (count: Int?, unit: TimeUnit, end: Int, isSome: Bool)? {
        var position = start
        if let end = after(position, .approximately) { position = end }
        if let number = number(position), !continuesFigure(position) {
            guard let unit = unit(number.end) else { return nil }
            return (number.value, unit.unit, unit.end, false)
        }
        guard let end = after(position, .some), let unit = unit(end) else { return nil }
        return (nil, unit.unit, unit.end, true)
    }

    /// The count of days, weeks, months or years that starts at this token.
    func readCounted(_ start: Int) -> RawMention? {
        if let end = after(start, .ago), let count = readCount(end), let number = count.count {
            return RawMention(
                tokens: start..<count.end, expression: .fromToday(-number, count.unit), rule: "ago", direction: .back)
        }
        if let word = word(start, .later), let count = readCount(Int(word.end)), let number = count.count {
            return RawMention(
                tokens: start..<count.end, expression: .fromTold(word.value * number, count.unit), rule: "later")
        }
        guard number(start) != nil || word(start, .some) != nil, let count = readCount(start) else { return nil }
        if !count.isSome, isFollowedByDay(count.end, count.unit) { return nil }
        if let shifted = readShiftedCount(start, count.count, count.unit, count.end) { return shifted }
        guard let number = count.count else {
            // "vài ngày sau khi A gặp B".
            let isBesideClause = word(count.end, .countShift) != nil && text.word(count.end + 1) == "khi"
            return isBesideClause && count.unit == .day ? soon(start..<count.end, .back) : nil
        }
        if count.unit == .year, number >= 5, isAnniversary(start) {
            return RawMention(tokens: start..<count.end, expression: .anniversary(number), rule: "anniversary")
        }
        // "6 tháng đầu năm", "năm 2018" after a number are read by other rules.
        let behind = isMark(count.end, ",") ? count.end + 1 : count.end
        if let from = after(behind, .from), count.unit == .day, let day = readDay(from), isPoint(day.expression),
            !isDash(day.tokens.upperBound), word(day.tokens.upperBound, .until) == nil
        {
            return RawMention(
                tokens: start..<day.tokens.upperBound, expression: .lasting(number, day.expression), rule: "days-from")
        }
        return RawMention(tokens: start..<count.end, expression: .duration(number, count.unit), rule: "duration")
    }

    private func isPoint(_ expression: TimeExpression) -> Bool {
        if case .point = expression { true } else { false }
    }

    private func readShiftedCount(_ start: Int, _ count: Int?, _ unit: TimeUnit, _ end: Int) -> RawMention? {
        guard let shift = word(end, .countShift) else { return nil }
        let after = Int(shift.end)
        let isWhole = after - end > 1 || isAtPause(after)
        switch shift.value {
        case -1 where isWhole:
            guard let count else { return soon(start..<after, .back) }
            let isTold = text.string(after - 1) == "đó"
            return RawMention(
                tokens: start..<after, expression: isTold ? .fromTold(-count, unit) : .fromToday(-count, unit),
                rule: isTold ? "later" : "ago", direction: .back)
        case 1 where isWhole:
            guard let count else { return RawMention(tokens: start..<after, expression: .soon, rule: "later") }
            return RawMention(tokens: start..<after, expression: .fromTold(count, unit), rule: "later")
        case 2 where isWhole || count == nil || precedes(start, .on):
            return soon(start..<after, .ahead)
        case 0:
            guard count != nil, unit != .year || isWhole else { return soon(start..<after, .back) }
            return RawMention(tokens: start..<after, expression: .duration(count, unit), rule: "duration")
        default: return nil
        }
    }

    private func soon(_ tokens: Range<Int>, _ direction: Direction) -> RawMention {
        RawMention(tokens: tokens, expression: .soon, rule: "some-time", direction: direction)
    }

    /// "trong hai ngày 29-30/3", "năm 2018" and "ngày 5 tháng 3": the figures behind the unit are the date.
    private func isFollowedByDay(_ end: Int, _ unit: TimeUnit) -> Bool {
        switch unit {
        case .day: return readFigures(end, isLed: true) != nil
        case .year, .month: return digits(end) > 0 && (digits(end) == 4 || unit == .month)
        case .week: return false
        }
    }

    private func isAnniversary(_ start: Int) -> Bool {
        var position = start
        while position > start - 4, position > 0 {
            if precedes(position, .anniversary) { return true }
            position -= 1
        }
        return false
    }
}
