import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct EventComparisonTests {
    private func areMerged(_ pair: EventCorpus.Pair) -> Bool {
        let records = [
            ClaimNotation.record("aa", published: pair.one.published, pair.one.claim),
            ClaimNotation.record("bb", published: pair.other.published, pair.other.claim),
        ]
        return Resolver().resolve(records).events.count == 1
    }

    @Test func corpusIsLargeEnough() {
        #expect(EventCorpus.same.count >= 40)
        #expect(EventCorpus.different.count >= 40)
    }

    @Test func corpusPrecisionAndRecall() {
        let missed = EventCorpus.same.filter { !areMerged($0) }.map(\.what)
        let fallen = EventCorpus.different.filter { areMerged($0) }.map(\.what)
        let right = Double(EventCorpus.same.count - missed.count)
        #expect(right / (right + Double(fallen.count)) >= 0.95, "taken for one: \(fallen)")
        #expect(right / Double(EventCorpus.same.count) >= 0.85, "left apart: \(missed)")
    }

    @Test func aYearCountedFromTheDayOfPublicationTellsLittleOfAMeeting() {
        func events(_ basis: DateBasis) -> Int {
            var records = [
                ClaimNotation.record("aa", "meeting occurred 2016 | US VN | Lê Văn An/VN, Barack Obama/US |"),
                ClaimNotation.record("bb", "meeting occurred 2016-11-20 | US VN | Lê Văn An/VN, Barack Obama/US |"),
            ]
            records[0].events[0].dateBasis = basis
            return Resolver().resolve(records).events.count
        }
        #expect(events(.explicit) == 1)
        #expect(events(.relative) == 2)
    }
}
