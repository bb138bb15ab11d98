internal import CivilTime
package import KnowledgeModel

/// A web page on which a person checks what was extracted: each article with the words that say so in colour, and the
/// events, agreements and people beside it. One file that needs no network; the whole run is held in memory.
package struct ExtractionPage: Sendable {
    private var sections: [String] = []
    private var index: [String] = []
    private var kinds: Set<String> = []
    private var lanes = 0
    private var events = 0
    private var agreements = 0
    private var people = 0

    package init() {}

    /// Adds an article below those that are there.
    package mutating func add(_ record: ExtractionRecord) {
        let section = ArticleSection(record: record, anchor: "a\(sections.count + 1)")
        let marks = section.marks
        kinds.formUnion(marks.map(\.kind))
        lanes = max(lanes, MarkedSegments(marks, count: record.document.text.unicodeScalars.count).lanes)
        events += record.events.count
        agreements += record.agreements.count
        people += record.people.count
        sections.append(section.html)
        let about = [section.published, section.counts].compactMap { $0 }.joined(separator: " · ")
        index.append(
            "<li><a href=\"#\(section.anchor)\">\(HTMLText.escaped(section.title))</a> "
                + HTMLText.element("span", about) + "</li>\n")
    }

    /// The whole page.
    package var html: String {
        let title = "What the articles say"
        return PageFrame(
            title: title, style: PageStyle.sheet(kinds: PageStyle.kinds, lanes: lanes),
            body: """
                <header class="page">
                <h1>\(title)</h1>
                <p class="summary">\(summary)</p>
                \(legend)\(contents)</header>
                <main>
                \(sections.joined())</main>
                """, script: PageStyle.script
        ).html
    }

    private var summary: String {
        [
            ArticleSection.count(sections.count, "article", "articles"),
            ArticleSection.count(events, "event", "events"),
            ArticleSection.count(agreements, "agreement", "agreements"),
            ArticleSection.count(people, "person", "people"),
        ].joined(separator: " · ")
    }

    /// The kinds that occur on the page.
    private var legend: String {
        let shown = PageStyle.kinds.filter(kinds.contains)
        guard !shown.isEmpty else { return "" }
        let items = shown.map { "<li><span class=\"kind k-\($0)\">\($0)</span></li>" }.joined()
        return "<ul class=\"legend\" aria-label=\"What the colours mean\">\(items)</ul>\n"
    }

    private var contents: String {
        guard index.count > 1 else { return "" }
        return "<nav aria-label=\"Articles\"><ol>\n\(index.joined())</ol></nav>\n"
    }
}
