/// A sentence with the expected spans between « and », so that a test reads as the sentence that it is about.
///
/// What stands behind the last "=" inside a span is its label: `«Việt – Mỹ=VN+US»`.
struct MarkedText {
    /// The sentence without marks and labels.
    let text: String

    init(_ marked: String) {
        var text = ""
        var inside: String?
        for character in marked {
            switch character {
            case "«": inside = ""
            case "»":
                let span = inside ?? ""
                text += span.lastIndex(of: "=").map { String(span[..<$0]) } ?? span
                inside = nil
            default:
                if inside == nil { text.append(character) } else { inside?.append(character) }
            }
        }
        self.text = text
    }

    /// The text with marks around the spans, which are given in Unicode scalars and must not overlap.
    static func marking(_ text: String, _ spans: [(span: Range<Int>, label: String?)]) -> String {
        let scalars = Array(text.unicodeScalars)
        var marked = String.UnicodeScalarView()
        var position = 0
        for (span, label) in spans.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
            guard span.lowerBound >= position else { return "overlapping spans in: \(text)" }
            marked.append(contentsOf: scalars[position..<span.lowerBound])
            marked.append("«")
            marked.append(contentsOf: scalars[span])
            if let label { marked.append(contentsOf: "=\(label)".unicodeScalars) }
            marked.append("»")
            position = span.upperBound
        }
        marked.append(contentsOf: scalars[position...])
        return String(marked)
    }
}
