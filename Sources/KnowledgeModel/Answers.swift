package import CivilTime

/// Two named persons of different countries at one meeting or dialogue that took place.
package struct Meeting: Sendable, Hashable {
    package var event: Event
    /// The one who stands first among the event's participants.
    package var first: EventParticipant
    package var second: EventParticipant

    package init(event: Event, first: EventParticipant, second: EventParticipant) {
        self.event = event
        self.first = first
        self.second = second
    }
}

/// A person and how much the knowledge base has on them.
package struct PersonSummary: Sendable, Hashable {
    package var person: Person
    package var events: Int
    /// The events among them that are meetings or dialogues which took place.
    package var meetings: Int
    /// The documents that name the person.
    package var documents: Int

    package init(person: Person, events: Int, meetings: Int, documents: Int) {
        self.person = person
        self.events = events
        self.meetings = meetings
        self.documents = documents
    }
}

/// One thing that a search found.
package struct SearchHit: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case person, event, document
    }
    package var kind: Kind
    /// The id of the person, event or document.
    package var id: String
    /// A person's name; an event's name or else its participants; a document's title or else its id.
    package var title: String
    /// A piece of the text around the words found; empty for a person.
    package var snippet: String
    /// The words found in the snippet, in its Unicode scalars.
    package var marked: [TextSpan]
    /// The event's date or the document's day of publication.
    package var date: EDTF?

    package init(kind: Kind, id: String, title: String, snippet: String, marked: [TextSpan], date: EDTF?) {
        self.kind = kind
        self.id = id
        self.title = title
        self.snippet = snippet
        self.marked = marked
        self.date = date
    }
}

/// How much there is in a knowledge base.
package struct Statistics: Sendable, Hashable {
    package struct Count: Sendable, Hashable {
        package var value: String
        package var count: Int
        package init(value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }
    /// The value in a list of years that stands for what has none, so that each list adds up.
    package static let unknown = "unknown"

    package var documents = 0
    package var events = 0
    package var people = 0
    package var agreements = 0
    package var decisions = 0
    /// Each of the lists below holds the largest count first, then in the order of the values.
    package var eventsByType: [Count] = []
    package var eventsByStatus: [Count] = []
    package var eventsByCountry: [Count] = []
    /// By publisher; an event counts once for each publisher that reports it.
    package var eventsBySource: [Count] = []
    package var eventsByTopic: [Count] = []
    package var documentsBySource: [Count] = []
    /// In the order of the years of publication, `unknown` last.
    package var documentsByYear: [Count] = []
    /// In the order of the years, by the first day of each event, `unknown` last.
    package var eventsByYear: [Count] = []
    /// The first and the last day on which an event begins; nil where no event is dated.
    package var firstDate: EDTF?
    package var lastDate: EDTF?

    package init() {}

    /// Puts the latest year first; `unknown` stays last.
    package mutating func reverseYears() {
        for list in [\Statistics.eventsByYear, \.documentsByYear] {
            let unknown = self[keyPath: list].filter { $0.value == Self.unknown }
            self[keyPath: list] = self[keyPath: list].filter { $0.value != Self.unknown }.reversed() + unknown
        }
    }

    /// Cuts each list to its first counts.
    package mutating func keepFirst(_ limit: Int) {
        for list in [
            \Statistics.eventsByType, \.eventsByStatus, \.eventsByCountry, \.eventsBySource, \.eventsByTopic,
            \.eventsByYear, \.documentsBySource, \.documentsByYear,
        ] {
            self[keyPath: list] = Array(self[keyPath: list].prefix(limit))
        }
    }
}
