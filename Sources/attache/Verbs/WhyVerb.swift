internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution

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
        let grounds = try grounds(in: store)
        switch output.format {
        case .json: try output.write(OutputFormat.array(grounds.json))
        case .jsonl: try output.write(grounds.json.map { $0.text + "\n" }.joined())
        default: try output.write(grounds.text(styled: output.isStyled))
        }
    }

    private func grounds(in store: KnowledgeStore) throws -> Grounds {
        let decisions = try store.withPresentTargets(DecisionReplay.inForce(store.decisions()))
        func touching(_ claims: [String]) -> [Decision] {
            decisions.filter { !Set($0.targets).isDisjoint(with: claims) }
        }
        if let event = try store.event(id: id) {
            return Grounds(
                reasons: try store.claims(of: event.id).map { Reason($0.claim, in: $0.document) },
                conflicts: event.conflicts, decisions: touching(event.claims.map(\.rawValue)))
        }
        if let agreement = try store.agreement(id: id) {
            return Grounds(
                reasons: try store.claims(of: agreement.id).map { Reason($0.claim, in: $0.document) },
                conflicts: agreement.conflicts, decisions: touching(agreement.claims.map(\.rawValue)))
        }
        if let person = try store.person(id: id) {
            return Grounds(
                reasons: try store.claims(of: person.id).map { Reason($0.claim, in: $0.document) }, conflicts: [],
                decisions: touching(person.claims.map(\.rawValue)))
        }
        throw Failure.unknown(id, in: store, decisions: decisions)
    }
}
