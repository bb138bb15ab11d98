import KnowledgeModel
import Testing

@testable import Lexicon

@Suite struct CountryNamesTests {
    @Test(arguments: [
        ("VN", "Việt Nam", "Vietnam"), ("GB", "Anh", "United Kingdom"), ("UN", "Liên hợp quốc", "United Nations"),
        ("KR", "Hàn Quốc", "South Korea"), ("ASEAN", "ASEAN", "ASEAN"),
    ])
    func `A country has a name in both languages`(code: String, vietnamese: String, english: String) throws {
        let names = try CountryNames.standard()
        #expect(names.vietnamese[CountryCode(code)] == vietnamese && names.english[CountryCode(code)] == english)
    }

    @Test func `What the table does not have has no name`() throws {
        #expect(try CountryNames.standard().english[CountryCode("QQ")] == nil)
    }
}
