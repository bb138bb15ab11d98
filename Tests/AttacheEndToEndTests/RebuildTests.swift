import Foundation
import Testing
import _AttacheTestSupport

/// Reading anew what is stored.
@Suite struct RebuildTests {
    private static let article = """
        Tiếp khách
        Ngày 12/3/2024, Đại tướng Phan Văn Giang mời trà nồng hậu Bộ trưởng Quốc phòng Thụy Sĩ Anna Keller tại Hà Nội. Ngày \
        14/3/2024, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Lào Chansamone Chanyalath.
        """
    private static let words = """
        form\ttype\tformat\tframe\tstatus\tsubject\tobject\tcase
        mời trà nồng hậu\tmeeting\treception\tverb\t-\thost\tguest\tany

        """

    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.folder.write(Self.article, to: "tin.txt")
        try desk.folder.write(Self.words, to: "words/triggers.tsv")
        return desk
    }

    private func export(_ desk: Desk, _ database: String) throws -> String {
        try desk.attache("export", "--db", database).output
    }

    @Test func `With other words the base is as if they had been there from the start`() throws {
        let desk = try desk()
        #expect(try desk.attache("ingest", "--db", "plain.db", "tin.txt").status == 0)
        #expect(try desk.attache("ingest", "--db", "words.db", "--lexicon", "words", "tin.txt").status == 0)
        let (plain, words) = try (export(desk, "plain.db"), export(desk, "words.db"))
        // The reception of the 12th is told in the user's own words.
        #expect(words.contains("\"date\":\"2024-03-12\"") && !plain.contains("\"date\":\"2024-03-12\""))

        try FileManager.default.copyItem(
            atPath: desk.folder.path + "/plain.db", toPath: desk.folder.path + "/rebuilt.db")
        let run = try desk.attache("rebuild", "--db", "rebuilt.db", "--lexicon", "words")
        #expect(run.status == 0 && run.messages == "attache: 1 texts read anew, 1 say something else now\n")
        #expect(try export(desk, "rebuilt.db") == words)
        // And back.
        #expect(try desk.attache("rebuild", "--db", "rebuilt.db").status == 0)
        #expect(try export(desk, "rebuilt.db") == plain)
        #expect(
            try desk.attache("rebuild", "--db", "rebuilt.db").messages
                == "attache: 1 texts read anew, 0 say something else now\n")
        #expect(try desk.attache("check", "--db", "rebuilt.db").status == 0)
    }

    @Test func `An article that was read with other words is read again`() throws {
        let desk = try desk()
        #expect(try desk.attache("ingest", "--db", "words.db", "--lexicon", "words", "tin.txt").status == 0)
        #expect(try desk.attache("ingest", "--db", "plain.db", "tin.txt").status == 0)
        let run = try desk.attache("ingest", "--db", "plain.db", "--lexicon", "words", "tin.txt")
        #expect(run.messages.hasSuffix("attache: 0 added, 1 brought up to date\n"))
        #expect(try export(desk, "plain.db") == export(desk, "words.db"))
        // The folder's name does not matter, its words do.
        try desk.folder.write(Self.words, to: "elsewhere/triggers.tsv")
        let again = try desk.attache("ingest", "--db", "plain.db", "--lexicon", "elsewhere", "tin.txt")
        #expect(again.messages.hasSuffix("attache: 0 added, 1 already there\n"))
    }

    @Test func `Ids that were printed before go on resolving`() throws {
        let desk = try desk()
        #expect(try desk.attache("ingest", "--db", "a.db", "--lexicon", "words", "tin.txt").status == 0)
        let events = try Desk.objects(desk.attache("events", "--db", "a.db", "--format", "jsonl").output)
        #expect(events.count == 2)
        #expect(try desk.attache("rebuild", "--db", "a.db").status == 0)
        for event in events {
            let id = event["id"] as? String ?? ""
            let run = try desk.attache("show", id, "--db", "a.db")
            // What is not told any more is said to be so.
            let isGone = event["date"] as? String == "2024-03-12"
            #expect(run.status == (isGone ? 66 : 0))
            #expect(run.messages.contains("an earlier reading found it in tin") == isGone)
        }
    }

    @Test func `A base that is not there is none to rebuild`() throws {
        let run = try Desk().attache("rebuild", "--db", "none.db")
        #expect(run.status == 66 && run.messages.contains("no such database"))
    }
}
