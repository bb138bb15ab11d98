import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct MeetingNetworkTests {
    private func meeting(_ id: String, _ date: String?, _ a: String, _ b: String) -> Meeting {
        func one(_ name: String) -> EventParticipant {
            EventParticipant(
                person: name.hasPrefix("p-") ? PersonID(name) : nil,
                participant: Participant(name: name, kind: .person, country: CountryCode(name == "p-1" ? "VN" : "GB")))
        }
        let event = Event(
            id: EventID(id), type: .meeting, status: .occurred, date: date.flatMap { EDTF($0) },
            participants: [one(a), one(b)], claims: [EventID(id)])
        return Meeting(event: event, first: one(a), second: one(b))
    }

    private var content: ExportContent {
        let meetings = [
            meeting("e-3", nil, "p-1", "p-2"), meeting("e-2", "2021-07", "p-2", "p-1"),
            meeting("e-1", "2020-01-05", "p-1", "p-2"), meeting("e-4", "2022", "p-1", "Lee"),
        ]
        var content = ExportContent(timeline: Timeline(events: meetings.map(\.event), agreements: []))
        content.meetings = meetings
        return content
    }

    @Test func `Two who met are one edge with every date, whoever is named first`() throws {
        let network = MeetingNetwork(content)
        #expect(network.nodes.map(\.id) == ["Lee|GB", "p-1", "p-2"])
        #expect(network.nodes.map(\.events.count) == [1, 4, 3])
        #expect(network.edges.map { [$0.source, $0.target] } == [["Lee|GB", "p-1"], ["p-1", "p-2"]])
        let edge = try #require(network.edges.last)
        #expect(edge.events.map(\.id.rawValue) == ["e-1", "e-2", "e-3"])
        #expect(edge.first == CivilDay(year: 2020, month: 1, day: 5))
        #expect(edge.last == CivilDay(year: 2021, month: 7, day: 31))
    }

    @Test func `GraphML has weights, GEXF spells`() {
        let graphml = GraphMLWriter.files(content)[0].text
        #expect(graphml.contains("<data key=\"weight\">3</data><data key=\"first\">2020-01-05</data>"))
        #expect(graphml.contains("<data key=\"dates\">2020-01-05; 2021-07; ?</data>"))
        let gexf = GEXFWriter.files(content)[0].text
        #expect(gexf.contains("source=\"p-1\" target=\"p-2\" weight=\"3\""))
        #expect(gexf.contains("<spell start=\"2021-07-01\" end=\"2021-07-31\"/>"))
    }
}
