package import KnowledgeModel
package import Resolution

/// The two pure stages between intake and the store, as values, so that a test can put others in their place.
package struct Stages: Sendable {
    /// The extractor and its version, as its records carry it.
    package var extractor: String
    package var extract: @Sendable (Document) -> ExtractionRecord
    /// The version of the rules of resolution; what an earlier one left to remember is of no use.
    package var rules: Int
    package var renew: @Sendable ([ExtractionRecord], [Decision], ResolutionMemory) -> Renewal

    /// One line for each value that the named stage of extraction made of the document.
    package var explain: @Sendable (Document, String) -> [String]

    package init(
        extractor: String, extract: @escaping @Sendable (Document) -> ExtractionRecord, rules: Int = Resolver.version,
        renew: @escaping @Sendable ([ExtractionRecord], [Decision], ResolutionMemory) -> Renewal = {
            Resolver().renew($0, decisions: $1, memory: $2)
        },
        explain: @escaping @Sendable (Document, String) -> [String] = { _, _ in [] }
    ) {
        self.explain = explain
        self.extractor = extractor
        self.extract = extract
        self.rules = rules
        self.renew = renew
    }
}
