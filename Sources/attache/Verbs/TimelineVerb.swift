internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

struct TimelineVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "What happened in the order of the dates: events and agreements.",
        discussion: """
            An agreement is left to its signing where the base has that as an event.

            Examples:
              attache timeline --country GB --country VN
              attache timeline --person "Phan Van Giang" --from 2025
              attache timeline --country Anh --sort -date --limit 10 --format md
            """)

    @Flag(help: "Only how many entries there are.")
    var count = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var export: ExportOptions

    /// How many entries the dates leave out because no year is known of them.
    private static func undated(_ filter: Filter, _ store: KnowledgeStore) throws -> Int {
        let events = try store.eventsWithoutYear(filter)
        guard !filter.isAboutEvents, try store.agreementsWithoutYear(filter) > 0 else { return events }
        // Some of the agreements are left to their signings.
        return Timeline(
            events: try store.events(filter.withoutYear), agreements: try store.agreements(filter.withoutYear)
        ).entries.count
    }

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let filter = try filters.filter(in: store, output.terminal.loudness)
            let events = try store.events(filter)
            // Agreements have neither persons nor topics nor an event's type or status.
            let agreements = filter.isAboutEvents ? [] : try store.agreements(filter)
            output.terminal.loudness.informOfUndated(try Self.undated(filter, store))
            var timeline = Timeline(events: events, agreements: agreements)
            if filters.sort == .dateDescending { timeline.reverse() }
            if let limit = filters.limit { timeline.keepFirst(limit) }
            if count { return try output.write(.count(timeline.entries.count)) }
            let isWritten = try export.write(as: output, allowing: OutputFormat.things, of: "timeline") {
                try ContentGathering(store: store, language: export.lang).content(timeline)
            }
            if !isWritten { try output.write(.timeline(timeline)) }
        }
    }
}
