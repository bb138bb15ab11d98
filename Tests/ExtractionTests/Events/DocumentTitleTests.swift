import KnowledgeModel
import SourceText
import Testing

@testable import Extraction

@Suite struct DocumentTitleTests {
    /// The titles that start at the heads of documents, as they stand in the sentence.
    private func titles(_ text: String) -> [String] {
        let stages = Reading.stages(text, published: "2024-10-09")
        return stages.reader.parsed.flatMap { sentence in
            let titles = DocumentTitle(article: stages.article, sentence: sentence)
            return sentence.items.indices.compactMap { index -> String? in
                guard case .agreement = sentence.items[index].kind else { return nil }
                return stages.article.text.string(titles.tokens(from: index))
            }
        }
    }

    @Test(arguments: [
        (
            "Hai bên ký Bản ghi nhớ về thúc đẩy hợp tác hải quân dưới sự chứng kiến của hai Bộ trưởng.",
            "Bản ghi nhớ về thúc đẩy hợp tác hải quân"
        ),
        (
            "Hai bên ký Hiệp định về thiết lập đường dây nóng giữa hai Bộ Quốc phòng.",
            "Hiệp định về thiết lập đường dây nóng giữa hai Bộ Quốc phòng"
        ),
        (
            "Việt Nam và Ấn Độ ra Tuyên bố chung bao gồm nhiều nội dung về quốc phòng.", "Tuyên bố chung"
        ),
        ("Hai bên ký bản ghi nhớ hướng tới hợp tác sâu rộng.", "bản ghi nhớ"),
        (
            "Hai bên ký Thoả thuận hợp tác trong lĩnh vực quân y, cứu hộ và rà phá bom mìn.",
            "Thoả thuận hợp tác trong lĩnh vực quân y"
        ),
        (
            "Hai bên ký Thoả thuận về hợp tác quân y, cứu hộ và rà phá bom mìn.",
            "Thoả thuận về hợp tác quân y, cứu hộ và rà phá bom mìn"
        ),
        (
            "Hai bên ký Kế hoạch hợp tác quốc phòng giai đoạn 2025-2027.",
            "Kế hoạch hợp tác quốc phòng giai đoạn 2025-2027"
        ),
        (
            "Hai bên ký Nghị định thư sửa đổi Hiệp định hợp tác quân y.",
            "Nghị định thư sửa đổi Hiệp định hợp tác quân y"
        ),
        ("Hai bên ký Hiệp định hợp tác hậu cần quân sự.", "Hiệp định hợp tác hậu cần quân sự"),
        (
            "Hai bên trao đổi về Bản ghi nhớ ký năm 2009 về hợp tác hải quân.",
            "Bản ghi nhớ ký năm 2009 về hợp tác hải quân"
        ),
        ("Hai bên ký Hiệp định hợp tác biên phòng (11/2007) và hội đàm.", "Hiệp định hợp tác biên phòng"),
        ("Hai bên ký Bản ghi nhớ hợp tác đào tạo (MOU) tại Hà Nội.", "Bản ghi nhớ hợp tác đào tạo (MOU)"),
    ])
    func whatBelongsToATitle(_ text: String, _ title: String) { #expect(titles(text).first == title) }

    @Test func aDocumentThatAnotherIsAboutIsPartOfItsTitle() {
        let text = "Ngày 8/10, Việt Nam và Ấn Độ ký Bản ghi nhớ về Chương trình hành động trong hợp tác quân y."
        #expect(
            Reading.record(text).agreements.map(\.title)
                == ["Bản ghi nhớ về Chương trình hành động trong hợp tác quân y"])
    }

    @Test(arguments: [
        (
            "Hai bên ký Thoả thuận hợp tác phòng, chống cướp biển giữa Việt Nam và Ấn Độ.",
            "Thoả thuận hợp tác phòng, chống cướp biển giữa Việt Nam và Ấn Độ"
        ),
        ("Hai bên ký Bản ghi nhớ về tìm kiếm, cứu nạn tàu ngầm.", "Bản ghi nhớ về tìm kiếm, cứu nạn tàu ngầm"),
    ])
    func aCommaBetweenTheHalvesOfOneNotion(_ text: String, _ title: String) { #expect(titles(text).first == title) }
}
