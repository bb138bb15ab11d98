import Testing

@testable import DocumentIntake

@Suite struct PhrasesTests {
    private let phrases = Phrases(["fax:", "©", "bản quyền thuộc"])

    private func place(_ line: String, where accept: (Range<Int>) -> Bool = { _ in true }) -> Range<Int>? {
        phrases.first(in: Array(line.utf8), where: accept)
    }

    @Test func aPhraseIsFoundAnywhere() {
        #expect(place("fax: 12") == 0..<4)
        #expect(place("điện thoại, fax:") == 17..<21)
        #expect(place("© báo") == 0..<2)
        #expect(place("mọi bản quyền thuộc về báo") == 6..<27)
    }

    @Test(arguments: ["", "f", "fa", "fax", "bản quyền", "c"])
    func aPartOfAPhraseIsNone(_ line: String) {
        #expect(place(line) == nil)
    }

    @Test func theFirstThatIsAccepted() {
        #expect(place("fax: 1, fax: 2", where: { $0.lowerBound > 0 }) == 8..<12)
        #expect(place("fax: 1", where: { _ in false }) == nil)
    }
}
