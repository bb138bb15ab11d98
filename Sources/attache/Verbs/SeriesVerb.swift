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
        discussion: "With a name that means one series, its editions, one a row.")

    @Argument(help: "Some words of the name, with or without marks.")
    var name: [String] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        let wanted = Self.words(name.joined(separator: " "))
        let events = try store.events(Filter(types: [.dialogue, .exercise, .exhibition, .conference]))
        let found = SeriesRegister.series(events).filter { series in
            wanted.allSatisfy(Set(series.events.flatMap { Self.words($0.name ?? "") }).contains)
        }
        if !wanted.isEmpty, found.count == 1 { return try output.write(Self.editions(found[0])) }
        try output.write(Self.overview(found), ifEmpty: "no series has such a name")
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
