/// Finds the element that holds a page's article: every sentence gives its weight to the elements around it, less to each
/// one further out, and what stands in lists, comments and tools counts little.
struct ArticleElement {
    private let tree: HTMLTree
    private let blocks: [PageBlock]
    private let sums: BlockSums

    /// The blocks are all that the page shows, in its order.
    init(_ tree: HTMLTree, _ blocks: [PageBlock]) {
        self.tree = tree
        self.blocks = blocks
        sums = BlockSums(blocks)
    }

    static func isHidden(_ node: HTMLTree.Node) -> Bool {
        if node.isText { return false }
        if node.attributes["hidden"] != nil || node.name != "h1" && PageWords.namesUnseen(node) { return true }
        guard let style = node.attributes["style"] else { return false }
        let plain = style.lowercased().filter { $0 != " " }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    private static func isSuspect(_ node: HTMLTree.Node) -> Bool {
        if node.isText { return false }
        switch node.name {
        case "form": return true
        case _ where PageWords.isElementBeside(node): return true
        case "html", "body", "a", "p", "h1", "span", "b", "strong", "em", "i", "img", "article", "main", "time":
            return false
        default: return PageWords.namesJunk(node)
        }
    }

    /// The elements whose names speak of lists, comments and tools. A name is outweighed where the element holds most of
    /// what the page tells: "live-timeline" is one, and the pages of a live report stand in one.
    func suspects(_ teasers: Set<Int>, _ opened: OpenedBoxes) -> Set<Int> {
        let named = tree.nodes.indices.filter {
            Self.isSuspect(tree.nodes[$0]) || opened.lists.contains($0) || opened.talks.contains($0)
        }
        // What is certainly no article does not count against what may be one.
        let firm = teasers.union(
            named.filter {
                PageWords.isElementBeside(tree.nodes[$0]) || PageWords.namesTalk(tree.nodes[$0])
                    || opened.talks.contains($0)
            })
        var inFirm: [Int] = [0]
        for (index, block) in blocks.enumerated() {
            let isFirm = block.isProse && ([block.node] + tree.ancestors(of: block.node)).contains { firm.contains($0) }
            inFirm.append(inFirm[index] + (isFirm ? block.words : 0))
        }
        func told(_ node: Int) -> Int {
            let range = sums.range(node, tree.nodes[node].end)
            return sums.proseWords(node, tree.nodes[node].end) - (inFirm[range.upperBound] - inFirm[range.lowerBound])
        }
        let all = tree.nodes.isEmpty ? 0 : told(0)
        return Set(named.filter { firm.contains($0) || all < 40 || told($0) * 2 < all })
    }

    func heaviest(_ suspects: Set<Int>) -> Int? {
        var weights: [Int: Double] = [:]
        var isDoubtful: [Int: Bool] = [:]
        for block in blocks where block.linkShare < 0.4 && !block.isCaption && !block.isHeading {
            guard block.words >= 6, block.isProse || block.words >= 25, !PageWords.isLicence(block.text) else {
                continue
            }
            let holders = [block.node] + tree.ancestors(of: block.node)
            let doubtful =
                isDoubtful[block.node]
                ?? (holders.contains { suspects.contains($0) }
                    || holders.first { !Self.paragraphs.contains(tree.nodes[$0].name) }
                        .map { sums.isCard($0, tree.nodes[$0].end) } ?? false)
            isDoubtful[block.node] = doubtful
            let weight = Double(min(block.words, 100)) * (block.isProse ? 1 : 0.5) * (doubtful ? 0.1 : 1)
            // A paragraph is no container; the element around it is the first that may be.
            var share = 1.0
            for holder in holders {
                let name = tree.nodes[holder].name
                if Self.paragraphs.contains(name) { continue }
                weights[holder, default: 0] += weight * share
                share *= Self.isWrapper(name) ? 0.95 : 0.72
                if share < 0.1 { break }
            }
        }
        var best: (node: Int, weight: Double)?
        for (node, weight) in weights {
            let weight = weight * (PageWords.namesArticle(tree.nodes[node]) ? 1.15 : 1)
            if best == nil || weight > best!.weight || (weight == best!.weight && node > best!.node) {
                best = (node, weight)
            }
        }
        guard let best, best.weight >= 12 else { return nil }
        return best.node
    }

    /// Whether an element has a sentence that is in no announcement.
    func tells(_ container: Int?, beside teasers: Set<Int>) -> Bool {
        guard let container else { return false }
        let others = teasers.filter { !tree.contains($0, container) }
        return blocks.contains { block in
            block.isProse && tree.contains(container, block.position)
                && !([block.node] + tree.ancestors(of: block.node)).contains { others.contains($0) }
        }
    }

    private static let paragraphs: Set<String> = [
        "p", "blockquote", "pre", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "center",
    ]

    /// Parts of a table stand for the table.
    private static func isWrapper(_ name: String) -> Bool { ["tr", "tbody", "table", "td"].contains(name) }
}
