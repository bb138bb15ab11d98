import CivilTime
import GRDB
import KnowledgeModel

/// A row of one of the three tables of claims; `key` is nil until the row is stored.
protocol ClaimRow: StoredRow {
    var key: Int64? { get }
}

struct PersonClaimRow: ClaimRow {
    static let shape = TableShape("person_claim", ["key", "extraction", "position", "id", "name", "country", "rank"])
    var key: Int64?
    var extraction: Int64
    var position: Int
    /// Without posts and evidence, which have their own tables.
    var claim: PersonClaim

    init(_ claim: PersonClaim, extraction: Int64, position: Int) {
        self.claim = claim
        self.extraction = extraction
        self.position = position
    }

    init(_ row: Row) throws {
        key = row[0]
        extraction = row[1]
        position = row[2]
        let country: String? = row[5]
        claim = PersonClaim(
            id: PersonID(row[3] as String), name: row[4], country: country.map { CountryCode($0) }, rank: row[6],
            posts: [], evidence: [])
    }

    var values: [(any DatabaseValueConvertible)?] {
        [key, extraction, position, claim.id.rawValue, claim.name, claim.country?.rawValue, claim.rank]
    }
}

struct EventClaimRow: ClaimRow {
    static let shape = TableShape(
        "event_claim",
        [
            "key", "extraction", "position", "id", "type", "format", "status", "date", "first_day", "last_day",
            "date_basis", "date_reason", "venue", "venue_country", "name", "edition", "confidence", "rule",
        ])
    var key: Int64?
    var extraction: Int64
    var position: Int
    /// Without participants, countries, topics and evidence, which have their own tables.
    var claim: EventClaim
    private var dates: DateColumns

    init(_ claim: EventClaim, extraction: Int64, position: Int) throws {
        self.claim = claim
        self.extraction = extraction
        self.position = position
        dates = try DateColumns(claim.date)
    }

    init(_ row: Row) throws {
        key = row[0]
        extraction = row[1]
        position = row[2]
        let venueCountry: String? = row[13]
        claim = EventClaim(
            id: EventID(row[3] as String), type: try decoded(row[4] as String), format: try decoded(row[5] as String?),
            status: try decoded(row[6] as String), date: try DateColumns.decode(row[7]),
            dateBasis: try decoded(row[10] as String), dateReason: row[11], venue: row[12],
            venueCountry: venueCountry.map { CountryCode($0) }, name: row[14], edition: row[15], confidence: row[16],
            rule: row[17], evidence: [])
        dates = try DateColumns(claim.date)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            key, extraction, position, claim.id.rawValue, claim.type.rawValue, claim.format?.rawValue,
            claim.status.rawValue, dates.text, dates.firstDay, dates.lastDay, claim.dateBasis.rawValue,
            claim.dateReason, claim.venue, claim.venueCountry?.rawValue, claim.name, claim.edition, claim.confidence,
            claim.rule,
        ]
    }
}

struct EventClaimParticipantRow: StoredRow {
    static let shape = TableShape(
        "event_claim_participant", ["event_claim", "position", "person"] + ParticipantColumns.names)
    var eventClaim: Int64
    var position: Int
    var participant: Participant

    init(_ participant: Participant, eventClaim: Int64, position: Int) {
        self.participant = participant
        self.eventClaim = eventClaim
        self.position = position
    }

    init(_ row: Row) throws {
        eventClaim = row[0]
        position = row[1]
        participant = try ParticipantColumns.decode(row, from: 3, person: row[2])
    }

    var values: [(any DatabaseValueConvertible)?] {
        [eventClaim, position, participant.person?.rawValue] + ParticipantColumns.values(participant)
    }
}

struct AgreementClaimRow: ClaimRow {
    static let shape = TableShape(
        "agreement_claim",
        [
            "key", "extraction", "position", "id", "kind", "title", "date", "first_day", "last_day", "date_basis",
            "status", "rule",
        ])
    var key: Int64?
    var extraction: Int64
    var position: Int
    /// Without parties and evidence, which have their own tables.
    var claim: AgreementClaim
    private var dates: DateColumns

    init(_ claim: AgreementClaim, extraction: Int64, position: Int) throws {
        self.claim = claim
        self.extraction = extraction
        self.position = position
        dates = try DateColumns(claim.date)
    }

    init(_ row: Row) throws {
        key = row[0]
        extraction = row[1]
        position = row[2]
        claim = AgreementClaim(
            id: AgreementID(row[3] as String), kind: try decoded(row[4] as String), title: row[5],
            date: try DateColumns.decode(row[6]), dateBasis: try decoded(row[9] as String), parties: [],
            status: try decoded(row[10] as String), rule: row[11], evidence: [])
        dates = try DateColumns(claim.date)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [
            key, extraction, position, claim.id.rawValue, claim.kind.rawValue, claim.title, dates.text,
            dates.firstDay, dates.lastDay, claim.dateBasis.rawValue, claim.status.rawValue, claim.rule,
        ]
    }
}

struct EvidenceRow: StoredRow {
    static let shape = TableShape(
        "evidence",
        [
            "person_claim", "event_claim", "agreement_claim", "position", "field", "start_offset", "end_offset",
            "quote",
        ])

    /// The claim that the words are evidence for.
    enum Owner: Hashable {
        case person(Int64)
        case event(Int64)
        case agreement(Int64)
    }
    var owner: Owner
    var position: Int
    var evidence: Evidence

    init(_ evidence: Evidence, owner: Owner, position: Int) {
        self.evidence = evidence
        self.owner = owner
        self.position = position
    }

    init(_ row: Row) throws {
        if let key: Int64 = row[0] {
            owner = .person(key)
        } else if let key: Int64 = row[1] {
            owner = .event(key)
        } else {
            owner = .agreement(row[2])
        }
        position = row[3]
        evidence = Evidence(
            field: try decoded(row[4] as String), span: TextSpan(start: row[5], end: row[6]), quote: row[7])
    }

    var values: [(any DatabaseValueConvertible)?] {
        var keys: [(any DatabaseValueConvertible)?] = [nil, nil, nil]
        switch owner {
        case .person(let key): keys[0] = key
        case .event(let key): keys[1] = key
        case .agreement(let key): keys[2] = key
        }
        return keys + [position, evidence.field.rawValue, evidence.span.start, evidence.span.end, evidence.quote]
    }
}
