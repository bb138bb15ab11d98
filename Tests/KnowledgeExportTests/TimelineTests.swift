import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct TimelineTests {
    private func event(_ id: String, _ date: String?, type: EventType = .meeting) -> Event {
        Event(
            id: EventID(id), type: type, status: .occurred, date: date.flatMap { EDTF($0) },
            countries: [CountryCode("GB"), CountryCode("VN")], claims: [EventID(id)])
    }

    private func agreement(_ id: String, _ date: String?) -> Agreement {
        Agreement(
            id: AgreementID(id), kind: .memorandum, title: "Bản ghi nhớ", date: date.flatMap { EDTF($0) },
            dateBasis: .explicit, parties: [CountryCode("GB"), CountryCode("VN")], status: .signed,
            claims: [AgreementID(id)])
    }

    private func ids(_ timeline: Timeline) -> [String] {
        timeline.entries.map {
            switch $0 {
            case .event(let event): event.id.rawValue
            case .agreement(let agreement): agreement.id.rawValue
            }
        }
    }

    @Test func `Entries come by first day, a longer span first, and undated ones last`() {
        let events = [
            event("e-day", "2017-01-01"), event("e-none", nil), event("e-2016", "2016"), event("e-md", "XXXX-05-20"),
        ]
        let timeline = Timeline(events: events, agreements: [agreement("a-2017", "2017")])
        #expect(ids(timeline) == ["e-2016", "a-2017", "e-day", "e-md", "e-none"])
        var reversed = timeline
        reversed.reverse()
        #expect(ids(reversed) == ["e-day", "a-2017", "e-2016", "e-md", "e-none"])
        reversed.keepFirst(2)
        #expect(ids(reversed) == ["e-day", "a-2017"])
    }

    @Test func `An agreement is left to its signing`() {
        let agreements = [agreement("a-1", "2017"), agreement("a-2", "2018")]
        let timeline = Timeline(events: [event("e-1", "2017", type: .signing)], agreements: agreements)
        #expect(ids(timeline) == ["e-1", "a-2"])
        #expect(Sheet.timeline(timeline).rows.first?.cells[1] == "signing: Bản ghi nhớ")
    }

    @Test func `A signing that may be of two agreements stands beside both`() {
        let agreements = [agreement("a-1", "2017"), agreement("a-2", "2017")]
        let timeline = Timeline(events: [event("e-1", "2017", type: .signing)], agreements: agreements)
        #expect(ids(timeline) == ["a-1", "a-2", "e-1"])
        #expect(Sheet.timeline(timeline).rows.last?.cells[1] == "signing")
    }

    @Test func `Rows say which kind they are`() {
        let sheet = Sheet.timeline(Timeline(events: [event("e-1", "2016")], agreements: [agreement("a-1", "2017")]))
        #expect(sheet.rows.map { $0.values.first } == ["event", "agreement"])
        #expect(
            sheet.rows.allSatisfy { $0.values.count == sheet.fields.count && $0.cells.count == sheet.columns.count })
        #expect(sheet.rows[1].cells[1] == "memorandum: Bản ghi nhớ")
    }
}
