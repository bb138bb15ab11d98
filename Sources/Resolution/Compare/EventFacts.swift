import CivilTime
import KnowledgeModel

/// What comparing an event claim needs, made once.
struct EventFacts {
    var claim: EventClaim
    var document: Int
    var published: EDTF?
    var date: DateFacts
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
    /// The words round the evidence.
    var context: WordBag

    init(
        _ claim: EventClaim, document: Int, published: EDTF?, people: [(place: Int, country: CountryCode?)],
        unknownPeople: [String], context: WordBag
    ) {
        self.claim = claim
        self.document = document
        self.published = published
        date = DateFacts(claim.date)
        let sorted = people.sorted { $0.place < $1.place }
        self.people = sorted.map(\.place)
        peopleCountries = sorted.map(\.country)
        self.unknownPeople = unknownPeople.sorted()
        bodies = claim.participants.filter { $0.kind != .person }.compactMap { participant in
            participant.name.map { BodyName($0) }
        }
        venue = WordBag(Words.split(claim.venue ?? "").joined(), ignoring: Self.placeWords)
        let line = " " + Words.plain(claim.venue ?? "").joined(separator: " ") + " "
        isSite = Self.sites.contains { line.contains($0) }
        name = WordBag(Words.split(claim.name ?? "").joined(), ignoring: CommonWords.ofNames)
        self.context = context
    }

    var isBilateral: Bool { claim.countries.count == 2 }

    private static let placeWords = Set(
        Words.canonical("tỉnh thành phố TP huyện thị xã thủ đô nước trụ sở tại the city of việt nam trung quốc và cảng")
    )
    private static let sites = [
        " chua ", " san bay ", " truong ", " bao tang ", " can cu ", " nghia trang ", " trung tam ", " nha may ",
        " dai ",
        " vien ", " co quan ", " cong ty ", " bo tu lenh ", " benh vien ", " lang ", " di tich ", " trung doan ",
        " lu doan ", " su doan ", " airbase ", " airport ",
        " museum ", " academy ", " pagoda ", " hoc vien ", " kho ", " xuong ",
    ]
}

/// The name of an organisation or a unit.
struct BodyName {
    private var words: WordBag
    /// Whether the name says only what kind of unit it is.
    var isGeneric: Bool

    init(_ name: String) {
        words = WordBag(Words.split(name).joined(), ignoring: CommonWords.ofEvents)
        isGeneric = WordBag(Words.split(name).joined(), ignoring: Self.kinds).isEmpty
    }

    func containment(_ other: BodyName) -> Double { words.containment(other.words) }

    private static let kinds = CommonWords.ofEvents.union(
        Words.canonical(
            "tàu chiến sân bay hàng không mẫu hạm hải quân khu trục tuần dương đội lực lượng biên cụm ship ships"))
}
