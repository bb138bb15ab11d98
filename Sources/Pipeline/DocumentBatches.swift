internal import DocumentIntake
internal import KnowledgeModel

/// Gathers what intake gives into batches that are small enough to hold in memory.
struct DocumentBatches {
    /// Documents worked on at a time, and bytes of their texts, whichever comes first.
    static let count = 256
    static let bytes = 32 << 20

    /// Hands on the documents of the paths, batch by batch in their order; problems go to `report` at once.
    static func forEach(
        _ paths: [String], settings: IntakeSettings, report: (IntakeError) -> Void, body: ([Document]) throws -> Void
    ) throws {
        var waiting: [Document] = []
        var size = 0
        try Intake(settings: settings).read(paths) { item in
            switch item {
            case .problem(let error): report(error)
            case .document(let document, _):
                waiting.append(document)
                size += document.text.utf8.count
                guard waiting.count >= count || size >= bytes else { return }
                try body(waiting)
                waiting = []
                size = 0
            }
        }
        if !waiting.isEmpty { try body(waiting) }
    }
}
