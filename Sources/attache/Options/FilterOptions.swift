internal import ArgumentParser
internal import CivilTime
internal import KnowledgeModel
internal import KnowledgeStore
internal import SourceText

extension EventType: ExpressibleByArgument {}
extension EventStatus: ExpressibleByArgument {}

/// A date as it is typed: EDTF, as far as it is known.
struct TypedDate: ExpressibleByArgument {
    var date: EDTF

    init?(argument: String) {
        guard let date = EDTF(argument), date.bounds != nil else { return nil }
        self.date = date
    }

    /// Throws a `ValidationError` that says how a date is written.
    @Sendable static func parse(_ typed: String) throws -> TypedDate {
        guard let date = TypedDate(argument: typed) else {
            throw ValidationError("“\(typed)” is no date; write a year, a month or a day: 2021, 2021-07 or 2021-07-15")
        }
        return date
    }

    /// Throws a `ValidationError` where the end lies before the beginning, so that nothing can lie between.
    static func requireOrder(from: TypedDate?, to: TypedDate?) throws {
        guard let first = from?.date.bounds?.first, let last = to?.date.bounds?.last, last < first else { return }
        throw ValidationError("--to lies before --from: nothing can lie between.")
    }
}

/// Which of two orders to list in.
enum ListingOrder: String, ExpressibleByArgument, CaseIterable {
    case date
    case dateDescending = "-date"
}

/// What to leave out; the same filters everywhere.
struct FilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only where this country takes part. Several: all of them.",
            discussion: "An ISO 3166 code, UN, EU, ASEAN or NATO, or a name in Vietnamese or English."),
        completion: Completions.countries, transform: TypedCountry.code)
    var country: [CountryCode] = []

    @Option(help: "Only where this person takes part. Several: all of them.", completion: Completions.people)
    var person: [String] = []

    @Option(help: "Only events of this type. Several: any of them.")
    var type: [EventType] = []

    @Option(help: "Only events of this status. Several: any of them.")
    var status: [EventStatus] = []

    @Option(help: "Only from this date on: 2021, 2021-07 or 2021-07-15.", transform: TypedDate.parse)
    var from: TypedDate?

    @Option(help: "Only up to this date, its last day included.", transform: TypedDate.parse)
    var to: TypedDate?

    @Option(help: "Only on this topic, such as navy or training.", completion: Completions.topics)
    var topic: String?

    @Option(help: "Only at this place: a country, or words of the venue's name.", completion: Completions.countries)
    var place: String?

    @Option(help: "Only what this publisher reports.", completion: Completions.sources)
    var source: String?

    @Option(help: "At most so many.")
    var limit: Int?

    @Option(parsing: .unconditional, help: "The order: date, or -date for the latest first.")
    var sort: ListingOrder = .date

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        try TypedDate.requireOrder(from: from, to: to)
    }

    /// The filter, once persons are found; `more` are persons named otherwise, who must take part as well. Says what topic
    /// or publisher the base does not have, with the nearest that it has.
    func filter(
        in store: KnowledgeStore, persons more: [PersonID] = [], _ loudness: LoudnessOptions
    ) throws -> Filter {
        if let topic { try suggest(topic, among: store.topics(), "no event is on the topic") }
        if let source { try suggest(source, among: store.sources(), "there is nothing from the publisher") }
        let venueCountry = place.flatMap(TypedCountry.known)
        return Filter(
            countries: country,
            personIDs: try more + person.map { try PersonLookup(store: store).one($0, inform: loudness.inform).id },
            types: type, statuses: status, from: from?.date, to: to?.date, topic: topic,
            place: venueCountry == nil ? place : nil, venueCountry: venueCountry, source: source, limit: limit,
            sort: sort == .date ? .date : .dateDescending)
    }

    private func suggest(_ typed: String, among known: [String], _ message: String) {
        guard !known.contains(typed) else { return }
        let near = Nearest.to(
            SearchFolding.fold(typed), among: known.map { (compared: SearchFolding.fold($0), shown: $0) })
        let all = near.isEmpty && (1...30).contains(known.count) ? "; there are \(known.joined(separator: ", "))" : ""
        Messages.say("\(message) “\(typed)”\(Nearest.hint(near))\(all)")
    }
}
