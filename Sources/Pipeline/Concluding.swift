internal import DocumentIntake
internal import KnowledgeModel
package import KnowledgeStore
internal import Resolution

extension Pipeline {
    /// Brings the conclusions up to date with the claims and decisions in the store: what new claims and decisions touch
    /// is judged anew. With `remembering` false everything is.
    package func conclude(
        _ store: KnowledgeStore, remembering: Bool = true, notify: (Notice) -> Void
    ) throws {
        notify(.resolving)
        while true {
            var snapshot = try store.snapshot(rules: stages.rules, remembering: remembering)
            snapshot.decisions = try store.withPresentTargets(snapshot.decisions)
            let renewal = stages.renew(snapshot.records, snapshot.decisions, snapshot.memory)
            // Another program may have concluded in the meantime, from claims that we have not seen.
            guard try store.apply(renewal.change, since: snapshot) else { continue }
            for problem in renewal.problems { notify(.decision(problem)) }
            return
        }
    }

    /// Reads every stored text anew and draws all conclusions anew: the base is then as if the same articles had just
    /// come in, with the same decisions. Nothing is lost: earlier readings and every decision stay.
    package func rebuild(_ store: KnowledgeStore, notify: (Notice) -> Void) throws -> Rebuild {
        var result = Rebuild()
        try store.forEachText { texts in
            let records = parallelMap(
                texts.flatMap { text in text.map { $0.readAnew() } }, jobs: jobs, stages.extract)
            var readings: [[ExtractionRecord]] = []
            var start = 0
            for text in texts {
                readings.append(Array(records[start..<start + text.count]))
                start += text.count
            }
            result.changed += try store.restore(readings)
            result.texts += texts.count
            notify(.progress(documents: result.texts, share: nil))
        }
        try store.rebuildSearch()
        try conclude(store, remembering: false, notify: notify)
        return result
    }
}

/// What became of a rebuild.
package struct Rebuild: Sendable, Hashable {
    package var texts = 0
    /// Texts of which something else is read now.
    package var changed = 0

    package init() {}
}
