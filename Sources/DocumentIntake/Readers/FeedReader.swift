internal import CivilTime
internal import KnowledgeModel

/// A feed with its articles: RSS 2.0 and 1.0 (with `content:encoded`), or Atom (RFC 4287).
package struct FeedReader: DocumentReader {
    package let form = "feed"

    package init() {}

    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        let text = Opening(opening)
        guard text.scalars.first == "<" else { return false }
        let head = String(text.scalars).lowercased()
        guard let root = Self.rootName(head) else { return false }
        return ["rss", "feed", "rdf:rdf", "atom:feed"].contains(root)
    }

    /// The name of the first element behind declarations and comments.
    private static func rootName(_ text: String) -> String? {
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...].dropFirst()
            if rest.hasPrefix("!--") {
                guard let end = rest.firstRange(of: "-->") else { return nil }
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("?") || rest.hasPrefix("!") {
                guard let end = rest.firstIndex(of: ">") else { return nil }
                rest = rest[end...]
            } else {
                return String(rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
            }
        }
        return nil
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        switch try wholeText(source, origin: origin, isMarkup: true) {
        case .failure(let problem): try deliver(.problem(problem))
        case .success(let (xml, encoding)):
            guard let tree = HTMLTree(xml, as: .xml) else {
                return try deliver(origin.problem(.malformed, "not well-formed XML"))
            }
            let entries = Self.entries(tree)
            if entries.isEmpty { return try deliver(origin.problem(.empty, "a feed without entries")) }
            let frame = FeedFrame(tree)
            for (number, entry) in entries.enumerated() {
                let item = FeedEntry(tree, entry, frame)
                guard let found = item.item(origin, form: form, encoding: encoding, number: number + 1) else {
                    let name = item.title.map { "“\($0)”" } ?? "entry \(number + 1)"
                    try deliver(origin.problem(.empty, "\(name) has no text"))
                    continue
                }
                try deliver(found)
            }
        }
    }
}

extension FeedReader {
    fileprivate static func entries(_ tree: HTMLTree) -> [Int] {
        tree.nodes.indices.filter { ["item", "entry", "atom:entry"].contains(tree.nodes[$0].name) }
    }

    /// The addresses of the pages that a feed's entries are about, as they are written, in its order; nil for bytes that
    /// are no feed.
    package static func links(_ feed: [UInt8]) -> [String]? {
        guard FeedReader().recognises(feed.prefix(4096), Origin(path: "-")),
            let (xml, _) = try? decodeText(feed, said: nil, isMarkup: true), let tree = HTMLTree(xml, as: .xml)
        else { return nil }
        let frame = FeedFrame(tree)
        return entries(tree).compactMap { FeedEntry(tree, $0, frame).address }
    }
}

/// What a feed says of all its entries.
private struct FeedFrame {
    var publisher: String?
    var language: String?

    init(_ tree: HTMLTree) {
        for (index, node) in tree.nodes.enumerated() {
            guard let parent = tree.nodes.indices.contains(node.parent) ? tree.nodes[node.parent].name : nil,
                ["channel", "feed", "atom:feed"].contains(parent)
            else { continue }
            if node.name == "title" || node.name == "atom:title" {
                publisher = publisher ?? HTMLEntities.decoded(tree.rawText(of: index))
            }
            if node.name == "language" { language = language ?? tree.text(of: index) }
        }
        if let feed = tree.nodes.first(where: { $0.name == "feed" }) {
            language = language ?? feed.attributes["lang"] ?? feed.attributes["xml:lang"]
        }
    }
}

/// One article of a feed.
private struct FeedEntry {
    private(set) var title: String?
    private var link: String?
    private var identifier: String?
    private var date: String?
    private var modified: String?
    private var author: String?
    private var full: String?
    private var short: String?
    private let frame: FeedFrame

    init(_ tree: HTMLTree, _ entry: Int, _ frame: FeedFrame) {
        self.frame = frame
        var index = entry + 1
        while index < tree.nodes[entry].end {
            let node = tree.nodes[index]
            let name = node.name.hasPrefix("atom:") ? String(node.name.dropFirst(5)) : node.name
            let raw = tree.rawText(of: index)
            switch name {
            case "title": title = title ?? HTMLEntities.decoded(raw)
            case "link":
                let rel = node.attributes["rel"] ?? "alternate"
                if rel == "alternate" { link = link ?? node.attributes["href"] ?? raw.trimmingSpaces }
            case "guid", "id": identifier = identifier ?? raw.trimmingSpaces
            case "pubDate", "pubdate", "published", "dc:date", "issued": date = date ?? raw
            case "updated", "dcterms:modified", "modified": modified = modified ?? raw
            case "dc:creator": author = author ?? raw.trimmingSpaces
            case "author": author = author ?? tree.text(of: index).trimmingSpaces
            case "content:encoded", "content": full = full ?? Self.markup(tree, index)
            case "description", "summary": short = short ?? Self.markup(tree, index)
            default: break
            }
            index = max(node.end, index + 1)
        }
    }

    /// Where the article stands; an identifier may be an address too.
    var address: String? {
        link.flatMap { $0.isEmpty ? nil : $0 } ?? identifier.flatMap { $0.contains("://") ? $0 : nil }
    }

    /// HTML as text (escaped or in CDATA), or as elements of XHTML.
    private static func markup(_ tree: HTMLTree, _ node: Int) -> String {
        guard tree.nodes[node].attributes["type"] == "xhtml" else { return tree.rawText(of: node) }
        var html = ""
        var open: [Int] = []
        for index in node + 1..<max(tree.nodes[node].end, node + 1) {
            while let last = open.last, tree.nodes[last].end <= index {
                html += "</\(tree.nodes[open.removeLast()].name)>"
            }
            let inner = tree.nodes[index]
            if inner.isText {
                html += inner.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            } else {
                html += "<\(inner.name)>"
                open.append(index)
            }
        }
        while let last = open.popLast() { html += "</\(tree.nodes[last].name)>" }
        return html
    }

    /// The entry as a document; nil where it has no text.
    func item(_ origin: Origin, form: String, encoding: TextEncoding, number: Int) -> IntakeItem? {
        guard let body = [full, short].lazy.compactMap({ $0 }).first(where: { !isBlank($0) }),
            let page = HTMLPage(fragment: body, title: title, today: origin.settings.today), !isBlank(page.text)
        else { return nil }
        let address = [link, identifier].lazy.compactMap { $0 }.first { $0.contains("://") }
        let id = address ?? identifier ?? "\(origin.stem)-\(number)"
        guard case .document(var document, var provenance) = page.item(origin, id: id, form: form, encoding: encoding)
        else {
            return nil
        }
        document.url = address
        document.publisher = frame.publisher ?? address.flatMap(PageMetadata.host)
        document.language = LanguageGuess.language(of: document.text, said: frame.language) ?? "vi"
        let zone = document.language == "vi" ? 7 * 60 : 0
        for said in [date, modified].compactMap({ $0 }) {
            guard let found = PageDate(said) else { continue }
            let day = found.zone == 0 ? found.day(inZone: zone) : found.day
            if let today = origin.settings.today, day > today { continue }
            document.published = EDTF(day)
            document.publishedBasis = .page
            provenance.publishedFrom = "feed"
            break
        }
        provenance.modified = modified.flatMap { PageDate($0) }.map { EDTF($0.day(inZone: zone)) }
        provenance.author = author
        return .document(document, provenance)
    }
}
