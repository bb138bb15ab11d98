/// The forms in which answers can be written.
package enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// Rows: any answer can be said in them.
    case table, csv, tsv, json, jsonl, md
    /// Things with dates, places and people: answers of events and agreements.
    case html, ics, timelinejs, mermaid, jsonld, geojson, ftm, plover
    /// Who met whom.
    case graphml, gexf
    /// A folder of tables with their description.
    case datapackage

    /// The form that the name of a file ends in, in letters of either case; nil where that is none of them.
    package init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
        self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
    }

    package static let rows: Set<OutputFormat> = [.table, .csv, .tsv, .json, .jsonl, .md]
    /// The forms for answers of events and agreements that are not rows.
    package static let things: Set<OutputFormat> = [
        .html, .ics, .timelinejs, .mermaid, .jsonld, .geojson, .ftm, .plover,
    ]
    package static let networks: Set<OutputFormat> = [.graphml, .gexf]

    /// Whether the form consists of rows, so that any `Sheet` can be said in it.
    package var isRows: Bool { Self.rows.contains(self) }

    /// The whole sheet in this form, line ends included.
    ///
    /// - Parameters:
    ///   - layout: Concerns tables alone.
    ///   - forExcel: Concerns CSV alone: a byte order mark first, and no cell that Excel would take for a formula.
    /// - Throws: `ExportError` where the form does not consist of rows.
    package func text(
        _ sheet: Sheet, layout: TableLayout = TableLayout(), forExcel: Bool = false
    ) throws(ExportError) -> String {
        guard let text = rows(sheet, layout: layout, forExcel: forExcel) else {
            throw ExportError(
                code: .cannotSay, format: self,
                message: "this answer consists of rows; it can be written as \(Self.names(Self.rows))")
        }
        return text
    }

    /// Events and agreements in this form, as the files that make it up; all but `datapackage` are one file.
    package func files(_ content: ExportContent, forExcel: Bool = false) -> [ExportFile] {
        if let writer { return writer.files(content) }
        let text = rows(.timeline(content.timeline), layout: TableLayout(), forExcel: forExcel) ?? ""
        return [ExportFile(name: "timeline.\(rawValue)", text: text)]
    }

    private func rows(_ sheet: Sheet, layout: TableLayout, forExcel: Bool) -> String? {
        switch self {
        case .table: TableWriter(layout: layout).text(sheet)
        case .csv: CSVWriter(forExcel: forExcel).text(sheet)
        case .tsv: TSVWriter.text(sheet)
        case .json: Self.array(sheet.rows.map(\.object))
        case .jsonl: sheet.rows.map { $0.object.text + "\n" }.joined()
        case .md: MarkdownWriter.text(sheet)
        default: nil
        }
    }

    /// Nil for the forms that consist of rows.
    private var writer: (any ContentWriter.Type)? {
        switch self {
        case .table, .csv, .tsv, .json, .jsonl, .md: nil
        case .html: HTMLWriter.self
        case .ics: ICalendarWriter.self
        case .timelinejs: TimelineJSWriter.self
        case .mermaid: MermaidWriter.self
        case .jsonld: JSONLDWriter.self
        case .geojson: GeoJSONWriter.self
        case .ftm: FollowTheMoneyWriter.self
        case .plover: PloverWriter.self
        case .graphml: GraphMLWriter.self
        case .gexf: GEXFWriter.self
        case .datapackage: DataPackageWriter.self
        }
    }

    /// The names of the forms, in their order, for a sentence.
    package static func names(_ formats: Set<OutputFormat>) -> String {
        allCases.filter(formats.contains).map(\.rawValue).joined(separator: ", ")
    }

    /// One array, one object a line.
    package static func array(_ objects: [JSONValue]) -> String {
        objects.isEmpty ? "[]\n" : "[\n" + objects.map(\.text).joined(separator: ",\n") + "\n]\n"
    }
}
