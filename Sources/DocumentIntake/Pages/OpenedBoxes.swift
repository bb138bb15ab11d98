/// The boxes of a page that open with a heading such as "Tin liên quan" or "Bình luận", whatever their names.
struct OpenedBoxes {
    /// Of other articles.
    private(set) var lists: Set<Int> = []
    /// Of what readers say.
    private(set) var talks: Set<Int> = []

    /// Whether a heading offers a newsletter or a subscription.
    private static func isOffer(_ line: String) -> Bool {
        let key = PageText.key(line)
        return key.hasSuffix("newsletter") || key.hasSuffix("with a subscription")
            || ["subscribe", "sign up", "đăng ký nhận", "join our", "support our", "about the author", "về tác giả"]
                .contains { key.hasPrefix($0) }
    }

    /// The blocks stand in the order of the page.
    init(_ tree: HTMLTree, _ blocks: [PageBlock]) {
        let sums = BlockSums(blocks)
        for (index, block) in blocks.enumerated() where block.words <= 8 && !block.isProse {
            let isTalk = PageWords.isCommentHeading(block.text)
            guard
                isTalk || PageDump.isListHeading(block.text) || PageWords.opensList(block.text)
                    || Self.isOffer(block.text),
                !PageWords.isShare(block.text)
            else { continue }
            var box: Int?
            for holder in [block.node] + tree.ancestors(of: block.node) {
                let node = tree.nodes[holder]
                let range = sums.range(holder, node.end)
                guard range.lowerBound == index, !["body", "html", "main", "p"].contains(node.name) else { break }
                // The name of a section stands above its articles too.
                guard !blocks[range].contains(where: { $0.element == "h1" }) else { break }
                if range.count >= 2 { box = holder }
            }
            guard let box else { continue }
            if isTalk { talks.insert(box) } else { lists.insert(box) }
        }
    }
}
