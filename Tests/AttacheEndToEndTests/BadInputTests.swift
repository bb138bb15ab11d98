import Foundation
import Testing
import _AttacheTestSupport

/// Whatever comes in: one clear line, the right status, the rest goes on, nothing stored is lost.
@Suite struct BadInputTests {
    private let good = "Tin ngắn\nHôm nay trời đẹp ở Hà Nội.\n"

    /// Ingests a good article and then, with another good one, the bad file; gives back the second run.
    private func ingest(_ desk: Desk, bad path: String) throws -> CommandRun {
        try desk.folder.write(good, to: "good.txt")
        #expect(try desk.attache("ingest", "good.txt").status == 0)
        try desk.folder.write(good + "Và ở Huế.\n", to: "other.txt")
        let run = try desk.attache("ingest", "--quiet", path, "other.txt")
        let documents = try Desk.objects(desk.attache("export").output).filter { $0["kind"] as? String == "document" }
        #expect(documents.compactMap { $0["id"] as? String }.sorted() == ["good", "other"])
        return run
    }

    @Test func `A missing file`() throws {
        let run = try ingest(Desk(), bad: "none.txt")
        #expect(run.messages == "attache: none.txt: no such file or folder\n")
        #expect(run.status == 66)
    }

    @Test func `A folder without articles`() throws {
        let desk = try Desk()
        try desk.folder.write("x", to: "empty/picture.png")
        let run = try ingest(desk, bad: "empty")
        #expect(run.messages.hasPrefix("attache: empty: no articles in this folder"))
        #expect(run.messageLines.count == 1 && run.status == 66)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem"), "no file here fails to be read"))
    func `A file that the system does not give`() throws {
        let run = try ingest(Desk(), bad: "/proc/self/mem")
        #expect(run.messages == "attache: /proc/self/mem: cannot be read: Input/output error\n" && run.status == 74)
    }

    @Test func `Invalid UTF-8`() throws {
        let desk = try Desk()
        try desk.folder.write(Array("Hà Nội ".utf8) + [0xE1, 0xBB, 0x20], to: "bad.txt")
        let run = try ingest(desk, bad: "bad.txt")
        #expect(run.messages.hasPrefix("attache: bad.txt: not valid UTF-8 at byte 10"))
        #expect(run.messageLines.count == 1 && run.status == 65)
    }

    @Test func `An empty file`() throws {
        let desk = try Desk()
        try desk.folder.write("", to: "bad.txt")
        let run = try ingest(desk, bad: "bad.txt")
        #expect(run.messages == "attache: bad.txt: empty; there is no article in it\n")
        #expect(run.status == 65)
    }

    @Test(arguments: ["{\"id\":\"x\",\"text\":\"", "Tin dài "])
    func `A line of 50 MB`(start: String) throws {
        let desk = try Desk()
        try desk.folder.write(
            Array(start.utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20), to: "long.txt")
        let run = try ingest(desk, bad: "long.txt")
        #expect(run.messages.hasPrefix("attache: long.txt:"))
        #expect(run.messageLines.count == 1 && run.status == 65)
    }

    @Test func `Broken JSON on one line of many`() throws {
        let desk = try Desk()
        let lines = (1...5).map { $0 == 3 ? "{\"id\":\"3\",\"text\"" : "{\"id\":\"\($0)\",\"text\":\"Tin \($0)\"}" }
        let run = try desk.attache(["extract", "-"], input: lines.joined(separator: "\n"))
        #expect(run.messages == "attache: standard input:3: broken JSON; the line is passed over\n")
        #expect(run.status == 65)
        #expect(try Desk.objects(run.output).compactMap { $0["id"] as? String } == ["1", "2", "4", "5"])
    }

    @Test(arguments: ["ingest good.txt", "events", "check", "export"])
    func `A database that is not one`(command: String) throws {
        let desk = try Desk()
        try desk.folder.write(good, to: "good.txt")
        try desk.folder.write("this is a letter, not a database\n", to: "attache.db")
        let run = try desk.attache(command.split(separator: " ").map(String.init))
        #expect(run.messageLines.count == 1 && run.messages.contains("attache.db"))
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(try desk.folder.read("attache.db") == "this is a letter, not a database\n")
    }

    @Test func `No database yet`() throws {
        let run = try Desk().attache("events")
        #expect(run.messageLines.count == 1 && run.messages.contains("attache.db") && run.status == 66)
    }

    @Test func `An id that nothing has`() throws {
        let desk = try Desk()
        try desk.folder.write(good, to: "good.txt")
        #expect(try desk.attache("ingest", "good.txt").status == 0)
        let run = try desk.attache("why", "e-0000-1")
        #expect(run.messages == "attache: nothing in attache.db has the id e-0000-1\n" && run.status == 66)
    }

    @Test func `Nothing found is said and is no failure`() throws {
        let desk = try Desk()
        try desk.folder.write(good, to: "good.txt")
        #expect(try desk.attache("ingest", "good.txt").status == 0)
        let run = try desk.attache("events", "--country", "IS", "--format", "json")
        #expect(run.output == "[]\n" && run.messages == "attache: nothing found\n" && run.status == 0)
    }

    @Test func `An output that cannot be written`() throws {
        let desk = try Desk()
        try desk.folder.write(good, to: "good.txt")
        #expect(try desk.attache("ingest", "good.txt").status == 0)
        let run = try desk.attache("export", "--output", "none/here.jsonl")
        #expect(run.messages.hasPrefix("attache: none/here.jsonl: cannot be written") && run.status == 74)
    }
}
