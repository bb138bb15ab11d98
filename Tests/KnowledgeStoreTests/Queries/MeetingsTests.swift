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
