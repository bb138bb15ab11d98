internal import ArgumentParser
internal import Pipeline

/// What to read, and how much to say about it.
struct InputOptions: ParsableArguments {
    @Argument(
        help: "Files and folders: plain text, web pages, JSON Lines. - is standard input.",
        completion: .file())
    var paths: [String]

    @OptionGroup var words: LexiconOptions
    @OptionGroup var loudness: LoudnessOptions

    /// Runs the program's stages with the user's lexicon over articles.
    func pipeline() throws -> Pipeline { try words.pipeline() }

    var quiet: Bool { loudness.quiet }

    /// Ends with the status that the run deserves.
    func finish(_ batch: Batch) throws {
        if batch.unreadable > 0 { throw Failure(status: .inputOutput, message: nil) }
        if batch.hasBadData { throw Failure(status: .badData, message: nil) }
        if batch.missing > 0 { throw Failure(status: .noInput, message: nil) }
    }

    /// Says a notice; a progress line is rewritten in place.
    func say(_ notice: Notice, on line: ProgressLine) { loudness.say(notice, on: line) }
}
