import Testing

@testable import KnowledgeExport

@Suite struct TableWriterTests {
    private let sheet = Sheet(columns: ["WHAT", "TEXT"], rows: [["Đối thoại", "một «hai ba» bốn"]])

    @Test func withoutStyleThereAreNoAttributes() throws {
        #expect(
            try OutputFormat.table.text(sheet) == "WHAT       TEXT\nĐối thoại  một «hai ba» bốn\n")
    }

    @Test func marksAreColouredAndStayInPlace() throws {
        let text = try OutputFormat.table.text(sheet, layout: TableLayout(width: nil, isStyled: true))
        #expect(
            text
                == "\u{1B}[1mWHAT       TEXT\u{1B}[0m\nĐối thoại  một \u{1B}[1;33m«hai ba»\u{1B}[0m bốn\n")
    }

    @Test func aMarkGoesOnInTheNextLine() throws {
        let narrow = Sheet(columns: ["TEXT"], rows: [["«một hai»"]])
        let text = try OutputFormat.table.text(narrow, layout: TableLayout(width: 4, isStyled: true))
        // A column gives way to eight places and no further.
        #expect(text == "\u{1B}[1mTEXT\u{1B}[0m\n\u{1B}[1;33m«một\u{1B}[0m\n\u{1B}[1;33mhai»\u{1B}[0m\n")
    }
}
