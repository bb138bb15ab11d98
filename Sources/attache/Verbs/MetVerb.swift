internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

struct MetVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "met", abstract: "Who met whom: everybody, one person, or two with each other.",
        discussion: """
            Names are typed as people type them: without marks, in any order, with or without the rank. A person and a \
            country ask for the country's people whom the person met; two countries for those who met each other.

            Examples:
              attache met "Phan Van Giang"
              attache met "Phan Văn Giang" "Vernon Coaker"
              attache met giang --country GB --from 2021 --to 2023
              attache met --country VN --country "United Kingdom" --count
              attache met "Phan Van Giang" --counterparts
              attache met --place "doanh trại Wellington" --format csv
            """)

    @Argument(help: "The person, and the other one.", completion: Completions.people)
    var persons: [String] = []

    @Flag(help: "Only how often: the number of different meetings, or with --counterparts of different people.")
    var count = false

    @Flag(help: "The people on the other side, each once, with how often and when first and last.")
    var counterparts = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var export: ExportOptions

    func validate() throws {
        guard persons.count <= 2 else {
            throw ValidationError("met takes at most two persons; put a name of several words into quotes.")
        }
        guard counterparts else { return }
        let people = persons.count + filters.person.count
        guard people == 1 || (people == 0 && !filters.country.isEmpty) else {
            throw ValidationError("--counterparts are those of one person, or of the first country named.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let lookup = PersonLookup(store: store)
            let wanted = try persons.map { try lookup.one($0, inform: output.terminal.loudness.inform).id }
            var filter = try filters.filter(in: store, persons: wanted, output.terminal.loudness)
            // Of everybody whom one met, not of the first few meetings.
            if counterparts || count { filter.limit = nil }
            let meetings = try store.meetings(filter).map { Self.turned($0, towards: wanted.first) }
            output.terminal.loudness.informOfUndated(try store.meetingsWithoutYear(filter))
            if counterparts { return try write(Self.counterparts(meetings, filter)) }
            if count { return try output.write(.count(Set(meetings.map(\.event.id)).count)) }
            let forms = OutputFormat.things.union(OutputFormat.networks)
            let isWritten = try export.write(
                as: output, allowing: forms, of: "met", latestFirst: filters.sort == .dateDescending
            ) {
                try ContentGathering(store: store, language: export.lang).content(
                    ContentGathering.timeline(of: meetings), meetings: meetings)
            }
            if !isWritten { try output.write(.meetings(meetings), ifEmpty: "no such meeting found") }
        }
    }

    private func write(_ counterparts: Counterparts) throws {
        if count { return try output.write(.count(counterparts.rows.count)) }
        var counterparts = counterparts
        if let limit = filters.limit { counterparts.keepFirst(limit) }
        try output.write(.counterparts(counterparts), ifEmpty: "no such meeting found")
    }

    /// The sides of the one person, or of the first country.
    private static func counterparts(_ meetings: [Meeting], _ filter: Filter) -> Counterparts {
        if let person = filter.personIDs.first { return Counterparts(meetings) { $0.person == person } }
        return Counterparts(meetings) { $0.participant.country == filter.countries.first }
    }

    /// The person who was asked for stands first.
    static func turned(_ meeting: Meeting, towards person: PersonID?) -> Meeting {
        guard let person, meeting.first.person != person, meeting.second.person == person else { return meeting }
        return Meeting(event: meeting.event, first: meeting.second, second: meeting.first)
    }
}
