import SourceText
import Testing

@testable import Lexicon

@Suite struct LexicalKindsTests {
    private let files = [
        (name: "countries.tsv", text: "code\tform\tkind\tlanguage\tcase\nGB\tAnh\tshort\tvi\tcap"),
        (name: "surnames.tsv", text: "form\tcase\nAnh\tcap"),
        (name: "places.tsv", text: "form\tcountry\tkind\tcase\nAnh Sơn\tVN\tdistrict\tcap"),
    ]

    private func matches(_ text: String) throws -> LexicalMatches {
        let lexicon = try Lexicon(files: files)
        return lexicon.match(SourceText(text, vocabulary: lexicon.vocabulary))
    }

    @Test func aTokenKnowsTheSortsThatStartThere() throws {
        let found = try matches("Ở Anh Sơn có anh")
        #expect(found.has(.country, at: 1) && found.has(.surname, at: 1) && found.has(.place, at: 1))
        #expect(found.has([.rank, .place], at: 1), "one sort of several is enough")
        #expect(!found.has(.rank, at: 1))
        #expect(!found.has(.country, at: 0) && !found.has(.place, at: 2))
        #expect(!found.has(.country, at: 4), "the letter case does not fit")
        #expect(!found.has(.country, at: -1) && !found.has(.country, at: 99))
    }

    @Test func aSortThatStartsNowhereIsNotAskedFor() throws {
        let found = try matches("Ở Anh Sơn")
        var isAsked = false
        let rank: Bool? = found.longest(.rank, at: 1) { _ in
            isAsked = true
            return true
        }?.value
        #expect(rank == nil && !isAsked)
        let place = found.longest(.place, at: 1) { if case .place(let form) = $0 { form.kind } else { nil } }
        #expect(place?.tokens == 1..<3 && place?.value == "district")
    }
}
