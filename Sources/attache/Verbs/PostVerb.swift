internal import ArgumentParser
internal import CivilTime
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Resolution

struct PostVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post", abstract: "Who held a post, and when, as far as the articles tell.",
        discussion: """
            With --at, those whom articles give the post on that day, or before and after it (attested), or at most half a \
            year from it (near), and those who had it at an event then, as an article tells that may be later (event).

            Examples:
              attache post "Bộ trưởng Quốc phòng" --country VN
              attache post "bo truong quoc phong" --country Anh --at 2021
            """)

    @Argument(help: "The post in any usual wording, such as “Bộ trưởng Quốc phòng”.")
    var title: [String]

    @Option(
        help: "The country of the post: a code or a name.", completion: Completions.countries,
        transform: TypedCountry.code)
    var country: CountryCode?

    @Option(help: "When: 2018, 2018-01 or 2018-01-25.", transform: TypedDate.parse)
    var at: TypedDate?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        let title = title.joined(separator: " ")
        let register = PostRegister(
            try store.people(), seen: try at.map { try store.postsInEvents(about: $0.date) } ?? [])
        let holders = register.holders(of: title, country: country, at: at?.date)
        let rows = holders.map { holder -> [String?] in
            [
                holder.person.name, holder.post.country?.rawValue, holder.post.title,
                holder.post.firstSeen?.description,
                holder.post.lastSeen?.description, "\(holder.post.claims.count)", holder.fit?.rawValue,
                holder.person.id.rawValue,
            ]
        }
        let columns = ["NAME", "COUNTRY", "POST", "FIRST SEEN", "LAST SEEN", "SOURCES", "FIT", "ID"]
        let place = country.map { " in \($0)" } ?? ""
        let time = at.map { " about \($0.date)" } ?? ""
        try output.write(
            Sheet(columns: columns, rows: rows), ifEmpty: "no article tells who was \(title)\(place)\(time)")
    }
}
