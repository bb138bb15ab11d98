import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct StoriesTests {
    static let sentences = [
        "Sáng 12/3, tại Hà Nội, Bộ trưởng Quốc phòng hai nước đã hội đàm về hợp tác huấn luyện và quân y.",
        "Hai bên đánh giá cao kết quả của đối thoại chính sách, nhất là trong công nghiệp quốc phòng và an ninh biển.",
        "Phía bạn mong muốn mở rộng trao đổi học viên, đồng thời tham gia gìn giữ hòa bình Liên hợp quốc.",
        "Kết thúc buổi làm việc, hai bộ trưởng chứng kiến lễ ký bản ghi nhớ về tìm kiếm và cứu nạn trên biển.",
        "Đoàn sẽ thăm một số đơn vị của Quân chủng Hải quân tại Hải Phòng trước khi về nước vào cuối tuần.",
    ]
    static let other = [
        "Chiều qua, tàu huấn luyện của nước bạn cập cảng Đà Nẵng, bắt đầu chuyến thăm hữu nghị kéo dài bốn ngày.",
        "Sĩ quan và thủy thủ sẽ giao lưu thể thao, tham quan phố cổ và dâng hoa tưởng niệm các chiến sĩ.",
        "Đây là lần thứ ba con tàu đến thành phố, sau các chuyến thăm trong năm 2016 và trong năm 2019.",
        "Lãnh đạo thành phố bày tỏ vui mừng và chúc thủy thủ đoàn có những ngày đáng nhớ tại miền Trung.",
    ]

    private func record(_ text: String, extractor: String = "attache 1") -> ExtractionRecord {
        let document = Document(
            id: "d", text: text, sha256: text, body: TextSpan(start: 0, end: text.unicodeScalars.count))
        let event = EventClaim(
            id: EventID("e-\(text.count)"), type: .meeting, status: .occurred, rule: "r", evidence: [])
        return ExtractionRecord(document: document, extractor: extractor, events: [event])
    }

    @Test func `The same article under another headline, or with a paragraph more, is one story`() {
        let text = Self.sentences.joined(separator: "\n")
        let stories = Stories([
            record(text), record(Self.other.joined(separator: "\n")), record("Hai nước hội đàm\n" + text),
            record(text + "\nBáo khác đưa tin thêm rằng thời tiết hôm ấy rất đẹp."),
        ])
        #expect(stories.first == [0, 1, 0, 0])
    }

    @Test func `Two readers of one text are two witnesses`() {
        let text = Self.sentences.joined(separator: "\n")
        #expect(Stories([record(text), record(text, extractor: "model-x 2")]).first == [0, 1])
    }

    @Test func `What claims nothing is left alone`() {
        var silent = record(Self.sentences.joined(separator: "\n"))
        silent.events = []
        #expect(Stories([silent, silent]).first == [0, 1])
        #expect(Stories([]).first.isEmpty)
    }
}
