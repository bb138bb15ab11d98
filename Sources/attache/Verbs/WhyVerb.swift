internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

struct WhyVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "The words of the articles that say so, the rule that found them, and whence the date.",
        discussion: """
            Examples:
              attache why e-bb12d8272e02-467
              attache why e-bb12d8272e02-467 --format json
            """)

    @Argument(help: "The id of an event, an agreement, a person, or one of their claims.")
    var id: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        try output.require([.table, .json, .jsonl], of: "why")
    }

    func run() throws {
        let store = try database.openForReading()
        let reasons = try reasons(in: store)
        switch output.format {
        case .json: try output.write(OutputFormat.array(reasons.map(\.json)))
        case .jsonl: try output.write(reasons.map { $0.json.text + "\n" }.joined())
        default: try output.write(reasons.map { $0.text(styled: output.isStyled) }.joined(separator: "\n"))
        }
    }

    private func reasons(in store: KnowledgeStore) throws -> [Reason] {
        if let event = try store.event(id: id) {
            return try store.claims(of: event.id).map { Reason($0.claim, in: $0.document) }
        }
        if let agreement = try store.agreement(id: id) {
            return try store.claims(of: agreement.id).map { Reason($0.claim, in: $0.document) }
        }
        if let person = try store.person(id: id) {
            return try store.claims(of: person.id).map { Reason($0.claim, in: $0.document) }
        }
        throw Failure(status: .noInput, message: "nothing in \(database.path) has the id \(id)")
    }
}
