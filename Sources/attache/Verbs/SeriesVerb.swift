internal import ArgumentParser
internal import CivilTime
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution
internal import SourceText

struct SeriesVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Dialogues, exercises, exhibitions and conferences that come back: editions, gaps and the next one.",
        discussion: """
            With a name that means one series, or with --edition, --last or --next, the editions, one a row.

            Examples:
              attache series
              attache series "doi thoai chinh sach quoc phong" --country VN --country GB
              attache series "Đối thoại Chính sách Quốc phòng" --edition 4
              attache series "trien lam quoc phong" --next
            """)

    @Argument(help: "Some words of the name, with or without marks.")
    var name: [String] = []

    @Option(
        help: "Only series of this country. Several: all of them.", completion: Completions.countries,
        transform: TypedCountry.code)
    var country: [CountryCode] = []

    @Option(help: "Only the edition of this number.")
    var edition: Int?

    @Flag(help: "Only the last edition that was held.")
    var last = false

    @Flag(help: "Only the next edition that is announced.")
    var next = false

    @Option(help: "Only editions from this date on: 2021, 2021-07 or 2021-07-15.", transform: TypedDate.parse)
    var from: TypedDate?

    @Option(help: "Only editions up to this date, its last day included.", transform: TypedDate.parse)
    var to: TypedDate?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if [edition != nil, last, next].filter({ $0 }).count > 1 {
            throw ValidationError("--edition, --last and --next exclude each other.")
        }
        try TypedDate.requireOrder(from: from, to: to)
        if let edition, edition < 1 { throw ValidationError("--edition counts from 1.") }
    }

    func run() throws {
        let store = try database.openForReading()
        let wanted = Self.words(name.joined(separator: " "))
        func known(from: EDTF?, to: EDTF?) throws -> [EventSeries] {
            let filter = Filter(
                countries: country, types: [.dialogue, .exercise, .exhibition, .conference], from: from, to: to)
            return try SeriesRegister.series(store.events(filter)).filter { series in
                wanted.allSatisfy(Set(series.events.flatMap { Self.words($0.name ?? "") }).contains)
            }
        }
        let found = try known(from: from?.date, to: to?.date)
        if from != nil || to != nil {
            let all = try known(from: nil, to: nil).flatMap(\.events)
            output.terminal.loudness.informOfUndated(all.count { $0.date?.bounds == nil })
        }
        if edition != nil || last || next { return try write(chosen(of: found)) }
        if !wanted.isEmpty, found.count == 1 { return try output.write(Self.editions(found[0])) }
        try output.write(Self.overview(found), ifEmpty: "no series has such a name")
    }

    private func write(_ chosen: [(series: EventSeries, event: Event)]) throws {
        try output.write(
            Sheet(
                columns: ["SERIES", "EDITION", "DATE", "STATUS", "COUNTRIES", "VENUE", "COUNTRY", "ID"],
                rows: chosen.map { series, event in
                    [
                        event.name ?? series.name, event.edition.map(String.init), event.date?.description,
                        event.status.rawValue, event.countries.map(\.rawValue).joined(separator: " "), event.venue,
                        event.venueCountry?.rawValue, event.id.rawValue,
                    ]
                }), ifEmpty: "no such edition is known")
    }

    private func chosen(of found: [EventSeries]) -> [(series: EventSeries, event: Event)] {
        found.flatMap { series in
            if last { return [series.last].compactMap { $0 }.map { (series, $0) } }
            if next { return [series.next].compactMap { $0 }.map { (series, $0) } }
            return series.events.filter { $0.edition == edition }.map { (series, $0) }
        }
    }

    private static func words(_ text: String) -> [String] {
        SearchFolding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func overview(_ series: [EventSeries]) -> Sheet {
        Sheet(
            columns: ["SERIES", "TYPE", "COUNTRIES", "EVENTS", "HELD", "GAPS", "LAST", "NEXT"],
            rows: series.map { series in
                [
                    series.name, series.type.rawValue, series.countries.map(\.rawValue).joined(separator: " "),
                    "\(series.events.count)", list(series.held), list(series.gaps), series.last?.date?.description,
                    series.next.map { $0.date?.description ?? "announced" },
                ]
            })
    }

    private static func editions(_ series: EventSeries) -> Sheet {
        var rows: [[String?]] = []
        var gaps = series.gaps[...]
        for event in series.events {
            while let gap = gaps.first, let edition = event.edition, gap < edition {
                rows.append(["\(gap)", nil, "not known", nil, nil, nil])
                gaps.removeFirst()
            }
            rows.append([
                event.edition.map(String.init), event.date?.description, event.status.rawValue, event.venue,
                event.venueCountry?.rawValue, event.id.rawValue,
            ])
        }
        return Sheet(columns: ["EDITION", "DATE", "STATUS", "VENUE", "COUNTRY", "ID"], rows: rows)
    }

    private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
