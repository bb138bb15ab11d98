import SourceText
import Testing

private func sentences(_ text: String) -> [String] {
    let source = SourceText(text, vocabulary: Vocabulary())
    return source.sentences.map { source.string($0.tokens) }
}

@Test func sentencesEndAtMarksAndLines() {
    #expect(
        sentences("Tiêu đề\nÔng Lâm gặp ông Hùng. Hai bên hội đàm.\n\nSau đó, họ ký.")
            == ["Tiêu đề", "Ông Lâm gặp ông Hùng.", "Hai bên hội đàm.", "Sau đó, họ ký."])
}

@Test(arguments: [
    "Ông Delfin N. Lorenzana đến TP. Đà Nẵng.", "Kim ngạch đạt 2.5 tỉ.", "Bà đến (Hà Nội).", "Tàu số 3.000 tấn.",
    "Ông (J. Austin) đến Huế.", "Ông gặp Gen. David Berger.",
])
func marksInsideNamesAndNumbersEndNothing(_ text: String) {
    #expect(sentences(text) == [text])
}

@Test func aWordOfOneLetterIsNoInitial() {
    #expect(
        sentences("Ông thăm Đông Nam Á. Bà thăm nước Ý. Họ về.") == [
            "Ông thăm Đông Nam Á.", "Bà thăm nước Ý.", "Họ về.",
        ])
}

@Test(arguments: [
    "Mỹ điều hai oanh tạc cơ B-52H.", "Tàu mang trực thăng SH-60B.", "Ông gặp Bộ trưởng Nakatani Gen.",
    "Ông gặp Tổng thống Ferdinand Marcos Jr.",
])
func aTypeOrANameEndsASentence(_ first: String) {
    #expect(sentences("\(first) Cùng ngày, hai bên hội đàm.") == [first, "Cùng ngày, hai bên hội đàm."])
}

@Test func closingQuotationMarksBelongToTheirSentence() {
    #expect(sentences("Ông nói: \"Tôi sẽ đến.\" Bà cười.") == ["Ông nói: \"Tôi sẽ đến.\"", "Bà cười."])
}

@Test func linesAreCountedWhereTheyHoldSomething() {
    let source = SourceText("Một\n\nHai. Ba\n", vocabulary: Vocabulary())
    #expect(source.sentences.map(\.line) == [0, 1, 1])
    #expect(source.sentences.map(\.startsLine) == [true, true, false])
}
