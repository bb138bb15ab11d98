internal import DocumentIntake
internal import KnowledgeModel

/// Gathers what intake gives into batches that are small enough to hold in memory.
struct DocumentBatches {
    /// Documents worked on at a time, and bytes of their texts, whichever comes first.
    static let count = 256
    static let bytes = 32 << 20

    /// Hands on the documents of the paths, batch by batch in their order, each with the share of the input's bytes that is
    /// read by then (nil where the size is not known); problems go to `report` at once.
    static func forEach(
        _ paths: [String], settings: IntakeSettings, report: (IntakeError) -> Void,
        body: ([Document], Double?) throws -> Void
    ) throws {
        let intake = Intake(settings: settings)
        let total = intake.size(of: paths)
        let count = ByteCount()
        var share: Double? { total.map { $0 > 0 ? Double(count.bytes) / Double($0) : 1 } }
        var waiting: [Document] = []
        var size = 0
        try intake.read(paths, counting: count) { item in
            switch item {
            case .problem(let error): report(error)
            case .document(let document, _):
                waiting.append(document)
                size += document.text.utf8.count
                guard waiting.count >= Self.count || size >= bytes else { return }
                try body(waiting, share)
                waiting = []
                size = 0
            }
        }
        if !waiting.isEmpty { try body(waiting, share) }
    }
}
