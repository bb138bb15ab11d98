internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore

struct MetVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "met", abstract: "Who met whom: everybody, one person, or two with each other.",
        discussion: "Names are typed as people type them: without marks, in any order, with or without the rank.")

    @Argument(help: "The person, and the other one.")
    var persons: [String] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var export: ExportOptions

    func validate() throws {
        guard persons.count <= 2 else {
            throw ValidationError("met takes at most two persons; put a name of several words into quotes.")
        }
    }

    func run() throws {
        let store = try database.openForReading()
        try answeringDoubts(output) {
            let lookup = PersonLookup(store: store)
            let wanted = try persons.map { try lookup.one($0).id }
            let filter = try filters.filter(in: store, persons: wanted)
            let meetings = try store.meetings(filter).map { Self.turned($0, towards: wanted.first) }
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

    /// The person who was asked for stands first.
    static func turned(_ meeting: Meeting, towards person: PersonID?) -> Meeting {
        guard let person, meeting.first.person != person, meeting.second.person == person else { return meeting }
        return Meeting(event: meeting.event, first: meeting.second, second: meeting.first)
    }
}
