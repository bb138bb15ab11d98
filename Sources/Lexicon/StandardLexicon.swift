extension Lexicon {
    /// The lexicon that the program carries: the files of `seeds/lexicon`.
    package static func standard() throws(LexiconError) -> Lexicon {
        try Lexicon(files: EmbeddedLexicon.files)
    }
}
