internal import ArgumentParser
internal import KnowledgeExport

extension OutputFormat: ExpressibleByArgument {}

/// In which form to answer, and where.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "The form of the answer: \(OutputFormat.names(OutputFormat.rows)); events and agreements also as "
                + "\(OutputFormat.names(OutputFormat.things)), who met whom also as "
                + "\(OutputFormat.names(OutputFormat.networks)). (default: what the name of --output ends in, else table)",
            valueName: "format"))
    private var typedFormat: OutputFormat?

    /// What was asked for, else what the name of the file says, else a table.
    var format: OutputFormat { typedFormat ?? output.flatMap(OutputFormat.init(fileName:)) ?? .table }

    @Flag(
        help: "Write CSV for Excel: a byte order mark first, and an apostrophe before what it would run as a formula.")
    var excel = false

    func validate() throws {
        if excel, format != .csv { throw ValidationError("--excel goes with --format csv.") }
    }

    @Option(name: .shortAndLong, help: "The file to write to instead of standard output.")
    var output: String?

    @OptionGroup var terminal: TerminalOptions

    /// Writes the rows in the form that was asked for; says so when there are none.
    func write(_ sheet: Sheet, ifEmpty message: String = "nothing found") throws {
        try write(format.text(sheet, layout: layout, forExcel: excel))
        if sheet.rows.isEmpty { terminal.loudness.inform(message) }
    }

    /// Writes one thing: for programs as it is, for people and spreadsheets a field a row.
    func write(thing: JSONValue) throws {
        switch format {
        case .json, .jsonl: try write(thing.text + "\n")
        default: try write(Sheet.details(thing))
        }
    }

    /// Whether the answer is to be looked at, rather than to be taken by another program.
    var isForPeople: Bool { format == .table || format == .md }

    /// Writes the parts of one answer below each other, without those that have no rows.
    func write(parts: [Sheet]) throws {
        let parts = parts.filter { !$0.rows.isEmpty }
        try write(try parts.map { try format.text($0, layout: layout) }.joined(separator: "\n"))
    }

    /// Writes a text as it is; what is longer than the terminal goes through the pager.
    func write(_ text: String) throws {
        if output == nil, !terminal.noPager, try Pager.show(text) { return }
        let output = try Output(path: output)
        try output.write(text)
        try output.close()
    }

    /// Whether the answer goes to a terminal that takes attributes.
    var isStyled: Bool { terminal.isStyled(toFile: output != nil) }

    var layout: TableLayout {
        let width = output == nil ? Terminal.width : nil
        return TableLayout(width: width, isStyled: isStyled)
    }

    /// For answers that are not rows: an error for the forms that cannot say them.
    func require(_ formats: Set<OutputFormat>, of verb: String) throws {
        guard !formats.contains(format) else { return }
        let names = OutputFormat.allCases.filter(formats.contains).map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\(verb) can be written as \(names), not as \(format.rawValue).")
    }
}
