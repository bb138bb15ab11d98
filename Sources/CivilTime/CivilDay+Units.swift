extension CivilDay {
    /// The Monday on or before the day.
    package var monday: CivilDay { adding(days: 1 - weekday) }

    /// The same day so many months later (negative: earlier), or that month's last day where it has no such day.
    package func adding(months: Int) -> CivilDay {
        let (year, month) = Self.month(year: year, month: month, adding: months)
        let last = Self.lastDay(year: year, month: month)
        return CivilDay(year: year, month: month, day: min(day, last))!
    }

    /// The month so many months after (negative: before) another, counted over the turn of the year.
    package static func month(year: Int, month: Int, adding months: Int) -> (year: Int, month: Int) {
        let count = year * 12 + month - 1 + months
        let remainder = ((count % 12) + 12) % 12
        return ((count - remainder) / 12, remainder + 1)
    }
}
