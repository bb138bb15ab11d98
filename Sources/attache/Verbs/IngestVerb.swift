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

    @Option(
        help: ArgumentHelp(
            "Records that another extractor made, as JSON Lines (schemas/record.schema.json); may be given again.",
            discussion:
                "What is not grounded word for word in its article is refused; the rest counts as a further witness.",
            valueName: "file"))
    var records: [String] = []

    func validate() throws {
        if records.isEmpty { try input.source.requirePaths() }
    }

    func run() throws {
        Interruption.listen()
        let line = ProgressLine(quiet: input.source.quiet)
        // Articles first, so that records may speak of them.
        var batch = Batch()
        if !input.source.paths.isEmpty {
            batch = try input.pipeline().ingest(
                input.source.paths, into: { try database.openForWriting(waiting: wait.seconds) },
                isStopped: { Interruption.isWished }, notify: { input.source.say($0, on: line) })
        }
        if !records.isEmpty, !batch.isStopped {
            let second = try input.pipeline().ingest(
                records: records, into: { try database.openForWriting(waiting: wait.seconds) },
                isStopped: { Interruption.isWished }, notify: { input.source.say($0, on: line) })
            batch = batch.joined(with: second)
        }
        line.clear()
        if batch.isStopped {
            Messages.say(
                "stopped; \(Self.summary(batch)); nothing is concluded from these yet: give the same line again to go on"
            )
            throw Failure(status: Interruption.status, message: nil)
        }
        input.source.loudness.inform(Self.summary(batch))
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
        if batch.claims > 0 || !batch.refusedClaims.isEmpty { parts.append("\(batch.claims) claims taken") }
        if !batch.refusedClaims.isEmpty {
            let reasons = batch.refusedClaims.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.value) \($0.key.rawValue)" }
            parts.append(
                "\(batch.refusedClaims.values.reduce(0, +)) claims refused (\(reasons.joined(separator: ", ")))")
        }
        return parts.joined(separator: ", ")
    }
}
