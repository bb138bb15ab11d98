import CivilTime
import Foundation
import KnowledgeModel
import Testing

@testable import DocumentIntake

/// One suite that every reader passes: the same article in each form, under `Tests/Readers`.
@Suite struct ReaderCompatibilityTests {
    private static var folder: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Readers").path
    }

    private func read(_ name: String) throws -> (documents: [(Document, Provenance)], problems: [String]) {
        var documents: [(Document, Provenance)] = []
        var problems: [String] = []
        try Intake().read(["\(Self.folder)/\(name)"]) { item in
            switch item {
            case .document(let document, let provenance): documents.append((document, provenance))
            case .problem(let error): problems.append(error.message)
            }
        }
        return (documents, problems)
    }

    private static let sentence =
        "Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện, hậu cần và cứu hộ trên biển."

    @Test(
        arguments: [
            ("a.html", "html", ["a"]), ("a.html.gz", "html", ["a"]), ("noext", "html", ["noext"]),
            ("c.warc", "warc", ["http://t.vn/a", "http://t.vn/b"]),
            ("c.warc.gz", "warc", ["http://t.vn/a", "http://t.vn/b"]),
            ("f.xml", "feed", ["https://t.vn/1", "https://t.vn/2"]), ("g.atom", "feed", ["https://t.vn/3"]),
            ("m.eml", "mail", ["m1@t.vn"]), ("n.mbox", "mail", ["m1@t.vn", "n-2"]),
            ("p.json", "json", ["https://t.vn/5", "https://t.vn/6"]), ("q.json", "jsonl", ["7"]),
            ("dump.txt", "text", ["dump"]),
            ("stream.zip", nil, ["d", "e"]), ("pages.zip", nil, ["một", "y", "st"]),
            ("many.jsonl.gz", "jsonl", ["1", "2"]),
            ("o.md", "markdown", ["o"]),
        ] as [(String, String?, [String])])
    func `Every form gives its articles`(name: String, form: String?, ids: [String]) throws {
        let (documents, problems) = try read(name)
        #expect(documents.map(\.0.id) == ids && problems.isEmpty)
        for (document, provenance) in documents {
            if let form { #expect(provenance.form == form) }
            #expect(provenance.source == "\(Self.folder)/\(name)")
            #expect(document.body.end <= document.text.unicodeScalars.count && document.language == "vi")
        }
        let first = try #require(documents.first).0
        guard !["many.jsonl.gz", "o.md"].contains(name) else { return }
        #expect(first.text.contains(Self.sentence) && first.text.split(separator: "\n").count <= 16)
        if name != "dump.txt" { #expect(first.title == "Hai bên bàn việc") }
        #expect(first.published == EDTF("2024-05-06"))
    }

    @Test func `Archives say where in them an article stands`() throws {
        #expect(try read("pages.zip").documents.map(\.1.part) == ["x/một.html", "y.txt", "st.txt"])
        #expect(try read("c.warc.gz").documents.map(\.1.part) == ["http://t.vn/a", "http://t.vn/b"])
        #expect(try read("c.warc").documents.map(\.0.url) == ["http://t.vn/a", "http://t.vn/b"])
    }

    @Test func `A mail's fields in other letters, and the sender`() throws {
        let mails = try read("n.mbox").documents.map(\.0)
        #expect(mails.map(\.publisher) == ["Báo Thử", "t.vn"])
        #expect(mails.map(\.title) == ["Hai bên bàn việc", "Hai"])
        #expect(mails[1].text.hasSuffix("From đây\n"))
    }

    @Test func `Markdown without its signs`() throws {
        let (document, provenance) = try #require(read("o.md").documents.first)
        #expect(
            document.text
                == "Hai bên bàn việc\nSáng nay, hai bên đã bàn về hợp tác.\nChú thích ảnh\nMột\nHai\nA | B\n1 | 2")
        #expect(provenance.captions == ["Chú thích ảnh"] && provenance.publishedFrom == "front-matter")
        #expect(document.url == "https://t.vn/4" && document.published == EDTF("2024-05-06"))
    }

    @Test func `The dump of a page keeps every letter, and its article lies within`() throws {
        let document = try #require(read("dump.txt").documents.first).0
        let text = try String(contentsOfFile: Self.folder + "/dump.txt", encoding: .utf8)
        #expect(document.text == text && document.title == "Việt Nam và Lào đẩy mạnh hợp tác quốc phòng")
        let body = Array(text.unicodeScalars)[document.body.start..<document.body.end]
        let article = String(String.UnicodeScalarView(body))
        #expect(article.hasPrefix("Việt Nam và Lào") && article.hasSuffix("\(Self.sentence) \(Self.sentence)\n"))
        #expect(document.publishedBasis == .page)
    }

    @Test func `What is broken off is said, and what came before is kept`() throws {
        #expect(try read("bad.gz").problems == ["the packed data is broken off; what came before was read"])
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/pages.zip")))
        var items: [IntakeItem] = []
        try Intake().read(ByteSource(Array(whole.prefix(500))), origin: Origin(path: "x.zip")) { items.append($0) }
        guard case .problem(let error) = items.last else { return #expect(Bool(false), "no problem was said") }
        #expect(error.code == .archive && error.path == "x.zip")
    }

    @Test func `An office document is no archive of articles`() throws {
        // A local header that names what every such file begins with.
        let name = Array("[Content_Types].xml".utf8)
        let head: [UInt8] =
            [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 16) + [UInt8(name.count), 0, 0, 0]
        var problems: [String] = []
        try Intake().read(ByteSource(head + name), origin: Origin(path: "x.docx")) {
            if case .problem(let error) = $0 { problems.append("\(error)") }
        }
        #expect(problems == ["x.docx: an office document or an e-book; save it as text or as a web page"])
    }

    @Test func `Bytes may come one at a time`() throws {
        for name in ["c.warc.gz", "pages.zip", "p.json", "n.mbox"] {
            var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)")))[...]
            let source = ByteSource { bytes.popFirst().map { [$0] } }
            var ids: [String] = []
            try Intake().read(source, origin: Origin(path: name)) { item in
                if case .document(let document, _) = item { ids.append(document.id) }
            }
            #expect(try ids == read(name).documents.map(\.0.id))
        }
    }

    @Test(arguments: [
        #"{"title":"Tin","url":"https://a.vn/1","raw_text":"Nội dung","sitename":"Báo","date":"2024-05-06","author":"Lan"}"#,
        #"{"title":"Tin","url":"https://a.vn/1","text":"Tin\nNội dung","meta_site_name":"Báo","publish_date":"2024-05-06T07:00:00+07:00","authors":["Lan"]}"#,
        #"{"title":["Tin"],"url":["https://a.vn/1"],"body":["Nội","dung"],"site":"Báo","published_at":"06/05/2024 07:00","author":{"name":"Lan"}}"#,
    ])
    func `The keys of other programs`(line: String) throws {
        var found: [IntakeItem] = []
        try Intake().read(ByteSource(Array(line.utf8)), origin: Origin(path: "x.jsonl")) { found.append($0) }
        guard case .document(let document, let provenance) = try #require(found.first) else {
            return #expect(Bool(false), "\(found)")
        }
        #expect(document.title == "Tin" && document.url == "https://a.vn/1" && document.id == "https://a.vn/1")
        #expect(document.publisher == "Báo" && document.published == EDTF("2024-05-06") && provenance.author == "Lan")
        #expect(document.text.hasPrefix("Tin\nNội"))
    }
}
