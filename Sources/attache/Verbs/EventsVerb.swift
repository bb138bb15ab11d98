internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct EventsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "The events, one a row.",
        discussion: """
            Examples:
              attache events --type visit --country GB --from 2022
              attache events --person "Phan Van Giang" --sort -date --limit 5
              attache events --status planned --format csv
              attache events --country VN --count
            """)

    @Flag(help: "Only how many there are.")
    var count = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let events = try store.events(filters.filter(in: store))
            try output.write(count ? .count(events.count) : .events(events))
        }
    }
}
