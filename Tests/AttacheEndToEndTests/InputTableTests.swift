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
            input: "a ZIP that breaks off", said: "the archive is broken off or damaged; what came before was read",
            status: 65, name: "a.zip", bytes: [0x50, 0x4B, 3, 4, 20, 0]),
        Row(
            input: "a Word file or an e-book",
            said: "an office document or an e-book; save it as text or as a web page", status: 65, name: "a.docx",
            bytes: [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 16) + [8, 0, 0, 0]
                + Array("mimetype".utf8)),
        Row(
            input: "a feed without entries", said: "a feed without entries", status: 65, name: "a.xml",
            bytes: Array("<?xml version=\"1.0\"?><rss><channel><title>Tin</title></channel></rss>".utf8)),
    ]

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
                "a path that is not there", "a folder without articles", "a record whose words are not the article's",
                "what is no address of the web", "a server whose certificate is not to be trusted",
            ] + WebTable.rows.map(\.input)
        #expect(table.map(\.[0]).filter { !elsewhere.contains($0) } == Self.rows.map(\.input))
        #expect(Set(table.map(\.[0])).isSuperset(of: elsewhere))
        for row in WebTable.rows { #expect(table.first { $0[0] == row.input }?.last == "\(row.status)") }
    }
}
