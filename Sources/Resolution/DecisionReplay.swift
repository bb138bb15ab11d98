import CivilTime
import KnowledgeModel

/// What people decided, brought to bear on the claims of today. Decisions are replayed in the order of their time; of
/// two that contradict each other, the later counts.
struct DecisionReplay {
    /// Decisions in force, in the order of their time.
    let active: [Decision]
    private(set) var problems: [DecisionProblem] = []

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
    }

    /// Reports decisions of which a target is no claim of today, and those whose targets are of unlike kinds.
    mutating func check(kinds: (String) -> String?) {
        for decision in active {
            let found = decision.targets.map { ($0, kinds($0)) }
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

/// Puts values that a person set in the place of concluded ones; what the sources say stays among the conflicts.
enum Settings {
    /// False where the thing has no such field, or the value is none for it.
    static func apply(_ decision: Decision, to event: inout Event) -> Bool {
        guard let field = decision.field, let value = decision.value else { return false }
        var before: String?
        switch field {
        case "type":
            guard let type = EventType(rawValue: value) else { return false }
            before = event.type.rawValue
            event.type = type
        case "format":
            guard let format = MeetingFormat(rawValue: value) else { return false }
            before = event.format?.rawValue
            event.format = format
        case "status":
            guard let status = EventStatus(rawValue: value) else { return false }
            before = event.status.rawValue
            event.status = status
        case "date":
            guard let date = EDTF(value) else { return false }
            before = event.date?.description
            event.date = date
            event.dateBasis = .explicit
        case "venue":
            before = event.venue
            event.venue = value
        case "venue_country":
            before = event.venueCountry?.rawValue
            event.venueCountry = CountryCode(value)
        case "name":
            before = event.name
            event.name = value
        case "edition":
            guard let edition = Int(value) else { return false }
            before = event.edition.map(String.init)
            event.edition = edition
        default: return false
        }
        keep(before, of: field, for: decision, claims: event.claims.map(\.rawValue), in: &event.conflicts)
        return true
    }

    static func apply(_ decision: Decision, to person: inout Person) -> Bool {
        guard let field = decision.field, let value = decision.value else { return false }
        switch field {
        case "name":
            person.name = value
            person.names = Set(person.names + [value]).sorted()
        case "country": person.country = CountryCode(value)
        case "rank": person.rank = value
        default: return false
        }
        return true
    }

    static func apply(_ decision: Decision, to agreement: inout Agreement) -> Bool {
        guard let field = decision.field, let value = decision.value else { return false }
        var before: String?
        switch field {
        case "title":
            before = agreement.title
            agreement.title = value
        case "kind":
            guard let kind = AgreementKind(rawValue: value) else { return false }
            before = agreement.kind.rawValue
            agreement.kind = kind
        case "status":
            guard let status = AgreementStatus(rawValue: value) else { return false }
            before = agreement.status.rawValue
            agreement.status = status
        case "date":
            guard let date = EDTF(value) else { return false }
            before = agreement.date?.description
            agreement.date = date
            agreement.dateBasis = .explicit
        default: return false
        }
        keep(before, of: field, for: decision, claims: agreement.claims.map(\.rawValue), in: &agreement.conflicts)
        return true
    }

    private static func keep(
        _ before: String?, of field: String, for decision: Decision, claims: [String], in conflicts: inout [Conflict]
    ) {
        guard let before, before != decision.value, let value = decision.value else { return }
        let set = Conflict.Value(value: value, claims: [decision.id])
        if let index = conflicts.firstIndex(where: { $0.field == field }) {
            conflicts[index].values.removeAll { $0.value == value }
            conflicts[index].values.insert(set, at: 0)
        } else {
            let rest = Conflict.Value(value: before, claims: claims)
            conflicts.append(Conflict(field: field, values: [set, rest]))
        }
    }
}
