internal import ArgumentParser
internal import Foundation
internal import KnowledgeModel
internal import Pipeline

/// Who decides, and why.
struct AuthorOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Why, for those who come later.")
    var reason: String?

    @Option(help: "Who decides. (default: $ATTACHE_AUTHOR, else the name of the account)")
    var author: String?

    /// The name under which decisions are kept.
    var name: String {
        if let author, !author.isEmpty { return author }
        let named = ProcessInfo.processInfo.environment["ATTACHE_AUTHOR"] ?? ""
        if !named.isEmpty { return named }
        let account = NSUserName()
        return account.isEmpty ? "unknown" : account
    }
}

/// What every kind of decision takes.
struct DecisionOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var author: AuthorOptions
    @OptionGroup var loudness: LoudnessOptions

    /// Decides, and prints the id of the decision.
    func decide(
        _ verdict: Decision.Verdict, _ targets: [String], field: String? = nil, value: String? = nil
    ) throws {
        let decision = try Pipeline(stages: Stages.standard()).decide(
            Verdict(verdict, targets, field: field, value: value, author: author.name, reason: author.reason),
            in: database.openForChanging(), now: Date(), notify: { loudness.say($0, on: ProgressLine(quiet: true)) })
        let output = try Output(path: nil)
        try output.write(decision.id + "\n")
        try output.close()
        if !loudness.quiet { Messages.say("decided; `attache decide undo \(decision.id)` takes it back") }
    }
}
