internal import DocumentIntake
package import Foundation
package import KnowledgeModel
package import KnowledgeStore
internal import Resolution

/// What a person wants to decide, before it has an id and a time.
package struct Verdict: Sendable, Hashable {
    package var verdict: Decision.Verdict
    package var targets: [String]
    package var field: String?
    package var value: String?
    package var author: String
    package var reason: String?

    package init(
        _ verdict: Decision.Verdict, _ targets: [String], field: String? = nil, value: String? = nil, author: String,
        reason: String? = nil
    ) {
        self.verdict = verdict
        self.targets = targets
        self.field = field
        self.value = value
        self.author = author
        self.reason = reason
    }
}

/// Why something cannot be decided, said in one sentence.
package struct DecisionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A short word that can be counted; open, so that a later version can add its own.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }

        /// A target is nothing in the base.
        package static let noTarget = Code(rawValue: "decision.noTarget")
        /// The targets are of different kinds, too few, or one thing.
        package static let badTargets = Code(rawValue: "decision.badTargets")
        /// The field or its value is none for the target.
        package static let badValue = Code(rawValue: "decision.badValue")
    }

    package var code: Code
    package var message: String

    package init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}

extension Pipeline {
    /// Stores a decision and draws the conclusions that it touches anew. Nothing is stored where it could not count.
    ///
    /// - Parameter now: The time to keep; one that is not later than the last decision's is put behind it, so that of two
    ///   decisions the one that was made later counts.
    package func decide(
        _ verdict: Verdict, in store: KnowledgeStore, now: Date, notify: (Notice) -> Void
    ) throws -> Decision {
        try Self.check(verdict, in: store)
        let decision = try store.append(verdict.verdict, time: Self.timestamp(now)) { earlier, time in
            verdict.decision(after: earlier, time: time)
        }
        try conclude(store, notify: notify)
        return decision
    }

    /// Adds decisions that were made elsewhere; those that are there already are left alone. Says what could not be added.
    package func importDecisions(
        _ decisions: [Decision], into store: KnowledgeStore, notify: (Notice) -> Void
    ) throws -> (added: Int, refused: [(Decision, StoreError)]) {
        var refused: [(Decision, StoreError)] = []
        var added = 0
        let known = Set(try store.decisions().map(\.id))
        // An undo may stand before what it undoes.
        let ordered = decisions.sorted {
            ($0.time, $0.verdict == .undo ? 1 : 0) < ($1.time, $1.verdict == .undo ? 1 : 0)
        }
        for decision in ordered {
            if let error = try refusal(of: decision, by: store) {
                refused.append((decision, error))
            } else if !known.contains(decision.id) {
                added += 1
            }
        }
        try conclude(store, notify: notify)
        return (added, refused)
    }

    /// Adds the decision; what the store has against it, where that concerns this decision alone.
    private func refusal(of decision: Decision, by store: KnowledgeStore) throws -> StoreError? {
        do {
            try store.append(decision)
            return nil
        } catch {
            guard error.code == .decision || error.code == .refusedValue else { throw error }
            return error
        }
    }

    private static func check(_ verdict: Verdict, in store: KnowledgeStore) throws {
        guard verdict.verdict != .undo else {
            let known = Set(try store.decisions().map(\.id))
            for target in verdict.targets where !known.contains(target) {
                throw DecisionError(code: .noTarget, message: "there is no decision \(target) to undo")
            }
            return
        }
        var kinds: [ResolutionMemory.Kind] = []
        for target in verdict.targets {
            guard let kind = try store.kind(ofClaim: target) else {
                throw DecisionError(code: .noTarget, message: "nothing in the base has the id \(target)")
            }
            kinds.append(kind)
        }
        guard Set(kinds).count == 1, let kind = kinds.first else {
            throw DecisionError(
                code: .badTargets, message: "these are things of different kinds; a person and an event are never one")
        }
        if verdict.verdict == .different, Set(verdict.targets).count < 2 {
            throw DecisionError(code: .badTargets, message: "to tell things apart takes two ids at least")
        }
        if verdict.verdict == .set, let problem = Settings.problem(verdict.field, verdict.value, of: kind) {
            throw DecisionError(code: .badValue, message: problem)
        }
    }

    /// RFC 3339 in UTC with three digits of a second, so that times sort as texts.
    package static func timestamp(_ date: Date) -> String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
        let whole = Date(timeIntervalSince1970: Double(milliseconds / 1000))
        let seconds = whole.formatted(.iso8601.dateSeparator(.dash).timeSeparator(.colon)).dropLast()
        let rest = String(milliseconds % 1000)
        return "\(seconds).\(String(repeating: "0", count: 3 - rest.utf8.count))\(rest)Z"
    }
}

extension Verdict {
    /// The decision as a row. Its id hangs on what is decided, by whom and why, and not on the time: the same decisions
    /// on the same articles give the same base. Said again after it was undone, it is another one.
    func decision(after earlier: [Decision], time: String) -> Decision {
        let before = earlier.filter { other in
            other.verdict == verdict && other.targets == targets && other.field == field && other.value == value
                && other.author == author && other.reason == reason
        }
        // What counts already need not be said again.
        let inForce = DecisionReplay.inForce(earlier)
        if verdict != .undo, let same = before.last(where: inForce.contains) { return same }
        var parts = [verdict.rawValue, "\(targets.count)"] + targets
        parts += [field ?? "", value ?? "", author, reason ?? "", "\(before.count)"]
        let digits = DocumentIntake.digest(parts.joined(separator: "\u{1F}")).prefix(12)
        return Decision(
            id: "d-\(digits)", verdict: verdict, targets: targets, field: field, value: value, author: author,
            time: time, reason: reason)
    }
}
