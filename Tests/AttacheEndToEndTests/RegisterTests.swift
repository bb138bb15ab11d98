import Testing
import _AttacheTestSupport

@Suite struct RegisterTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        _ = try desk.attache(["ingest", "--quiet"] + desk.copySeeds())
        return desk
    }

    @Test func `A post has its holder about a day`() throws {
        let desk = try desk()
        let run = try desk.attache(
            "post", "bo truong quoc phong", "--country", "vn", "--at", "2025-10-28", "--format", "jsonl")
        #expect(run.status == 0)
        let holders = try Desk.objects(run.output)
        #expect(holders.map { $0["name"] as? String } == ["Phan Văn Giang"])
        #expect(holders.map { $0["fit"] as? String } == ["attested"])
        let nobody = try desk.attache("post", "Bộ trưởng Quốc phòng", "--country", "VN", "--at", "1980")
        #expect(nobody.status == 0)
        #expect(nobody.messages.contains("no article tells who was Bộ trưởng Quốc phòng in VN about 1980"))
    }

    @Test func `A meeting attests the posts of those who met`() throws {
        let desk = try desk()
        // The seed article of 2023 tells of a meeting in July 2021.
        let run = try desk.attache(
            "post", "bo truong quoc phong", "--country", "GB", "--at", "2021", "--format", "jsonl")
        let holders = try Desk.objects(run.output)
        #expect(holders.map { $0["name"] as? String } == ["Ben Wallace"])
        #expect(holders.map { $0["fit"] as? String } == ["event"])
        #expect(holders.map { $0["first_seen"] as? String } == ["2021-07"])
        #expect(holders.map { $0["sources"] as? String } == ["1"])
    }

    @Test func `A date that is none says how dates are written`() throws {
        let desk = try desk()
        for line in [["series", "--from", "may"], ["series", "--to", "2O25"], ["post", "Minister", "--at", "21"]] {
            let run = try desk.attache(line)
            #expect(run.status == 64 && run.messages.contains("write a year, a month or a day"), "\(run.messages)")
        }
        #expect(
            try desk.attache("series", "--from", "2024", "--to", "2022").messages.contains("nothing can lie between"))
    }

    @Test func `Series have editions`() throws {
        let desk = try desk()
        let series = try Desk.objects(desk.attache("series", "--format", "jsonl").output)
        #expect(series.contains { $0["held"] as? String == "4" })
        let run = try desk.attache("series", "no", "such", "thing")
        #expect(run.status == 0 && run.messages.contains("no series has such a name"))
    }
}
