import Foundation
import Testing
import _AttacheTestSupport

/// Records that others made, from the worked example of `schemas/`.
@Suite struct RecordsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func example() throws -> String {
        try String(contentsOf: Self.root.appending(path: "schemas/record.example.jsonl"), encoding: .utf8)
    }

    @Test func `The worked example is taken, and stands beside what we find ourselves`() throws {
        let desk = try Desk()
        try desk.folder.write(example(), to: "records.jsonl")
        let run = try desk.attache("ingest", "--records", "records.jsonl")
        #expect(run.messages == "attache: 1 added, 3 claims taken\n" && run.status == 0)
        let objects = try Desk.objects(desk.attache("export").output)
        let meetings = objects.filter { $0["kind"] as? String == "event" && $0["type"] as? String == "meeting" }
        let claims = try #require(meetings.first?["claims"] as? [[String: Any]])
        #expect(meetings.count == 1 && claims.count == 2)
        #expect(claims.count { ($0["id"] as? String)?.contains(".w") == true } == 1)
        let confidence = try #require(meetings.first?["confidence"] as? Double)
        #expect(confidence > 0.9)
        #expect(try desk.attache("check").status == 0)
        #expect(try desk.attache("why", #require(claims.first?["id"] as? String)).output.contains("model-x 2.1"))
    }

    @Test func `Records may speak of documents that the base has, in any order and again`() throws {
        let desk = try Desk()
        try desk.folder.write(example(), to: "whole.jsonl")
        var record = try #require(
            JSONSerialization.jsonObject(with: Data(example().utf8)) as? [String: Any])
        let text = try #require(record.removeValue(forKey: "text") as? String)
        try desk.folder.write(text, to: "tin-12-3.txt")
        let line = String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
        try desk.folder.write(line, to: "spans.jsonl")
        #expect(try desk.attache("ingest", "tin-12-3.txt", "--records", "spans.jsonl").status == 0)
        let first = try desk.attache("export").output
        #expect(try desk.attache("ingest", "--records", "spans.jsonl").status == 0)
        #expect(try desk.attache("export").output == first)
    }

    @Test func `A rebuild leaves what others said as it is`() throws {
        let desk = try Desk()
        try desk.folder.write(example(), to: "records.jsonl")
        #expect(try desk.attache("ingest", "--records", "records.jsonl").status == 0)
        let before = try desk.attache("export").output
        #expect(before.contains(".w"))
        let run = try desk.attache("rebuild")
        #expect(run.messages == "attache: 1 texts read anew, 0 say something else now\n" && run.status == 0)
        #expect(try desk.attache("export").output == before)
        #expect(try desk.attache("check").status == 0)
    }

    @Test func `What is not grounded is refused, counted and said, and the rest is taken`() throws {
        let desk = try Desk()
        let bad = try example().replacing("\"start\": 103", with: "\"start\": 102")
        let lines =
            try bad + example().replacing("Anna Keller\", \"country\": \"CH\"}", with: "Ai Đó\", \"country\": \"CH\"}")
        try desk.folder.write(lines + "{\"id\":\"none\",\"extractor\":\"y 1\"}\n{\n", to: "records.jsonl")
        let run = try desk.attache("ingest", "--records", "records.jsonl")
        #expect(run.status == 65)
        #expect(run.messages.contains("records.jsonl:2: event 1 refused: “Ai Đó” does not stand in the article\n"))
        #expect(run.messages.contains("records.jsonl:3: the base has no document none; give its \"text\" with it\n"))
        #expect(run.messages.contains("records.jsonl:4: broken JSON; the line is passed over\n"))
        #expect(run.messages.contains(" not in the text"))
    }

    @Test func `The schema has the keys and words of what we print`() throws {
        func definitions(_ name: String) throws -> [String: [String: Any]] {
            let data = try Data(contentsOf: Self.root.appending(path: "schemas/\(name)"))
            let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
            return try #require(schema["$defs"] as? [String: [String: Any]])
        }
        let (taken, printed) = try (definitions("record.schema.json"), definitions("extraction-record.schema.json"))
        for kind in ["person", "event", "agreement", "evidence", "participant"] {
            let own = try #require(taken[kind]?["properties"] as? [String: [String: Any]])
            let ours = try #require(printed[kind]?["properties"] as? [String: [String: Any]])
            #expect(Set(own.keys).subtracting(["person"]) == Set(ours.keys).subtracting(["person"]), "\(kind)")
            for (key, property) in own {
                guard let words = property["enum"] as? [Any], let other = ours[key]?["enum"] as? [Any] else { continue }
                #expect(
                    Set(words.compactMap { $0 as? String }) == Set(other.compactMap { $0 as? String }), "\(kind).\(key)"
                )
            }
        }
    }
}
