import KnowledgeModel
import Testing

@testable import DocumentIntake

@Suite struct PageDumpTests {
    private let paragraph =
        "Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện, hậu cần và cứu hộ trên biển trong "
        + "thời gian tới."

    private func article(in text: String) -> String {
        let body = PageDump.body(of: text)
        let scalars = Array(text.unicodeScalars)[body.start..<body.end]
        return String(String.UnicodeScalarView(scalars))
    }

    @Test(arguments: [
        "Tin bài liên quan", "ĐỌC NHIỀU", "Multimedia", "Xem thêm:", "• Có thể bạn quan tâm", "Tags: hải quân",
    ])
    func `A link list after the last paragraph is outside`(heading: String) {
        let text = "Hai nước tăng cường hợp tác\n\(paragraph)\n\(heading)\n\nGiá vàng hôm nay tăng\nTin thời tiết\n"
        #expect(article(in: text) == "Hai nước tăng cường hợp tác\n\(paragraph)\n")
    }

    @Test func `A list in the middle of an article does not end it`() {
        let text = "Tin chính\n\(paragraph)\nTin liên quan\nMột tin khác\n\(paragraph)\nĐọc nhiều\nGiá vàng\n"
        #expect(article(in: text) == "Tin chính\n\(paragraph)\nTin liên quan\nMột tin khác\n\(paragraph)\n")
    }

    @Test func `Captions behind a link to another article are inside`() {
        let caption = "Bộ trưởng hai nước tại lễ đón - Ảnh: An Nam"
        let text =
            "Tin chính\n\(paragraph)\nXem thêm: Giá vàng hôm nay tăng\nAn Nam\n\n\(caption)\nTin liên quan\nGiá vàng\n"
        #expect(article(in: text).hasSuffix("\n\(caption)\n"))
        let links = "Tin chính\n\(paragraph)\nXem thêm: Giá vàng hôm nay tăng\nTin thời tiết\nTin thể thao\n"
        #expect(article(in: links) == "Tin chính\n\(paragraph)\n")
    }

    @Test(arguments: [
        "Ông An, phó tổng biên tập báo Biên phòng (trái), tại lễ ký - Ảnh: An Nam",
        "Nhà máy đã có giấy phép hoạt động điện lực do Bộ Công Thương cấp",
    ])
    func `An article's last line may speak of editors and permits`(line: String) {
        #expect(article(in: "Tin chính\n\(paragraph)\n\(line)") == "Tin chính\n\(paragraph)\n\(line)")
    }

    @Test(arguments: [
        "Cơ quan chủ quản: Bộ Quốc phòng", "Phó Tổng biên tập phụ trách: An Nam", "Giấy phép hoạt động số 12",
        "Báo Biên phòng - Phó Tổng biên tập: An Nam",
    ])
    func `An imprint is outside`(line: String) {
        #expect(article(in: "Tin chính\n\(paragraph)\n\(line)") == "Tin chính\n\(paragraph)\n")
    }

    @Test func `Offsets count scalars of the text as given, with CRLF and with separate marks`() {
        let text = "Thăm\r\n\(paragraph)\r\nĐọc nhiều\r\nGiá vàng"
        #expect(PageDump.body(of: text).end == "Thăm".unicodeScalars.count + 2 + paragraph.unicodeScalars.count + 2)
        let separate = "Tha\u{306}m\nXem thêm\nGiá vàng"
        #expect(PageDump.body(of: separate) == TextSpan(start: 0, end: 6))
    }

    @Test func `A text without headings is all article`() {
        #expect(article(in: "Đọc nhiều sách có lợi cho sĩ quan trẻ") == "Đọc nhiều sách có lợi cho sĩ quan trẻ")
        #expect(PageDump.body(of: "") == TextSpan(start: 0, end: 0))
    }
}
