import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

/// Articles that do not let on in which year they came out, with days that can be counted and compared all the same.
@Suite struct OpenYearTests {
    private func lines(_ text: String) -> [String] { Told.lines(Reading.record(text, published: nil)) }

    @Test func aMonthIsCountedFromTheDaysThatAreTold() {
        let text = """
            Bộ trưởng Quốc phòng Na Uy Erik Dahl gặp người đồng cấp Thuỵ Điển Nils Berg hôm 22/10.
            Thủ tướng Na Uy Hans Moen sẽ thăm Phần Lan vào tháng tới.
            """
        #expect(
            lines(text) == [
                "meeting occurred XXXX-10-22: Erik Dahl + Nils Berg", "visit planned XXXX-11: Hans Moen",
            ])
    }

    @Test(arguments: [
        // A week before the 17th lies in May on whatever weekday the 17th falls; a week before the 9th may lie in April.
        ("17/5", "XXXX-05"), ("9/5", "-"),
    ]) func aWeekIsTheMonthThatAllItsDaysLieIn(_ day: String, _ date: String) {
        let text = """
            Bộ Quốc phòng Na Uy ngày \(day) công bố ngân sách mới.
            Tuần trước, Bộ trưởng Quốc phòng Na Uy Erik Dahl đã thăm Phần Lan.
            """
        #expect(lines(text) == ["visit occurred \(date): Erik Dahl"])
    }

    @Test func aLengthIsCountedFromADayWithoutAYear() {
        let text =
            "Ngày 28/2, Bộ trưởng Quốc phòng Na Uy Erik Dahl bắt đầu thăm chính thức Phần Lan, kéo dài đến ngày 2/3."
        #expect(lines(text) == ["visit occurred XXXX-02-28/XXXX-03-02: Erik Dahl"])
    }

    @Test func aYearCountedFromTheOpenOneIsNotTold() {
        let text = """
            Ngày 12/4, Bộ trưởng Quốc phòng Na Uy Erik Dahl thăm Phần Lan.
            Năm ngoái, ông đã gặp Bộ trưởng Quốc phòng Thuỵ Điển Nils Berg.
            """
        #expect(lines(text).last == "meeting occurred -: Erik Dahl + Nils Berg")
    }

    @Test func aDayThatIsCountedSaysSoAndShowsNoYear() throws {
        let text = """
            Ngày 12/4, Bộ trưởng Quốc phòng Na Uy Erik Dahl thăm Phần Lan.
            Tháng này, ông cũng sẽ thăm Thuỵ Điển.
            """
        let visits = Reading.record(text, published: nil).events
        #expect(visits.map { $0.date?.description } == ["XXXX-04-12", "XXXX-04"])
        #expect(visits.map(\.dateBasis) == [.explicit, .relative])
        #expect(visits.allSatisfy { !$0.dateReason.contains("20") })
    }
}
