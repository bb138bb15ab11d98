internal import CHTMLTree
internal import CivilTime
internal import KnowledgeModel

/// What a web page says of itself, and its text: one block a line, white space collapsed, without scripts, menus and forms.
struct HTMLPage: Equatable {
    var text = ""
    var title: String?
    var publisher: String?
    var url: String?
    var language: String?
    var published: EDTF?

    /// Nil when the bytes give no tree.
    init?(_ html: String) {
        let walk = HTMLWalk()
        var bytes = Array(html.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let status = bytes.withUnsafeBytes { buffer in
            html_tree_walk(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
                Unmanaged.passUnretained(walk).toOpaque()
            ) { context, event, name, value in
                guard let context, let name, let value else { return }
                let walk = Unmanaged<HTMLWalk>.fromOpaque(context).takeUnretainedValue()
                walk.visit(event: Int(event), name: String(cString: name), value: String(cString: value))
            }
        }
        guard status == 0 else { return nil }
        walk.finish()
        // A page that marks its article is believed; otherwise every block counts.
        let blocks = walk.blocks.contains { $0.isInArticle } ? walk.blocks.filter(\.isInArticle) : walk.blocks
        let meta = walk.meta
        title = blocks.first { $0.element == "h1" }?.text ?? meta["og:title"] ?? meta["title"]
        var lines = blocks.map(\.text)
        if let title, !lines.contains(title) { lines.insert(title, at: 0) }
        text = lines.joined(separator: "\n")
        publisher = meta["og:site_name"]
        url = meta["canonical"] ?? meta["og:url"]
        language = meta["lang"].map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }
        published = (meta["article:published_time"] ?? meta["pubdate"]).flatMap { EDTF(String($0.prefix(10))) }
    }

    func document(id: String) -> Document {
        Document(
            id: id, text: text, title: title, url: url, publisher: publisher, language: language,
            published: published, publishedBasis: .page)
    }
}

/// Gathers blocks of text while the tree is walked.
private final class HTMLWalk {
    struct Block {
        var element: String
        var text: String
        var isInArticle: Bool
    }

    private(set) var blocks: [Block] = []
    private(set) var meta: [String: String] = [:]
    private var element = ""
    private var attributes: [String: String] = [:]
    private var pending = ""
    private var block = ""
    private var skipped = 0
    private var articles = 0
    private var isTitle = false

    func visit(event: Int, name: String, value: String) {
        switch event {
        case Int(HTML_TREE_OPEN.rawValue):
            noteAttributes()
            element = name
            open(name)
        case Int(HTML_TREE_ATTRIBUTE.rawValue):
            attributes[name.lowercased()] = value
        case Int(HTML_TREE_CLOSE.rawValue):
            noteAttributes()
            close(name)
        default:
            noteAttributes()
            if isTitle {
                meta["title", default: ""] += value
            } else if skipped == 0 {
                pending += value
            }
        }
    }

    func finish() {
        noteAttributes()
        flush()
        meta = meta.mapValues { collapsed($0) }
    }

    private func open(_ name: String) {
        if Self.withoutText.contains(name) { skipped += 1 }
        if name == "article" { articles += 1 }
        if name == "title" { isTitle = true }
        if name == "br" || Self.breaking.contains(name) {
            flush()
            block = name
        }
    }

    private func close(_ name: String) {
        if Self.breaking.contains(name) { flush() }
        if Self.withoutText.contains(name) { skipped -= 1 }
        if name == "article" { articles -= 1 }
        if name == "title" { isTitle = false }
    }

    private func flush() {
        let text = collapsed(pending)
        pending = ""
        if !text.isEmpty { blocks.append(Block(element: block, text: text, isInArticle: articles > 0)) }
    }

    private func noteAttributes() {
        defer { attributes = [:] }
        guard !attributes.isEmpty else { return }
        switch element {
        case "html":
            meta["lang"] = attributes["lang"]
        case "meta":
            guard let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] else { return }
            if meta[key.lowercased()] == nil { meta[key.lowercased()] = attributes["content"] }
        case "link" where attributes["rel"]?.lowercased() == "canonical":
            meta["canonical"] = attributes["href"]
        default:
            break
        }
    }

    private func collapsed(_ text: String) -> String {
        // No-break spaces are the page's layout as much as any other space.
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let withoutText: Set<String> = [
        "script", "style", "noscript", "template", "nav", "form", "button", "select", "svg", "iframe", "footer",
        "aside", "object",
    ]
    private static let breaking: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "ul",
    ]
}
