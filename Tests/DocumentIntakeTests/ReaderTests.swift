import CivilTime
import KnowledgeModel
import Testing

@testable import DocumentIntake

/// Reads bytes as `attache` does, and gives back documents and problems.
private func read(_ bytes: [UInt8], path: String = "folder/tin.txt") throws -> [IntakeItem] {
    var items: [IntakeItem] = []
    try Intake().read(ByteSource(bytes), origin: Origin(path: path)) { items.append($0) }
    return items
}

private func read(_ text: String) throws -> [IntakeItem] { try read(Array(text.utf8)) }

private func documents(_ items: [IntakeItem]) -> [Document] {
    items.compactMap { if case .document(let document, _) = $0 { document } else { nil } }
}

private func problems(_ items: [IntakeItem]) -> [String] {
    items.compactMap { if case .problem(let error) = $0 { "\(error)" } else { nil } }
}

@Suite struct ReaderTests {
    @Test func `Plain text keeps every byte and takes its first line for the headline`() throws {
        let text = "\u{FEFF}\r\n  Tướng A thăm Lào \r\nBa\u{300}i viết."
        let document = try #require(documents(read(text)).first)
        #expect(Array(document.text.utf8) == Array(text.utf8))
        #expect(document.title == "Tướng A thăm Lào")
        #expect(document.id == "tin")
        #expect(document.published == nil && document.publishedBasis == .unknown)
    }

    @Test func `The digest is that of the text`() throws {
        // The SHA-256 of "abc" as FIPS 180-2 gives it.
        let document = try #require(documents(read("abc")).first)
        #expect(document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `A JSON line brings its own names`() throws {
        let line =
            #"{"id":"a1","text":"Tin\nBài.","title":"Đầu đề","published":"2018-01","publisher":"Báo","url":"https://x/y"}"#
        let document = try #require(documents(read(line)).first)
        #expect(document.id == "a1" && document.text == "Tin\nBài." && document.title == "Đầu đề")
        #expect(document.published == EDTF("2018-01") && document.publishedBasis == .given)
        #expect(document.publisher == "Báo" && document.url == "https://x/y")
        #expect(try documents(read(#"{"doc":"d2","text":"Tin"}"#)).map(\.id) == ["d2"])
    }

    @Test func `One broken line says where it is and the rest goes on`() throws {
        let items = try read(
            """
            {"id":"1","text":"Một"}
            {"id":"2","text":

            {"id":"3"}
            {"id":"4","text":4}
            {"id":"5","text":"Năm","published":"hôm qua"}
            {"id":"6","text":"Sáu"}
            """)
        #expect(documents(items).map(\.id) == ["1", "6"])
        #expect(
            problems(items) == [
                "folder/tin.txt:2: broken JSON; the line is passed over",
                "folder/tin.txt:4: neither \"text\" nor \"html\"",
                "folder/tin.txt:5: \"text\" is not a string",
                "folder/tin.txt:6: \"published\" is \"hôm qua\", which is no EDTF date such as 2018-01-25 or 2018-01",
            ])
    }

    @Test func `A line beyond the limit is refused and the rest goes on`() throws {
        let text = "{\"id\":\"1\",\"text\":\"\(String(repeating: "a", count: 200))\"}\n{\"id\":\"2\",\"text\":\"Hai\"}"
        var items: [IntakeItem] = []
        try JSONLinesReader(limit: 100).read(ByteSource(Array(text.utf8)), origin: Origin(path: "x.jsonl")) {
            items.append($0)
        }
        #expect(documents(items).map(\.id) == ["2"])
        #expect(problems(items) == ["x.jsonl:1: a line of 220 bytes; passed over, since no article is longer than 100"])
    }

    @Test func `Bytes that are no text say where`() throws {
        #expect(
            try problems(read(Array("Hà ".utf8) + [0xC3, 0x28])) == [
                "folder/tin.txt: not valid UTF-8 at byte 4, and which other encoding it is cannot be told; say it with --encoding"
            ])
        #expect(try problems(read([0x41, 0x00])) == ["folder/tin.txt: not a text: there is a NUL at byte 1"])
    }

    @Test(arguments: ["", " \r\n\t", "\u{FEFF}"])
    func `An empty file is a problem`(text: String) throws {
        #expect(try problems(read(text)) == ["folder/tin.txt: empty; there is no article in it"])
    }

    @Test func `A page gives its blocks, its headline and its day`() throws {
        let page = """
            <!DOCTYPE html><html lang="vi-VN"><head><title>Trang</title>
            <meta property="og:site_name" content="Báo Thử"><meta property="article:published_time" content="2024-05-06T07:00:00+07:00">
            <script>var x = "không";</script></head>
            <body><nav>Trang chủ</nav><article><h1>Tướng &amp; <b>đoàn</b></h1><p>Sáng  nay,<br>hai bên</p><p>đã gặp.</p></article>
            <p>Ngoài bài</p></body></html>
            """
        let document = try #require(documents(read(page)).first)
        #expect(document.text == "Tướng & đoàn\nSáng nay,\nhai bên\nđã gặp.")
        #expect(document.title == "Tướng & đoàn" && document.publisher == "Báo Thử" && document.language == "vi")
        #expect(document.published == EDTF("2024-05-06") && document.publishedBasis == .page)
    }

    @Test func `A deeply nested page is read`() throws {
        let page = "<html><body>" + String(repeating: "<div>", count: 200) + "Sâu" + "</body></html>"
        #expect(try documents(read(page)).map(\.text) == ["Sâu"])
    }
}
