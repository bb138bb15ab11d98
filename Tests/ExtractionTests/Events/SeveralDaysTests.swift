import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct SeveralDaysTests {
    private func told(_ text: String, _ type: EventType) -> [String] { Told.lines(Reading.record(text), type) }

    @Test func whatTookPlaceOnTwoDaysTookPlaceTwice() {
        #expect(
            told("Thủ tướng Anh Tony Blair đã thăm Thái Lan năm 1998 và năm 2003.", .visit).count == 2)
        #expect(
            told("Hai cuộc hội đàm giữa Ấn Độ và Pakistan diễn ra ngày 11/3/2019 và ngày 2/4/2019.", .meeting)
                == ["meeting occurred 2019-03-11: IN + PK", "meeting occurred 2019-04-02: IN + PK"])
    }

    @Test func figuresBehindADayAreADay() {
        let record = Reading.record(
            "Hai vòng đàm phán giữa Ấn Độ và Pakistan diễn ra ngày 16/5 và 2/6.", published: "2025-07-03")
        #expect(Told.lines(record) == ["meeting occurred 2025-05-16: IN + PK", "meeting occurred 2025-06-02: IN + PK"])
    }

    @Test func eachOfTwoCameOnADayOfHisOwn() {
        let text =
            "Tổng thống Ai Cập Anwar Sadat và Tổng thống Ai Cập Hosni Mubarak đã hội đàm với Thủ tướng Israel Shimon Peres "
            + "năm 1979 và 1986."
        #expect(
            told(text, .meeting) == [
                "meeting occurred 1979: Anwar Sadat + Shimon Peres",
                "meeting occurred 1986: Hosni Mubarak + Shimon Peres",
            ])
    }

    @Test(arguments: [
        "Thủ tướng Anh Tony Blair đã thăm Thái Lan năm 1998, năm 2003 ông thôi chức.",
        "Thủ tướng Anh Tony Blair đã thăm Thái Lan ngày 5/3/1998 và năm 2003 ông thôi chức.",
    ])
    func aDateThatGoesOnIsNotItsOwn(_ text: String) {
        #expect(told(text, .visit).count == 1)
    }
}
