import Foundation
import Testing
import _AttacheTestSupport

@Suite struct HelpTests {
    static let verbs = [
        "ingest", "fetch", "watch", "read", "extract", "ask", "met", "timeline", "events", "show", "why", "person",
        "post",
        "country", "agreements", "series", "search", "stats", "sql", "export", "review", "decide", "decisions",
        "rebuild", "check",
        "backup",
    ]

    @Test(arguments: verbs)
    func `Every verb says what it is for`(verb: String) throws {
        let run = try Desk().attache(verb, "--help")
        #expect(run.status == 0 && run.messages.isEmpty)
        #expect(run.output.contains("OVERVIEW: ") && run.output.contains("USAGE: attache \(verb)"))
    }

    @Test func `The program's help names every verb`() throws {
        let help = try Desk().attache("--help").output
        for verb in Self.verbs { #expect(help.contains("\n  \(verb) ")) }
    }

    @Test func `The documentation has every verb`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        for verb in Self.verbs { #expect(readme.contains("| `\(verb)")) }
    }

    @Test(arguments: [
        ["meet"], ["met", "a", "b", "c"], ["events", "--format", "docx"], ["events", "--from", "yesterday"],
        ["events", "--from", "XXXX-05-20"], ["events", "--country", "V1"], ["events", "--limit", "0"], ["ingest"],
        ["why", "e-1", "--format", "csv"], ["export", "--format", "csv"], ["agreements", "--type", "visit"],
        ["post"], ["post", "minister", "--at", "once"], ["post", "minister", "--country", "V1"], ["country"],
        ["country", "VN", "vn"], ["country", "VN", "GB", "US"], ["country", "Atlantis"], ["sql"],
        ["sql", "a", "--schema"],
        ["met", "--counterparts"], ["met", "a", "b", "--counterparts"], ["series", "--last", "--next"],
        ["series", "--edition", "0"], ["stats", "--limit", "0"], ["events", "--quiet", "--verbose"],
        ["events", "--color", "red"], ["agreements", "--place", "x"], ["agreements", "--kind", "visit"], ["ask"],
        ["decide", "maybe", "e-1"], ["decide", "set", "e-1", "venue"], ["review", "--limit", "0"],
        ["decisions", "--import", "a", "--export", "b"], ["ingest", "--jobs", "0", "a"],
    ])
    func `Wrong usage ends with 64 and prints no data`(arguments: [String]) throws {
        let run = try Desk().attache(arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty && !run.messages.isEmpty)
    }
}
