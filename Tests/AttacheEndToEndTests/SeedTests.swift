import Foundation
import Testing
import _AttacheTestSupport

/// What the two seed articles have to answer.
@Suite struct SeedTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.attache(["ingest"] + desk.copySeeds()).status == 0)
        return desk
    }

    @Test(arguments: ["Phan Van Giang", "Phan Văn Giang", "Giang Phan Van", "Đại tướng Phan Văn Giang"])
    func `Whom did Phan Văn Giang meet`(name: String) throws {
        let run = try desk().attache("met", name, "--format", "csv")
        #expect(run.status == 0)
        let rows = run.output.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(rows.count == 3)
        guard rows.count == 3 else { return }
        #expect(rows[1][0] == "2021-07" && rows[1][1] == "Phan Văn Giang" && rows[1][5] == "Ben Wallace")
        #expect(
            rows[2][0] == "2025-10-28"
                && rows[2][1...4].elementsEqual(
                    ["Phan Văn Giang", "VN", "Đại tướng", "Bộ trưởng Bộ Quốc phòng"])
        )
        #expect(rows[2][5] == "Vernon Coaker" && rows[2][6] == "GB")
        #expect(rows[2][8].contains("Quốc vụ khanh"))
        #expect(rows[2][11].contains("doanh trại Wellington"))
    }

    @Test func `The timeline of the United Kingdom and Viet Nam`() throws {
        let run = try desk().attache("timeline", "--country", "GB", "--country", "VN", "--format", "jsonl")
        let entries = try Desk.objects(run.output).map { object in
            let people = (object["participants"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
            return [object["date"], object["type"] ?? object["agreement_kind"], object["status"]]
                .map { $0 as? String ?? "-" }.joined(separator: " ") + " " + people.joined(separator: ", ")
        }
        func has(_ start: String, _ part: String = "") -> Bool {
            entries.contains { $0.hasPrefix(start) && (part.isEmpty || $0.contains(part)) }
        }
        #expect(has("1973 relations occurred"), "\(entries)")
        #expect(run.output.contains("Bản ghi nhớ về hợp tác quốc phòng"))
        #expect(has("2021-07 meeting occurred", "Ben Wallace"), "\(entries)")
        #expect(has("2022 exhibition occurred"), "\(entries)")
        #expect(has("2022 visit occurred", "James Heappey"), "\(entries)")
        #expect(has("2023-03-29/2023-03-30 visit occurred", "Goldie"), "\(entries)")
        #expect(has("2023-03-29/2023-03-30 dialogue occurred", "Hoàng Xuân Chiến"), "\(entries)")
        #expect(has("2025-10-28 meeting occurred", "Vernon Coaker"), "\(entries)")
        #expect(has("2026 exhibition planned"), "\(entries)")
        #expect(entries == entries.sorted { $0.prefix(4) < $1.prefix(4) } || entries.contains { $0.hasPrefix("-") })
    }

    @Test func `The dialogue is the fourth, in Hà Nội`() throws {
        let run = try desk().attache("events", "--type", "dialogue", "--format", "jsonl")
        let dialogue = try #require(Desk.objects(run.output).first)
        #expect(dialogue["edition"] as? Int == 4 && dialogue["venue"] as? String == "Hà Nội")
    }

    @Test func `Why says the sentence, the rule and the date`() throws {
        let desk = try desk()
        let met = try Desk.objects(desk.attache("met", "Vernon Coaker", "--format", "jsonl").output)
        let event = try #require(met.first?["event"] as? String)
        let run = try desk.attache("why", event)
        #expect(run.status == 0)
        #expect(run.output.contains("vietnam-uk-2025"))
        #expect(run.output.contains("«") && run.output.contains("28/10"))
        #expect(run.output.contains("\n  rule ") && run.output.contains("\n  dated       2025-10-28 (inferred)"))
    }

    @Test func `A misspelt name is answered with the nearest`() throws {
        let run = try desk().attache("met", "Phan Van Giong")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.messages == "attache: nobody is called “Phan Van Giong”; did you mean “Phan Văn Giang”?\n")
    }

    @Test(arguments: ["gin giu hoa binh", "dai tuong", "Đại tướng"])
    func `Search finds with and without marks`(words: String) throws {
        let run = try desk().attache("search", words, "--format", "jsonl")
        #expect(try Desk.objects(run.output).contains { $0["id"] as? String == "vietnam-uk-2025" })
    }

    @Test func `Every quote is the text between its offsets, in any form of the text`() throws {
        let forms: [(String) -> String] = [
            { $0 }, { $0.decomposedStringWithCanonicalMapping }, { $0.replacing("\n", with: "\r\n") },
        ]
        for form in forms {
            let desk = try Desk()
            let paths = try desk.copySeeds(changing: form)
            let records = try Desk.objects(desk.attache(["extract"] + paths).output)
            #expect(records.count == 2)
            for (record, text) in zip(records, try Desk.seeds().sorted { $0.key < $1.key }.map { form($0.value) }) {
                let scalars = Array(text.unicodeScalars)
                let claims = ["people", "events", "agreements"].flatMap { record[$0] as? [[String: Any]] ?? [] }
                let evidence = claims.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
                #expect(!evidence.isEmpty)
                for span in evidence {
                    let (start, end) = (span["start"] as? Int ?? -1, span["end"] as? Int ?? -1)
                    guard 0 <= start, start < end, end <= scalars.count else {
                        Issue.record("\(span) lies outside the text")
                        continue
                    }
                    let quote = Array((span["quote"] as? String ?? "").unicodeScalars)
                    #expect(Array(scalars[start..<end]) == quote)
                }
            }
        }
    }

    @Test func `The check finds everything sound`() throws {
        let run = try desk().attache("check")
        #expect(run.status == 0 && run.output.isEmpty && run.messages == "attache: everything is sound\n")
    }
}
