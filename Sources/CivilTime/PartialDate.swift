/// A date as far as it is known: a decade, a year, a season, quarter or half of a year, a month, or a day.
/// A month or a day can stand without its year. Written as in EDTF (ISO 8601-2).
package struct PartialDate: Sendable, Hashable {
    package enum Year: Sendable, Hashable {
        case known(Int)
        /// The first year of ten, such as 1990 for `199X`.
        case decade(Int)
        case unknown
    }

    package var year: Year
    /// 1 to 12; or a division of the year as EDTF numbers them: 21–24 spring to winter, 33–36 quarters, 40–41 halves.
    package var month: Int?
    package var day: Int?
    /// `~`: the text says about.
    package var isApproximate: Bool

    package init(year: Year, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        self.isApproximate = isApproximate
    }

    package init(_ day: CivilDay) {
        self.init(year: .known(day.year), month: day.month, day: day.day)
    }

    package var knownYear: Int? {
        if case .known(let year) = year { year } else { nil }
    }

    /// The first and the last day that the date can mean; nil without a year.
    package var bounds: (first: CivilDay, last: CivilDay)? {
        let years: (Int, Int)
        switch year {
        case .known(let year): years = (year, year)
        case .decade(let first): years = (first, first + 9)
        case .unknown: return nil
        }
        let months = monthBounds
        let firstDay = day ?? 1
        let lastDay = day ?? CivilDay.lastDay(year: years.1, month: months.1)
        guard let first = CivilDay(year: years.0, month: months.0, day: firstDay),
            let last = CivilDay(year: years.1, month: months.1, day: lastDay)
        else { return nil }
        return (first, last)
    }

    private var monthBounds: (Int, Int) {
        switch month {
        case nil: (1, 12)
        case 21: (3, 5)
        case 22: (6, 8)
        case 23: (9, 11)
        case 24: (12, 12)
        case 33: (1, 3)
        case 34: (4, 6)
        case 35: (7, 9)
        case 36: (10, 12)
        case 40: (1, 6)
        case 41: (7, 12)
        case .some(let month): (month, month)
        }
    }
}

extension PartialDate: LosslessStringConvertible {
    /// Nil unless the text is one EDTF date of the forms above.
    package init?(_ text: String) {
        var body = Substring(text)
        var approximate = false
        while let last = body.utf8.last,
            last == UInt8(ascii: "~") || last == UInt8(ascii: "?") || last == UInt8(ascii: "%")
        {
            approximate = true
            body.removeLast()
        }
        let parts = body.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
        let year: Year
        if parts[0] == "XXXX" {
            year = .unknown
        } else if let number = Self.number(parts[0]) {
            year = .known(number)
        } else if parts[0].last == "X", let number = Self.number(parts[0].dropLast()), parts.count == 1 {
            year = .decade(number * 10)
        } else {
            return nil
        }
        var numbers: [Int] = []
        for part in parts.dropFirst() {
            guard part.utf8.count == 2, let number = Self.number(part) else { return nil }
            numbers.append(number)
        }
        let month = numbers.first
        let day = numbers.count > 1 ? numbers[1] : nil
        if let month {
            let isMonth = (1...12).contains(month)
            let isDivision = (21...24).contains(month) || (33...36).contains(month) || (40...41).contains(month)
            guard isMonth || (isDivision && day == nil) else { return nil }
            if let day {
                var someYear = 2000
                if case .known(let known) = year { someYear = known }
                guard CivilDay(year: someYear, month: month, day: day) != nil else { return nil }
            }
        } else if year == .unknown {
            return nil
        }
        self.init(year: year, month: month, day: day, isApproximate: approximate)
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        var text: String
        switch year {
        case .known(let year): text = padded(year, 4)
        case .decade(let first): text = padded(first / 10, 3) + "X"
        case .unknown: text = "XXXX"
        }
        if let month { text += "-" + padded(month, 2) }
        if let day { text += "-" + padded(day, 2) }
        if isApproximate { text += "~" }
        return text
    }
}
