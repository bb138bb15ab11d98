internal import ArgumentParser
internal import Pipeline

/// What to read, and with which lexicon.
struct InputOptions: ParsableArguments {
    @OptionGroup var source: SourceOptions
    @OptionGroup var words: LexiconOptions

    /// The program's way from articles to knowledge, with the user's lexicon.
    func pipeline() throws -> Pipeline { try words.pipeline(settings: source.settings) }
}
