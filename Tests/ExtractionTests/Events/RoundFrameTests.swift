import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct RoundFrameTests {
    private func told(_ text: String) -> [String] {
        Told.lines(Reading.record(text, published: "2025-07-20"), .meeting)
    }

    private let talks = "Phái đoàn Ấn Độ và Pakistan ngày 17/7 kết thúc vòng đàm phán gián tiếp thứ ba tại Doha."

    @Test func eachRoundIsAMeetingOfItsOwnDay() {
        #expect(
            told("\(talks) Vòng thứ nhất diễn ra tại Muscat ngày 6/2. Vòng tiếp theo sẽ được tổ chức ngày 9/8.") == [
                "meeting occurred 2025-07-17: IN + PK", "meeting occurred 2025-02-06: IN + PK",
                "meeting planned 2025-08-09: IN + PK",
            ])
        #expect(
            told("\(talks) Cuộc đàm phán được nối lại sau hai vòng ở Muscat vào các ngày 23-24/1 và 4-5/2.") == [
                "meeting occurred 2025-07-17: IN + PK", "meeting occurred 2025-01-23/2025-01-24: IN + PK",
                "meeting occurred 2025-02-04/2025-02-05: IN + PK",
            ])
        #expect(
            told("\(talks) Vòng thứ hai, theo kế hoạch diễn ra ngày 15/6, bị hủy.").last
                == "meeting cancelled 2025-06-15: IN + PK")
    }

    @Test(arguments: ["Vòng thứ nhất của giải diễn ra ngày 6/2.", "Vòng xoáy bạo lực bắt đầu ngày 6/2."])
    func aRoundOfNoTalksIsNone(_ sentence: String) {
        #expect(told("Ấn Độ và Pakistan tranh giải khu vực. \(sentence)") == [])
    }

    @Test func wordsMayStandBetweenTheRoundAndItsStates() {
        #expect(
            told("Vòng đàm phán thương mại gián tiếp thứ hai giữa Ấn Độ và Pakistan diễn ra ngày 6/2.")
                == ["meeting occurred 2025-02-06: IN + PK"])
    }

    @Test func theNextSessionIsOneOfItsOwn() {
        let text = """
            Ngày 17/7, Ấn Độ và Lào tổ chức Đối thoại chính sách quốc phòng Ấn Độ - Lào lần thứ năm. Hai bên thống nhất tổ chức phiên họp \
            lần thứ sáu trong năm 2026.
            """
        let record = Reading.record(text, published: "2025-07-20")
        #expect(
            Told.lines(record, .dialogue) == [
                "dialogue occurred 2025-07-17: IN + LA", "dialogue planned 2026: IN + LA",
            ])
    }

    @Test func theSessionOfAParliamentIsNoDialogue() {
        let text = "Ngày 17/7, Quốc hội Lào họp bàn. Kỳ họp lần thứ sáu sẽ diễn ra trong năm 2026."
        #expect(Told.lines(Reading.record(text, published: "2025-07-20"), .dialogue) == [])
    }
}
