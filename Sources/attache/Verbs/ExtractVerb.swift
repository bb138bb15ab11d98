internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import Pipeline

extension RecordFormat: ExpressibleByArgument {}

struct ExtractVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what each article says, as JSON Lines or as a page to read; nothing is stored.",
        discussion: """
            Examples:
              attache extract articles
              attache extract --format html articles --output page.html
              attache extract --explain times articles/vietnam-uk-2023.txt
            """)

    @OptionGroup var input: InputOptions

    @Option(help: "One JSON object a line, or one web page that shows the words behind everything.")
    var format: RecordFormat = .jsonl

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output.")
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Print what one stage made of the text instead: \(Stages.explained.joined(separator: ", ")).",
            valueName: "stage"))
    var explain: String?

    func validate() throws {
        try input.source.requirePaths()
        guard let explain else { return }
        guard Stages.explained.contains(explain) else {
            throw ValidationError("no stage \"\(explain)\"; there are \(Stages.explained.joined(separator: ", "))")
        }
        guard format == .jsonl else {
            throw ValidationError("what a stage made is plain lines; leave out --format \(format.rawValue)")
        }
    }

    func run() throws {
        let line = ProgressLine(quiet: input.source.quiet || Terminal.outputIsTerminal)
        let output = try Output(path: output)
        if let explain {
            let batch = try input.pipeline().explain(
                input.source.paths, stage: explain, notify: { input.source.say($0, on: line) },
                deliver: { document, lines in
                    try output.write("# \(document.id)\n" + lines.map { $0 + "\n" }.joined())
                })
            try output.close()
            return try input.source.finish(batch)
        }
        let batch =
            switch format {
            case .jsonl: try writeLines(to: output, line)
            case .html: try writePage(to: output, line)
            }
        try output.close()
        line.clear()
        try input.source.finish(batch)
    }

    private func writeLines(to output: Output, _ line: ProgressLine) throws -> Batch {
        try input.pipeline().extract(
            input.source.paths, notify: { input.source.say($0, on: line) }, form: { $0.json.text + "\n" },
            deliver: { try output.write($0) })
    }

    private func writePage(to output: Output, _ line: ProgressLine) throws -> Batch {
        var page = ExtractionPage()
        let batch = try input.pipeline().extract(
            input.source.paths, notify: { input.source.say($0, on: line) }, form: { $0 }, deliver: { page.add($0) })
        try output.write(page.html)
        return batch
    }
}
