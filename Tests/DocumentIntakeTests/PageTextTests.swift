import Testing

@testable import DocumentIntake

@Suite struct PageTextTests {
    /// In small letters by bytes, or not at all: never other than the library has it.
    @Test(arguments: [
        "", "Bộ trưởng QUỐC PHÒNG", "ĂÂĐÊÔƠƯĨŨ ăâđêôơưĩũ", "ÀÁẢÃẠ ỲÝỶỸỴ", "© 2024 «Báo» – “tin” … A", "ß ÿ Þ",
    ])
    func smallLettersByBytes(_ text: String) throws {
        let small = try #require(PageText.small(text))
        #expect(String(decoding: small, as: UTF8.self) == text.lowercased())
        #expect(small.count == text.utf8.count)
    }

    @Test(arguments: ["İstanbul", "10 \u{212A}", "e\u{301}", "3 × 4", "²", "中", "a\u{200D}b", "😀"])
    func otherLettersAreLeftToTheLibrary(_ text: String) {
        #expect(PageText.small(text) == nil)
        #expect(PageText.lowercased(text) == text.lowercased())
    }

    @Test(arguments: [
        ("Chia sẻ:  Facebook!", "chia sẻ facebook"), ("— “Ý KIẾN” (12) —", "ý kiến 12"), ("…", ""),
        ("E\u{301}T, 2\u{B2}", "\u{E9}t 2\u{B2}"),
    ])
    func keysHoldLettersAndDigits(_ line: String, _ key: String) {
        #expect(PageText.key(line) == key)
    }
}
