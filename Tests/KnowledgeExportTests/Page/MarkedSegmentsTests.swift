import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct MarkedSegmentsTests {
    private func mark(_ kind: String, _ start: Int, _ end: Int, of owner: String = "e") -> TextMark {
        TextMark(kind: kind, owner: owner, span: TextSpan(start: start, end: end))
    }

    /// Segments as "0-4 date+trigger", the nearest line first.
    private func segments(_ marks: [TextMark], count: Int, cuts: [Int] = []) -> [String] {
        MarkedSegments(marks, count: count, cuts: cuts).segments.map { segment in
            "\(segment.span.start)-\(segment.span.end) " + segment.layers.map(\.kind).joined(separator: "+")
        }
    }

    @Test func `A text without marks is one segment, and an empty one none`() {
        #expect(segments([], count: 5) == ["0-5 "])
        #expect(segments([], count: 0) == [])
    }

    @Test func `A mark within another keeps both`() {
        #expect(
            segments([mark("trigger", 2, 8), mark("date", 4, 6)], count: 10)
                == ["0-2 ", "2-4 trigger", "4-6 date+trigger", "6-8 trigger", "8-10 "])
    }

    @Test func `Marks that cross keep both`() {
        #expect(
            segments([mark("trigger", 0, 4), mark("name", 2, 7)], count: 7)
                == ["0-2 trigger", "2-4 trigger+name", "4-7 name"])
    }

    @Test func `Marks that touch share a lane`() {
        let marked = MarkedSegments([mark("date", 0, 3), mark("venue", 3, 5)], count: 5)
        #expect(marked.lanes == 1)
    }

    @Test func `One span for two owners is one line that names both`() {
        let marked = MarkedSegments([mark("date", 1, 3, of: "e-1"), mark("date", 1, 3, of: "e-2")], count: 4)
        #expect(marked.lanes == 1)
        #expect(marked.segments[1].layers.map(\.owners) == [["e-1", "e-2"]])
    }

    @Test func `Cuts divide a mark, which goes on behind them`() {
        #expect(segments([mark("name", 1, 5)], count: 6, cuts: [3]) == ["0-1 ", "1-3 name", "3-5 name", "5-6 "])
    }

    @Test func `Empty marks are left out, and those that reach out of the text are cut to it`() {
        #expect(segments([mark("date", 2, 2), mark("name", 3, 99)], count: 5) == ["0-3 ", "3-5 name"])
    }
}
