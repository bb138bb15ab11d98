internal import ArgumentParser
internal import CivilTime
internal import KnowledgeModel
internal import KnowledgeStore

extension EventType: ExpressibleByArgument {}
extension EventStatus: ExpressibleByArgument {}

/// A date as it is typed: EDTF, as far as it is known.
struct TypedDate: ExpressibleByArgument {
    var date: EDTF

    init?(argument: String) {
        guard let date = EDTF(argument), date.bounds != nil else { return nil }
        self.date = date
    }
}

/// Which of two orders to list in.
enum ListingOrder: String, ExpressibleByArgument, CaseIterable {
    case date
    case dateDescending = "-date"
}

/// What to leave out; the same filters everywhere.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only where this country takes part: ISO 3166 code, UN, EU, ASEAN or NATO. Several: all of them.")
    var country: [String] = []

    @Option(help: "Only where this person takes part. Several: all of them.")
    var person: [String] = []

    @Option(help: "Only events of this type. Several: any of them.")
    var type: [EventType] = []

    @Option(help: "Only events of this status. Several: any of them.")
    var status: [EventStatus] = []

    @Option(help: "Only from this date on: 2021, 2021-07 or 2021-07-15.")
    var from: TypedDate?

    @Option(help: "Only up to this date, its last day included.")
    var to: TypedDate?

    @Option(help: "Only on this topic, such as navy or training.")
    var topic: String?

    @Option(help: "Only what this publisher reports.")
    var source: String?

    @Option(help: "At most so many.")
    var limit: Int?

    @Option(parsing: .unconditional, help: "The order: date, or -date for the latest first.")
    var sort: ListingOrder = .date

    func validate() throws {
        for code in country {
            let isCode = code.utf8.allSatisfy { (65...90).contains($0 & ~0x20) } && (2...5).contains(code.utf8.count)
            guard isCode else { throw ValidationError("'\(code)' is no country code such as VN or GB.") }
        }
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    }

    /// The filter, once persons are found; `more` are persons named otherwise, who must take part as well.
    func filter(in store: KnowledgeStore, persons more: [PersonID] = []) throws -> Filter {
        Filter(
            countries: country.map { CountryCode($0.uppercased()) },
            personIDs: try more + person.map { try PersonLookup(store: store).one($0).id },
            types: type, statuses: status, from: from?.date, to: to?.date, topic: topic, source: source, limit: limit,
            sort: sort == .date ? .date : .dateDescending)
    }
}
