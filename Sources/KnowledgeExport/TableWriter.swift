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

/// A table for people: columns as wide as they need to be, and wrapped where the terminal is too narrow. Where words would
/// have to be broken, or most of the table would be gaps, each row becomes a list of its own.
struct TableWriter {
    var layout: TableLayout
    private static let gap = "  "
    /// A column gives way no further than this, or than its longest word up to the second number, or half the terminal.
    private static let narrowest = 8
    private static let unbroken = 24

    /// Nothing for a sheet without rows.
    func text(_ sheet: Sheet) -> String {
        guard !sheet.rows.isEmpty else { return "" }
        let rows = sheet.rows.map { $0.cells.map(oneLine) }
        guard let widths = fitted(sheet.columns.indices.map { need([sheet.columns[$0]], rows, $0) }) else {
            return listed(sheet.columns, rows).joined()
        }
        let table = rows.map { lines($0, widths) }
        let lists = layout.width == nil ? [] : listed(sheet.columns, rows)
        // A list of six short lines is no better than a row of three.
        let isTall = table.map(\.count).reduce(0, +) * 2 > lists.map { $0.count { $0 == "\n" } }.reduce(0, +) * 3
        if !lists.isEmpty, isTall { return lists.joined() }
        var output = lines(sheet.columns, widths).map { heading($0) + "\n" }.joined()
        for row in table {
            output += (layout.isStyled ? Self.colouringMarks(row) : row).map { $0 + "\n" }.joined()
        }
        return output
    }

    private func heading(_ text: String) -> String { layout.isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// How wide a column wants to be, and how narrow it can be without breaking words.
    private struct Need {
        var width: Int
        var least: Int
    }

    private func need(_ heading: [String], _ rows: [[String]], _ column: Int) -> Need {
        let cells = heading + rows.map { $0[column] }
        let width = cells.map(DisplayWidth.of).max() ?? 0
        // Nothing has to give way in a file.
        guard let limit = layout.width else { return Need(width: width, least: width) }
        let words = cells.lazy.flatMap { $0.split(separator: " ") }
        let longest = min(words.map { DisplayWidth.of(String($0)) }.max() ?? 0, max(Self.unbroken, limit / 2))
        return Need(width: width, least: min(width, max(Self.narrowest, longest)))
    }

    /// The widest column that still can gives way first; nil where that is not enough.
    private func fitted(_ columns: [Need]) -> [Int]? {
        guard let limit = layout.width else { return columns.map(\.width) }
        if columns.count == 1 { return [min(columns[0].width, max(columns[0].least, limit))] }
        var columns = columns
        let room = limit - Self.gap.utf8.count * (columns.count - 1)
        while columns.map(\.width).reduce(0, +) > room {
            let widest = columns.indices.filter { columns[$0].width > columns[$0].least }
                .max { columns[$0].width < columns[$1].width }
            guard let widest else { return nil }
            columns[widest].width -= 1
        }
        return columns.map(\.width)
    }

    /// Each row as lines of a heading and its value, those without a value left out, and an empty line between rows.
    private func listed(_ columns: [String], _ rows: [[String]]) -> [String] {
        let label = columns.map(DisplayWidth.of).max() ?? 0
        let room = max(Self.narrowest, (layout.width ?? Int.max) - label - Self.gap.utf8.count)
        return rows.enumerated().map { number, row in
            var output = number == 0 ? "" : "\n"
            for (column, cell) in zip(columns, row) where !cell.isEmpty {
                let wrapped = DisplayWidth.wrapped(cell, width: room)
                for (line, text) in (layout.isStyled ? Self.colouringMarks(wrapped) : wrapped).enumerated() {
                    let name = line == 0 ? column : ""
                    let space = String(repeating: " ", count: label - DisplayWidth.of(name)) + Self.gap
                    output += (name.isEmpty ? "" : heading(name)) + space + text + "\n"
                }
            }
            return output
        }
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

    /// What stands between guillemets was found: bold and yellow, on every line that it goes on to. The guillemets stay, so
    /// that the columns do and a copy says the same.
    private static func colouringMarks(_ lines: [String]) -> [String] {
        let (start, end) = ("\u{1B}[1;33m", "\u{1B}[0m")
        var isOpen = false
        return lines.map { line in
            var output = isOpen ? start : ""
            for character in line {
                if character == "«" {
                    isOpen = true
                    output += start + "«"
                } else if character == "»" {
                    isOpen = false
                    output += "»" + end
                } else {
                    output.append(character)
                }
            }
            return isOpen ? output + end : output
        }
    }

    private func oneLine(_ text: String) -> String {
        // Control characters in an article must not reach the terminal.
        func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }
}
