/// How a line stands out where a page marks its headline by looks instead of by an element.
struct Emphasis {
    var isBold = false
    var isRight = false
    /// 0 as the text around it, 1 somewhat larger, 2 much larger.
    var size = 0
    /// A class or an id calls the line a title.
    var isNamedTitle = false

    init(_ tree: HTMLTree, _ block: PageBlock) {
        for (distance, index) in tree.ancestors(of: block.position).enumerated() where distance < 8 {
            let node = tree.nodes[index]
            // What is around several lines says nothing of one.
            if index < block.node, node.end - index > 14 { break }
            read(node)
        }
    }

    private mutating func read(_ node: HTMLTree.Node) {
        switch node.name {
        case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th": isBold = true
        case "font":
            let value = node.attributes["size"] ?? ""
            let number = Int(value.filter(\.isNumber)) ?? 0
            size = max(size, value.hasPrefix("+") ? min(2, number) : number >= 4 ? 2 : 0)
        case "big": size = max(size, 1)
        default: break
        }
        if node.attributes["align"]?.lowercased() == "right" { isRight = true }
        if let style = node.attributes["style"]?.lowercased().filter({ $0 != " " }) {
            if ["font-weight:bold", "font-weight:6", "font-weight:7"].contains(where: style.contains) { isBold = true }
            if style.contains("text-align:right") { isRight = true }
            if let points = Self.points(style) { size = max(size, points >= 13.5 ? 2 : points >= 12.5 ? 1 : 0) }
        }
        for key in ["class", "id"] {
            guard let name = node.attributes[key] else { continue }
            let words = PageText.nameWords(name)
            if words.contains(where: Self.titles.contains) { isNamedTitle = true }
            if zip(words, words.dropFirst()).contains(where: { $0 + $1 == "tieude" }) { isNamedTitle = true }
            if words.contains("right") && words.contains("text") { isRight = true }
        }
    }

    /// The size of `font-size:18px` or `font-size:14pt` in points.
    private static func points(_ style: String) -> Double? {
        guard let at = style.firstRange(of: "font-size:") else { return nil }
        let value = style[at.upperBound...].prefix { $0 != ";" }
        if ["large", "x-large", "xx-large"].contains(String(value)) { return 15 }
        guard let number = Double(value.prefix { $0.isNumber || $0 == "." }) else { return nil }
        if value.hasSuffix("px") { return number * 0.75 }
        if value.hasSuffix("pt") { return number }
        if value.hasSuffix("em") { return number * 12 }
        return value.hasSuffix("%") ? number * 0.12 : nil
    }

    private static let titles: Set<String> = [
        "title", "titles", "tieude", "headline", "heading", "tit", "tittle", "subject", "tentin", "tenbai",
    ]
}
