import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct JourneyDatesTests {
    private func lines(_ text: String, _ type: EventType, published: String? = "2024-10-10") -> [String] {
        Told.lines(Reading.record(text, published: published), type)
    }

    @Test func aVisitTakesTheSpanThatStartsOnItsDay() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đã tới thăm Việt Nam.
            Chuyến thăm Việt Nam của Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh diễn ra từ ngày 8 đến 11/10.
            """
        #expect(lines(text, .visit) == ["visit occurred 2024-10-08/2024-10-11: Rajnath Singh"])
    }

    @Test func theEndsOfAVisitAreJoined() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam từ ngày 8/10.
            Chuyến thăm Việt Nam của Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh sẽ kết thúc vào ngày 11/10.
            """
        #expect(lines(text, .visit) == ["visit occurred 2024-10-08/2024-10-11: Rajnath Singh"])
    }

    @Test func theSpanOfAnothersVisitIsNotTaken() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đã tới thăm Việt Nam.
            Bộ trưởng Quốc phòng Lào Chansamone Chanyalath thăm Trung Quốc từ ngày 8 đến 11/10.
            """
        #expect(
            lines(text, .visit) == [
                "visit occurred 2024-10-08: Rajnath Singh",
                "visit occurred 2024-10-08/2024-10-11: Chansamone Chanyalath",
            ])
    }

    @Test func aMeetingInAMonthTakesTheDaysOfTheJourneyToldBehindIt() {
        let text = """
            Đại tướng Phan Văn Giang đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam từ ngày 8 đến 11/10.
            """
        #expect(
            lines(text, .meeting, published: "2024-10") == [
                "meeting occurred 2024-10-08/2024-10-11: Phan Văn Giang + Rajnath Singh"
            ])
    }

    @Test func whatIsPlannedForAJourneyMayComeOnAnyOfItsDays() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hôm nay tới Việt Nam, bắt đầu chuyến thăm từ ngày 10 đến 12/10.
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh dự kiến hội đàm với Đại tướng Phan Văn Giang.
            """
        #expect(
            lines(text, .meeting) == ["meeting planned 2024-10-10/2024-10-12: Rajnath Singh + Phan Văn Giang"])
    }

    @Test func aVisitWithoutADayTakesTheFirstMeetingThere() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Hai bên trao đổi về hợp tác hải quân.
            Hai bên trao đổi về đào tạo.
            Hai bên hài lòng.
            Ấn Độ coi trọng quan hệ với Việt Nam.
            Chuyến thăm Việt Nam của Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh góp phần vào hợp tác.
            """
        #expect(lines(text, .visit) == ["visit occurred 2024-10-08: Rajnath Singh"])
    }

    @Test func theOnlyDaysToldDateAMeetingThatHasButTheMonth() {
        let text = """
            Đại tướng Phan Văn Giang đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh bên lề hội nghị.
            Hai bên trao đổi về hợp tác hải quân.
            Hai bên trao đổi về đào tạo.
            Hai bên hài lòng.
            Ấn Độ coi trọng quan hệ với Việt Nam.
            Phía Việt Nam cảm ơn.
            Hội nghị diễn ra từ ngày 3 đến 5/10.
            """
        let meeting = ": Phan Văn Giang + Rajnath Singh"
        #expect(lines(text, .meeting, published: "2024-10") == ["meeting occurred 2024-10-03/2024-10-05\(meeting)"])
        #expect(lines(text, .meeting, published: "2024-10-09") == ["meeting occurred 2024-10-09\(meeting)"])
        let others = text + "\nKhoá học kéo dài từ ngày 14 đến 18/10."
        #expect(lines(others, .meeting, published: "2024-10") == ["meeting occurred 2024-10\(meeting)"])
    }

    @Test func whatCameBeforeLiesBetweenTheArrivalAndToday() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh ngày 8/10 thăm cảng Cam Ranh.
            Cảng mở cửa năm ngoái.
            Bộ trưởng Rajnath Singh và các thành viên phái đoàn Ấn Độ thăm Việt Nam từ 6/10.
            Trước đó, ông đã gặp Đại tướng Phan Văn Giang.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-06/2024-10-08: Rajnath Singh + Phan Văn Giang"
            ])
    }

    @Test(arguments: [
        ("Cuộc diễn tập giữa hai nước kéo dài 6 ngày.", "2024-10-07/2024-10-12"),
        ("Ông cho biết cuộc diễn tập kéo dài tới ngày 15/10.", "2024-10-07/2024-10-15"),
        ("Cuộc diễn tập dự kiến kết thúc vào ngày 15/10.", "2024-10-07/2024-10-15"),
        ("Cuộc diễn tập năm ngoái kéo dài 6 ngày.", "2024-10-07"),
    ])
    func anExerciseLastsAsLongAsAnotherSentenceSays(_ words: String, _ date: String) {
        let text = """
            Hải quân Nga và Trung Quốc ngày 7/10 khởi động cuộc diễn tập chung tại Thanh Đảo.
            \(words)
            """
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise occurred \(date): CN + RU"])
    }

    @Test func aVisitLastsAsLongAsAnotherSentenceSays() {
        let text = """
            Hôm 3/10, hai tàu chiến của Nga đã đến Philippines.
            Trong chuyến thăm kéo dài 4 ngày này, hai tàu sẽ mở cửa đón khách.
            """
        #expect(Told.lines(Reading.record(text)).contains { $0.hasPrefix("port_call occurred 2024-10-03/2024-10-06") })
    }

    @Test func whatIsDoneOnAStayHasItsDays() {
        let text = """
            Sáng 9/10, tàu CSB 8002 của Cảnh sát biển Việt Nam đã rời Manila, kết thúc chuyến thăm hữu nghị Philippines bắt đầu từ ngày \
            5/10.
            Trong thời gian ở Manila, Đại tá Hoàng Quốc Đạt đã chào xã giao Đô đốc Ronnie Gil Gavan, Tư lệnh Lực lượng Bảo vệ bờ \
            biển Philippines.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-05/2024-10-09: Hoàng Quốc Đạt + Ronnie Gil Gavan"
            ])
    }

    @Test func theProgrammeOfADayGoesOnForTwoSentences() {
        let text = """
            Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru sẽ thăm Việt Nam từ ngày 12 đến 15/10.
            Đại tướng Phan Văn Giang sẽ chủ trì lễ đón và hội đàm với ông Kihara Minoru vào ngày 13/10.
            Sau đó, ông Kihara Minoru sẽ chào xã giao Thủ tướng Phạm Minh Chính.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting planned 2024-10-13: Phan Văn Giang + Kihara Minoru",
                "meeting planned 2024-10-13: Kihara Minoru + Phạm Minh Chính",
            ])
    }

    @Test func beforeThatIsEarlierOnTheDayWhoseAfternoonWasTold() {
        let text = """
            Từ ngày 6 đến 10/10, Bộ trưởng Quốc phòng Phần Lan Nils Berg thăm Na Uy.
            Chiều 8/10, Thủ tướng Na Uy Hans Moen tiếp ông Nils Berg. Trước đó, ông Nils Berg hội đàm với Bộ trưởng Quốc \
            phòng Na Uy Erik Dahl.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting).last == "meeting occurred 2024-10-08: Nils Berg + Erik Dahl")
    }

    @Test func beforeThatOnTheSameDayIsOnThatDay() {
        let text = """
            Ngày 8/10, Thủ tướng Na Uy Hans Moen tiếp Bộ trưởng Quốc phòng Phần Lan Nils Berg, đang thăm Na Uy từ ngày 7 đến 9/10.
            Trước đó, sáng cùng ngày, ông Nils Berg hội đàm với Bộ trưởng Quốc phòng Na Uy Erik Dahl.
            """
        #expect(
            Told.lines(Reading.record(text, published: "2024-10-08"), .meeting).last
                == "meeting occurred 2024-10-08: Nils Berg + Erik Dahl")
    }

    @Test func anExhibitionLastsAsLongAsAnotherSentenceSays() {
        let text = """
            Sáng 8/10, tại Hà Nội, Thủ tướng Phạm Minh Chính dự khai mạc Triển lãm Quốc phòng quốc tế Việt Nam 2024.
            Triển lãm kéo dài đến hết ngày 11/10, thu hút nhiều đơn vị của Mỹ và Nga.
            """
        #expect(
            Told.lines(Reading.record(text), .exhibition).contains {
                $0.hasPrefix("exhibition occurred 2024-10-08/2024-10-11")
            })
    }

    @Test func theDayOfWhatAVisitIsFor() {
        let text = """
            Bộ trưởng Quốc phòng Mỹ Glenn Hart sẽ thăm Việt Nam ngày 12/10 rồi sang Seoul đồng chủ trì Hội nghị Tham vấn An ninh \
            Hàn - Mỹ (SCM) lần thứ 61 với người đồng cấp Kim Min-su ngày 14/10.
            """
        #expect(lines(text, .visit).contains("visit planned 2024-10-14: Glenn Hart"))
    }

    @Test func theStopsBeforeAndBehindShareTheMonthOfTheOneThatHasItsDays() {
        let text = """
            Thủ tướng Na Uy Hans Moen thăm Ấn Độ từ ngày 8 đến 11/10.
            Ấn Độ là điểm dừng chân thứ ba trong chuyến công du châu Á của ông Hans Moen, sau Nhật Bản và Thái Lan. Sau khi rời \
            Ấn Độ, ông Hans Moen sẽ đến Philippines.
            """
        #expect(
            lines(text, .visit) == [
                "visit occurred 2024-10-08/2024-10-11: Hans Moen", "visit occurred 2024-10: Hans Moen",
                "visit occurred 2024-10: Hans Moen", "visit planned 2024-10: Hans Moen",
            ])
    }

    @Test func theStopsThatASentenceListsTakeTheDaysOfTheJourneyToldBeforeIt() {
        let text = """
            Hà Nội là điểm đến của Bộ trưởng Quốc phòng Phần Lan Nils Berg trong chuyến thăm Đông Nam Á kéo dài từ ngày 7 đến \
            10/10.
            Ông Nils Berg đến thăm ba nước gồm Myanmar, Lào và Việt Nam.
            """
        #expect(
            lines(text, .visit).suffix(2) == [
                "visit occurred 2024-10-07/2024-10-10: Nils Berg", "visit occurred 2024-10-07/2024-10-10: Nils Berg",
            ])
    }

    @Test func theLastStopHasItsOwnDay() {
        let text = """
            Bộ trưởng Quốc phòng Phần Lan Nils Berg hôm nay tới Hà Nội, chặng cuối của chuyến đi.
            Bộ trưởng Quốc phòng Phần Lan Nils Berg thăm ba nước gồm Myanmar, Lào và Việt Nam từ ngày 7 đến 10/10.
            """
        #expect(
            lines(text, .visit) == [
                "visit occurred 2024-10-10: Nils Berg", "visit occurred 2024-10-07/2024-10-10: Nils Berg",
                "visit occurred 2024-10-07/2024-10-10: Nils Berg",
            ])
    }

    @Test func theDayOfTheLastStopIsNotThatOfThoseBefore() {
        let text = """
            Ông Nils Berg, Bộ trưởng Quốc phòng Phần Lan, tới Hà Nội tối 9/10, chặng cuối trong chuyến công du đưa ông qua \
            Nhật Bản và Thái Lan.
            """
        #expect(
            lines(text, .visit) == [
                "visit occurred 2024-10-09: Nils Berg", "visit occurred 2024-10: Nils Berg",
                "visit occurred 2024-10: Nils Berg",
            ])
    }
}
