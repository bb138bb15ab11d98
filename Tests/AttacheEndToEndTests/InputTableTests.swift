import Foundation
import Testing
import _AttacheTestSupport

/// The README's table of what bad input gets: one case a row, and no row without its case.
@Suite struct InputTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        /// The input's name alone: one row's bytes would fill the log.
        var testDescription: String { input }

        var input: String
        var said: String
        var status: Int32
        var name: String
        var bytes: [UInt8]
        var arguments: [String] = []
    }

    private static let article = "Tin\nBộ trưởng tiếp đoàn.\n"

    static let rows: [Row] = [
        Row(
            input: "an empty file", said: "empty; there is no article in it", status: 65, name: "a.txt", bytes: []),
        Row(
            input: "UTF-8 that is broken in one place",
            said: "not valid UTF-8 at byte 29; repair the file there, or say its encoding with --encoding", status: 65,
            name: "a.txt", bytes: Array("Bộ trưởng tiếp đoàn đ".utf8.dropLast()) + [0x20]),
        Row(
            input: "bytes in an encoding that cannot be told",
            said: "not valid UTF-8 at byte 1, and which other encoding it is cannot be told; say it with --encoding",
            status: 65, name: "a.txt", bytes: [0x48, 0xB5, 0x20]),
        Row(
            input: "a file that is not what `--encoding` says",
            said: "not utf-16le, as --encoding says; leave it out to have the encoding found", status: 65,
            name: "a.txt",
            bytes: Array("Tin".utf8), arguments: ["--encoding", "utf-16"]),
        Row(
            input: "a picture or a program", said: "not a text: there is a NUL at byte 4", status: 65, name: "a.txt",
            bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]),
        Row(
            input: "a web page without text", said: "a web page without text", status: 65, name: "a.html",
            bytes: Array("<html><script>1</script></html>".utf8)),
        Row(
            input: "broken JSON on one line", said: "broken JSON; the line is passed over", status: 65, name: "a.jsonl",
            bytes: Array("{\"id\":\"1\"\n".utf8)),
        Row(
            input: "JSON without an article", said: "neither \"text\" nor \"html\"", status: 65, name: "a.jsonl",
            bytes: Array("{\"id\":\"1\"}\n".utf8)),
        Row(
            input: "JSON that breaks off", said: "broken JSON: what begins here does not end", status: 65,
            name: "a.json", bytes: Array("[\n{\"id\":\"1\",\n\"text\":\"Tin".utf8)),
        Row(
            input: "JSON whose text is empty", said: "\"text\" is empty", status: 65, name: "a.jsonl",
            bytes: Array("{\"id\":\"1\",\"text\":\"\"}\n".utf8)),
        Row(
            input: "JSON with something else for a text", said: "\"text\" is not a string", status: 65, name: "a.jsonl",
            bytes: Array("{\"id\":\"1\",\"text\":{\"a\":1}}\n".utf8)),
        Row(
            input: "a date that is none",
            said: "\"published\" is \"hôm qua\", which is no EDTF date such as 2018-01-25 or 2018-01", status: 65,
            name: "a.jsonl", bytes: Array("{\"id\":\"1\",\"text\":\"Tin\",\"published\":\"hôm qua\"}\n".utf8)),
        Row(
            input: "a line or a file beyond 16 MiB",
            said: "a line of 17000001 bytes; passed over, since no article is longer than 16777216", status: 65,
            name: "a.jsonl", bytes: [UInt8(ascii: "{")] + [UInt8](repeating: 0x20, count: 17_000_000)),
        Row(
            input: "gzip that breaks off", said: "the packed data is broken off; what came before was read", status: 65,
            name: "a.gz", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]),
        Row(
            input: "gzip that is damaged", said: "the packed data is damaged; what came before was read", status: 65,
            name: "a.gz", bytes: bytes("H4sIAAAAAAACAwfJzOMCAHEYhjkEAAAA")),
        Row(
            input: "what is packed again and again", said: "packed more than 4 times over; unpack it first", status: 65,
            name: "a.gz",
            bytes: bytes(
                "H4sIAAAAAAACA5Pv5mAAASbmye+fJTAwqj07+X6+qoHBKlvrn3X7VjUeXLW0Ov38Re/zFyu2hG71+LGhfvank06Riu1ebbz/qtMzGUwZGBi3snlaAs0AAFUGon5MAAAA"
            )),
        Row(
            input: "a ZIP that breaks off", said: "the archive is broken off or damaged; what came before was read",
            status: 65, name: "a.zip", bytes: [0x50, 0x4B, 3, 4, 20, 0]),
        Row(
            input: "a file in a ZIP behind a password", said: "tin.txt is encrypted; unpack it first", status: 65,
            name: "a.zip", bytes: member("tin.txt", flags: 1) + directory),
        Row(
            input: "a ZIP without articles", said: "no articles in this archive", status: 66, name: "a.zip",
            bytes: member("tin.png", flags: 0) + directory),
        Row(
            input: "a web archive that breaks off",
            said: "the web archive is broken off; what came before was read", status: 65, name: "a.warc",
            bytes: Array("\(record)Content-Length: 500\r\n\r\nHTTP/1.1 200 OK\r\n".utf8)),
        Row(
            input: "a record of a web archive without its length",
            said: "a record without its length; what came before was read", status: 65, name: "a.warc",
            bytes: Array("\(record)\r\n".utf8)),
        Row(
            input: "a web archive without pages", said: "no articles in this web archive", status: 66, name: "a.warc",
            bytes: Array("\(record)Content-Length: 28\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n\r\n\r\n\r\n".utf8)),
        Row(
            input: "a Word file or an e-book",
            said: "an office document or an e-book; save it as text or as a web page", status: 65, name: "a.docx",
            bytes: [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 16) + [8, 0, 0, 0]
                + Array("mimetype".utf8)),
        Row(
            input: "a mail without text", said: "a mail without text", status: 65, name: "a.eml",
            bytes: Array("From: lan@example.org\nTo: an@example.org\nSubject: Tin\n\n".utf8)),
        Row(
            input: "a feed without entries", said: "a feed without entries", status: 65, name: "a.xml",
            bytes: Array("<?xml version=\"1.0\"?><rss><channel><title>Tin</title></channel></rss>".utf8)),
        Row(
            input: "an entry of a feed without text", said: "“Một” has no text", status: 65, name: "a.xml",
            bytes: Array(
                "<?xml version=\"1.0\"?><rss><channel><item><title>Một</title></item></channel></rss>".utf8)),
    ]

    private static func bytes(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }

    /// A stored member of a ZIP with the content "abc", and the end of its directory.
    private static func member(_ name: String, flags: UInt8) -> [UInt8] {
        [0x50, 0x4B, 3, 4, 20, 0, flags, 0, 0, 0, 0, 0, 0, 0, 0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0, 3, 0, 0, 0]
            + [UInt8(name.utf8.count), 0, 0, 0] + Array("\(name)abc".utf8)
    }

    private static let directory: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

    private static let record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/a\r\n"

    @Test(arguments: rows)
    func `A row of the table`(row: Row) throws {
        let desk = try Desk()
        try desk.folder.write(row.bytes, to: row.name)
        try desk.folder.write(Self.article, to: "good.txt")
        let run = try desk.attache(["read", "--format", "jsonl"] + row.arguments + [row.name])
        #expect(run.messages.contains(row.said), "\(row.input): \(run.messages)")
        #expect(run.messageLines.count == 1 && run.status == row.status)
        // The rest goes on.
        let both = try desk.attache("read", "--format", "jsonl", row.name, "good.txt")
        #expect(try Desk.objects(both.output).contains { $0["title"] as? String == "Tin" })
    }

    @Test func `The README has each row, and no other`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let lines = readme.split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("| input |") })
        let table = lines[(start + 2)...].prefix { $0.hasPrefix("| ") }
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        // The first rows and the last are tested where missing paths, folders and records are, those of the web by a server.
        let elsewhere =
            [
                "a path that is not there", "a folder without articles", "a file that the system does not give",
                "a record whose words are not the article's",
                "what is no address of the web", "a server whose certificate is not to be trusted",
            ] + WebTable.rows.map(\.input)
        #expect(table.map(\.[0]).filter { !elsewhere.contains($0) } == Self.rows.map(\.input))
        #expect(Set(table.map(\.[0])).isSuperset(of: elsewhere))
        for row in WebTable.rows { #expect(table.first { $0[0] == row.input }?.last == "\(row.status)") }
    }
}
