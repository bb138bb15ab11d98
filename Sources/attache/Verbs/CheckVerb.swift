internal import ArgumentParser
internal import KnowledgeExport
internal import KnowledgeStore

struct CheckVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Verify the database: its structure, every text's digest, every quote.",
        discussion: """
            Ends with status 65 when something is wrong.

            Examples:
              attache check
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let findings = try database.openForReading().check()
        let rows = findings.map { [$0.code, $0.place, $0.message] as [String?] }
        try output.write(Sheet(columns: ["CODE", "PLACE", "MESSAGE"], rows: rows), ifEmpty: "everything is sound")
        if !findings.isEmpty { throw Failure(status: .badData, message: nil) }
    }
}
