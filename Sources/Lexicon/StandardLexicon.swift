extension Lexicon {
    /// The lexicon that the program carries: the files of `seeds/lexicon`.
    ///
    /// - Parameter own: Further files of the same format, whose entries win over those that the program carries.
    package static func standard(
        adding own: [(name: String, text: String)] = []
    ) throws(LexiconError) -> Lexicon {
        try Lexicon(files: EmbeddedLexicon.files.filter { !Gazetteer.isNamed($0.name) } + own)
    }
}
