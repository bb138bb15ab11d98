import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct DecisionsTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private let same = Decision(
        id: "d-2", verdict: .same, targets: ["p-2", "p-1"], author: "an", time: "2024-05-01T08:00:00Z",
        reason: "One man.")
    private let set = Decision(
        id: "d-1", verdict: .set, targets: ["e-1"], field: "venue", value: "Hà Nội", author: "bình",
        time: "2024-05-02T08:00:00Z")

    @Test func comeBackByTimeWithTargetsInOrder() throws {
        let store = try folder.store()
        try store.append(set)
        try store.append(same)
        #expect(try store.decisions() == [same, set])
    }

    @Test func theSameTwiceIsOneAndAnotherUnderItsIDIsRefused() throws {
        let store = try folder.store()
        try store.append(same)
        try store.append(same)
        #expect(try store.decisions() == [same])
        var other = same
        other.verdict = .different
        let error = #expect(throws: StoreError.self) { try store.append(other) }
        #expect(error?.code == .decision)
    }

    @Test func anUndoNamesADecision() throws {
        let store = try folder.store()
        let undo = Decision(
            id: "d-3", verdict: .undo, targets: ["d-2"], author: "an", time: "2024-05-03T08:00:00Z")
        let error = #expect(throws: StoreError.self) { try store.append(undo) }
        #expect(error?.code == .decision)
        try store.append(same)
        try store.append(undo)
        let undone = try store.read {
            try String.fetchOne($0, sql: "SELECT undone_by FROM decision_view WHERE id = 'd-2'")
        }
        #expect(undone == "d-3")
    }

    @Test(arguments: [
        "DELETE FROM decision", "UPDATE decision SET author = 'x'", "DELETE FROM decision_target",
        "UPDATE decision_target SET target = 'x'",
    ])
    func areAppendOnlyThroughSQLToo(sql: String) throws {
        let store = try folder.store()
        try store.append(same)
        #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
        #expect(try store.decisions() == [same])
    }
}
