package import KnowledgeModel
package import KnowledgeStore
internal import Resolution

extension Pipeline {
    /// The questions for a person, the most useful first, with the grounds for and against.
    package func reviewQueue(_ store: KnowledgeStore, limit: Int? = nil) throws -> [ReviewItem] {
        let decisions = DecisionReplay.inForce(try store.decisions())
        var items = try store.reviewQueue(
            inForce: store.withPresentTargets(decisions), limit: limit)
        let claims = Set(items.flatMap(\.claims))
        guard !claims.isEmpty else { return items }
        let snapshot = try store.snapshot(rules: stages.rules)
        let judgements = try Resolver().explain(
            snapshot.records, decisions: store.withPresentTargets(snapshot.decisions), about: claims,
            memory: snapshot.memory
        ).judgements
        let reasons = Dictionary(
            judgements.map { ([$0.a, $0.b], $0.reasons) }, uniquingKeysWith: { first, _ in first })
        for place in items.indices { items[place].reasons = reasons[items[place].claims.sorted()] ?? [] }
        return items
    }
}
