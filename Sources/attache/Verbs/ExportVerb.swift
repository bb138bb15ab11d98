internal import ArgumentParser
internal import Foundation
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution

struct ExportVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole base in a form for other programs: the same base gives the same bytes.",
        discussion: """
            jsonl says everything, and is what attache itself compares. datapackage is a folder of tables with their \
            description, for which --output names the folder.

            Examples:
              attache export --output base.jsonl
              attache export --format ics --output events.ics
              attache export --format datapackage --output package
            """)

    static let formats = OutputFormat.things.union(OutputFormat.networks).union([.jsonl, .datapackage])

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var export: ExportOptions

    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "The form: \(OutputFormat.names(formats)). (default: what the name of --output ends in, else jsonl)",
            valueName: "format"))
    private var typedFormat: OutputFormat?

    private var format: OutputFormat { typedFormat ?? output.flatMap(OutputFormat.init(fileName:)) ?? .jsonl }

    @Flag(help: "Print what the columns and codes of plover mean instead.")
    var codebook = false

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output; for datapackage, the folder.")
    var output: String?

    func validate() throws {
        guard Self.formats.contains(format) else {
            throw ValidationError(
                "export can be written as \(OutputFormat.names(Self.formats)), not as \(format.rawValue); "
                    + "`attache events --format \(format.rawValue)` writes rows, and datapackage a CSV for each table.")
        }
        if codebook, format != .plover { throw ValidationError("--codebook goes with --format plover.") }
        if format == .datapackage, output == nil {
            throw ValidationError("a data package is a folder; name it with --output.")
        }
    }

    func run() throws {
        if codebook { return try write(ExportFile(name: "", text: PloverCodebook.text), to: output) }
        let store = try database.openForReading()
        if format == .jsonl { return try writeLines(of: store) }
        let timeline = Timeline(allOf: try store.events(), try store.agreements())
        let content = try ContentGathering(store: store, language: export.lang).content(
            timeline, meetings: store.meetings(), people: store.people())
        let files = format.files(content)
        guard format == .datapackage, let output else {
            for file in files { try write(file, to: output) }
            return
        }
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for file in files { try write(file, to: "\(output)/\(file.name)") }
    }

    private func write(_ file: ExportFile, to path: String?) throws {
        let output = try Output(path: path)
        try output.write(file.text)
        try output.close()
    }

    private func writeLines(of store: KnowledgeStore) throws {
        let output = try Output(path: output)
        func write(_ line: JSONValue) throws { try output.write(line.text + "\n") }
        for document in try store.documents() { try write(BaseExport.line(document)) }
        for person in try store.people() { try write(BaseExport.line(person)) }
        for event in try store.events().sorted(by: { $0.id < $1.id }) {
            try write(BaseExport.line(event, claims: store.claims(of: event.id)))
        }
        for agreement in try store.agreements().sorted(by: { $0.id < $1.id }) {
            try write(BaseExport.line(agreement, claims: store.claims(of: agreement.id)))
        }
        // Those that count: what was undone is as if it had never been.
        for decision in try DecisionReplay.inForce(store.decisions()).sorted(by: { $0.id < $1.id }) {
            try write(BaseExport.line(decision))
        }
        try output.close()
    }
}
