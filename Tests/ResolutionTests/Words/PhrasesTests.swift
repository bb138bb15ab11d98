import Testing

@testable import Resolution

@Suite struct PhrasesTests {
    private let phrases = Phrases<Int>([("san bay", 1), ("tau san bay", 2), ("can cu", 3)])

    @Test func theLongestOfTheFirst() {
        #expect(phrases.first(in: "tàu sân bay Mỹ") == 2)
        #expect(phrases.first(in: "Sân bay, căn cứ") == 1)
        #expect(phrases.first(in: "căn cứ và sân bay") == 3)
    }

    @Test func wholeWordsOnly() {
        #expect(phrases.first(in: "sân bayern") == nil)
        #expect(phrases.first(in: "sân") == nil)
        #expect(phrases.first(in: "") == nil)
    }
}
