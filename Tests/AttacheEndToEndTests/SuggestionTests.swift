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
        ("events --country Jpaan", "Nhật Bản (JP)", 64), ("country Viet", "did you mean Việt Nam (VN)?", 64),
        ("sql 'SELECT * FROM met_veiw'", "attache sql --schema", 64), ("events --topic zzz", "there are ", 0),
        ("met Walalce", "“Ben Wallace”", 0),
        ("met --person 'Vernon Coakre'", "“Vernon Coaker”", 0), ("events --topic trainning", "“training”", 0),
        ("met VN GB", "Việt Nam is a country: --country VN", 0), ("met Wallace Japan", "--country JP", 0),
        ("met --from hôm-qua", "“hôm-qua” is no date; write a year", 64),
        ("events --from 2018-13", "“2018-13” is no date", 64), ("country VN --to 2O25", "“2O25” is no date", 64),
        ("events --from 2024 --to 2022", "--to lies before --from", 64),
        ("country VN --from 2024-02 --to 2024-01", "--to lies before --from", 64),
        ("show 'Phan Van Giang'", "attache person \"Phan Van Giang\"", 66),
        ("why vietnam-uk-2025", "attache show vietnam-uk-2025", 66), ("person ''", "there is no name", 64),
        ("met '?'", "there is no name", 64), ("events --person ''", "there is no name", 64),
        ("search '\"'", "there is no word to look for", 64), ("search ''", "there is no word to look for", 64),
    ])
    func `It is suggested`(line: String, suggestion: String, status: Int32) throws {
        let desk = try desk()
        let run = try CommandRun.run(
            "/bin/sh", ["-c", "\"$0\" \(line)", CommandRun.built("attache")], folder: desk.folder)
        #expect(run.messages.contains(suggestion), "\(run.messages)")
        #expect(run.status == status && run.output.isEmpty)
    }

    /// "My" is the name of the United States without its mark; the code of Malaysia is written in capitals.
    @Test func `Two small letters may be a name`() throws {
        let desk = try desk()
        try desk.folder.write(
            "Tin\n\nNgày 5/6/2019, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Mỹ Anne Miller.", to: "us.txt")
        try #require(try desk.attache("ingest", "--quiet", "us.txt").status == 0)
        for typed in ["My", "my", "US", "us", "Mỹ"] {
            #expect(try desk.attache("events", "--country", typed, "--count").output.hasSuffix("1\n"), "\(typed)")
        }
        #expect(try desk.attache("events", "--country", "MY", "--count").output.hasSuffix("0\n"))
        #expect(
            try desk.attache("events", "--country", "gb", "--count").output
                == desk.attache("events", "--country", "GB", "--count").output)
    }

    /// Somebody who is only named somewhere cannot be meant where events are asked for.
    @Test func `Of several the only one with events is taken and said`() throws {
        let desk = try desk()
        try desk.folder.write(
            "Tin\n\nÔng Adam Coaker, Bộ trưởng Tài chính Canada, viết một cuốn sách về kinh tế.", to: "other.txt")
        try #require(try desk.attache("ingest", "--quiet", "other.txt").status == 0)
        let listed = try desk.attache("person", "coaker")
        try #require(listed.messages.contains("may be any of 2 people"), "\(listed.output)")
        for line in [["met", "coaker"], ["events", "--person", "coaker"]] {
            let run = try desk.attache(line)
            #expect(run.messages.contains("of 2 called “coaker”, only Vernon Coaker (p-"))
            #expect(run.output.contains("e-bb12d8272e02-467"))
        }
        #expect(try desk.attache("met", "coaker", "--quiet").messages.isEmpty)
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
