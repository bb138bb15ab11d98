import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct CounterpartsTests {
    private func participant(_ name: String, _ country: String, id: String? = nil, post: String? = nil)
        -> EventParticipant
    {
        EventParticipant(
            person: id.map { PersonID($0) },
            participant: Participant(name: name, kind: .person, country: CountryCode(country), post: post))
    }

    private func meeting(_ id: String, _ date: String?, _ first: EventParticipant, _ second: EventParticipant)
        -> Meeting
    {
        Meeting(
            event: Event(
                id: EventID(id), type: .meeting, status: .occurred, date: date.flatMap { EDTF($0) },
                participants: [first, second], claims: [EventID(id)]),
            first: first, second: second)
    }

    @Test func eachOfTheOtherSideOnceTheMostFrequentFirst() {
        let own = participant("A", "VN", id: "p-a")
        let counterparts = Counterparts(
            [
                meeting("e-3", "2022", own, participant("Cee", "US", id: "p-c", post: "Minister")),
                meeting("e-1", "2020-05", participant("C", "US", id: "p-c", post: "Deputy"), own),
                meeting("e-2", nil, own, participant("B", "JP")),
                // Neither before nor after anything.
                meeting("e-4", "XXXX-06", own, participant("C", "US", id: "p-c")),
                // The same two at one event, told as two pairs.
                meeting("e-3", "2022", own, participant("Cee", "US", id: "p-c")),
            ]) { $0.person == PersonID("p-a") }
        #expect(counterparts.rows.map(\.name) == ["C", "B"])
        #expect(counterparts.rows.map(\.times) == [3, 1])
        #expect(counterparts.rows[0].first == EDTF("2020-05") && counterparts.rows[0].last == EDTF("2022"))
        #expect(counterparts.rows[0].post == "Minister")
        #expect(counterparts.rows[1].first == nil && counterparts.rows[1].last == nil)
    }

    @Test func ofACountryTheOthersCount() throws {
        let vietnamese = [participant("A", "VN"), participant("B", "VN")]
        let counterparts = Counterparts([
            meeting("e-1", "2020", vietnamese[0], participant("U", "US")),
            meeting("e-1", "2020", vietnamese[1], participant("U", "US")),
        ]) { $0.participant.country == CountryCode("VN") }
        #expect(counterparts.rows.map(\.name) == ["U"] && counterparts.rows[0].times == 1)
        let csv = try OutputFormat.csv.text(.counterparts(counterparts))
        #expect(csv == "name,country,post,times,first,last,id\r\nU,US,,1,2020,2020,\r\n")
    }

    @Test func aCountIsANumber() throws {
        #expect(try OutputFormat.json.text(.count(3)) == "[\n{\"count\":3}\n]\n")
        #expect(try OutputFormat.csv.text(.count(0)) == "count\r\n0\r\n")
    }
}
