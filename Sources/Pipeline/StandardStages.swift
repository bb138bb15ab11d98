internal import Extraction
internal import KnowledgeModel
internal import Lexicon

extension Stages {
    /// The names of the extraction's stages that can be explained, in their order.
    package static let explained = ExplainedStage.allCases.map(\.rawValue)

    /// The stages of the program, with the lexicon that it carries.
    ///
    /// - Parameter folder: A folder of further lexicon files; nil for none.
    package static func standard(lexicon folder: String? = nil) throws -> Stages {
        let words = try folder.map(LexiconFolder.files) ?? []
        let extractor = Extractor(
            lexicon: try Lexicon.standard(adding: words), words: folder.map { _ in LexiconFolder.digest(words) })
        return Stages(
            extractor: extractor.version, extract: { extractor.extract($0) },
            explain: { document, stage in
                ExplainedStage(rawValue: stage).map { extractor.explain(document, stage: $0) } ?? []
            })
    }
}
