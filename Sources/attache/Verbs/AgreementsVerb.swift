internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct AgreementsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreements", abstract: "The agreements between countries, one a row.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard filters.type.isEmpty, filters.status.isEmpty, filters.person.isEmpty, filters.topic == nil else {
            throw ValidationError("agreements can be filtered by country, date and source alone.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        try output.write(.agreements(store.agreements(filters.filter(in: store))))
    }
}
