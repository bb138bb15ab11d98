import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ShipCommanderTests {
    private func participants(_ text: String) -> [String?] {
        Reading.record(text).events.filter { $0.type == .portCall }.flatMap { $0.participants.map(\.name) }
    }

    @Test(arguments: [
        "Đại tá Luc Martin, thuyền trưởng tàu Surcouf, gửi lời chào.",
        "Chuẩn đô đốc Luc Martin, chỉ huy nhóm tàu, gửi lời chào.",
    ])
    func whoCommandsTheShips(_ sentence: String) {
        let text = "Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. " + sentence
        // The officer's country is that of the ship, as the article names no other for him.
        #expect(participants(text.replacing("Luc Martin", with: "Pháp Luc Martin")) == ["Surcouf", "Luc Martin"])
    }

    @Test func anOfficerAshoreCommandsNoShip() {
        let text = """
            Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. Đại tá Pháp Luc Martin, tuỳ viên quân sự, \
            gửi lời chào.
            """
        #expect(participants(text) == ["Surcouf"])
    }

    @Test func whoLeadsTheDelegationAboard() {
        let text = """
            Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. Hải quân Pháp cử đoàn công tác do Chuẩn đô đốc Pháp Luc \
            Martin làm trưởng đoàn cùng tàu Surcouf.
            """
        #expect(participants(text) == ["Surcouf", "Luc Martin"])
    }

    @Test func theCaptainOfTheShipOfHisSentence() {
        let text = """
            Tháng 4/2022, tàu Vendémiaire của Hải quân Pháp cập cảng Cam Ranh. Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp do \
            Đại tá Pháp Luc Martin làm thuyền trưởng cập cảng Đà Nẵng.
            """
        let calls = Reading.record(text).events.filter { $0.type == .portCall }
        #expect(calls.map { $0.participants.map(\.name) } == [["Vendémiaire"], ["Surcouf", "Luc Martin"]])
    }
}
