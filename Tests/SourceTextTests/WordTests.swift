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
