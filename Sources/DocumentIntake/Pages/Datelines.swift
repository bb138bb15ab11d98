internal import CivilTime

/// The date lines that a page shows with its article: right below the headline, else right above it, else below the text.
///
/// What stands further away is another thing's date: today's in the head of the site, those of linked articles, of
/// comments, and of the licence in the footer.
struct Datelines {
    /// The likeliest first.
    private(set) var published: [PageDate] = []
    /// Lines that speak of the last change.
    private(set) var weak: [PageDate] = []

    /// Every day that is shown.
    var days: [CivilDay] { (published + weak).map(\.day) }

    /// `isDayFirst` tells how the page writes days in numbers, and is asked only where a line may be read in two ways.
    init(_ tree: HTMLTree, _ content: MainContent, _ head: SiteHead, isDayFirst: () -> Bool?) {
        let lines = content.surroundings
        let first = content.prose?.lowerBound ?? content.headline ?? 0
        let last = content.prose?.upperBound ?? first
        let headline = content.headline
        var places: [Int] = []
        if let headline {
            places += Array(headline..<max(headline + 1, min(lines.count, first + 3)))
            places += lines.indices.filter {
                $0 < headline && $0 >= headline - 12 && isNear(lines[$0], headline: lines[headline], tree)
            }
            .reversed()
        } else {
            places += lines.indices.filter { $0 <= first + 2 && $0 >= first - 12 }
        }
        places += lines.indices.filter { $0 > last && $0 <= last + 6 }
        for place in places {
            let line = lines[place]
            // No longer line is a date line, whatever else it is.
            guard !line.isCaption, line.text.utf8.count <= 200, !PageWords.isLicence(line.text), !isFooter(line, tree),
                !head.contains(line.position), !Self.isOfToday(line.text), var reading = Dateline.read(line.text)
            else { continue }
            if reading.isEitherOrder, isDayFirst() == true, let other = Dateline.read(line.text, isDayFirst: true) {
                reading = other
            }
            if reading.isUpdate { weak.append(reading.date) } else { published.append(reading.date) }
        }
    }

    /// Whether a line shows the day on which the page was seen or printed.
    private static func isOfToday(_ line: String) -> Bool {
        let key = PageText.key(line.prefix(40))
        return ["hôm nay", "today is", "today ", "in ngày", "ngày in", "printed"].contains { key.hasPrefix($0) }
            && !key.hasPrefix("hôm nay lúc")
    }

    /// Above a headline, only what is in the same part of the page as it: the head of the site has today's date.
    private func isNear(_ line: PageBlock, headline: PageBlock, _ tree: HTMLTree) -> Bool {
        let around = [line.node] + tree.ancestors(of: line.node)
        guard let common = around.first(where: { tree.contains($0, headline.position) }) else { return false }
        if ["body", "html"].contains(tree.nodes[common].name) {
            // On a flat page, everything hangs together: only the neighbours count.
            return line.node == headline.node || tree.nodes[line.node].parent == common
        }
        let inside = around.prefix { $0 != common }
        return !inside.contains { tree.nodes[$0].name == "header" || PageWords.namesHead(tree.nodes[$0]) }
    }

    private func isFooter(_ line: PageBlock, _ tree: HTMLTree) -> Bool {
        ([line.node] + tree.ancestors(of: line.node)).contains { node in
            tree.nodes[node].name == "footer"
                && !tree.ancestors(of: node).contains { tree.nodes[$0].name == "article" }
        }
    }
}

/// The `<time>` elements of an article's head, and elements that microdata mark as its day.
enum Times {
    static func published(_ tree: HTMLTree, _ content: MainContent, _ head: SiteHead) -> [String] {
        var marked: [String] = []
        var near: [String] = []
        var old: [String] = []
        let lines = content.surroundings
        let start = content.headline.map { lines[$0].position } ?? 0
        let end = content.prose.map { lines[$0.lowerBound].position } ?? tree.nodes.count
        let region = content.headline == nil ? 0 : 400
        for (index, node) in tree.nodes.enumerated() {
            let value = node.attributes["datetime"] ?? node.attributes["content"] ?? node.attributes["title"]
            if let property = node.attributes["itemprop"]?.lowercased(), property.contains("datepublished"),
                node.name != "meta"
            {
                marked.append(value ?? tree.text(of: index))
            } else if node.name == "time" {
                let written = node.attributes["datetime"]
                let text = written.flatMap { PageDate($0) } != nil ? written! : tree.text(of: index)
                if head.contains(index) { continue }
                let words = node.attributes["class"].map { PageText.nameWords($0) } ?? []
                let isUpdate = words.contains("updated") || words.contains("modified")
                if node.attributes["pubdate"] != nil || words.contains("published") {
                    marked.append(text)
                } else if index >= start - region, index <= end, isShown(tree, index, content) {
                    if isUpdate { old.append(text) } else { near.append(text) }
                }
            } else if node.name == "abbr", node.attributes["class"]?.contains("published") == true {
                marked.append(value ?? tree.text(of: index))
            }
        }
        return marked + near + old
    }

    /// Whether the element's own line is among those that can belong to the article.
    private static func isShown(_ tree: HTMLTree, _ node: Int, _ content: MainContent) -> Bool {
        let text = tree.text(of: node)
        if text.isEmpty { return true }
        return content.surroundings.contains { tree.contains($0.node, node) && $0.linkShare < 0.9 }
    }
}

/// The day that stands in an address, such as `/2026/02/20/` or `-20260220140512345.htm`.
enum AddressDate {
    /// Nil where there is none; a month where only year and month stand there.
    static func find(_ url: String) -> EDTF? {
        let path: Substring = url.drop { $0 != "/" }.drop { $0 == "/" }.drop { $0 != "/" }
        let runs = path.split { !$0.isNumber || !$0.isASCII }.map(String.init)
        let numbers = runs.map { ($0.utf8.count, Int($0.prefix(18)) ?? 0) }
        func day(_ year: Int, _ month: Int, _ date: Int) -> EDTF? {
            guard (1990...2199).contains(year) else { return nil }
            return CivilDay(year: year, month: month, day: date).map { EDTF($0) }
        }
        for index in numbers.indices {
            let (count, value) = numbers[index]
            if count == 4, index + 2 < numbers.count, numbers[index + 1].0 <= 2, numbers[index + 2].0 <= 2,
                let day = day(value, numbers[index + 1].1, numbers[index + 2].1), isAdjacent(runs, index, 3, path)
            {
                return day
            }
            if [8, 12, 14, 17].contains(count) {
                let text = runs[index]
                if let whole = Int(text.prefix(8)), let day = day(whole / 10000, whole / 100 % 100, whole % 100) {
                    return day
                }
            }
        }
        for index in numbers.indices.dropLast() where numbers[index].0 == 4 && numbers[index + 1].0 == 2 {
            let (year, month) = (numbers[index].1, numbers[index + 1].1)
            if (1990...2199).contains(year), (1...12).contains(month),
                path.contains("/\(runs[index])/\(runs[index + 1])/")
            {
                return EDTF(PartialDate(year: .known(year), month: month))
            }
        }
        return nil
    }

    private static func isAdjacent(_ runs: [String], _ index: Int, _ count: Int, _ path: Substring) -> Bool {
        let parts = runs[index..<index + count]
        return ["/", "-", ".", "_"].contains { path.contains(parts.joined(separator: $0)) }
    }
}
