import GRDB
import KnowledgeModel

struct DecisionRow: StoredRow {
    static let shape = TableShape("decision", ["id", "verdict", "field", "value", "author", "time", "reason"])
    /// Without targets, which have their own table.
    var decision: Decision

    init(_ decision: Decision) { self.decision = decision }

    init(_ row: Row) throws {
        decision = Decision(
            id: row[0], verdict: try decoded(row[1] as String), targets: [], field: row[2], value: row[3],
            author: row[4], time: row[5], reason: row[6])
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            decision.id, decision.verdict.rawValue, decision.field, decision.value, decision.author, decision.time,
            decision.reason,
        ]
    }
}

struct DecisionTargetRow: StoredRow {
    static let shape = TableShape("decision_target", ["decision", "position", "target"])
    var decision: String
    var position: Int
    var target: String

    init(decision: String, position: Int, target: String) {
        self.decision = decision
        self.position = position
        self.target = target
    }

    init(_ row: Row) throws {
        decision = row[0]
        position = row[1]
        target = row[2]
    }

    var values: [(any DatabaseValueConvertible)?] { [decision, position, target] }
}
