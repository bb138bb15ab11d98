import CivilTime
import KnowledgeModel
import Testing

@testable import DocumentIntake

/// Inputs that were made to break readers; each was found by fuzzing, by reading the sources, or by a list of such tricks.
@Suite struct HostileInputTests {
    private func read(_ text: String, path: String) throws -> (documents: [Document], problems: [String]) {
        var documents: [Document] = []
        var problems: [String] = []
        try Intake().read(ByteSource(Array(text.utf8)), origin: Origin(path: path)) { item in
            switch item {
            case .document(let document, _): documents.append(document)
            case .problem(let error): problems.append(error.message)
            }
        }
        return (documents, problems)
    }

    private func archive(_ answer: String, fields: String = "") -> String {
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://t.vn/a\r\n\(fields)"
            + "Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
    }

    private static let page = "<p>Sáng nay, tại trụ sở Bộ, hai bên đã trao đổi về hợp tác huấn luyện và hậu cần.</p>"

    @Test(arguments: ["7fffffffffffffff", "7ffffffffffffff0", "ffff"])
    func `A chunk that says to be longer than anything goes to the end`(length: String) throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
        let (documents, problems) = try read(archive("\(head)\(length)\r\n\(Self.page)"), path: "x.warc")
        #expect(documents.count == 1 && documents.first?.text.hasPrefix("Sáng nay") == true && problems.isEmpty)
    }

    @Test func `A chunk's length may have a blank and an extension behind it`() throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
        let length = String(Self.page.utf8.count, radix: 16)
        let (documents, _) = try read(archive("\(head)\(length) ;a=b\r\n\(Self.page)\r\n0\r\n\r\n"), path: "x.warc")
        #expect(documents.first?.text.hasPrefix("Sáng nay") == true)
    }

    @Test func `The head of a record without an end is not kept whole`() throws {
        // The length stands behind more than a head may hold, so the record has none.
        let fields = (0..<40_000).map { "a-field-with-a-long-name-\($0): x\r\n" }.joined()
        let (documents, problems) = try read(archive("x", fields: fields), path: "x.warc")
        #expect(documents.isEmpty && problems == ["a record without its length; what came before was read"])
    }

    @Test(arguments: ["1e300", "-1e300", "1e19", "9223372036854775807", #""inf""#, #""nan""#, #""0x1p70""#])
    func `A time stamp that is none is no day`(number: String) throws {
        let (documents, problems) = try read(#"{"text":"Tin\nBài","timestamp":\#(number)}"# + "\n", path: "x.jsonl")
        #expect(documents.map(\.published) == [nil] && problems.isEmpty)
    }

    @Test func `Seconds and milliseconds since 1970 are a day`() throws {
        // 2024-05-06 00:00 in Greenwich.
        for number in ["1714953600", "1714953600000"] {
            let (documents, _) = try read(#"{"text":"Tin\nBài","timestamp":\#(number)}"# + "\n", path: "x.jsonl")
            #expect(documents.map(\.published) == [EDTF("2024-05-06")])
        }
    }

    @Test func `Entities of a feed's own are not expanded, in attributes either`() throws {
        let letters = String(repeating: "h", count: 10_000)
        let xml = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e "\(letters)">]>
            <rss><channel><item a="x&e;&amp;y"><title>Tin</title><description>Hai bên</description></item></channel></rss>
            """
        let tree = try #require(HTMLTree(xml, as: .xml))
        #expect(tree.nodes.flatMap(\.attributes.values) == ["x&y"])
    }

    @Test(.timeLimit(.minutes(1)))
    func `An element with tens of thousands of attributes is read, but for most of them`() throws {
        let attributes = (0..<60_000).map { " a\($0)=\"b > c\"" }.joined()
        let html = "<html><head><script>if (a <b \(attributes)</script></head><body id=x \(attributes)>\(Self.page)"
        let tree = try #require(HTMLTree(html))
        let body = try #require(tree.all("body").first)
        #expect(tree.nodes[body].attributes.count == 1000 && tree.nodes[body].attributes["id"] == "x")
        #expect(tree.text(of: body).hasPrefix("Sáng nay"))
        // What looks like a tag in a script is none.
        let script = try #require(tree.all("script").first)
        #expect(tree.rawText(of: script).hasSuffix("a59999=\"b > c\""))
    }

    @Test(.timeLimit(.minutes(1)), arguments: [("=?", "=?"), ("=?utf-8?q?a?=", "a")])
    func `A subject of very many encoded words takes no longer than another`(word: String, meant: String) throws {
        let subject = String(repeating: word, count: 60_000)
        let mail = MailPart(Array("Subject: \(subject)\n\n".utf8), said: nil)
        #expect(mail.field("subject") == String(repeating: meant, count: 60_000))
    }

    @Test func `A mail that is one endless line is said`() throws {
        let source = "From a\n" + String(repeating: "a", count: IntakeLimit.document + 1) + "\n"
        var problems: [String] = []
        try MailReader().read(ByteSource(Array(source.utf8)), origin: Origin(path: "x.mbox")) {
            if case .problem(let error) = $0 { problems.append(error.message) }
        }
        #expect(problems == ["mail 1: longer than 16 MB; passed over"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["[", "![a](", "[a](", "[a][", "> ", "[[] "])
    func `A line of signs that never close takes no longer than another`(signs: String) throws {
        let line = String(repeating: signs, count: 60_000)
        let (documents, _) = try read("# Tin\n\n\(line)Hai bên", path: "x.md")
        #expect(documents.first?.text.hasSuffix("Hai bên") == true)
    }

    @Test(arguments: [
        ("[a](b) [c] (d)", "a [c] (d)"), ("[a] [b](c)", "[a] b"), ("[a][b] c](d)", "a c](d)"), ("[a](b [c](d)", "a"),
        ("> > trích", "trích"),
    ])
    func `Links and quotations are read as before`(line: String, text: String) throws {
        let (documents, _) = try read("# Tin\n\n\(line)", path: "x.md")
        #expect(documents.map(\.text) == ["Tin\n\(text)"])
    }
}
