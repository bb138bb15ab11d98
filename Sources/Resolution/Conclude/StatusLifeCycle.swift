import CivilTime
import KnowledgeModel

/// The life of an event from its reports: wished for, announced, held or called off.
enum StatusLifeCycle {
    /// The reports in the order in which they came out.
    static func ordered(_ claims: [EventFacts]) -> [EventFacts] {
        claims.sorted { a, b in
            let (x, y) = (reported(a), reported(b))
            if x != y { return x < y }
            let (s, t) = (rank(a.claim.status), rank(b.claim.status))
            return s != t ? s < t : a.claim.id < b.claim.id
        }
    }

    /// The steps of the life cycle; reports that repeat the step before them are left out.
    static func history(_ claims: [EventFacts]) -> [StatusChange] {
        var history: [StatusChange] = []
        for event in ordered(claims) {
            if let last = history.last, last.status == event.claim.status {
                // A report with another date is a step (postponed); one that is only finer or coarser is none.
                guard case .apart = DateComparison.compare(DateFacts(last.date), event.date),
                    event.claim.status != .occurred
                else { continue }
            }
            history.append(
                StatusChange(
                    status: event.claim.status, reported: event.published, date: event.claim.date,
                    claim: event.claim.id))
        }
        return history
    }

    /// The latest well-founded status. What has been reported as held was held, whatever older plans are printed again,
    /// unless more sources than that say later that it was called off; between plans, the last word counts, and a wish
    /// does not undo a plan.
    static func status(_ claims: [EventFacts]) -> EventStatus {
        let ordered = ordered(claims)
        let held = ordered.filter { $0.claim.status == .occurred }
        let off = ordered.filter { $0.claim.status == .cancelled }
        if let lastHeld = held.last {
            if let lastOff = off.last, off.count > held.count, reported(lastOff) > reported(lastHeld) {
                return .cancelled
            }
            return .occurred
        }
        let firm = ordered.filter { $0.claim.status != .proposed }
        return firm.last?.claim.status ?? .proposed
    }

    private static func reported(_ event: EventFacts) -> Int { event.published?.bounds?.first.number ?? Int.max }

    private static func rank(_ status: EventStatus) -> Int {
        switch status {
        case .proposed: 0
        case .planned: 1
        case .cancelled: 2
        case .occurred: 3
        }
    }
}
