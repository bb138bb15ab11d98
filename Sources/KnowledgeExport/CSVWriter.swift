/// Comma-separated values as RFC 4180 has them: CRLF line ends, quotes where needed, a heading line.
enum CSVWriter {
    static func text(_ sheet: Sheet) -> String {
        ([sheet.fields] + sheet.rows.map { $0.values.map { $0 ?? "" } })
            .map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        // Scalars, since CRLF is one Character.
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
