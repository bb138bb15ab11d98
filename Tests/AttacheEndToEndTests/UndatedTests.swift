import Testing
import _AttacheTestSupport

/// What has no known year is in no span of dates; that it is left out is said, and the counts add up.
@Suite struct UndatedTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.folder.write(
            """
            Tin đối ngoại

            Ngày 5/6, Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng Việt Nam, đã gặp Bộ trưởng Quốc phòng Pháp Anne Leroy.
            """, to: "undated.txt")
        try #require(try desk.attache(["ingest", "--quiet", "undated.txt"] + desk.copySeeds()).status == 0)
        return desk
    }

    @Test(arguments: [
        (["met", "--from", "2020"], "1 more has no known year"), (["met", "giang", "--to", "2030"], "1 more has"),
        (["events", "--country", "FR", "--from", "2020"], "1 more has"),
        (["timeline", "--from", "1900"], "1 more has"),
        (["events", "--country", "GB", "--from", "2020"], nil), (["met", "Coaker", "--from", "2020"], nil),
        (["country", "FR", "--from", "2020"], "1 more has"), (["country", "VN", "FR", "--to", "2030"], "1 more has"),
        (["stats", "--from", "2020"], "1 more has"),
        (["stats", "--by", "type", "--country", "FR", "--to", "2030"], "1 more has"),
        (["stats", "--country", "GB", "--from", "2020"], nil), (["country", "GB", "--from", "2020"], nil),
        (["series", "--from", "2020"], nil), (["stats"], nil),
        (["agreements", "--from", "2000"], nil), (["met"], nil), (["met", "--from", "2020", "--quiet"], nil),
    ])
    func `What dates leave out is said`(line: [String], message: String?) throws {
        let run = try desk().attache(line)
        #expect(run.status == 0)
        #expect(message.map { run.messages.contains($0) } ?? !run.messages.contains("known year"), "\(run.messages)")
    }

    @Test func `The years add up to the events`() throws {
        let desk = try desk()
        let years = try Desk.objects(desk.attache("stats", "--by", "year", "--format", "jsonl").output)
        let total = try desk.attache("events", "--count", "--format", "csv").output
        #expect(years.last?["year"] as? String == "unknown" && years.last?["events"] as? Int == 1)
        #expect(total == "count\r\n\(years.compactMap { $0["events"] as? Int }.reduce(0, +))\r\n")
    }
}
