/// The top of a page, above what the article begins with: the site's name, the day on which the page was seen, menus.
struct SiteHead {
    private let tree: HTMLTree
    /// The places of the links above the article's first line.
    private let links: [Int]
    private let start: Int

    init(_ tree: HTMLTree, _ content: MainContent) {
        self.tree = tree
        let line = content.headline ?? content.prose?.lowerBound
        let start = line.map { content.surroundings[$0].position } ?? 0
        self.start = start
        links = (0..<start).filter { tree.nodes[$0].name == "a" && tree.nodes[$0].end > $0 + 1 }
    }

    /// Whether a node is of the site's head: a menu stands between it and the article.
    func contains(_ node: Int) -> Bool {
        guard node < start else { return isToday(node) }
        let behind = links.reversed().prefix { $0 > node }.count
        return behind >= 8 || isToday(node) || isAmongLinks(node)
    }

    /// Whether the largest part of the page around a node that ends above the article is a bar of links.
    private func isAmongLinks(_ node: Int) -> Bool {
        guard let part = ([node] + tree.ancestors(of: node)).last(where: { tree.nodes[$0].end <= start }) else {
            return false
        }
        return links.count { tree.contains(part, $0) } >= 6
    }

    /// Whether an element is called the day of today.
    private func isToday(_ node: Int) -> Bool {
        ([node] + tree.ancestors(of: node).prefix(3)).contains { index in
            ["class", "id"].contains { key in
                guard let name = tree.nodes[index].attributes[key] else { return false }
                return PageText.nameWords(name).contains {
                    ["today", "now", "current", "clock", "homnay"].contains($0)
                }
            }
        }
    }
}

/// Whether a page writes the day before the month where it writes numbers alone.
enum DayOrder {
    /// By the page's other dates, of which one with a number over 12 tells; else by the country of the site; nil where
    /// nothing tells.
    static func isDayFirst(_ tree: HTMLTree, url: String?, language: String?) -> Bool? {
        var dayFirst = 0
        var monthFirst = 0
        for node in tree.nodes where node.isText && node.text.utf8.count <= 200 {
            for (first, second) in pairs(node.text) {
                if first > 12, second <= 12 { dayFirst += 1 }
                if second > 12, first <= 12 { monthFirst += 1 }
            }
        }
        if dayFirst != monthFirst { return dayFirst > monthFirst }
        if language == "vi" { return true }
        let country = url.flatMap(PageMetadata.host)?.split(separator: ".").last.map(String.init) ?? ""
        if country.utf8.count == 2 { return !["us", "ph"].contains(country) }
        return ["gov", "mil"].contains(country) ? false : nil
    }

    /// The first two numbers of what is written as 20/2/2026.
    private static func pairs(_ text: String) -> [(Int, Int)] {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return [] }
        let runs = text.split { !($0.isASCII && $0.isNumber) && $0 != "/" }
        return runs.compactMap { run in
            let parts = run.split(separator: "/")
            guard parts.count == 3, parts[2].utf8.count == 4, let first = Int(parts[0]), let second = Int(parts[1]),
                (1...31).contains(first), (1...31).contains(second)
            else { return nil }
            return (first, second)
        }
    }
}
