import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CountedTimeTests {
    @Test(arguments: [
        ("Tuyên bố được đưa ra hôm 8/10, một ngày sau khi [A] gặp [B].", "occurred 2024-10-07"),
        (
            "Ngày 8/10, tàu Nhật Bản rời Huế. Sự kiện diễn ra ba ngày sau cuộc gặp giữa [A] và [B].",
            "occurred 2024-10-05"
        ),
        (
            "Ngày 8/10, tàu Nhật Bản tới Huế. Sự kiện diễn ra bốn ngày trước khi [A] gặp [B] ở Tokyo.",
            "planned 2024-10-12"
        ),
        ("Thông tin được đưa ra hôm 8/10, chỉ vài ngày sau khi [A] gặp [B].", "occurred 2024-10~"),
        ("Tuyên bố được đưa ra hôm 8/10, một ngày sau khi [A] gặp [B] ngày 6/10.", "occurred 2024-10-06"),
    ])
    func aCountBeforeTheClauseLeadsBackToItsDay(_ text: String, _ expected: String) {
        let told = text.replacing("[A]", with: "Bộ trưởng Quốc phòng Mỹ Lloyd Austin")
            .replacing("[B]", with: "Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru")
        #expect(
            Told.lines(Reading.record(told), .meeting) == ["meeting \(expected): Lloyd Austin + Kihara Minoru"])
    }

    @Test(arguments: [
        ("Một ngày sau cuộc gặp", "2024-10-06"), ("Hai ngày trước khi tới Huế", "2024-10-03"),
        ("Hai ngày sau khi thăm Lào hôm 7/10", "2024-10-09"), ("Một ngày sau cuộc gặp, hôm 8/10", "2024-10-08"),
    ])
    func aCountThatOpensTheSentenceGoesOnFromTheDayToldBefore(_ words: String, _ date: String) {
        let text = """
            Ngày 5/10, Đại tướng Phan Văn Giang tiếp Đại sứ Nhật Bản Ito Naoki.
            \(words), Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone.
            """
        #expect(
            Told.lines(Reading.record(text)).contains(
                "meeting occurred \(date): Phan Văn Giang + Khamliang Outhakaysone"))
    }
}
