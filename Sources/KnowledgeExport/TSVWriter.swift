/// Tab-separated values (IANA text/tab-separated-values): a heading line, one row a line. A tab, a line end or a backslash within
/// a field is written as `\t`, `\n`, `\r`, `\\`, as databases do, since the form has no quotes.
enum TSVWriter {
    static func text(_ sheet: Sheet) -> String {
        ([sheet.fields] + sheet.rows.map { $0.values.map { $0 ?? "" } })
            .map { $0.map(field).joined(separator: "\t") + "\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": output += "\\t"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\\": output += "\\\\"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
