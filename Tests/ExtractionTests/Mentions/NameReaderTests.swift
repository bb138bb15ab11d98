import KnowledgeModel
import SourceText
import Testing

@testable import Extraction

@Suite struct NameReaderTests {
    /// The sentence with the longest name at each place, read as if a title stood before it or not.
    private func mark(_ marked: String, signalled: Bool) -> String {
        Reading.mark(marked) { stages in
            let reader = NameReader(article: stages.article)
            var found: [(tokens: Range<Int>, label: String?)] = []
            var token = 0
            while token < stages.article.text.tokens.count {
                if let name = reader.name(at: token, signalled: signalled) {
                    found.append((name, nil))
                    token = name.upperBound
                } else {
                    token += 1
                }
            }
            return found
        }
    }

    @Test(arguments: [
        "Sáng nay «Phan Văn Giang» nói.", "Khi đó «Lê Đức Anh» nói.", "Hôm ấy «Vũ Anh Văn» nói.",
        "Khi đó «Nguyễn Thái Sơn» nói.", "Khi đó «Trần Đức Lương» nói.", "Khi đó «Ngô Xuân Lịch» nói.",
        "Rồi «Trần Quang Phương» nói.",
    ])
    func vietnameseNames(_ sentence: String) { #expect(mark(sentence, signalled: false) == sentence) }

    @Test(arguments: [
        "Hôm ấy «Lloyd J. Austin III» nói.", "Hôm ấy «John S. McCain» nói.", "Hôm ấy «Delfin N.Lorenzana» nói.",
        "Hôm ấy «Moon Jae-in» nói.", "Hôm ấy «Moon Jae - in» nói.", "Hôm ấy «Xéc-gây Sôi-gu» nói.",
        "Hôm ấy «Mohammed bin Salman» nói.", "Hôm ấy «Herman Van Rompuy» nói.",
        "Hôm ấy «Abdel Fattah el-Sisi» nói.", "Hôm ấy «Abdel Fattah el - Sisi» nói.", "Hôm ấy «Kim Jong-un» nói.",
        "Hôm ấy «Beverly O'Neill» nói.",
    ])
    func foreignNames(_ sentence: String) { #expect(mark(sentence, signalled: false) == sentence) }

    @Test(arguments: ["rồi «Mattis» nói.", "rồi «Giang» nói."])
    func aTitleMakesOneWordAName(_ sentence: String) {
        #expect(mark(sentence, signalled: true) == sentence)
        let text = MarkedText(sentence).text
        #expect(mark(text, signalled: false) == text)
    }

    @Test(arguments: [
        "Các bên họp ở Đà Nẵng và Thái Lan.", "Theo Tân Hoa xã, Bộ Quốc phòng Nga im lặng.",
        "Tại Đối thoại Shangri-La có nhiều đoàn.", "Tàu cập cảng Cam Ranh.", "Trong Chiến tranh Lạnh có hai phe.",
    ])
    func placesBodiesAndTheLikeAreNone(_ sentence: String) { #expect(mark(sentence, signalled: false) == sentence) }

    @Test func aKnownHolderOfAnOfficeKeepsTheWholeName() {
        let record = Reading.record(
            "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Pháp Jean - Yves Le Drian.")
        #expect(record.people.map(\.name) == ["Phan Văn Giang", "Jean - Yves Le Drian"])
    }
}
