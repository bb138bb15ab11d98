internal import ArgumentParser
internal import KnowledgeExport
internal import Pipeline

extension ReadFormat: ExpressibleByArgument {}

struct ReadVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Print what intake makes of each document: headline, text, publisher, day; nothing is stored.",
        discussion: """
            Look at this before you ingest what you have not ingested before.

            Examples:
              attache read articles
              attache read --format jsonl articles/vietnam-uk-2023.txt
            """)

    @OptionGroup var input: SourceOptions

    @Option(help: "For a person to read, one JSON array, or one JSON object a line.")
    var format: ReadFormat = .text

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output.")
    var output: String?

    func validate() throws {
        try input.requirePaths()
    }

    func run() throws {
        var listing = try DocumentListing(format, to: Output(path: output))
        let line = ProgressLine(quiet: input.quiet || Terminal.outputIsTerminal)
        let batch = try Pipeline.read(
            input.paths, settings: input.settings, notify: { input.say($0, on: line) },
            deliver: { document, provenance in try listing.add(document, provenance) })
        try listing.close()
        line.clear()
        try input.finish(batch)
    }
}
