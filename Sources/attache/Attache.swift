internal import ArgumentParser

/// Who met whom when: a knowledge base of defence cooperation, with the words of the articles that say so.
@main
struct Attache: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attache",
        abstract: "Who met whom, when, where, and what was agreed; with the words of the articles that say so.",
        discussion: """
            The database is --db FILE, else $ATTACHE_DB, else ./attache.db.
            Answers go to standard output, messages to standard error.
            Exit status: 0 done, 64 usage, 65 bad data in the input (the rest was done), 66 no such input, 70 our fault,
            74 input/output, 130 ended by Ctrl-C.
            """,
        version: "0.1.0",
        subcommands: [
            IngestVerb.self, FetchVerb.self, WatchVerb.self, ReadVerb.self, ExtractVerb.self, AskVerb.self,
            MetVerb.self, TimelineVerb.self, EventsVerb.self,
            ShowVerb.self, WhyVerb.self, PersonVerb.self, PostVerb.self, CountryVerb.self, AgreementsVerb.self,
            SeriesVerb.self, SearchVerb.self, StatsVerb.self, SQLVerb.self, ExportVerb.self,
            ReviewVerb.self, DecideVerb.self, DecisionsVerb.self, RebuildVerb.self,
            CheckVerb.self, BackupVerb.self,
        ])

    static func main() {
        do {
            let arguments = databaseAfterVerb(Array(CommandLine.arguments.dropFirst()))
            try checkVerb(arguments)
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            Failure.exit(with: error)
        }
    }

    /// A misspelt verb is answered with the nearest.
    private static func checkVerb(_ arguments: [String]) throws(Failure) {
        guard let typed = arguments.first, !typed.hasPrefix("-") else { return }
        let verbs = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !verbs.contains(typed) else { return }
        let near = Nearest.to(typed.lowercased(), among: verbs.map { ($0, $0) })
        throw Failure(
            status: .usage, message: "there is no verb “\(typed)”\(Nearest.hint(near)) (attache --help lists them)")
    }

    /// `attache --db FILE met` means `attache met --db FILE`: the option belongs to the verbs.
    static func databaseAfterVerb(_ arguments: [String]) -> [String] {
        guard let first = arguments.first else { return arguments }
        if first == "--db", arguments.count > 2 {
            return [arguments[2], "--db", arguments[1]] + arguments.dropFirst(3)
        }
        if first.hasPrefix("--db="), arguments.count > 1 {
            return [arguments[1], first] + arguments.dropFirst(2)
        }
        return arguments
    }
}
