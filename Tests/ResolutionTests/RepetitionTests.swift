import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct RepetitionTests {
    private func events(_ lines: String, decisions: [Decision] = []) -> [Event] {
        Resolver().resolve([ClaimNotation.record("a1", published: "2018-01-25", lines)], decisions: decisions).events
    }

    private let talks = """
        meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=VN
        meeting occurred 2018-01-25 | US VN | James Mattis/US, Ngô Xuân Lịch/VN | format=bilateral
        """

    @Test func talksInTheCaptionAndInTheText() throws {
        let events = events(talks)
        let event = try #require(events.first)
        #expect(events.count == 1)
        #expect(event.claims.count == 2)
        #expect(event.confidence == 0.5)
    }

    @Test func theArrivalIsOfTheVisit() {
        let arrival = """
            visit occurred 2016-09-02 | IN VN | Narendra Modi/IN | venue=sân bay Nội Bài in=VN
            words: ông đến sân bay Nội Bài tối qua
            visit occurred 2016-09-03 | IN VN | Narendra Modi/IN | venue=Hà Nội in=VN
            words: hôm nay thăm một số nơi ở Hà Nội
            """
        #expect(events(arrival).count == 1)
    }

    @Test(arguments: [
        // Two days later.
        "meeting occurred 2018-01-27 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=VN",
        // Somebody else was there.
        "meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US, Daniel Kritenbrink/US | in=VN",
        // Another country.
        "meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=US",
        // Announced, not held.
        "meeting planned 2018-01-26 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=VN",
        // No day.
        "meeting occurred 2018-01 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=VN",
    ])
    func anotherEventOfTheSamePeople(other: String) {
        let first = "meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | in=VN format=talks"
        #expect(events(first + "\n" + other).count == 2)
        #expect(events(other + "\n" + first).count == 2)
    }

    @Test func talksAndCourtesyCallAreTwo() {
        #expect(
            events(
                """
                meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | format=talks
                meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US | format=call_on
                """
            ).count == 2)
    }

    @Test func aPersonMaySayThatTheyAreTwo() {
        let ids = events(talks)[0].claims.map(\.rawValue)
        let apart = Decision(
            id: "d-1", verdict: .different, targets: ids, author: "an analyst", time: "2024-01-01T00:00:00Z")
        #expect(events(talks, decisions: [apart]).count == 2)
    }
}
