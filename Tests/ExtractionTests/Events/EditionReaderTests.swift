import KnowledgeModel
import SourceText
import Testing

@testable import Extraction

@Suite struct EditionReaderTests {
    @Test(arguments: [
        ("lần thứ tư", 4), ("lần thứ 4", 4), ("lần 4", 4), ("lần thứ IV", 4), ("lần thứ nhất", 1), ("đầu tiên", 1),
        ("lần thứ mười hai", 12), ("lần thứ XI", 11),
    ])
    func theNumberOfTheSession(_ words: String, _ number: Int) {
        let stages = Reading.stages("Đối thoại \(words) diễn ra tốt.")
        #expect(EditionReader(article: stages.article).edition(at: 2)?.number == number)
    }

    @Test(arguments: ["ba lần", "lần này", "đầu năm", "lần thứ 300"])
    func otherNumbersAreNone(_ words: String) {
        let stages = Reading.stages("Đối thoại \(words) diễn ra tốt.")
        #expect(EditionReader(article: stages.article).edition(at: 2) == nil)
    }

    @Test func sessionsCountedInOneSentence() {
        let stages = Reading.stages("Lần thứ nhất năm 2014, lần thứ hai năm 2015 và lần 3 năm 2016.")
        let all = stages.article.text.tokens.indices
        let found = EditionReader(article: stages.article).others(in: all, after: 0)
        #expect(found.map(\.number) == [1, 2, 3])
    }
}
