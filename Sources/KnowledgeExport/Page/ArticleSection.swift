internal import CivilTime
internal import KnowledgeModel

/// One article on the page: its text with everything marked in it, and beside it what was found.
struct ArticleSection {
    var record: ExtractionRecord
    /// What the ids of the article's elements begin with, unlike that of every other article on the page.
    var anchor: String

    private var document: Document { record.document }

    var title: String { document.title ?? document.id }

    var html: String {
        "<section class=\"article\" id=\"\(anchor)\">\n<header>"
            + HTMLText.element("h2", title)
            + "<p class=\"origin\">\(origin)</p></header>\n<div class=\"columns\">\n"
            + text + "<div class=\"beside\">\n" + beside + "</div>\n</div>\n</section>\n"
    }

    /// How much was found, in words.
    var counts: String {
        [
            Self.count(record.events.count, "event", "events"),
            Self.count(record.agreements.count, "agreement", "agreements"),
            Self.count(record.people.count, "person", "people"),
        ].joined(separator: ", ")
    }

    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    var published: String? {
        document.published.map { "\($0) (\(document.publishedBasis.rawValue))" }
    }

    private var origin: String {
        [
            HTMLText.element("b", document.id), HTMLText.element("span", document.publisher),
            document.url.map(HTMLText.link) ?? "",
            published.map { "<span>published \(HTMLText.escaped($0))</span>" }
                ?? "<span>publication day \(document.publishedBasis.rawValue)</span>",
            HTMLText.element("span", document.language), HTMLText.element("span", record.extractor),
            HTMLText.element("code", document.sha256),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var beside: String {
        let cards = ClaimCards(article: anchor)
        let groups: [(String, [String])] = [
            ("Events", record.events.map(cards.event)), ("Agreements", record.agreements.map(cards.agreement)),
            ("People", record.people.map(cards.person)),
            (
                "Diagnostics",
                record.diagnostics.enumerated().map { cards.diagnostic($1, id: Self.diagnosticID($0)) }
            ),
        ]
        let shown = groups.filter { !$0.1.isEmpty }.map { name, cards in
            "<h3>\(name) <span>\(cards.count)</span></h3>\n\(cards.joined())"
        }
        return shown.isEmpty ? "<p class=\"nothing\">Nothing was found in this article.</p>\n" : shown.joined()
    }

    private static func diagnosticID(_ index: Int) -> String { "diagnostic-\(index + 1)" }

    /// Every span that anything found in the article rests on.
    var marks: [TextMark] {
        func marks(_ evidence: [Evidence], of owner: String) -> [TextMark] {
            evidence.map { TextMark(kind: $0.field.rawValue, owner: owner, span: $0.span) }
        }
        return record.events.flatMap { marks($0.evidence, of: $0.id.rawValue) }
            + record.agreements.flatMap { marks($0.evidence, of: $0.id.rawValue) }
            + record.people.flatMap { marks($0.evidence, of: $0.id.rawValue) }
            + record.diagnostics.enumerated().compactMap { index, diagnostic in
                diagnostic.span.map { TextMark(kind: "diagnostic", owner: Self.diagnosticID(index), span: $0) }
            }
    }

    /// The text whole and in its order; what is no part of the article is there too, folded away.
    private var text: String {
        let scalars = Array(document.text.unicodeScalars)
        let body = TextSpan(
            start: min(max(0, document.body.start), scalars.count), end: min(max(0, document.body.end), scalars.count))
        let marked = MarkedSegments(marks, count: scalars.count, cuts: [body.start, body.end])
        var parts = ["", "", ""]
        for segment in marked.segments {
            let part = segment.span.start < body.start ? 0 : segment.span.start < body.end ? 1 : 2
            append(segment, of: scalars, to: &parts[part])
        }
        func outside(_ part: String, _ words: String) -> String {
            guard !part.isEmpty else { return "" }
            return "<details class=\"outside\"><summary>\(words)</summary><div class=\"text\">\(part)</div></details>"
        }
        let language = HTMLText.escaped(document.language)
        return "<div class=\"reading\" lang=\"\(language)\" style=\"--lanes:\(marked.lanes)\">"
            + outside(parts[0], "Before the article") + "<div class=\"text\">\(parts[1])</div>"
            + outside(parts[2], "After the article") + "</div>\n"
    }

    private func append(
        _ segment: MarkedSegments.Segment, of scalars: [Unicode.Scalar], to output: inout String
    ) {
        let words = scalars[segment.span.start..<segment.span.end]
        guard let first = segment.layers.first else { return HTMLText.append(words, to: &output) }
        let owners = segment.layers.flatMap { layer in layer.owners.map { "\(layer.kind):\($0)" } }
            .joined(separator: " ")
        var kinds: [String] = []
        for layer in segment.layers where !kinds.contains(layer.kind) { kinds.append(layer.kind) }
        let lines = segment.layers.map { ";--l\($0.lane):var(--\($0.kind))" }.joined()
        // Every span can be reached with the keyboard at the segment where it begins.
        let begins = segment.layers.contains { $0.span.start == segment.span.start }
        output += "<mark id=\"\(anchor)-s\(segment.span.start)\" data-of=\"\(HTMLText.escaped(owners))\""
        output += " style=\"--tint:var(--\(first.kind))\(lines)\" title=\"\(kinds.joined(separator: ", "))\""
        output += begins ? " tabindex=\"0\">" : ">"
        HTMLText.append(words, to: &output)
        output += "</mark>"
    }
}
