internal import ArgumentParser
internal import Pipeline

struct IngestVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Read articles into the knowledge base.",
        discussion: "What is there already is left as it is, whatever its file is called.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let line = ProgressLine(quiet: input.source.quiet)
        let batch = try input.pipeline().ingest(
            input.source.paths, into: { try database.openForWriting() }, notify: { input.source.say($0, on: line) })
        line.clear()
        if !input.source.quiet { Messages.say(Self.summary(batch)) }
        try input.source.finish(batch)
    }

    static func summary(_ batch: Batch) -> String {
        var parts = ["\(batch.added) added"]
        if batch.replaced > 0 { parts.append("\(batch.replaced) brought up to date") }
        if batch.alreadyThere > 0 { parts.append("\(batch.alreadyThere) already there") }
        if batch.refused > 0 { parts.append("\(batch.refused) refused") }
        if batch.bad > 0 { parts.append("\(batch.bad) bad") }
        if batch.unreadable > 0 { parts.append("\(batch.unreadable) not readable") }
        if batch.missing > 0 { parts.append("\(batch.missing) not found") }
        return parts.joined(separator: ", ")
    }
}
