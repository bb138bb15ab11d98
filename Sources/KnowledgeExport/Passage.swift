package import KnowledgeModel

/// A sentence of an article with the words in it that are evidence.
package struct Passage: Sendable, Hashable {
    package var text: String
    /// In Unicode scalars of `text`, sorted, not overlapping.
    package var marked: [TextSpan]

    /// The sentences that hold the spans, in the order of the text.
    package static func passages(of text: String, around spans: [TextSpan]) -> [Passage] {
        let scalars = Array(text.unicodeScalars)
        var found: [(span: TextSpan, marked: [TextSpan])] = []
        for span in merged(spans.filter { $0.start >= 0 && $0.end <= scalars.count && !$0.isEmpty }) {
            let sentence = sentence(in: scalars, around: span)
            if let last = found.last, last.span.overlaps(sentence) {
                found[found.count - 1].span.end = max(last.span.end, sentence.end)
                found[found.count - 1].marked.append(span)
            } else {
                found.append((sentence, [span]))
            }
        }
        return found.map { span, marked in
            Passage(
                text: String(String.UnicodeScalarView(scalars[span.start..<span.end])),
                marked: marked.map { TextSpan(start: $0.start - span.start, end: $0.end - span.start) })
        }
    }

    /// The text with guillemets around what is marked, or bold for a terminal that takes attributes.
    package static func marked(_ text: String, _ spans: [TextSpan], styled: Bool = false) -> String {
        let scalars = Array(text.unicodeScalars)
        var output = String.UnicodeScalarView()
        var position = 0
        func copy(to end: Int) {
            for scalar in scalars[position..<end] {
                output.append(scalar.properties.generalCategory == .control ? " " : scalar)
            }
            position = end
        }
        for span in joined(merged(spans), in: scalars) where span.start >= position && span.end <= scalars.count {
            copy(to: span.start)
            output.append(contentsOf: (styled ? "\u{1B}[1m" : "«").unicodeScalars)
            copy(to: span.end)
            output.append(contentsOf: (styled ? "\u{1B}[0m" : "»").unicodeScalars)
        }
        copy(to: scalars.count)
        return String(output)
    }

    /// Sorted, with those that overlap made one.
    private static func merged(_ spans: [TextSpan]) -> [TextSpan] {
        var result: [TextSpan] = []
        for span in spans.sorted() {
            if let last = result.last, span.start < last.end {
                result[result.count - 1].end = max(last.end, span.end)
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// With neighbours made one where nothing but spaces stands between them.
    private static func joined(_ spans: [TextSpan], in scalars: [Unicode.Scalar]) -> [TextSpan] {
        var result: [TextSpan] = []
        for span in spans {
            if let last = result.last, last.end <= span.start, span.start <= scalars.count,
                scalars[last.end..<span.start].allSatisfy(\.properties.isWhitespace)
            {
                result[result.count - 1].end = span.end
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// From the line or sentence start before the span to the line or sentence end after it, trimmed of spaces.
    private static func sentence(in scalars: [Unicode.Scalar], around span: TextSpan) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start > 0, !isBoundary(scalars, after: start - 1) { start -= 1 }
        while end < scalars.count, !isBoundary(scalars, after: end - 1) { end += 1 }
        while start < span.start, scalars[start].properties.isWhitespace { start += 1 }
        while end > span.end, scalars[end - 1].properties.isWhitespace { end -= 1 }
        return TextSpan(start: start, end: end)
    }

    private static func isBoundary(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
        switch scalars[index] {
        case "\n", "\r": return true
        case ".", "!", "?", "…":
            guard index + 2 < scalars.count else { return index + 1 == scalars.count }
            // "TP. Hồ Chí Minh" and "N. A. Ivanov" go on; so does a number with a point in it.
            return scalars[index + 1].properties.isWhitespace && scalars[index + 2].properties.isUppercase
                && !isInitials(scalars, before: index)
        default: return false
        }
    }

    /// Whether one or two capitals stand before the index.
    private static func isInitials(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 3, scalars[start - 1].properties.isAlphabetic { start -= 1 }
        return (1...2).contains(index - start) && scalars[start..<index].allSatisfy(\.properties.isUppercase)
    }
}
