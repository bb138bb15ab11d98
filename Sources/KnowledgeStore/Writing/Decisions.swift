import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Every decision, by time and then id.
    package func decisions() throws(StoreError) -> [Decision] {
        try read { db in
            var targets: [String: [String]] = [:]
            for row in try DecisionTargetRow.fetch(db, "ORDER BY decision, position") {
                targets[row.decision, default: []].append(row.target)
            }
            return try DecisionRow.fetch(db, "ORDER BY time, id").map { row in
                var decision = row.decision
                decision.targets = targets[decision.id] ?? []
                return decision
            }
        }
    }

    /// Adds a decision. One that is there already, equal in every field, is left alone; the decision that an undo names
    /// must be there.
    package func append(_ decision: Decision) throws(StoreError) {
        try write { db in
            if let row = try DecisionRow.fetchFirst(db, "WHERE id = ?", [decision.id]) {
                var stored = row.decision
                stored.targets = try DecisionTargetRow.fetch(db, "WHERE decision = ? ORDER BY position", [decision.id])
                    .map(\.target)
                guard stored == decision else {
                    throw StoreError(
                        code: .decision, message: "another decision has the id \(decision.id)", path: path)
                }
                return
            }
            if decision.verdict == .undo {
                guard !decision.targets.isEmpty else {
                    throw StoreError(code: .decision, message: "an undo has to name a decision", path: path)
                }
                for target in decision.targets
                where try DecisionRow.fetchFirst(db, "WHERE id = ?", [target]) == nil {
                    throw StoreError(code: .decision, message: "there is no decision \(target) to undo", path: path)
                }
            }
            try DecisionRow(decision).insert(db)
            for (position, target) in decision.targets.enumerated() {
                try DecisionTargetRow(decision: decision.id, position: position, target: target).insert(db)
            }
        }
    }
}
