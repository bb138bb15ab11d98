import CivilTime
import Testing

@testable import DocumentIntake

@Suite struct PageDateTests {
    @Test(
        arguments: [
            ("2026-02-20T14:05:00+07:00", 845, 420), ("2026-02-20T14:05:00Z", 845, 0), ("20260220", nil, nil),
            ("2026-02-20", nil, nil), ("20/02/2026 14:05 GMT+7", 845, 420),
            ("Thứ Sáu, 20/2/2026 | 14:05 GMT+7", 845, 420),
            ("14:05, 20/02/2026", 845, nil), ("14h05' ngày 20 tháng 2 năm 2026", 845, nil),
            ("Ngày 20 Tháng Hai, 2026", nil, nil), ("20.02.2026", nil, nil), ("2/20/2026 2:05:00 PM", 845, nil),
            ("Fri, 20 Feb 2026 14:05:00 +0700", 845, 420), ("February 20, 2026 2:05 PM UTC", 845, 0),
            ("Feb. 20, 2026", nil, nil), ("20th of February 2026", nil, nil),
            ("2026-02-20T14:05:00.123-0500", 845, -300),
        ] as [(String, Int?, Int?)])
    func `A day in every form that pages use`(text: String, time: Int?, zone: Int?) throws {
        let date = try #require(PageDate(text))
        #expect(date.day == CivilDay(year: 2026, month: 2, day: 20))
        #expect(date.time == time && date.zone == zone)
    }

    @Test(arguments: ["", "Thứ Sáu", "20/13/2026", "30/2/2026", "14:05", "0123.456.789", "năm 2026", "12-1-26"])
    func `What is no day`(text: String) { #expect(PageDate(text) == nil) }

    @Test func `A day of Greenwich is another day further east`() throws {
        let evening = try #require(PageDate("2026-02-20T17:30:00Z"))
        #expect(evening.day(inZone: 420) == CivilDay(year: 2026, month: 2, day: 21))
        #expect(evening.day(inZone: 0) == CivilDay(year: 2026, month: 2, day: 20))
        #expect(try #require(PageDate("2026-02-20")).day(inZone: 420) == CivilDay(year: 2026, month: 2, day: 20))
    }

    @Test(arguments: [
        ("Thứ Năm, 20/2/2026 | 14:05 GMT+7", true), ("Published: 20 February 2026", true),
        ("Cập nhật lúc 14:05 20-02-2026", true), ("Hà Nội, ngày 20/2/2026", true),
        ("Ngày 20/2/2026, Bộ trưởng Quốc phòng hai nước đã hội đàm tại Hà Nội.", false), ("Thứ Năm", false),
    ])
    func `A date line says when and nothing else`(line: String, isDateline: Bool) {
        #expect(Dateline.isDateline(line) == isDateline)
    }

    @Test func `A line that speaks of the last change says so`() {
        #expect(Dateline.read("Cập nhật: 20/02/2026")?.isUpdate == true)
        #expect(Dateline.read("Đăng lúc 20/02/2026")?.isUpdate == false)
    }

    @Test(arguments: [
        ("https://x.vn/2026/02/20/tin.html", "2026-02-20"), ("https://x.vn/2026/02/tin.html", "2026-02"),
        ("https://x.vn/tin-20260220140512345.htm", "2026-02-20"), ("https://x.vn/tin-1234567.html", nil),
        ("https://2026.02.20.vn/tin", nil), ("https://x.vn/tin-2026-02-20", "2026-02-20"),
    ])
    func `The day in an address`(url: String, day: String?) {
        #expect(AddressDate.find(url) == day.flatMap { EDTF($0) })
    }
}
