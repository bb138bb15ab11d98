import Testing
import _AttacheTestSupport

/// A slip of the finger is answered with the nearest.
@Suite struct SuggestionTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try #require(try desk.attache(["ingest", "--quiet"] + desk.copySeeds()).status == 0)
        return desk
    }

    @Test(arguments: [
        ("timelien", "“timeline”", 64), ("mett", "“met”", 64), ("events --conutry GB", "'--country'", 64),
        ("events --country Jpaan", "Nhật Bản (JP)", 64), ("met Walalce", "“Ben Wallace”", 0),
        ("met --person 'Vernon Coakre'", "“Vernon Coaker”", 0), ("events --topic trainning", "“training”", 0),
        ("met VN GB", "Việt Nam is a country: --country VN", 0), ("met Wallace Japan", "--country JP", 0),
        ("met --from hôm-qua", "“hôm-qua” is no date; write a year", 64),
        ("events --from 2018-13", "“2018-13” is no date", 64), ("country VN --to 2O25", "“2O25” is no date", 64),
        ("events --from 2024 --to 2022", "--to lies before --from", 64),
        ("country VN --from 2024-02 --to 2024-01", "--to lies before --from", 64),
        ("show 'Phan Van Giang'", "attache person \"Phan Van Giang\"", 66),
        ("search '\"'", "there is no word to look for", 64), ("search ''", "there is no word to look for", 64),
    ])
    func `It is suggested`(line: String, suggestion: String, status: Int32) throws {
        let desk = try desk()
        let run = try CommandRun.run(
            "/bin/sh", ["-c", "\"$0\" \(line)", CommandRun.built("attache")], folder: desk.folder)
        #expect(run.messages.contains(suggestion), "\(run.messages)")
        #expect(run.status == status && run.output.isEmpty)
    }

    /// A span that begins and ends on one day, or in the middle of one month, holds something.
    @Test(arguments: ["--from 2021-07 --to 2021-07-31", "--from 2021-07-31 --to 2021-07", "--from 2021 --to 2021"])
    func `A short span is a span`(line: String) throws {
        let run = try desk().attache(["met", "--count"] + line.split(separator: " ").map(String.init))
        #expect(run.status == 0 && run.output.hasSuffix("1\n") && run.messages.isEmpty)
    }

    @Test func `What is found while running is said in one line`() throws {
        let run = try desk().attache("events", "--format", "graphml")
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.messages.hasPrefix("attache: events can be written as table, csv") && run.messageLines.count == 1)
    }

    @Test func `The shell completes from the base`() throws {
        let desk = try desk()
        func complete(_ words: String...) throws -> [Substring] {
            try desk.attache(words).output.split(separator: "\n")
        }
        // What the completion scripts of the argument parser call.
        func people(_ typed: String) throws -> [Substring] {
            try complete(
                "---completion", "met", "--", "positional@0", "1", "\(typed.count)", "attache", "met", typed)
        }
        #expect(try people("Pha").contains("Phan Văn Giang"))
        // From any word of the name, and so that it goes on from what was typed.
        #expect(try people("Gia") == ["Giang Phan Văn"])
        #expect(try people("pha") == ["phan Văn Giang"])
        #expect(try people("phan va") == ["phan van giang"])
        #expect(try people("coak") == ["coaker Vernon"])
        #expect(try desk.attache("met", "phan van giang", "coaker Vernon", "--count").output.hasSuffix("1\n"))
        #expect(
            try complete("---completion", "events", "--", "--country", "3", "0", "attache", "events", "--country", "")
                == ["GB", "VN"])
        for shell in ["bash", "zsh", "fish"] {
            let script = try desk.attache("--generate-completion-script", shell)
            #expect(script.status == 0 && script.output.contains("counterparts"))
        }
    }
}
