import CivilTime
import KnowledgeModel
import Testing

@testable import DocumentIntake

@Suite struct SiteHeadTests {
    private let prose =
        "Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện, hậu cần và cứu hộ trên biển trong thời gian tới."
    private let menu = (1...9).map { "<a href='/\($0)'>Mục \($0)</a>" }.joined(separator: " ")

    private func published(_ top: String, _ above: String = "", language: String = "vi") throws -> EDTF? {
        let html = """
            <html lang="\(language)"><body>\(top)<div class="m"><h1>Hai bên bàn việc mới</h1>\(above)<div class="b"><p>\(prose)</p>
            <p>Hai bên cũng \(prose.lowercased())</p></div></div></body></html>
            """
        return try #require(HTMLPage(html)).metadata.published
    }

    @Test(arguments: ["<time>", "<time id='today'>", "<span>", "<div class='date'>"])
    func `The day above the menu is the day on which the page was seen`(open: String) throws {
        let name = open.dropFirst().prefix { $0.isLetter }
        let day = "\(open)Chủ Nhật, 22/11/2026</\(name)>"
        #expect(try published("<div>\(day)</div><div>\(menu)</div>") == nil)
        let own = "<time datetime=''>03/11/2026 | 09:14</time>"
        #expect(try published("<div>\(day)</div><div>\(menu)</div>", own) == EDTF("2026-11-03"))
    }

    @Test func `A day beside the menu is the site's too`() throws {
        #expect(try published("<table><tr><td>\(menu)</td><td>Chủ nhật, 22/11/2026</td></tr></table>") == nil)
    }

    @Test func `The page's other days tell whether the day comes first`() throws {
        let line = "<div>05/11/2026 09:12 PM</div>"
        #expect(try published("<p>Seen 22/10/2026</p>", line, language: "en") == EDTF("2026-11-05"))
        #expect(try published("<p>Seen 10/22/2026</p>", line, language: "en") == EDTF("2026-05-11"))
    }

    @Test func `A page that was printed today is not of today`() throws {
        #expect(try published("", "<p>In ngày: 22/11/2026 21:40</p>") == nil)
    }
}
