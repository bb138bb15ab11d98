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
    /// A column gives way no further than this, or than its longest word up to the third number. Where that is still too
    /// wide, words are broken down to the second number, but none with a figure in it: a date or an id that is broken in two
    /// cannot be copied. A terminal that is narrower still has to wrap by itself.
    private static let narrowest = 8
    private static let narrowestBroken = 5
    private static let unbroken = 24

    /// Nothing for a sheet without rows.
    func text(_ sheet: Sheet) -> String {
        guard !sheet.rows.isEmpty else { return "" }
        let rows = sheet.rows.map { $0.cells.map(oneLine) }
        let widths = fitted(
            sheet.columns.indices.map { column in
                let cells = [sheet.columns[column]] + rows.map { $0[column] }
                let width = cells.map(DisplayWidth.of).max() ?? 0
                // Nothing has to give way in a file.
                guard layout.width != nil else { return Need(width: width, least: width, leastBroken: width) }
                let words = cells.flatMap { $0.split(separator: " ") }
                let longest = words.map { DisplayWidth.of(String($0)) }.max() ?? 0
                let figures = words.filter { $0.contains(where: \.isNumber) }.map { DisplayWidth.of(String($0)) }
                return Need(
                    width: width,
                    least: max(Self.narrowest, min(longest, Self.unbroken)),
                    leastBroken: max(Self.narrowestBroken, min(figures.max() ?? 0, Self.unbroken)))
            })
        var output = ""
        for line in lines(sheet.columns, widths) {
            output += layout.isStyled ? "\u{1B}[1m\(line)\u{1B}[0m\n" : line + "\n"
        }
        for row in rows {
            let lines = lines(row, widths)
            output += (layout.isStyled ? Self.colouringMarks(lines) : lines).map { $0 + "\n" }.joined()
        }
        return output
    }

    /// How wide a column wants to be, and how narrow it can be.
    private struct Need {
        var width: Int
        var least: Int
        var leastBroken: Int
    }

    /// The widest column that still can gives way first.
    private func fitted(_ columns: [Need]) -> [Int] {
        guard let limit = layout.width else { return columns.map(\.width) }
        var columns = columns
        let room = limit - Self.gap.utf8.count * (columns.count - 1)
        for least in [\Need.least, \Need.leastBroken] {
            while columns.map(\.width).reduce(0, +) > room,
                let widest = columns.indices.filter({ columns[$0].width > columns[$0][keyPath: least] })
                    .max(by: { columns[$0].width < columns[$1].width })
            {
                columns[widest].width -= 1
            }
        }
        return columns.map(\.width)
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
