internal import ArgumentParser
internal import Foundation
internal import Pipeline

/// What to read, and with which lexicon.
struct InputOptions: ParsableArguments {
    @OptionGroup var source: SourceOptions

    @Option(
        help: ArgumentHelp(
            "A folder of your own lexicon files; their entries win over the program's.",
            discussion: "Else $ATTACHE_LEXICON, if it is set.", valueName: "dir"),
        completion: .directory)
    var lexicon: String?

    /// The program's way from articles to knowledge, with the user's lexicon.
    func pipeline() throws -> Pipeline {
        let folder = lexicon ?? ProcessInfo.processInfo.environment["ATTACHE_LEXICON"]
        return Pipeline(stages: try .standard(lexicon: folder), settings: source.settings)
    }
}
