/// A bar of a chart in the terminal, in block elements (Unicode 2581–258F): an eighth of a column is its least step.
package enum Bar {
    /// Nothing for 0 or less; otherwise at least an eighth, and `width` columns for the largest value.
    package static func text(_ value: Int, of largest: Int, width: Int = 24) -> String {
        guard value > 0, largest > 0 else { return "" }
        let eighths = max(1, (min(value, largest) * width * 8 + largest / 2) / largest)
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }
}
