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
        """
        «Tàu Hamagiri của Hải quân Nhật Bản=JP» gặp «tàu hộ vệ Quang Trung của Hải quân Việt Nam=VN». Năm ngoái «tàu quét mìn Hirado=JP» \
        ghé Đà Nẵng.
        """,
    ])
    func aShipWithoutItsNavy(_ sentence: String) { #expect(mark(sentence) == sentence) }
}
