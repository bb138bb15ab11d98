import DocumentIntake
import Foundation
import KnowledgeModel
import Testing

@testable import DocumentFetch

@Suite struct WebResponseTests {
    static let text =
        "Ngày 8/10/2025, tại Hà Nội, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Rajnath Singh của Ấn Độ."

    private func response(
        _ body: [UInt8], type: String?, url: String = "https://bao.example.vn/tin/1"
    ) throws -> WebResponse {
        let fields = type.map { [WebResponse.Field(name: "Content-Type", value: $0)] } ?? []
        return WebResponse(
            address: try PageAddress(url), status: 200, fields: fields, body: body, time: 1_760_000_000)
    }

    private func items(_ response: WebResponse) throws -> [IntakeItem] {
        var items: [IntakeItem] = []
        try response.read(source: "https://bao.example.vn/x", settings: IntakeSettings()) { items.append($0) }
        return items
    }

    private func document(_ response: WebResponse) throws -> Document? {
        guard case .document(let document, _)? = try items(response).first else { return nil }
        return document
    }

    private func html(_ head: String = "") -> String {
        "<html><head>\(head)<title>Hội đàm</title></head><body><h1>Hội đàm tại Hà Nội</h1><p>\(Self.text)</p></body></html>"
    }

    @Test func `A page goes through intake under the address where it was found`() throws {
        let document = try #require(try document(response(Array(html().utf8), type: "text/html; charset=utf-8")))
        #expect(document.id == "https://bao.example.vn/tin/1")
        #expect(document.text.contains(Self.text) && document.title == "Hội đàm tại Hà Nội")
    }

    @Test(arguments: ["text/html; charset=iso-8859-1", "text/html; charset=windows-1258", "text/html", nil])
    func `A wrong charset in the head does not spoil UTF-8`(type: String?) throws {
        #expect(try document(response(Array(html().utf8), type: type))?.text.contains(Self.text) == true)
    }

    @Test func `Nor does a wrong UTF-8 spoil another encoding`() throws {
        let page = html("<meta charset=\"utf-8\">")
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in page.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try document(response(bytes, type: "text/html; charset=utf-8"))?.text.contains(Self.text) == true)
    }

    @Test func `A feed gives its articles`() throws {
        let feed = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Báo</title>
            <item><title>Hội đàm</title><link>https://bao.example.vn/tin/9</link><description>\(Self.text)</description></item>
            </channel></rss>
            """
        let response = try response(Array(feed.utf8), type: "application/rss+xml")
        #expect(try document(response)?.url == "https://bao.example.vn/tin/9")
    }

    @Test func `The links of a feed are pages, each once, also where they are relative`() throws {
        let feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title>
            <entry><title>a</title><link href="/tin/1"/></entry>
            <entry><title>b</title><link href="https://bao.example.vn/tin/2#x"/></entry>
            <entry><title>c</title><link href="tin/1"/></entry>
            <entry><title>d</title><link href="mailto:a@b.vn"/></entry></feed>
            """
        let links = try response(Array(feed.utf8), type: "text/xml", url: "https://bao.example.vn/f.xml")
            .feedLinks(source: "f").get()
        #expect(links.map(\.description) == ["https://bao.example.vn/tin/1", "https://bao.example.vn/tin/2"])
    }

    @Test func `A page is no feed`() throws {
        let result = try response(Array(html().utf8), type: "text/html").feedLinks(source: "f")
        #expect(throws: IntakeError.self) { try result.get() }
    }

    @Test(arguments: [("image/png", "intake.not-text"), ("application/pdf", "intake.not-text")])
    func `What is no text is said`(type: String, code: String) throws {
        guard case .problem(let error)? = try items(response([0x25, 0x50, 0x44, 0x46], type: type)).first else {
            Issue.record("no problem")
            return
        }
        #expect(error.code.rawValue == code && error.path == "https://bao.example.vn/x")
    }

    @Test func `A page without an article is said in the web's words`() throws {
        let items = try items(response(Array("<html><a href='/a'>Tin</a></html>".utf8), type: "text/html"))
        #expect(items.count == 1)
        guard case .problem(let error)? = items.first else {
            Issue.record("no problem")
            return
        }
        #expect(error.code == .noArticles && error.message.hasPrefix("no article there"))
    }

    @Test func `A page whose encoding cannot be told is said once, under the address that was typed`() throws {
        let bytes = Array("<html><body><p>Bu".utf8) + [0xB5, 0xFF, 0x81] + Array("i</p></body></html>".utf8)
        let items = try items(response(bytes, type: "text/html"))
        guard items.count == 1, case .problem(let error)? = items.first else {
            Issue.record("\(items)")
            return
        }
        #expect(error.code == .unknownEncoding && error.path == "https://bao.example.vn/x")
        #expect(!error.message.contains("https://"))
    }

    @Test func `What is kept in a web archive is read from it as from the web`() throws {
        let first = try response(Array(html().utf8), type: "text/html")
        let second = try response(Array(html("<meta name='x'>").utf8), type: nil, url: "https://bao.example.vn/tin/2")
        let archive = WebArchive.record(first) + WebArchive.record(second)
        var documents: [Document] = []
        try Intake().read(ByteSource(archive), origin: Origin(path: "a.warc")) { item in
            if case .document(let document, _) = item { documents.append(document) }
        }
        #expect(documents.count == 2)
        let expected = try [document(first), document(second)]
        #expect(documents.first == expected.first && documents.last == expected.last)
    }

    @Test func `A time is written in UTC`() {
        #expect(WebArchive.stamp(0) == "1970-01-01T00:00:00Z")
        #expect(WebArchive.stamp(1_771_571_101.9) == "2026-02-20T07:05:01Z")
    }
}
