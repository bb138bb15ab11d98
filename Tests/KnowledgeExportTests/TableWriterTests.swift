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

    /// A date, an id or a word that is broken in two cannot be read or copied.
    @Test func whereWordsWouldBreakEachRowIsAList() throws {
        let meetings = Sheet(
            columns: ["DATE", "WHO", "ID"],
            rows: [["2021-07-12", "Nghiêm Trường Khương", "e-28cf1cdf285a-760"], ["?", "", "e-1"]])
        #expect(
            try OutputFormat.table.text(meetings, layout: TableLayout(width: 40))
                == """
                DATE        WHO       ID
                2021-07-12  Nghiêm    e-28cf1cdf285a-760
                            Trường
                            Khương
                ?                     e-1

                """)
        #expect(
            try OutputFormat.table.text(meetings, layout: TableLayout(width: 39))
                == """
                DATE  2021-07-12
                WHO   Nghiêm Trường Khương
                ID    e-28cf1cdf285a-760

                DATE  ?
                ID    e-1

                """)
    }

    @Test func whereATableWouldBeMostlyGapsEachRowIsAList() throws {
        let text = Array(repeating: "chữ", count: 60).joined(separator: " ")
        let hits = Sheet(columns: ["KIND", "TEXT", "ID"], rows: [["document", text, "vietnam-uk-2025"]])
        let lines = try OutputFormat.table.text(hits, layout: TableLayout(width: 44, isStyled: true)).split(
            separator: "\n")
        #expect(lines.first == "\u{1B}[1mKIND\u{1B}[0m  document")
        #expect(lines.last == "\u{1B}[1mID\u{1B}[0m    vietnam-uk-2025")
        #expect(lines.count == 9)
    }

    @Test func aFileHasNoWidth() throws {
        let text = Array(repeating: "chữ", count: 40).joined(separator: " ")
        let lines = try OutputFormat.table.text(Sheet(columns: ["A", "B"], rows: [[text, text]])).split(separator: "\n")
        #expect(lines.count == 2)
    }

    @Test func aMarkGoesOnInTheNextLine() throws {
        let narrow = Sheet(columns: ["TEXT"], rows: [["«một hai»"]])
        let text = try OutputFormat.table.text(narrow, layout: TableLayout(width: 4, isStyled: true))
        // A column gives way to eight places and no further.
        #expect(text == "\u{1B}[1mTEXT\u{1B}[0m\n\u{1B}[1;33m«một\u{1B}[0m\n\u{1B}[1;33mhai»\u{1B}[0m\n")
    }
}
