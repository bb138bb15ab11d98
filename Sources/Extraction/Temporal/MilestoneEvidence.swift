import CivilTime
import KnowledgeModel
import Lexicon

/// Weighs the years by the milestones that an article tells: how long after or before something whose days are known it
/// can have come out.
struct MilestoneEvidence {
    let milestones: [Milestone]
    /// The day of the news in a year; nil where no day is told.
    let day: (Int) -> CivilDay?
    /// How many days behind it the last day lies that the article tells as having come.
    var later = 0

    /// A weight for each gap in days up to the one given with it.
    private typealias Steps = [(until: Int, weight: Double)]

    func weigh(_ scale: inout YearScale) {
        var seen: Set<[CivilDay]> = []
        let sharp = milestones.filter(isSharp)
        // One event is one witness, by the words that say most.
        for milestone in sharp.sorted(by: { rank($0) < rank($1) })
        where seen.insert(milestone.spans.map(\.first)).inserted {
            scale.add("“\(milestone.form)” was on \(days(milestone))") { weight(milestone, $0) }
        }
        let named = milestones.filter { !isSharp($0) && !seen.contains($0.spans.map(\.first)) }
        // Of all that is only named the latest is the nearest; it alone says how near. What was planned may be to come.
        let over = named.filter { $0.spans.allSatisfy { $0.kind != .planned } }
        let latest = (over.isEmpty ? named : over).filter(isNamed).max { start($0) < start($1) }
        if let latest, !sharp.contains(where: { start($0) > start(latest) }) {
            seen.insert(latest.spans.map(\.first))
            scale.add("“\(latest.form)” was on \(days(latest))") { weight(latest, $0) }
        }
        for milestone in named where seen.insert(milestone.spans.map(\.first)).inserted {
            scale.add("“\(milestone.form)” began on \(days(milestone))") { year in
                weight(milestone, year) < 0.01 && year <= start(milestone).year ? 0.02 : 1
            }
        }
    }

    private func start(_ milestone: Milestone) -> CivilDay {
        milestone.spans.map(\.first).min() ?? CivilDay(number: 0)
    }

    private func days(_ milestone: Milestone) -> String {
        var days: [String] = []
        for day in milestone.spans.map({ EDTF($0.first).description }) where !days.contains(day) { days.append(day) }
        return days.joined(separator: " or ")
    }

    /// A picture says only since when.
    private func isNamed(_ milestone: Milestone) -> Bool { milestone.spans.contains { $0.told == .named } }

    private func isSharp(_ milestone: Milestone) -> Bool {
        milestone.spans.contains { $0.told != .named && $0.told != .pictured }
    }

    private func rank(_ milestone: Milestone) -> Int {
        milestone.spans.map { span in
            switch span.told {
            case .dated(let hasDay, _): hasDay ? (span.kind == .dated ? 1 : 0) : 4
            case .offset: 1
            case .ago: 2
            case .recent, .present: 3
            case .coming: 5
            case .pictured, .named: 6
            }
        }.min() ?? 6
    }

    /// Of several things that the words can mean the likeliest counts.
    private func weight(_ milestone: Milestone, _ year: Int) -> Double {
        milestone.spans.map { weight($0, year, isNews: milestone.sentence < 4) }.max() ?? 1
    }

    private func weight(_ span: Milestone.Span, _ year: Int, isNews: Bool) -> Double {
        if case .offset(let offset) = span.told { return year == span.first.year - offset ? 0.9 : 0.005 }
        guard let day = day(year) else { return weightOfYear(span, year, isNews) }
        let after = day.number - (span.last ?? day).number
        // Of what happens elsewhere the press may write under the day before.
        let ahead = span.first.number - day.number - later - 2
        switch span.told {
        case .dated(let hasDay, let isFuture):
            // Of what comes back often, one may be unknown, and the day may be another's by chance.
            let far = span.kind == .dated ? 0.004 + 0.0002 * Double(span.rivals) : hasDay ? 0.003 : 0.008
            if ahead > 0 {
                return Self.step(ahead, isFuture ? [(240, 1), (330, 0.1)] : [(60, 0.6), (150, 0.3)], far)
            }
            // "ngày 21/10 tuyên bố sẽ rút": what is to come may be another thing in the clause.
            return isFuture && after > 3
                ? (hasDay && after <= 60 ? 0.2 : far)
                : Self.step(max(after, 0), [(200, 1), (330, hasDay ? 0.25 : 0.35)], far)
        case .ago(let count, let unit):
            let length = [TimeUnit.day: 1, .week: 7, .month: 30, .year: 365][unit] ?? 1
            // "ba năm" are two and a half to three and a half.
            let miss = abs(max(after, -ahead) - count * length) - max(0, count - 3) * length / 10
            return miss <= length * 3 / 5 ? 0.9 : miss <= length ? 0.15 : 0.004
        case .recent:
            return ahead > 1 ? 0.004 : Self.step(max(after, 0), [(45, 1), (100, 0.3), (200, 0.05)], 0.004)
        case .present: return ahead <= 3 && after <= 3 ? 1 : 0.004
        case .coming:
            return after > 1 ? 0.012 : Self.step(max(ahead, 0), [(120, 1), (300, 0.25), (700, 0.04)], 0.008)
        case .pictured: return ahead > 0 ? 0.05 : 1
        case .named, .offset:
            if ahead > 0 {
                return span.kind == .planned ? Self.step(ahead, [(100, 0.4), (250, 0.1)], 0.008) : 0.007
            }
            return Self.step(max(after, 0), Self.fading(span, isNews), 0.004)
                * (span.last == nil ? Self.step(-ahead, [(400, 1), (800, 0.7), (1200, 0.45), (2500, 0.3)], 0.15) : 1)
        }
    }

    /// Where no day is told, only years can be compared.
    private func weightOfYear(_ span: Milestone.Span, _ year: Int, _ isNews: Bool) -> Double {
        let last = span.last ?? span.first
        let gap = year - last.year
        let isBefore = year < span.first.year
        switch span.told {
        case .dated(_, let isFuture):
            return !isBefore && gap <= 0 ? 0.9 : !isFuture && gap == 1 && last.month >= 9 ? 0.3 : 0.006
        case .ago(let count, let unit):
            let years = unit == .year ? count : (last.month + (unit == .month ? count : 0) - 1) / 12
            return gap == years ? 0.8 : gap == years + 1 ? 0.15 : 0.02
        case .recent: return !isBefore && gap <= 0 ? 0.85 : gap == 1 ? (last.month >= 11 ? 0.4 : 0.05) : 0.004
        case .present: return !isBefore && gap <= 0 ? 0.9 : 0.004
        case .coming:
            if !isBefore { return gap <= 0 ? 0.8 : 0.004 }
            return span.first.year - year == 1 ? (span.first.month <= 3 ? 0.5 : 0.15) : 0.01
        case .pictured: return isBefore ? 0.05 : 1
        case .named, .offset:
            if isBefore { return span.kind == .planned && span.first.year - year == 1 ? 0.12 : 0.008 }
            if span.last == nil {
                return YearScale.step(year - span.first.year, [0.4, 0.4, 0.3, 0.2, 0.15], floor: 0.06)
            }
            if gap <= 0 { return 0.5 }
            return YearScale.step(
                gap - 1, span.kind == .lasting ? [0.35, 0.22, 0.16, 0.1] : [0.22, 0.1, 0.05], floor: 0.01)
        }
    }

    /// How much of what the press writes of such a thing it writes so long after.
    private static func fading(_ span: Milestone.Span, _ isNews: Bool) -> Steps {
        switch span.kind {
        case .planned, .sudden, .dated:
            isNews
                ? [(45, 0.85), (120, 0.5), (300, 0.15), (500, 0.06), (900, 0.025), (1300, 0.01)]
                : [(60, 0.8), (200, 0.4), (400, 0.12), (800, 0.05), (1200, 0.025), (2200, 0.008)]
        case .lasting, .origin:
            [(150, 0.5), (400, 0.4), (800, 0.28), (1150, 0.2), (1500, 0.14), (1900, 0.1), (2600, 0.05), (3600, 0.02)]
        case .state: [(0, 0.7), (200, 0.3), (400, 0.2), (800, 0.1), (1200, 0.05), (2200, 0.02)]
        }
    }

    private static func step(_ gap: Int, _ steps: Steps, _ floor: Double) -> Double {
        steps.first { gap <= $0.until }?.weight ?? floor
    }
}
