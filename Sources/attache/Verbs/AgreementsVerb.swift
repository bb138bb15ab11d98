internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct AgreementsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreements", abstract: "The agreements between countries, one a row.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var export: ExportOptions

    func validate() throws {
        guard filters.type.isEmpty, filters.status.isEmpty, filters.person.isEmpty, filters.topic == nil else {
            throw ValidationError("agreements can be filtered by country, date and source alone.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        let agreements = try store.agreements(filters.filter(in: store))
        // An agreement is made at no place that a map could show.
        let forms = OutputFormat.things.subtracting([.geojson])
        let isWritten = try export.write(
            as: output, allowing: forms, of: "agreements", latestFirst: filters.sort == .dateDescending
        ) {
            try ContentGathering(store: store, language: export.lang).content(Timeline(allOf: [], agreements))
        }
        if !isWritten { try output.write(.agreements(agreements)) }
    }
}
