import Testing

@testable import KnowledgeExport

@Suite struct BarTests {
    @Test(arguments: [
        (0, 10, 4, ""), (-1, 10, 4, ""), (10, 10, 4, "████"), (5, 10, 4, "██"), (1, 1000, 4, "▏"), (3, 8, 1, "▍"),
        (9, 3, 2, "██"),
        (1, 0, 4, ""),
    ])
    func isAsLongAsItsShare(value: Int, largest: Int, width: Int, bar: String) {
        #expect(Bar.text(value, of: largest, width: width) == bar)
    }
}
