internal import ArgumentParser
internal import KnowledgeExport
internal import Pipeline

struct ExtractVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print what each article says, one JSON object a line; nothing is stored.")

    @OptionGroup var input: InputOptions

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output.")
    var output: String?

    func run() throws {
        let line = ProgressLine(quiet: input.quiet || Terminal.outputIsTerminal)
        let output = try Output(path: output)
        let batch = try Pipeline(stages: .standard()).extract(
            input.paths, notify: { input.say($0, on: line) }, form: { $0.json.text + "\n" },
            deliver: { try output.write($0) })
        try output.close()
        line.clear()
        try input.finish(batch)
    }
}
