import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct VenueFactsTests {
    private func facts(_ venue: String?, date: String = "2018-10-17", words: String? = nil) -> VenueFacts {
        let evidence = words.map {
            Evidence(field: .trigger, span: TextSpan(start: 0, end: $0.unicodeScalars.count), quote: $0)
        }
        return VenueFacts(
            EventClaim(
                id: EventID("e-1"), type: .visit, status: .occurred, date: EDTF(date), venue: venue, rule: "test",
                evidence: evidence.map { [$0] } ?? []))
    }

    @Test func aTownIsNoSite() {
        #expect(!facts("Đà Nẵng").isSite)
        #expect(!facts(nil).isSite)
        #expect(facts(nil).words.isEmpty)
    }

    @Test func aTouredSiteIsOne() {
        #expect(facts("sân bay Biên Hoà", words: "ông thăm sân bay Biên Hoà").isSite)
        #expect(facts("chùa Trấn Quốc", words: "đoàn thăm chùa Trấn Quốc").isSite)
        #expect(facts("chùa Trấn Quốc").isSite)
    }

    @Test(arguments: [
        // The arrival.
        ("sân bay Nội Bài", "2018-10-17", "ông đến sân bay Nội Bài"),
        // Named elsewhere in the text.
        ("chùa Trấn Quốc", "2018-10-17", "chuyến thăm của bộ trưởng"),
        // Nobody tours a site for days.
        ("sân bay Biên Hoà", "2018-10-16/2018-10-17", "thăm sân bay Biên Hoà"),
    ])
    func aVenueOfTheWholeVisitTellsNothing(venue: String, date: String, words: String) {
        let place = facts(venue, date: date, words: words)
        #expect(!place.isSite)
        #expect(place.words.isEmpty)
    }
}
