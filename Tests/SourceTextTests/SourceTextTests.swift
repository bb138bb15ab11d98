import SourceText
import Testing

/// The tokens of a text, one string each.
private func tokens(_ text: String) -> [String] {
    let source = SourceText(text, vocabulary: Vocabulary())
    return source.tokens.indices.map { source.string($0) }
}

@Test func syllablesNumbersAndMarksAreTokens() {
    #expect(tokens("Chiều 28/10, tàu F16.") == ["Chiều", "28", "/", "10", ",", "tàu", "F", "16", "."])
}

@Test(arguments: ["Đại tướng Phan Văn Giang", "hoà bình – hữu nghị", "ngày 2/9\r\ntại Hà Nội"])
func quotesAreTheTextAsGivenInEitherForm(_ text: String) {
    for form in [text, decomposed(text)] {
        let source = SourceText(form, vocabulary: Vocabulary())
        let scalars = Array(form.unicodeScalars)
        for index in source.tokens.indices {
            let quote = source.quote(index..<index + 1)
            var expected = String.UnicodeScalarView()
            expected.append(contentsOf: scalars[quote.start..<quote.end])
            #expect(Array(quote.text.unicodeScalars) == Array(expected))
        }
        #expect(source.tokens.indices.map(source.string) == tokens(text))
    }
}

@Test func invisibleCharactersDoNotSplitSyllables() {
    #expect(tokens("Quốc\u{00AD}phòng \u{FEFF}Việt\u{200B}Nam") == ["Quốcphòng", "ViệtNam"])
}

@Test func quotesAreFoundFarIntoALongText() {
    let text = String(repeating: "ngày đẹp ", count: 500) + "Hà Nội"
    let source = SourceText(text, vocabulary: Vocabulary())
    let last = source.tokens.count - 1
    #expect(source.quote(last - 1..<last + 1).text == "Hà Nội")
    #expect(source.quote(last - 1..<last + 1).start == 4500)
}

/// A decomposed copy, as an NFD file would hold it.
private func decomposed(_ text: String) -> String {
    let marks: [Character: String] = [
        "Đ": "Đ", "ạ": "a\u{323}", "ư": "u\u{31B}", "ớ": "o\u{31B}\u{301}", "ă": "a\u{306}", "à": "a\u{300}",
        "ò": "o\u{300}",
        "ữ": "u\u{31B}\u{303}", "ị": "i\u{323}", "ộ": "o\u{323}\u{302}",
    ]
    return text.reduce(into: "") { $0 += marks[$1] ?? String($1) }
}

@Test func quotesAreFoundAmongLettersOfEveryLength() {
    let text = String(repeating: "a đ ớ — 😀 ", count: 300)
    let source = SourceText(text, vocabulary: Vocabulary())
    let scalars = Array(text.unicodeScalars)
    for index in source.tokens.indices {
        let quote = source.quote(index..<index + 1)
        #expect(Array(quote.text.unicodeScalars) == Array(scalars[quote.start..<quote.end]))
    }
}
