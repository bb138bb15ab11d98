import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct CountryDossierTests {
    private let codes = ["GB", "VN"].map { CountryCode($0) }

    private func event(
        _ id: String, _ type: EventType, _ date: String?, _ status: EventStatus = .occurred,
        people: [(String, String)] = [],
        countries: [String] = ["GB", "VN"], topics: [String] = []
    ) -> Event {
        Event(
            id: EventID(id), type: type, status: status, date: date.flatMap { EDTF($0) },
            participants: people.map {
                EventParticipant(
                    person: nil, participant: Participant(name: $0.0, kind: .person, country: CountryCode($0.1)))
            }, countries: countries.map { CountryCode($0) }, topics: topics, claims: [EventID(id)])
    }

    private var dossier: CountryDossier {
        CountryDossier(
            countries: codes,
            events: [
                event("e-1", .relations, "1973"),
                event("e-2", .meeting, "2021-07", people: [("A", "VN"), ("B", "GB")]),
                event("e-3", .dialogue, "2021", people: [("A", "VN"), ("X", "US")], countries: ["GB", "US", "VN"]),
                event("e-4", .meeting, "2022", .cancelled, topics: ["navy"]),
                event("e-5", .exhibition, "2030", .planned, topics: ["navy", "training"]),
            ], agreements: [], series: [CountryDossier.Series(name: "Đối thoại", held: 4, last: nil, next: nil)])
    }

    /// "XXXX-06" is neither the first nor the last; and the years add up to the meetings.
    @Test func whatHasNoYearIsNeitherFirstNorLast() throws {
        let dossier = CountryDossier(
            countries: codes,
            events: [
                event("e-1", .meeting, "2021-07", people: [("A", "VN"), ("B", "GB")]),
                event("e-2", .meeting, "XXXX-06", people: [("A", "VN"), ("C", "GB")]),
                event("e-3", .meeting, nil, people: [("A", "VN")]),
            ], agreements: [], series: [])
        #expect(dossier.meetingsByYear.map { "\($0.value) \($0.count)" } == ["2021 1", "unknown 2"])
        let people = dossier.carriers
        #expect(people.map { "\($0.name) \($0.events)" } == ["A 3", "B 1", "C 1"])
        #expect(people[0].first == EDTF("2021-07") && people[0].last == EDTF("2021-07"))
        #expect(people[2].first == nil && people[2].last == nil)
    }

    @Test func gathersWhatTheEventsTell() {
        #expect(dossier.relations.map(\.id.rawValue) == ["e-1"])
        #expect(dossier.meetingsByYear.map { "\($0.value) \($0.count)" } == ["2021 2"])
        #expect(dossier.eventsByType.first.map { "\($0.value) \($0.count)" } == "meeting 2")
        #expect(dossier.topics.map { "\($0.value) \($0.count)" } == ["navy 2", "training 1"])
        #expect(dossier.planned.map(\.id.rawValue) == ["e-5"])
        // People of third countries do not carry the relations of these two.
        #expect(dossier.carriers.map { "\($0.name) \($0.events)" } == ["A 2", "B 1"])
        #expect(dossier.partners.isEmpty)
    }

    @Test func ofOneCountryHasPartners() {
        var alone = dossier
        alone.countries = [codes[1]]
        #expect(alone.partners.map { "\($0.value) \($0.count)" } == ["GB 5", "US 1"])
        #expect(alone.carriers.map(\.name) == ["A", "B", "X"])
    }

    @Test func everyFormSaysIt() throws {
        #expect(
            dossier.parts.map(\.heading) == [
                "Relations", "Meetings by year", "Events by type", "Series", "People", "Topics", "Announced",
            ])
        let csv = try OutputFormat.csv.text(dossier.sheet)
        #expect(csv.hasPrefix("part,value,count,first,last,id\r\nrelations,,,1973,,e-1\r\n"))
        #expect(csv.contains("\r\nperson,A,2,2021-07,2021,\r\n"))
        #expect(dossier.json.text.contains("\"meetings_by_year\":[{\"count\":2,\"value\":\"2021\"}]"))
    }

    @Test func ofNothingIsEmpty() {
        let empty = CountryDossier(countries: codes, events: [], agreements: [], series: [])
        #expect(empty.parts.isEmpty && empty.sheet.rows.isEmpty)
    }
}
