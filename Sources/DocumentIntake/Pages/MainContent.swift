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
    private var listHeadings: Set<Int> = []
    private let tree: HTMLTree
    private let summaries: [String]

    /// `titles` are what the page's head calls it, and `summaries` what it says of it in a sentence. What is no page of a
    /// site, but a letter or a feed's entry, announces nothing beside itself.
    init(_ tree: HTMLTree, titles: [String], summaries: [String] = [], isPage: Bool = true) {
        self.tree = tree
        self.summaries = summaries.map { PageText.key($0) }.filter { PageText.words($0) >= 4 }
        let gatherer = PageBlocks(tree)
        let hidden = Set(tree.nodes.indices.filter { ArticleElement.isHidden(tree.nodes[$0]) })
        let all = gatherer.blocks(leavingOut: hidden)
        let announcements = isPage ? TeaserLists(tree, all) : nil
        var teasers = announcements?.nodes ?? []
        let opened = OpenedBoxes(tree, all)
        let article = ArticleElement(tree, all)
        var suspects = article.suspects(teasers, opened).union(teasers)
        container = article.heaviest(suspects)
        if !teasers.isEmpty, !article.tells(container, beside: teasers) {
            // A page that announces articles and tells none is what it announces.
            teasers = []
            suspects = article.suspects(teasers, opened)
            container = article.heaviest(suspects)
        }
        self.teasers = teasers
        listHeadings = teasers.isEmpty ? [] : announcements?.headings ?? []
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
            headline = Headlines.marked(lines, titles, before: lines.count)
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
        let title = Headlines.marked(lines, titles, before: first) ?? Headlines.standingOut(tree, lines, before: first)
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

    private func firstProse(_ lines: [PageBlock], from start: Int, to end: Int) -> Int {
        (start...end).first { lines[$0].isProse } ?? end
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
        let boxes = container.map { InnerBoxes(tree: tree, container: $0) }
        var lines = boxes?.without(lines) ?? lines
        let proseCount = lines.count { $0.isProse }
        var seen = 0
        if let end = lines.indices.first(where: { index in
            if lines[index].isProse { seen += 1 }
            return seen >= 2 && seen * 3 >= proseCount && PageWords.isCommentHeading(lines[index].text)
        }) {
            lines.removeSubrange(end...)
        }
        lines = EdgeLine.withoutEndMarks(lines.filter { !EdgeLine.isNotice($0) })
        lines = boxes?.withoutLast(lines) ?? lines
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

    private func isOwn(_ line: PageBlock, isBefore: Bool, isAfter: Bool) -> Bool {
        if line.linkShare >= 0.5, !line.isRow { return line.isCaption && line.words >= 8 }
        if PageWords.isLabel(line.text) || InnerBoxes.isListHeading(line.text) || PageWords.isCommentHeading(line.text)
        {
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
