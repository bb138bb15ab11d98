internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct EventsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "events", abstract: "The events, one a row.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            try output.write(.events(store.events(filters.filter(in: store))))
        }
    }
}
