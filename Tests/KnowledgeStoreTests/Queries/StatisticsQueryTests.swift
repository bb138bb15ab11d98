import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct StatisticsQueryTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func countsEverything() throws {
        let statistics = try Fixtures.filled(folder).statistics()
        func text(_ counts: [Statistics.Count]) -> [String] { counts.map { "\($0.value) \($0.count)" } }
        #expect(statistics.documents == 3)
        #expect(statistics.events == 4)
        #expect(statistics.people == 4)
        #expect(statistics.agreements == 1)
        #expect(statistics.decisions == 0)
        #expect(text(statistics.eventsByType) == ["dialogue 1", "exhibition 1", "meeting 1", "port_call 1"])
        #expect(text(statistics.eventsByStatus) == ["occurred 2", "planned 2"])
        #expect(text(statistics.eventsByCountry) == ["VN 3", "GB 1", "US 1"])
        #expect(text(statistics.eventsBySource) == ["Báo Hai 2", "Báo Một 1"])
        #expect(text(statistics.documentsBySource) == ["Báo Hai 1", "Báo Một 1"])
        #expect(text(statistics.eventsByYear) == ["2021 1", "2022 1", "2026 1", "unknown 1"])
        #expect(statistics.firstDate == EDTF("2021-07-12"))
        #expect(statistics.lastDate == EDTF("2026"))
    }

    @Test func aFilterNarrowsTheListsOfEvents() throws {
        let statistics = try Fixtures.filled(folder).statistics(
            Filter(countries: [CountryCode("VN")], to: EDTF("2022")))
        #expect(statistics.events == 2 && statistics.documents == 3)
        #expect(statistics.eventsByType.map(\.value) == ["dialogue", "meeting"])
        #expect(statistics.eventsByTopic.map(\.value) == ["defence_industry"])
        #expect(statistics.lastDate == EDTF("2022-09-03"))
        #expect(statistics.documentsByYear.map { "\($0.value) \($0.count)" } == ["2021 1", "2022 1", "unknown 1"])
    }

    @Test func anEmptyBaseHasNothing() throws {
        #expect(try folder.store().statistics() == Statistics())
    }
}
