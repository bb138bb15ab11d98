import SourceText
import Testing

private func source(_ text: String) -> SourceText { SourceText(text, vocabulary: Vocabulary()) }

@Test func wordsAreInSmallLettersAndSpellingsAreNot() {
    let text = source("Đoàn ĐOÀN ở Pháp")
    #expect(text.word(0) == "đoàn" && text.word(1) == "đoàn" && text.word(3) == "pháp")
    #expect(text.spelling(0) == "Đoàn" && text.spelling(0) != "đoàn")
}

@Test func wordsKeepToneMarksWhereTheyAreWritten() {
    let text = source("hòa hoà")
    #expect(text.word(0) != text.word(1))
    #expect(text.folded(0) == text.folded(1))
    #expect(text.isSame(0, 1))
}

@Test func longSyllablesDifferInTheirLastLetter() {
    let text = source("Donaudampfschiffahrt Donaudampfschiffahrd Donaudampfschiffahrt")
    #expect(text.word(0) != text.word(1))
    #expect(text.word(0) == text.word(2))
    #expect(text.isSame(0, 2) && !text.isSame(0, 1))
}

@Test func wordsOfDifferentLengthsDiffer() {
    let text = source("an ann nan")
    #expect(Set([text.word(0), text.word(1), text.word(2)]).count == 3)
}

@Test func everyLetterThatVietnameseUsesIsMadeSmallAsTheStandardDoes() {
    // Latin-1, Latin Extended-A and -B, and Latin Extended Additional.
    let scalars = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init).filter {
        // "İ" becomes two.
        $0.properties.isAlphabetic && $0.value != 0x130
    }
    for scalar in scalars {
        let written = String(Character(scalar))
        let text = SourceText(written, vocabulary: Vocabulary())
        let small = SourceText(written.lowercased(), vocabulary: Vocabulary())
        guard text.tokens.count == 1, small.tokens.count == 1 else { continue }
        #expect(text.word(0) == small.spelling(0), "\(written)")
    }
}

@Test(arguments: [
    ("hòa", "hoà"), ("HÒA", "hoà"), ("khỏe", "khoẻ"), ("ủy", "uỷ"), ("toa", "toa"), ("đã", "đã"), ("ơ", "ơ"),
    ("Ý", "ý"),
    ("ngoại", "ngoại"), ("«", "\""), ("–", "-"), ("’", "'"), ("Donaudampfschiffahrt", "donaudampfschiffahrt"),
])
func foldedWordsAreThoseOfTheFolding(_ written: String, _ folded: String) {
    let text = source("\(written) \(folded)")
    #expect(SyllableFolding.fold(written) == folded)
    #expect(text.folded(0) == text.folded(1))
    #expect(text.folded(0) == text.spelling(1) || folded.utf8.count > 16)
}
