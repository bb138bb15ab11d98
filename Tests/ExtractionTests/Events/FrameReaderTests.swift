import KnowledgeModel
import Lexicon
import Testing

@testable import Extraction

@Suite struct FrameReaderTests {
    /// The sentence with its first trigger's subject and object marked.
    private func mark(_ marked: String) -> String {
        Reading.mark(marked) { stages in
            for sentence in stages.reader.parsed {
                let reader = FrameReader(sentence: sentence)
                guard let trigger = sentence.items.lastIndex(where: { $0.trigger != nil }) else { continue }
                let subject = reader.subject(of: trigger).map { (tokens: $0.group.tokens, label: Optional("subject")) }
                let object = reader.object(of: trigger).map { (tokens: $0.group.tokens, label: Optional("object")) }
                return [subject, object].compactMap { $0 }
            }
            return []
        }
    }

    @Test(arguments: [
        "«Đại tướng Phan Văn Giang=subject» hội đàm với «Đại sứ Ấn Độ Sandeep Arya=object».",
        "Theo lời mời của Đại tướng Phan Văn Giang, «Đại sứ Ấn Độ Sandeep Arya=subject» thăm «Lào=object».",
        "«Đại sứ Ấn Độ Sandeep Arya=subject» thăm Lào và hội đàm với «Đại tướng Phan Văn Giang=object».",
        "«Đại sứ Ấn Độ Sandeep Arya=subject» là lãnh đạo đầu tiên thăm «Lào=object».",
    ])
    func subjectAndObject(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Đại tướng Phan Văn Giang im lặng; hội đàm kết thúc.", "Hội đàm kết thúc tốt đẹp.",
    ])
    func aBoundaryHidesTheSubject(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test func aClauseBehindASemicolonThatBeginsWithItsVerb() {
        let text = """
            Ngày 8/10, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, đã đến chào Bộ trưởng Quốc phòng Australia \
            Richard Marles; làm việc với Tư lệnh Lực lượng Quốc phòng Australia David Johnston.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Hoàng Xuân Chiến + Richard Marles",
                "meeting occurred 2024-10-08: Hoàng Xuân Chiến + David Johnston",
            ])
    }

    @Test func beforeWhomSomebodyComesIsNotWhoMeets() {
        let text = """
            Ngoại trưởng Na Uy Erik Dahl sáng 7/10 tới Hà Nội trước Tổng thống Na Uy Hans Moen để một lần nữa gặp Ngoại trưởng \
            Phần Lan Nils Berg.
            """
        #expect(Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-07: Erik Dahl + Nils Berg"])
    }
}
