internal import ArgumentParser
internal import Foundation
internal import Pipeline

/// With which words to read.
struct LexiconOptions: ParsableArguments {
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
}
