import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct SearchIndexTests {
    @Test(arguments: [
        ("Đại tướng, Phan Văn Giang!", "đại tướng phan văn giang"),
        ("HOÀ BÌNH hòa bình", "hoà bình hoà bình"),
        ("Hoa\u{300} bi\u{300}nh", "hoà bình"),
        ("Xéc-gây 29/3\r\n(2022)", "xéc gây 29 3 2022"),
        ("", ""), ("… —", ""),
    ])
    func markedKeepsMarks(text: String, expected: String) {
        #expect(Array(SearchIndex.marked(text).utf8) == Array(expected.utf8))
    }

    @Test func wordsStandWhereTheyAreInTheText() {
        let words = SearchIndex.words("à a\u{300}b, c")
        #expect(
            words.map(\.span) == [TextSpan(start: 0, end: 1), TextSpan(start: 2, end: 5), TextSpan(start: 7, end: 8)])
    }

    @Test func theIndexCanBeBuiltAnew() throws {
        let folder = try TemporaryFolder()
        let store = try Fixtures.filled(folder)
        let hits = try store.search("doi thoai")
        try store.write { try $0.execute(sql: "INSERT INTO article_search (article_search) VALUES ('delete-all')") }
        #expect(try store.check().map(\.code) == ["search.missing"])
        try store.rebuildSearch()
        #expect(try store.search("doi thoai") == hits)
        #expect(hits.map(\.kind) == [.event, .document])
        #expect(try store.check() == [])
    }
}
