import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct DelegationReaderTests {
    private func mark(_ marked: String) -> String {
        Reading.markChunks(marked) { kind in
            guard case .organisation(let organisation) = kind, organisation.kind == "delegation" else { return nil }
            return organisation.country?.rawValue ?? "-"
        }
    }

    @Test(arguments: [
        "Chiều nay «đoàn đại biểu quân sự cấp cao Việt Nam=VN» lên đường.",
        "Chiều nay «Đoàn đại biểu Bộ Quốc phòng Cộng hoà Ấn Độ=IN» lên đường.",
        "Chiều nay «Đoàn cán bộ Quân đội nhân dân Lào=LA» và «đoàn cựu chiến binh Nga=RU» lên đường.",
        "Chiều nay «phái đoàn Mỹ=US» và «đoàn công tác của Hải quân Hàn Quốc=KR» lên đường.",
    ])
    func delegationsWithTheirCountries(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Tập đoàn Nga mở văn phòng.", "Sư đoàn Mỹ rút về.", "Đoàn kết Việt Nam - Lào bền chặt.",
        "Đoàn do Bộ trưởng Quốc phòng Mỹ dẫn đầu lên đường.", "Phái đoàn lên đường.",
    ])
    func otherWordsAreNone(_ sentence: String) { #expect(mark(sentence) == sentence) }
}
