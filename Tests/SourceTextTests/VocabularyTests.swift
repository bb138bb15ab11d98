import SourceText
import Testing

@Test func syllablesThatFoldAlikeShareANumber() {
    var vocabulary = Vocabulary()
    let id = vocabulary.insert("Hoà")
    #expect(vocabulary.id(of: "hòa") == id)
    #expect(vocabulary.id(of: "hoa") == Vocabulary.unknown)
    #expect(vocabulary.syllable(id) == "hoà")
}

@Test func manySyllablesKeepTheirNumbers() {
    var vocabulary = Vocabulary()
    let ids = (0..<5000).map { vocabulary.insert("a\($0)") }
    #expect(Set(ids).count == 5000)
    #expect((0..<5000).allSatisfy { vocabulary.id(of: "A\($0)") == ids[$0] })
}
