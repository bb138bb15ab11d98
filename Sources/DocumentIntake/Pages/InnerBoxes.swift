/// Leaves out the boxes that stand within an article and are no part of it.
struct InnerBoxes {
    let tree: HTMLTree
    /// The element that holds the article.
    let container: Int

    /// Leaves out boxes of other articles that stand within this one: what a heading such as "Tin liên quan" opens, and
    /// lists of links.
    func without(_ lines: [PageBlock]) -> [PageBlock] {
        var dropped: Set<Int> = []
        let total = lines.reduce(0) { $0 + ($1.isProse ? $1.words : 0) }
        func words(_ node: Int) -> (prose: Int, linked: Double, all: Int) {
            var prose = 0
            var linked = 0.0
            var all = 0
            for line in lines where tree.contains(node, line.position) {
                if line.isProse { prose += line.words }
                linked += line.linkShare * Double(line.words)
                all += line.words
            }
            return (prose, linked, all)
        }
        for (index, line) in lines.enumerated() where !dropped.contains(index) {
            // "Chia sẻ" heads a list in the text of a page, and is a button in its tree.
            let isList = Self.isListHeading(line.text) && !PageWords.isShare(line.text)
            let isLink = line.linkShare >= 0.5
            guard isList || isLink else { continue }
            var box: Int?
            for node in [line.node] + tree.ancestors(of: line.node) {
                if tree.contains(node, container) { break }
                if tree.nodes[node].name == "p" { continue }
                let inside = words(node)
                let isCard = isLink && inside.all <= 130 && (line.isHeading || hasLinkedPicture(node))
                let least = isCard ? 12.0 : 5
                guard inside.prose * (isLink && inside.all <= 130 ? 3 : 5) <= total else { break }
                if isList || inside.linked * least >= Double(inside.all) {
                    box = node
                } else if inside.all > 130 {
                    break
                }
            }
            if let box {
                for other in lines.indices where tree.contains(box, lines[other].position) {
                    dropped.insert(other)
                }
            }
            guard isList else { continue }
            // Where the list follows its heading, all that is mostly links belongs to it.
            dropped.insert(index)
            for other in (index + 1)..<max(lines.count, index + 1) {
                guard lines[other].linkShare >= 0.4 else { break }
                dropped.insert(other)
            }
        }
        return lines.indices.filter { !dropped.contains($0) }.map { lines[$0] }
    }

    /// Whether a line heads a list of other articles.
    static func isListHeading(_ line: String) -> Bool {
        PageDump.isListHeading(line) || PageWords.opensList(line)
    }

    private func hasLinkedPicture(_ node: Int) -> Bool {
        (node..<tree.nodes[node].end).contains { index in
            tree.nodes[index].name == "img"
                && tree.ancestors(of: index).contains { $0 > node && tree.nodes[$0].name == "a" }
        }
    }

    /// Leaves out the box that stands behind the last paragraph, with a heading of its own and a sentence or two: of the
    /// writer, of a newsletter, of a book.
    func withoutLast(_ lines: [PageBlock]) -> [PageBlock] {
        var counts: [Int: Int] = [:]
        for line in lines where line.isProse { counts[tree.nodes[line.node].parent, default: 0] += 1 }
        guard let flow = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), flow.value >= 3,
            let last = lines.lastIndex(where: { $0.isProse && tree.nodes[$0.node].parent == flow.key })
        else { return lines }
        let behind = lines[(last + 1)...]
        guard let first = behind.first(where: { !$0.isCaption }),
            let box = tree.ancestors(of: first.position).last(where: { $0 > flow.key }),
            ["div", "section"].contains(tree.nodes[box].name), tree.contains(flow.key, box)
        else { return lines }
        let inside = behind.filter { tree.contains(box, $0.position) }
        let prose = inside.filter(\.isProse)
        guard inside.count >= 2, (1...2).contains(prose.count), prose.allSatisfy({ $0.words <= 60 }),
            !inside.contains(where: { $0.isCaption || $0.isRow || ["li", "blockquote"].contains($0.element) }),
            !first.isProse, first.isHeading || Emphasis(tree, first).isBold
        else { return lines }
        return lines.filter { !tree.contains(box, $0.position) }
    }
}
