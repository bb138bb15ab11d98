import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct EventSeriesTests {
    private func event(
        _ id: String, _ name: String, _ date: String?, edition: Int? = nil, type: EventType = .dialogue,
        status: EventStatus = .occurred, countries: [String] = ["CN", "VN"]
    ) -> Event {
        Event(
            id: EventID(id), type: type, status: status, date: date.flatMap { EDTF($0) },
            countries: countries.map { CountryCode($0) }, name: name, edition: edition, claims: [EventID(id)])
    }

    @Test func editionsGapsAndTheNextOne() throws {
        let series = SeriesRegister.series([
            event("e-5", "Giao lưu hữu nghị quốc phòng biên giới Việt - Trung", "2019", edition: 6, status: .planned),
            event("e-1", "giao lưu hữu nghị quốc phòng biên giới", "2015", edition: 2),
            event("e-2", "Giao lưu hữu nghị quốc phòng biên giới", "2017-09-23/2017-09-24", edition: 4),
            event("e-3", "Giao lưu hữu nghị quốc phòng biên giới", "2018-11-20", edition: 5),
        ])
        let exchange = try #require(series.first)
        #expect(series.count == 1)
        #expect(exchange.name == "Giao lưu hữu nghị quốc phòng biên giới")
        #expect(exchange.events.map(\.edition) == [2, 4, 5, 6])
        #expect(exchange.held == [2, 4, 5])
        #expect(exchange.gaps == [3])
        #expect(exchange.last?.id == EventID("e-3"))
        #expect(exchange.next?.id == EventID("e-5"))
        #expect(exchange.countries == [CountryCode("CN"), CountryCode("VN")])
    }

    /// A plan of some year may be that of what was held since; one that was reported afterwards is not.
    @Test(arguments: [("2016-05-02", false), ("2019-01-10", true)])
    func aPlanWithoutAYearIsNextWhereItCameLater(reported: String, isNext: Bool) throws {
        var plan = event("e-9", "Giao lưu hữu nghị quốc phòng biên giới", "XXXX-11", status: .planned)
        plan.history = [
            StatusChange(status: .planned, reported: EDTF(reported), date: plan.date, claim: EventID("e-9"))
        ]
        let series = SeriesRegister.series([
            event("e-2", "Giao lưu hữu nghị quốc phòng biên giới", "2017-09-23", edition: 4), plan,
            event("e-3", "Giao lưu hữu nghị quốc phòng biên giới", "2018-11-20", edition: 5),
        ])
        #expect(series.first?.next?.id == (isNext ? EventID("e-9") : nil))
    }

    @Test func whatHasNoYearIsNotTheLast() {
        let series = SeriesRegister.series([
            event("e-1", "Đối thoại Shangri-La", "2018-06-02", type: .conference),
            event("e-2", "Đối thoại Shangri-La", "2019-05-31", type: .conference),
            event("e-3", "Đối thoại Shangri-La", "XXXX-06-03", type: .conference),
        ])
        #expect(series.first?.last?.id == EventID("e-2"))
    }

    @Test func whereNothingWasHeldAPlanIsNext() {
        let series = SeriesRegister.series([
            event("e-1", "Triển lãm Quốc phòng", nil, edition: 1, type: .exhibition, status: .planned)
        ])
        #expect(series.first?.next?.id == EventID("e-1"))
    }

    @Test func dialoguesOfOthersAreOthers() {
        let series = SeriesRegister.series([
            event("e-1", "Đối thoại Chính sách Quốc phòng", "2023-03-30", edition: 4, countries: ["GB", "VN"]),
            event("e-2", "Đối thoại Chính sách Quốc phòng", "2023-06-01", edition: 5, countries: ["IN", "VN"]),
        ])
        #expect(series.map(\.held) == [[4], [5]])
    }

    @Test func aConferenceWithoutANumberNeedsAnotherYear() {
        let first = event("e-1", "Đối thoại Shangri-La", "2018-06-02", type: .conference, countries: ["SG", "US"])
        let again = event("e-2", "Shangri - La", "2019-05-31", type: .conference, countries: ["CN", "SG"])
        #expect(SeriesRegister.series([first]).isEmpty)
        let series = SeriesRegister.series([again, first])
        #expect(series.map { $0.events.map(\.id.rawValue) } == [["e-1", "e-2"]])
        #expect(series.first?.gaps == [])
        #expect(series.first?.next == nil)
    }

    @Test func theYearInANameIsTheEditions() {
        let series = SeriesRegister.series([
            event("e-1", "Hổ Mang Vàng 2023", "2023-02-27", type: .exercise, countries: ["TH", "US"]),
            event("e-2", "Hổ Mang Vàng 2024", "2024-02-27", type: .exercise, countries: ["TH", "US"]),
        ])
        #expect(series.count == 1)
    }

    @Test func otherEventsAndTheNamelessMakeNone() {
        #expect(
            SeriesRegister.series([
                event("e-1", "Đối tác chiến lược", "2016", type: .relations), event("e-2", "", "2017", edition: 2),
            ]).isEmpty)
    }
}
