import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct MeetingsTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    private func pairs(_ filter: Filter = Filter()) throws -> [[String?]] {
        try store.meetings(filter).map { [$0.first.participant.name, $0.second.participant.name] }
    }

    @Test func areThePairsOfDifferentCountries() throws {
        #expect(try pairs() == [["Phan Văn Giang", "Ben Wallace"], ["Lê Chí Thành", "Jane Thanh Doe"]])
        #expect(try store.meetings().map(\.event.id) == [Fixtures.talksEvent.id, Fixtures.dialogueEvent.id])
    }

    @Test func ofOnePersonOrOfTwo() throws {
        #expect(try pairs(Filter(personIDs: [Fixtures.wallacePerson.id])) == [["Phan Văn Giang", "Ben Wallace"]])
        #expect(
            try pairs(Filter(personIDs: [Fixtures.wallacePerson.id, Fixtures.giang.id]))
                == [["Phan Văn Giang", "Ben Wallace"]])
        #expect(try pairs(Filter(personIDs: [Fixtures.wallacePerson.id, Fixtures.doePerson.id])) == [])
    }

    @Test func ofCountriesArePairsOfTheirPeople() throws {
        func person(_ name: String, _ country: String) -> EventParticipant {
            EventParticipant(
                person: nil, participant: Participant(name: name, kind: .person, country: CountryCode(country)))
        }
        let codes = ["JP", "US", "VN"].map { CountryCode($0) }
        try store.replaceWorld(
            World(events: [
                Event(
                    id: EventID("e-1"), type: .meeting, status: .occurred, date: EDTF("2020"),
                    participants: [person("V", "VN"), person("U", "US"), person("J", "JP")], countries: codes,
                    claims: [EventID("e-1")])
            ]))
        #expect(try pairs(Filter(countries: [codes[0]])) == [["V", "J"], ["U", "J"]])
        #expect(try pairs(Filter(countries: [codes[2], codes[0]])) == [["V", "J"]])
        #expect(try pairs(Filter(countries: codes)).count == 3)
    }

    @Test func theLimitCountsEventsWithSuchAPair() throws {
        func event(_ id: String, _ day: String, _ names: [(String, String)]) -> Event {
            Event(
                id: EventID(id), type: .meeting, status: .occurred, date: EDTF(day),
                participants: names.map {
                    EventParticipant(
                        person: nil, participant: Participant(name: $0.0, kind: .person, country: CountryCode($0.1)))
                }, countries: [CountryCode("VN")], claims: [EventID(id)])
        }
        let alone = (1...20).map { event("e-\($0)", "2020-01-\($0 < 10 ? "0" : "")\($0)", [("A", "VN"), ("C", "VN")]) }
        try store.replaceWorld(
            World(events: (alone + [event("e-99", "2021", [("A", "VN"), ("B", "US")])]).sorted { $0.id < $1.id }))
        #expect(try pairs(Filter(limit: 1)) == [["A", "B"]])
    }

    @Test func atAPlace() throws {
        #expect(try pairs(Filter(place: "luan don")) == [["Lê Chí Thành", "Jane Thanh Doe"]])
        #expect(try pairs(Filter(place: "Nhà khách Hòa Bình")) == [["Phan Văn Giang", "Ben Wallace"]])
        #expect(try pairs(Filter(venueCountry: CountryCode("GB"))) == [["Lê Chí Thành", "Jane Thanh Doe"]])
        // Marks that are typed have to be there; words elsewhere in the event are no place; nor are none.
        #expect(try pairs(Filter(place: "Luận Đôn")) == [])
        #expect(try pairs(Filter(place: "Ben Wallace")) == [])
        #expect(try pairs(Filter(place: "…")) == [])
    }

    @Test func leaveOutCompatriotsTheUnnamedPlansAndOtherTypes() throws {
        func event(_ id: String, _ type: EventType, _ status: EventStatus, _ names: [(String?, String)]) -> Event {
            Event(
                id: EventID(id), type: type, status: status,
                participants: names.map {
                    EventParticipant(
                        person: nil, participant: Participant(name: $0.0, kind: .person, country: CountryCode($0.1)))
                }, claims: [EventID(id)])
        }
        try store.replaceWorld(
            World(events: [
                event("e-1", .meeting, .planned, [("A", "VN"), ("B", "US")]),
                event("e-2", .visit, .occurred, [("A", "VN"), ("B", "US")]),
                event("e-3", .meeting, .occurred, [("A", "VN"), ("C", "VN"), (nil, "US")]),
                event("e-4", .dialogue, .occurred, [("A", "VN"), ("C", "VN"), ("B", "US")]),
            ]))
        #expect(try pairs() == [["A", "B"], ["C", "B"]])
    }
}
