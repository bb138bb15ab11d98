import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct WitnessesTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private var own: ExtractionRecord {
        ExtractionRecord(
            document: Fixtures.talks, extractor: "attache 0.1.0", people: [Fixtures.giangInTalks, Fixtures.wallace],
            events: [Fixtures.talksClaim])
    }

    private func witness(_ version: String, claim id: EventID) -> ExtractionRecord {
        var claim = Fixtures.talksClaim
        claim.id = id
        claim.participants = []
        claim.evidence = claim.evidence.filter { $0.field == .trigger }
        return ExtractionRecord(document: Fixtures.talks, extractor: "model-x \(version)", events: [claim])
    }

    @Test func readingAnewLeavesWitnessesAsTheyAre() throws {
        let store = try folder.store()
        _ = try store.ingest([own])
        try store.addWitness(witness("1", claim: EventID("e-1.w1")))
        var texts: [[Document]] = []
        try store.forEachText { texts += $0 }
        #expect(texts.map { $0.map(\.id) } == [["talks"]])
        #expect(try store.restore([[own]]) == 0)
        var less = own
        less.events = []
        #expect(try store.restore([[less]]) == 1)
        #expect(try store.records().map(\.extractor) == ["attache 0.1.0", "model-x 1"])
        #expect(try store.records().map { $0.events.map(\.id) } == [[], [EventID("e-1.w1")]])
        // One document, however many read it.
        #expect(try store.statistics().documentsByYear.map(\.count) == [1])
    }

    @Test func eachExtractorInheritsOnlyItsOwnClaims() throws {
        let store = try folder.store()
        _ = try store.ingest([own])
        try store.addWitness(witness("1", claim: EventID("e-1.w1")))
        try store.addWitness(witness("2", claim: EventID("e-1.w2")))
        var less = own
        less.events = []
        _ = try store.restore([[less]])
        let lost = Fixtures.talksClaim.id.rawValue
        let decisions = [lost, "e-1.w1"].enumerated().map { number, target in
            Decision(
                id: "d-\(number)", verdict: .reject, targets: [target], author: "an", time: "2024-05-01T08:00:00.000Z")
        }
        #expect(try store.withPresentTargets(decisions).map(\.targets) == [[lost], ["e-1.w2"]])
    }
}
