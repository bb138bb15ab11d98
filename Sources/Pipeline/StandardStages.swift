internal import Extraction
internal import KnowledgeModel
package import Lexicon
internal import Resolution

extension Stages {
    /// The stages of the program, with the lexicon that it carries.
    package static func standard() throws(LexiconError) -> Stages {
        let extractor = Extractor(lexicon: try Lexicon.standard())
        let resolver = Resolver()
        return Stages(
            extractor: Extractor.version, extract: { extractor.extract($0) },
            resolve: { resolver.resolve($0, decisions: $1) })
    }
}
