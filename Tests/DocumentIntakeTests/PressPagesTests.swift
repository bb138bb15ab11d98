import CivilTime
import KnowledgeModel
import Testing

@testable import DocumentIntake

@Suite struct PressPagesTests {
    private static let read = Result { try PressPages() }
    private let pages: PressPages

    init() throws { pages = try Self.read.get() }

    @Test func `Pages give their articles, and nothing else`() throws {
        #expect(pages.gold.count == 54 && pages.documents.count == 54)
        var sum = 0.0
        for (name, gold) in pages.gold {
            let text = try #require(pages.documents[name]).text
            let agreement = PressPages.agreement(text, gold.text)
            #expect(agreement >= 0.95, "\(name): \(agreement)")
            sum += agreement
        }
        #expect(sum / 54 >= 0.99, "on the whole \(sum / 54)")
    }

    @Test func `Pages give their headlines, publishers, days, writers and languages`() throws {
        for (name, gold) in pages.gold {
            let document = try #require(pages.documents[name])
            #expect(document.title == gold.title, "\(name)")
            #expect(document.published == EDTF(gold.published) && document.publishedBasis == .page, "\(name)")
            if let publisher = gold.publisher { #expect(document.publisher == publisher, "\(name)") }
            #expect(document.language == gold.language, "\(name)")
            if let author = gold.author { #expect(pages.authors[name] == author, "\(name)") }
        }
    }

    @Test func `Agreement counts words on both sides`() {
        #expect(PressPages.agreement("một hai", "một hai") == 1)
        #expect(PressPages.agreement("một hai ba bốn", "một hai") == 2 * 2 / 6.0)
        #expect(PressPages.agreement("", "một") == 0)
    }
}
