/// A page to look through, `TimelinePage`.
enum HTMLWriter: ContentWriter {
    static func files(_ content: ExportContent) -> [ExportFile] {
        [ExportFile(name: "timeline.html", text: TimelinePage(content: content).html)]
    }
}
