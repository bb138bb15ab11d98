import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct HomeCountryTests {
    /// One article for each wording, in which the person meets a Vietnamese minister.
    private func people(_ wordings: [String]) -> [Person] {
        let records = wordings.enumerated().map { index, wording in
            ClaimNotation.record(
                "a\(index)", published: "2018-0\(index + 1)-10",
                "meeting occurred 2018-0\(index + 1)-09 | US VN | \(wording), Ngô Xuân Lịch (Bộ trưởng Quốc phòng)/VN | in=VN"
            )
        }
        return Resolver().resolve(records).people
    }

    @Test func aBareTitleInAnotherCountryIsAMisreading() {
        let found = people([
            "Carol Santos (Tổng thống Chile)/CL", "Carol Santos (Tổng thống Chile)/CL",
            "Carol Santos (Tổng thống Chile)/CL", "Carol Santos (Tổng thống đắc cử)/SY",
        ]).filter { $0.name == "Carol Santos" }
        #expect(found.map(\.country) == [CountryCode("CL")])
        #expect(found.first?.claims.count == 4)
    }

    @Test func aStatedCountryIsAnotherPerson() {
        let found = people([
            "Carol Santos (Tổng thống Chile)/CL", "Carol Santos (Tổng thống Chile)/CL",
            "Carol Santos (Tổng thống Chile)/CL", "Carol Santos (Đại sứ Bồ Đào Nha)/PT",
        ]).filter { $0.name == "Carol Santos" }
        #expect(Set(found.map(\.country)) == [CountryCode("CL"), CountryCode("PT")])
    }

    @Test func twoClaimsAreNoMajority() {
        let found = people(["Carol Santos (Tổng thống Chile)/CL", "Carol Santos (Tổng thống)/SY"])
            .filter { $0.name == "Carol Santos" }
        #expect(found.count == 2)
    }
}
