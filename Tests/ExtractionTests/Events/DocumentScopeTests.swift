import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct DocumentScopeTests {
    @Test(arguments: [
        "Ngày 8/10, Philippines trao công hàm phản đối Trung Quốc.",
        "Ngày 8/10, Việt Nam và Ấn Độ ký Hiệp định thương mại tự do.",
        "Ngày 8/10, Việt Nam và Nhật Bản ký hợp đồng đầu tư nhà máy giấy.",
        "Ngày 8/10, Hội đồng Bảo an Liên hợp quốc thông qua nghị quyết trừng phạt Triều Tiên.",
    ])
    func notForTheRecord(_ text: String) { #expect(Reading.record(text).agreements.isEmpty) }

    @Test func aContractOfForces() {
        let record = Reading.record("Ngày 8/10, Ấn Độ và Pháp ký hợp đồng mua tàu ngầm Scorpene.")
        #expect(
            record.agreements.map(Told.line) == ["contract signed 2024-10-08 FR+IN: hợp đồng mua tàu ngầm Scorpene"])
    }
}
