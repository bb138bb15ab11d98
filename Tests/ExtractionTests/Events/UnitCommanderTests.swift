import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct UnitCommanderTests {
    private func participants(_ text: String) -> [String?] {
        Reading.record(text).events.filter { $0.type == .deployment }.flatMap { $0.participants.map(\.name) }
    }

    private let told =
        "Ngày 5/6/2024, Đội Công binh số 2 của Việt Nam lên đường sang Phái bộ UNISFA của Liên hợp quốc. "

    @Test func whoCommandsTheUnitThatIsSent() {
        let text = told + "Đội Công binh số 2 gồm 180 quân nhân, do Thượng tá Lê Văn Bình làm Đội trưởng."
        #expect(participants(text) == ["Lê Văn Bình"])
    }

    @Test func theCommanderOfAnotherUnitStaysAtHome() {
        let text = told + "Đội Công binh số 3 đang huấn luyện, do Thượng tá Lê Văn Bình làm Đội trưởng."
        #expect(participants(text).isEmpty)
    }
}
