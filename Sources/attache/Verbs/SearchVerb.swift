internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

extension SearchHit.Kind: ExpressibleByArgument {}

struct SearchVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find words in the articles, the events and the names of people.",
        discussion: """
            Words typed without marks find words with any marks. People of that name and what holds the words next to each \
            other come first, then what holds all of them anywhere. Each time events come before articles, the most relevant \
            first (BM25), and of equally relevant ones those with the smaller id.

            Examples:
              attache search "gin giu hoa binh"
              attache search wellington --in event
              attache search hai quan --country GB --from 2022 --limit 5
            """)

    @Argument(help: "The words; all of them must occur.")
    var words: [String]

    @Option(name: .customLong("in"), help: "Only hits of this kind. Several: any of them.")
    var kinds: [SearchHit.Kind] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    /// Hits shown where no limit is given: they are ranked, and few look further.
    private static let usual = 50

    func validate() throws {
        guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
            throw ValidationError("there is no word to look for.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            var filter = try filters.filter(in: store, output.terminal.loudness)
            let limit = filter.limit ?? Self.usual
            // One more than is shown, to know whether there are more.
            filter.limit = limit + 1
            var hits = try store.search(
                words.joined(separator: " "), filter: filter,
                kinds: kinds.isEmpty ? Set(SearchHit.Kind.allCases) : Set(kinds))
            if hits.count > limit {
                hits = Array(hits.prefix(limit))
                output.terminal.loudness.inform("the first \(limit); --limit shows more")
            }
            try output.write(.hits(hits))
        }
    }
}
