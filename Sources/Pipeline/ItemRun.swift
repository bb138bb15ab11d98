package import DocumentIntake
package import KnowledgeStore

/// A run over documents that come one by one, over minutes or for good: each is stored when it comes, so that nothing is
/// lost when the run is ended, and conclusions are drawn at the end.
package struct ItemRun {
    package private(set) var batch = Batch()
    /// Nil until something is stored.
    package private(set) var store: KnowledgeStore?
    private let pipeline: Pipeline
    private let open: () throws -> KnowledgeStore
    // At first, for a run before this one may have been interrupted before it concluded.
    private var isConcluded = false

    /// `store` is a base that is there already; without one, `open` makes it for the first document.
    package init(_ pipeline: Pipeline, store: KnowledgeStore?, open: @escaping () throws -> KnowledgeStore) {
        self.pipeline = pipeline
        self.store = store
        self.open = open
    }

    /// Stores what a document says, or counts and says a problem.
    package mutating func take(_ item: IntakeItem, notify: (Notice) -> Void) throws {
        switch item {
        case .problem(let error): note(error, &batch, notify)
        case .document(let document, _):
            let store = try store ?? open()
            self.store = store
            isConcluded = false
            try pipeline.ingest([document], into: store, &batch, notify)
            batch.documents += 1
        }
    }

    /// Draws the conclusions, unless nothing has come since the last time, and begins to count anew; the counts so far.
    package mutating func conclude(notify: (Notice) -> Void) throws -> Batch {
        if let store, !isConcluded { try pipeline.conclude(store, notify: notify) }
        isConcluded = true
        defer { batch = Batch() }
        return batch
    }
}
