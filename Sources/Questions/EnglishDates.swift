import CivilTime
import SourceText

/// Reads dates as English writes them, and as computers do: "28 October 2025", "July 2021", "last year", "2025-10-28".
struct EnglishDates {
    let text: QuestionText
    let today: CivilDay

    private static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6,
        "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10,
        "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]
    private static let numbers: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    ]
    private static let numberSuffixes: Set<String> = ["st", "nd", "rd", "th"]
    private static let beforeMonths: Set<String> = [
        "in", "on", "since", "from", "to", "until", "till", "before", "after", "by", "during", "of", "and", "between",
    ]

    /// The date that starts at the token.
    func date(at token: Int) -> QuestionTime? {
        iso(at: token) ?? dayMonth(at: token) ?? monthDay(at: token) ?? relative(at: token)
    }

    /// "2025-10-28", "2025-10".
    private func iso(at token: Int) -> QuestionTime? {
        guard let year = text.read.number(token), (1900...2099).contains(year), text.word(token + 1) == "-",
            let month = text.read.number(token + 2), (1...12).contains(month), text.words[token + 2].utf8.count == 2
        else { return nil }
        if text.word(token + 3) == "-", let day = text.read.number(token + 4),
            CivilDay(year: year, month: month, day: day) != nil
        {
            return time(token..<token + 5, year, month, day)
        }
        return time(token..<token + 3, year, month, nil)
    }

    /// "28 October 2025", "28th of October".
    private func dayMonth(at token: Int) -> QuestionTime? {
        guard let day = text.read.number(token), (1...31).contains(day) else { return nil }
        var next = token + 1
        if Self.numberSuffixes.contains(text.word(next)) { next += 1 }
        if text.word(next) == "of" { next += 1 }
        guard let month = Self.months[text.word(next)] else { return nil }
        let year = yearAfter(next + 1)
        return time(token..<year.end, year.value ?? nearestYear(month, day), month, day)
    }

    /// "October 28, 2025", "July 2021", "in July".
    private func monthDay(at token: Int) -> QuestionTime? {
        guard let month = Self.months[text.word(token)] else { return nil }
        var next = token + 1
        if text.word(next) == "." { next += 1 }
        if let day = text.read.number(next), (1...31).contains(day) {
            next += 1
            if Self.numberSuffixes.contains(text.word(next)) { next += 1 }
            let year = yearAfter(next)
            return time(token..<year.end, year.value ?? nearestYear(month, day), month, day)
        }
        let year = yearAfter(next)
        if let value = year.value { return time(token..<year.end, value, month, nil) }
        // "may" and "march" are other words as well, and people are called April.
        guard Self.beforeMonths.contains(text.word(token - 1)) else { return nil }
        return time(token..<next, nearestYear(month, 15), month, nil)
    }

    private func yearAfter(_ token: Int) -> (value: Int?, end: Int) {
        var next = token
        if [",", "of"].contains(text.word(next)) { next += 1 }
        guard let year = text.read.number(next), (1900...2099).contains(year) else { return (nil, token) }
        return (year, next + 1)
    }

    /// A date without a year is the last such day, today included: questions ask about what has been.
    private func nearestYear(_ month: Int, _ day: Int) -> Int {
        (month, day) <= (today.month, today.day) ? today.year : today.year - 1
    }

    /// "today", "last year", "this month", "the last three years", "two months ago".
    private func relative(at token: Int) -> QuestionTime? {
        switch text.word(token) {
        case "today": return day(token..<token + 1, today)
        case "yesterday": return day(token..<token + 1, today.adding(days: -1))
        case "tomorrow": return day(token..<token + 1, today.adding(days: 1))
        case "last", "past", "previous", "this", "next":
            if let single = shifted(token) { return single }
            return counted(token + 1, end: token, isForward: text.word(token) == "next")
        // "5 năm qua", "ba năm gần đây".
        default: return vietnameseCount(at: token)
        }
    }

    private func shifted(_ token: Int) -> QuestionTime? {
        let shift = ["this": 0, "next": 1][text.word(token)] ?? -1
        let tokens = token..<token + 2
        switch text.word(token + 1) {
        case "year": return time(tokens, today.year + shift, nil, nil)
        case "month":
            let month = CivilDay.month(year: today.year, month: today.month, adding: shift)
            return time(tokens, month.year, month.month, nil)
        case "week":
            let monday = today.monday.adding(days: 7 * shift)
            return QuestionTime(tokens: tokens, from: EDTF(monday), to: EDTF(monday.adding(days: 6)))
        default: return nil
        }
    }

    /// "three years" behind "last": from so long ago until today.
    private func counted(_ token: Int, end start: Int, isForward: Bool) -> QuestionTime? {
        guard let count = text.read.number(token) ?? Self.numbers[text.word(token)], (1...200).contains(count),
            let day = moved(by: isForward ? count : -count, text.word(token + 1))
        else { return nil }
        let span = isForward ? (today, day) : (day, today)
        return QuestionTime(tokens: start..<token + 2, from: EDTF(span.0), to: EDTF(span.1))
    }

    private func moved(by count: Int, _ unit: String) -> CivilDay? {
        switch unit {
        case "day", "days", "ngày", "ngay": today.adding(days: count)
        case "week", "weeks", "tuần", "tuan": today.adding(days: 7 * count)
        case "month", "months", "tháng", "thang": today.adding(months: count)
        case "year", "years", "năm", "nam": today.adding(months: 12 * count)
        case "decade", "decades", "thập", "thap": today.adding(months: 120 * count)
        default: nil
        }
    }

    private static let pastWords: [[String]] = [
        ["qua"], ["gần", "đây"], ["gan", "day"], ["vừa", "qua"], ["vua", "qua"], ["trở", "lại", "đây"],
        ["tro", "lai", "day"],
    ]

    private func vietnameseCount(at token: Int) -> QuestionTime? {
        guard let count = text.read.number(token), (1...200).contains(count),
            let day = moved(by: -count, text.word(token + 1)),
            let past = Self.pastWords.first(where: { text.has($0, at: token + 2) })
        else { return nil }
        return QuestionTime(tokens: token..<token + 2 + past.count, from: EDTF(day), to: EDTF(today))
    }

    private func day(_ tokens: Range<Int>, _ day: CivilDay) -> QuestionTime {
        QuestionTime(tokens: tokens, EDTF(day))
    }

    private func time(_ tokens: Range<Int>, _ year: Int, _ month: Int?, _ day: Int?) -> QuestionTime {
        QuestionTime(tokens: tokens, EDTF(PartialDate(year: .known(year), month: month, day: day)))
    }
}
