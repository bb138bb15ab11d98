internal import ArgumentParser
internal import KnowledgeExport

extension LabelLanguage: ExpressibleByArgument {}

/// How events and agreements are written in the forms that are not rows.
struct ExportOptions: ParsableArguments {
    @Option(help: "The language of headings and labels in html, ics, timelinejs, mermaid, jsonld, geojson and ftm.")
    var lang: LabelLanguage = .en

    /// Writes the content in the form that `output` asks for; false, without gathering the content, where that consists of rows.
    ///
    /// - Parameters:
    ///   - formats: The forms that the verb's answer can be said in, besides rows.
    ///   - latestFirst: Whether the latest entries come first.
    ///   - content: Gathers what is to be written, in the order of the dates.
    /// - Returns: Whether the answer has been written.
    func write(
        as output: OutputOptions, allowing formats: Set<OutputFormat>, of verb: String, latestFirst: Bool = false,
        _ content: () throws -> ExportContent
    ) throws -> Bool {
        try output.require(OutputFormat.rows.union(formats), of: verb)
        guard !output.format.isRows else { return false }
        var content = try content()
        if latestFirst { content.timeline.reverse() }
        for file in output.format.files(content) { try output.write(file.text) }
        if content.timeline.entries.isEmpty { output.terminal.loudness.inform("nothing found") }
        return true
    }
}
