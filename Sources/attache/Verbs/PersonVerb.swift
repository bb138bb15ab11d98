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
            guard let summary = try store.summary(of: person.id) else { return }
            guard output.format == .table || output.format == .md else {
                return try output.write(.people([summary]))
            }
            let events = try store.events(Filter(personIDs: [person.id]))
            let format = output.format
            let parts = [Sheet.facts(summary), .posts(person), .events(events)].filter { !$0.rows.isEmpty }
            try output.write(try parts.map { try format.text($0, layout: output.layout) }.joined(separator: "\n"))
        }
    }
}
