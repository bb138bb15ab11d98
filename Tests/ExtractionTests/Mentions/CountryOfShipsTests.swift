import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CountryOfShipsTests {
    private func mark(_ marked: String) -> String {
        Reading.markChunks(marked) { kind in
            if case .unit(let unit) = kind { unit.country?.rawValue ?? "-" } else { nil }
        }
    }

    @Test(arguments: [
        "Sáng nay «USS Carl Vinson=US» vào cảng. Trưa nay «tàu Carl Vinson=US» thả neo.",
        "Sáng nay «tàu Mistral của Hải quân Pháp=FR» cùng «tàu hộ tống Courbet=FR» vào cảng.",
        "Sáng nay «tàu hộ vệ tên lửa Quang Trung=-» rời bến.",
    ])
    func aShipWithoutItsNavy(_ sentence: String) { #expect(mark(sentence) == sentence) }
}
