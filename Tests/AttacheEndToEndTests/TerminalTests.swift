import Foundation
import Testing
import _AttacheTestSupport

/// What a person at a terminal sees; `script` plays the terminal, and the tests are skipped where it is missing.
@Suite struct TerminalTests {
    private static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    /// Runs the line in a terminal of 24 lines and 80 columns; `attache` stands for the program.
    private func terminal(
        _ desk: Desk, _ line: String, rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
    ) throws -> String {
        let program =
            "attache() { \"\(CommandRun.built("attache"))\" \"$@\"; }; stty rows \(rows) cols \(columns); \(line)"
        var variables = ["PAGER": "cat", "TERM": "xterm", "NO_COLOR": ""]
        variables.merge(environment) { _, new in new }
        return try CommandRun.run(
            "/usr/bin/script", ["-qec", program, "/dev/null"], environment: variables, folder: desk.folder
        ).output.replacing("\r\n", with: "\n")
    }

    private func desk() throws -> Desk {
        let desk = try Desk()
        try #require(try desk.attache(["ingest", "--quiet"] + desk.copySeeds()).status == 0)
        return desk
    }

    @Test(.enabled(if: isThere, "there is no script(1) to play a terminal"))
    func `Columns fit the terminal and headings are bold`() throws {
        let text = try terminal(desk(), "attache timeline")
        let plain = text.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
        #expect(text.hasPrefix("\u{1B}[1mDATE"))
        // No letter of the seeds is wide; a composed letter is one column.
        for line in plain.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test(.enabled(if: isThere, "there is no script(1) to play a terminal"))
    func `A terminal may know its width alone`() throws {
        let text = try terminal(desk(), "attache agreements --no-pager", rows: 0, columns: 120)
        // Between 80 and 120 columns, so it stands on one line.
        #expect(text.contains("Bản ghi nhớ về hợp tác quốc phòng song phương"))
    }

    @Test(.enabled(if: isThere, "there is no script(1) to play a terminal"))
    func `Colour is a choice`() throws {
        let desk = try desk()
        #expect(try !terminal(desk, "attache stats", environment: ["NO_COLOR": "1"]).contains("\u{1B}"))
        #expect(try !terminal(desk, "attache stats --color never").contains("\u{1B}"))
        #expect(try terminal(desk, "attache search wellington").contains("\u{1B}[1;33m«Wellington»\u{1B}[0m"))
        #expect(try desk.attache("stats", "--color", "always").output.hasPrefix("\u{1B}[1mWHAT"))
    }

    @Test(.enabled(if: isThere, "there is no script(1) to play a terminal"))
    func `A long answer goes through the pager and a short one does not`() throws {
        let desk = try desk()
        let pager = ["PAGER": "sed 's/^/> /'"]
        let long = try terminal(desk, "attache stats", environment: pager)
        #expect(long.split(separator: "\n").allSatisfy { $0.hasPrefix("> ") } && long.contains("documents"))
        #expect(try !terminal(desk, "attache agreements", environment: pager).contains("> "))
        #expect(try !terminal(desk, "attache stats --no-pager", environment: pager).contains("> "))
        #expect(try !terminal(desk, "attache stats --output s.txt", environment: pager).contains("> "))
        // Into a pipe there is no pager.
        #expect(try !terminal(desk, "attache stats | cat", environment: pager).contains("> "))
    }

    @Test(.enabled(if: isThere, "there is no script(1) to play a terminal"))
    func `Progress shows on a terminal unless it is to be quiet`() throws {
        let desk = try Desk()
        let lines = (1...600).map { "{\"id\":\"\($0)\",\"text\":\"Tin số \($0) về thời tiết.\"}" }
        try desk.folder.write(lines.joined(separator: "\n"), to: "many.jsonl")
        let shown = try terminal(desk, "attache ingest many.jsonl")
        #expect(shown.contains("\r\u{1B}[K256 documents") && shown.contains(" %"))
        #expect(shown.hasSuffix("attache: 600 added\n"))
        #expect(try terminal(desk, "attache ingest --quiet many.jsonl").isEmpty)
    }

    @Test func `Quiet says nothing that is not wrong`() throws {
        let desk = try desk()
        #expect(try desk.attache("events", "--country", "IS", "--quiet").messages.isEmpty)
        #expect(try desk.attache("ask", "--quiet", "Tô Lâm là ai?").messages.isEmpty)
        let asked = try desk.attache("ask", "--verbose", "Tô Lâm là ai?")
        #expect(asked.messages.contains("“Tô Lâm”: person\n"))
        #expect(asked.messages.hasSuffix("attache: attache person \"Tô Lâm\"\n"))
    }
}
