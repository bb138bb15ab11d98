import CivilTime
import KnowledgeModel

@testable import KnowledgeExport

/// One meeting, small and whole, for the tests of every form.
enum Samples {
    static let minister = Participant(
        name: "Trần Văn Tám", kind: .person, country: CountryCode("VN"), role: .host, post: "Bộ trưởng",
        rank: "Đại tướng")
    static let guest = Participant(name: "Ann \"Sky\" Lee", kind: .person, country: CountryCode("GB"), role: .guest)
    static let first = EventParticipant(person: PersonID("p-1"), participant: minister)
    static let second = EventParticipant(person: nil, participant: guest)
    static let event = Event(
        id: EventID("e-abc-10"), type: .meeting, format: .callOn, status: .occurred, date: EDTF("2021-07"),
        dateBasis: .explicit, participants: [first, second], countries: [CountryCode("GB"), CountryCode("VN")],
        venue: "Hà Nội", venueCountry: CountryCode("VN"), confidence: 0.9, claims: [EventID("e-abc-10")])
    static let meeting = Meeting(event: event, first: first, second: second)
}

/// Contents that every form must be able to say; see `CompatibilityTests`.
enum SampleContents: String, CaseIterable {
    case empty, one, oddCharacters, uncertainDates, noCountry, severalCountries

    /// What a name, a title or a quote may hold: tags, quotes of all kinds, a formula, a comma, a tab, line ends, an emoji.
    static let odd = "=1+1;\"Đ'</script><script>alert(1)</script>&amp;\\, {#} 100%: 🚢 a\tb | `c`\r\nd]]>\u{7}"

    var content: ExportContent {
        var content = ExportContent(timeline: Timeline(allOf: events, agreements))
        let texts = Self.texts(of: events.map(\.id.rawValue) + agreements.map(\.id.rawValue))
        for event in events {
            content.eventSources[event.id] = [
                Source(
                    document: texts[event.id.rawValue]!,
                    claim: EventClaim(
                        id: event.id, type: event.type, status: event.status, rule: "r", evidence: [Self.evidence]))
            ]
        }
        for agreement in agreements {
            content.agreementSources[agreement.id] = [
                Source(
                    document: texts[agreement.id.rawValue]!,
                    claim: AgreementClaim(
                        id: agreement.id, kind: agreement.kind, title: agreement.title, date: agreement.date,
                        dateBasis: agreement.dateBasis, parties: agreement.parties, status: agreement.status, rule: "r",
                        evidence: [Self.evidence]))
            ]
        }
        content.meetings = events.compactMap { event in
            guard event.participants.count > 1 else { return nil }
            return Meeting(event: event, first: event.participants[0], second: event.participants[1])
        }
        let point = GeographicPoint(latitude: 21.03, longitude: 105.85)!
        for event in events where event.venue != nil {
            content.locations[event.id] = Location(point: point, precision: .place)
        }
        let ids = Set(events.flatMap { $0.participants.compactMap(\.person) }).sorted()
        content.people = ids.map {
            Person(
                id: $0, name: name, names: [name], country: CountryCode("VN"), rank: "Đại tướng",
                posts: [
                    PostHeld(
                        title: "Bộ trưởng", country: CountryCode("VN"), firstSeen: EDTF("2021-07"), lastSeen: nil,
                        claims: [])
                ], claims: [$0])
        }
        return content
    }

    private var name: String { self == .oddCharacters ? Self.odd : "Trần Văn Tám" }

    private static let evidence = Evidence(field: .trigger, span: TextSpan(start: 4, end: 12), quote: "hội đàm ")

    /// An article behind each, whose title, text and publisher hold odd characters.
    private static func texts(of ids: [String]) -> [String: Document] {
        let documents = ids.map { id in
            let text = "Hai hội đàm \(odd) xong."
            return (
                id,
                Document(
                    id: "tin-\(id)", text: text, sha256: String(repeating: "ab", count: 31) + String(id.suffix(2)),
                    title: "Tin \(odd)", url: "https://example.org/\(id)?a=1&b=ấ", publisher: "Báo \(odd)",
                    published: EDTF("2021-07-04"), publishedBasis: .given,
                    body: TextSpan(start: 0, end: text.unicodeScalars.count))
            )
        }
        return Dictionary(uniqueKeysWithValues: documents)
    }

    private var events: [Event] {
        let dates: [String?] =
            switch self {
            case .empty: []
            case .uncertainDates:
                [
                    "2021", "2021-07", "2022~", "199X", "2019-33", "2023-03-29/2023-03-30", "XXXX-05-20", nil,
                    "2020-02/2021",
                ]
            default: ["2021-07-03"]
            }
        return dates.enumerated().map { number, date in
            let countries: [String] =
                switch self {
                case .noCountry: []
                case .severalCountries: ["ASEAN", "CN", "GB", "UN", "VN"]
                default: ["GB", "VN"]
                }
            var minister = Samples.minister
            minister.name = name
            var guest = Samples.guest
            if self == .noCountry {
                minister.country = nil
                guest.country = nil
            }
            return Event(
                id: EventID("e-abc-1\(number)"), type: self == .severalCountries ? .conference : .meeting,
                status: number == 1 ? .planned : .occurred, date: date.flatMap { EDTF($0) },
                dateBasis: date == nil ? .none : .explicit,
                participants: [
                    EventParticipant(person: PersonID("p-1"), participant: minister),
                    EventParticipant(person: nil, participant: guest),
                ], countries: countries.map { CountryCode($0) }, venue: self == .oddCharacters ? Self.odd : "Hà Nội",
                venueCountry: self == .noCountry ? nil : CountryCode("VN"),
                name: self == .oddCharacters ? Self.odd : nil, confidence: 0.9, claims: [EventID("e-abc-1\(number)")])
        }
    }

    private var agreements: [Agreement] {
        guard self == .oddCharacters || self == .severalCountries else { return [] }
        return [
            Agreement(
                id: AgreementID("a-abc-20"), kind: .memorandum,
                title: self == .oddCharacters ? Self.odd : "Bản ghi nhớ", date: EDTF("2017"), dateBasis: .inferred,
                parties: [CountryCode("GB"), CountryCode("VN")], status: .signed, claims: [AgreementID("a-abc-20")])
        ]
    }
}
