import Foundation
import Testing
import _AttacheTestSupport

@Suite struct OutputTests {
    @Test func `A closed pipe ends quietly`() throws {
        let desk = try Desk()
        let line = "{\"id\":\"a\",\"text\":\"\(String(repeating: "Tin ngắn. ", count: 50))\"}\n"
        try desk.folder.write(String(repeating: line, count: 4000), to: "many.jsonl")
        let script = "{ \"$0\" extract many.jsonl; echo $? >&2; } | head -c 1"
        let run = try CommandRun.run(
            "/bin/sh", ["-c", script, CommandRun.built("attache")], folder: desk.folder)
        #expect(run.output == "{" && run.messages == "0\n")
    }

    @Test func `No terminal, no attributes and no progress`() throws {
        let desk = try Desk()
        let run = try desk.attache(["ingest"] + desk.copySeeds())
        #expect(run.messages == "attache: 2 added\n" && run.output.isEmpty)
        #expect(try !desk.attache("stats").output.contains("\u{1B}"))
    }

    @Test func `The database can be named before the verb, after it, and by the environment`() throws {
        let desk = try Desk()
        let paths = try desk.copySeeds()
        #expect(try desk.attache(["--db", "one.db", "ingest"] + paths).status == 0)
        #expect(try desk.attache("stats", "--db", "one.db").status == 0)
        #expect(try desk.attache("--db=one.db", "stats").status == 0)
        let run = try CommandRun.run(
            CommandRun.built("attache"), ["stats"], environment: ["ATTACHE_DB": "one.db"], folder: desk.folder)
        #expect(run.status == 0 && run.output.contains("documents"))
        #expect(try desk.attache("stats").status == 66)
    }

    @Test func `An answer goes into a file`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        let run = try desk.attache("stats", "--format", "csv", "--output", "stats.csv")
        #expect(run.output.isEmpty && run.status == 0)
        #expect(try desk.folder.read("stats.csv").hasPrefix("what,value,count\r\ndocuments,,2\r\n"))
    }

    @Test func `The latest come first where that is asked for`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        for verb in ["events", "timeline"] {
            let run = try desk.attache(verb, "--sort", "-date", "--format", "jsonl")
            let years = try Desk.objects(run.output).compactMap { ($0["date"] as? String)?.prefix(4) }
            #expect(!years.isEmpty && years == years.sorted(by: >))
        }
    }
}
