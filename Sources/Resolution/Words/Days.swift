import CivilTime

enum Days {
    /// Months since the beginning of year 0 of the day with this number.
    static func month(_ number: Int) -> Int {
        let day = CivilDay(number: number)
        return day.year * 12 + day.month - 1
    }
}
