internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Pipeline

struct ReviewVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "What a person should look at: uncertain merges, doubtful events, conflicts; the most useful first.",
        discussion: """
            On a terminal one key answers a question, and the next run goes on with what is left. Elsewhere, or with \
            --list, the questions are listed; `attache decide` answers them.

            Examples:
              attache review --list
              attache review --list --limit 5 --format json
            """)

    @OptionGroup var database: DatabaseOptions

    @Flag(help: "List the questions, on a terminal too.")
    var list = false

    @Option(help: "At most so many questions.")
    var limit: Int?

    @OptionGroup var author: AuthorOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    }

    func run() throws {
        let pipeline = Pipeline(stages: try Stages.standard())
        let isAsking =
            Terminal.inputIsTerminal && Terminal.outputIsTerminal && !list && output.output == nil
            && output.format == .table
        guard !isAsking else {
            let session = ReviewSession(
                store: try database.openForChanging(), pipeline: pipeline, author: author, limit: limit)
            return try session.run()
        }
        let store = try database.openForReading()
        let items = try pipeline.reviewQueue(store, limit: limit)
        let things = try ReviewThings(items, in: store)
        try output.write(.review(items, describe: things.describe), ifEmpty: "nothing to decide")
        if !items.isEmpty {
            Messages.say("answer with attache decide same|different|reject ID … or attache decide set ID FIELD VALUE")
        }
    }
}

/// The things that questions are about, in few words.
struct ReviewThings {
    private var words: [String: String] = [:]

    init(_ items: [ReviewItem], in store: KnowledgeStore) throws {
        for item in items {
            for id in item.things where words[id] == nil {
                switch item.kind {
                case .event: words[id] = try store.event(id: id).map(Sheet.line)
                case .person: words[id] = try store.person(id: id).map(Sheet.line)
                case .agreement: words[id] = try store.agreement(id: id).map(Sheet.line)
                }
            }
        }
    }

    func describe(_ id: String) -> String { words[id] ?? id }
}
