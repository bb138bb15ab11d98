import KnowledgeModel

/// The piece of a text that holds most of the words searched for, and where they stand in it.
struct Snippet {
    private(set) var text = ""
    /// In Unicode scalars of `text`.
    private(set) var marked: [TextSpan] = []
    /// How many different words of the query it holds.
    private(set) var words = 0

    private static let length = 28
    /// Words shown before the first one found.
    private static let lead = 6

    init(of source: String, query: NameQuery) {
        let found = SearchIndex.words(source)
        guard !found.isEmpty else { return }
        let wanted = query.words.map { query.hasMarks ? $0.marked : $0.folded }
        var number: [String: Int] = [:]
        for word in wanted where number[word] == nil { number[word] = number.count }
        /// For each word of the text, which word of the query it is.
        let matches = found.map { word in
            number[query.hasMarks ? word.marked : SearchIndex.folded(word.marked)]
        }
        let start = Self.phrase(matches, wanted.compactMap { number[$0] }) ?? Self.densest(matches, of: number.count)
        let first = start < Self.length - Self.lead ? 0 : start - Self.lead
        let last = min(first + Self.length, found.count) - 1
        words = Set(matches[first...last].compactMap { $0 }).count
        cut(source, found, matches, first...last)
    }

    private mutating func cut(
        _ source: String, _ found: [SearchIndex.Word], _ matches: [Int?], _ range: ClosedRange<Int>
    ) {
        let scalars = Array(source.unicodeScalars)
        let isStart = range.lowerBound == 0
        let isEnd = range.upperBound == found.count - 1
        let start = isStart ? 0 : found[range.lowerBound].span.start
        let end = isEnd ? scalars.count : found[range.upperBound].span.end
        var view = String.UnicodeScalarView()
        if !isStart { view.append("…") }
        let shift = view.count - start
        // A line break is one space for one scalar, so that the spans stay right.
        for scalar in scalars[start..<end] { view.append(scalar.properties.isWhitespace ? " " : scalar) }
        if !isEnd { view.append("…") }
        text = String(view)
        marked = range.filter { matches[$0] != nil }.map {
            TextSpan(start: found[$0].span.start + shift, end: found[$0].span.end + shift)
        }
    }

    /// Where the words first stand next to each other as they were typed.
    private static func phrase(_ matches: [Int?], _ wanted: [Int]) -> Int? {
        guard wanted.count > 1, matches.count >= wanted.count else { return nil }
        return (0...(matches.count - wanted.count)).first { start in
            wanted.indices.allSatisfy { matches[start + $0] == wanted[$0] }
        }
    }

    /// The first word found of the first run of words that holds most of those wanted.
    private static func densest(_ matches: [Int?], of count: Int) -> Int {
        var best = (start: 0, words: 0)
        var counts = [Int](repeating: 0, count: count)
        var different = 0
        for end in matches.indices {
            if let word = matches[end] {
                if counts[word] == 0 { different += 1 }
                counts[word] += 1
            }
            if end >= length - lead, let word = matches[end - (length - lead)] {
                counts[word] -= 1
                if counts[word] == 0 { different -= 1 }
            }
            if different > best.words { best = (max(0, end - (length - lead) + 1), different) }
        }
        return matches[best.start...].firstIndex { $0 != nil } ?? 0
    }
}
