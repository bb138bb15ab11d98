import CivilTime
package import KnowledgeModel

/// Concludes one world from what many documents say. The answer depends on the set of records and decisions alone, not
/// on their order; documents with equal digests count once.
package struct Resolver: Sendable {
    /// Stands in what a base remembers of its last resolution. Every change to a rule of this target has to raise it, so
    /// that nothing judged by older rules is kept.
    package static let version = 6

    package init() {}

    /// The people, events and agreements that the records speak of, after the decisions.
    package func resolve(_ records: [ExtractionRecord], decisions: [Decision] = []) -> World {
        Run(records, decisions, memory: ResolutionMemory(), judging: .nothing).renewal.change.changed
    }

    /// What is different now from the world that the memory is of. Only claims that new or changed ones could reach are
    /// judged and grouped again; with an empty memory, that is all of them.
    package func renew(
        _ records: [ExtractionRecord], decisions: [Decision], memory: ResolutionMemory
    ) -> Renewal {
        Run(records, decisions, memory: memory, judging: .nothing).renewal
    }

    /// As `resolve`, with a judgement for every pair of claims that came into question, and with the decisions that could
    /// not be replayed. With `ids`, only judgements about these claims; with a memory, the world holds only what
    /// differs from the one that the memory is of.
    package func explain(
        _ records: [ExtractionRecord], decisions: [Decision] = [], about ids: Set<String>? = nil,
        memory: ResolutionMemory = ResolutionMemory()
    ) -> Resolution {
        let run = Run(records, decisions, memory: memory, judging: ids.map(Run.Judging.claims) ?? .everything)
        return Resolution(
            world: run.renewal.change.changed, judgements: run.judgements.sorted { ($0.a, $0.b) < ($1.a, $1.b) },
            problems: run.renewal.problems)
    }
}

/// One resolution, step by step: people first, since events are compared by who took part.
private struct Run {
    enum Judging {
        case nothing
        case everything
        case claims(Set<String>)
    }

    private let records: [ExtractionRecord]
    private let stories: Stories
    private var replay: DecisionReplay
    private let memory: ResolutionMemory
    private let judging: Judging
    private(set) var judgements: [Judgement] = []
    private(set) var renewal = Renewal()

    init(_ records: [ExtractionRecord], _ decisions: [Decision], memory: ResolutionMemory, judging: Judging) {
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
        self.memory = memory
        self.judging = judging
        resolve()
    }

    private mutating func resolve() {
        let (people, rejected) = resolvePeople()
        let participants = ParticipantResolution(people, rejected: rejected)
        resolveEvents(people, participants)
        resolveAgreements()
        checkDecisions()
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
        let grouping = PeopleResolution(
            items, constraints: replay.constraints { places[$0] }, memory: memory.people)
        var people = grouping.clusters.map { cluster in PeopleConclusion.conclude(cluster.map { grouping.items[$0] }) }
        let clusterOf = PeopleResolution.places(grouping.clusters, count: items.count)
        for decision in replay.settings {
            for place in Set(decision.targets.compactMap { places[$0] }.map { clusterOf[$0] }).sorted() {
                _ = Settings.apply(decision, to: &people[place])
            }
        }
        if isJudging {
            judge(grouping.links, ids: items.map(\.claim.id.rawValue), clusterOf: clusterOf) { a, b, notes in
                let (x, y) = (grouping.items[a].group, grouping.items[b].group)
                let (first, second) = (grouping.nameGroups[x], grouping.nameGroups[y])
                _ = PersonComparison.weigh(first, second, notes: &notes)
            }
        }
        note(clusterOf, places: places, ids: people.map(\.id.rawValue))
        let rejected = Set(replay.rejected { places[$0] }.map { clusterOf[$0] })
        remember(people, rejected: rejected, grouping)
        return (people, rejected)
    }

    /// People are few beside their claims, so all are concluded; those that came out as before are left alone.
    private mutating func remember(_ people: [Person], rejected: Set<Int>, _ grouping: PeopleResolution) {
        var part = ResolutionMemory.Part()
        for (place, person) in people.enumerated() where !rejected.contains(place) {
            let print = person.print
            part.things[person.id.rawValue] = print
            if memory.people.things[person.id.rawValue] != print { renewal.change.changed.people.append(person) }
        }
        renewal.change.changed.people.sort { $0.id < $1.id }
        renewal.change.gonePeople = memory.people.things.keys.filter { part.things[$0] == nil }.sorted().map {
            PersonID($0)
        }
        let ids = grouping.items.map(\.claim.id.rawValue)
        for (group, print) in zip(grouping.nameGroups, grouping.prints) {
            let id = ids[group.claims[0]]
            part.marks[id] = ResolutionMemory.Mark(print: print, thing: id)
        }
        part.likenesses = Self.likenesses(grouping.links, ids: ids)
        part.crowded = grouping.crowded
        renewal.change.memory.people = part
    }

    // MARK: Events

    private mutating func resolveEvents(_ people: [Person], _ participants: ParticipantResolution) {
        let gathering = EventGathering(records, people, participants, stories: stories)
        let facts = gathering.facts
        let ids = facts.map(\.claim.id.rawValue)
        let places = Self.index(ids)
        let touching = replay.touching { places[$0] }
        let prints = facts.indices.map { gathering.print($0, decisions: touching[$0] ?? []) }
        let recollection = Recollection(memory.events, ids: ids, prints: prints, places: places)
        let grouping = EventResolution(
            facts, labels: gathering.labels, constraints: replay.constraints { places[$0] }, memory: recollection,
            wereCrowded: memory.events.crowded)
        let clusterOf = PeopleResolution.places(grouping.clusters, count: facts.count)
        note(clusterOf, places: places, ids: grouping.clusters.map { ids[$0[0]] })
        let rejected = Set(replay.rejected { places[$0] }.map { clusterOf[$0] })
        let settings = settings(places: places, clusterOf: clusterOf)
        let conclusion = EventConclusion(people: people, stories: stories.first) { _, participant, date in
            participants.place(of: participant, at: date)
        }
        for (number, cluster) in grouping.clusters.enumerated() where !recollection.isKept(cluster) {
            var event = conclusion.conclude(cluster.map { facts[$0] })
            for decision in settings[number] ?? [] { _ = Settings.apply(decision, to: &event) }
            if !rejected.contains(number) { renewal.change.changed.events.append(event) }
        }
        if isJudging {
            judge(grouping.links, ids: ids, clusterOf: clusterOf) { a, b, notes in
                _ = EventComparison.weigh(facts[a], facts[b], notes: &notes)
            }
        }
        renewal.change.memory.events = part(
            ids, prints, clusterOf: clusterOf, grouping.clusters, links: grouping.links, crowded: grouping.crowded)
        renewal.change.goneEvents = gone(
            memory.events, renewal.change.memory.events, rejected: rejected, clusters: grouping.clusters, ids: ids
        ).map { EventID($0) }
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
        let ids = facts.map(\.claim.id.rawValue)
        let places = Self.index(ids)
        let touching = replay.touching { places[$0] }
        let prints = facts.indices.map {
            facts[$0].print(story: stories.names[facts[$0].document], decisions: touching[$0] ?? [])
        }
        let recollection = Recollection(memory.agreements, ids: ids, prints: prints, places: places)
        let grouping = AgreementResolution(
            facts, constraints: replay.constraints { places[$0] }, memory: recollection,
            wereCrowded: memory.agreements.crowded)
        let clusterOf = PeopleResolution.places(grouping.clusters, count: facts.count)
        note(clusterOf, places: places, ids: grouping.clusters.map { ids[$0[0]] })
        let rejected = Set(replay.rejected { places[$0] }.map { clusterOf[$0] })
        let settings = settings(places: places, clusterOf: clusterOf)
        for (number, cluster) in grouping.clusters.enumerated() where !recollection.isKept(cluster) {
            var agreement = AgreementConclusion.conclude(cluster.map { facts[$0] }, stories: stories.first)
            for decision in settings[number] ?? [] { _ = Settings.apply(decision, to: &agreement) }
            if !rejected.contains(number) { renewal.change.changed.agreements.append(agreement) }
        }
        if isJudging {
            judge(grouping.links, ids: ids, clusterOf: clusterOf) { a, b, notes in
                _ = AgreementComparison.weigh(facts[a], facts[b], notes: &notes)
            }
        }
        renewal.change.memory.agreements = part(
            ids, prints, clusterOf: clusterOf, grouping.clusters, links: grouping.links, crowded: grouping.crowded)
        renewal.change.goneAgreements = gone(
            memory.agreements, renewal.change.memory.agreements, rejected: rejected, clusters: grouping.clusters,
            ids: ids
        ).map { AgreementID($0) }
    }

    // MARK: Memory

    private static func likenesses(_ links: [Link], ids: [String]) -> [ResolutionMemory.Pair: Double] {
        var result: [ResolutionMemory.Pair: Double] = [:]
        result.reserveCapacity(links.count)
        for link in links {
            result[ResolutionMemory.Pair(a: min(ids[link.a], ids[link.b]), b: max(ids[link.a], ids[link.b]))] =
                link.score
        }
        return result
    }

    private func part(
        _ ids: [String], _ prints: [UInt64], clusterOf: [Int], _ clusters: [[Int]], links: [Link],
        crowded: Set<UInt64>
    ) -> ResolutionMemory.Part {
        var part = ResolutionMemory.Part()
        part.marks.reserveCapacity(ids.count)
        for (place, id) in ids.enumerated() {
            part.marks[id] = ResolutionMemory.Mark(print: prints[place], thing: ids[clusters[clusterOf[place]][0]])
        }
        part.likenesses = Self.likenesses(links, ids: ids)
        part.crowded = crowded
        return part
    }

    /// The things of old that are none any more: they became part of another, or a person rejected them.
    private func gone(
        _ before: ResolutionMemory.Part, _ now: ResolutionMemory.Part, rejected: Set<Int>, clusters: [[Int]],
        ids: [String]
    ) -> [String] {
        let present = Set(now.marks.values.map(\.thing)).subtracting(rejected.map { ids[clusters[$0][0]] })
        return Set(before.marks.values.map(\.thing)).subtracting(present).sorted()
    }

    // MARK: Judgements and decisions

    private static func index(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }

    private var isJudging: Bool {
        if case .nothing = judging { false } else { true }
    }

    private mutating func judge(
        _ links: [Link], ids: [String], clusterOf: [Int], _ weigh: (Int, Int, inout Notes) -> Void
    ) {
        for link in links {
            let (a, b) = (ids[link.a], ids[link.b])
            if case .claims(let subjects) = judging, !subjects.contains(a), !subjects.contains(b) { continue }
            var notes = Notes(keepsReasons: true)
            weigh(link.a, link.b, &notes)
            let isSame = clusterOf[link.a] == clusterOf[link.b]
            let verdict: Judgement.Verdict = isSame ? .same : link.score >= 1 ? .different : .uncertain
            let score = (link.score * 1000).rounded() / 1000
            judgements.append(
                Judgement(a: min(a, b), b: max(a, b), score: score, reasons: notes.reasons, verdict: verdict))
        }
    }

    /// The values set by hand on the things of each cluster, in the order of their time.
    private func settings(places: [String: Int], clusterOf: [Int]) -> [Int: [Decision]] {
        var settings: [Int: [Decision]] = [:]
        for decision in replay.settings {
            for cluster in Set(decision.targets.compactMap { places[$0] }.map { clusterOf[$0] }) {
                settings[cluster, default: []].append(decision)
            }
        }
        return settings
    }

    /// Takes in what became of the claims, to tell later which decisions did not come true.
    private mutating func note(_ clusterOf: [Int], places: [String: Int], ids: [String]) {
        guard !replay.active.isEmpty else { return }
        for target in Set(replay.active.flatMap(\.targets)) {
            if let place = places[target] { replay.note(target, became: ids[clusterOf[place]]) }
        }
    }

    private mutating func checkDecisions() {
        if !replay.active.isEmpty {
            var kinds: [String: ResolutionMemory.Kind] = [:]
            for record in records {
                for claim in record.people { kinds[claim.id.rawValue] = .person }
                for claim in record.events { kinds[claim.id.rawValue] = .event }
                for claim in record.agreements { kinds[claim.id.rawValue] = .agreement }
            }
            replay.check { kinds[$0] }
        }
        renewal.problems = replay.problems.sorted { ($0.decision, $0.message) < ($1.decision, $1.message) }
    }
}
