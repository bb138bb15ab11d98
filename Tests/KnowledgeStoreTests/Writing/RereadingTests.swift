import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct RereadingTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private var talks: ExtractionRecord {
        ExtractionRecord(
            document: Fixtures.talks, extractor: "attache 0.1.0", people: [Fixtures.giangInTalks, Fixtures.wallace],
            events: [Fixtures.talksClaim])
    }

    @Test func everyTextComesWithEveryNameItHas() throws {
        let store = try folder.store()
        var other = Fixtures.talks
        other.id = "copy"
        _ = try store.ingest([talks, ExtractionRecord(document: other, extractor: "attache 0.1.0")])
        var texts: [[Document]] = []
        try store.forEachText { texts += $0 }
        #expect(texts.count == 1 && texts[0].map(\.id) == ["talks", "copy"])
        #expect(texts[0][0].published == Fixtures.talks.published && texts[0][0].text == Fixtures.talks.text)
    }

    @Test func theSameReadingChangesNothingAndAnotherTakesItsPlace() throws {
        let store = try folder.store()
        _ = try store.ingest([talks])
        #expect(try store.restore([[talks]]) == 0)
        var less = talks
        less.events = []
        // An older version counts as well, when it is what is asked for.
        less.extractor = "attache 0.0.9"
        #expect(try store.restore([[less]]) == 1)
        #expect(try store.record(Fixtures.talks.sha256)?.events.isEmpty == true)
        // What was printed can still be traced.
        #expect(try store.document(ofClaim: Fixtures.talksClaim.id.rawValue)?.id == "talks")
    }

    @Test func otherWordsAreReadAgainAndTheSameAreNot() throws {
        let store = try folder.store()
        _ = try store.ingest([talks])
        #expect(try store.isStored(Fixtures.talks, extractor: "attache 0.1.0"))
        #expect(try !store.isStored(Fixtures.talks, extractor: "attache 0.1.0+12ab34cd"))
        var record = talks
        record.extractor = "attache 0.1.0+12ab34cd"
        #expect(try store.ingest([record]) == [.replaced])
        #expect(try store.isStored(Fixtures.talks, extractor: "attache 0.1.0+12ab34cd"))
        // A later version wins whatever its words.
        #expect(try store.isStored(Fixtures.talks, extractor: "attache 0.0.9"))
    }

    @Test func aChangeOfAnotherMomentIsNotWritten() throws {
        let store = try folder.store()
        let first = try store.snapshot(rules: 1)
        #expect(!first.hasMemory)
        #expect(try store.apply(WorldChange(), since: first))
        #expect(try !store.apply(WorldChange(), since: first))
        #expect(try store.snapshot(rules: 1).hasMemory)
        // Of other rules nothing is remembered.
        #expect(try !store.snapshot(rules: 2).hasMemory)
    }

    @Test func aMemoryComesBackAsItWas() throws {
        let store = try folder.store()
        var change = WorldChange()
        change.memory.events.marks = ["e-1": .init(print: .max, thing: "e-1"), "e-2": .init(print: 7, thing: "e-1")]
        change.memory.events.likenesses = [.init(a: "e-1", b: "e-2"): 1.1000000000000001]
        change.memory.people.things = ["p-1": 1 << 63]
        change.memory.agreements.crowded = [3]
        #expect(try store.apply(change, since: store.snapshot(rules: 1)))
        #expect(try store.snapshot(rules: 1).memory == change.memory)
        #expect(try store.apply(WorldChange(), since: store.snapshot(rules: 1)))
        #expect(try store.snapshot(rules: 1).memory == ResolutionMemory())
    }
}
