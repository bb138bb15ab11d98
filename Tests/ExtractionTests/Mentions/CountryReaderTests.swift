import KnowledgeModel
import SourceText
import Testing

@testable import Extraction

@Suite struct CountryReaderTests {
    private func mark(_ marked: String) -> String {
        Reading.mark(marked) { stages in
            let reader = CountryReader(article: stages.article)
            var found: [(tokens: Range<Int>, label: String?)] = []
            var token = 0
            while token < stages.article.text.tokens.count {
                guard let country = reader.read(at: token) else {
                    token += 1
                    continue
                }
                found.append((country.tokens, country.codes.map(\.rawValue).joined(separator: "+")))
                token = country.tokens.upperBound
            }
            return found
        }
    }

    @Test(arguments: [
        "Hôm qua «Mỹ=US» và «Nhật Bản=JP» ra thông cáo.",
        "Phái viên của «Vương quốc Anh=GB», «Cộng hoà Pháp=FR» và «CHDCND Lào=LA» có mặt.",
        "Đại diện «Liên hợp quốc=UN», «ASEAN=ASEAN» và «NATO=NATO» cùng dự.",
        "Hội nghị thượng đỉnh «liên Triều=KP+KR» mở lại, «hai miền Triều Tiên=KP+KR» giảm căng thẳng.",
        "Quân y «Cam-pu-chia=KH» giúp «Ti-mo Lét-xtê=TL».",
    ])
    func countriesAndBodies(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Quan hệ «Việt – Mỹ=VN+US» ấm lên.", "Quan hệ «Việt Nam - Ấn Độ=VN+IN» ấm lên.",
        "Cơ chế «Nga-Ấn-Trung=RU+IN+CN» nhóm họp.", "Hợp tác «Việt-Lào=VN+LA» đi trước.",
    ])
    func hyphensMakePairs(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Ông Việt mở cửa hàng ở phố Hàn Thuyên.", "người anh cả dạy em đức tính cần cù.",
        "Lầu Năm Góc và Điện Kremlin im lặng.",
    ])
    func otherWordsAreNone(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "VOV.VN - «Hàn Quốc=KR» và «Mỹ=US» tập trận.",
        "Theo baoquocte.vn, «Lào=LA» cử đoàn tới dự.",
        "Đoàn tới «VN=VN». Hai bên hội đàm.«Lào=LA» chủ trì.",
    ])
    func theEndOfAnAddressIsNone(_ sentence: String) { #expect(mark(sentence) == sentence) }
}
