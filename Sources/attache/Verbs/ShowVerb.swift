internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution

struct ShowVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Everything about one event, agreement, person or document.",
        discussion: """
            Examples:
              attache show e-bb12d8272e02-467
              attache show vietnam-uk-2025 --format json
            """)

    @Argument(help: "The id of an event, an agreement, a person, one of their claims, or a document.")
    var id: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        if let event = try store.event(id: id) {
            try output.write(thing: BaseExport.line(event, claims: store.claims(of: event.id)))
        } else if let agreement = try store.agreement(id: id) {
            try output.write(thing: BaseExport.line(agreement, claims: store.claims(of: agreement.id)))
        } else if let person = try store.person(id: id) {
            try output.write(thing: BaseExport.line(person))
        } else if let document = try store.document(id: id) {
            try output.write(thing: BaseExport.line(document))
        } else {
            throw try Failure.unknown(id, in: store, decisions: DecisionReplay.inForce(store.decisions()))
        }
    }
}
