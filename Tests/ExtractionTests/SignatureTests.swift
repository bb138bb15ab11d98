import Testing

@testable import Extraction

@Suite struct SignatureTests {
    @Test(arguments: [
        "MINH ANH (từ Lạng Sơn)", "NGUYỄN HẢI", "Tin, ảnh: NGUYỄN HẢI", "Bài và ảnh: Lê Hà", "CTV Nguyễn Anh/VOV-Tokyo",
    ])
    func theWriterIsNoPartOfTheArticle(_ line: String) {
        let stages = Reading.stages("Hai nước hội đàm\n\nTrung Quốc và Lào đàm phán.\n\n\(line)")
        #expect(stages.article.sentences.count == 2)
    }

    @Test(arguments: ["NGUYỄN HẢI.", "Ông Lê Hà cùng nghe", "Lào và Trung Quốc ký kết"])
    func otherLinesAre(_ line: String) {
        let stages = Reading.stages("Hai nước hội đàm\n\nTrung Quốc và Lào đàm phán.\n\n\(line)")
        #expect(stages.article.sentences.count == 3)
    }

    @Test func aHeadlineAloneStays() {
        #expect(Reading.stages("TIN VẮN").article.sentences.count == 1)
    }
}
