import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct SettingsTests {
    private func decision(_ field: String, _ value: String) -> Decision {
        Decision(
            id: "d-1", verdict: .set, targets: ["e-1"], field: field, value: value, author: "an",
            time: "2024-05-01T08:00:00.000Z")
    }

    private let event = Event(
        id: EventID("e-1"), type: .meeting, status: .occurred, venue: "Hà Nội",
        conflicts: [
            Conflict(
                field: "venue",
                values: [.init(value: "Hà Nội", claims: ["e-1"]), .init(value: "Huế", claims: ["e-2"])])
        ], claims: [EventID("e-1"), EventID("e-2")])

    @Test(arguments: [
        ("type", "visit"), ("format", ""), ("status", "cancelled"), ("date", "2021-07"), ("venue", ""),
        ("venue_country", "VN"), ("edition", "4"), ("countries", "VN US"), ("rank of Ngô Xuân Lịch", "Đại tướng"),
        ("participants of VN", "Ngô Xuân Lịch"),
    ])
    func takesWhatAFieldCanBe(field: String, value: String) {
        #expect(Settings.problem(field, value, of: .event) == nil)
    }

    @Test(arguments: [
        ("type", ""), ("type", "tea"), ("date", "2021-13"), ("venue_country", "Vietnam"), ("edition", "0"),
        ("edition", "fourth"), ("countries", ""), ("colour", "red"), ("participants of Nga", "A"),
    ])
    func refusesTheRest(field: String, value: String) {
        #expect(Settings.problem(field, value, of: .event) != nil)
    }

    @Test func aValueOfThePersonStandsBeforeThoseOfTheSources() {
        var event = event
        #expect(Settings.apply(decision("venue", "Đà Nẵng"), to: &event))
        #expect(event.venue == "Đà Nẵng")
        #expect(event.conflicts[0].values.map(\.value) == ["Đà Nẵng", "Hà Nội", "Huế"])
        #expect(event.conflicts[0].values[0].claims == ["d-1"])
    }

    @Test func aChosenValueKeepsItsSources() {
        var event = event
        #expect(Settings.apply(decision("venue", "Huế"), to: &event))
        #expect(event.conflicts[0].values.map(\.value) == ["Huế", "Hà Nội"])
        #expect(event.conflicts[0].values[0].claims == ["d-1", "e-2"])
    }

    @Test func aSideIsLeftWithThoseWhoWereChosen() {
        var event = event
        event.participants = ["Ngô Xuân Lịch", "Phan Văn Giang"].map {
            EventParticipant(
                person: nil, participant: Participant(name: $0, kind: .person, country: CountryCode("VN")))
        }
        #expect(Settings.apply(decision("participants of VN", "Phan Văn Giang"), to: &event))
        #expect(event.participants.map(\.participant.name) == ["Phan Văn Giang"])
        #expect(Settings.apply(decision("rank of Phan Văn Giang", "Đại tướng"), to: &event))
        #expect(event.participants[0].participant.rank == "Đại tướng")
    }
}
