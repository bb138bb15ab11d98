/// Finds the announcements of other articles by their build alone: sisters of one element and class, in each of which a
/// line that is all link, a headline, stands with a sentence or two or with none.
///
/// What the site calls such a list, how long the summaries are, and whether they are links too makes no difference.
struct TeaserLists {
    private let tree: HTMLTree
    private let blocks: [PageBlock]
    private let sums: BlockSums
    private(set) var nodes: Set<Int> = []
    /// The places of the short lines right above such lists.
    private(set) var headings: Set<Int> = []

    /// The blocks stand in the order of the page.
    init(_ tree: HTMLTree, _ blocks: [PageBlock]) {
        self.tree = tree
        self.blocks = blocks
        sums = BlockSums(blocks)
        var parents: Set<Int> = []
        // A list has links that are lines of their own; only what is around them needs a look.
        for block in blocks where Self.isHeadline(block) && !block.isRow {
            for holder in [block.node] + tree.ancestors(of: block.node) where !parents.insert(holder).inserted { break }
        }
        for parent in parents.sorted() { gather(parent) }
        let listed = nodes.reduce(into: Set<Int>()) { $0.formUnion(sums.range($1, tree.nodes[$1].end)) }
        for index in blocks.indices.dropLast() where listed.contains(index + 1) && !listed.contains(index) {
            if blocks[index].words <= 8, !blocks[index].isProse { headings.insert(blocks[index].position) }
        }
    }

    /// A line that is a link for the most part; the day may stand beside it.
    private static func isHeadline(_ block: PageBlock) -> Bool {
        block.linkShare >= 0.5 && Double(block.words) * block.linkShare >= (block.isHeading ? 2.5 : 3.5)
    }

    private mutating func gather(_ parent: Int) {
        var groups: [String: [(node: Int, isCard: Bool)]] = [:]
        var flat: [(node: Int, isHeadline: Bool)] = []
        var child = parent + 1
        while child < tree.nodes[parent].end {
            let node = tree.nodes[child]
            if !node.isText {
                if Self.boxes.contains(node.name) {
                    groups[Self.signature(node), default: []].append((child, isCard(child)))
                }
                let range = sums.range(child, node.end)
                if !range.isEmpty {
                    let isHeading = Self.headings.contains(node.name)
                    flat.append((child, isHeading && range.count == 1 && isLinkedElsewhere(blocks[range.lowerBound])))
                }
            }
            child = max(node.end, child + 1)
        }
        for group in groups.values {
            let cards = group.filter(\.isCard)
            let least = cards.first.map { tree.nodes[$0.node].name == "p" } == true ? 3 : 2
            guard cards.count >= least, cards.count * 5 >= group.count * 3 else { continue }
            nodes.formUnion(cards.map(\.node))
        }
        gatherFlat(flat)
    }

    /// Headlines and summaries that follow each other without a box for each pair.
    private mutating func gatherFlat(_ children: [(node: Int, isHeadline: Bool)]) {
        let headlines = children.indices.filter { children[$0].isHeadline }
        guard headlines.count >= 4 else { return }
        let ends = headlines.dropFirst() + [min(children.count, headlines[headlines.count - 1] + 2)]
        var found: [Int] = []
        for (start, end) in zip(headlines, ends) {
            let below = children[(start + 1)..<max(start + 1, end)].map(\.node)
            guard below.count <= 3, below.reduce(0, { $0 + sums.words($1, tree.nodes[$1].end) }) <= 80 else { return }
            found += [children[start].node] + below
        }
        nodes.formUnion(found)
    }

    private func isCard(_ node: Int) -> Bool {
        let end = tree.nodes[node].end
        let range = sums.range(node, end)
        guard !range.isEmpty, sums.words(node, end) <= 130, sums.proseCount(node, end) <= 3 else { return false }
        return blocks[range].prefix(4).contains { isLinkedElsewhere($0) }
    }

    /// Whether the block is a headline that leads to another page: entries of a live report link to themselves.
    private func isLinkedElsewhere(_ block: PageBlock) -> Bool {
        guard Self.isHeadline(block), !block.isRow, !block.isCaption else { return false }
        let around =
            tree.ancestors(of: block.position) + Array(block.position..<min(tree.nodes.count, block.position + 8))
        guard let link = around.first(where: { tree.nodes[$0].name == "a" }) else { return false }
        return tree.nodes[link].attributes["href"].map { !$0.hasPrefix("#") || $0 == "#" } ?? true
    }

    /// An element and its class, without the numbers that tell sisters apart.
    static func signature(_ node: HTMLTree.Node) -> String {
        guard let name = node.attributes["class"] else { return node.name }
        let first = name.split(separator: " ").first ?? ""
        return node.name + "." + first.filter { !$0.isNumber }
    }

    private static let boxes: Set<String> = [
        "div", "li", "article", "section", "tr", "td", "dl", "aside", "table", "figure", "p", "ul",
    ]

    private static let headings: Set<String> = ["h2", "h3", "h4", "h5", "h6", "dt"]
}

/// Sums over the blocks that stand below a node.
struct BlockSums {
    private let positions: [Int]
    private var words = [0]
    private var linked = [0.0]
    private var prose = [0]
    private var proseWords = [0]

    /// The blocks stand in the order of the page.
    init(_ blocks: [PageBlock]) {
        positions = blocks.map(\.position)
        for block in blocks {
            words.append(words[words.count - 1] + block.words)
            linked.append(linked[linked.count - 1] + block.linkShare * Double(block.words))
            let isProse = block.isProse
            prose.append(prose[prose.count - 1] + (isProse ? 1 : 0))
            proseWords.append(proseWords[proseWords.count - 1] + (isProse ? block.words : 0))
        }
    }

    /// The places of the blocks that begin at the nodes from `start` up to `end`.
    func range(_ start: Int, _ end: Int) -> Range<Int> {
        let first = place(start)
        return first..<max(first, place(end))
    }

    func words(_ start: Int, _ end: Int) -> Int { words[place(end)] - words[place(start)] }
    func proseCount(_ start: Int, _ end: Int) -> Int { prose[place(end)] - prose[place(start)] }
    func proseWords(_ start: Int, _ end: Int) -> Int { proseWords[place(end)] - proseWords[place(start)] }

    /// Whether the nodes announce another article: a headline that is a link with a sentence or two below it.
    func isCard(_ start: Int, _ end: Int) -> Bool {
        let (a, b) = (place(start), place(end))
        let sum = linked[b] - linked[a]
        return sum >= 4 && sum * 5 >= Double(words[b] - words[a]) && prose[b] - prose[a] <= 2
    }

    /// The first block at or behind a node.
    private func place(_ node: Int) -> Int {
        var (low, high) = (0, positions.count)
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
