internal import DocumentIntake
internal import KnowledgeModel

/// Gathers what intake gives into batches that are small enough to hold in memory.
struct DocumentBatches {
    /// Documents worked on at a time, and bytes of their texts, whichever comes first.
    static let count = 256
    static let bytes = 32 << 20

    /// Hands on the documents of the paths, batch by batch in their order; problems go to `report` at once.
    ///
    /// - Parameter isStopped: Asked after every document; when true, what has been read is handed on and nothing more is read.
    /// - Returns: Whether it was stopped.
    @discardableResult
    static func forEach(
        _ paths: [String], isStopped: () -> Bool = { false }, report: (IntakeError) -> Void,
        body: ([Document]) throws -> Void
    ) throws -> Bool {
        var waiting: [Document] = []
        var size = 0
        do {
            try Intake().read(paths) { item in
                switch item {
                case .problem(let error): report(error)
                case .document(let document):
                    waiting.append(document)
                    size += document.text.utf8.count
                    if waiting.count >= count || size >= bytes {
                        try body(waiting)
                        waiting = []
                        size = 0
                    }
                }
                if isStopped() { throw Stop() }
            }
        } catch is Stop {
            if !waiting.isEmpty { try body(waiting) }
            return true
        }
        if !waiting.isEmpty { try body(waiting) }
        return isStopped()
    }

    /// Leads out of the reader.
    private struct Stop: Error {}
}
