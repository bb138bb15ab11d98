/// A date or an interval in the Extended Date/Time Format (ISO 8601-2): `2018-01-25`, `2018-01`, `2023-03-29/2023-03-30`,
/// `2022~`, `XXXX-05-20`, `199X`, `2019-33`.
package struct EDTF: Sendable, Hashable, LosslessStringConvertible {
    package var start: PartialDate
    /// Nil for a single date; never earlier than the start.
    package var end: PartialDate?

    package init(_ start: PartialDate, to end: PartialDate? = nil) {
        self.start = start
        self.end = end == start ? nil : end
    }

    package init(_ day: CivilDay) { self.init(PartialDate(day)) }

    /// Nil unless the text is one EDTF date, or two with a slash between them, the second not before the first.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let start = PartialDate(String(first)) else { return nil }
        guard parts.count == 2 else {
            self.init(start)
            return
        }
        guard let end = PartialDate(String(parts[1])) else { return nil }
        if let from = start.bounds, let to = end.bounds, to.last < from.first { return nil }
        self.init(start, to: end)
    }

    package var description: String { end.map { "\(start)/\($0)" } ?? "\(start)" }

    /// The first and the last day that the date covers; nil without a year.
    package var bounds: (first: CivilDay, last: CivilDay)? {
        guard let from = start.bounds else { return nil }
        guard let end else { return from }
        guard let to = end.bounds else { return nil }
        return (from.first, to.last)
    }

    /// Whether the year is known at both ends.
    package var hasYear: Bool { start.knownYear != nil && (end == nil || end?.knownYear != nil) }

    /// The number of days covered, at least 1; nil without a year.
    package var length: Int? { bounds.map { $0.last.number - $0.first.number + 1 } }

    /// The day, if the date is a single one.
    package var day: CivilDay? {
        guard end == nil, start.day != nil, let bounds else { return nil }
        return bounds.first
    }

    /// Whether the two have a day in common; false where a year is unknown.
    package func overlaps(_ other: EDTF) -> Bool {
        guard let a = bounds, let b = other.bounds else { return false }
        return a.first <= b.last && b.first <= a.last
    }

    /// Whether every day of the other lies in this date; false where a year is unknown.
    package func contains(_ other: EDTF) -> Bool {
        guard let a = bounds, let b = other.bounds else { return false }
        return a.first <= b.first && b.last <= a.last
    }
}
