/// The forms in which rows can be written.
package enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    case table, csv, json, jsonl, md

    /// The whole sheet in this form, line ends included. `layout` concerns tables alone.
    package func text(_ sheet: Sheet, layout: TableLayout = TableLayout()) -> String {
        switch self {
        case .table: TableWriter(layout: layout).text(sheet)
        case .csv: CSVWriter.text(sheet)
        case .json: Self.array(sheet.rows.map(\.object))
        case .jsonl: sheet.rows.map { $0.object.text + "\n" }.joined()
        case .md: MarkdownWriter.text(sheet)
        }
    }

    /// One array, one object a line.
    package static func array(_ objects: [JSONValue]) -> String {
        objects.isEmpty ? "[]\n" : "[\n" + objects.map(\.text).joined(separator: ",\n") + "\n]\n"
    }
}
