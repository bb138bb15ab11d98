import KnowledgeModel

/// Groups the event claims of all documents into events.
struct EventResolution {
    let facts: [EventFacts]
    private(set) var clusters: [[Int]] = []
    private(set) var links: [Link] = []
    private(set) var crowded: Set<UInt64> = []

    /// `labels` names people by place, the same in every resolution.
    init(
        _ facts: [EventFacts], labels: [String], constraints: Constraints, memory: Recollection,
        wereCrowded: Set<UInt64> = []
    ) {
        self.facts = facts
        let candidates = EventBlocking.candidates(facts, labels: labels, wereCrowded: wereCrowded)
        crowded = candidates.crowded
        links = memory.links(candidates) { a, b in
            var notes = Notes(keepsReasons: false)
            guard let score = EventComparison.weigh(facts[a], facts[b], notes: &notes),
                score >= EventComparison.uncertain
            else { return nil }
            return score / EventComparison.threshold
        }
        let isAffected = memory.affected(links, joined: constraints.together + Repetition.pairs(facts))
        clusters = memory.grouped(isAffected, links: links, constraints: constraints) { part in
            EventGrouping(facts: part.places.map { facts[$0] }, links: part.links)
                .groups(part.constraints)
        }
    }
}

/// Makes groups of claims by their links, one answer for each set of claims that links hold together.
struct EventGrouping {
    let facts: [EventFacts]
    let links: [Link]

    func groups(_ constraints: Constraints) -> [[Int]] {
        var clustering = Clustering(documents: facts.map(\.document), constraints: constraints)
        clustering.start(Repetition.pairs(facts))
        let enough = EventComparison.threshold * 0.7
        let strong = links.filter { $0.score >= 1 }
        clustering.follow(Corroboration(strong, count: facts.count).ranked(strong)) {
            likeness($0.members, $1.members) >= enough
        }
        clustering.follow(leftovers(clustering.groups)) { likeness($0.members, $1.members) >= enough }
        clustering.obey()
        return clustering.groups
    }

    /// The mean weight of the pairs of two groups; negative where any pair contradicts itself, so that groups are alike
    /// on the whole and not by one pair alone.
    private func likeness(_ small: [Int], _ large: [Int]) -> Double {
        var sum = 0.0
        var count = 0.0
        for a in small {
            for b in large.prefix(64) {
                var notes = Notes(keepsReasons: false)
                guard let score = EventComparison.weigh(facts[a], facts[b], notes: &notes) else { return -1 }
                sum += score
                count += 1
            }
        }
        return sum / count
    }

    /// Links a little too weak, of claims that stand alone and have one group only that they could belong to: "a visit
    /// in 2018" is the one visit of 2018 that the base knows.
    private func leftovers(_ groups: [[Int]]) -> [Link] {
        let groupOf = PeopleResolution.places(groups, count: facts.count)
        let documents = groups.map { Set($0.map { facts[$0].document }) }
        let sizes = groups.map(\.count)
        var options: [Int: [Int: Link]] = [:]
        for link in links {
            for (alone, other) in [(link.a, link.b), (link.b, link.a)] where groups[groupOf[alone]].count == 1 {
                let group = groupOf[other]
                guard !documents[group].contains(facts[alone].document),
                    likeness([alone], groups[group]) >= 0
                else { continue }
                let best = options[alone]?[group]
                if best == nil || link.score > best!.score { options[alone, default: [:]][group] = link }
            }
        }
        let chosen = options.compactMapValues { groups -> Link? in
            // One claim elsewhere may itself be a mistake; it does not rival a group that several articles attest.
            let attested = groups.filter { sizes[$0.key] >= 3 }.map(\.value)
            guard groups.count == attested.count || groups.allSatisfy({ sizes[$0.key] >= 3 || sizes[$0.key] == 1 })
            else { return nil }
            let best = groups.count == 1 ? Array(groups.values) : attested
            return best.count == 1 ? best.first { $0.score >= 0.85 } : nil
        }
        // Of two that stand alone, each must have the other for its only choice.
        return chosen.compactMap { alone, link in
            let other = link.a == alone ? link.b : link.a
            return sizes[groupOf[other]] > 1 || chosen[other] == link ? link : nil
        }
    }
}
