import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct PloverTests {
    private func event(
        _ type: EventType, _ status: EventStatus = .occurred, format: MeetingFormat? = nil, countries: [String] = [],
        venue: String? = nil
    ) -> Event {
        Event(
            id: EventID("e-1"), type: type, format: format, status: status, date: EDTF("2021-07"),
            countries: countries.map { CountryCode($0) }, venueCountry: venue.map { CountryCode($0) },
            claims: [EventID("e-1")])
    }

    @Test func `Each event has its type and mode`() {
        #expect(Plover(event(.meeting, format: .phone)) == Plover("CONSULT", "phone"))
        #expect(Plover(event(.meeting, format: .talks)) == Plover("CONSULT", "visit"))
        #expect(Plover(event(.conference)) == Plover("CONSULT", "multilateral"))
        #expect(Plover(event(.signing)) == Plover("SUPPORT"))
        #expect(Plover(event(.exercise)).quad == 2 && Plover(event(.transfer)).type == "AID")
        #expect(Plover(event(.visit, .planned)) == Plover("AGREE"))
        #expect(Plover(event(.exercise, .cancelled)) == Plover("REJECT") && Plover("REJECT").quad == 3)
    }

    private func dyads(_ event: Event) throws -> [[String]] {
        let content = ExportContent(timeline: Timeline(events: [event], agreements: []))
        let records = try FormReading.records(PloverWriter.files(content)[0].text)
        let columns = ["actor_country", "recipient_country", "is_directed"]
        let places = try columns.map { name in try #require(records.first?.firstIndex(of: name)) }
        return records.dropFirst().map { record in places.map { record[$0] } }
    }

    @Test func `Each two countries are one row`() throws {
        #expect(
            try dyads(event(.conference, countries: ["VN", "GB", "CN"])) == [
                ["CN", "GB", "0"], ["CN", "VN", "0"], ["GB", "VN", "0"],
            ])
        #expect(try dyads(event(.meeting, countries: ["VN"])) == [["VN", "", "0"]])
        #expect(try dyads(event(.meeting)) == [["", "", "0"]])
    }

    @Test func `A visit goes from the visitor to the host`() throws {
        #expect(try dyads(event(.visit, countries: ["GB", "VN"], venue: "GB")) == [["VN", "GB", "1"]])
        #expect(try dyads(event(.visit, countries: ["GB", "VN"])) == [["GB", "VN", "0"]])
    }

    @Test func `The codebook has every column, type of event and code`() {
        let book = PloverCodebook.text
        for column in PloverWriter.columns { #expect(book.contains("- `\(column.name)`: ")) }
        for type in EventType.allCases { #expect(book.contains("| occurred | \(type.rawValue) |")) }
        for code in ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "REJECT"] {
            #expect(book.contains("| \(code) |"))
        }
    }
}
