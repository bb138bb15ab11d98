import Testing

@testable import Extraction

@Suite struct RareWordsTests {
    private func words(_ text: String) -> RareWords { Reading.stages(text).article.rareWords }

    @Test func whereTheyStand() {
        let found = words(
            "Về phía Lào có ông A. Người tiền nhiệm của ông và Bộ trưởng nước bạn dự với sự có mặt của B.")
        #expect(found.sides == [1])
        #expect(found.successions.count == 1 && found.unnamedStates.count == 1 && found.nominals.count == 1)
    }

    @Test func othersAreNotThem() {
        let found = words("Nhiệm vụ của các nước lớn là giữ hoà bình.")
        #expect(
            found.sides.isEmpty && found.successions.isEmpty && found.unnamedStates.isEmpty && found.nominals.isEmpty)
    }
}
