/// Who wrote an article by what the page shows its readers: an element that is called the author's, a line that begins
/// as bylines do, the name below the text.
struct Bylines {
    private let tree: HTMLTree
    private let content: MainContent

    init(_ tree: HTMLTree, _ content: MainContent) {
        self.tree = tree
        self.content = content
    }

    /// The writer's name without "By", day and paper; nil where the page shows none. What `isSite` calls a name of the
    /// site is none of a person.
    func author(where isSite: (String) -> Bool) -> String? {
        for text in marked() + lines() {
            if let name = Self.name(text), !isSite(name) { return name }
        }
        return nil
    }

    /// The texts of the elements that are marked as the author's, those below the headline first.
    private func marked() -> [String] {
        let lines = content.surroundings
        let start =
            content.headline.map { lines[$0].position } ?? content.prose.map { lines[$0.lowerBound].position } ?? 0
        let end = content.prose.map { lines[$0.upperBound].position } ?? tree.nodes.count
        var found: [(node: Int, isSure: Bool)] = []
        for index in max(0, start - 200)..<max(start, min(tree.nodes.count, end + 120)) {
            let node = tree.nodes[index]
            if node.isText || !Self.isAuthors(node) || isElsewhere(index) { continue }
            found.append((index, node.attributes["itemprop"] != nil || node.attributes["rel"] != nil))
        }
        // The innermost element has the name alone.
        let inner = found.filter { outer in
            !found.contains { $0.node != outer.node && tree.contains(outer.node, $0.node) }
        }
        let outer = found.filter { one in !inner.contains { $0.node == one.node } }
        return (inner + outer).map(\.node).sorted { ($0 < start ? 1 : 0, $0) < ($1 < start ? 1 : 0, $1) }.flatMap {
            texts($0)
        }
    }

    /// The text of an element, its parts apart even where no space is written between them, and then the parts alone.
    private func texts(_ node: Int) -> [String] {
        let parts = (node..<tree.nodes[node].end).lazy.filter { tree.nodes[$0].isText }.map {
            PageText.collapsed(tree.nodes[$0].text)
        }.filter { !$0.isEmpty }.prefix(12)
        return [parts.joined(separator: " ")] + (parts.count > 1 ? parts.filter { PageText.words($0) >= 2 } : [])
    }

    private static func isAuthors(_ node: HTMLTree.Node) -> Bool {
        if ["script", "style", "meta", "img", "body", "html", "article", "main"].contains(node.name) { return false }
        if node.attributes["rel"]?.lowercased() == "author" { return true }
        if node.attributes["itemprop"]?.lowercased() == "author" { return true }
        return ["class", "id", "data-role", "data-testid", "data-qa", "aria-labelledby"].contains { key in
            guard let name = node.attributes[key] else { return false }
            return name.split(separator: " ").contains { part in
                let words = PageText.nameWords(String(part))
                if words.contains(where: notNames.contains) { return false }
                return words.contains(where: names.contains)
                    || zip(words, words.dropFirst()).contains { pairs.contains($0 + $1) }
            }
        }
    }

    private static let names: Set<String> = ["author", "authors", "byline", "tacgia", "butdanh", "writer", "reporter"]
    private static let pairs: Set<String> = ["tacgia", "butdanh", "bywriter"]
    private static let notNames: Set<String> = [
        "avatar", "img", "image", "photo", "bio", "box", "card", "social", "comment", "comments", "job", "email",
        "time",
        "date", "link", "links", "icon", "desc", "description",
    ]

    /// Whether an element stands among readers' comments or other articles.
    private func isElsewhere(_ node: Int) -> Bool {
        ([node] + tree.ancestors(of: node)).contains { index in
            let holder = tree.nodes[index]
            if content.teasers.contains(index) || ["nav", "aside"].contains(holder.name) { return true }
            return [holder.attributes["class"], holder.attributes["id"]].compactMap { $0 }.contains { name in
                let words = PageText.nameWords(name)
                return words.contains { ["comment", "comments", "related", "disqus", "recommend", "cmt"].contains($0) }
            }
        }
    }

    /// The lines that begin as bylines, above the text and then below it.
    private func lines() -> [String] {
        let lines = content.surroundings
        guard let prose = content.prose else { return [] }
        var found: [String] = []
        let top = content.headline.map { $0 + 1 } ?? max(0, prose.lowerBound - 4)
        for index in min(top, prose.lowerBound)..<prose.lowerBound {
            let line = lines[index]
            guard !line.isCaption, line.words <= 14 else { continue }
            let key = PageText.key(line.text)
            if Self.openings.contains(where: { key.hasPrefix($0 + " ") }) { found.append(line.text) }
            // A name before the day.
            if let reading = Dateline.read(line.text), !reading.isUpdate, let name = Self.name(line.text),
                (2...4).contains(PageText.words(name)), !line.text.hasPrefix(name + ",")
            {
                found.append(name)
            }
            // A name right above the day.
            if (2...4).contains(line.words), content.headline != nil, line.linkShare < 0.5 || line.linkShare == 1,
                EdgeLine.isNamed(line.text.split(separator: " ")), !line.text.contains(where: \.isNumber),
                index + 1 < lines.count, Dateline.isDateline(lines[index + 1].text)
            {
                found.append(line.text)
            }
        }
        let end = content.blocks.lastIndex { $0.isProse }.map { $0 + 1 } ?? content.blocks.count
        let behind = content.blocks[end...]
        for line in behind.prefix(3) + behind.dropFirst(3).suffix(2)
        where !line.isCaption && !line.isRow && line.words <= 10 {
            let key = PageText.key(line.text)
            let look = Emphasis(tree, line)
            let isCapitals = line.text == line.text.uppercased()
            if Self.openings.contains(where: { key.hasPrefix($0 + " ") })
                || (line.words >= 2 && (look.isBold || look.isRight || isCapitals))
            {
                found.append(line.text)
            }
        }
        return found
    }

    private static let openings = [
        "by", "written by", "viết bởi", "đăng bởi", "story by", "reporting by", "posted by", "from", "tác giả", "bài",
        "bài viết", "bài và ảnh",
        "bài ảnh", "tin", "tin ảnh", "tin bài", "tin và ảnh", "tin bài ảnh", "thực hiện", "theo", "author", "reporter",
        "người viết", "phóng viên", "pv", "bởi",
    ]

    /// The name in a byline: without what opens it, cut where day, paper or place begin. Nil where it is no name.
    static func name(_ text: String) -> String? {
        guard text.utf8.count <= 200 else { return nil }
        var words = text.split(separator: " ")[...]
        // The longest opening first: "Tin, ảnh:" and not "Tin".
        for count in stride(from: min(4, words.count - 1), through: 1, by: -1) {
            guard openings.contains(PageText.key(words.prefix(count).joined(separator: " "))) else { continue }
            words = words.dropFirst(count)
            break
        }
        while let first = words.first, !first.contains(where: \.isLetter) { words = words.dropFirst() }
        var name: [Substring] = []
        scan: for word in words {
            if word.first?.isNumber == true || stops.contains(word.lowercased()) { break }
            if word.allSatisfy({ !$0.isLetter }) { break }
            for mark in ["/", ",", ";", "|", "(", "•", ":"] where word.contains(mark) {
                if let part = word.split(separator: mark, omittingEmptySubsequences: false).first, !part.isEmpty {
                    name.append(part)
                }
                break scan
            }
            name.append(word)
        }
        guard (1...7).contains(name.count), EdgeLine.isNamed(name) || isOffice(name) else { return nil }
        let whole = name.joined(separator: " ").trimmingSpaces
        guard whole.count >= 2, whole.count <= 60, !PageWords.isLabel(whole), !PageWords.endsSentence(whole),
            name.count > 1 || text.utf8.count <= 30, !whole.contains(where: { $0 == "@" || $0.isNumber }),
            !name.contains(where: { ["news", "newsroom", "menu"].contains($0.lowercased()) }),
            ![
                "author", "tác giả", "by", "staff", "admin", "super user", "editor", "webmaster", "end", "ends",
                "enditem", "administrator",
            ].contains(whole.lowercased())
        else { return nil }
        return whole
    }

    /// Whether words name a part of an administration, of which in Vietnamese only the first has a capital.
    private static func isOffice(_ words: [Substring]) -> Bool {
        guard let first = words.first, first.first?.isUppercase == true, words.count >= 2 else { return false }
        return ["vụ", "cục", "ban", "phòng", "văn", "trung", "tổng", "office", "department", "bureau"]
            .contains(first.lowercased())
    }

    private static let stops: Set<String> = [
        "|", "-", "–", "—", "•", "·", "updated", "published", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "thứ", "chủ", "ngày", "last", "cập", "monday",
        "tuesday", "wednesday",
        "thursday",
        "friday", "saturday", "sunday", "follow", "theo", "at", "view", "xem", "email",
    ]
}
