internal import Extraction
internal import KnowledgeModel
internal import Lexicon
internal import Resolution

extension Stages {
    /// The names of the extraction's stages that can be explained, in their order.
    package static let explained = ExplainedStage.allCases.map(\.rawValue)

    /// The stages of the program, with the lexicon that it carries.
    ///
    /// - Parameter folder: A folder of further lexicon files; nil for none.
    package static func standard(lexicon folder: String? = nil) throws -> Stages {
        let extractor = Extractor(lexicon: try Lexicon.standard(adding: try folder.map(LexiconFolder.files) ?? []))
        let resolver = Resolver()
        return Stages(
            extractor: Extractor.version, extract: { extractor.extract($0) },
            resolve: { resolver.resolve($0, decisions: $1) },
            explain: { document, stage in
                ExplainedStage(rawValue: stage).map { extractor.explain(document, stage: $0) } ?? []
            })
    }
}
