import Testing

@testable import DocumentIntake

@Suite struct EdgeLineTests {
    private func line(_ text: String) -> PageBlock {
        PageBlock(
            element: "p", node: 0, position: 0, text: text, words: PageText.words(text), linkShare: 0, isCaption: false)
    }

    @Test(arguments: [
        ("* Mời bạn đọc vào chuyên mục Chính trị xem các tin khác.", true), ("(END)", true), ("-- SAMPLE", true),
        ("Trình duyệt của bạn không hỗ trợ phát video.", true), ("someone@paper.example", true),
        ("Get our best stories in a weekly newsletter. Sign up here.", true),
        ("Ann Lee and Bo Sand contributed to this report.", true),
        ("Hai bên sẽ mời bạn bè quốc tế dự lễ.", false), ("The ministry publishes a newsletter for veterans.", false),
        ("Subscribers of the plan live on the islands.", false),
    ])
    func `What readers are asked to do is a notice`(text: String, isNotice: Bool) {
        #expect(EdgeLine.isNotice(line(text)) == isNotice)
    }

    @Test(arguments: [
        ("By Ann Lee", true), ("Nov. 3, 2026 By Ann Lee, The Paper Share", true),
        ("From USS Sample Public Affairs", true),
        ("Hà Mai 09:00 | 08/11/2026", true), ("By air and by sea they came", false),
        ("Ngày 8/11/2026, Bộ trưởng thăm Lào", false), ("From the pier, the crew waved.", false),
    ])
    func `A byline names a writer or a minute`(text: String, isByline: Bool) {
        #expect(EdgeLine.isByline(text) == isByline)
    }

    @Test(arguments: [
        ("11:20", true), ("7h05", true), ("9:41 AM", true), ("11 giờ", false), ("2:1", true), ("Hết", false),
    ])
    func `A time of day alone`(text: String, isClock: Bool) {
        #expect(EdgeLine.isClock(text) == isClock)
    }

    @Test func `The word that ends a dispatch goes, the sentence stays`() {
        let kept = EdgeLine.withoutEndMarks([line("The fleet left on Friday, said the ministry. Enditem")])
        #expect(kept.map(\.text) == ["The fleet left on Friday, said the ministry."])
        #expect(kept.map(\.words) == [8])
    }
}
