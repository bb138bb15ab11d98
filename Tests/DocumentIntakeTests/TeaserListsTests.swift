import Testing

@testable import DocumentIntake

@Suite struct TeaserListsTests {
    private let sentence = "Theo ban tổ chức, hàng trăm người đã có mặt từ sáng sớm để xem màn biểu diễn trên sông."

    /// The lines that are in announcements.
    private func listed(_ body: String) throws -> [String] {
        let tree = try #require(HTMLTree("<html><body>\(body)</body></html>"))
        let blocks = PageBlocks(tree).blocks()
        let nodes = TeaserLists(tree, blocks).nodes
        return blocks.filter { block in nodes.contains { tree.contains($0, block.position) } }.map(\.text)
    }

    private func card(_ headline: String, element: String = "div") -> String {
        "<\(element) class='k'><h3><a href='/x'>\(headline)</a></h3><p>\(sentence)</p></\(element)>"
    }

    @Test(arguments: ["div", "li", "article", "section"])
    func `Sisters with a linked headline each are a list, however long their summaries`(element: String) throws {
        let one = card("Giá vàng tăng phiên thứ tư", element: element)
        let other = card("Miền Bắc sắp đón không khí lạnh", element: element)
        #expect(
            try listed("<div>\(one)\(other)</div>") == [
                "Giá vàng tăng phiên thứ tư", sentence, "Miền Bắc sắp đón không khí lạnh", sentence,
            ])
    }

    @Test func `A day may stand beside the link`() throws {
        let rows = ["Giá vàng tăng phiên thứ tư", "Miền Bắc sắp đón không khí lạnh"].map {
            "<div class='r'><time>1/11/2026</time> <a href='/x'>\($0)</a><p>\(sentence)</p></div>"
        }
        #expect(try listed("<div>\(rows.joined())</div>").count == 4)
    }

    @Test func `Headlines and summaries without boxes are a list from the fourth on`() throws {
        let pair = "<h4><a href='/x'>Giá vàng tăng phiên thứ tư</a></h4><p>\(sentence)</p>"
        #expect(try listed("<div>\(pair)\(pair)\(pair)</div>").isEmpty)
        #expect(try listed("<div>\(pair)\(pair)\(pair)\(pair)</div>").count == 8)
    }

    @Test func `Paragraphs with links in them are no list`() throws {
        let paragraph = "<p>\(sentence) <a href='/x'>Xem màn biểu diễn</a> tại đây.</p>"
        #expect(try listed("<div>\(paragraph)\(paragraph)\(paragraph)</div>").isEmpty)
    }

    @Test func `Entries of a live report that link to themselves are no list`() throws {
        let entry = "<div class='k'><h3><a href='#e1'>Thủ tướng phát biểu khai mạc</a></h3><p>\(sentence)</p></div>"
        #expect(try listed("<div>\(entry)\(entry)\(entry)</div>").isEmpty)
    }

    @Test func `One announcement alone is no list`() throws {
        #expect(try listed("<div>\(card("Giá vàng tăng phiên thứ tư"))</div>").isEmpty)
    }
}
