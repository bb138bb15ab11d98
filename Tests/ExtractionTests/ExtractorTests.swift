import CivilTime
import Foundation
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ExtractorTests {
    private static let article = """
        Việt Nam - Ấn Độ tăng cường hợp tác quốc phòng
        Sáng 8/10, tại trụ sở Bộ Quốc phòng, Đại tướng Phan Văn Giang, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng, \
        đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
        Bộ trưởng Rajnath Singh thăm chính thức Việt Nam từ ngày 7 đến 10/10.
        Hoà bình ở Biển Đông là mối quan tâm chung. Hai Bộ trưởng đã chứng kiến lễ ký Bản ghi nhớ về hỗ trợ hậu cần \
        ngày 8/10.
        Chiều cùng ngày, ông Rajnath Singh chào xã giao Thủ tướng Phạm Minh Chính.
        Hai nước thiết lập quan hệ ngoại giao năm 1972; Bản ghi nhớ về hợp tác quốc phòng được ký năm 2009.
        Thượng tướng Hoàng Xuân Chiến và Thứ trưởng Giridhar Aramane sẽ đồng chủ trì Đối thoại Chính sách quốc \
        phòng Việt \
        Nam - Ấn Độ lần thứ 15 vào tháng 8/2025.
        Tàu sân bay INS Vikrant của Hải quân Ấn Độ sẽ cập cảng Tiên Sa (Đà Nẵng) ngày 20/11/2024.
        """

    private static let texts = [
        article,
        "Thuỷ quân lục chiến Nguỵ trang\nĐại sứ Mỹ tại Việt Nam Ted Osius tiếp Thượng tướng Nguyễn Huy Hoà ngày "
            + "3/4/2017.",
        "🇻🇳 Tin nóng 🚢\nNgày 5/3/2018, tàu sân bay USS Carl Vinson của Hải quân Mỹ cập cảng Tiên Sa, Đà Nẵng.",
        "Ngày 29/11, Tổng thống Hàn Quốc Moon Jae - in “điện đàm” với Thủ tướng Nhật Bản Abe Shinzo.",
    ]

    private func evidence(_ record: ExtractionRecord) -> [Evidence] {
        record.people.flatMap(\.evidence) + record.events.flatMap(\.evidence) + record.agreements.flatMap(\.evidence)
    }

    private func record(_ text: String) -> ExtractionRecord {
        Extractor(lexicon: ProjectLexicon.shared).extract(Reading.document(text, published: "2024-10-10"))
    }

    @Test(arguments: texts + articles) func everyQuoteIsTheTextAtItsOffsets(_ composed: String) {
        let windows = composed.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        for text in [composed, Decomposition.decompose(composed), windows, Decomposition.decompose(windows)] {
            let scalars = Array(text.unicodeScalars)
            let found = evidence(record(text))
            #expect(!found.isEmpty)
            for item in found {
                #expect(0 <= item.span.start && item.span.start < item.span.end && item.span.end <= scalars.count)
                guard item.span.start < item.span.end, item.span.end <= scalars.count else { continue }
                let slice = Array(scalars[item.span.start..<item.span.end])
                #expect(Array(item.quote.unicodeScalars) == slice, "\(item.field): \(item.quote)")
            }
        }
    }

    @Test(arguments: texts + articles) func theFormOfTheTextChangesNothingThatIsTold(_ composed: String) {
        let told = Told.lines(record(composed))
        #expect(!told.isEmpty)
        #expect(Told.lines(record(Decomposition.decompose(composed))) == told)
        let windows = composed.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(Told.lines(record(windows)) == told)
    }

    @Test func decomposedTextsAreReallyDecomposed() {
        #expect(Array(Decomposition.decompose("ệ").unicodeScalars).map(\.value) == [0x65, 0x323, 0x302])
        #expect(Self.texts.allSatisfy { Decomposition.decompose($0).unicodeScalars.count > $0.unicodeScalars.count })
        #expect(Self.texts.allSatisfy { Decomposition.decompose($0) == $0 })
    }

    @Test func oneArticleTellsAllOfIt() {
        let record = record(Self.article)
        #expect(
            Set(Told.lines(record, .meeting)) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh",
                "meeting occurred 2024-10-08: Rajnath Singh + Phạm Minh Chính",
            ])
        #expect(Told.lines(record, .visit) == ["visit occurred 2024-10-07/2024-10-10: Rajnath Singh"])
        #expect(Told.lines(record, .relations) == ["relations occurred 1972: IN + VN"])
        #expect(Told.lines(record, .dialogue) == ["dialogue planned 2025-08: Hoàng Xuân Chiến + Giridhar Aramane"])
        #expect(Told.lines(record, .portCall) == ["port_call planned 2024-11-20: INS Vikrant"])
        #expect(
            record.agreements.map { "\($0.kind) \($0.date.map(String.init) ?? "-")" } == [
                "memorandum 2024-10-08", "memorandum 2009",
            ])
    }

    private static let articles: [String] = {
        let folder = ProjectLexicon.folder.deletingLastPathComponent().appending(path: "articles")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
        return names.filter { $0.hasSuffix(".txt") }.compactMap {
            try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
        }
    }()

    @Test func theProjectsArticlesAreThere() { #expect(Self.articles.count == 2) }

    /// An article may break off anywhere, even inside a letter with its marks.
    @Test(arguments: [false, true]) func anyBeginningOfATextIsReadAndQuotedRight(_ isDecomposed: Bool) {
        let scalars = Array((isDecomposed ? Decomposition.decompose(Self.article) : Self.article).unicodeScalars)
        for length in stride(from: 1, through: scalars.count, by: 29) {
            let text = String(String.UnicodeScalarView(scalars[..<length]))
            for item in evidence(record(text)) {
                #expect(item.span.end <= length)
                guard item.span.end <= length else { continue }
                #expect(Array(item.quote.unicodeScalars) == Array(scalars[item.span.start..<item.span.end]))
            }
        }
    }

    @Test func theSameInputGivesTheSameRecord() { #expect(record(Self.article) == record(Self.article)) }

    @Test func nothingOutsideTheBodyIsRead() {
        let body = "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya."
        let text = body + "\nTin bài liên quan\nNgày 9/10, Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper."
        var document = Reading.document(text, published: "2024-10-10")
        document.body = TextSpan(start: 0, end: body.unicodeScalars.count)
        let record = Extractor(lexicon: ProjectLexicon.shared).extract(document)
        #expect(Told.lines(record) == ["meeting occurred 2024-10-08: Phan Văn Giang + Sandeep Arya"])
        #expect(record.people.map(\.name) == ["Phan Văn Giang", "Sandeep Arya"])
    }

    @Test(arguments: ["", "\n\n", "   ", "…", "🚢", "Không có gì.", "12345 67/89/0000", "((((", "\u{0301}\u{0301}"])
    func textsThatTellNothing(_ text: String) {
        let record = record(text)
        #expect(record.events.isEmpty && record.people.isEmpty && record.agreements.isEmpty)
    }

    @Test func everyRecordNamesItsExtractor() { #expect(record("Không có gì.").extractor == Extractor.version) }
}
