import KnowledgeModel

/// Groups the event claims of all documents into events.
struct EventResolution {
    let facts: [EventFacts]
    private(set) var clusters: [[Int]]
    private(set) var links: [Link] = []

    init(_ facts: [EventFacts], constraints: Constraints) {
        self.facts = facts
        for (a, b) in EventBlocking.candidates(facts) {
            var notes = Notes(keepsReasons: false)
            guard let score = EventComparison.weigh(facts[a], facts[b], notes: &notes),
                score >= EventComparison.uncertain
            else { continue }
            links.append(Link(a, b, score: score / EventComparison.threshold))
        }
        var clustering = Clustering(documents: facts.map(\.document), constraints: constraints)
        clustering.follow(links.filter { $0.score >= 1 }) { small, large in
            // Every pair must be free of contradictions, and the groups alike on the whole, not by one pair alone.
            var sum = 0.0
            var count = 0.0
            for a in small {
                for b in large.prefix(64) {
                    var notes = Notes(keepsReasons: false)
                    guard let score = EventComparison.weigh(facts[a], facts[b], notes: &notes) else { return false }
                    sum += score
                    count += 1
                }
            }
            return sum / count >= EventComparison.threshold * 0.7
        }
        clustering.obey()
        clusters = clustering.groups
    }
}
