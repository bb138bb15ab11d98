package import KnowledgeModel

/// The two pure stages between intake and the store, as values, so that a test can put others in their place.
package struct Stages: Sendable {
    /// The extractor and its version, as its records carry it.
    package var extractor: String
    package var extract: @Sendable (Document) -> ExtractionRecord
    package var resolve: @Sendable ([ExtractionRecord], [Decision]) -> World

    /// One line for each value that the named stage of extraction made of the document.
    package var explain: @Sendable (Document, String) -> [String]

    package init(
        extractor: String, extract: @escaping @Sendable (Document) -> ExtractionRecord,
        resolve: @escaping @Sendable ([ExtractionRecord], [Decision]) -> World,
        explain: @escaping @Sendable (Document, String) -> [String] = { _, _ in [] }
    ) {
        self.explain = explain
        self.extractor = extractor
        self.extract = extract
        self.resolve = resolve
    }
}
