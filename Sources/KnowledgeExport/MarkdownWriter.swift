/// A table of GitHub Flavored Markdown.
enum MarkdownWriter {
    static func text(_ sheet: Sheet) -> String {
        let heading = line(sheet.columns.map { $0.capitalizedFirst })
        let rule = line(sheet.columns.map { _ in "---" })
        return heading + rule + sheet.rows.map { line($0.cells.map(escaped)) }.joined()
    }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").split(whereSeparator: \.isNewline)
            .joined(separator: " ")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
