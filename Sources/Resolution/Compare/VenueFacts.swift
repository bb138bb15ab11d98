import CivilTime
import KnowledgeModel

/// Where an event took place, as far as the venue of a claim can be trusted to be that of the whole event.
struct VenueFacts {
    /// Empty where the venue tells nothing.
    private(set) var words: WordBag
    /// Whether the venue is a single site, such as a base, rather than a town or a head office.
    private(set) var isSite = false

    init(_ claim: EventClaim) {
        guard let venue = claim.venue else {
            words = .empty
            return
        }
        words = WordBag(Words.split(venue).joined(), ignoring: Self.placeWords)
        guard let site = Self.sites.first(in: venue) else { return }
        isSite = true
        guard claim.type == .visit, isOfTheWholeVisit(claim, isAirport: site == .airport) else { return }
        words = .empty
        isSite = false
    }

    /// A visit of several days, one whose words do not name the site, and the arrival at an airport are of a country.
    private func isOfTheWholeVisit(_ claim: EventClaim, isAirport: Bool) -> Bool {
        let date = DateFacts(claim.date)
        if date.isKnown, date.grain == .day, date.last > date.first { return true }
        let triggers = claim.evidence.filter { $0.field == .trigger }.map { Words.split($0.quote).joined() }
        guard !triggers.isEmpty else { return false }
        let told = WordBag(triggers.joined(), ignoring: Self.placeWords)
        if words.shared(told) == 0 { return true }
        return isAirport && !triggers.joined().contains { Self.tours.contains($0.canonical) }
    }

    private static let placeWords = Set(
        Words.canonical("tỉnh thành phố TP huyện thị xã thủ đô nước trụ sở tại the city of việt nam trung quốc và cảng")
    )
    private static let tours = Set(Words.canonical("thăm quan visit visits visited tour toured"))

    private enum Site { case airport, other }

    private static let sites = Phrases<Site>(
        ["san bay", "airport"].map { ($0, .airport) }
            + [
                "chua", "truong", "bao tang", "can cu", "nghia trang", "trung tam", "nha may", "dai", "vien", "co quan",
                "cong ty", "bo tu lenh", "benh vien", "lang", "di tich", "trung doan", "lu doan", "su doan", "airbase",
                "museum", "academy", "pagoda", "hoc vien", "kho", "xuong",
            ].map { ($0, .other) })
}
