import KnowledgeModel
import SourceText
import Testing

@testable import Lexicon

@Suite struct StandardLexiconTests {
    private let own = (name: "ranks.tsv", text: "form\tservice\torder\tcase\nHải tướng Ngàn Sao\tnavy\t99\t-")

    @Test func ownEntriesJoinThoseOfTheProgram() throws {
        let count = try Lexicon.standard().entries.count
        let lexicon = try Lexicon.standard(adding: [own])
        #expect(lexicon.entries.count == count + 1)
        let text = SourceText("Hải tướng ngàn sao đến Hà Nội", vocabulary: lexicon.vocabulary)
        let matches = lexicon.match(text)
        let rank = matches.longest(.rank, at: 0) { if case .rank(let form) = $0 { form } else { nil } }
        #expect(rank?.tokens == 0..<4)
        #expect(rank?.value == RankForm(service: "navy", order: 99))
    }

    @Test func anOwnMeaningWinsOverThatOfTheProgram() throws {
        let mine = (name: "places.tsv", text: "form\tcountry\tkind\tcase\nHà Nội\tLA\tcity\tcap")
        let lexicon = try Lexicon.standard(adding: [mine])
        let matches = lexicon.match(SourceText("Hà Nội", vocabulary: lexicon.vocabulary))
        let place = matches.longest(.place, at: 0) { if case .place(let form) = $0 { form } else { nil } }
        #expect(place?.value == PlaceForm(country: CountryCode("LA"), kind: "city"))
    }

    @Test func aFaultInAnOwnFileSaysWhere() {
        let error = #expect(throws: LexiconError.self) {
            try Lexicon.standard(adding: [(name: "ranks.tsv", text: "form\tservice\torder\tcase\nTướng\tnavy\thigh\t-")]
            )
        }
        #expect(error?.description == "ranks.tsv:2:3: \"high\" is no whole number")
    }
}
