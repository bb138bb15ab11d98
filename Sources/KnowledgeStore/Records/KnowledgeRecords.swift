import CivilTime
import GRDB
import KnowledgeModel

struct PersonRow: StoredRow {
    static let shape = TableShape("person", ["id", "name", "country", "rank"])
    /// Without names, posts and claims, which have their own tables.
    var person: Person

    init(_ person: Person) { self.person = person }

    init(_ row: Row) throws {
        let country: String? = row[2]
        person = Person(
            id: PersonID(row[0] as String), name: row[1], names: [], country: country.map { CountryCode($0) },
            rank: row[3], posts: [], claims: [])
    }

    var values: [(any DatabaseValueConvertible)?] {
        [person.id.rawValue, person.name, person.country?.rawValue, person.rank]
    }
}

extension PersonRow {
    /// Keeps the row where there is one, since events refer to it.
    func insertOrUpdate(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: Self.shape.insertion
                + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, rank = excluded.rank"
        )
        try statement.execute(arguments: StatementArguments(values))
    }
}

struct PostHeldRow: StoredRow {
    static let shape = TableShape(
        "post_held",
        ["person", "position", "title", "country", "first_seen", "first_seen_day", "last_seen", "last_seen_day"])
    var person: String
    var position: Int
    /// Without claims, which have their own table.
    var post: PostHeld

    init(_ post: PostHeld, person: String, position: Int) {
        self.post = post
        self.person = person
        self.position = position
    }

    init(_ row: Row) throws {
        person = row[0]
        position = row[1]
        let country: String? = row[3]
        post = PostHeld(
            title: row[2], country: country.map { CountryCode($0) }, firstSeen: try DateColumns.decode(row[4]),
            lastSeen: try DateColumns.decode(row[6]), claims: [])
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            person, position, post.title, post.country?.rawValue, post.firstSeen?.description,
            post.firstSeen?.bounds.map { EDTF($0.first).description }, post.lastSeen?.description,
            post.lastSeen?.bounds.map { EDTF($0.last).description },
        ]
    }
}

struct EventRow: StoredRow {
    static let shape = TableShape(
        "event",
        [
            "id", "type", "format", "status", "date", "first_day", "last_day", "date_basis", "venue", "venue_country",
            "name", "edition", "confidence",
        ])
    /// Without participants, countries, topics, history, conflicts and claims, which have their own tables.
    var event: Event
    private var dates: DateColumns

    init(_ event: Event) throws {
        self.event = event
        dates = try DateColumns(event.date)
    }

    init(_ row: Row) throws {
        let venueCountry: String? = row[9]
        event = Event(
            id: EventID(row[0] as String), type: try decoded(row[1] as String), format: try decoded(row[2] as String?),
            status: try decoded(row[3] as String), date: try DateColumns.decode(row[4]),
            dateBasis: try decoded(row[7] as String), venue: row[8], venueCountry: venueCountry.map { CountryCode($0) },
            name: row[10], edition: row[11], confidence: row[12], claims: [])
        dates = try DateColumns(event.date)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            event.id.rawValue, event.type.rawValue, event.format?.rawValue, event.status.rawValue, dates.text,
            dates.firstDay, dates.lastDay, event.dateBasis.rawValue, event.venue, event.venueCountry?.rawValue,
            event.name, event.edition, event.confidence,
        ]
    }
}

struct EventParticipantRow: StoredRow {
    static let shape = TableShape(
        "event_participant", ["event", "position", "person", "person_claim"] + ParticipantColumns.names)
    var event: String
    var position: Int
    var participant: EventParticipant

    init(_ participant: EventParticipant, event: String, position: Int) {
        self.participant = participant
        self.event = event
        self.position = position
    }

    init(_ row: Row) throws {
        event = row[0]
        position = row[1]
        let person: String? = row[2]
        participant = EventParticipant(
            person: person.map { PersonID($0) },
            participant: try ParticipantColumns.decode(row, from: 4, person: row[3]))
    }

    var values: [(any DatabaseValueConvertible)?] {
        [event, position, participant.person?.rawValue, participant.participant.person?.rawValue]
            + ParticipantColumns.values(participant.participant)
    }
}

struct StatusChangeRow: StoredRow {
    static let shape = TableShape("status_change", ["event", "position", "status", "reported", "date", "claim"])
    var event: String
    var position: Int
    var change: StatusChange

    init(_ change: StatusChange, event: String, position: Int) {
        self.change = change
        self.event = event
        self.position = position
    }

    init(_ row: Row) throws {
        event = row[0]
        position = row[1]
        change = StatusChange(
            status: try decoded(row[2] as String), reported: try DateColumns.decode(row[3]),
            date: try DateColumns.decode(row[4]), claim: EventID(row[5] as String))
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            event, position, change.status.rawValue, change.reported?.description, change.date?.description,
            change.claim.rawValue,
        ]
    }
}

struct AgreementRow: StoredRow {
    static let shape = TableShape(
        "agreement", ["id", "kind", "title", "date", "first_day", "last_day", "date_basis", "status"])
    /// Without parties, conflicts and claims, which have their own tables.
    var agreement: Agreement
    private var dates: DateColumns

    init(_ agreement: Agreement) throws {
        self.agreement = agreement
        dates = try DateColumns(agreement.date)
    }

    init(_ row: Row) throws {
        agreement = Agreement(
            id: AgreementID(row[0] as String), kind: try decoded(row[1] as String), title: row[2],
            date: try DateColumns.decode(row[3]), dateBasis: try decoded(row[6] as String), parties: [],
            status: try decoded(row[7] as String), claims: [])
        dates = try DateColumns(agreement.date)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            agreement.id.rawValue, agreement.kind.rawValue, agreement.title, dates.text, dates.firstDay,
            dates.lastDay, agreement.dateBasis.rawValue, agreement.status.rawValue,
        ]
    }
}
