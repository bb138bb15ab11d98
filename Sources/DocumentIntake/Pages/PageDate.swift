internal import CivilTime
internal import Foundation

/// A day as pages write it, with the time and the zone where they stand beside it.
struct PageDate: Equatable {
    var day: CivilDay
    /// Minutes since midnight.
    var time: Int?
    /// Minutes east of Greenwich.
    var zone: Int?

    /// The day in a zone, in minutes east of Greenwich; the day as written where no time or zone is known.
    func day(inZone minutes: Int) -> CivilDay {
        guard let time, let zone else { return day }
        let there = time - zone + minutes
        return day.adding(days: there < 0 ? -1 : there >= 1440 ? 1 : 0)
    }
}

extension PageDate {
    /// The first date in a text, in any form that pages use: ISO 8601, RFC 822, 20/2/2026, "ngày 20 tháng 2 năm 2026",
    /// "February 20, 2026". Nil where there is none.
    init?(_ text: String) {
        guard let found = PageDateReader(text).find() else { return nil }
        self = found.date
    }
}

/// Whether a line shows when an article came out, and nothing else.
enum Dateline {
    struct Reading: Equatable {
        var date: PageDate
        /// The line says that it is the day of the last change.
        var isUpdate: Bool
        /// The day was read as an American one because of "PM" beside it, and can be read the other way round too.
        var isEitherOrder = false
    }

    /// The day of a line such as "Thứ Năm, 20/2/2026 | 14:05 GMT+7" or "Published: 20 February 2026"; nil where the line
    /// says something else.
    ///
    /// `isDayFirst` tells how to read days in numbers; nil where it is not known.
    static func read(_ line: String, isDayFirst: Bool? = nil) -> Reading? {
        let reader = PageDateReader(line, isDayFirst: isDayFirst)
        guard line.utf8.count <= 200, let found = reader.find() else { return nil }
        // "Hà Nội, ngày 20/2/2026", "Nguyễn Văn A - 20/2/2026": a place or a writer may stand beside it.
        guard found.others <= 6 else { return nil }
        return Reading(
            date: found.date, isUpdate: found.isUpdate, isEitherOrder: isDayFirst == nil && reader.isEitherOrder)
    }

    static func isDateline(_ line: String) -> Bool {
        guard line.utf8.count <= 200, let found = PageDateReader(line).find() else { return false }
        return found.others <= 3
    }
}

/// Reads dates out of short texts.
struct PageDateReader {
    struct Finding {
        var date: PageDate
        /// Words of the text that are neither of the date nor of the words that stand around dates.
        var others: Int
        var isUpdate: Bool
    }

    enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case mark(Character)
    }

    private let tokens: [Token]
    private let isDayFirst: Bool?

    init(_ text: String, isDayFirst: Bool? = nil) {
        tokens = Self.holdsYear(text) ? Self.tokens(text) : []
        self.isDayFirst = isDayFirst
    }

    /// Whether there is a day such as 5/11/2026 beside "AM" or "PM".
    var isEitherOrder: Bool {
        (tokens.contains(.word("pm")) || tokens.contains(.word("am")))
            && tokens.indices.contains { start in
                guard let first = number(start), let mark = mark(start + 1, "-/."), let second = number(start + 2)
                else {
                    return false
                }
                return self.mark(start + 3, String(mark)) != nil && number(start + 4, 4...4) != nil && first <= 12
                    && second <= 12
            }
    }

    /// Whether four digits stand together, without which there is no date; most lines end here.
    private static func holdsYear(_ text: String) -> Bool {
        var digits = 0
        for byte in text.utf8 {
            digits = byte &- 0x30 < 10 ? digits + 1 : 0
            if digits == 4 { return true }
        }
        return false
    }

    static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var word = ""
        var number = 0
        var digits = 0
        func close() {
            if !word.isEmpty { tokens.append(.word(word.lowercased())) }
            if digits > 0 { tokens.append(.number(number, digits: digits)) }
            word = ""
            number = 0
            digits = 0
        }
        for character in text.prefix(400) {
            if character.isASCII, let value = character.wholeNumberValue {
                if !word.isEmpty { close() }
                if digits < 17 { number = number * 10 + value }
                digits += 1
            } else if character.isLetter {
                if digits > 0 { close() }
                word.append(character)
            } else {
                close()
                if !character.isWhitespace { tokens.append(.mark(character)) }
            }
        }
        close()
        return tokens
    }

    func find() -> Finding? {
        for start in tokens.indices {
            guard let (day, end) = date(at: start) else { continue }
            var date = PageDate(day: day)
            var used = IndexSet(integersIn: start..<end)
            clock(&date, &used)
            let rest = tokens.indices.filter { !used.contains($0) }
            var others = 0
            var isUpdate = false
            for index in rest {
                switch tokens[index] {
                case .word(let word):
                    if Self.updates.contains(word) { isUpdate = true }
                    if !Self.around.contains(word) { others += 1 }
                case .number(_, let digits):
                    // "Thứ 5" is a weekday.
                    if digits > 1 || index == 0 || tokens[index - 1] != .word("thứ") { others += 1 }
                case .mark: break
                }
            }
            return Finding(date: date, others: others, isUpdate: isUpdate)
        }
        return nil
    }

    // MARK: Days

    private func number(_ index: Int, _ digits: ClosedRange<Int> = 1...2) -> Int? {
        guard tokens.indices.contains(index), case .number(let value, let count) = tokens[index],
            digits.contains(count)
        else { return nil }
        return value
    }

    private func word(_ index: Int) -> String? {
        guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
        return word
    }

    private func mark(_ index: Int, _ marks: String) -> Character? {
        guard tokens.indices.contains(index), case .mark(let mark) = tokens[index], marks.contains(mark) else {
            return nil
        }
        return mark
    }

    private func isYear(_ year: Int) -> Bool { (1945...2199).contains(year) }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay? {
        isYear(year) ? CivilDay(year: year, month: month, day: day) : nil
    }

    private func date(at start: Int) -> (CivilDay, Int)? {
        yearFirst(start) ?? dayFirst(start) ?? monthInWords(start) ?? vietnamese(start)
    }

    private func yearFirst(_ start: Int) -> (CivilDay, Int)? {
        if let year = number(start, 4...4), let mark = mark(start + 1, "-/."), let month = number(start + 2),
            self.mark(start + 3, String(mark)) != nil, let date = number(start + 4), let day = day(year, month, date)
        {
            return (day, start + 5)
        }
        if let whole = number(start, 8...8), let day = day(whole / 10000, whole / 100 % 100, whole % 100) {
            return (day, start + 1)
        }
        return nil
    }

    private func dayFirst(_ start: Int) -> (CivilDay, Int)? {
        guard let first = number(start), let mark = mark(start + 1, "-/."), let second = number(start + 2),
            self.mark(start + 3, String(mark)) != nil, let year = number(start + 4, 4...4)
        else { return nil }
        // "2/20/2026 2:05:00 PM" is how servers in English write it; all others put the day first.
        let isAmerican = isDayFirst.map { !$0 } ?? (tokens.contains(.word("pm")) || tokens.contains(.word("am")))
        let dayFirst = day(year, second, first)
        let monthFirst = day(year, first, second)
        guard let day = isAmerican ? monthFirst ?? dayFirst : dayFirst ?? monthFirst else { return nil }
        return (day, start + 5)
    }

    /// "20 February 2026", "February 20, 2026", "Fri, 20 Feb 2026".
    private func monthInWords(_ start: Int) -> (CivilDay, Int)? {
        if let date = number(start) {
            var next = start + 1
            while let word = word(next), ["st", "nd", "rd", "th", "of"].contains(word) { next += 1 }
            if mark(next, "-/.") != nil { next += 1 }
            guard let month = word(next).flatMap(Self.month) else { return nil }
            next += 1
            while mark(next, "-/.,") != nil { next += 1 }
            guard let year = number(next, 4...4), let day = day(year, month, date) else { return nil }
            return (day, next + 1)
        }
        guard let month = word(start).flatMap(Self.month) else { return nil }
        var next = start + 1
        if mark(next, ".") != nil { next += 1 }
        guard let date = number(next) else { return nil }
        next += 1
        if let word = word(next), ["st", "nd", "rd", "th"].contains(word) { next += 1 }
        if mark(next, ",") != nil { next += 1 }
        guard let year = number(next, 4...4), let day = day(year, month, date) else { return nil }
        return (day, next + 1)
    }

    /// "20 tháng 2 năm 2026", "20 tháng 2, 2026", "20 Tháng Hai 2026".
    private func vietnamese(_ start: Int) -> (CivilDay, Int)? {
        guard let date = number(start) else { return nil }
        var next = start + 1
        if mark(next, ",") != nil { next += 1 }
        guard word(next) == "tháng" else { return nil }
        next += 1
        let month: Int
        if let value = number(next) {
            month = value
            next += 1
        } else if let name = word(next), let value = Self.vietnameseMonths[name] {
            month = value
            next += 1
            if value == 10, let more = word(next), let unit = ["một": 1, "hai": 2][more] {
                next += 1
                return finish(date, 10 + unit, next)
            }
        } else {
            return nil
        }
        return finish(date, month, next)
    }

    private func finish(_ date: Int, _ month: Int, _ start: Int) -> (CivilDay, Int)? {
        var next = start
        while mark(next, ",-/") != nil || word(next) == "năm" { next += 1 }
        guard let year = number(next, 4...4), let day = day(year, month, date) else { return nil }
        return (day, next + 1)
    }

    // MARK: Times

    /// The first time of day and the zone behind it, wherever they stand.
    private func clock(_ date: inout PageDate, _ used: inout IndexSet) {
        for index in tokens.indices where !used.contains(index) {
            guard date.time == nil, let hour = number(index), hour < 24, !used.contains(index + 1) else { continue }
            let isClock = mark(index + 1, ":") != nil || ["h", "g", "giờ"].contains(word(index + 1) ?? "")
            guard isClock else { continue }
            var minute = 0
            var next = index + 2
            if let value = number(next), value < 60, !used.contains(next) {
                minute = value
                next += 1
            }
            if mark(next, ":") != nil, number(next + 1) != nil { next += 2 }
            if mark(next, ".") != nil, number(next + 1, 1...9) != nil { next += 2 }
            if word(next) == "phút" { next += 1 }
            var time = hour * 60 + minute
            if word(next) == "pm", hour < 12 { time += 720 }
            if word(next) == "am", hour == 12 { time -= 720 }
            if word(next) == "am" || word(next) == "pm" { next += 1 }
            date.time = time
            used.insert(integersIn: index..<next)
            zone(&date, &used, next)
        }
    }

    private func zone(_ date: inout PageDate, _ used: inout IndexSet, _ start: Int) {
        var next = start
        while mark(next, "(,") != nil { next += 1 }
        if word(next) == "z" {
            date.zone = 0
            used.insert(next)
            return
        }
        if let name = word(next), ["gmt", "utc"].contains(name) {
            date.zone = 0
            next += 1
        }
        guard let sign = mark(next, "+-−"), let value = number(next + 1, 1...4) else {
            if date.zone != nil { used.insert(integersIn: start..<next) }
            return
        }
        var hours = value
        var minutes = 0
        var end = next + 2
        if case .number(_, let digits) = tokens[next + 1], digits > 2 {
            hours = value / 100
            minutes = value % 100
        } else if mark(end, ":") != nil, let more = number(end + 1) {
            minutes = more
            end += 2
        }
        guard hours <= 14 else { return }
        date.zone = (hours * 60 + minutes) * (sign == "+" ? 1 : -1)
        used.insert(integersIn: start..<end)
    }

    // MARK: Words

    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        return months.firstIndex { word == $0 || word == $0.prefix(3) }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let vietnameseMonths = [
        "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
        "chín": 9, "mười": 10,
    ]

    private static let updates: Set<String> = ["cập", "updated", "update", "modified", "sửa", "reviewed", "edited"]

    private static let around: Set<String> = [
        "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "chủ", "nhật", "cn", "t", "ngày", "tháng", "lúc", "giờ",
        "phút", "sáng", "chiều", "tối", "đăng", "xuất", "bản", "cập", "nhật", "hôm", "nay", "lần", "cuối", "từ", "am",
        "pm", "h", "gmt", "utc", "z", "ict", "est", "edt", "et", "bst", "cet", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
        "sun", "published", "publish", "updated", "update", "last", "posted", "on", "at", "date", "first", "modified",
        "release", "released", "by", "thời", "gian", "ngay", "dang", "p", "m", "a", "issued", "hà", "nội", "hanoi",
        "created", "news", "from", "to", "of", "the", "and",
    ]
}
