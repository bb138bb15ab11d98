internal import ArgumentParser
internal import CivilTime
internal import DocumentIntake
internal import Foundation
internal import Pipeline

extension TextEncoding: ExpressibleByArgument {
    /// Takes any usual name of an encoding.
    init?(argument: String) { self.init(name: argument) }
}

/// What to read, and how much to say about it.
struct SourceOptions: ParsableArguments {
    @Argument(
        help:
            "Files and folders: texts, web pages, JSON, feeds, mails, web archives, packed or not. - is standard input.",
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "The encoding of the texts, where their bytes leave it open.",
            discussion: "One of \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
    var encoding: TextEncoding?

    @OptionGroup var loudness: LoudnessOptions

    var quiet: Bool { loudness.quiet }

    var settings: IntakeSettings { IntakeSettings(encoding: encoding, today: Self.today) }

    /// The latest day that has come anywhere on Earth.
    static var today: CivilDay {
        CivilDay(number: (Int(Date().timeIntervalSince1970) + 14 * 3600) / 86_400)
    }

    /// For verbs that have nothing to do without.
    func requirePaths() throws {
        if paths.isEmpty { throw ValidationError("Name what to read: a file, a folder, or -.") }
    }

    /// Ends with the status that the run deserves.
    func finish(_ batch: Batch) throws { try Self.finish(batch) }

    static func finish(_ batch: Batch) throws {
        if batch.unreadable > 0 { throw Failure(status: .inputOutput, message: nil) }
        if batch.hasBadData { throw Failure(status: .badData, message: nil) }
        if batch.missing > 0 { throw Failure(status: .noInput, message: nil) }
    }

    /// Says a notice; a progress line is rewritten in place.
    func say(_ notice: Notice, on line: ProgressLine) { loudness.say(notice, on: line) }
}
