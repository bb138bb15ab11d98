import KnowledgeModel
import Testing

@testable import Extraction

/// Days that an event takes over from the sentences around it.
@Suite struct DateInheritanceTests {
    private func lines(_ text: String, headline: String = "Tin đối ngoại trong tuần", published: String = "2024-10-08")
        -> [String]
    {
        Told.lines(Reading.record(text, published: published, headline: headline), .meeting, .signing)
    }

    @Test func talksAndWhatIsSignedBehindThemAreOfTheDayUnderWay() {
        let text = """
            Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone dẫn đầu đoàn thăm chính thức Việt Nam từ ngày 7 đến 9/10.
            Sáng 8/10, tại Hà Nội, Đại tướng Phan Văn Giang chủ trì lễ đón; sau đó hai bên tiến hành hội đàm.
            Kết thúc hội đàm, hai Bộ trưởng ký Kế hoạch hợp tác năm 2025 giữa hai Bộ Quốc phòng.
            """
        let found = lines(
            text, headline: "Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone")
        #expect(
            found == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Khamliang Outhakaysone",
                "signing occurred 2024-10-08: Phan Văn Giang + Khamliang Outhakaysone",
            ])
    }

    @Test func whatComesAfterwardsGoesOnWithTheDayOfTheJourney() {
        let text = """
            Từ ngày 6 đến 10/10, Bộ trưởng Quốc phòng Phần Lan Nils Berg thăm Na Uy.
            Sáng 7/10, ông Nils Berg hội đàm với Bộ trưởng Quốc phòng Na Uy Erik Dahl. Ông nhắc lại cuộc gặp giữa ông và \
            Thủ tướng Thuỵ Điển Lars Lind ngày 1/9.
            Trong buổi làm việc sau đó với ông Nils Berg, Thủ tướng Na Uy Hans Moen nêu vấn đề biển.
            """
        #expect(lines(text).last == "meeting occurred 2024-10-07: Hans Moen + Nils Berg")
    }

    @Test func meanwhileIsTheDayOfTheParagraphNotOfWhatWasLookedBackTo() {
        let text = """
            Sáng 7/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl tiếp Bộ trưởng Quốc phòng Phần Lan Nils Berg. Ông nhắc lại \
            cuộc gặp giữa ông và Thủ tướng Thuỵ Điển Lars Lind ngày 1/9. Trong khi đó, Thủ tướng Na Uy Hans Moen hội đàm \
            với Tổng thống Latvia Janis Kalns.
            """
        #expect(lines(text).last == "meeting occurred 2024-10-07: Hans Moen + Janis Kalns")
    }

    @Test func onTheOccasionIsOnAnyDayOfTheJourney() {
        let text = """
            Thủ tướng Phần Lan Lars Lind thăm Na Uy từ ngày 7 đến 9/10.
            Chiều 8/10, Thủ tướng Na Uy Hans Moen tiếp ông Lars Lind.
            Bên lề các hoạt động, Bộ trưởng Quốc phòng Na Uy Erik Dahl có cuộc gặp với Bộ trưởng Quốc phòng Phần Lan Nils Berg.
            """
        #expect(lines(text).last == "meeting occurred 2024-10-07/2024-10-09: Erik Dahl + Nils Berg")
    }

    @Test func theWeekInWhichSomebodySpokeIsNotThatOfTheNews() {
        let text = """
            Bộ trưởng Quốc phòng Na Uy Erik Dahl gặp Bộ trưởng Quốc phòng Phần Lan Nils Berg, người tuần trước tuyên bố sẽ \
            tăng ngân sách.
            """
        #expect(lines(text) == ["meeting occurred 2024-10-08: Erik Dahl + Nils Berg"])
    }

    @Test func whatIsAskedForHasNoneOfTheDaysOfTheVisit() {
        let text = """
            Ngày 8/10, tại Hà Giang, giao lưu hữu nghị quốc phòng biên giới Việt Nam - Trung Quốc lần thứ 9 diễn ra.
            Đại tướng Phan Văn Giang đề nghị hai bên tiếp tục tuần tra chung trên biển.
            """
        #expect(Told.lines(Reading.record(text, published: "2024-10-08"), .exercise).isEmpty)
    }

    @Test func rightAfterAVisitIsAboutTheMonthOfItsEnd() {
        let text = """
            Tổng thống Phần Lan Lars Lind thăm Na Uy từ ngày 12 đến 15/10.
            Ngay sau đó, Bộ trưởng Quốc phòng Phần Lan Nils Berg cũng sẽ thăm Na Uy.
            """
        #expect(Told.lines(Reading.record(text), .visit).last == "visit planned 2024-10~: Nils Berg")
    }

    @Test func whatTheTwoSignIsOfTheDayOfTheTalksInWhichOthersSatAsWell() {
        let text = """
            Sáng 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl hội đàm với Bộ trưởng Quốc phòng Phần Lan Nils Berg. Cùng dự hội \
            đàm có Thứ trưởng Quốc phòng Na Uy Hans Moen.
            Ông Erik Dahl chào mừng đoàn Phần Lan sang thăm từ ngày 7 đến 10/10.
            Chuyến thăm của ông Nils Berg là dịp để hai bên trao đổi.
            Kết thúc hội đàm, hai Bộ trưởng ký Kế hoạch hợp tác quốc phòng giai đoạn 2025-2027.
            """
        #expect(lines(text).last == "signing occurred 2024-10-08: Erik Dahl + Nils Berg")
    }

    @Test func whatHasJustBeenIsNoneOfTheStorysDays() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl tiếp Bộ trưởng Quốc phòng Phần Lan Nils Berg.
            Hai bên trao đổi về biên giới. Na Uy quan tâm tới hợp tác quân sự.
            Thủ tướng Na Uy Hans Moen vừa có cuộc điện đàm với Tổng thống Latvia Janis Kalns.
            """
        #expect(
            lines(text) == [
                "meeting occurred 2024-10-07: Erik Dahl + Nils Berg",
                "meeting occurred 2024-10~: Hans Moen + Janis Kalns",
            ])
    }

    @Test func theDayOfAStopIsNotThatOfTheNextOne() {
        let text = "Thủ tướng Na Uy Hans Moen ngày 7/10 thăm Phần Lan trước khi đến Lào."
        let found = Told.lines(Reading.record(text, headline: "Tin đối ngoại"), .visit)
        #expect(found.contains("visit occurred 2024-10-07: Hans Moen") && !found.dropFirst().contains(found[0]))
    }

    @Test func whatGoesOnIsOfNoDayOfTheJourneyOnWhichSomebodySaysSo() {
        let text = """
            Tổng thống Na Uy Hans Moen ngày 7/10 thăm Latvia.
            Tổng thống Hans Moen cho biết việc nhận bàn giao tên lửa phòng không từ Pháp đang diễn ra đúng tiến độ.
            """
        #expect(Told.lines(Reading.record(text), .transfer).allSatisfy { $0.hasPrefix("transfer occurred -") })
    }
}
