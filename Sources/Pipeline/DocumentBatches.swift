internal import DocumentIntake
internal import KnowledgeModel

/// Gathers what intake gives into batches that are small enough to hold in memory.
struct DocumentBatches {
    /// Documents worked on at a time, and bytes of their texts, whichever comes first.
    static let count = 256
    static let bytes = 32 << 20

    /// Hands on the documents of the paths, batch by batch in their order, each with the share of the input's bytes that is
    /// read by then (nil where the size is not known); problems go to `report` at once.
    ///
    /// - Parameter isStopped: Asked after every document; when true, what has been read is handed on and nothing more is read.
    /// - Returns: Whether it was stopped.
    @discardableResult
    static func forEach(
        _ paths: [String], settings: IntakeSettings, isStopped: () -> Bool = { false },
        report: (IntakeError) -> Void, body: ([Document], Double?) throws -> Void
    ) throws -> Bool {
        let intake = Intake(settings: settings)
        let total = intake.size(of: paths)
        let count = ByteCount()
        var share: Double? { total.map { $0 > 0 ? Double(count.bytes) / Double($0) : 1 } }
        var waiting: [Document] = []
        var size = 0
        do {
            try intake.read(paths, counting: count) { item in
                switch item {
                case .problem(let error): report(error)
                case .document(let document, _):
                    waiting.append(document)
                    size += document.text.utf8.count
                    if waiting.count >= Self.count || size >= bytes {
                        try body(waiting, share)
                        waiting = []
                        size = 0
                    }
                }
                if isStopped() { throw Stop() }
            }
        } catch is Stop {
            if !waiting.isEmpty { try body(waiting, share) }
            return true
        }
        if !waiting.isEmpty { try body(waiting, share) }
        return isStopped()
    }

    /// Leads out of the reader.
    private struct Stop: Error {}
}
