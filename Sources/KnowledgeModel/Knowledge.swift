package import CivilTime

/// A post that a person held, as far as the articles tell.
package struct PostHeld: Sendable, Hashable {
    /// As the articles word it; the commonest wording where they differ only in form.
    package var title: String
    package var country: CountryCode?
    /// The first and last dates on which an article gives the person this post; nil where no article is dated.
    package var firstSeen: EDTF?
    package var lastSeen: EDTF?
    /// The person claims that say so, sorted.
    package var claims: [PersonID]

    package init(title: String, country: CountryCode?, firstSeen: EDTF?, lastSeen: EDTF?, claims: [PersonID]) {
        self.title = title
        self.country = country
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.claims = claims
    }
}

/// A person concluded from the claims of many documents.
package struct Person: Sendable, Hashable {
    /// The smallest of the claims' ids.
    package var id: PersonID
    /// The preferred name: the fullest, then the commonest, then the first in order.
    package var name: String
    /// Every form that the articles use, sorted, the preferred one included.
    package var names: [String]
    package var country: CountryCode?
    /// The rank of the latest article that gives one.
    package var rank: String?
    package var posts: [PostHeld]
    /// Sorted.
    package var claims: [PersonID]

    package init(
        id: PersonID, name: String, names: [String], country: CountryCode?, rank: String?, posts: [PostHeld],
        claims: [PersonID]
    ) {
        self.id = id
        self.name = name
        self.names = names
        self.country = country
        self.rank = rank
        self.posts = posts
        self.claims = claims
    }
}

/// One step in the life of an event: an article said, at some time, that it had this status.
package struct StatusChange: Sendable, Hashable {
    package var status: EventStatus
    /// The day of publication of the article that says so.
    package var reported: EDTF?
    package var date: EDTF?
    package var claim: EventID

    package init(status: EventStatus, reported: EDTF?, date: EDTF?, claim: EventID) {
        self.status = status
        self.reported = reported
        self.date = date
        self.claim = claim
    }
}

/// A field on which the sources of one concluded thing disagree.
package struct Conflict: Sendable, Hashable {
    package struct Value: Sendable, Hashable {
        package var value: String
        /// The claims that say so, sorted.
        package var claims: [String]
        package init(value: String, claims: [String]) {
            self.value = value
            self.claims = claims
        }
    }
    /// `date`, `venue`, `participants` …
    package var field: String
    /// The preferred value first.
    package var values: [Value]
    package init(field: String, values: [Value]) {
        self.field = field
        self.values = values
    }
}

/// A participant of a concluded event.
package struct EventParticipant: Sendable, Hashable {
    /// Nil when the articles know the participant by post or as an organisation alone.
    package var person: PersonID?
    package var participant: Participant

    package init(person: PersonID?, participant: Participant) {
        self.person = person
        self.participant = participant
    }
}

/// An event concluded from the claims of many documents.
package struct Event: Sendable, Hashable {
    /// The smallest of the claims' ids.
    package var id: EventID
    package var type: EventType
    package var format: MeetingFormat?
    package var status: EventStatus
    package var date: EDTF?
    package var dateBasis: DateBasis
    package var participants: [EventParticipant]
    package var countries: [CountryCode]
    package var venue: String?
    package var venueCountry: CountryCode?
    package var name: String?
    package var edition: Int?
    package var topics: [String]
    package var confidence: Double
    package var history: [StatusChange]
    package var conflicts: [Conflict]
    /// Sorted.
    package var claims: [EventID]

    package init(
        id: EventID, type: EventType, format: MeetingFormat? = nil, status: EventStatus, date: EDTF? = nil,
        dateBasis: DateBasis = .none, participants: [EventParticipant] = [], countries: [CountryCode] = [],
        venue: String? = nil, venueCountry: CountryCode? = nil, name: String? = nil, edition: Int? = nil,
        topics: [String] = [], confidence: Double = 0.5, history: [StatusChange] = [], conflicts: [Conflict] = [],
        claims: [EventID]
    ) {
        self.id = id
        self.type = type
        self.format = format
        self.status = status
        self.date = date
        self.dateBasis = dateBasis
        self.participants = participants
        self.countries = countries
        self.venue = venue
        self.venueCountry = venueCountry
        self.name = name
        self.edition = edition
        self.topics = topics
        self.confidence = confidence
        self.history = history
        self.conflicts = conflicts
        self.claims = claims
    }
}

/// A document between parties concluded from the claims of many articles.
package struct Agreement: Sendable, Hashable {
    /// The smallest of the claims' ids.
    package var id: AgreementID
    package var kind: AgreementKind
    package var title: String
    package var date: EDTF?
    package var dateBasis: DateBasis
    package var parties: [CountryCode]
    package var status: AgreementStatus
    package var conflicts: [Conflict]
    /// Sorted.
    package var claims: [AgreementID]

    package init(
        id: AgreementID, kind: AgreementKind, title: String, date: EDTF?, dateBasis: DateBasis, parties: [CountryCode],
        status: AgreementStatus, conflicts: [Conflict] = [], claims: [AgreementID]
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.date = date
        self.dateBasis = dateBasis
        self.parties = parties
        self.status = status
        self.conflicts = conflicts
        self.claims = claims
    }
}

/// What a person decided about claims; append-only, undone by another row, replayed on every rebuild.
package struct Decision: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable, CaseIterable {
        case same, different, reject, set, undo
    }
    /// Unique; `d-` and digits of a digest over the row's other fields.
    package var id: String
    package var verdict: Verdict
    /// Ids of claims or concluded things; for `undo` the id of the decision undone.
    package var targets: [String]
    /// For `set`: the field and its value.
    package var field: String?
    package var value: String?
    package var author: String
    /// RFC 3339, UTC.
    package var time: String
    package var reason: String?

    package init(
        id: String, verdict: Verdict, targets: [String], field: String? = nil, value: String? = nil, author: String,
        time: String, reason: String? = nil
    ) {
        self.id = id
        self.verdict = verdict
        self.targets = targets
        self.field = field
        self.value = value
        self.author = author
        self.time = time
        self.reason = reason
    }
}

/// Everything concluded from a set of extraction records; each list is sorted by id.
package struct World: Sendable, Hashable {
    package var people: [Person]
    package var events: [Event]
    package var agreements: [Agreement]

    package init(people: [Person] = [], events: [Event] = [], agreements: [Agreement] = []) {
        self.people = people
        self.events = events
        self.agreements = agreements
    }
}
