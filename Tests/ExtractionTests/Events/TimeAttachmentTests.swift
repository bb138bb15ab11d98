import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct TimeAttachmentTests {
    private func lines(_ text: String) -> [String] { Told.lines(Reading.record(text)) }

    @Test func aTimeBelongsToItsOwnClause() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội đàm với Đại tướng Phan Văn Giang; ngày 8/10, \
            ông Rajnath \
            Singh gặp Thủ tướng Phạm Minh Chính.
            """
        #expect(
            lines(text) == [
                "meeting occurred 2024-10-07: Rajnath Singh + Phan Văn Giang",
                "meeting occurred 2024-10-08: Rajnath Singh + Phạm Minh Chính",
            ])
    }

    @Test func theYearOfADocumentIsNotTheDayOfTheMeeting() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh và bàn về việc \
            thực hiện Bản ghi nhớ Việt Nam - Ấn Độ về hợp tác hải quân ký năm 2009.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .meeting) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
        #expect(record.agreements.map { $0.date.map(String.init) } == ["2009"])
    }

    @Test func thePastInTheSameArticleKeepsItsOwnDay() {
        let text = """
            Ngày 8/10/2024, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tại Hà Nội.
            Tháng 6/2023, Đại tướng Phan Văn Giang đã gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tại New Delhi.
            """
        #expect(
            lines(text) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh",
                "meeting occurred 2023-06: Phan Văn Giang + Rajnath Singh",
            ])
    }

    @Test func aMeetingWithoutADayTakesThatOfTheStoryAndSaysSo() throws {
        let text = """
            Sáng 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đến Hà Nội.
            Đại tướng Phan Văn Giang đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .meeting })
        #expect(event.date.map(String.init) == "2024-10-08")
        #expect(!event.dateReason.isEmpty)
        #expect(!event.evidence.contains { $0.field == .date }, "a day taken over has no words of its own")
    }

    @Test func sinceWhenIsNotWhen() {
        let text =
            "Kể từ năm 1972, đây là lần đầu Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath "
            + "Singh, ngày 8/10."
        #expect(lines(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }
}
