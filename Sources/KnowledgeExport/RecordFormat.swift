/// The forms in which what articles say can be written before anything is stored.
package enum RecordFormat: String, Sendable, Hashable, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// One page that shows the words behind everything, `ExtractionPage`.
    case html
}
