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
            base.

            Examples:
              attache stats
              attache stats --by year --country GB
              attache stats --by type --format csv
            """)

    @Option(help: "Only the coverage by this. Several: all of them.")
    var by: [Coverage] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard filters.limit == nil else { throw ValidationError("stats counts everything; leave out --limit.") }
    }

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let statistics = try store.statistics(filters.filter(in: store))
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
