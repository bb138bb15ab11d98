import Testing

@testable import KnowledgeExport

@Suite struct DisplayWidthTests {
    @Test(arguments: [("", 0), ("Nguyễn", 6), ("Nguye\u{302}\u{303}n", 6), ("越南", 4), ("đ", 1)])
    func `Marks take no column and wide characters two`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func `Texts wrap at spaces, and within words that are too long`() {
        #expect(DisplayWidth.wrapped("Phan Văn Giang", width: 9) == ["Phan Văn", "Giang"])
        #expect(DisplayWidth.wrapped("abcdef gh", width: 4) == ["abcd", "ef", "gh"])
        #expect(DisplayWidth.wrapped("", width: 4) == [""])
    }
}
