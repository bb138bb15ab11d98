internal import ArgumentParser
internal import Foundation
internal import Pipeline

/// What to read, and how much to say about it.
struct InputOptions: ParsableArguments {
    @Argument(
        help: "Files and folders: plain text, web pages, JSON Lines. - is standard input.",
        completion: .file())
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "A folder of your own lexicon files; their entries win over the program's.",
            discussion: "Else $ATTACHE_LEXICON, if it is set.", valueName: "dir"),
        completion: .directory)
    var lexicon: String?

    /// The stages of the program with the user's lexicon.
    func stages() throws -> Stages {
        try .standard(lexicon: lexicon ?? ProcessInfo.processInfo.environment["ATTACHE_LEXICON"])
    }

    @OptionGroup var loudness: LoudnessOptions

    var quiet: Bool { loudness.quiet }

    /// Ends with the status that the run deserves.
    func finish(_ batch: Batch) throws {
        if batch.unreadable > 0 { throw Failure(status: .inputOutput, message: nil) }
        if batch.hasBadData { throw Failure(status: .badData, message: nil) }
        if batch.missing > 0 { throw Failure(status: .noInput, message: nil) }
    }

    /// Says a notice; a progress line is rewritten in place.
    func say(_ notice: Notice, on line: ProgressLine) {
        switch notice {
        case .problem(let error):
            line.clear()
            Messages.say("\(error)")
        case .refused(let error):
            line.clear()
            Messages.say("\(error)")
        case .alreadyThere(let id, let known):
            guard !quiet else { return }
            line.clear()
            Messages.say(id == known ? "\(id): already there" : "\(id): already there, as \(known)")
        case .progress(let documents, let share):
            line.show(progress: documents, share: share)
            loudness.detail("\(documents) documents read")
        case .resolving: line.show("drawing conclusions …")
        }
    }
}
