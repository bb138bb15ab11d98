import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct UnitReaderTests {
    private func mark(_ marked: String) -> String {
        Reading.markChunks(marked) { kind in
            if case .unit(let unit) = kind { unit.country?.rawValue ?? "-" } else { nil }
        }
    }

    private func names(_ marked: String) -> String {
        Reading.mark(marked) { stages in
            stages.chunks.joined().compactMap { chunk in
                guard case .unit(let unit) = chunk.kind, let name = unit.name else { return nil }
                return (tokens: name, label: nil)
            }
        }
    }

    @Test(arguments: [
        "Sáng nay «tàu sân bay USS Carl Vinson của Hải quân Mỹ=US» vào cảng.",
        "Sáng nay «tàu hộ vệ tên lửa 016-Quang Trung=VN» rời bến.",
        "Sáng nay «tàu khu trục JS Izumo của Nhật Bản=JP» vào cảng.",
        "Sáng nay «tàu chiến Mỹ=US» vào cảng.",
        "Sáng nay «tàu HMS Spey của Hải quân Hoàng gia Anh=GB» vào cảng.",
        "Sáng nay «USS Ronald Reagan=US» rời bến.",
    ])
    func shipsWithTheirCountries(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Sáng nay tàu sân bay «USS Carl Vinson» của Hải quân Mỹ vào cảng.",
        "Sáng nay tàu hộ vệ tên lửa «016-Quang Trung» rời bến.",
        "Sáng nay tàu khu trục «USS John S. McCain» vào cảng.",
        "Sáng nay tàu chiến Mỹ vào cảng.",
    ])
    func theShipsOwnName(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: ["Một con tàu rời bến.", "Hai nước sẽ đóng tàu chiến mới.", "Đoàn tàu hỏa chạy chậm."])
    func shipsWithoutNameAndCountryAreNoUnit(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Họ lên «tàu 015-Trần Hưng Đạo=VN» và «tàu 016-Quang Trung=VN».",
        "Họ lên «tàu 572-Hành Thủy=-».",
    ])
    func numbersOfVietnameseWarshipsBeginWithANought(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: ["Họ thấy «tàu ngầm lớp Astute của hải quân Anh=GB» ở cảng.", "Họ đóng tàu ngầm lớp Astute."])
    func theClassIsNotTheShip(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Họ thấy «tàu hộ vệ Surcouf (F711) của Hải quân Pháp=FR» ở cảng.",
        "Họ thấy «tàu sân bay HMS Prince of Wales của Anh=GB» ở cảng.",
    ])
    func numbersInBracketsAndNamesOfPrinces(_ sentence: String) { #expect(mark(sentence) == sentence) }
}
