internal import ArgumentParser
internal import DocumentFetch
internal import DocumentIntake
internal import Pipeline

/// How to read the web, and what to make of what is there.
struct FetchOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var wait: WaitOption

    @Option(
        help: ArgumentHelp(
            "A web archive to which every page is added as it was found; `attache ingest` reads it.",
            valueName: "file.warc"))
    var archive: String?

    @Option(help: ArgumentHelp("The least time between two requests to one host.", valueName: "seconds"))
    var pause = 1.0

    @Option(help: ArgumentHelp("How long one page may take.", valueName: "seconds"))
    var timeout = 60.0

    @Option(
        help: ArgumentHelp(
            "How publishers reach you, such as a mail address; it is sent with the program's name.", valueName: "text"))
    var contact: String?

    @Flag(help: "Also ask machines of your own network, and this one.")
    var allowLocal = false

    @Option(
        help: ArgumentHelp(
            "The encoding of the pages, where their bytes leave it open.",
            discussion: "One of \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
    var encoding: TextEncoding?

    @OptionGroup var words: LexiconOptions
    @OptionGroup var loudness: LoudnessOptions

    func validate() throws {
        guard pause >= 0, pause <= 3600 else { throw ValidationError("--pause is from 0 to 3600 seconds.") }
        guard pause >= 0.5 || allowLocal else {
            throw ValidationError("--pause is at least 0.5 seconds; publishers shut out who asks faster.")
        }
        guard timeout >= 1, timeout <= 3600 else { throw ValidationError("--timeout is from 1 to 3600 seconds.") }
        if let contact, !contact.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x28 && $0 != 0x29 }) {
            throw ValidationError("--contact is plain ASCII without brackets, such as desk@example.org.")
        }
    }

    /// The addresses as they were typed, read; ends the run where one is none, or where this build cannot read the web.
    func pages(_ typed: [String]) throws -> [PageAddress] {
        guard Fetcher.isBuilt else {
            throw Failure(
                status: .usage,
                message: "this build cannot read the web: it was made without the trait Fetch; build without "
                    + "--disable-default-traits, or save the pages and `attache ingest` the files")
        }
        return try typed.map { text in
            do {
                return try PageAddress(text)
            } catch {
                throw Failure(status: .usage, message: "\(error)")
            }
        }
    }

    var settings: FetchSettings {
        var settings = FetchSettings(version: Attache.configuration.version, contact: contact)
        settings.pause = pause
        settings.totalTime = timeout
        settings.allowsLocal = allowLocal
        return settings
    }

    var intake: IntakeSettings { IntakeSettings(encoding: encoding, today: SourceOptions.today) }

    func pipeline() throws -> Pipeline { try words.pipeline(settings: intake) }
}
