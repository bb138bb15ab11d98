import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct WorldWritingTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func world(_ store: KnowledgeStore) throws -> World {
        World(
            people: try store.people(), events: try store.events().sorted { $0.id < $1.id },
            agreements: try store.agreements().sorted { $0.id < $1.id })
    }

    @Test func theWorldComesBackAsItWas() throws {
        let store = try Fixtures.filled(folder)
        #expect(try world(store) == Fixtures.world)
    }

    @Test func replacingTwiceChangesNothing() throws {
        let store = try Fixtures.filled(folder)
        try store.replaceWorld(Fixtures.world)
        #expect(try world(store) == Fixtures.world)
        #expect(try store.check() == [])
    }

    @Test func theOldWorldGoesAndClaimsAndDecisionsStay() throws {
        let store = try Fixtures.filled(folder)
        let decision = Decision(
            id: "d-1", verdict: .reject, targets: ["e-1"], author: "an", time: "2024-01-01T00:00:00Z")
        try store.append(decision)
        try store.replaceWorld(World())
        #expect(try world(store) == World())
        #expect(try store.records().count == 3)
        #expect(try store.decisions() == [decision])
        #expect(try store.search("hội đàm").map(\.kind) == [.document])
        let left = try store.read { db in
            try [
                "event_participant", "status_change", "conflict", "conflict_value", "conflict_claim", "post_held_claim",
            ]
            .map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
        }
        #expect(left == [0, 0, 0, 0, 0, 0])
    }

    @Test func aWorldThatContradictsItselfIsRefusedWhole() throws {
        let store = try Fixtures.filled(folder)
        var broken = Fixtures.world
        broken.people = []
        let error = #expect(throws: StoreError.self) { try store.replaceWorld(broken) }
        #expect(error?.code == .refusedValue)
        #expect(try world(store) == Fixtures.world)
    }
}
