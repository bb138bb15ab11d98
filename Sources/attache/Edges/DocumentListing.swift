internal import KnowledgeExport
internal import KnowledgeModel

/// Prints documents as intake made them, one after the other.
struct DocumentListing {
    private let format: ReadFormat
    private let output: Output
    private var count = 0

    init(_ format: ReadFormat, to output: Output) throws(Failure) {
        self.format = format
        self.output = output
        if format == .json { try output.write("[") }
    }

    mutating func add(_ document: Document, _ provenance: Provenance) throws(Failure) {
        let text = format.text(document, provenance)
        switch format {
        case .text: try output.write((count > 0 ? "\n\(Self.rule)\n\n" : "") + text)
        case .json: try output.write((count > 0 ? ",\n" : "\n") + text)
        case .jsonl: try output.write(text + "\n")
        }
        count += 1
    }

    /// Must be called at the end.
    func close() throws(Failure) {
        if format == .json { try output.write(count > 0 ? "\n]\n" : "]\n") }
        try output.close()
    }

    private static let rule = String(repeating: "─", count: 72)
}
