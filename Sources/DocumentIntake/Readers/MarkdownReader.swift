internal import CivilTime
internal import KnowledgeModel

/// A file that is one article in Markdown (CommonMark), with or without front matter.
package struct MarkdownReader: DocumentReader {
    package let form = "markdown"

    package init() {}

    /// A heading of the first order or front matter at the start; where a name ends in `.md`, anything.
    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        if ["md", "markdown"].contains(origin.ending) { return true }
        let lines = Opening(opening).lines
        guard let first = lines.first else { return false }
        if first.hasPrefix("# ") { return true }
        return first.trimmingSpaces == "---" && lines.dropFirst().prefix(30).contains { $0.trimmingSpaces == "---" }
            && lines.count > 1 && lines[1].contains(":")
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        switch try wholeText(source, origin: origin) {
        case .failure(let problem): try deliver(.problem(problem))
        case .success(let (markdown, encoding)):
            let page = MarkdownText(markdown)
            let fields = page.fields
            guard !isBlank(page.text) else {
                return try deliver(origin.problem(.empty, "empty; there is no article in it"))
            }
            let title = fields["title"] ?? page.title
            var text = page.text
            if let title, PageText.key(text.prefix { $0 != "\n" }) != PageText.key(title) { text = title + "\n" + text }
            var document = Document(dump: text, id: origin.stem, today: origin.settings.today)
            document.title = title ?? document.title
            document.url = [fields["url"], fields["link"], fields["canonical"], fields["source"]].lazy.compactMap { $0 }
                .first { $0.contains("://") }
            document.publisher =
                fields["publisher"] ?? fields["site"] ?? fields["sitename"]
                ?? fields["source"].flatMap { $0.contains("://") ? nil : $0 } ?? document.url.flatMap(PageMetadata.host)
            document.language = fields["language"] ?? fields["lang"] ?? document.language
            var from = document.published == nil ? nil : "dateline"
            for key in ["published", "date", "pubdate", "created"] {
                guard let said = fields[key], let date = EDTF(said) ?? PageDate(said).map({ EDTF($0.day) }) else {
                    continue
                }
                if let today = origin.settings.today, let first = date.bounds?.first, first > today { continue }
                (document.published, document.publishedBasis, from) = (date, .page, "front-matter")
                break
            }
            try deliver(
                .document(
                    document,
                    Provenance(
                        source: origin.path, part: origin.part, form: form, encoding: encoding.rawValue,
                        publishedFrom: from, author: fields["author"], captions: page.captions)))
        }
    }
}

/// The words of a text in Markdown, without its signs: a paragraph a line.
struct MarkdownText {
    /// The front matter's fields, names in lower case.
    private(set) var fields: [String: String] = [:]
    private(set) var text = ""
    /// The first heading of the first order.
    private(set) var title: String?
    private(set) var captions: [String] = []

    init(_ markdown: String) {
        var lines = markdown.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }[...]
        if let first = lines.first, first.hasPrefix("\u{FEFF}") { lines[lines.startIndex] = first.dropFirst() }
        if lines.first?.trimmingSpaces == "---",
            let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains($0.trimmingSpaces) })
        {
            for line in lines[(lines.startIndex + 1)..<end] {
                guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" ") else { continue }
                var value = String(line[line.index(after: colon)...]).trimmingSpaces
                for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
                    value = String(value.dropFirst().dropLast())
                }
                if !value.isEmpty { fields[line[..<colon].lowercased()] = value }
            }
            lines = lines[(end + 1)...]
        }
        read(lines)
    }

    private mutating func read(_ lines: ArraySlice<Substring>) {
        var paragraph: [String] = []
        var blocks: [String] = []
        var isCode = false
        func close() {
            let text = PageText.collapsed(Self.plain(paragraph.joined(separator: " ")))
            if !text.isEmpty { blocks.append(text) }
            paragraph = []
        }
        for raw in lines {
            var line = raw.trimmingSpaces
            if line.hasPrefix("```") || line.hasPrefix("~~~") {
                close()
                isCode.toggle()
                continue
            }
            if line.hasPrefix(">") { line = String(line.drop { $0 == ">" || $0.isWhitespace }) }
            if isCode || line.isEmpty || Self.isRule(line) {
                if Self.isUnderline(line), paragraph.count == 1, title == nil, line.hasPrefix("=") {
                    title = Self.plain(paragraph[0])
                }
                close()
                continue
            }
            if line.hasPrefix("#") {
                let depth = line.prefix { $0 == "#" }.count
                let rest = line.dropFirst(depth)
                if depth <= 6, rest.isEmpty || rest.hasPrefix(" ") {
                    close()
                    var words = String(rest).trimmingSpaces
                    while words.hasSuffix("#") { words.removeLast() }
                    paragraph = [words]
                    close()
                    if depth == 1, title == nil { title = blocks.last }
                    continue
                }
            }
            if line.hasPrefix("|") {
                close()
                let cells = line.split(separator: "|").map { PageText.collapsed(Self.plain(String($0))) }
                if !cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) {
                    blocks.append(cells.joined(separator: " | "))
                }
                continue
            }
            if let item = Self.listItem(line) {
                close()
                line = item
            }
            if let caption = Self.picture(line) {
                close()
                if !caption.isEmpty {
                    captions.append(caption)
                    blocks.append(caption)
                }
                continue
            }
            paragraph.append(line)
            // Two spaces or a backslash at the end break the line.
            if raw.hasSuffix("  ") || raw.hasSuffix("\\") { close() }
        }
        close()
        text = blocks.joined(separator: "\n")
    }

    private static func isRule(_ line: String) -> Bool {
        let signs = line.filter { $0 != " " }
        return signs.count >= 3 && ["-", "*", "_", "="].contains { sign in signs.allSatisfy { String($0) == sign } }
    }

    private static func isUnderline(_ line: String) -> Bool { line.count >= 2 && line.allSatisfy { $0 == "=" } }

    private static func listItem(_ line: String) -> String? {
        for sign in ["- ", "* ", "+ "] where line.hasPrefix(sign) { return String(line.dropFirst(2)).trimmingSpaces }
        return nil
    }

    /// The words of a line that is a picture alone; nil for another line.
    private static func picture(_ line: String) -> String? {
        guard line.hasPrefix("!["), line.hasSuffix(")"), let close = line.firstIndex(of: "]") else { return nil }
        let alternative = String(line.dropFirst(2)[..<close])
        // ![alt](file.jpg "caption")
        let target = line[close...]
        if let open = target.firstIndex(of: "\""), let end = target.lastIndex(of: "\""), open < end {
            return PageText.collapsed(String(target[target.index(after: open)..<end]))
        }
        return PageText.collapsed(alternative)
    }

    /// A line without the signs of emphasis, code, links and pictures; HTML in it is read as HTML.
    static func plain(_ line: String) -> String {
        var text = ""
        var rest = line[...]
        var bracket = NextSign("]")
        var parenthesis = NextSign(")")
        while let next = rest.first {
            rest.removeFirst()
            switch next {
            case "\\":
                if let escaped = rest.first, escaped.isPunctuation || escaped.isSymbol {
                    text.append(escaped)
                    rest.removeFirst()
                }
            case "*", "`": continue
            case "_":
                // Within a word it is a letter.
                let isInner =
                    text.last.map { $0.isLetter || $0.isNumber } ?? false
                    && rest.first.map { $0.isLetter || $0.isNumber } ?? false
                if isInner { text.append(next) }
            case "!" where rest.first == "[": continue
            case "[":
                guard let close = bracket.place(in: rest) else {
                    text.append(next)
                    continue
                }
                let after = rest[rest.index(after: close)...]
                if after.first == "(", let end = parenthesis.place(in: after) {
                    text += plain(String(rest[..<close]))
                    rest = after[after.index(after: end)...]
                } else if after.first == "[", let end = bracket.place(in: after) {
                    text += plain(String(rest[..<close]))
                    rest = after[after.index(after: end)...]
                } else {
                    text.append(next)
                }
            default: text.append(next)
            }
        }
        guard text.contains("<") || text.contains("&"), let tree = HTMLTree("<p>\(text)</p>"), !tree.nodes.isEmpty
        else {
            return text
        }
        return tree.text(of: 0)
    }
}

/// Where a sign stands next, as a text is read from its start to its end. Looks at each character once, however often it is
/// asked, so that a line of opening brackets alone takes no longer than another.
private struct NextSign {
    private let sign: Character
    private var found: String.Index?
    private var isNone = false

    init(_ sign: Character) { self.sign = sign }

    /// The first place in the rest of the text; nil where the sign does not come again.
    mutating func place(in rest: Substring) -> String.Index? {
        if isNone { return nil }
        if let found, found >= rest.startIndex { return found }
        found = rest.firstIndex(of: sign)
        isNone = found == nil
        return found
    }
}

extension Substring {
    var trimmingSpaces: String { String(self).trimmingSpaces }
}
