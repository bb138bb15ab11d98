import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct StatesMeetingFrameTests {
    private func meetings(_ text: String) -> [String] { Told.lines(Reading.record(text), .meeting) }

    @Test(arguments: [
        "Hội nghị thượng đỉnh liên Triều diễn ra ngày 27/4/2018.",
        "Ngày 27/4/2018, Hàn Quốc và Triều Tiên hội đàm tại biên giới.",
        "Ngày 27/4/2018, Hàn Quốc hội đàm với Triều Tiên tại biên giới.",
        "Cuộc gặp cấp cao giữa Hàn Quốc và Triều Tiên diễn ra ngày 27/4/2018.",
    ])
    func twoStatesMeetOnADayThatTheSentenceTells(_ sentence: String) {
        #expect(meetings(sentence) == ["meeting occurred 2018-04-27: KP + KR"])
    }

    @Test func aSummitIsOneOfTheLeadersWhomTheArticleKnows() {
        let text = """
            Tổng thống Mỹ Donald Trump đọc diễn văn. Chủ tịch Triều Tiên Kim Jong-un vắng mặt.
            Hội nghị thượng đỉnh Mỹ - Triều diễn ra ngày 12/6/2018.
            """
        #expect(meetings(text) == ["meeting occurred 2018-06-12: Kim Jong-un + Donald Trump"])
        let others = "Tổng thống Mỹ Donald Trump đọc diễn văn. Hội nghị thượng đỉnh Mỹ - Triều diễn ra ngày 12/6/2018."
        let found = Reading.record(others).events.filter { $0.type == .meeting }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["KP", "US"]])
        #expect(found.flatMap(\.participants).map(\.name) == ["Donald Trump"], "nobody is guessed for the other side")
    }

    @Test(arguments: [
        "Các cuộc gặp giữa Hàn Quốc và Triều Tiên giúp giảm căng thẳng từ tháng 4/2018.",
        "Cuộc gặp giữa Hàn Quốc và Triều Tiên có thể giảm căng thẳng.",
    ])
    func severalMeetingsOrOneWithoutADayAreBackground(_ sentence: String) {
        #expect(meetings(sentence) == [])
    }

    @Test func theSummitAndTheMeetingOfTheTwoMenAreOne() {
        let text = """
            Ngày 12/6/2018, Tổng thống Mỹ Donald Trump hội đàm với Chủ tịch Triều Tiên Kim Jong-un tại Singapore.
            Cuộc gặp thượng đỉnh Mỹ - Triều diễn ra ngày 12/6/2018.
            """
        #expect(meetings(text) == ["meeting occurred 2018-06-12: Donald Trump + Kim Jong-un"])
    }

    @Test func aCountedSummitIsASession() throws {
        let text = "Ngày 8/10, Hội nghị thượng đỉnh song phương Nga - Ấn Độ lần thứ 19 diễn ra tại New Delhi."
        let event = try #require(Reading.record(text).events.first)
        #expect(event.type == .dialogue && event.edition == 19)
        let second = "Ngày 8/10, Hội nghị thượng đỉnh Nga - Ấn Độ lần thứ hai diễn ra tại New Delhi."
        #expect(Reading.record(second).events.map(\.type) == [.meeting])
    }

    @Test func wordsMayStandBeforeTheStates() {
        let text = "Ngày 8/10 diễn ra cuộc hội đàm đầy hứa hẹn Nga - Ấn Độ."
        #expect(Reading.record(text).events.map { $0.countries.map(\.rawValue) } == [["IN", "RU"]])
    }

    @Test func aSummitOfTwoNamesIsThatOfTheTwoLeaders() {
        let text = """
            Tổng thống Mỹ Donald Trump và Chủ tịch Triều Tiên Kim Jong-un chờ đợi.
            Đặc phái viên Triều Tiên Kim Hyok Chol nói về hội nghị thượng đỉnh Trump - Kim ngày 27/10.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { Set($0.participants.compactMap(\.name)) } == [["Donald Trump", "Kim Jong-un"]])
    }

    @Test func officialsOfStatesMeet() {
        #expect(
            meetings("Các quan chức quốc phòng của Nga, Ấn Độ và Lào đã có cuộc gặp ngày 8/10.")
                == ["meeting occurred 2024-10-08: IN + LA + RU"])
        #expect(meetings("Quan chức Nga và Ấn Độ gặp nhau ngày 8/10.") == ["meeting occurred 2024-10-08: IN + RU"])
    }

    @Test func aRoundOfTalksIsAMeeting() {
        #expect(
            meetings("Vòng đàm phán Nga - Ấn Độ diễn ra tại Oman ngày 8/10.")
                == ["meeting occurred 2024-10-08: IN + RU"])
    }

    @Test func aSummitOfYearsAgoWasNotThatOfTodaysHeads() {
        let text = """
            Tổng thống Hàn Quốc Lee Jae-myung đọc diễn văn. Chủ tịch Triều Tiên Kim Jong-un vắng mặt.
            Hội nghị thượng đỉnh liên Triều đầu tiên diễn ra ngày 13/6/2000.
            """
        let found = Reading.record(text, published: "2025-10-10").events.filter { $0.type == .meeting }
        #expect(found.map(\.participants.count) == [0])
    }

    @Test func whatHappensMeanwhileIsNoMeeting() {
        let text = "Trong thời gian diễn ra hội nghị thượng đỉnh Mỹ - Triều ngày 12/6/2018, đường phố bị cấm."
        #expect(meetings(text) == [])
    }

    @Test func thePostOfTwoStatesIsHeldInEach() {
        let text = "Ngày 5/3/2019, Ngoại trưởng Ấn Độ - Nhật Bản hội đàm tại Tokyo."
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["IN", "JP"]])
    }

    @Test func statesNegotiateWithEachOtherOnADay() {
        #expect(
            meetings("Tháng 10/2016, Thái Lan đã đàm phán với Brazil để mua máy bay.")
                == ["meeting occurred 2016-10: BR + TH"])
        #expect(meetings("Thái Lan đã đàm phán với Brazil để mua máy bay.") == [])
    }

    @Test func aMomentAtWhichASummitIsHeldTellsNoSummit() {
        let text = """
            Các nguồn tin cho biết hồi cuối tháng 9, Chủ tịch Trung Quốc Tập Cận Bình đã lên kế hoạch tới Singapore vào thời \
            điểm diễn ra hội nghị thượng đỉnh Nga - Ấn.
            """
        #expect(!Reading.record(text).events.contains { $0.type == .meeting })
    }

    @Test func talksThatStatesBeginAreAMeeting() {
        #expect(
            meetings("Ngày 27/4/2018, Hàn Quốc và Triều Tiên nối lại đàm phán tại biên giới.")
                == ["meeting occurred 2018-04-27: KP + KR"])
    }
}
