import CivilTime
import DocumentIntake
import Foundation
import KnowledgeModel
import KnowledgeStore
import Resolution
import Testing
import _AttacheTestSupport

@testable import Pipeline

/// The same articles give the same world, however they come in.
@Suite struct SameWorldTests {
    /// All that an export is written from.
    struct Content: Equatable {
        struct Told: Equatable {
            var document: String
            var claim: EventClaim
        }
        var documents: [Document]
        var people: [Person]
        var events: [Event]
        var told: [[Told]]
        var agreements: [Agreement]
        var found: [String]

        init(_ store: KnowledgeStore) throws {
            documents = try store.documents()
            people = try store.people()
            events = try store.events().sorted { $0.id < $1.id }
            told = try events.map { event in
                try store.claims(of: event.id).map { Told(document: $0.document.id, claim: $0.claim) }
            }
            agreements = try store.agreements().sorted { $0.id < $1.id }
            found = try store.search("Hà Nội").filter { $0.kind == .event }.map(\.id).sorted()
        }
    }

    /// Every article is read once for all trials.
    private static let stages = try! Stages.standard()
    private static let read: [String: ExtractionRecord] = {
        var press = Press(seed: 6)
        var records: [String: ExtractionRecord] = [:]
        for document in press.articles(26) { records[document.id] = stages.extract(document) }
        return records
    }()
    private static let articles = read.values.map(\.document).sorted { $0.sha256 < $1.sha256 }

    /// The stages with the articles read already.
    private static let replaying: Stages = {
        let known = SameWorldTests.read
        var stages = SameWorldTests.stages
        stages.extract = { known[$0.id]! }
        return stages
    }()

    /// Stores and concludes the batches one after the other.
    private func content(of batches: [[Document]], reopening: Bool = true, rebuilt: Bool = false) throws -> Content {
        let folder = try TemporaryFolder()
        let pipeline = Pipeline(stages: Self.replaying)
        var store = try KnowledgeStore(path: "\(folder.path)/base.db", mode: .readWriteCreate)
        for batch in batches {
            _ = try store.ingest(batch.map { Self.read[$0.id]! })
            try pipeline.conclude(store) { _ in }
            if reopening { store = try KnowledgeStore(path: "\(folder.path)/base.db", mode: .readWriteCreate) }
        }
        if rebuilt { try pipeline.conclude(store, remembering: false) { _ in } }
        return try Content(store)
    }

    @Test func `The invented press tells of events more than once`() throws {
        let content = try content(of: [Self.articles])
        #expect(content.events.count > 10 && content.people.count >= 6 && !content.agreements.isEmpty)
        #expect(content.events.count { $0.claims.count > 1 } >= 4)
        #expect(content.events.contains { $0.history.count > 1 } && content.events.contains { !$0.conflicts.isEmpty })
    }

    @Test(arguments: 0..<40)
    func `Any order and any split into batches`(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let expected = try Self.whole.get()
        for _ in 0..<5 {
            let batches = Self.split(Self.articles.shuffled(using: &dice), &dice)
            #expect(try content(of: batches, reopening: false) == expected, "\(batches.map { $0.map(\.id) })")
        }
    }

    @Test(arguments: 100..<104)
    func `Concluding all anew changes nothing`(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let batches = Self.split(Self.articles.shuffled(using: &dice), &dice)
        #expect(try content(of: batches, rebuilt: true) == Self.whole.get())
    }

    @Test(arguments: 200..<220)
    func `Decisions made at any moment`(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let expected = try Self.whole.get()
        // Two events, one of which is told by several articles, and a person.
        let told = expected.events.filter { $0.claims.count > 1 }
        let one = told[dice.below(told.count)]
        let other = expected.events.filter { $0.id != one.id && $0.type == one.type }.randomElement(using: &dice) ?? one
        let decisions = [
            decision(1, .different, [one.claims[0].rawValue, one.claims[1].rawValue]),
            decision(2, .same, [one.claims[0].rawValue, other.claims[0].rawValue]),
            decision(3, .set, [other.claims[0].rawValue], "venue", "Huế"),
            decision(4, .reject, [told[dice.below(told.count)].id.rawValue]),
            decision(5, .set, [expected.people[dice.below(expected.people.count)].id.rawValue], "name", "Mười Ba"),
        ]
        func content(_ batches: [[Document]], deciding moment: Int, undoing: Bool) throws -> Content {
            let folder = try TemporaryFolder()
            let pipeline = Pipeline(stages: Self.replaying)
            let store = try KnowledgeStore(path: "\(folder.path)/base.db", mode: .readWriteCreate)
            for (number, batch) in batches.enumerated() {
                if number == moment {
                    for decision in decisions { try store.append(decision) }
                    try pipeline.conclude(store) { _ in }
                }
                _ = try store.ingest(batch.map { Self.read[$0.id]! })
                try pipeline.conclude(store) { _ in }
            }
            if moment >= batches.count { for decision in decisions { try store.append(decision) } }
            if undoing { try store.append(decision(9, .undo, decisions.map(\.id))) }
            try pipeline.conclude(store) { _ in }
            return try Content(store)
        }
        let batches = Self.split(Self.articles.shuffled(using: &dice), &dice)
        let decided = try content([Self.articles], deciding: 1, undoing: false)
        #expect(decided != expected)
        #expect(try content(batches, deciding: dice.below(batches.count + 1), undoing: false) == decided)
        #expect(try content(batches, deciding: dice.below(batches.count + 1), undoing: true) == expected)
    }

    @Test func `Every id that was ever printed goes on resolving`() throws {
        var dice = Dice(state: 5)
        let folder = try TemporaryFolder()
        let store = try KnowledgeStore(path: "\(folder.path)/base.db", mode: .readWriteCreate)
        var ids: (events: Set<EventID>, people: Set<PersonID>, agreements: Set<AgreementID>) = ([], [], [])
        for batch in Self.split(Self.articles.shuffled(using: &dice), &dice) {
            _ = try store.ingest(batch.map { Self.read[$0.id]! })
            try Pipeline(stages: Self.replaying).conclude(store) { _ in }
            for event in try store.events() { ids.events.formUnion([event.id] + event.claims) }
            for person in try store.people() { ids.people.formUnion([person.id] + person.claims) }
            for agreement in try store.agreements() { ids.agreements.formUnion([agreement.id] + agreement.claims) }
            for id in ids.events { #expect(try store.event(id: id.rawValue)?.claims.contains(id) == true) }
            for id in ids.people { #expect(try store.person(id: id.rawValue)?.claims.contains(id) == true) }
            for id in ids.agreements { #expect(try store.agreement(id: id.rawValue)?.claims.contains(id) == true) }
        }
        #expect(ids.events.count > 15)
    }

    private static let whole = Result {
        try SameWorldTests().content(of: [articles])
    }

    private static func split(_ articles: [Document], _ dice: inout Dice) -> [[Document]] {
        var batches: [[Document]] = []
        var rest = articles[...]
        while !rest.isEmpty {
            let count = min(rest.count, 1 + dice.below(dice.below(4) == 0 ? 3 : 24))
            batches.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return batches
    }

    private func decision(
        _ number: Int, _ verdict: Decision.Verdict, _ targets: [String], _ field: String? = nil, _ value: String? = nil
    ) -> Decision {
        Decision(
            id: "d-\(number)", verdict: verdict, targets: targets, field: field, value: value, author: "an",
            time: "2024-05-01T08:00:0\(number).000Z")
    }
}
