internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct StatsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stats", abstract: "How much there is of everything.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try output.write(.statistics(database.openForReading().statistics()))
    }
}
