import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CaptionFrameTests {
    private func lines(_ caption: String) -> [String] { Told.lines(Reading.record(caption), .meeting) }

    @Test(arguments: [
        "Tổng thống Mỹ Joe Biden (trái) và Thủ tướng Ấn Độ Narendra Modi tại Delaware ngày 21/9/2024. Ảnh: Reuters.",
        "Tổng thống Mỹ Joe Biden và Thủ tướng Ấn Độ Narendra Modi (phải) ngày 21/9/2024",
    ])
    func twoOfficialsOnOnePhotograph(_ caption: String) {
        #expect(lines(caption) == ["meeting occurred 2024-09-21: Joe Biden + Narendra Modi"])
    }

    @Test(arguments: [
        "Tổng thống Mỹ Joe Biden và Thủ tướng Ấn Độ Narendra Modi",
        "Tổng thống Mỹ Joe Biden và Ngoại trưởng Mỹ Antony Blinken ngày 21/9/2024. Ảnh: Reuters.",
        "Tổng thống Mỹ Joe Biden và Thủ tướng Ấn Độ Narendra Modi sẽ phát biểu ngày 21/10/2024.",
        "Tổng thống Mỹ Joe Biden tại Delaware ngày 21/9/2024. Ảnh: Reuters.",
    ])
    func notEveryPairIsAMeeting(_ caption: String) { #expect(lines(caption).isEmpty) }

    @Test func theRuleSaysThatACaptionToldIt() {
        let record = Reading.record(
            "Tổng thống Mỹ Joe Biden (trái) và Thủ tướng Ấn Độ Narendra Modi tại Delaware ngày 21/9/2024. Ảnh: Reuters."
        )
        #expect(record.events.map(\.rule) == ["meeting.caption"])
    }

    @Test func aPictureOfTwoWhoAreMuchSpokenOfIsNoMeeting() {
        let text =
            "Tổng thống Mỹ Donald Trump (trái) và nhà lãnh đạo Triều Tiên Kim Jong-un - hai nhân vật của năm 2023."
        #expect(Reading.record(text).events.isEmpty)
    }

    @Test func twoMuchTalkedOfAreNotTogether() {
        let text = """
            Tổng thống Mỹ Donald Trump (trái) và Tổng thống Nga Vladimir Putin - hai nhân vật của báo chí trong năm 2017.
            """
        #expect(Told.lines(Reading.record(text), .meeting).isEmpty)
    }
}
