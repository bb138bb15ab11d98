internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

/// What the events of the base are counted by.
enum Coverage: String, ExpressibleByArgument, CaseIterable {
    case year, country, type, status, topic, source
}

struct StatsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "How much there is of everything, and how it is spread.",
        discussion: """
            With a filter, only the events that it takes are counted; articles, people and agreements are those of the whole \
            base. --limit keeps the first of each list: the largest, or of the years the earliest, with --sort -date the \
            latest.

            Examples:
              attache stats
              attache stats --by year --country GB
              attache stats --by type --format csv
              attache stats --by country --limit 5
            """)

    @Option(help: "Only the coverage by this. Several: all of them.")
    var by: [Coverage] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            var filter = try filters.filter(in: store, output.terminal.loudness)
            filter.limit = nil
            var statistics = try store.statistics(filter)
            output.terminal.loudness.informOfUndated(try store.eventsWithoutYear(filter))
            if filters.sort == .dateDescending { statistics.reverseYears() }
            if let limit = filters.limit { statistics.keepFirst(limit) }
            if by.count == 1 {
                return try output.write(.coverage(Self.counts(by[0], statistics), by: by[0].rawValue))
            }
            try output.write(.statistics(statistics, only: by.isEmpty ? nil : by.map { "events by \($0.rawValue)" }))
        }
    }

    private static func counts(_ coverage: Coverage, _ statistics: Statistics) -> [Statistics.Count] {
        switch coverage {
        case .year: statistics.eventsByYear
        case .country: statistics.eventsByCountry
        case .type: statistics.eventsByType
        case .status: statistics.eventsByStatus
        case .topic: statistics.eventsByTopic
        case .source: statistics.eventsBySource
        }
    }
}
