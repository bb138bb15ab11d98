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

    @Test func `The lists of stats keep their first`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        func years(_ more: String...) throws -> [String] {
            let run = try desk.attache(["stats", "--by", "year", "--format", "jsonl"] + more)
            return try Desk.objects(run.output).compactMap { $0["year"] as? String }
        }
        let all = try years()
        #expect(all.first == "1973" && all == all.sorted())
        #expect(try years("--limit", "2") == Array(all.prefix(2)))
        #expect(try years("--sort", "-date", "--limit", "2") == Array(all.reversed().prefix(2)))
        let lists = try desk.attache("stats", "--limit", "1", "--format", "csv").output
        #expect(lists.split(separator: "\r\n").count { $0.hasPrefix("events by type,") } == 1)
        #expect(lists.contains("documents,,2\r\n"))
    }

    @Test func `An export follows the name of its file`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        #expect(try desk.attache("export", "--output", "all.ics").status == 0)
        #expect(try desk.folder.read("all.ics").hasPrefix("BEGIN:VCALENDAR"))
        #expect(try desk.attache("export", "--output", "all.txt").status == 0)
        #expect(try desk.folder.read("all.txt").hasPrefix("{"))
        let run = try desk.attache("export", "--output", "all.csv")
        #expect(run.status == 64 && run.messages.contains("not as csv; `attache events --format csv` writes rows"))
    }

    @Test func `Show tells what a person did and what a document tells`() throws {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        let id = try #require(
            try Desk.objects(desk.attache("person", "Coaker", "--format", "jsonl").output).first?["id"])
        let person = try desk.attache("show", "\(id)").output
        #expect(person.contains("e-bb12d8272e02-467") && person.contains("vietnam-uk-2025"))
        #expect(!person.contains("claims"))
        let document = try desk.attache("show", "vietnam-uk-2023").output
        #expect(document.contains("e-28cf1cdf285a-760") && document.contains("a-28cf1cdf285a-689"))
        #expect(document.contains("Ben Wallace") && !document.contains("e-bb12d8272e02-467"))
        let object = try #require(
            try Desk.objects(desk.attache("show", "vietnam-uk-2023", "--format", "jsonl").output).first)
        #expect((object["events"] as? [String])?.contains("e-28cf1cdf285a-760") == true)
        #expect((object["people"] as? [String])?.isEmpty == false)
        #expect(object["agreements"] as? [String] == ["a-28cf1cdf285a-689"])
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
