package import DocumentIntake
package import KnowledgeModel
package import KnowledgeStore

/// Runs intake, extraction, store and resolution over many documents.
package struct Pipeline: Sendable {
    let stages: Stages
    /// Threads to read with; nil for as many as there are cores.
    let jobs: Int?
    private let settings: IntakeSettings

    /// `settings` are what the user says of the input beforehand.
    package init(stages: Stages, jobs: Int? = nil, settings: IntakeSettings = IntakeSettings()) {
        self.stages = stages
        self.jobs = jobs
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
        try DocumentBatches.forEach(paths, settings: settings, report: { note($0, &batch, notify) }) {
            documents, share in
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
        try DocumentBatches.forEach(paths, settings: settings, report: { note($0, &batch, notify) }) { documents, _ in
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
            paths, settings: settings, isStopped: isStopped, report: { note($0, &batch, notify) }
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

    /// Stores what other extractors say, one record a line of each file, each claim of which is verified against the words
    /// of its document: one of the base, or one that comes with the record. Then draws the conclusions anew.
    ///
    /// - Parameter isStopped: Asked after every record; when true, the run ends without conclusions. Each record is stored
    ///   when it is read, so that the same files given again add what is missing.
    package func ingest(
        records paths: [String], into open: () throws -> KnowledgeStore, isStopped: () -> Bool = { false },
        notify: (Notice) -> Void
    ) throws -> Batch {
        var batch = Batch()
        var opened: KnowledgeStore?
        for path in paths where !isStopped() {
            try OutsideRecords.forEach(path, isStopped: isStopped, report: { note($0, &batch, notify) }) {
                record, line in
                let store = try opened ?? open()
                opened = store
                func fault(_ message: String) {
                    note(IntakeError(code: .malformed, message: message, path: path, line: line), &batch, notify)
                }
                guard let extractor = record.extractor, !extractor.isEmpty,
                    ExtractionRecord.name(ofExtractor: extractor)
                        != ExtractionRecord.name(ofExtractor: stages.extractor)
                else { return fault("no \"extractor\" that says whose record this is") }
                var document: Document?
                switch record.givenDocument() {
                case .failure(let error): return fault(error.message)
                case .success(let given):
                    if let given {
                        try ingest([given], into: store, &batch, notify)
                        batch.documents += 1
                        document = try store.record(given.sha256)?.document
                    } else {
                        for name in [record.sha256, record.id].compactMap(\.self) where document == nil {
                            document = try store.document(id: name)
                        }
                    }
                }
                guard let document else {
                    return fault(
                        "the base has no document \(record.id ?? record.sha256 ?? "of this record"); give its \"text\" with it"
                    )
                }
                let grounding = RecordGrounding(record, of: document, extractor: extractor)
                for refusal in grounding.refusals {
                    batch.refusedClaims[refusal.reason, default: 0] += 1
                    let message = "\(refusal.claim) refused: \(refusal.message)"
                    notify(.problem(IntakeError(code: .ungrounded, message: message, path: path, line: line)))
                }
                let taken =
                    grounding.record.people.count + grounding.record.events.count + grounding.record.agreements.count
                if taken > 0 { try store.addWitness(grounding.record) }
                batch.claims += taken
            }
        }
        batch.isStopped = isStopped()
        guard !batch.isStopped else { return batch }
        if let opened { try conclude(opened, notify: notify) }
        return batch
    }

    func ingest(
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

/// Counts a problem and says it.
func note(_ error: IntakeError, _ batch: inout Batch, _ notify: (Notice) -> Void) {
    switch error.code {
    case .noSuchFile, .noArticles: batch.missing += 1
    case .unreadable: batch.unreadable += 1
    default: batch.bad += 1
    }
    notify(.problem(error))
}
