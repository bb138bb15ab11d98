internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

struct PersonVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "A person: names, rank, posts, and what they took part in.",
        discussion: """
            A name that several people have lists them, with the number of events.

            Examples:
              attache person "Phan Van Giang"
              attache person coaker
              attache person Heappey --format json
            """)

    @Argument(help: "The name as you would type it, or an id.", completion: Completions.people)
    var name: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let person = try PersonLookup(store: store).one(name.joined(separator: " "))
            if output.isForPeople { return try output.write(parts: Self.parts(person, in: store)) }
            try output.write(.people([try store.summary(of: person.id)].compactMap { $0 }))
        }
    }

    /// Facts, posts and events.
    static func parts(_ person: Person, in store: KnowledgeStore) throws -> [Sheet] {
        guard let summary = try store.summary(of: person.id) else { return [] }
        return [.facts(summary), .posts(person), .events(try store.events(Filter(personIDs: [person.id])))]
    }
}
