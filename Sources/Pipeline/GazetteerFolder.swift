package import Lexicon

extension Gazetteer {
    /// The gazetteer of the program, with the `coordinates.tsv` of a folder of one's own.
    ///
    /// - Parameter folder: As of `Stages.standard(lexicon:)`; nil for none.
    package static func standard(folder: String?) throws -> Gazetteer {
        try standard(adding: try folder.map(LexiconFolder.files) ?? [])
    }
}
