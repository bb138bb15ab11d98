internal import ArgumentParser
internal import Pipeline

struct IngestVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Read articles into the knowledge base.",
        discussion: """
            What is there already is left as it is, whatever its file is called; so a run that was interrupted is given again,
            and goes on. Ctrl-C ends it after what is being read (exit status 130), and twice at once.

            Examples:
              attache ingest articles
              attache ingest --quiet articles/vietnam-uk-2023.txt articles/vietnam-uk-2025.txt
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var input: InputOptions
    @OptionGroup var wait: WaitOption

    func run() throws {
        Interruption.listen()
        let line = ProgressLine(quiet: input.quiet)
        let batch = try input.pipeline().ingest(
            input.paths, into: { try database.openForWriting(waiting: wait.seconds) },
            isStopped: { Interruption.isWished }, notify: { input.say($0, on: line) })
        line.clear()
        if batch.isStopped {
            Messages.say(
                "stopped; \(Self.summary(batch)); nothing is concluded from these yet: give the same line again to go on"
            )
            throw Failure(status: Interruption.status, message: nil)
        }
        input.loudness.inform(Self.summary(batch))
        try input.finish(batch)
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
