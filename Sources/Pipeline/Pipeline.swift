package import DocumentIntake
package import KnowledgeModel
package import KnowledgeStore

/// Runs intake, extraction, store and resolution over many documents.
package struct Pipeline: Sendable {
    private let stages: Stages
    private let settings: IntakeSettings

    /// `settings` are what the user says of the input beforehand.
    package init(stages: Stages, settings: IntakeSettings = IntakeSettings()) {
        self.stages = stages
        self.settings = settings
    }

    /// Hands on the documents of the paths in their order, as intake made them; nothing is extracted or stored. Throws
    /// only what `deliver` throws.
    package static func read(
        _ paths: [String], settings: IntakeSettings, notify: (Notice) -> Void,
        deliver: (Document, Provenance) throws -> Void
    ) throws -> Batch {
        var batch = Batch()
        try Intake(settings: settings).read(paths) { item in
            switch item {
            case .problem(let error): note(error, &batch, notify)
            case .document(let document, let provenance):
                try deliver(document, provenance)
                batch.documents += 1
            }
        }
        return batch
    }

    /// Hands on what each document of the paths says, in their order, after `form` has made something of it on all cores;
    /// nothing is stored. Throws only what `deliver` throws.
    package func extract<Form: Sendable>(
        _ paths: [String], notify: (Notice) -> Void, form: @Sendable (ExtractionRecord) -> Form,
        deliver: (Form) throws -> Void
    ) throws -> Batch {
        var batch = Batch()
        try DocumentBatches.forEach(paths, settings: settings, report: { note($0, &batch, notify) }) { documents in
            for formed in parallelMap(documents, { form(stages.extract($0)) }) { try deliver(formed) }
            batch.documents += documents.count
            notify(.progress(documents: batch.documents))
        }
        return batch
    }

    /// Hands on the lines in which a stage of extraction explains itself, document by document.
    package func explain(
        _ paths: [String], stage: String, notify: (Notice) -> Void, deliver: (Document, [String]) throws -> Void
    ) throws -> Batch {
        var batch = Batch()
        try DocumentBatches.forEach(paths, settings: settings, report: { note($0, &batch, notify) }) { documents in
            for document in documents { try deliver(document, stages.explain(document, stage)) }
            batch.documents += documents.count
        }
        return batch
    }

    /// Stores what the documents of the paths say and draws the conclusions anew. The store is opened when the first
    /// document has been read, so that a run without any leaves no file behind.
    package func ingest(
        _ paths: [String], into open: () throws -> KnowledgeStore, notify: (Notice) -> Void
    ) throws -> Batch {
        var batch = Batch()
        var opened: KnowledgeStore?
        try DocumentBatches.forEach(paths, settings: settings, report: { note($0, &batch, notify) }) { documents in
            let store = try opened ?? open()
            opened = store
            try ingest(documents, into: store, &batch, notify)
            batch.documents += documents.count
            notify(.progress(documents: batch.documents))
        }
        // Also when nothing is new: a run that was interrupted may have stored documents without concluding.
        if let opened {
            notify(.resolving)
            try conclude(opened)
        }
        return batch
    }

    /// Draws the conclusions from everything that is stored.
    package func conclude(_ store: KnowledgeStore) throws {
        try store.replaceWorld(stages.resolve(store.records(), store.decisions()))
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
        let outcomes = try store.ingest(parallelMap(fresh, stages.extract))
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
