internal import ArgumentParser
internal import Pipeline

struct RebuildVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Read every stored text anew and draw all conclusions anew.",
        discussion: """
            For a new version of the program, or other words of your own: the base is then as if its articles had just \
            come in. Decisions stay, and every id goes on resolving.

            Examples:
              attache rebuild
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var words: LexiconOptions
    @OptionGroup var loudness: LoudnessOptions

    func run() throws {
        let line = ProgressLine(quiet: loudness.quiet)
        let result = try words.pipeline().rebuild(
            database.openForChanging(), notify: { loudness.say($0, on: line) })
        line.clear()
        if !loudness.quiet { Messages.say("\(result.texts) texts read anew, \(result.changed) say something else now") }
    }
}
