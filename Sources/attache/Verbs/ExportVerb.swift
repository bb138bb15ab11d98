internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution

struct ExportVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the whole base as JSON Lines, sorted: the same base gives the same bytes.")

    @OptionGroup var database: DatabaseOptions

    @Option(help: "The form; jsonl is the only one that says everything.")
    var format: OutputFormat = .jsonl

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output.")
    var output: String?

    func validate() throws {
        guard format == .jsonl else {
            throw ValidationError("export can be written as jsonl, not as \(format.rawValue).")
        }
    }

    func run() throws {
        let store = try database.openForReading()
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
