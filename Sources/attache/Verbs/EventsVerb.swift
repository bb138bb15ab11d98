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
    @OptionGroup var export: ExportOptions

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let filter = try filters.filter(in: store, output.terminal.loudness)
            let events = try store.events(filter)
            output.terminal.loudness.informOfUndated(try store.eventsWithoutYear(filter))
            if count { return try output.write(.count(events.count)) }
            let isWritten = try export.write(
                as: output, allowing: OutputFormat.things, of: "events", latestFirst: filters.sort == .dateDescending
            ) {
                try ContentGathering(store: store, language: export.lang).content(
                    Timeline(events: events, agreements: []))
            }
            if !isWritten { try output.write(.events(events)) }
        }
    }
}
