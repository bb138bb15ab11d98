internal import DocumentFetch
internal import DocumentIntake
internal import Foundation
internal import KnowledgeStore
internal import Pipeline

/// Reads pages of the web into the base, one after the other.
struct WebReading {
    /// What became of a page.
    enum Outcome {
        /// It was read, whether there was an article or not; or its server says that it is as it was.
        case done
        /// It could not be had, which was said; a later try may bring more.
        case failed
        /// The run was asked to stop before the answer was there.
        case stopped
    }

    /// Pages that their server says have not changed.
    private var unchanged = 0
    private var run: ItemRun
    private let fetcher: Fetcher
    private let options: FetchOptions
    private let archive: ArchiveFile?
    private let line: ProgressLine
    /// What was said before, for a run that goes on for days.
    private var said: Set<IntakeError> = []

    init(_ options: FetchOptions) throws {
        self.options = options
        fetcher = Fetcher(options.settings)
        archive = try options.archive.map { path throws(Failure) in try ArchiveFile(path: path) }
        line = ProgressLine(quiet: options.loudness.quiet)
        let database = options.database
        let seconds = options.wait.seconds
        let isThere = FileManager.default.fileExists(atPath: database.path)
        run = ItemRun(
            try options.pipeline(), store: isThere ? try database.openForWriting(waiting: seconds) : nil,
            open: { try database.openForWriting(waiting: seconds) })
    }

    /// Whether the page was read before, at any time.
    func isKnown(_ address: PageAddress) throws -> Bool {
        try run.store?.fetchedPage(address.description) != nil
    }

    /// Shows on a terminal what is being done.
    func show(_ text: String) { line.show(String(text.prefix(78))) }

    /// Asks for a page, unless it is as it was. The answer is nil where it is, or where it cannot be had.
    mutating func get(_ address: PageAddress) throws -> (outcome: Outcome, answer: WebResponse?) {
        let store = run.store
        let fetcher = fetcher
        let outcome = waiting { () async throws(IntakeError) -> FetchOutcome in
            try await fetcher.get(address) { asked in
                guard let page = try? store?.fetchedPage(asked.description) else { return Validators() }
                return Validators(etag: page.etag, lastModified: page.lastModified)
            }
        }
        switch outcome {
        case nil: return (.stopped, nil)
        case .failure(let error)?:
            try take(.problem(error))
            return (.failed, nil)
        case .success(.unchanged(let current))?:
            unchanged += 1
            let since = try store?.fetchedPage(current.description)?.time
            line.clear()
            options.loudness.detail("\(address): not changed" + (since.map { " since \($0)" } ?? ""))
            return (.done, nil)
        case .success(.found(let response))?:
            return (.done, response)
        }
    }

    mutating func take(_ item: IntakeItem) throws {
        if case .problem(let error) = item, !said.insert(error).inserted { return }
        let (line, loudness) = (line, options.loudness)
        try run.take(item) { loudness.say($0, on: line) }
    }

    /// Reads a page into the base.
    mutating func read(_ address: PageAddress) throws -> Outcome {
        let (outcome, answer) = try get(address)
        guard let response = answer else { return outcome }
        try archive?.add(response)
        var documents = 0
        try response.read(source: address.description, settings: options.intake) { item in
            try take(item)
            if case .document = item { documents += 1 }
        }
        // A page without an article is asked for whole again, as a later version may find one in it.
        try remember(response, as: response.address, validators: documents > 0 ? response.validators : Validators())
        if address != response.address { try remember(response, as: address, validators: Validators()) }
        return .done
    }

    /// Remembers, once everything that came of it is stored, what the server knows the page by.
    func remember(_ response: WebResponse, as address: PageAddress, validators: Validators) throws {
        try run.store?.remember(
            FetchedPage(
                address: address.description, etag: validators.etag, lastModified: validators.lastModified,
                time: WebArchive.stamp(response.time)))
    }

    /// Draws the conclusions and says what came of it; with `saysNothing` false only if something did. Of a run that was
    /// asked to stop, it says how many pages are `left`, and ends it.
    mutating func conclude(left: Int = 0, saysNothing: Bool = true) throws -> Batch {
        let (line, loudness) = (line, options.loudness)
        let batch = try run.conclude { loudness.say($0, on: line) }
        line.clear()
        let same = unchanged > 0 ? ", \(unchanged) not changed" : ""
        unchanged = 0
        if Interruption.isWished {
            let rest = left > 0 ? ", \(left) not asked for; give the same line again to go on" : ""
            Messages.say("stopped; \(IngestVerb.summary(batch))\(same)\(rest)")
            throw Failure(status: Interruption.status, message: nil)
        }
        if saysNothing || batch != Batch() { loudness.inform(IngestVerb.summary(batch) + same) }
        return batch
    }
}
