import Foundation
import Testing
import _AttacheTestSupport

/// Every `--help`, and every verb's answer on the seed articles in every form, as they were looked at and found right. After
/// a change that is meant, `ATTACHE_RECORD=1 make test` writes them anew; read the difference before you commit it.
@Suite struct SnapshotTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    private static let isRecording = ProcessInfo.processInfo.environment["ATTACHE_RECORD"] == "1"

    /// The questions, each with the name of its file. Ids are those of the seed articles.
    static let questions: [(name: String, arguments: [String])] = [
        ("met", ["met"]), ("met-one", ["met", "phan van giang"]), ("met-two", ["met", "Giang", "Ben Wallace"]),
        ("met-countries", ["met", "--country", "VN", "--country", "Anh", "--from", "2022"]),
        ("met-counterparts", ["met", "giang", "--counterparts"]), ("met-count", ["met", "--country", "GB", "--count"]),
        ("met-place", ["met", "--place", "doanh trai wellington"]), ("timeline", ["timeline"]),
        ("timeline-person", ["timeline", "--person", "Goldie", "--sort", "-date", "--limit", "2"]),
        ("events", ["events"]), ("events-planned", ["events", "--status", "planned", "--topic", "defence_industry"]),
        ("show", ["show", "e-bb12d8272e02-467"]), ("person", ["person", "phan van giang"]),
        ("person-none", ["person", "Phan Van Giong"]), ("post", ["post", "bo truong quoc phong"]),
        ("country", ["country", "VN"]), ("country-two", ["country", "VN", "GB"]), ("agreements", ["agreements"]),
        ("agreements-kind", ["agreements", "--kind", "treaty"]), ("series", ["series"]),
        ("series-one", ["series", "doi thoai chinh sach quoc phong"]),
        ("series-edition", ["series", "--edition", "4"]),
        ("search", ["search", "gin giu hoa binh"]), ("search-people", ["search", "giang", "--in", "person"]),
        ("stats", ["stats"]), ("stats-by", ["stats", "--by", "year", "--country", "GB"]),
        ("sql", ["sql", "SELECT date, first_name AS who, second_name AS met FROM met_view ORDER BY first_day"]),
        ("check", ["check"]),
        ("ask", ["ask", "Phan Văn Giang gặp ai năm 2025?"]),
        ("ask-nearest", ["ask", "Bộ trưởng Quốc phòng Anh gặp ai năm 2021?"]),
    ]

    @Test(arguments: ["table", "csv", "json", "md"])
    func `Every verb answers as before`(format: String) throws {
        let desk = try Desk()
        try #require(try desk.attache(["ingest", "--quiet"] + desk.copySeeds()).status == 0)
        for (name, arguments) in Self.questions {
            let run = try desk.attache(arguments + ["--format", format])
            #expect(run.status == 0, "\(arguments)")
            try compare(run.output + (run.messages.isEmpty ? "" : "--- messages\n\(run.messages)"), "\(name).\(format)")
        }
    }

    @Test func `Why says it as before`() throws {
        let desk = try Desk()
        try #require(try desk.attache(["ingest", "--quiet"] + desk.copySeeds()).status == 0)
        for format in ["table", "json"] {
            let run = try desk.attache("why", "e-bb12d8272e02-467", "--format", format)
            try compare(run.output, "why.\(format)")
        }
    }

    @Test func `Every help is as before`() throws {
        let desk = try Desk()
        try compare(try help(desk, ["--help"]), "help.txt")
        for verb in HelpTests.verbs { try compare(try help(desk, [verb, "--help"]), "help-\(verb).txt") }
    }

    /// The parser folds lines to the terminal, or else to `COLUMNS`.
    private func help(_ desk: Desk, _ arguments: [String]) throws -> String {
        try CommandRun.run(
            CommandRun.built("attache"), arguments, environment: ["COLUMNS": "100"], folder: desk.folder
        ).output
    }

    private func compare(_ text: String, _ name: String) throws {
        let file = Self.folder.appending(path: name)
        if Self.isRecording {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let known = try? String(contentsOf: file, encoding: .utf8)
        guard known != text else { return }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let before = (known ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(lines, before).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(name) differs from line \(first + 1) on:
            was: \(first < before.count ? before[first] : "(the end)")
            is:  \(first < lines.count ? lines[first] : "(the end)")
            """)
    }
}
