internal import ArgumentParser
internal import DocumentIntake
internal import Foundation
internal import Pipeline

/// With which words to read, and on how many threads.
struct LexiconOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder of your own lexicon files; their entries win over the program's.",
            discussion: "Else $ATTACHE_LEXICON, if it is set.", valueName: "dir"),
        completion: .directory)
    var lexicon: String?

    @Option(help: ArgumentHelp("Read so many articles at a time. (default: one for each core)", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 || jobs > 256 { throw ValidationError("--jobs must be from 1 to 256.") }
    }

    /// Runs the stages over articles.
    func pipeline(settings: IntakeSettings = IntakeSettings()) throws -> Pipeline {
        Pipeline(stages: try stages(), jobs: jobs, settings: settings)
    }

    /// The stages of the program with the user's lexicon.
    func stages() throws -> Stages {
        try .standard(lexicon: lexicon ?? ProcessInfo.processInfo.environment["ATTACHE_LEXICON"])
    }
}
