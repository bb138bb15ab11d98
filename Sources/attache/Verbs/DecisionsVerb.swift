internal import ArgumentParser
internal import Foundation
internal import KnowledgeExport
internal import KnowledgeModel
internal import KnowledgeStore
internal import Pipeline
internal import Resolution

struct DecisionsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions", abstract: "The decisions of people: list them, export them, import them.",
        discussion: """
            Without an option, every decision and whether it counts, undone ones too.

            Examples:
              attache decisions
              attache decisions --export decisions.jsonl
            """)

    @OptionGroup var database: DatabaseOptions

    @Option(
        name: .customLong("export"),
        help: ArgumentHelp("Write every decision to a file, as JSON Lines; - is standard output.", valueName: "file"))
    var exported: String?

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp(
            "Add the decisions of a file of JSON Lines; - is standard input.",
            discussion: "Those that are there already are left alone.", valueName: "file"))
    var imported: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if exported != nil, imported != nil { throw ValidationError("Either --export or --import, not both.") }
    }

    func run() throws {
        let store = try database.openForReading()
        if let exported { return try write(store.decisions(), to: exported) }
        if let imported { return try take(imported) }
        let decisions = try store.decisions()
        let states = try DecisionState.of(decisions, in: store)
        try output.write(.decisions(decisions, states: states), ifEmpty: "nobody has decided anything")
    }

    private func write(_ decisions: [Decision], to path: String) throws {
        let output = try Output(path: path == "-" ? nil : path)
        for decision in decisions { try output.write(DecisionJSON.object(decision).text + "\n") }
        try output.close()
    }

    private func take(_ path: String) throws {
        let data: Data
        if path == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else {
            guard let read = FileManager.default.contents(atPath: path) else {
                throw Failure(status: .noInput, message: "\(path): no such file, or it cannot be read")
            }
            data = read
        }
        var decisions: [Decision] = []
        var isBad = false
        for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) {
            do {
                decisions.append(try DecisionLine.read(Data(line)))
            } catch {
                Messages.say("\(path):\(index + 1): \(error.message)")
                isBad = true
            }
        }
        let result = try Pipeline(stages: Stages.standard()).importDecisions(
            decisions, into: database.openForChanging(),
            notify: { output.terminal.loudness.say($0, on: ProgressLine(quiet: true)) })
        for (decision, error) in result.refused { Messages.say("\(path): decision \(decision.id): \(error.message)") }
        if !output.terminal.loudness.quiet {
            let there = decisions.count - result.added - result.refused.count
            Messages.say("\(result.added) added, \(there) already there")
        }
        if isBad || !result.refused.isEmpty { throw Failure(status: .badData, message: nil) }
    }
}

/// How decisions stand today.
enum DecisionState {
    /// For each decision in its order, whether it counts, in a few words.
    static func of(_ decisions: [Decision], in store: KnowledgeStore) throws -> [String] {
        let inForce = Set(DecisionReplay.inForce(decisions).map(\.id))
        var undoing: [String: String] = [:]
        for decision in decisions where decision.verdict == .undo {
            for target in decision.targets where !inForce.contains(target) { undoing[target] = decision.id }
        }
        let present = try store.withPresentTargets(decisions)
        return try zip(decisions, present).map { decision, today in
            if let undo = undoing[decision.id] { return "undone by \(undo)" }
            if decision.verdict == .undo { return "undoes" }
            let gone = try zip(decision.targets, today.targets).filter { try !store.isPresent($0.1) }.map(\.0)
            return gone.isEmpty ? "in force" : "gone: \(gone.joined(separator: " "))"
        }
    }
}
