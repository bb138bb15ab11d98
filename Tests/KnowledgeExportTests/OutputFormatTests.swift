import Testing

@testable import KnowledgeExport

@Suite struct OutputFormatTests {
    private let sheet = Sheet.meetings([Samples.meeting])

    @Test func `A table has columns as wide as they need to be`() throws {
        #expect(
            try OutputFormat.table.text(sheet) == """
                DATE     WHO                                      MET                 HOW      WHERE        ID
                2021-07  Trần Văn Tám (Đại tướng, Bộ trưởng, VN)  Ann "Sky" Lee (GB)  call on  Hà Nội (VN)  e-abc-10

                """)
    }

    @Test(arguments: [
        ("a.csv", OutputFormat.csv), ("b/c.HTML", .html), ("x.y.ics", .ics), ("a.txt", nil), ("csv", nil),
        (".csv", nil),
        ("a.csv/b", nil), ("", nil),
    ])
    func `The name of a file says the form`(name: String, format: OutputFormat?) {
        #expect(OutputFormat(fileName: name) == format)
    }

    @Test func `A table keeps to the width of the terminal`() throws {
        let text = try OutputFormat.table.text(sheet, layout: TableLayout(width: 70))
        let widths = text.split(separator: "\n").map { DisplayWidth.of(String($0)) }
        #expect(widths.allSatisfy { $0 <= 70 } && widths.count > 2)
        #expect(text.split(whereSeparator: \.isWhitespace).contains("e-abc-10"))
    }

    @Test func `Dates and ids are not broken`() throws {
        let id = "e-28cf1cdf285a-2229"
        let sheet = Sheet(columns: ["TEXT", "ID"], rows: [["ba bốn năm sáu bảy tám chín mười", id]])
        let text = try OutputFormat.table.text(sheet, layout: TableLayout(width: 30))
        #expect(text.contains(id) && text.split(separator: "\n").count == 5)
    }

    @Test func `A heading is set off only where that is asked for`() throws {
        #expect(try OutputFormat.table.text(sheet, layout: TableLayout(isStyled: true)).hasPrefix("\u{1B}[1mDATE"))
        #expect(try !OutputFormat.table.text(sheet).contains("\u{1B}"))
    }

    @Test func `CSV quotes what it must and ends lines as RFC 4180 says`() throws {
        #expect(
            try OutputFormat.csv.text(sheet)
                == "date,person,person_country,person_rank,person_post,met,met_country,met_rank,met_post,type,format,"
                + "venue,venue_country,event\r\n"
                + "2021-07,Trần Văn Tám,VN,Đại tướng,Bộ trưởng,\"Ann \"\"Sky\"\" Lee\",GB,,,meeting,call_on,"
                + "Hà Nội,VN,e-abc-10\r\n")
    }

    @Test func `Markdown escapes its own signs`() throws {
        let sheet = Sheet(columns: ["NAME"], rows: [["a|b\nc"], [nil]])
        #expect(try OutputFormat.md.text(sheet) == "| Name |\n| --- |\n| a\\|b c |\n|  |\n")
    }

    @Test func `JSON is one array and JSON Lines is one object a line`() throws {
        let sheet = Sheet(columns: ["FIELD"], rows: [["1"], ["2"]])
        #expect(try OutputFormat.json.text(sheet) == "[\n{\"field\":\"1\"},\n{\"field\":\"2\"}\n]\n")
        #expect(try OutputFormat.jsonl.text(sheet) == "{\"field\":\"1\"}\n{\"field\":\"2\"}\n")
    }

    @Test(arguments: OutputFormat.rows.sorted { $0.rawValue < $1.rawValue })
    func `Nothing is still well formed`(format: OutputFormat) throws {
        let expected: [OutputFormat: String] = [
            .table: "", .csv: "a\r\n", .tsv: "a\n", .json: "[]\n", .jsonl: "", .md: "| A |\n| --- |\n",
        ]
        #expect(try format.text(Sheet(columns: ["A"], rows: [])) == expected[format])
    }

    @Test(arguments: OutputFormat.allCases.filter { !$0.isRows })
    func `Rows are an error in the other forms, which says those that there are`(format: OutputFormat) {
        let error = #expect(throws: ExportError.self) { try format.text(sheet) }
        #expect(error?.code == .cannotSay)
        #expect(error?.description.contains("--format \(format.rawValue)") == true)
        #expect(error?.description.contains("table, csv, tsv, json, jsonl, md") == true)
    }

    @Test func `Every form is rows, things, a network or the data package`() {
        let all = OutputFormat.rows.union(OutputFormat.things).union(OutputFormat.networks).union([.datapackage])
        #expect(all == Set(OutputFormat.allCases))
        #expect(OutputFormat.allCases.count == 6 + 8 + 2 + 1)
    }
}
