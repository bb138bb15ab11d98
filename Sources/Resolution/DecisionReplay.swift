import CivilTime
package import KnowledgeModel

/// What people decided, brought to bear on the claims of today. Decisions are replayed in the order of their time; of
/// two that contradict each other, the later counts.
package struct DecisionReplay {
    /// Decisions in force, in the order of their time.
    let active: [Decision]
    private(set) var problems: [DecisionProblem] = []
    /// The thing that each target became.
    private var things: [String: String] = [:]
    /// Decisions of which a later one says the contrary, pair for pair: replaced, and nothing to report.
    private var settled: Set<String> = []

    init(_ decisions: [Decision]) {
        let ordered = decisions.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
        let known = Set(ordered.map(\.id))
        var undone: Set<String> = []
        // The last word first: an undo that was itself undone undoes nothing.
        for decision in ordered.reversed() where decision.verdict == .undo && !undone.contains(decision.id) {
            undone.formUnion(decision.targets)
            for target in decision.targets where !known.contains(target) {
                problems.append(
                    DecisionProblem(
                        decision: decision.id, code: "decision.target-gone",
                        message: "There is no decision \(target) to undo."))
            }
        }
        active = ordered.filter { $0.verdict != .undo && !undone.contains($0.id) }
        for (place, decision) in active.enumerated() where decision.verdict == .same || decision.verdict == .different {
            let isReplaced = active[(place + 1)...].contains { later in
                later.verdict != decision.verdict && (later.verdict == .same || later.verdict == .different)
                    && Set(later.targets).isSuperset(of: decision.targets)
            }
            if isReplaced { settled.insert(decision.id) }
        }
    }

    /// The decisions that count, without undone ones and undoings, in the order of their time.
    package static func inForce(_ decisions: [Decision]) -> [Decision] { DecisionReplay(decisions).active }

    /// Takes in which thing a claim became.
    mutating func note(_ target: String, became thing: String) { things[target] = thing }

    /// For each claim, by place, the decisions that name it.
    func touching(_ place: (String) -> Int?) -> [Int: [String]] {
        var touching: [Int: [String]] = [:]
        for decision in active {
            for target in Set(decision.targets.compactMap(place)) { touching[target, default: []].append(decision.id) }
        }
        return touching
    }

    /// Reports decisions of which a target is no claim of today, those whose targets are of unlike kinds, and those that
    /// another decision keeps from coming true.
    mutating func check(kinds: (String) -> ResolutionMemory.Kind?) {
        for decision in active {
            let found = decision.targets.map { ($0, kinds($0)) }
            reportOverruled(decision)
            if decision.verdict == .set, let kind = found.lazy.compactMap(\.1).first,
                let problem = Settings.problem(decision.field, decision.value, of: kind)
            {
                report(decision, code: "decision.bad-value", message: problem)
            }
            for (target, kind) in found where kind == nil {
                problems.append(
                    DecisionProblem(
                        decision: decision.id, code: "decision.target-gone",
                        message: "The target \(target) of this decision is in no document of the base."))
            }
            if Set(found.compactMap(\.1)).count > 1 {
                problems.append(
                    DecisionProblem(
                        decision: decision.id, code: "decision.kinds-mixed",
                        message: "This decision names things of different kinds, so it decides nothing about them."))
            }
        }
    }

    private mutating func reportOverruled(_ decision: Decision) {
        let became = decision.targets.compactMap { things[$0] }
        guard became.count > 1, !settled.contains(decision.id) else { return }
        let isSame = Set(became).count == 1
        switch decision.verdict {
        case .same where !isSame:
            report(
                decision, code: "decision.overruled",
                message: "These stay apart, because of a decision that some of their claims are different.")
        case .different where Set(became).count < became.count:
            report(
                decision, code: "decision.overruled",
                message: "Some of these stay one, because of a later decision that they are the same.")
        default: break
        }
    }

    mutating func report(_ decision: Decision, code: String, message: String) {
        problems.append(DecisionProblem(decision: decision.id, code: code, message: message))
    }

    /// Pairs of claims that belong together or apart; `place` finds a claim, nil for claims of other kinds.
    func constraints(_ place: (String) -> Int?) -> Constraints {
        struct Pair: Hashable {
            var a: Int
            var b: Int
        }
        var settled: Set<Pair> = []
        var constraints = Constraints()
        for decision in active.reversed() where decision.verdict == .same || decision.verdict == .different {
            let places = decision.targets.compactMap(place)
            for (index, x) in places.enumerated() {
                for y in places[(index + 1)...] where x != y {
                    guard settled.insert(Pair(a: min(x, y), b: max(x, y))).inserted else { continue }
                    if decision.verdict == .same {
                        constraints.together.append((x, y))
                    } else {
                        constraints.apart.append((x, y))
                    }
                }
            }
        }
        return constraints
    }

    /// The claims whose people, events or agreements are rejected.
    func rejected(_ place: (String) -> Int?) -> Set<Int> {
        Set(active.filter { $0.verdict == .reject }.flatMap { $0.targets.compactMap(place) })
    }

    /// Values set by hand, in the order of their time.
    var settings: [Decision] { active.filter { $0.verdict == .set } }
}
