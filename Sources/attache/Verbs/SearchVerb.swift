internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct SearchVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find words in the articles, the events and the names of people.",
        discussion: "Words typed without marks find words with any marks.")

    @Argument(help: "The words; all of them must occur.")
    var words: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let hits = try store.search(words.joined(separator: " "), filter: filters.filter(in: store))
            try output.write(.hits(hits))
        }
    }
}
