internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

extension AgreementKind: ExpressibleByArgument {}

struct AgreementsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreements", abstract: "The agreements between countries, one a row.",
        discussion: """
            They are filtered by country, date, publisher and kind; they have neither persons nor topics.

            Examples:
              attache agreements --country VN --country GB
              attache agreements --kind memorandum --from 2010
              attache agreements --country "United Kingdom" --count
            """)

    @Option(help: "Only agreements of this kind. Several: any of them.")
    var kind: [AgreementKind] = []

    @Flag(help: "Only how many there are.")
    var count = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var export: ExportOptions

    func validate() throws {
        guard filters.type.isEmpty, filters.status.isEmpty, filters.person.isEmpty, filters.topic == nil,
            filters.place == nil
        else {
            throw ValidationError("agreements can be filtered by country, date, source and kind alone.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        var filter = try filters.filter(in: store, output.terminal.loudness)
        filter.agreementKinds = kind
        let agreements = try store.agreements(filter)
        output.terminal.loudness.informOfUndated(try store.agreementsWithoutYear(filter))
        if count { return try output.write(.count(agreements.count)) }
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
