package import CivilTime

/// A person as one document presents them.
package struct PersonClaim: Sendable, Hashable {
    package var id: PersonID
    /// The fullest form in the document, without rank, post or honorific.
    package var name: String
    package var country: CountryCode?
    package var rank: String?
    /// As the document words them, in order of first mention.
    package var posts: [String]
    package var evidence: [Evidence]

    package init(
        id: PersonID, name: String, country: CountryCode?, rank: String?, posts: [String], evidence: [Evidence]
    ) {
        self.id = id
        self.name = name
        self.country = country
        self.rank = rank
        self.posts = posts
        self.evidence = evidence
    }
}

/// Somebody or something that took part in an event.
package struct Participant: Sendable, Hashable {
    /// Nil for a person who is known by post alone.
    package var name: String?
    package var kind: ParticipantKind
    package var country: CountryCode?
    package var role: ParticipantRole?
    package var post: String?
    package var rank: String?
    /// The person claim of the same document that this participant is, if it is one.
    package var person: PersonID?

    package init(
        name: String?, kind: ParticipantKind, country: CountryCode?, role: ParticipantRole? = nil, post: String? = nil,
        rank: String? = nil, person: PersonID? = nil
    ) {
        self.name = name
        self.kind = kind
        self.country = country
        self.role = role
        self.post = post
        self.rank = rank
        self.person = person
    }
}

/// An event as one document reports it.
package struct EventClaim: Sendable, Hashable {
    package var id: EventID
    package var type: EventType
    package var format: MeetingFormat?
    package var status: EventStatus
    package var date: EDTF?
    package var dateBasis: DateBasis
    /// One sentence on how the date came about, for `why`.
    package var dateReason: String
    package var participants: [Participant]
    /// Sorted, without repeats.
    package var countries: [CountryCode]
    package var venue: String?
    package var venueCountry: CountryCode?
    package var name: String?
    package var edition: Int?
    /// Topic keys of the lexicon, sorted.
    package var topics: [String]
    /// From 0 to 1: how often finds like this one are right.
    package var confidence: Double
    /// The name of the rule that fired.
    package var rule: String
    package var evidence: [Evidence]

    package init(
        id: EventID, type: EventType, format: MeetingFormat? = nil, status: EventStatus, date: EDTF? = nil,
        dateBasis: DateBasis = .none, dateReason: String = "", participants: [Participant] = [],
        countries: [CountryCode] = [], venue: String? = nil, venueCountry: CountryCode? = nil, name: String? = nil,
        edition: Int? = nil, topics: [String] = [], confidence: Double = 0.5, rule: String, evidence: [Evidence]
    ) {
        self.id = id
        self.type = type
        self.format = format
        self.status = status
        self.date = date
        self.dateBasis = dateBasis
        self.dateReason = dateReason
        self.participants = participants
        self.countries = countries
        self.venue = venue
        self.venueCountry = venueCountry
        self.name = name
        self.edition = edition
        self.topics = topics
        self.confidence = confidence
        self.rule = rule
        self.evidence = evidence
    }
}

/// A document between parties as one article reports it.
package struct AgreementClaim: Sendable, Hashable {
    package var id: AgreementID
    package var kind: AgreementKind
    /// As written.
    package var title: String
    package var date: EDTF?
    package var dateBasis: DateBasis
    /// Sorted, without repeats.
    package var parties: [CountryCode]
    package var status: AgreementStatus
    package var rule: String
    package var evidence: [Evidence]

    package init(
        id: AgreementID, kind: AgreementKind, title: String, date: EDTF?, dateBasis: DateBasis, parties: [CountryCode],
        status: AgreementStatus, rule: String, evidence: [Evidence]
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.date = date
        self.dateBasis = dateBasis
        self.parties = parties
        self.status = status
        self.rule = rule
        self.evidence = evidence
    }
}

/// Something that a stage could not do, said so that a person can act on it.
package struct Diagnostic: Sendable, Hashable {
    /// A short word that can be counted, such as `text.truncated`.
    package var code: String
    package var message: String
    package var span: TextSpan?

    package init(code: String, message: String, span: TextSpan? = nil) {
        self.code = code
        self.message = message
        self.span = span
    }
}

/// What one document says: immutable, one per document and extractor version. The document's `published` and
/// `publishedBasis` are those that extraction ended with.
package struct ExtractionRecord: Sendable, Hashable {
    package var document: Document
    /// The extractor and its version, such as `attache 0.1.0`.
    package var extractor: String
    package var people: [PersonClaim]
    package var events: [EventClaim]
    package var agreements: [AgreementClaim]
    package var diagnostics: [Diagnostic]

    package init(
        document: Document, extractor: String, people: [PersonClaim] = [], events: [EventClaim] = [],
        agreements: [AgreementClaim] = [], diagnostics: [Diagnostic] = []
    ) {
        self.document = document
        self.extractor = extractor
        self.people = people
        self.events = events
        self.agreements = agreements
        self.diagnostics = diagnostics
    }
}

extension ExtractionRecord {
    /// The extractor without its version: `attache` of `attache 0.1.0`. Two extractors are two witnesses, and two versions
    /// of one are not.
    package var extractorName: Substring { Self.name(ofExtractor: extractor) }

    /// The name in `name version`, where a version begins with a digit; the whole where there is none.
    package static func name(ofExtractor extractor: String) -> Substring {
        guard let space = extractor.lastIndex(of: " "),
            let first = extractor[extractor.index(after: space)...].first, first.isNumber || first == "v"
        else { return extractor[...] }
        return extractor[..<space]
    }
}
