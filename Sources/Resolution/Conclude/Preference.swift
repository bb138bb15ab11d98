import CivilTime
import KnowledgeModel

/// Chooses among the values that sources give. The rule: the more precise value; then the one that more stories give;
/// then the one published nearest to the event; then the first in order. Every value is kept.
struct Preference {
    struct Candidate {
        var value: String
        var claim: String
        /// The story that the claim is from: documents of one story are one witness.
        var story: Int
        /// 0 is the most precise.
        var coarseness: Int
        /// Days between publication and event.
        var distance: Int
    }

    private struct Value {
        var value: String
        var claims: [String]
        var stories: Set<Int> = []
        var coarseness: Int
        var distance: Int
    }

    /// The values, the preferred one first.
    static func ranked(_ candidates: [Candidate]) -> [Conflict.Value] {
        var values: [String: Value] = [:]
        for candidate in candidates {
            var value =
                values[candidate.value]
                ?? Value(value: candidate.value, claims: [], coarseness: .max, distance: .max)
            value.claims.append(candidate.claim)
            value.stories.insert(candidate.story)
            value.coarseness = min(value.coarseness, candidate.coarseness)
            value.distance = min(value.distance, candidate.distance)
            values[candidate.value] = value
        }
        return values.values.sorted { a, b in
            if a.coarseness != b.coarseness { return a.coarseness < b.coarseness }
            if a.stories.count != b.stories.count { return a.stories.count > b.stories.count }
            if a.distance != b.distance { return a.distance < b.distance }
            return a.value < b.value
        }.map { Conflict.Value(value: $0.value, claims: $0.claims.sorted()) }
    }

    /// Days from the event to the publication of the article; a large number where one is not known.
    static func distance(_ published: EDTF?, _ date: EDTF?) -> Int {
        guard let day = published?.bounds?.first.number, let bounds = date?.bounds else { return 1_000_000 }
        return min(abs(day - bounds.first.number), abs(day - bounds.last.number))
    }

    static func coarseness(_ date: EDTF, basis: DateBasis) -> Int {
        let facts = DateFacts(date)
        let grain = facts.isKnown ? facts.grain.rawValue : facts.monthDay != nil ? 4 : 6
        return grain * 4 + (facts.isApproximate ? 2 : 0) + (basis == .inferred ? 1 : 0)
    }
}
