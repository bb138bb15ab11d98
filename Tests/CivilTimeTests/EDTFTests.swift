import CivilTime
import Testing

@Test(arguments: [
    "2018-01-25", "2018-01", "2018", "2018-01-24/2018-01-25", "2022~", "2018-05~", "XXXX-05-20", "199X", "2019-33",
    "2019-21",
    "2017-40", "XXXX-12-30/XXXX-01-02",
])
func datesAreWrittenAsTheyWereRead(_ text: String) { #expect(EDTF(text)?.description == text) }

@Test(arguments: [
    "", "18-01-25", "2018-1-5", "2018-02-30", "2018-25", "2018-01-25/2018-01-24", "2018-01-25T10:00", "XXXX",
    "2018-33-01",
    "2018/2019/2020", "199X-05",
])
func whatIsNoDateIsRefused(_ text: String) { #expect(EDTF(text) == nil) }

@Test(arguments: [
    ("2018", "2018-01-01", "2018-12-31"), ("2018-02", "2018-02-01", "2018-02-28"),
    ("2019-33", "2019-01-01", "2019-03-31"),
    ("199X", "1990-01-01", "1999-12-31"), ("2019-41", "2019-07-01", "2019-12-31"),
    ("2018-01/2018-03-05", "2018-01-01", "2018-03-05"),
])
func boundsAreTheFirstAndTheLastDay(_ text: String, _ first: String, _ last: String) throws {
    let bounds = try #require(EDTF(text)?.bounds)
    #expect(EDTF(bounds.first).description == first)
    #expect(EDTF(bounds.last).description == last)
}

@Test func aDateWithoutItsYearHasNoBounds() throws {
    let date = try #require(EDTF("XXXX-05-20"))
    #expect(date.bounds == nil)
    #expect(!date.hasYear)
    #expect(!date.overlaps(date))
}

@Test func overlapAndContainmentGoByDays() throws {
    let visit = try #require(EDTF("2018-01-24/2018-01-25"))
    let day = try #require(EDTF("2018-01-25"))
    let month = try #require(EDTF("2018-01"))
    let next = try #require(EDTF("2018-02"))
    #expect(visit.overlaps(day))
    #expect(month.contains(visit))
    #expect(!visit.contains(month))
    #expect(!visit.overlaps(next))
    #expect(visit.length == 2)
}
