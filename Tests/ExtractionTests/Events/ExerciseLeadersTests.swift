import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ExerciseLeadersTests {
    private func participants(_ text: String) -> [String?] {
        Reading.record(text).events.filter { $0.type == .exercise }.flatMap { $0.participants.map(\.name) }
    }

    private let told = "Ngày 3/5/2024, quân đội Thái Lan và Mỹ bắt đầu cuộc tập trận chung tại Chonburi. "

    @Test(arguments: [
        "Dự lễ khai mạc có Đô đốc Thái Lan Somchai Wong và Trung tướng Mỹ Mark Stone.",
        "Đô đốc Thái Lan Somchai Wong và Trung tướng Mỹ Mark Stone chủ trì lễ khai mạc.",
        "Lực lượng Thái Lan do Đô đốc Somchai Wong chỉ huy; phía Mỹ do Trung tướng Mark Stone chỉ huy.",
    ])
    func whoOpenAndWhoCommand(_ sentence: String) {
        #expect(participants(told + sentence) == ["Somchai Wong", "Mark Stone"])
    }

    @Test func whoSpeaksAtTheOpeningButNotWhomHeSpeaksOf() {
        let text =
            told
            + "Phát biểu tại lễ khai mạc, Trung tướng Mỹ Mark Stone cho biết Đô đốc Thái Lan Somchai Wong vắng mặt."
        #expect(participants(text) == ["Mark Stone"])
    }

    @Test func theOpeningOfAConferenceToldSince() {
        let text =
            told + "Ngày 4/5, Đối thoại Chính sách quốc phòng Mỹ - Thái Lan lần thứ 5 diễn ra tại Bangkok. "
            + "Dự lễ khai mạc có Đô đốc Thái Lan Somchai Wong."
        #expect(participants(text).isEmpty)
    }
}
