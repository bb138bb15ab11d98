/// Comma-separated values as RFC 4180 has them: CRLF line ends, quotes where needed, a heading line.
struct CSVWriter {
    /// A byte order mark first, without which Excel takes UTF-8 for something else, and an apostrophe before what Excel would
    /// run as a formula.
    var forExcel = false

    func text(_ sheet: Sheet) -> String { text(sheet.fields, sheet.rows.map(\.values)) }

    func text(_ fields: [String], _ rows: [[String?]]) -> String {
        let lines = ([fields] + rows).map { $0.map { field($0 ?? "") }.joined(separator: ",") + "\r\n" }
        return (forExcel ? "\u{FEFF}" : "") + lines.joined()
    }

    private func field(_ text: String) -> String {
        let text = forExcel && Self.isFormula(text) ? "'" + text : text
        // Scalars, since CRLF is one Character.
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a spreadsheet may run the cell, after OWASP's "CSV Injection".
    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    }
}
