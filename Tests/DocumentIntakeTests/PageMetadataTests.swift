import CivilTime
import KnowledgeModel
import Testing

@testable import DocumentIntake

@Suite struct PageMetadataTests {
    private let today = CivilDay(year: 2026, month: 11, day: 20)!
    private let prose =
        "Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện, hậu cần và cứu hộ trên biển trong thời gian tới."

    /// A page with this head, and these lines above and below its text.
    private func page(
        head: String = "", above: String = "", below: String = "", footer: String = "",
        title: String = "Hai bên bàn việc mới"
    ) throws -> HTMLPage {
        let html = """
            <html><head><title>\(title) - Báo Thử</title>\(head)</head><body><div class="top"><div class="x">Thứ Hai, 16/11/2026</div></div>
            <div class="main"><h1>\(title)</h1>\(above)<div class="content"><p>\(prose)</p><p>Hai bên cũng \(prose.lowercased())</p>
            <p>Sau đó, \(prose.lowercased())</p></div>\(below)</div><div class="bottom">\(footer)</div></body></html>
            """
        return try #require(HTMLPage(html, today: today))
    }

    private let linked =
        #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hai bên bàn việc mới","datePublished":"2026-02-01"}</script>"#
    private let meta = #"<meta property="article:published_time" content="2026-02-02T08:00:00+07:00">"#
    private let time = #"<time datetime="2026-02-03">hôm nọ</time>"#
    private let line = "<p>Thứ Tư, 04/02/2026 - 09:00</p>"
    private let address = #"<link rel="canonical" href="https://thu.vn/2026/02/05/tin.html">"#

    @Test func `The surest place wins, in the stated order`() throws {
        let all = try page(head: linked + meta + address, above: time + line)
        #expect(all.metadata.published == EDTF("2026-02-01") && all.metadata.publishedFrom == "json-ld")
        let second = try page(head: meta + address, above: time + line)
        #expect(second.metadata.published == EDTF("2026-02-02") && second.metadata.publishedFrom == "meta")
        let third = try page(head: address, above: time + line)
        #expect(third.metadata.published == EDTF("2026-02-03") && third.metadata.publishedFrom == "time")
        let fourth = try page(head: address, above: line)
        #expect(fourth.metadata.published == EDTF("2026-02-04") && fourth.metadata.publishedFrom == "dateline")
        let fifth = try page(head: address)
        #expect(fifth.metadata.published == EDTF("2026-02-05") && fifth.metadata.publishedFrom == "url")
        let none = try page()
        #expect(none.metadata.published == nil && none.metadata.publishedFrom == nil)
    }

    @Test func `A day that has not come is passed over`() throws {
        let future = meta.replacing("2026-02-02", with: "2027-02-02")
        #expect(try page(head: future, above: line).metadata.published == EDTF("2026-02-04"))
        #expect(try page(head: future).metadata.published == nil)
        #expect(try page(head: address.replacing("2026/02", with: "2027/02")).metadata.published == nil)
    }

    @Test(arguments: [
        "Giấy phép số 12/GP-BTTTT ngày 01/02/2020", "© 2020 Báo Thử, cấp ngày 01/02/2020",
        "Giấy phép hoạt động cấp ngày 01/02/2020",
    ])
    func `A day in a licence line is never taken`(licence: String) throws {
        #expect(try page(footer: "<p>\(licence)</p>").metadata.published == nil)
        #expect(try page(below: "<p>\(licence)</p>").metadata.published == nil)
        #expect(try !page(below: "<p>\(licence)</p>").text.contains("2020"))
    }

    @Test func `The day on which the page is looked at is not the article's`() throws {
        // The head of the site shows 16/11/2026.
        #expect(try page().metadata.published == nil)
    }

    @Test func `Of a night, the day that readers see`() throws {
        let night = #"<meta property="article:published_time" content="2026-02-02T18:00:00Z">"#
        #expect(try page(head: night).metadata.published == EDTF("2026-02-03"))
        #expect(try page(head: night, above: "<p>02/02/2026 18:00</p>").metadata.published == EDTF("2026-02-02"))
    }

    @Test func `JSON-LD in a graph, in a list, with raw breaks and stray commas`() throws {
        for script in [
            #"{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["NewsArticle"],"headline":"Hai bên bàn việc mới","datePublished":"2026-02-01","publisher":{"@id":"p"}},{"@type":"Organization","@id":"p","name":"Báo Nọ"}]}"#,
            #"[{"@type":"Article","headline":"Tin khác","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Hai bên bàn việc mới","datePublished":"2026-02-01","publisher":{"name":"Báo Nọ"}}]"#,
            "{\"@type\":\"NewsArticle\",\"headline\":\"Hai bên\n bàn việc mới\",\"datePublished\":\"2026-02-01\",\"publisher\":{\"name\":\"Báo Nọ\",},}",
        ] {
            let metadata = try page(head: "<script type=\"application/ld+json\">\(script)</script>").metadata
            #expect(metadata.published == EDTF("2026-02-01") && metadata.publisher == "Báo Nọ", "\(script)")
        }
    }

    @Test func `Headline and publisher without any tags`() throws {
        let metadata = try page().metadata
        #expect(metadata.title == "Hai bên bàn việc mới" && metadata.publisher == "Báo Thử")
        #expect(metadata.language == "vi")
    }

    @Test func `A dash in the headline is not the site's`() throws {
        let page = try #require(
            HTMLPage(
                "<html><head><title>Việt Nam - Lào</title></head><body><h1>Việt Nam - Lào</h1><p>\(prose)</p></body></html>"
            ))
        #expect(page.metadata.title == "Việt Nam - Lào" && page.metadata.publisher == nil)
    }
}
