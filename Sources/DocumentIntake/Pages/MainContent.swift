/// Finds the article on a page: which element holds most of its sentences, and which lines in and around it are its own.
///
/// Every sentence gives its weight to the elements around it, less to each one further out; the element with most of it
/// holds the article. Lists, comments and tools are known by their names, their links and their words, and nothing is
/// known of any one site.
struct MainContent {
    /// The article's lines in order: headline, lead, captions and text.
    private(set) var blocks: [PageBlock] = []
    /// Every line of the page that could be the article's, and where in them headline, first and last sentence stand:
    /// what metadata are looked for in.
    private(set) var surroundings: [PageBlock] = []
    private(set) var headline: Int?
    private(set) var prose: ClosedRange<Int>?
    /// The element that holds the article; nil where the page has no sentences to tell it by.
    private(set) var container: Int?

    /// The elements that announce other articles.
    private(set) var teasers: Set<Int> = []

    /// The lines right above such announcements, by their places.
    private let listHeadings: Set<Int>
    private let tree: HTMLTree
    private let summaries: [String]

    /// `titles` are what the page's head calls it, and `summaries` what it says of it in a sentence.
    init(_ tree: HTMLTree, titles: [String], summaries: [String] = []) {
        self.tree = tree
        self.summaries = summaries.map { PageText.key($0) }.filter { PageText.words($0) >= 4 }
        let gatherer = PageBlocks(tree)
        let hidden = Set(tree.nodes.indices.filter { Self.isHidden(tree.nodes[$0]) })
        let all = gatherer.blocks(leavingOut: hidden)
        let announcements = TeaserLists(tree, all)
        teasers = announcements.nodes
        listHeadings = announcements.headings
        let opened = OpenedBoxes(tree, all)
        let suspects = Self.suspects(tree, all, teasers, opened).union(teasers)
        container = heaviest(all, suspects)
        var left = hidden
        if let container {
            // What the article stands in cannot be a list beside it, whatever its name.
            left.formUnion(suspects.filter { !tree.contains($0, container) })
        } else {
            left.formUnion(suspects.filter { PageText.words(tree.text(of: $0)) < PageText.words(tree.text(of: 0)) })
        }
        let lines = gatherer.blocks(leavingOut: left)
        guard let container else {
            blocks = withoutSentences(lines)
            surroundings = lines
            headline = Self.headline(lines, titles, before: lines.count)
            return
        }
        let inside = lines.indices.filter { tree.contains(container, lines[$0].position) }
        guard let start = inside.first, let end = inside.last else {
            blocks = lines
            surroundings = lines
            return
        }
        surroundings = lines
        let first = firstProse(lines, from: start, to: end)
        let title = Self.headline(lines, titles, before: first) ?? Self.standingOut(tree, lines, before: first)
        headline = title
        var kept: [PageBlock] = []
        if let title, title < start {
            kept.append(lines[title])
            kept += lead(lines[(title + 1)..<start])
        } else if title == nil {
            kept += leadAbove(lines, start)
        }
        kept += body(Array(lines[(title.map { max($0, start) } ?? start)...end]), titles)
        kept += rest(lines[(end + 1)...], after: container)
        blocks = kept
        if let first = lines.indices.first(where: { $0 >= start && lines[$0].isProse }),
            let last = lines.indices.last(where: { $0 <= end && lines[$0].isProse }), first <= last
        {
            prose = first...last
        }
    }

    // MARK: Which element

    private static func isHidden(_ node: HTMLTree.Node) -> Bool {
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
    private static func suspects(
        _ tree: HTMLTree, _ blocks: [PageBlock], _ teasers: Set<Int>, _ opened: OpenedBoxes
    ) -> Set<Int> {
        let named = tree.nodes.indices.filter {
            isSuspect(tree.nodes[$0]) || opened.lists.contains($0) || opened.talks.contains($0)
        }
        let sums = BlockSums(blocks)
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
        let all = told(0)
        return Set(named.filter { firm.contains($0) || all < 40 || told($0) * 2 < all })
    }

    private func heaviest(_ blocks: [PageBlock], _ suspects: Set<Int>) -> Int? {
        var weights: [Int: Double] = [:]
        var isDoubtful: [Int: Bool] = [:]
        let sums = BlockSums(blocks)
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

    private static let paragraphs: Set<String> = [
        "p", "blockquote", "pre", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "center",
    ]

    /// Parts of a table stand for the table.
    private static func isWrapper(_ name: String) -> Bool { ["tr", "tbody", "table", "td"].contains(name) }

    // MARK: Which lines

    private func firstProse(_ lines: [PageBlock], from start: Int, to end: Int) -> Int {
        (start...end).first { lines[$0].isProse } ?? end
    }

    /// The line before the text that is the headline: the one that the page's head calls it by, else the last heading
    /// of the first order.
    static func headline(_ lines: [PageBlock], _ titles: [String], before end: Int) -> Int? {
        let keys = titles.map { PageText.key($0) }.filter { !$0.isEmpty }
        let near = lines.indices.filter { $0 <= end && lines[$0].words >= 2 && lines[$0].words <= 60 }
        for key in keys {
            let same = near.filter { PageText.key(lines[$0].text) == key }
            if let heading = same.last(where: { lines[$0].isHeading }) ?? same.last { return heading }
        }
        let headings = near.filter { lines[$0].element == "h1" && lines[$0].linkShare < 0.5 }
        // "Headline - Site" or "Site - Headline" in the page's title, where the site's name stands in a heading of its own.
        func isPart(_ line: Int, of key: String) -> Bool {
            let own = PageText.key(lines[line].text)
            return key.hasPrefix(own) || key.hasSuffix(own)
        }
        for key in keys {
            if let heading = headings.last(where: { isPart($0, of: key) }) { return heading }
        }
        for key in keys {
            let part = near.filter { lines[$0].words >= 5 && lines[$0].linkShare < 0.5 && isPart($0, of: key) }
            if let line = part.last { return line }
        }
        if let heading = headings.last { return heading }
        // A page that calls itself by what it is for: a heading of a lower order, right above the text.
        return near.last {
            lines[$0].isHeading && lines[$0].words >= 5 && lines[$0].linkShare < 0.5 && $0 >= end - 6
                && !PageDump.isListHeading(lines[$0].text)
        }
    }

    /// The line that looks like a headline on a page that marks none: large or bold or called a title, and no sentence.
    private static func standingOut(_ tree: HTMLTree, _ lines: [PageBlock], before end: Int) -> Int? {
        var best: (line: Int, score: Int)?
        for index in lines.indices where index <= end && index >= end - 10 {
            let line = lines[index]
            guard (4...40).contains(line.words), line.linkShare < 0.5, !line.isCaption, !line.isRow,
                line.text.last != ".", !PageDump.isListHeading(line.text), !PageWords.isLabel(line.text),
                !Dateline.isDateline(line.text), !PageWords.isLicence(line.text)
            else { continue }
            let look = Emphasis(tree, line)
            var score = look.size + (look.isBold ? 1 : 0) + (look.isNamedTitle ? 2 : 0)
            if line.words >= 7 { score += 1 }
            if index < end - 5 { score -= 1 }
            if index + 1 < lines.count, Dateline.isDateline(lines[index + 1].text) { score += 1 }
            if score >= 3, best == nil || score >= best!.score { best = (index, score) }
        }
        return best?.line
    }

    /// What stands between headline and text and belongs to the article: its lead, its captions.
    private func lead(_ lines: ArraySlice<PageBlock>) -> [PageBlock] {
        lines.filter { line in
            guard line.linkShare < 0.4, !PageWords.isLabel(line.text), !PageWords.isLicence(line.text),
                !Dateline.isDateline(line.text), !EdgeLine.isByline(line.text), !EdgeLine.isNotice(line)
            else { return false }
            if line.isCaption { return line.words >= 3 }
            if line.words >= 5, isSummary(line) { return true }
            return line.words >= 12 || (line.words >= 6 && PageWords.endsSentence(line.text))
        }
    }

    /// Whether a line is what the head says of the page, or is called its lead.
    private func isSummary(_ line: PageBlock) -> Bool {
        let key = PageText.key(line.text)
        if summaries.contains(where: { $0 == key || key.hasPrefix($0) || (line.words >= 8 && $0.hasPrefix(key)) }) {
            return true
        }
        return ([line.node] + tree.ancestors(of: line.node).prefix(2)).contains { PageWords.namesLead(tree.nodes[$0]) }
    }

    /// Without a headline to begin at, the few sentences right above the text.
    private func leadAbove(_ lines: [PageBlock], _ start: Int) -> [PageBlock] {
        lead(lines[max(0, start - 4)..<start].filter { $0.isProse }[...])
    }

    /// The lines of the container that are the article's own.
    private func body(_ lines: [PageBlock], _ titles: [String]) -> [PageBlock] {
        var lines = dropBoxes(lines)
        let proseCount = lines.count { $0.isProse }
        var seen = 0
        if let end = lines.indices.first(where: { index in
            if lines[index].isProse { seen += 1 }
            return seen >= 2 && seen * 3 >= proseCount && PageWords.isCommentHeading(lines[index].text)
        }) {
            lines.removeSubrange(end...)
        }
        lines = EdgeLine.withoutEndMarks(lines.filter { !EdgeLine.isNotice($0) })
        lines = withoutLastBox(lines)
        let lastProse = lastParagraph(lines)
        if lastProse > 2, lines[lastProse].text.hasPrefix("*"), lines[lastProse].words <= 25 {
            lines.remove(at: lastProse)
            return body(lines, titles)
        }
        var hasProse = false
        var kept: [PageBlock] = []
        for (index, line) in lines.enumerated() {
            let isTitle = headline.map { surroundings[$0].position == line.position } ?? false
            if line.isProse, !isTitle { hasProse = true }
            guard
                isTitle || (index == 0 && headline != nil)
                    || isOwn(line, isBefore: !hasProse, isAfter: index > lastProse)
            else { continue }
            kept.append(line)
        }
        while let last = kept.last, last.isHeading, kept.count > 1 { kept.removeLast() }
        return kept
    }

    /// The last line that is told, with or without a full stop: what goes on behind the last sentence in the same element
    /// and place as the paragraphs before is one of them.
    private func lastParagraph(_ lines: [PageBlock]) -> Int {
        guard var last = lines.lastIndex(where: { $0.isProse && !PageWords.isLicence($0.text) }) else {
            return lines.count - 1
        }
        let parents = Set(lines[...last].filter(\.isProse).map { tree.nodes[$0.node].parent })
        for (index, line) in lines.enumerated().dropFirst(last + 1) {
            let isParagraph =
                line.element == lines[last].element && parents.contains(tree.nodes[line.node].parent)
                && line.words >= 13 && line.linkShare < 0.2 && !line.isCaption && !PageWords.isLicence(line.text)
            guard isParagraph else { break }
            last = index
        }
        return last
    }

    /// Leaves out the box that stands behind the last paragraph, with a heading of its own and a sentence or two: of the
    /// writer, of a newsletter, of a book.
    private func withoutLastBox(_ lines: [PageBlock]) -> [PageBlock] {
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

    private func isOwn(_ line: PageBlock, isBefore: Bool, isAfter: Bool) -> Bool {
        if line.linkShare >= 0.5, !line.isRow { return line.isCaption && line.words >= 8 }
        if PageWords.isLabel(line.text) || isListHeading(line.text) || PageWords.isCommentHeading(line.text) {
            return false
        }
        if PageWords.isLicence(line.text) { return line.isProse && !isAfter && line.words > 40 }
        if line.isCaption { return true }
        if listHeadings.contains(line.position), !EdgeLine.isNamed(line.text.split(separator: " ")) { return false }
        if line.words <= 25, Dateline.isDateline(line.text) || EdgeLine.isClock(line.text) { return false }
        if isBefore, EdgeLine.isByline(line.text) { return false }
        if isBefore { return line.words >= 6 || line.isHeading || line.isRow }
        if isAfter {
            // Behind the last sentence come signatures and the names of agencies, and then the page's own lists.
            return line.linkShare < 0.2 && (line.words <= 12 || line.isRow) && line.words >= 1 && !line.isHeading
        }
        return line.words >= 1
    }

    /// Leaves out boxes of other articles that stand within this one: what a heading such as "Tin liên quan" opens, and
    /// lists of links.
    private func dropBoxes(_ lines: [PageBlock]) -> [PageBlock] {
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
            let isList = isListHeading(line.text) && !PageWords.isShare(line.text)
            let isLink = line.linkShare >= 0.5
            guard isList || isLink else { continue }
            var box: Int?
            for node in [line.node] + tree.ancestors(of: line.node) {
                if let container, tree.contains(node, container) { break }
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

    private func isListHeading(_ line: String) -> Bool {
        PageDump.isListHeading(line) || PageWords.opensList(line)
    }

    private func hasLinkedPicture(_ node: Int) -> Bool {
        (node..<tree.nodes[node].end).contains { index in
            tree.nodes[index].name == "img"
                && tree.ancestors(of: index).contains { $0 > node && tree.nodes[$0].name == "a" }
        }
    }

    /// The text behind the container that goes on in its next siblings: a page cut in two by an advertisement.
    private func rest(_ lines: ArraySlice<PageBlock>, after container: Int) -> [PageBlock] {
        let parent = tree.nodes[container].parent
        guard parent >= 0 else { return [] }
        var kept: [PageBlock] = []
        for line in lines {
            guard tree.contains(parent, line.position), line.isProse, line.words >= 20, !PageWords.isLicence(line.text),
                line.node == parent || (tree.nodes[line.node].parent == parent && isLikeText(line.node, of: container)),
                !EdgeLine.isNotice(line)
            else { break }
            kept.append(line)
        }
        return kept
    }

    /// Whether an element is built as the container is, or as a paragraph in it.
    private func isLikeText(_ node: Int, of container: Int) -> Bool {
        let own = TeaserLists.signature(tree.nodes[node])
        if own == TeaserLists.signature(tree.nodes[container]) { return true }
        return (container + 1..<tree.nodes[container].end).contains { inner in
            !tree.nodes[inner].isText && TeaserLists.signature(tree.nodes[inner]) == own
        }
    }

    /// A page whose lines are all short: what it marks as its article is believed, else all of it is.
    private func withoutSentences(_ lines: [PageBlock]) -> [PageBlock] {
        let marked = tree.nodes.indices.filter { index in
            let node = tree.nodes[index]
            return node.name == "article" || node.name == "main"
                || node.attributes["itemprop"]?.lowercased() == "articlebody"
        }
        let top = marked.filter { node in !marked.contains { $0 != node && tree.contains($0, node) } }
        let within = lines.filter { line in top.contains { tree.contains($0, line.position) } }
        return within.isEmpty ? lines : within
    }
}
