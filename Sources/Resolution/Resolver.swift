import CivilTime
package import KnowledgeModel

/// Concludes one world from what many documents say. The answer depends on the set of records and decisions alone, not
/// on their order; documents with equal digests count once.
package struct Resolver: Sendable {
    package init() {}

    /// The people, events and agreements that the records speak of, after the decisions.
    package func resolve(_ records: [ExtractionRecord], decisions: [Decision] = []) -> World {
        Run(records, decisions, keepsJudgements: false).resolution.world
    }

    /// As `resolve`, with a judgement for every pair of claims that came into question, and with the decisions that could
    /// not be replayed. With `ids`, only judgements about these claims.
    package func explain(
        _ records: [ExtractionRecord], decisions: [Decision] = [], about ids: Set<String>? = nil
    ) -> Resolution {
        Run(records, decisions, keepsJudgements: true, about: ids).resolution
    }
}

/// One resolution, step by step: people first, since events are compared by who took part.
private struct Run {
    private let records: [ExtractionRecord]
    private let stories: Stories
    private var replay: DecisionReplay
    private let keepsJudgements: Bool
    private let subjects: Set<String>?
    private(set) var resolution = Resolution(world: World(), judgements: [], problems: [])

    init(
        _ records: [ExtractionRecord], _ decisions: [Decision], keepsJudgements: Bool,
        about subjects: Set<String>? = nil
    ) {
        let sorted = records.sorted {
            ($0.document.sha256, $0.document.id, $0.extractor) < ($1.document.sha256, $1.document.id, $1.extractor)
        }
        var kept: [ExtractionRecord] = []
        // Others who read the same text are further witnesses.
        var seen: Set<String> = []
        for record in sorted {
            if seen.insert(record.document.sha256 + " " + record.extractorName).inserted { kept.append(record) }
        }
        self.records = kept
        stories = Stories(kept)
        replay = DecisionReplay(decisions)
        self.keepsJudgements = keepsJudgements
        self.subjects = subjects
        resolve()
    }

    private mutating func resolve() {
        let (people, rejected) = resolvePeople()
        let participants = ParticipantResolution(people, rejected: rejected)
        resolution.world.people = people.enumerated().filter { !rejected.contains($0.offset) }.map(\.element)
            .sorted { $0.id < $1.id }
        resolveEvents(people, participants)
        resolveAgreements()
        checkDecisions()
        resolution.judgements.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    }

    // MARK: People

    private mutating func resolvePeople() -> ([Person], rejected: Set<Int>) {
        var items: [PersonItem] = []
        // The same names and posts come again and again: each is taken apart once.
        var names: [String: PersonName] = [:]
        var posts: [String: PostTitle?] = [:]
        for (document, record) in records.enumerated() {
            for claim in record.people {
                let name = names[claim.name] ?? PersonName(claim.name)
                names[claim.name] = name
                let held = claim.posts.compactMap { wording in
                    let post = posts[wording] ?? PostTitle(wording)
                    posts[wording] = .some(post)
                    return post
                }
                items.append(
                    PersonItem(
                        claim: claim, document: document, published: record.document.published, name: name, posts: held)
                )
            }
        }
        items.sort { $0.claim.id < $1.claim.id }
        let places = Self.index(items.map(\.claim.id.rawValue))
        let grouping = PeopleResolution(items, constraints: replay.constraints { places[$0] })
        var people = grouping.clusters.map { cluster in PeopleConclusion.conclude(cluster.map { grouping.items[$0] }) }
        let clusterOf = PeopleResolution.places(grouping.clusters, count: items.count)
        for decision in replay.settings {
            for place in Set(decision.targets.compactMap { places[$0] }.map { clusterOf[$0] }).sorted() {
                if !Settings.apply(decision, to: &people[place]) { reportSetting(decision) }
            }
        }
        if keepsJudgements {
            judge(grouping.links, ids: items.map(\.claim.id.rawValue), clusterOf: clusterOf) { a, b, notes in
                let (x, y) = (grouping.items[a].group, grouping.items[b].group)
                let (first, second) = (grouping.nameGroups[x], grouping.nameGroups[y])
                _ = PersonComparison.weigh(first, second, notes: &notes)
            }
        }
        return (people, Set(replay.rejected { places[$0] }.map { clusterOf[$0] }))
    }

    // MARK: Events

    private mutating func resolveEvents(_ people: [Person], _ participants: ParticipantResolution) {
        let facts = eventFacts(people, participants)
        let places = Self.index(facts.map(\.claim.id.rawValue))
        let grouping = EventResolution(facts, constraints: replay.constraints { places[$0] })
        let conclusion = EventConclusion(people: people, stories: stories.first) { _, participant, date in
            participants.place(of: participant, at: date)
        }
        var events = grouping.clusters.map { cluster in conclusion.conclude(cluster.map { facts[$0] }) }
        let clusterOf = PeopleResolution.places(grouping.clusters, count: facts.count)
        for decision in replay.settings {
            for place in Set(decision.targets.compactMap { places[$0] }.map { clusterOf[$0] }).sorted() {
                if !Settings.apply(decision, to: &events[place]) { reportSetting(decision) }
            }
        }
        if keepsJudgements {
            judge(grouping.links, ids: facts.map(\.claim.id.rawValue), clusterOf: clusterOf) { a, b, notes in
                _ = EventComparison.weigh(facts[a], facts[b], notes: &notes)
            }
        }
        let rejected = Set(replay.rejected { places[$0] }.map { clusterOf[$0] })
        resolution.world.events = events.enumerated().filter { !rejected.contains($0.offset) }.map(\.element)
            .sorted { $0.id < $1.id }
    }

    private func eventFacts(_ people: [Person], _ participants: ParticipantResolution) -> [EventFacts] {
        var facts: [EventFacts] = []
        // Named participants that no person claim speaks of are told apart by their names.
        var strangers: [String: Int] = [:]
        for (document, record) in records.enumerated() {
            var context: ContextWords?
            for claim in record.events {
                var known: [(place: Int, country: CountryCode?)] = []
                var unknown: [String] = []
                var states = CountriesOfClaim(claim)
                for participant in claim.participants where participant.kind == .person {
                    let date = claim.date ?? record.document.published
                    let country = participant.country?.rawValue ?? ""
                    if let place = participants.place(of: participant, at: date) {
                        states.see(participant, of: participants.country(of: place))
                        if !known.contains(where: { $0.place == place }) {
                            known.append((place, participants.country(of: place) ?? participant.country))
                        }
                    } else if let name = participant.name {
                        let key = country + "|" + PersonName(name).key
                        let place = strangers[key] ?? people.count + strangers.count
                        strangers[key] = place
                        known.append((place, participant.country))
                    } else if let post = participant.post.flatMap({ PostTitle($0) }) {
                        unknown.append(country + "|" + post.key)
                    }
                }
                var words = WordBag.empty
                if known.count < 2 {
                    if context == nil { context = ContextWords(record.document.text) }
                    words = context?.words(claim.evidence) ?? .empty
                }
                facts.append(
                    EventFacts(
                        claim, document: document, published: record.document.published, people: known,
                        unknownPeople: unknown, countries: states.countries, context: words))
            }
        }
        return facts.sorted { $0.claim.id < $1.claim.id }
    }

    // MARK: Agreements

    private mutating func resolveAgreements() {
        var facts: [AgreementFacts] = []
        for (document, record) in records.enumerated() {
            for claim in record.agreements {
                facts.append(AgreementFacts(claim, document: document, published: record.document.published))
            }
        }
        facts.sort { $0.claim.id < $1.claim.id }
        let places = Self.index(facts.map(\.claim.id.rawValue))
        let grouping = AgreementResolution(facts, constraints: replay.constraints { places[$0] })
        var agreements = grouping.clusters.map { cluster in
            AgreementConclusion.conclude(cluster.map { facts[$0] }, stories: stories.first)
        }
        let clusterOf = PeopleResolution.places(grouping.clusters, count: facts.count)
        for decision in replay.settings {
            for place in Set(decision.targets.compactMap { places[$0] }.map { clusterOf[$0] }).sorted() {
                if !Settings.apply(decision, to: &agreements[place]) { reportSetting(decision) }
            }
        }
        if keepsJudgements {
            judge(grouping.links, ids: facts.map(\.claim.id.rawValue), clusterOf: clusterOf) { a, b, notes in
                _ = AgreementComparison.weigh(facts[a], facts[b], notes: &notes)
            }
        }
        let rejected = Set(replay.rejected { places[$0] }.map { clusterOf[$0] })
        resolution.world.agreements = agreements.enumerated().filter { !rejected.contains($0.offset) }.map(\.element)
            .sorted { $0.id < $1.id }
    }

    // MARK: Judgements and decisions

    private static func index(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }

    private mutating func judge(
        _ links: [Link], ids: [String], clusterOf: [Int], _ weigh: (Int, Int, inout Notes) -> Void
    ) {
        for link in links {
            let (a, b) = (ids[link.a], ids[link.b])
            if let subjects, !subjects.contains(a), !subjects.contains(b) { continue }
            var notes = Notes(keepsReasons: true)
            weigh(link.a, link.b, &notes)
            let isSame = clusterOf[link.a] == clusterOf[link.b]
            let verdict: Judgement.Verdict = isSame ? .same : link.score >= 1 ? .different : .uncertain
            let score = (link.score * 1000).rounded() / 1000
            resolution.judgements.append(
                Judgement(a: min(a, b), b: max(a, b), score: score, reasons: notes.reasons, verdict: verdict))
        }
    }

    private mutating func reportSetting(_ decision: Decision) {
        replay.report(
            decision, code: "decision.bad-value",
            message: "\(decision.field ?? "No field") cannot be set to \(decision.value ?? "nothing") here.")
    }

    private mutating func checkDecisions() {
        guard !replay.active.isEmpty else {
            resolution.problems = replay.problems
            return
        }
        var kinds: [String: String] = [:]
        for record in records {
            for claim in record.people { kinds[claim.id.rawValue] = "person" }
            for claim in record.events { kinds[claim.id.rawValue] = "event" }
            for claim in record.agreements { kinds[claim.id.rawValue] = "agreement" }
        }
        replay.check { kinds[$0] }
        resolution.problems = replay.problems.sorted { ($0.decision, $0.message) < ($1.decision, $1.message) }
    }
}
