internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution

struct CountryVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "country",
        abstract: "A dossier on a country, or on the relations of two.",
        discussion: """
            Relations, agreements, meetings by year, dialogue series, the people who carry them, topics, and what is \
            announced. Countries are codes, or names in Vietnamese or English.

            Examples:
              attache country VN GB
              attache country "Việt Nam" Anh --from 2020
              attache country GB --format json
            """)

    @Argument(help: "The country, and the other one.", completion: Completions.countries, transform: TypedCountry.code)
    var countries: [CountryCode]

    @Option(help: "Only from this date on: 2021, 2021-07 or 2021-07-15.", transform: TypedDate.parse)
    var from: TypedDate?

    @Option(help: "Only up to this date, its last day included.", transform: TypedDate.parse)
    var to: TypedDate?

    @Option(help: "Only what this publisher reports.", completion: Completions.sources)
    var source: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        try output.require(OutputFormat.rows, of: "country")
        try TypedDate.requireOrder(from: from, to: to)
        guard (1...2).contains(countries.count), Set(countries).count == countries.count else {
            throw ValidationError("a dossier is on one country or on two different ones.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        let filter = Filter(countries: countries, from: from?.date, to: to?.date, source: source)
        let events = try store.events(filter)
        output.terminal.loudness.informOfUndated(
            try store.eventsWithoutYear(filter) + store.agreementsWithoutYear(filter))
        let series = SeriesRegister.series(events).map {
            CountryDossier.Series(name: $0.name, held: $0.held.count, last: $0.last, next: $0.next)
        }
        let dossier = CountryDossier(
            countries: countries, events: events, agreements: try store.agreements(filter), series: series)
        switch output.format {
        case .table, .md:
            let parts = dossier.parts
            if parts.isEmpty { return try output.write(.events([])) }
            let mark = output.format == .md ? "## " : ""
            try output.write(
                try parts.map { try "\(mark)\($0.heading)\n\n\(output.format.text($0.sheet, layout: output.layout))" }
                    .joined(separator: "\n"))
        case .json, .jsonl: try output.write(thing: dossier.json)
        default: try output.write(dossier.sheet)
        }
    }
}
