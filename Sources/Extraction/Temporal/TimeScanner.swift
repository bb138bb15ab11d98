import Lexicon
import SourceText

/// Reads every expression of time in a text, in one pass from left to right; the first rule that fits a place wins.
struct TimeScanner {
    private var words: TimeText

    init(_ words: TimeText) { self.words = words }

    /// The mentions in one sentence, in order.
    mutating func mentions(in sentence: Range<Int>, number: Int) -> [RawMention] {
        var found: [RawMention] = []
        words.limit = sentence.upperBound
        var position = sentence.lowerBound
        while position < sentence.upperBound {
            let isNumber = words.text.tokens[position].kind == .number
            if !isNumber, !words.mayOpen(position) {
                position += 1
                continue
            }
            if let trap = words.word(position, .trap), let longest = words.words(at: position).first,
                trap.end >= longest.end
            {
                position = Int(trap.end)
                continue
            }
            if var mention = read(position, after: found.last) {
                mention.sentence = number
                position = max(mention.tokens.upperBound, position + 1)
                found.append(mention)
            } else {
                position += 1
            }
        }
        return found
    }

    private func read(_ position: Int, after previous: RawMention?) -> RawMention? {
        guard var mention = readSimple(position, after: previous) else { return nil }
        absorbOtherZone(&mention)
        extend(&mention)
        bind(&mention)
        return mention
    }

    private func readSimple(_ position: Int, after previous: RawMention?) -> RawMention? {
        if let mention = words.readPeriod(position) { return mention }
        if let mention = words.readDivision(position) { return mention }
        if let mention = words.readMonth(position) { return mention }
        if let mention = words.readYear(position) { return mention }
        if let mention = words.readWeek(position) { return mention }
        if let mention = words.readQuarter(position) { return mention }
        if let end = words.after(position, .lately) {
            return RawMention(tokens: position..<end, expression: .lately, rule: "lately", direction: .back)
        }
        if let mention = words.readCounted(position) { return mention }
        if let mention = words.readDay(position) { return mention }
        return words.readBareYear(position, followsYear: isYear(previous, before: position))
    }

    /// Whether the mention is a year that a comma or "và" joins to this place.
    private func isYear(_ mention: RawMention?, before position: Int) -> Bool {
        guard let mention, mention.tokens.upperBound == position - 1, case .point(let point) = mention.expression,
            point.month == nil
        else { return false }
        return words.isMark(position - 1, ",") || words.word(position - 1, .and) != nil
    }

    /// Joins a second date behind "đến" or a dash: "30/10 đến 2/11", "tháng 3 đến tháng 5/2018", "năm 2012 đến 2013".
    private func extend(_ mention: inout RawMention) {
        guard mention.direction == nil, let first = Self.granularity(mention.expression) else { return }
        var position = mention.tokens.upperBound
        var isList = false
        if words.isDash(position) {
            position += 1
        } else if let end = words.after(position, .until) {
            position = end
            if let part = words.word(position, .part), part.value == 3, words.word(Int(part.end), .day) != nil {
                position = Int(part.end)
            }
        } else if first == 3, let end = words.after(position, .and) {
            position = end
            isList = true
        } else {
            return
        }
        guard var last = readSimple(position, after: nil) ?? readLooseDay(position),
            Self.granularity(last.expression) == first,
            !isList || Self.isNextDay(mention.expression, last.expression)
        else { return }
        let start = mention.expression
        if case .point(var from) = start, case .point(let to) = last.expression {
            if from.year == .open, case .known(let year) = to.year, let month = from.month, let end = to.month {
                from.year = .known(month > end ? year - 1 : year)
                last.expression = .span(.point(from), .point(to))
            } else if case .known(let a) = from.year, case .known(let b) = to.year,
                b < a || (first == 3 && b > a && (from.month, from.day) == (to.month, to.day))
            {
                // "(2/12/1960 - 2/12/2025)" is an anniversary.
                return
            } else {
                last.expression = .span(start, last.expression)
            }
        } else {
            last.expression = .span(start, last.expression)
        }
        mention = RawMention(
            tokens: mention.tokens.lowerBound..<last.tokens.upperBound, expression: last.expression,
            rule: first == 3 ? "day-span" : first == 2 ? "month-span" : "years", direction: last.direction)
    }

    /// "tối 6/5 (sáng 7/5 giờ Việt Nam)": the same hour elsewhere is no second day.
    private func absorbOtherZone(_ mention: inout RawMention) {
        let start = mention.tokens.upperBound
        guard Self.granularity(mention.expression) == 3, words.isMark(start, "("),
            let other = words.readDay(start + 1), Self.granularity(other.expression) == 3,
            let end = (other.tokens.upperBound..<min(other.tokens.upperBound + 8, words.limit)).first(where: {
                !words.text.tokens[$0].isWord
            }), words.isMark(end, ")"),
            let figure = (start..<end).last(where: { words.text.tokens[$0].kind == .number }),
            (figure..<end).contains(where: { words.text.word($0) == "giờ" })
        else { return }
        mention.tokens = mention.tokens.lowerBound..<end + 1
    }

    /// Whether "16/10 và 17/10" are two days on end.
    private static func isNextDay(_ first: TimeExpression, _ second: TimeExpression) -> Bool {
        if case .relativeDay(let from) = first, case .relativeDay(let to) = second { return to == from + 1 }
        guard case .point(let from) = first, case .point(let to) = second, from.month == to.month, from.year == to.year,
            let start = from.day, let end = to.day
        else { return false }
        return end == start + 1
    }

    /// Figures such as "9-3" that a span before them makes a day.
    private func readLooseDay(_ position: Int) -> RawMention? {
        guard let figures = words.readFigures(position, isLed: true, isJoined: true) else { return nil }
        return RawMention(tokens: position..<figures.end, expression: figures.expression, rule: figures.rule)
    }

    /// 3 for a day, 2 for a month, 1 for a year; nil for what cannot start a span.
    private static func granularity(_ expression: TimeExpression) -> Int? {
        switch expression {
        case .point(let point):
            if case .decade = point.year { return nil }
            return point.day != nil ? 3 : point.month != nil ? 2 : 1
        case .relativeDay, .weekday: return 3
        case .month: return 2
        default: return nil
        }
    }

    /// Notes the preposition before a date: "từ", "đến", "kéo dài đến".
    private func bind(_ mention: inout RawMention) {
        switch mention.expression {
        case .point, .relativeDay: break
        default: return
        }
        let start = mention.tokens.lowerBound
        if case .point(var point) = mention.expression, point.year == .open, point.month == 9, point.day == 11,
            words.precedes(start, .historic)
        {
            point.year = .known(2001)
            mention.expression = .point(point)
            mention.rule = "historic-day"
        }
        if words.precedes(start, .from) { mention.bound = .from }
        guard let until = words.wordBefore(start, .until) else { return }
        mention.bound = .until
        // "đến" alone may be a verb: "tàu đến ngày 7/2".
        if words.precedes(until.start, .lasting), Self.granularity(mention.expression) == 3 {
            mention.expression = .until(mention.expression)
            mention.rule = "until"
        }
    }
}
