package import CivilTime
import GRDB
package import KnowledgeModel

/// Which events or agreements to take; an empty list or nil leaves that open.
package struct Filter: Sendable, Hashable {
    package enum Order: Sendable, Hashable {
        /// By first day, unknown days last, then by id.
        case date
        /// The reverse, unknown days still last.
        case dateDescending
    }
    /// All of them have to take part.
    package var countries: [CountryCode] = []
    /// All of them have to take part.
    package var personIDs: [PersonID] = []
    /// Any of them.
    package var types: [EventType] = []
    /// Any of them.
    package var statuses: [EventStatus] = []
    /// Events that end on the first day of this date or later.
    package var from: EDTF?
    /// Events that begin on the last day of this date or earlier.
    package var to: EDTF?
    /// A topic key of the lexicon.
    package var topic: String?
    /// Words that stand next to each other in the name of the venue, with or without marks.
    package var place: String?
    /// The country in which the venue lies.
    package var venueCountry: CountryCode?
    /// Any of them; agreements alone have a kind.
    package var agreementKinds: [AgreementKind] = []
    /// A publisher that reports it.
    package var source: String?
    package var limit: Int?
    package var sort: Order = .date
    /// Only what no year is known of, and what every span of dates leaves out for that.
    var isWithoutYear = false

    package init(
        countries: [CountryCode] = [], personIDs: [PersonID] = [], types: [EventType] = [],
        statuses: [EventStatus] = [], from: EDTF? = nil, to: EDTF? = nil, topic: String? = nil,
        place: String? = nil, venueCountry: CountryCode? = nil, agreementKinds: [AgreementKind] = [],
        source: String? = nil, limit: Int? = nil, sort: Order = .date
    ) {
        self.countries = countries
        self.personIDs = personIDs
        self.types = types
        self.statuses = statuses
        self.from = from
        self.to = to
        self.topic = topic
        self.place = place
        self.venueCountry = venueCountry
        self.agreementKinds = agreementKinds
        self.source = source
        self.limit = limit
        self.sort = sort
    }

    /// Whether the filter asks something that agreements do not have: persons, an event's type or status, a topic, a venue.
    package var isAboutEvents: Bool {
        !personIDs.isEmpty || !types.isEmpty || !statuses.isEmpty || topic != nil || place != nil
            || venueCountry != nil
    }

    /// The same without the dates, for what has no year alone.
    package var withoutYear: Filter {
        var filter = self
        (filter.from, filter.to, filter.limit, filter.isWithoutYear) = (nil, nil, nil, true)
        return filter
    }

    /// Whether nothing is left out; the limit does not count.
    var isOpen: Bool {
        !isAboutEvents && countries.isEmpty && from == nil && to == nil && source == nil && !isWithoutYear
    }
}

/// The parts of a SELECT, put together one condition at a time.
struct Selection {
    var conditions: [String] = []
    var arguments = StatementArguments()

    mutating func require(_ condition: String, _ values: (any DatabaseValueConvertible)?...) {
        conditions.append(condition)
        arguments += StatementArguments(values)
    }

    mutating func requireAny(_ column: String, of values: [String]) {
        guard !values.isEmpty else { return }
        conditions.append("\(column) IN (\(Array(repeating: "?", count: values.count).joined(separator: ", ")))")
        arguments += StatementArguments(values)
    }

    /// The columns are those of a thing with `first_day` and `last_day`.
    mutating func requireDays(_ table: String, from: EDTF?, to: EDTF?) throws {
        if let from { require("\(table).last_day >= ?", try Self.bounds(from).first) }
        if let to { require("\(table).first_day <= ?", try Self.bounds(to).last) }
    }

    static func bounds(_ date: EDTF) throws -> (first: String, last: String) {
        guard let bounds = date.bounds else {
            throw StoreError(code: .filter, message: "cannot filter by \(date), a date without a year", path: "")
        }
        return (EDTF(bounds.first).description, EDTF(bounds.last).description)
    }

    var whereClause: String { conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ") }

    static func ordering(_ table: String, _ order: Filter.Order) -> String {
        switch order {
        case .date: "ORDER BY \(table).first_day NULLS LAST, \(table).id"
        case .dateDescending: "ORDER BY \(table).first_day DESC NULLS LAST, \(table).id DESC"
        }
    }

    static func limit(_ limit: Int?) -> String { limit.map { "LIMIT \(max(0, $0))" } ?? "" }
}
