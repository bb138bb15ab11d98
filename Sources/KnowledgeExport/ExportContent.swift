package import KnowledgeModel

/// One article that says something of a thing, and what it says.
package struct Source<Claim: Sendable & Hashable>: Sendable, Hashable {
    package var document: Document
    package var claim: Claim

    package init(document: Document, claim: Claim) {
        self.document = document
        self.claim = claim
    }
}

/// A part of the knowledge base as it is handed to the formats: events and agreements, and everything that belongs to them.
package struct ExportContent: Sendable {
    /// In the order in which they are written.
    package var timeline: Timeline
    /// Who met whom in these events.
    package var meetings: [Meeting] = []
    /// Sorted by id; those who take part in the events, or everybody.
    package var people: [Person] = []
    /// What each article says, in the order of the claims' ids.
    package var eventSources: [EventID: [Source<EventClaim>]] = [:]
    package var agreementSources: [AgreementID: [Source<AgreementClaim>]] = [:]
    /// Where the events lie, as far as that is known.
    package var locations: [EventID: Location] = [:]
    package var labels: Labels

    package init(timeline: Timeline, labels: Labels = Labels()) {
        self.timeline = timeline
        self.labels = labels
    }

    /// The events alone, in their order.
    package var events: [Event] {
        timeline.entries.compactMap { if case .event(let event) = $0 { event } else { nil } }
    }

    /// The agreements alone, in their order.
    package var agreements: [Agreement] {
        timeline.entries.compactMap { if case .agreement(let agreement) = $0 { agreement } else { nil } }
    }

    /// The articles behind an entry, each once, in the order of the claims.
    func documents(of entry: Timeline.Entry) -> [Document] {
        let all =
            switch entry {
            case .event(let event): (eventSources[event.id] ?? []).map(\.document)
            case .agreement(let agreement): (agreementSources[agreement.id] ?? []).map(\.document)
            }
        var seen: Set<String> = []
        return all.filter { seen.insert($0.sha256).inserted }
    }

    /// Every article behind anything, each once, by digest.
    var documents: [Document] {
        var all: [String: Document] = [:]
        for entry in timeline.entries { for document in documents(of: entry) { all[document.sha256] = document } }
        return all.values.sorted { $0.sha256 < $1.sha256 }
    }

    var peopleByID: [PersonID: Person] { Dictionary(people.map { ($0.id, $0) }) { first, _ in first } }
}

extension Timeline.Entry {
    /// The id as it is printed.
    package var id: String {
        switch self {
        case .event(let event): event.id.rawValue
        case .agreement(let agreement): agreement.id.rawValue
        }
    }
}
