internal import CivilTime
internal import KnowledgeModel

/// A timeline in the language of Mermaid: a section for each year, a line for each date. Signs that mean something there are
/// written as entities.
enum MermaidWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        let labels = content.labels
        var lines = ["timeline", "    title \(text(labels.word("Hợp tác quốc phòng", "Defence cooperation")))"]
        var section: String?
        var period: String?
        for entry in content.timeline.entries {
            let year = (entry.date?.bounds?.first.year).map { "\($0)" } ?? labels.word("Không rõ năm", "Year unknown")
            if year != section {
                lines.append("    section \(text(year))")
                section = year
                period = nil
            }
            let date = labels.words(entry.date)
            // Events of one date stand below each other.
            lines.append(
                period == date
                    ? "        : \(text(labels.summary(entry)))"
                    : "        \(text(date)) : \(text(labels.summary(entry)))")
            period = date
        }
        if content.timeline.entries.isEmpty {
            lines.append("    section \(text(labels.word("Không có gì", "Nothing found")))")
        }
        return [ExportFile(name: "timeline.mmd", text: lines.map { $0 + "\n" }.joined())]
    }

    /// One line that means nothing but itself.
    static func text(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case ":", ";", "#", "<", ">", "\"", "%", "\\", "`", "{", "}", "&": output += "#\(scalar.value);"
            case "\u{0}"..<" ", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}": output += " "
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output.isEmpty ? "?" : output
    }
}
