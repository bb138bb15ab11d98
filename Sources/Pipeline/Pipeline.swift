internal import DocumentIntake
package import KnowledgeModel
package import KnowledgeStore

/// Runs intake, extraction, store and resolution over many documents.
package struct Pipeline: Sendable {
    let stages: Stages
    /// Threads to read with; nil for as many as there are cores.
    let jobs: Int?

    package init(stages: Stages, jobs: Int? = nil) {
        self.stages = stages
        self.jobs = jobs
    }

    /// Hands on what each document of the paths says, in their order, after `form` has made something of it on all cores;
    /// nothing is stored. Throws only what `deliver` throws.
    package func extract<Form: Sendable>(
        _ paths: [String], notify: (Notice) -> Void, form: @Sendable (ExtractionRecord) -> Form,
        deliver: (Form) throws -> Void
    ) throws -> Batch {
        var batch = Batch()
        try DocumentBatches.forEach(paths, report: { note($0, &batch, notify) }) { documents, share in
            for formed in parallelMap(documents, jobs: jobs, { form(stages.extract($0)) }) { try deliver(formed) }
            batch.documents += documents.count
            notify(.progress(documents: batch.documents, share: share))
        }
        return batch
    }

    /// Hands on the lines in which a stage of extraction explains itself, document by document.
    package func explain(
        _ paths: [String], stage: String, notify: (Notice) -> Void, deliver: (Document, [String]) throws -> Void
    ) throws -> Batch {
        var batch = Batch()
        try DocumentBatches.forEach(paths, report: { note($0, &batch, notify) }) { documents, _ in
            for document in documents { try deliver(document, stages.explain(document, stage)) }
            batch.documents += documents.count
        }
        return batch
    }

    /// Stores what the documents of the paths say and draws the conclusions anew. The store is opened when the first
    /// document has been read, so that a run without any leaves no file behind.
    ///
    /// Each batch is one transaction, so that a run which ends in any way, and is given again, goes on after the last batch.
    /// - Parameter isStopped: Asked after every document; when true, what has been read is stored, and the run ends without
    ///   conclusions.
    package func ingest(
        _ paths: [String], into open: () throws -> KnowledgeStore, isStopped: () -> Bool = { false },
        notify: (Notice) -> Void
    ) throws -> Batch {
        var batch = Batch()
        var opened: KnowledgeStore?
        let stopped = try DocumentBatches.forEach(
            paths, isStopped: isStopped, report: { note($0, &batch, notify) }
        ) { documents, share in
            let store = try opened ?? open()
            opened = store
            try ingest(documents, into: store, &batch, notify)
            batch.documents += documents.count
            notify(.progress(documents: batch.documents, share: share))
        }
        batch.isStopped = stopped
        guard !stopped else { return batch }
        // Also when nothing is new: a run that was interrupted may have stored documents without concluding.
        if let opened { try conclude(opened, notify: notify) }
        return batch
    }

    private func ingest(
        _ documents: [Document], into store: KnowledgeStore, _ batch: inout Batch, _ notify: (Notice) -> Void
    ) throws {
        var fresh: [Document] = []
        for document in documents {
            if try store.isStored(document, extractor: stages.extractor) {
                batch.alreadyThere += 1
                notify(.alreadyThere(id: document.id, known: document.id))
            } else {
                fresh.append(document)
            }
        }
        let outcomes = try store.ingest(parallelMap(fresh, jobs: jobs, stages.extract))
        for (document, outcome) in zip(fresh, outcomes) {
            switch outcome {
            case .added: batch.added += 1
            case .replaced: batch.replaced += 1
            case .alreadyThere(let known):
                batch.alreadyThere += 1
                notify(.alreadyThere(id: document.id, known: known))
            case .refused(let error):
                batch.refused += 1
                notify(.refused(error))
            }
        }
    }
}

private func note(_ error: IntakeError, _ batch: inout Batch, _ notify: (Notice) -> Void) {
    switch error.code {
    case .noSuchFile, .noArticles: batch.missing += 1
    case .unreadable: batch.unreadable += 1
    default: batch.bad += 1
    }
    notify(.problem(error))
}
