/// How a table for people is laid out.
package struct TableLayout: Sendable, Hashable {
    /// The columns of the terminal; nil for no limit, as into a file.
    package var width: Int?
    /// Whether headings are set off with terminal attributes.
    package var isStyled: Bool

    package init(width: Int? = nil, isStyled: Bool = false) {
        self.width = width
        self.isStyled = isStyled
    }
}

/// A table for people: columns as wide as they need to be, and wrapped where the terminal is too narrow.
struct TableWriter {
    var layout: TableLayout
    private static let gap = "  "
    /// Narrower than this no column is made; a terminal that is narrower still has to wrap by itself.
    private static let narrowest = 8

    /// Nothing for a sheet without rows.
    func text(_ sheet: Sheet) -> String {
        guard !sheet.rows.isEmpty else { return "" }
        let rows = sheet.rows.map { $0.cells.map(oneLine) }
        let widths = fitted(
            sheet.columns.indices.map { column in
                rows.reduce(DisplayWidth.of(sheet.columns[column])) { max($0, DisplayWidth.of($1[column])) }
            })
        var output = ""
        for line in lines(sheet.columns, widths) {
            output += layout.isStyled ? "\u{1B}[1m\(line)\u{1B}[0m\n" : line + "\n"
        }
        for row in rows { output += lines(row, widths).map { $0 + "\n" }.joined() }
        return output
    }

    /// The widest column gives way first.
    private func fitted(_ widths: [Int]) -> [Int] {
        guard let limit = layout.width else { return widths }
        var widths = widths
        let room = limit - Self.gap.utf8.count * (widths.count - 1)
        while widths.reduce(0, +) > room, let widest = widths.max(), widest > Self.narrowest,
            let column = widths.firstIndex(of: widest)
        {
            widths[column] -= 1
        }
        return widths
    }

    private func lines(_ cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { DisplayWidth.wrapped($0, width: max($1, 1)) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
            var line = ""
            for (cell, width) in zip(wrapped, widths) {
                let part = number < cell.count ? cell[number] : ""
                line += part + String(repeating: " ", count: max(0, width - DisplayWidth.of(part))) + Self.gap
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func oneLine(_ text: String) -> String {
        // Control characters in an article must not reach the terminal.
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
