import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Every decision, by time and then id.
    package func decisions() throws(StoreError) -> [Decision] {
        try read { db in try Self.decisions(db) }
    }

    static func decisions(_ db: Database) throws -> [Decision] {
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

    /// Adds a decision that is made with the earlier ones in sight, and gives it back. `time` is put a millisecond behind
    /// the last decision's where it is not later.
    package func append(
        _ verdict: Decision.Verdict, time: String, making make: ([Decision], _ time: String) -> Decision
    ) throws(StoreError) -> Decision {
        try write { db in
            let earlier = try Self.decisions(db)
            var time = time
            if let last = earlier.last?.time, last >= time {
                time =
                    try String.fetchOne(
                        db, sql: "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', julianday(?) + 0.0015 / 86400)",
                        arguments: [last]) ?? last
            }
            let decision = make(earlier, time)
            try append(decision, db)
            return decision
        }
    }

    /// What kind of thing a claim's id is of, today or in an earlier reading; nil for what was never a claim.
    package func kind(ofClaim id: String) throws(StoreError) -> ResolutionMemory.Kind? {
        try read { db in
            for kind in ResolutionMemory.Kind.allCases {
                let statement = try db.cachedStatement(sql: "SELECT 1 FROM \(kind.rawValue)_claim WHERE id = ? LIMIT 1")
                if try Int.fetchOne(statement, arguments: [id]) != nil { return kind }
            }
            return nil
        }
    }

    /// Whether an id is that of a claim as it is read today.
    package func isPresent(_ claim: String) throws(StoreError) -> Bool {
        try read { db in try ClaimLinks.presentClaim(claim, db) == claim }
    }

    /// Adds a decision. One that is there already, equal in every field, is left alone; the decision that an undo names
    /// must be there.
    package func append(_ decision: Decision) throws(StoreError) {
        try write { db in try append(decision, db) }
    }

    private func append(_ decision: Decision, _ db: Database) throws {
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

extension KnowledgeStore {
    /// The decisions with each target that an earlier extractor made replaced by the claim of today that has most of its
    /// words; a target without one stays as it is.
    package func withPresentTargets(_ decisions: [Decision]) throws(StoreError) -> [Decision] {
        guard !decisions.isEmpty else { return [] }
        return try read { db in
            try decisions.map { decision in
                guard decision.verdict != .undo else { return decision }
                var decision = decision
                decision.targets = try decision.targets.map { try ClaimLinks.presentClaim($0, db) ?? $0 }
                return decision
            }
        }
    }
}
