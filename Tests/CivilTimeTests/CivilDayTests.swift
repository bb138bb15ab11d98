import CivilTime
import Testing

@Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11016), (1969, 12, 31, -1), (2018, 1, 25, 17556)])
func daysAreNumberedFromTheEpoch(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    let civil = try #require(CivilDay(year: year, month: month, day: day))
    #expect(civil.number == number)
    #expect(CivilDay(number: number) == civil)
}

@Test func everyNumberGivesADayThatGivesTheNumber() {
    for number in stride(from: -800_000, to: 800_000, by: 37) { #expect(CivilDay(number: number).number == number) }
}

@Test(arguments: [(2018, 2, 29), (1900, 2, 29), (2018, 13, 1), (2018, 4, 31), (2018, 1, 0)])
func daysThatTheCalendarLacksAreRefused(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
}

@Test(arguments: [(2018, 1, 25, 4), (2023, 2, 20, 1), (2016, 9, 4, 7), (1950, 2, 3, 5)])
func weekdaysStartOnMonday(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int) {
    #expect(CivilDay(year: year, month: month, day: day)?.weekday == weekday)
}

@Test func aWeekStartsOnItsMonday() {
    #expect(CivilDay(year: 2016, month: 9, day: 4)?.monday == CivilDay(year: 2016, month: 8, day: 29))
    #expect(CivilDay(year: 2016, month: 8, day: 29)?.monday == CivilDay(year: 2016, month: 8, day: 29))
}

@Test(arguments: [(1, "2018-02-28"), (-1, "2017-12-31"), (13, "2019-02-28"), (25, "2020-02-29"), (-12, "2017-01-31")])
func monthsAreAddedWithinTheMonthsDays(_ months: Int, _ expected: String) throws {
    let day = try #require(CivilDay(year: 2018, month: 1, day: 31))
    #expect(EDTF(day.adding(months: months)).description == expected)
}

@Test func monthsTurnTheYearInBothDirections() {
    #expect(CivilDay.month(year: 2018, month: 1, adding: -1) == (2017, 12))
    #expect(CivilDay.month(year: 2018, month: 12, adding: 1) == (2019, 1))
    #expect(CivilDay.month(year: 2018, month: 5, adding: 0) == (2018, 5))
}
