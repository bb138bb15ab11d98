import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct EventConclusionTests {
    private func events(_ documents: [(published: String?, lines: String)]) -> [Event] {
        let records = documents.enumerated().map { number, document in
            ClaimNotation.record("d\(number)", published: document.published, document.lines)
        }
        return Resolver().resolve(records).events
    }

    private let talks = "| US VN | Ngô Xuân Lịch (Bộ trưởng Quốc phòng)/VN, James Mattis (Bộ trưởng Quốc phòng)/US |"

    @Test func morePreciseDateIsPreferredWithoutConflict() {
        let event = events([
            ("2018-02-01", "meeting occurred 2018-01 \(talks)"), ("2018-01-26", "meeting occurred 2018-01-25 \(talks)"),
        ])
        #expect(event.map { $0.date?.description } == ["2018-01-25"])
        #expect(event.first?.conflicts == [])
    }

    @Test func sourcesThatDisagreeAreKeptTheCommonerFirst() throws {
        let event = try #require(
            events([
                ("2017-10-26", "meeting occurred 2017-10-25 \(talks) venue=Manila in=PH"),
                ("2017-10-26", "meeting occurred 2017-10-24 \(talks) venue=Clark in=PH"),
                ("2017-10-26", "meeting occurred 2017-10-24 \(talks) venue=căn cứ Clark in=PH"),
            ]).first)
        #expect(event.claims.count == 3)
        #expect(event.date?.description == "2017-10-24")
        let dates = try #require(event.conflicts.first { $0.field == "date" })
        #expect(dates.values.map(\.value) == ["2017-10-24", "2017-10-25"])
        #expect(dates.values.map(\.claims.count) == [2, 1])
        #expect(event.venue == "căn cứ Clark")
        let venues = try #require(event.conflicts.first { $0.field == "venue" })
        #expect(venues.values.map(\.value) == ["căn cứ Clark", "Manila"])
    }

    @Test func nearerPublicationDecidesBetweenEquals() throws {
        let event = try #require(
            events([
                ("2017-12-01", "meeting occurred 2017-10-24 \(talks)"),
                ("2017-10-26", "meeting occurred 2017-10-25 \(talks)"),
            ]).first)
        #expect(event.date?.description == "2017-10-25")
    }

    @Test func visitIsToldByItsSpan() {
        let visit = events([
            ("2018-01-26", "visit occurred 2018-01-25 | US VN | James Mattis/US | in=VN"),
            ("2018-01-26", "visit occurred 2018-01-24/2018-01-26 | US VN | James Mattis/US | in=VN"),
        ])
        #expect(visit.map { $0.date?.description } == ["2018-01-24/2018-01-26"])
    }

    @Test func confidenceGrowsWithSourcesAndNeverReachesOne() throws {
        let event = try #require(
            events([
                ("2018-01-26", "meeting occurred 2018-01-25 \(talks) confidence=0.8"),
                ("2018-01-27", "meeting occurred 2018-01-25 \(talks) confidence=0.5"),
            ]).first)
        #expect(event.confidence == 0.9)
    }

    @Test func namelessHolderIsTheOnePersonKnownToHoldThePost() throws {
        let event = try #require(
            events([
                ("2018-01-26", "meeting occurred 2018-01-25 \(talks)"),
                ("2018-03-10", "meeting occurred 2018-03-09 | LA VN | [Bộ trưởng Quốc phòng]/VN, [Thủ tướng]/LA |"),
            ]).first { $0.countries.contains(CountryCode("LA")) })
        #expect(event.participants.map(\.participant.name) == [nil, "Ngô Xuân Lịch"])
    }

    @Test func namelessHolderYearsLaterIsNobodyKnown() throws {
        let event = try #require(
            events([
                ("2018-01-26", "meeting occurred 2018-01-25 \(talks)"),
                ("2022-03-10", "meeting occurred 2022-03-09 | LA VN | [Bộ trưởng Quốc phòng]/VN, [Thủ tướng]/LA |"),
            ]).first { $0.countries.contains(CountryCode("LA")) })
        #expect(event.participants.allSatisfy { $0.person == nil })
    }

    // MARK: Status

    private let exercise = "| KR US | | name=Người bảo vệ tự do Ulchi"

    private func statuses(_ reports: [(String?, String)]) -> (EventStatus?, [EventStatus]) {
        let found = events(reports.map { (published: $0.0, lines: "exercise \($0.1) 2018-08 \(exercise)") })
        #expect(found.count == 1)
        return (found.first?.status, found.first?.history.map(\.status) ?? [])
    }

    @Test func planThatFellThrough() {
        let (status, history) = statuses([("2018-06-20", "cancelled"), ("2018-05-02", "planned")])
        #expect(status == .cancelled)
        #expect(history == [.planned, .cancelled])
    }

    @Test func planMadeAgainAfterItFellThrough() {
        let (status, history) = statuses([
            ("2018-05-02", "planned"), ("2018-06-20", "cancelled"), ("2018-07-01", "planned"),
        ])
        #expect(status == .planned)
        #expect(history == [.planned, .cancelled, .planned])
    }

    @Test func wishDoesNotUndoAPlan() {
        #expect(statuses([("2018-05-02", "planned"), ("2018-06-20", "proposed")]).0 == .planned)
    }

    @Test func planPutOffHasAStepForEachDate() throws {
        let line = "| CN VN | | name=Giao lưu hữu nghị quốc phòng biên giới edition=4"
        let event = try #require(
            events([
                ("2017-06-01", "dialogue planned 2017-06-20/2017-06-22 \(line)"),
                ("2017-09-10", "dialogue planned 2017-09-23/2017-09-24 \(line)"),
                ("2017-09-24", "dialogue occurred 2017-09-23/2017-09-24 \(line)"),
            ]).first)
        #expect(event.claims.count == 3)
        #expect(event.history.map(\.status) == [.planned, .planned, .occurred])
        #expect(event.date?.description == "2017-09-23/2017-09-24")
        #expect(event.conflicts.allSatisfy { $0.field != "date" })
    }
}
