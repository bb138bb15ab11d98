import CivilTime
import KnowledgeModel

/// What comparing an event claim needs, made once.
struct EventFacts {
    var claim: EventClaim
    var document: Int
    var published: EDTF?
    var date: DateFacts
    /// What the claim says of the status, where its date allows it.
    var status: EventStatus
    /// Whether nothing tells of which year the event is.
    var isTimeless: Bool { !date.isKnown && published?.bounds == nil }
    /// Whether events of the kind come back from year to year.
    var isOfSeries: Bool {
        switch claim.type {
        case .conference, .dialogue, .exercise, .exhibition: true
        default: false
        }
    }
    /// Those of the claim, with people's states in the place of the bodies that the claim counts them to.
    var countries: [CountryCode]
    /// Places of resolved people, sorted.
    var people: [Int]
    /// The countries of `people`, in their order.
    var peopleCountries: [CountryCode?]
    /// People known by post alone, whom nobody is known to be: `LA|minister|defence`.
    var unknownPeople: [String]
    /// Organisations and units.
    var bodies: [BodyName]
    var venue: WordBag
    /// Whether the venue is a single site, such as a base, rather than a town or a head office.
    var isSite: Bool
    var name: WordBag
    /// Who meets at a conference, where its name says so.
    var forum: ForumLevel?
    /// The words round the evidence.
    var context: WordBag

    init(
        _ claim: EventClaim, document: Int, published: EDTF?, people: [(place: Int, country: CountryCode?)],
        unknownPeople: [String], countries: [CountryCode]? = nil, context: WordBag
    ) {
        self.claim = claim
        self.document = document
        self.published = published
        date = DateFacts(claim.date)
        status = Self.status(claim, published: published)
        date.narrow(status, told: published?.bounds)
        self.countries = countries ?? claim.countries
        let sorted = people.sorted { $0.place < $1.place }
        self.people = sorted.map(\.place)
        peopleCountries = sorted.map(\.country)
        self.unknownPeople = unknownPeople.sorted()
        bodies = claim.participants.filter { $0.kind != .person }.compactMap { participant in
            participant.name.map { BodyName($0) }
        }
        let place = VenueFacts(claim)
        venue = place.words
        isSite = place.isSite
        forum = ForumLevel(claim.name ?? "")
        name = WordBag(Words.split(claim.name ?? "").joined(), ignoring: CommonWords.ofNames)
        self.context = context
    }

    /// A plan for a day that had passed when it was printed is a report, and a report of a day to come is a plan.
    private static func status(_ claim: EventClaim, published: EDTF?) -> EventStatus {
        guard let told = published?.bounds, let day = claim.date?.bounds else { return claim.status }
        switch claim.status {
        case .planned where day.last < told.first: return .occurred
        case .occurred where day.first > told.last: return .planned
        default: return claim.status
        }
    }
}

/// The name of an organisation or a unit.
struct BodyName {
    private var words: WordBag
    /// Whether the name says only what kind of unit it is.
    var isGeneric: Bool
    /// The kind of ship that the name says it is, if it does.
    var ship: ShipKind?

    init(_ name: String) {
        ship = ShipKind(name)
        words = WordBag(Words.split(name).joined(), ignoring: CommonWords.ofEvents)
        isGeneric = WordBag(Words.split(name).joined(), ignoring: Self.kinds).isEmpty
    }

    func containment(_ other: BodyName) -> Double { words.containment(other.words) }

    private static let kinds = CommonWords.ofEvents.union(
        Words.canonical(
            "tàu chiến sân bay hàng không mẫu hạm hải quân khu trục tuần dương đội lực lượng biên cụm ship ships"))
}
