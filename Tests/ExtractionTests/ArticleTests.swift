import KnowledgeModel
import SourceText
import Testing

@testable import Extraction

@Suite struct ArticleTests {
    @Test func onlySentencesThatStartInTheBodyAreRead() {
        let text = "Trang chủ\nĐại tướng họp báo. Khách ra về.\nTin liên quan"
        var document = Reading.document(text)
        document.body = TextSpan(start: 10, end: 41)
        let article = Extractor(lexicon: ProjectLexicon.shared).stages(of: document).article
        #expect(
            article.sentences.map { article.text.string(article.text.sentences[$0].tokens) } == [
                "Đại tướng họp báo.", "Khách ra về.",
            ])
    }

    @Test func evidenceIsQuotedAsGiven() {
        let article = Reading.stages(Decomposition.decompose("Hoà bình ở Hà Nội.")).article
        let evidence = article.evidence(.venue, 3..<5)
        #expect(evidence.field == .venue)
        #expect(Array(evidence.quote.unicodeScalars) == Array(Decomposition.decompose("Hà Nội").unicodeScalars))
        #expect(evidence.span == TextSpan(start: 15, end: 24))
    }
}
