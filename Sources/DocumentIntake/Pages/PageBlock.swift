/// One line of a page: what a paragraph, a cell, a heading or a run between line breaks shows.
struct PageBlock: Equatable {
    /// The element that holds the line, and its place in the tree.
    var element: String
    var node: Int
    /// The place of the line's first text in the tree.
    var position: Int
    var text: String
    var words: Int
    /// The share of the letters that stand in links.
    var linkShare: Double
    var isCaption: Bool
    /// The line is a row of a table of figures and names, its cells with bars between them.
    var isRow = false

    var isHeading: Bool { element.utf8.count == 2 && element.hasPrefix("h") && element != "hr" }

    /// Whether the line reads as a sentence: of some length, with its full stop, and not a link.
    var isProse: Bool { linkShare < 0.4 && !isRow && words >= 10 && PageWords.endsSentence(text) }
}

/// Cuts a tree into blocks.
struct PageBlocks {
    private let tree: HTMLTree
    private let rows: Set<Int>
    private let captions: Set<Int>

    init(_ tree: HTMLTree) {
        self.tree = tree
        rows = DataTables.rows(tree)
        captions = Captions.nodes(tree)
    }

    /// The blocks of the subtree, without those below the nodes that are left out.
    func blocks(leavingOut left: Set<Int> = [], below root: Int? = nil) -> [PageBlock] {
        var gatherer = Gatherer(tree: tree, captions: captions)
        var index = root ?? 0
        let end = root.map { tree.nodes[$0].end } ?? tree.nodes.count
        var open: [Int] = []
        while index < end {
            while let last = open.last, tree.nodes[last].end <= index { gatherer.close(open.removeLast(), rows) }
            let node = tree.nodes[index]
            if node.isText {
                gatherer.add(node.text, at: index)
                index += 1
            } else if Self.withoutText.contains(node.name) || left.contains(index) {
                // "a<script></script>b" is one line, and so is a button in it.
                if !Self.inline.contains(node.name) { gatherer.flush() }
                index = max(node.end, index + 1)
            } else {
                gatherer.open(index, rows)
                open.append(index)
                index += 1
            }
        }
        while let last = open.popLast() { gatherer.close(last, rows) }
        gatherer.flush()
        return gatherer.blocks
    }

    /// Elements whose content is never shown as text.
    static let withoutText: Set<String> = [
        "script", "style", "noscript", "template", "button", "select", "svg", "iframe", "object", "head", "textarea",
        "canvas", "audio", "video", "input", "option", "map", "datalist",
    ]

    private static let inline: Set<String> = ["script", "style", "noscript", "template", "svg", "input", "button"]

    static let breaking: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "ul",
    ]
}

private struct Gatherer {
    let tree: HTMLTree
    let captions: Set<Int>
    var blocks: [PageBlock] = []
    /// The block elements that are open, the innermost last.
    private var holders: [Int] = []
    private var pending = ""
    private var linked = 0
    private var first: Int?
    private var links = 0
    private var captionDepth = 0
    /// How much of a caption stood before the link in it.
    private var linkStart: Int?
    private var row: Int?
    private var cells = 0

    init(tree: HTMLTree, captions: Set<Int>) {
        self.tree = tree
        self.captions = captions
    }

    mutating func add(_ text: String, at index: Int) {
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            if first != nil { pending += " " }
            return
        }
        if first == nil { first = index }
        pending += text
        if links > 0 { linked += Self.letters(text) }
    }

    mutating func open(_ index: Int, _ rows: Set<Int>) {
        let name = tree.nodes[index].name
        if captions.contains(index) {
            flush()
            captionDepth += 1
        }
        if name == "a" {
            links += 1
            if captionDepth > 0, first != nil { linkStart = pending.utf8.count }
        }
        if name == "br" { breakLine() }
        if captionDepth > 0, first != nil, Captions.isCredit(tree.nodes[index]) { pending += " " }
        guard PageBlocks.breaking.contains(name) else { return }
        if row != nil {
            // In a row of data, cells are apart by bars, and whatever is in them is one line.
            if name == "td" || name == "th" {
                if cells > 0, first != nil { pending += " | " }
                cells += 1
            } else if first != nil {
                pending += " "
            }
        } else {
            flush()
            if rows.contains(index) {
                row = index
                cells = 0
            }
        }
        holders.append(index)
    }

    mutating func close(_ index: Int, _ rows: Set<Int>) {
        let name = tree.nodes[index].name
        if name == "a" {
            links -= 1
            dropTool()
        }
        if PageBlocks.breaking.contains(name) {
            if row == nil || row == index { flush() }
            if row == index { row = nil }
            holders.removeLast()
        }
        if captions.contains(index) {
            flush()
            captionDepth -= 1
        }
    }

    /// A caption's link to buy or to load the picture is no part of it.
    private mutating func dropTool() {
        guard let start = linkStart, start <= pending.utf8.count else { return }
        linkStart = nil
        let end = pending.utf8.index(pending.utf8.startIndex, offsetBy: start)
        let text = String(pending[end...])
        guard PageText.words(text) >= 2, PageWords.isLabel(text) else { return }
        pending = String(pending[..<end])
        linked = max(0, linked - Self.letters(text))
    }

    private mutating func breakLine() {
        if row == nil { flush() } else { pending += " " }
    }

    mutating func flush() {
        defer {
            pending = ""
            linked = 0
            linkStart = nil
            first = nil
        }
        guard let first else { return }
        let text = PageText.collapsed(pending)
        guard !text.isEmpty else { return }
        let holder = holders.last ?? 0
        let letters = Self.letters(text)
        blocks.append(
            PageBlock(
                element: tree.nodes[holder].name, node: holder, position: first, text: text,
                words: PageText.words(text), linkShare: letters == 0 ? 0 : min(1, Double(linked) / Double(letters)),
                isCaption: captionDepth > 0, isRow: row != nil))
    }

    /// Bytes that are no white space.
    private static func letters(_ text: String) -> Int { text.utf8.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) } }
}

/// Tables that hold data, as against those that only lay out a page.
enum DataTables {
    /// The rows of the tables that hold data.
    static func rows(_ tree: HTMLTree) -> Set<Int> {
        var found: Set<Int> = []
        for table in tree.all("table") { found.formUnion(dataRows(tree, table)) }
        return found
    }

    private static func dataRows(_ tree: HTMLTree, _ table: Int) -> [Int] {
        var rows: [Int] = []
        var cells = 0
        var longest = 0
        for index in table + 1..<max(tree.nodes[table].end, table + 1) {
            switch tree.nodes[index].name {
            // What holds a table, a picture, a heading or a form is layout.
            case "table", "img", "figure", "form", "ul", "h1", "h2", "h3", "iframe": return []
            case "tr": rows.append(index)
            case "td", "th":
                cells += 1
                longest = max(longest, PageText.words(tree.text(of: index)))
            default: break
            }
        }
        guard rows.count >= 2, cells >= rows.count * 2, longest <= 40 else { return [] }
        return rows
    }
}

/// The elements that are captions of pictures.
enum Captions {
    static func nodes(_ tree: HTMLTree) -> Set<Int> {
        var found: Set<Int> = []
        for (index, node) in tree.nodes.enumerated() where !node.isText {
            if node.name == "figcaption" || isNamedCaption(node) {
                found.insert(index)
            } else if node.name == "table", let cell = pictureTable(tree, index) {
                found.insert(cell)
            } else if node.name == "figure", !tree.nodes[index..<node.end].contains(where: { $0.name == "figcaption" })
            {
                found.insert(index)
            }
        }
        return found
    }

    /// Whether an element in a caption names who made the picture.
    static func isCredit(_ node: HTMLTree.Node) -> Bool {
        guard let name = node.attributes["class"] else { return false }
        return PageText.nameWords(name).contains {
            $0.hasPrefix("credit") || ["source", "author", "copyright", "photographer"].contains($0)
        }
    }

    private static func isNamedCaption(_ node: HTMLTree.Node) -> Bool {
        guard node.name != "table", node.name != "img" else { return false }
        return [node.attributes["class"], node.attributes["id"]].compactMap { $0 }.contains { name in
            PageText.nameWords(name).contains {
                $0.hasPrefix("caption") || $0.hasSuffix("caption") || $0 == "chuthich"
            }
        }
    }

    /// The last cell of a table that shows one picture with its caption below, as editors of old made them.
    private static func pictureTable(_ tree: HTMLTree, _ table: Int) -> Int? {
        var pictures = 0
        var cells: [Int] = []
        for index in table + 1..<max(tree.nodes[table].end, table + 1) {
            switch tree.nodes[index].name {
            case "table": return nil
            case "img": pictures += 1
            // A table of pictures that lead elsewhere is a list.
            case "a" where PageText.words(tree.text(of: index)) >= 3: return nil
            case "td", "th": cells.append(index)
            default: break
            }
        }
        guard pictures >= 1, pictures <= 3, cells.count >= 2, cells.count <= 4, let last = cells.last,
            PageText.words(tree.text(of: table)) <= 90
        else { return nil }
        return last
    }
}
