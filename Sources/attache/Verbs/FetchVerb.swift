internal import ArgumentParser
internal import DocumentFetch
internal import DocumentIntake
internal import KnowledgeExport

struct FetchVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Read pages of the web into the knowledge base.",
        discussion: """
            A page that has not changed since it was read is not sent again; what robots.txt forbids is not read. Ctrl-C ends \
            the run at once with what is there (exit status 130), and the same line goes on.

            Examples:
              attache fetch https://news.example.org/defence/talks-in-hanoi.html
              attache fetch --dry-run --format jsonl https://news.example.org/defence/talks-in-hanoi.html
              attache fetch --archive found.warc --contact desk@example.org https://news.example.org/defence/visit.html
            """)

    @Argument(help: ArgumentHelp("Pages, with http:// or https://.", valueName: "url"))
    var addresses: [String]

    @OptionGroup var options: FetchOptions

    @Flag(help: "Print what intake makes of the pages, as `attache read` does; nothing is stored.")
    var dryRun = false

    @Option(help: "With --dry-run: for a person to read, one JSON array, or one JSON object a line.")
    var format: ReadFormat = .text

    func validate() throws {
        if format != .text, !dryRun { throw ValidationError("--format says how --dry-run prints; give both.") }
    }

    func run() throws {
        let pages = try options.pages(addresses)
        Interruption.listen()
        if dryRun { return try list(pages) }
        var web = try WebReading(options)
        var left = pages.count
        for (number, page) in pages.enumerated() {
            web.show("\(number + 1) of \(pages.count): \(page)")
            if case .stopped = try web.read(page) { break }
            left -= 1
            if Interruption.isWished { break }
        }
        try SourceOptions.finish(web.conclude(left: left))
    }

    private func list(_ pages: [PageAddress]) throws {
        var listing = try DocumentListing(format, to: Output(path: nil))
        let archive = try options.archive.map { path throws(Failure) in try ArchiveFile(path: path) }
        let fetcher = Fetcher(options.settings)
        var problems: [IntakeError] = []
        for page in pages {
            switch waiting(for: { () async throws(IntakeError) -> FetchOutcome in try await fetcher.get(page) }) {
            case nil: break
            case .failure(let error)?: problems.append(error)
            case .success(.unchanged)?: break
            case .success(.found(let response))?:
                try archive?.add(response)
                try response.read(source: page.description, settings: options.intake) { item in
                    switch item {
                    case .document(let document, let provenance): try listing.add(document, provenance)
                    case .problem(let error): problems.append(error)
                    }
                }
            }
            if Interruption.isWished { break }
        }
        try listing.close()
        for problem in problems { Messages.say("\(problem)") }
        if Interruption.isWished { throw Failure(status: Interruption.status, message: nil) }
        if problems.contains(where: { $0.code == .unreadable }) { throw Failure(status: .inputOutput, message: nil) }
        if problems.contains(where: { $0.code != .noSuchFile && $0.code != .noArticles }) {
            throw Failure(status: .badData, message: nil)
        }
        if !problems.isEmpty { throw Failure(status: .noInput, message: nil) }
    }
}
