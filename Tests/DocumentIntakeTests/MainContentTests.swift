import CivilTime
import KnowledgeModel
import Testing

@testable import DocumentIntake

@Suite struct MainContentTests {
    private let first =
        "Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện, hậu cần và cứu hộ trên biển."
    private let second =
        "Hai bên nhất trí sớm ký kết văn bản mới, làm cơ sở cho các hoạt động chung trong những năm tới."
    private let third =
        "Chiều cùng ngày, đoàn đại biểu đã đến thăm một số đơn vị và nhà trường của quân đội ta tại Hà Nội."

    private func text(_ body: String) throws -> String {
        try #require(HTMLPage("<html><body>\(body)</body></html>")).text
    }

    @Test func `What is around the article is left out`() throws {
        let page = """
            <div class="menu"><a href="/">Trang chủ</a></div><div class="a"><h1>Hai bên bàn việc</h1><div class="b"><p>\(first)</p><p>\(second)</p>
            <div><b>Tin liên quan</b><ul><li><a href="/1">Một tin khác về hợp tác</a></li></ul></div><p>\(third)</p></div>
            <div class="tags"><a href="/t">hợp tác</a></div></div><h3>Đọc nhiều</h3><ul><li><a href="/2">Tin đọc nhiều nhất hôm nay</a></li></ul>
            """
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)\n\(third)")
    }

    @Test func `Comments are left out, though they are sentences`() throws {
        let page = """
            <div><h1>Hai bên bàn việc</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p><h4>Bình luận (2)</h4>
            <p>Tôi rất mong hai nước hợp tác tốt hơn nữa trong thời gian tới để giữ vững hòa bình.</p></div>
            """
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)\n\(third)")
    }

    @Test func `The lead between headline and text is kept, the tools are not`() throws {
        let page = """
            <div class="head"><h1>Hai bên bàn việc</h1><div>Chia sẻ</div><div>A-</div><h2>\(third)</h2></div><div class="body"><p>\(first)</p>
            <p>\(second)</p><p>\(first) \(second)</p></div>
            """
        #expect(try text(page) == "Hai bên bàn việc\n\(third)\n\(first)\n\(second)\n\(first) \(second)")
    }

    @Test func `Captions are lines of the text, and known as captions`() throws {
        let html = """
            <html><body><h1>Hai bên bàn việc</h1><div><p>\(first)</p><figure><img src="a.jpg"><figcaption>Đại tướng A và ông B</figcaption></figure>
            <p>\(second)</p><table><tr><td><img src="b.jpg"></td></tr><tr><td>Quang cảnh buổi tiếp</td></tr></table><p>\(third)</p></div></body></html>
            """
        let page = try #require(HTMLPage(html))
        #expect(page.captions == ["Đại tướng A và ông B", "Quang cảnh buổi tiếp"])
        #expect(
            page.text == "Hai bên bàn việc\n\(first)\nĐại tướng A và ông B\n\(second)\nQuang cảnh buổi tiếp\n\(third)")
    }

    @Test func `A table is rows of text, a table that lays out a page is not`() throws {
        let table = "<table><tr><th>Tàu</th><th>Cảng</th></tr><tr><td><p>015</p></td><td>Đà Nẵng</td></tr></table>"
        let page =
            "<table><tr><td><a href='/'>Trang chủ</a></td><td><h1>Hai bên bàn việc</h1>\(first)<br><br>\(second)\(table)<p>\(third)</p></td></tr></table>"
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)\nTàu | Cảng\n015 | Đà Nẵng\n\(third)")
    }

    @Test func `A whole page within a form is read`() throws {
        let page =
            "<form id='aspnetForm'><input type='hidden'><h1>Hai bên bàn việc</h1><div><p>\(first)</p><p>\(second)</p></div></form>"
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)")
    }

    @Test func `Soft hyphens, zero-width and no-break spaces, and separate marks are layout`() throws {
        let page =
            "<h1>Hai b\u{EA}n bàn việc</h1><p>Hợp\u{A0}&nbsp;tác qu\u{200B}ốc phò\u{AD}ng, ho&agrave; b&igrave;nh, Vie\u{302}\u{323}t Nam và L&#224;o.</p>"
        #expect(try text(page) == "Hai bên bàn việc\nHợp tác quốc phòng, hoà bình, Việt Nam và Lào.")
    }

    @Test func `A page of short lines is read whole, or what it marks`() throws {
        #expect(try text("<p>Một</p><p>Hai</p>") == "Một\nHai")
        #expect(try text("<p>Ngoài</p><article><p>Một</p></article>") == "Một")
    }

    @Test func `What is hidden is not read`() throws {
        #expect(try text("<p>Một</p><div style='display: none'>Hai</div><div hidden>Ba</div>") == "Một")
    }

    @Test func `A live report is read whole, whatever it is called`() throws {
        let entries = [first, second, third].enumerated().map {
            "<div class='entry'><div><span>0\($0.offset + 7):00</span> <a>Chia sẻ</a></div><div><p>\($0.element)</p></div></div>"
        }
        let page = "<h1>Hai bên bàn việc</h1><div class='live-timeline'>\(entries.joined())</div>"
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)\n\(third)")
    }

    @Test func `Announcements with summaries go, wherever they stand`() throws {
        let list = ["Giá vàng tăng phiên thứ tư", "Miền Bắc đón không khí lạnh"].map {
            "<div class='i'><a href='/x'>\($0)</a><p>\(third) \(second) \(first)</p></div>"
        }
        let page =
            "<div><h1>Hai bên bàn việc</h1><div><p>\(first)</p><p>\(second)</p></div><h3>Cùng mục</h3><div>\(list.joined())</div></div>"
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)")
    }

    @Test func `A box that opens with a heading of readers is theirs`() throws {
        let talk = (1...6).map { "<div class='z'><b>Độc giả \($0)</b><p>\(third) \(second)</p></div>" }.joined()
        let page =
            "<div><h1>Hai bên bàn việc</h1><div><p>\(first)</p><p>\(second)</p></div><div><h3>Bình luận</h3>\(talk)</div></div>"
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)")
    }

    @Test func `The last paragraph stays without its full stop`() throws {
        let last = "Đoàn sẽ rời Hà Nội vào chiều ngày mai sau khi thăm hai đơn vị ở Hải Phòng (TTM)"
        let page = "<h1>Hai bên bàn việc</h1><div><p>\(first)</p><p>\(second)</p><p>\(last)</p></div>"
        #expect(try text(page) == "Hai bên bàn việc\n\(first)\n\(second)\n\(last)")
    }

    @Test func `A headline is told by its looks where no element marks it`() throws {
        let page = """
            <html><head><title>Cổng Thử</title></head><body><table><tr><td><b>Tin đối ngoại</b></td></tr><tr><td><font size="4"><b>Hai bên bàn
            việc mới ở Hà Nội</b></font></td></tr><tr><td>(05/10/2026)</td></tr><tr><td>\(first)<br>\(second)</td></tr></table></body></html>
            """
        let read = try #require(HTMLPage(page))
        #expect(read.metadata.title == "Hai bên bàn việc mới ở Hà Nội")
        #expect(read.text == "Hai bên bàn việc mới ở Hà Nội\n\(first)\n\(second)")
        #expect(read.metadata.published == EDTF("2026-10-05"))
    }

    @Test func `The lead is known by what the head says of the page`() throws {
        let html = """
            <html><head><meta name="description" content="Hai nước tìm cách đóng tàu chung"></head><body><div><h1>Hai bên bàn việc</h1>
            <p>Hai nước tìm cách đóng tàu chung</p><p>Chỉ có trên báo giấy hôm nay</p></div><div><p>\(first)</p><p>\(second)</p><p>\(third)</p></div>
            </body></html>
            """
        let text = try #require(HTMLPage(html)).text
        #expect(text == "Hai bên bàn việc\nHai nước tìm cách đóng tàu chung\n\(first)\n\(second)\n\(third)")
    }

    @Test func `A caption goes without the link to buy its picture`() throws {
        let page = """
            <h1>Two sides talk</h1><div><p>\(first)</p><figure><img src="a.jpg"><figcaption>A guard in Hanoi. <a>Purchase Licensing Rights</a></figcaption>
            </figure><p>\(second)</p></div>
            """
        #expect(try text(page) == "Two sides talk\n\(first)\nA guard in Hanoi.\n\(second)")
    }

    @Test func `A page that tells nothing but announcements is what it announces`() throws {
        let list = ["Giá vàng tăng phiên thứ tư", "Miền Bắc đón không khí lạnh", "Tàu nước ngoài thăm Đà Nẵng"].map {
            "<div class='i'><h3><a href='/x'>\($0)</a></h3><p>\(third)</p></div>"
        }
        #expect(try text(list.joined()).contains(third))
        #expect(try !text("<p>\(first) \(second)</p><div>\(list.joined())</div>").contains(third))
    }
}
