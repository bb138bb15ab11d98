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
    ])
    func `It is suggested`(line: String, suggestion: String, status: Int32) throws {
        let desk = try desk()
        let run = try CommandRun.run(
            "/bin/sh", ["-c", "\"$0\" \(line)", CommandRun.built("attache")], folder: desk.folder)
        #expect(run.messages.contains(suggestion), "\(run.messages)")
        #expect(run.status == status && run.output.isEmpty)
    }

    @Test func `The shell completes from the base`() throws {
        let desk = try desk()
        func complete(_ words: String...) throws -> [Substring] {
            try desk.attache(words).output.split(separator: "\n")
        }
        // What the completion scripts of the argument parser call.
        #expect(
            try complete("---completion", "met", "--", "positional@0", "1", "3", "attache", "met", "pha")
                .contains("Phan Văn Giang"))
        #expect(
            try complete("---completion", "events", "--", "--country", "3", "0", "attache", "events", "--country", "")
                == ["GB", "VN"])
        for shell in ["bash", "zsh", "fish"] {
            let script = try desk.attache("--generate-completion-script", shell)
            #expect(script.status == 0 && script.output.contains("counterparts"))
        }
    }
}
