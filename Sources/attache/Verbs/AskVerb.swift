internal import ArgumentParser
internal import CivilTime
internal import Foundation
internal import KnowledgeExport
internal import KnowledgeStore
internal import Lexicon
internal import Questions

struct AskVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Ask in words, in Vietnamese or English.",
        discussion: """
            Prints the command that the question stands for, on standard error, and then its answer. What cannot be read is \
            said; the answer is then only the nearest, never a guess. With --verbose, how each word was read.

            Examples:
              attache ask "Phan Văn Giang gặp ai năm 2025?"
              attache ask "who met Ben Wallace in 2021"
              attache ask "thỏa thuận Việt Nam – Anh từ 2014"
              attache ask "khi nào đối thoại chính sách quốc phòng Việt Nam - Anh lần thứ 4"
            """)

    @Argument(help: "The question; marks may be left out.")
    var question: [String]

    @Flag(name: .customLong("command"), help: "Print the command alone, on standard output, and do not run it.")
    var commandAlone = false

    @Option(help: .hidden)
    var today: TypedDate?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try database.openForReading()
        let reader = QuestionReader(
            lexicon: QuestionLexicon(try Lexicon.standardEntries(of: QuestionLexicon.sorts)),
            today: today?.date.bounds?.first ?? Self.localDay,
            isName: { (try? store.knows(name: $0)) ?? false })
        guard let read = reader.read(question.joined(separator: " ")) else {
            throw ValidationError("there is no word in the question.")
        }
        for reading in read.readings { output.terminal.loudness.detail("“\(reading.words)”: \(reading.meaning)") }
        if commandAlone {
            for sentence in read.leftOut { Messages.say(sentence) }
            return try output.write("attache \(read.line)\n")
        }
        output.terminal.loudness.inform("attache \(read.line)")
        if !read.isWhole {
            // Also to those who want it quiet: an answer to another question is something wrong.
            Messages.say("this is only the nearest that could be read: \(read.leftOut.joined(separator: "; "))")
        }
        var command = try Attache.parseAsRoot(read.command + passedOn)
        try command.run()
    }

    /// The options of `ask` that are those of every verb.
    private var passedOn: [String] {
        var options = ["--db", database.path, "--format", output.format.rawValue]
        if let path = output.output { options += ["--output", path] }
        options += ["--color", output.terminal.color.rawValue]
        if output.excel { options.append("--excel") }
        if output.terminal.noPager { options.append("--no-pager") }
        if output.terminal.loudness.quiet { options.append("--quiet") }
        return options
    }

    /// Today where the user is; questions say "last year".
    private static var localDay: CivilDay {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CivilDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDay(number: 0)
    }
}
