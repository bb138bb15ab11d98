/// A run of a document's text, in Unicode scalar offsets into the text as it was given; `end` is exclusive.
package struct TextSpan: Sendable, Hashable, Comparable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    package var isEmpty: Bool { end <= start }
    package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    package static func < (a: Self, b: Self) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// The words of a document that say something: `quote` is exactly the text from `span.start` to `span.end`.
package struct Evidence: Sendable, Hashable {
    /// What the words are evidence for.
    package enum Field: String, Sendable, Hashable, CaseIterable {
        case trigger, participant, date, venue, edition, name, country, status, title, rank, post, parties
    }

    package var field: Field
    package var span: TextSpan
    package var quote: String

    package init(field: Field, span: TextSpan, quote: String) {
        self.field = field
        self.span = span
        self.quote = quote
    }
}
