import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct PassageTests {
    /// The sentences around the words between brackets, marked as a file shows them.
    private func passages(_ text: String) -> [String] {
        var scalars: [Unicode.Scalar] = []
        var spans: [TextSpan] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "[": spans.append(TextSpan(start: scalars.count, end: scalars.count))
            case "]": spans[spans.count - 1].end = scalars.count
            default: scalars.append(scalar)
            }
        }
        return Passage.passages(of: String(String.UnicodeScalarView(scalars)), around: spans)
            .map { Passage.marked($0.text, $0.marked) }
    }

    @Test(arguments: [
        ("Câu một. Ông A [gặp] ông Bình. Câu ba.", ["Ông A «gặp» ông Bình."]),
        ("Đầu đề\r\nÔng A [gặp] ông B\r\nCâu ba.", ["Ông A «gặp» ông B"]),
        ("Tại [TP. Hồ Chí Minh], ông A [gặp] ông Bình. Hết.", ["Tại «TP. Hồ Chí Minh», ông A «gặp» ông Bình."]),
        ("Có 3.5 triệu [USD]. Hết.", ["Có 3.5 triệu «USD»."]),
        ("Ông [A] đi. Bà B đến. Ông [C] về.", ["Ông «A» đi.", "Ông «C» về."]),
        ("[Ông A] [gặp] B.", ["«Ông A gặp» B."]),
        ("Không có gì.", []),
    ])
    func `A passage is the sentence around the evidence`(text: String, expected: [String]) {
        #expect(passages(text) == expected)
    }

    @Test func `Spans outside the text are left out`() {
        #expect(Passage.passages(of: "Ngắn", around: [TextSpan(start: 2, end: 9)]).isEmpty)
    }
}
