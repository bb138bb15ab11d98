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
        let output = try Output(path: output)
        let line = ProgressLine(quiet: input.quiet || Terminal.outputIsTerminal)
        var count = 0
        if format == .json { try output.write("[") }
        let batch = try Pipeline.read(
            input.paths, settings: input.settings, notify: { input.say($0, on: line) },
            deliver: { document, provenance in
                let text = format.text(document, provenance)
                switch format {
                case .text: try output.write((count > 0 ? "\n\(Self.rule)\n\n" : "") + text)
                case .json: try output.write((count > 0 ? ",\n" : "\n") + text)
                case .jsonl: try output.write(text + "\n")
                }
                count += 1
            })
        if format == .json { try output.write(count > 0 ? "\n]\n" : "]\n") }
        try output.close()
        line.clear()
        try input.finish(batch)
    }

    private static let rule = String(repeating: "─", count: 72)
}
