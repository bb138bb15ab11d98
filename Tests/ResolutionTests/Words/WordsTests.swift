import Testing

@testable import Resolution

@Suite struct WordsTests {
    @Test func toneIsHeldApartFromTheLetters() {
        #expect(Words.canonical("hoà") == Words.canonical("hòa"))
        #expect(Words.canonical("Thuỷ") == Words.canonical("THỦY"))
        #expect(Words.canonical("hoà") != Words.canonical("hoá"))
        #expect(Words.canonical("thương") != Words.canonical("thuong"))
    }

    @Test func decomposedTextReadsTheSame() {
        #expect(Words.split("Nguye\u{302}\u{303}n") == Words.split("Nguyễn"))
        #expect(Words.split("\u{111}\u{1A1}\u{300}i") == Words.split("đời"))
    }

    @Test func plainLeavesMarksOut() {
        #expect(Words.plain("Đặng Thị Ngọc Thịnh") == ["dang", "thi", "ngoc", "thinh"])
        #expect(Words.plain("François Łukasz Çavuşoğlu") == ["francois", "lukasz", "cavusoglu"])
    }

    @Test(arguments: [
        ("Kim Do - hyon", [1, 2]), ("Kim Do-hyon", [1, 2]), ("Xéc-gây Sôi-gu", [2, 2]), ("O'Brien", [1]),
        ("Joseph H.Felter", [1, 1, 1]), ("", []), ("  -  ", []), ("习近平", []),
    ])
    func hyphensBindSyllablesIntoWords(text: String, counts: [Int]) {
        #expect(Words.split(text).map(\.count) == counts)
    }

    @Test(arguments: ["nguyên", "quý", "gì", "giang", "nghĩa", "ỷ", "khuyết", "thoong"])
    func vietnameseSyllables(text: String) {
        #expect(Words.split(text)[0][0].isVietnamese)
    }

    @Test(arguments: ["brink", "vrốp", "xtin", "jong", "smith", "wall", "kr", "mattis"])
    func foreignSyllables(text: String) {
        #expect(!Words.split(text)[0][0].isVietnamese)
    }
}
