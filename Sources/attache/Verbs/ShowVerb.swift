internal import ArgumentParser
internal import CivilTime
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
            guard output.isForPeople else { return try output.write(thing: BaseExport.line(person)) }
            try output.write(
                parts: try PersonVerb.parts(person, in: store) + [.documents(articles(on: person, in: store))])
        } else if let document = try store.document(id: id) {
            let told = try store.conclusions(from: document)
            guard output.isForPeople else { return try output.write(thing: Self.json(document, told)) }
            let people = try told.people.compactMap { try store.summary(of: $0.id) }
            try output.write(
                parts: [
                    .details(BaseExport.line(document)), .people(people), .events(told.events),
                    .agreements(told.agreements),
                ])
        } else {
            throw try Failure.unknown(id, in: store, decisions: DecisionReplay.inForce(store.decisions()))
        }
    }

    /// Each article once, the latest first.
    private func articles(on person: Person, in store: KnowledgeStore) throws -> [Document] {
        var seen: Set<String> = []
        return try store.claims(of: person.id).map(\.document).filter { seen.insert($0.sha256).inserted }.sorted {
            a, b in
            let (x, y) = (a.published?.bounds?.first.number ?? Int.min, b.published?.bounds?.first.number ?? Int.min)
            return x != y ? x > y : a.id < b.id
        }
    }

    /// The line of an export, with the ids of what the document tells.
    private static func json(_ document: Document, _ told: Conclusions) -> JSONValue {
        guard case .object(var fields) = BaseExport.line(document) else { return .null }
        fields["people"] = .strings(told.people.map(\.id.rawValue))
        fields["events"] = .strings(told.events.map(\.id.rawValue))
        fields["agreements"] = .strings(told.agreements.map(\.id.rawValue))
        return .object(fields)
    }
}
