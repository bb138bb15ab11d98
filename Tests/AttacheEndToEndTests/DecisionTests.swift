import Foundation
import Testing
import _AttacheTestSupport

/// What people decide is kept, counts, and can be taken back.
@Suite struct DecisionTests {
    /// Two meetings of the same two, and a third report that may mean either.
    private static let articles = """
        {"id":"xuan","published":"2020-03-06","text":"Hội đàm\\nNgày 5/3/2020, tại Hà Nội, Đại tướng Ngô Xuân Lịch, Bộ \
        trưởng Quốc phòng, hội đàm với Đại tướng Chansamone Chanyalath, Bộ trưởng Quốc phòng Lào.\\n"}
        {"id":"he","published":"2020-03-07","text":"Tin vắn\\nNgày 6/3/2020, tại nhà khách Chính phủ, Thượng tướng Ngô \
        Xuân Lịch tiếp Đại tướng Chansamone Chanyalath, Bộ trưởng Quốc phòng Lào.\\n"}
        {"id":"thu","published":"2020-09-08","text":"Hội đàm\\nNgày 7/9/2020, tại Đà Nẵng, Đại tướng Ngô Xuân Lịch hội \
        đàm với Đại tướng Chansamone Chanyalath, Bộ trưởng Quốc phòng Lào.\\n"}
        {"id":"dong","published":"2021-01-08","text":"Nhìn lại\\nNăm 2020, Bộ trưởng Quốc phòng Ngô Xuân Lịch đã gặp Bộ \
        trưởng Quốc phòng Lào Chansamone Chanyalath.\\n"}
        """

    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.attache(["ingest", "--quiet", "-"], input: Self.articles).status == 0)
        return desk
    }

    private func export(_ desk: Desk) throws -> String { try desk.attache("export").output }

    /// The ids of the events on a day, or of those without one.
    private func event(_ date: String, _ desk: Desk) throws -> String {
        let events = try Desk.objects(desk.attache("events", "--format", "jsonl").output)
        return try #require(events.first { $0["date"] as? String == date }?["id"] as? String)
    }

    private func decide(_ desk: Desk, _ arguments: String...) throws -> String {
        let run = try desk.attache(["decide"] + arguments)
        #expect(run.status == 0, "\(run.messages)")
        return run.output.trimmingCharacters(in: .newlines)
    }

    @Test func `Same joins, different parts, reject leaves out, and each can be undone`() throws {
        let desk = try desk()
        let before = try export(desk)
        let (spring, autumn, year) = try (event("2020-03-05", desk), event("2020-09-07", desk), event("2020", desk))

        let same = try decide(desk, "same", autumn, year, "--reason", "Báo nhắc lại hội đàm ở Đà Nẵng")
        #expect(try Desk.objects(desk.attache("events", "--format", "jsonl").output).count == 2)
        #expect(try desk.attache("why", year).output.contains("decided: same"))
        let undo = try decide(desk, "undo", same)
        #expect(try export(desk) == before)

        let claims = try #require(
            Desk.objects(desk.attache("show", spring, "--format", "json").output).first?["claims"] as? [[String: Any]])
        let ids = claims.compactMap { $0["id"] as? String }
        #expect(ids.count == 2)
        let different = try decide(desk, "different", ids[0], ids[1])
        #expect(try event("2020-03-06", desk) != event("2020-03-05", desk))
        _ = try decide(desk, "undo", different)
        #expect(try export(desk) == before)

        let reject = try decide(desk, "reject", year)
        let shown = try desk.attache("show", year)
        #expect(shown.status == 66 && shown.messages.contains("was rejected by") && shown.messages.contains(reject))
        _ = try decide(desk, "undo", reject)
        #expect(try export(desk) == before)

        // An undoing can be undone.
        _ = try decide(desk, "undo", undo)
        #expect(try Desk.objects(desk.attache("events", "--format", "jsonl").output).count == 2)
    }

    @Test func `A value that a person set stands before those of the articles`() throws {
        let desk = try desk()
        let before = try export(desk)
        let spring = try event("2020-03-05", desk)
        let set = try decide(desk, "set", spring, "venue", "Huế", "--author", "Lan")
        let shown = try #require(Desk.objects(desk.attache("show", spring, "--format", "json").output).first)
        #expect(shown["venue"] as? String == "Huế")
        let why = try desk.attache("why", spring).output
        #expect(why.contains("  taken       Huế  (\(set))\n") && why.contains("Hà Nội"))
        #expect(why.contains("by          Lan, 20"))
        let person = try #require(
            Desk.objects(desk.attache("person", "Ngô Xuân Lịch", "--format", "jsonl").output).first?["id"] as? String)
        _ = try decide(desk, "set", person, "rank", "Đại tướng quân")
        #expect(try desk.attache("person", person).output.contains("Đại tướng quân"))
        let decisions = try Desk.objects(desk.attache("decisions", "--format", "jsonl").output)
        #expect(decisions.map { $0["state"] as? String } == ["in force", "in force"])
        _ = try decide(desk, "undo", set, decisions[1]["id"] as? String ?? "")
        #expect(try export(desk) == before)
    }

    @Test func `Decisions outlive new articles, a rebuild and a base of their own`() throws {
        let desk = try desk()
        let (autumn, year) = try (event("2020-09-07", desk), event("2020", desk))
        _ = try decide(desk, "same", autumn, year)
        _ = try decide(desk, "set", year, "name", "Hội đàm Đà Nẵng")
        let decided = try export(desk)
        #expect(try desk.attache("rebuild").status == 0)
        #expect(try export(desk) == decided)
        #expect(try desk.attache(["ingest", "--quiet", "-"], input: Self.articles).status == 0)
        #expect(try export(desk) == decided)

        #expect(try desk.attache("decisions", "--export", "kept.jsonl").status == 0)
        let other = try self.desk()
        try other.folder.write(desk.folder.read("kept.jsonl"), to: "kept.jsonl")
        let run = try other.attache("decisions", "--import", "kept.jsonl")
        #expect(run.status == 0 && run.messages == "attache: 2 added, 0 already there\n")
        #expect(try export(other) == decided)
        #expect(
            try other.attache("decisions", "--import", "kept.jsonl").messages
                == "attache: 0 added, 2 already there\n")
    }

    @Test func `A decision whose target is in no article is reported, and counts once it is`() throws {
        let desk = try desk()
        let year = try event("2020", desk)
        _ = try decide(desk, "set", year, "name", "Gặp gỡ")
        let kept = try desk.attache("decisions", "--export", "-").output
        let other = try Desk()
        let lines = Self.articles.split(separator: "\n").map(String.init)
        #expect(try other.attache(["ingest", "--quiet", "-"], input: lines[0]).status == 0)
        let run = try other.attache(["decisions", "--import", "-"], input: kept)
        #expect(run.status == 0)
        #expect(run.messages.contains("The target \(year) of this decision is in no document of the base."))
        #expect(try other.attache("decisions").output.contains("gone: \(year)"))
        #expect(try other.attache(["ingest", "--quiet", "-"], input: lines[3]).status == 0)
        #expect(try other.attache("decisions").output.contains("in force"))
        #expect(try other.attache("events").output.contains("Gặp gỡ"))
    }

    @Test func `What contradicts is said, not hidden`() throws {
        let desk = try desk()
        let (spring, year) = try (event("2020-03-05", desk), event("2020", desk))
        let claims = try #require(
            Desk.objects(desk.attache("show", spring, "--format", "json").output).first?["claims"] as? [[String: Any]])
        let ids = claims.compactMap { $0["id"] as? String }
        _ = try decide(desk, "different", ids[0], year)
        let run = try desk.attache("decide", "same", ids[1], year)
        #expect(run.messages.contains("These stay apart"))
        // Said of the same two, the later word counts.
        #expect(try desk.attache("decide", "same", ids[0], year).messages.contains("stay") == false)
    }

    @Test func `What cannot count is refused and not kept`() throws {
        let desk = try desk()
        let year = try event("2020", desk)
        let person = try #require(
            Desk.objects(desk.attache("person", "Ngô Xuân Lịch", "--format", "jsonl").output).first?["id"] as? String)
        let refused: [(arguments: [String], status: Int32)] = [
            (["same", year, "e-000000000000-1"], 66), (["same", year, person], 64), (["different", year], 64),
            (["set", year, "colour", "red"], 64), (["set", year, "date", "hôm qua"], 64), (["undo", "d-1"], 66),
            (["set", person, "country", "Việt Nam"], 64), (["reject"], 64),
        ]
        for (arguments, status) in refused {
            let run = try desk.attache(["decide"] + arguments)
            #expect(run.status == status && run.output.isEmpty && !run.messages.isEmpty, "\(arguments)")
        }
        #expect(try desk.attache("decisions").messages == "attache: nobody has decided anything\n")
        let bad = #"{"id":"d-1","verdict":"maybe","targets":["e-1"],"author":"a","time":"2024-05-01T08:00:00Z"}"#
        let run = try desk.attache(["decisions", "--import", "-"], input: bad + "\nkein JSON\n")
        #expect(run.status == 65)
        #expect(run.messages.contains("attache: -:1: “maybe” is no verdict") && run.messages.contains("-:2: "))
    }
}
