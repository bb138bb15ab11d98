import KnowledgeModel
import Testing

@testable import Lexicon

@Suite struct CountryIndexTests {
    private let names = CountryIndex()

    @Test(arguments: [
        ("Nhật Bản", "JP"), ("nhat ban", "JP"), ("Japan", "JP"), ("jp", "JP"), ("VIET NAM", "VN"), ("Vietnam", "VN"),
        ("Anh", "GB"), ("united kingdom", "GB"), ("UK", "GB"), ("Hoa Kỳ", "US"), ("Mỹ", "US"), ("gb", "GB"),
        ("Liên hợp quốc", "UN"), ("asean", "ASEAN"), ("NATO", "NATO"), ("Lào", "LA"),
    ])
    func aNameOrACodeInAnyForm(typed: String, code: String) {
        #expect(names.code(of: typed) == CountryCode(code))
    }

    @Test(arguments: ["Atlantis", "", "V1", "Nhà Trắng", "Việt"])
    func whatIsNoCountry(typed: String) {
        #expect(names.code(of: typed) == nil)
    }

    @Test func aCountryHasAName() {
        #expect(names.name(of: CountryCode("VN")) == "Việt Nam")
        #expect(names.name(of: CountryCode("GB")) == "Anh")
        #expect(names.name(of: CountryCode("QQ")) == "QQ")
    }
}
