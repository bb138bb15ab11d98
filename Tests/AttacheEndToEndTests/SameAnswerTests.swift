import Foundation
import Testing
import _AttacheTestSupport

/// The same articles give the same bytes, however they came in.
@Suite struct SameAnswerTests {
    private func answers(_ desk: Desk) throws -> [String] {
        try [["export", "--format", "jsonl"], ["events", "--format", "jsonl"]].map { arguments in
            let run = try desk.attache(arguments)
            #expect(run.status == 0)
            return run.output
        }
    }

    @Test func `Twice, in the other order, one by one, or from JSON Lines`() throws {
        let once = try Desk()
        let paths = try once.copySeeds()
        #expect(try once.attache(["ingest"] + paths).status == 0)
        let expected = try answers(once)
        #expect(expected[0].contains("\"kind\":\"document\""))

        let again = try once.attache(["ingest"] + paths)
        #expect(again.status == 0)
        #expect(again.messages.contains("vietnam-uk-2023: already there\n"))
        #expect(again.messages.hasSuffix("attache: 0 added, 2 already there\n"))
        #expect(try answers(once) == expected)

        let backwards = try Desk()
        #expect(try backwards.attache(["ingest"] + paths.reversed()).status == 0)
        #expect(try answers(backwards) == expected)

        let oneByOne = try Desk()
        for path in paths.reversed() { #expect(try oneByOne.attache("ingest", path).status == 0) }
        #expect(try answers(oneByOne) == expected)

        let lines = try Desk.seeds().map { id, text in
            let object = try JSONSerialization.data(withJSONObject: ["id": id, "text": text])
            return String(decoding: object, as: UTF8.self)
        }
        let piped = try Desk()
        #expect(try piped.attache(["ingest", "-"], input: lines.joined(separator: "\n")).status == 0)
        #expect(try answers(piped) == expected)
    }

}
