import KnowledgeModel
import Testing

@testable import KnowledgeExport

/// What every form must do with every content.
@Suite struct CompatibilityTests {
    private static let pairs = OutputFormat.allCases.flatMap { format in SampleContents.allCases.map { (format, $0) } }

    /// Letters, digits and signs alone: line ends and control characters, which few forms have, do not count.
    private func bare(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    !$0.properties.isWhitespace && $0.properties.generalCategory != .control && $0 != "\u{FFFD}"
                }))
    }

    @Test(arguments: pairs)
    func `Any content is well formed, and twice the same`(format: OutputFormat, sample: SampleContents) throws {
        let files = format.files(sample.content)
        #expect(!files.isEmpty && Set(files.map(\.name)).count == files.count)
        #expect(format == .datapackage || files.count == 1)
        for file in files { _ = try FormReading.texts(format, file) }
        #expect(files == format.files(sample.content))
    }

    @Test(arguments: pairs)
    func `Nothing is left out`(format: OutputFormat, sample: SampleContents) throws {
        let content = sample.content
        let texts = try format.files(content).flatMap { try FormReading.texts(format, $0) }.map(bare)
        let isNetwork = OutputFormat.networks.contains(format)
        // A network has the meetings; a diagram for people has no ids.
        let ids = isNetwork ? content.meetings.map(\.event.id.rawValue) : content.timeline.entries.map(\.id)
        if format != .mermaid { for id in ids { #expect(texts.contains { $0.contains(id) }, "\(id)") } }
        for event in content.events {
            for one in event.participants {
                let name = bare(one.participant.name ?? "")
                // Markdown and tables escape what means something in them.
                let isEscaped = [.md, .table].contains(format) && sample == .oddCharacters
                #expect(isEscaped || texts.contains { $0.contains(name) }, "\(name)")
            }
        }
    }

    @Test(arguments: OutputFormat.allCases)
    func `A script in a name, a title or a quote is text`(format: OutputFormat) throws {
        for file in format.files(SampleContents.oddCharacters.content) where [.html, .timelinejs].contains(format) {
            #expect(!file.text.contains("<script>alert") && !file.text.contains("</script><script"))
        }
        let page = OutputFormat.html.files(SampleContents.oddCharacters.content)[0].text
        let root = try PageElement.read(page)
        #expect(root.all("script").count == 2, "the data and the program")
        #expect(root.all("article").allSatisfy { $0.text.contains("<script>alert(1)</script>") })
    }

    @Test(arguments: [LabelLanguage.vi, .en])
    func `Labels come in both languages`(language: LabelLanguage) throws {
        for format in OutputFormat.things.subtracting([.plover]) {
            var content = SampleContents.one.content
            content.labels.language = language
            let texts = try FormReading.texts(format, format.files(content)[0])
            let word = language == .vi ? "Gặp gỡ" : "Meeting"
            #expect(texts.contains { $0.contains(word) }, "\(format)")
        }
    }

    @Test func `Comma-separated values come back equal`() throws {
        let values = ["=HYPERLINK(\"x\")", "\"", "a\r\nb\nc\rd", ",", "đ Đ 🚢", "", " ", "'", "@x", "-1", "\t"]
        let sheet = Sheet(columns: values.indices.map { "C\($0)" }, rows: [values])
        let text = try OutputFormat.csv.text(sheet)
        #expect(try FormReading.records(text).last == values)
        let excel = try OutputFormat.csv.text(sheet, forExcel: true)
        #expect(excel.unicodeScalars.first == "\u{FEFF}")
        let guarded = try #require(try FormReading.records(String(excel.unicodeScalars.dropFirst())).last)
        #expect(
            guarded[0] == "'=HYPERLINK(\"x\")" && guarded[8] == "'@x" && guarded[9] == "'-1" && guarded[10] == "'\t")
        #expect(guarded[1..<8] == values[1..<8])
    }
}
