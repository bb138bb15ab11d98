import Testing

@testable import KnowledgeExport

@Suite struct OutputFormatTests {
    private let sheet = Sheet.meetings([Samples.meeting])

    @Test func `A table has columns as wide as they need to be`() {
        #expect(
            OutputFormat.table.text(sheet) == """
                DATE     WHO                                      MET                 HOW      WHERE        ID
                2021-07  Trần Văn Tám (Đại tướng, Bộ trưởng, VN)  Ann "Sky" Lee (GB)  call on  Hà Nội (VN)  e-abc-10

                """)
    }

    @Test func `A table keeps to the width of the terminal`() {
        let text = OutputFormat.table.text(sheet, layout: TableLayout(width: 70))
        let widths = text.split(separator: "\n").map { DisplayWidth.of(String($0)) }
        #expect(widths.allSatisfy { $0 <= 70 } && widths.count > 2)
        #expect(text.split(whereSeparator: \.isWhitespace).contains("e-abc-10"))
    }

    @Test func `Dates and ids are not broken`() {
        let id = "e-28cf1cdf285a-2229"
        let sheet = Sheet(columns: ["TEXT", "ID"], rows: [["ba bốn năm sáu bảy tám chín mười", id]])
        let text = OutputFormat.table.text(sheet, layout: TableLayout(width: 30))
        #expect(text.contains(id) && text.split(separator: "\n").count == 5)
    }

    @Test func `A heading is set off only where that is asked for`() {
        #expect(OutputFormat.table.text(sheet, layout: TableLayout(isStyled: true)).hasPrefix("\u{1B}[1mDATE"))
        #expect(!OutputFormat.table.text(sheet).contains("\u{1B}"))
    }

    @Test func `CSV quotes what it must and ends lines as RFC 4180 says`() {
        #expect(
            OutputFormat.csv.text(sheet)
                == "date,person,person_country,person_rank,person_post,met,met_country,met_rank,met_post,type,format,"
                + "venue,venue_country,event\r\n"
                + "2021-07,Trần Văn Tám,VN,Đại tướng,Bộ trưởng,\"Ann \"\"Sky\"\" Lee\",GB,,,meeting,call_on,"
                + "Hà Nội,VN,e-abc-10\r\n")
    }

    @Test func `Markdown escapes its own signs`() {
        let sheet = Sheet(columns: ["NAME"], rows: [["a|b\nc"], [nil]])
        #expect(OutputFormat.md.text(sheet) == "| Name |\n| --- |\n| a\\|b c |\n|  |\n")
    }

    @Test func `JSON is one array and JSON Lines is one object a line`() {
        let sheet = Sheet(columns: ["FIELD"], rows: [["1"], ["2"]])
        #expect(OutputFormat.json.text(sheet) == "[\n{\"field\":\"1\"},\n{\"field\":\"2\"}\n]\n")
        #expect(OutputFormat.jsonl.text(sheet) == "{\"field\":\"1\"}\n{\"field\":\"2\"}\n")
    }

    @Test(arguments: OutputFormat.allCases)
    func `Nothing is still well formed`(format: OutputFormat) {
        let expected: [OutputFormat: String] = [
            .table: "", .csv: "a\r\n", .json: "[]\n", .jsonl: "", .md: "| A |\n| --- |\n",
        ]
        #expect(format.text(Sheet(columns: ["A"], rows: [])) == expected[format])
    }
}
