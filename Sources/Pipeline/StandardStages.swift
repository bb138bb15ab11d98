internal import KnowledgeModel
package import Lexicon

extension Stages {
    /// The stages of the program, with the lexicon that it carries.
    package static func standard() throws(LexiconError) -> Stages {
        // The extractor and the resolver come with their targets.
        Stages(
            extractor: "attache 0.0.0", extract: { ExtractionRecord(document: $0, extractor: "attache 0.0.0") },
            resolve: { _, _ in World() })
    }
}
