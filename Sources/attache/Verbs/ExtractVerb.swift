internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import Pipeline

struct ExtractVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print what each article says, one JSON object a line; nothing is stored.")

    @OptionGroup var input: InputOptions

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output.")
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Print what one stage made of the text instead: \(Stages.explained.joined(separator: ", ")).",
            valueName: "stage"))
    var explain: String?

    func validate() throws {
        guard let explain, !Stages.explained.contains(explain) else { return }
        throw ValidationError("no stage \"\(explain)\"; there are \(Stages.explained.joined(separator: ", "))")
    }

    func run() throws {
        let line = ProgressLine(quiet: input.quiet || Terminal.outputIsTerminal)
        let output = try Output(path: output)
        if let explain {
            let batch = try Pipeline(stages: input.stages()).explain(
                input.paths, stage: explain, notify: { input.say($0, on: line) },
                deliver: { document, lines in
                    try output.write("# \(document.id)\n" + lines.map { $0 + "\n" }.joined())
                })
            try output.close()
            return try input.finish(batch)
        }
        let batch = try Pipeline(stages: input.stages()).extract(
            input.paths, notify: { input.say($0, on: line) }, form: { $0.json.text + "\n" },
            deliver: { try output.write($0) })
        try output.close()
        line.clear()
        try input.finish(batch)
    }
}
