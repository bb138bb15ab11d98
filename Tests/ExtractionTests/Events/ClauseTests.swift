import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ClauseTests {
    private func contents(_ sentence: String) -> SentenceContents {
        SentenceContents(Reading.stages(sentence).reader.parsed.flatMap(\.items))
    }

    @Test func whatTellsNothingHasNothing() {
        #expect(contents("Trời hôm qua rất đẹp.").isEmpty)
    }

    @Test func eachSortIsSeen() {
        let talks = "Tổng thống Nga Vladimir Putin hội đàm với Thủ tướng Ấn Độ Narendra Modi."
        #expect(contents(talks) == [.triggers, .persons])
        #expect(contents("Bản ghi nhớ dài mười trang.") == .agreements)
        #expect(contents("Ấn Độ và Nga là hai nước lớn.").contains(.couples))
        #expect(!contents("Ấn Độ là một nước lớn.").contains(.couples))
        #expect(contents("Tàu khu trục INS Kolkata dài 163 m.").contains(.ships))
        #expect(contents("Cùng đi với Bộ trưởng có Trung tướng Trần Văn Minh.").contains([.company, .persons]))
    }
}
