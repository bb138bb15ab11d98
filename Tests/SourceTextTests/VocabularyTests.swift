import SourceText
import Testing

private func numbers(_ syllables: String, in vocabulary: inout Vocabulary) -> [UInt32] {
    var numbers: [UInt32] = []
    vocabulary.insert(syllablesOf: syllables) { numbers.append($0) }
    return numbers
}

@Test func syllablesThatFoldAlikeShareANumber() {
    var vocabulary = Vocabulary()
    let ids = numbers("Hoà hòa hoa HOÀ", in: &vocabulary)
    #expect(ids == [ids[0], ids[0], ids[2], ids[0]])
    #expect(ids[2] != ids[0] && ids[2] != Vocabulary.unknown)
    // Unknown, each of the two sorts of spellings, and nothing else.
    #expect(vocabulary.count == 3)
    #expect(SourceText("hòa hoa hóa", vocabulary: vocabulary).tokens.map(\.id) == [ids[0], ids[2], Vocabulary.unknown])
}

@Test func syllablesTooLongForAWordAreFoldedToo() {
    var vocabulary = Vocabulary()
    let ids = numbers("Donaudampfschifffahrtsgesellschaft donaudampfschifffahrtsgesellschaft ", in: &vocabulary)
    #expect(ids.count == 2 && ids[0] == ids[1])
}

@Test func manySyllablesKeepTheirNumbers() {
    var vocabulary = Vocabulary()
    // Letters alone: a digit starts a token of its own.
    let letters = Array("bcdghklmnpqrstvx")
    let syllables = (0..<4096).map { "\(letters[$0 & 15])a\(letters[$0 >> 4 & 15])\(letters[$0 >> 8])" }
    let ids = syllables.flatMap { numbers($0, in: &vocabulary) }
    #expect(Set(ids).count == 4096)
    #expect(syllables.flatMap { numbers($0.uppercased(), in: &vocabulary) } == ids)
}
