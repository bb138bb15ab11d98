internal import CivilTime

/// Dates in words, as precise as they are known and no finer.
extension Labels {
    /// "28 October 2025", "July 2021", "about 2022", "29 March 2023 – 30 March 2023", "20 May, year unknown".
    func words(_ date: EDTF) -> String {
        guard let end = date.end else { return words(date.start) }
        return "\(words(date.start)) – \(words(end))"
    }

    /// The words for a date, or for there being none.
    func words(_ date: EDTF?) -> String { date.map { words($0) } ?? word("không rõ ngày", "no date") }

    /// A sentence on how little of the date is known; nil where both its days are.
    func uncertainty(_ date: EDTF?) -> String? {
        guard let date else { return word("Bài viết không ghi ngày.", "The articles give no date.") }
        let ends = [date.start, date.end ?? date.start]
        if ends.contains(where: { $0.knownYear == nil }) {
            return date.bounds == nil
                ? word("Không rõ năm.", "The year is not known.")
                : word("Chỉ rõ thập niên.", "Only the decade is known.")
        }
        let about =
            ends.contains { $0.isApproximate } ? word("Thời gian là khoảng chừng.", "The date is approximate.") : nil
        if ends.allSatisfy({ $0.day != nil }) { return about }
        let known =
            ends.contains { $0.month == nil }
            ? word("Chỉ rõ năm.", "Only the year is known.")
            : ends.contains { ($0.month ?? 0) > 12 }
                ? word("Chỉ rõ một phần của năm.", "Only a part of the year is known.")
                : word("Chỉ rõ tháng.", "Only the month is known.")
        return [known, about].compactMap { $0 }.joined(separator: " ")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private func words(_ date: PartialDate) -> String {
        let text: String
        switch date.year {
        case .known(let year): text = words(date, year: year)
        case .decade(let first): text = word("thập niên \(first)", "the \(first)s")
        case .unknown: text = dayAndMonth(date) + word(", không rõ năm", ", year unknown")
        }
        return date.isApproximate ? word("khoảng \(text)", "about \(text)") : text
    }

    private func words(_ date: PartialDate, year: Int) -> String {
        guard let month = date.month else { return word("năm \(year)", "\(year)") }
        if let day = date.day { return word("\(day)/\(month)/\(year)", "\(day) \(Self.months[month - 1]) \(year)") }
        if month <= 12 { return word("tháng \(month) năm \(year)", "\(Self.months[month - 1]) \(year)") }
        return division(month).map { word("\($0) năm \(year)", "\($0) \(year)") } ?? "\(date)"
    }

    private func dayAndMonth(_ date: PartialDate) -> String {
        guard let month = date.month else { return "?" }
        guard month <= 12 else { return division(month) ?? "?" }
        guard let day = date.day else { return word("tháng \(month)", Self.months[month - 1]) }
        return word("\(day)/\(month)", "\(day) \(Self.months[month - 1])")
    }

    /// The divisions of the year as EDTF numbers them.
    private func division(_ number: Int) -> String? {
        switch number {
        case 21: word("mùa xuân", "spring")
        case 22: word("mùa hè", "summer")
        case 23: word("mùa thu", "autumn")
        case 24: word("mùa đông", "winter")
        case 33: word("quý I", "first quarter of")
        case 34: word("quý II", "second quarter of")
        case 35: word("quý III", "third quarter of")
        case 36: word("quý IV", "fourth quarter of")
        case 40: word("nửa đầu", "first half of")
        case 41: word("nửa cuối", "second half of")
        default: nil
        }
    }
}
