internal import CivilTime
package import KnowledgeModel

/// Finds the article in the text of a whole web page: behind the site's menus, and before its link lists, comments and
/// licence.
package enum PageDump {
    /// The part of a text that is the article. The whole text where nothing shows that it is a page.
    package static func body(of text: String) -> TextSpan { Parts(text).body }

    /// What a text shows of the page that it was copied from.
    struct Parts {
        private(set) var body: TextSpan
        /// The article's first line; nil for a blank text.
        private(set) var title: String?
        /// The day of the date line between headline and text.
        private(set) var day: CivilDay?

        init(_ text: String) {
            let lines = Array(TextLines(text))
            let end = lines.last?.end ?? 0
            body = TextSpan(start: 0, end: end)
            title = DocumentIntake.headline(text)
            // Without a paragraph to be sure of, only the first line is known to be no list.
            func isProse(_ index: Int) -> Bool { PageDump.isProse(lines[index].trimmed(text)) }
            // From both ends: what lies between is looked at only where comments may follow.
            guard let first = lines.indices.first(where: isProse), let last = lines.indices.last(where: isProse) else {
                if let heading = lines.dropFirst().first(where: { isListHeading($0.trimmed(text)) }) {
                    body.end = heading.start
                }
                return
            }
            body.end = Self.end(text, lines, first, last)?.start ?? end
            let head = lines[..<first].indices.filter { !lines[$0].trimmed(text).isEmpty }
            if let start = Self.headline(text, lines, head) {
                body.start = lines[start].start
                title = lines[start].trimmed(text)
            }
            for index in head where lines[index].start >= body.start {
                if let reading = Dateline.read(lines[index].trimmed(text)) {
                    day = reading.date.day
                    break
                }
            }
        }

        /// The first line behind the article.
        private static func end(
            _ text: String, _ lines: [TextLines.Line], _ first: Int, _ last: Int
        ) -> TextLines.Line? {
            // Comments are prose too: their heading ends the article once a good part of the text has been told.
            let headings = lines.indices.filter { index in
                index > first
                    && lines[index].trimmed(text, upTo: PageWords.longestCommentHeading)
                        .map(PageWords.isCommentHeading) ?? false
            }
            if !headings.isEmpty {
                let prose = (first...last).filter { PageDump.isProse(lines[$0].trimmed(text)) }
                if prose.count >= 3 {
                    let limit = max(prose[(prose.count - 1) / 3], prose[1])
                    if let comments = headings.first(where: { $0 > limit }) { return lines[comments] }
                }
            }
            let tail = lines[(last + 1)...]
            func isEnd(_ line: TextLines.Line) -> Bool {
                let words = line.trimmed(text)
                return isListHeading(words) || PageWords.isLicence(words) || PageWords.isCommentHeading(words)
            }
            // "Xem thêm: Tin khác" is over with its line: the captions of pictures may follow it.
            var start = tail.startIndex
            while let end = tail[start...].firstIndex(where: isEnd) {
                guard listOnOneLine(lines[end].trimmed(text)) else { return lines[end] }
                let next = tail[(end + 1)...].firstIndex(where: isEnd) ?? tail.endIndex
                guard tail[(end + 1)..<next].contains(where: { isCaption($0.trimmed(text)) }) else { return lines[end] }
                start = next
            }
            return nil
        }

        /// The headline of an article that stands below a site's menus: the longest of the few lines before the first
        /// paragraph, where many short ones stand before it. Nil where the text begins with its article.
        private static func headline(_ text: String, _ lines: [TextLines.Line], _ head: [Int]) -> Int? {
            guard head.count >= 7 else { return nil }
            let near = head.suffix(8)
            let best = near.filter { index in
                let line = lines[index].trimmed(text)
                return !Dateline.isDateline(line) && !PageWords.isLabel(line) && !isListHeading(line)
            }.max { PageText.words(lines[$0].trimmed(text)) < PageText.words(lines[$1].trimmed(text)) }
            guard let best, PageText.words(lines[best].trimmed(text)) >= 5 else { return nil }
            let menu = head.filter { $0 < best && PageText.words(lines[$0].trimmed(text)) <= 5 }
            return menu.count >= 5 && menu.count * 4 >= head.count { $0 < best } * 3 ? best : nil
        }
    }

    /// Whether a line by itself is what pages write above a list of links.
    static func isListHeading(_ line: String) -> Bool {
        guard line.utf8.count <= 120 else { return false }
        var words = PageText.lowercased(line)[...]
        while let first = words.first, !first.isLetter { words.removeFirst() }
        while let last = words.last, !last.isLetter && !last.isNumber { words.removeLast() }
        if headings.contains(String(words)) { return true }
        return listOnOneLine(line)
    }

    /// Whether a line is such a heading and its list as well: "Từ khóa: quốc phòng, hải quân".
    private static func listOnOneLine(_ line: String) -> Bool {
        guard line.utf8.count <= 120, line.utf8.contains(UInt8(ascii: ":")) else { return false }
        let words = PageText.lowercased(line).drop { !$0.isLetter }
        guard let colon = words.firstIndex(of: ":"), words[colon...].contains(where: \.isLetter) else { return false }
        return listsOnOneLine.contains(String(words[..<colon]).trimmingSpaces)
    }

    /// Whether a line is what stands below a picture, as no link does: a sentence with its full stop, or with who took it.
    private static func isCaption(_ line: String) -> Bool {
        if credits.first(in: PageText.small(line) ?? Array(line.lowercased().utf8)) != nil { return true }
        return line.hasSuffix(".") && hasWords(line, atLeast: 4)
    }

    /// Whether a line is a paragraph: a sentence of some length with its full stop, which no link or caption is.
    static func isProse(_ line: String) -> Bool {
        let end = line.unicodeScalars.reversed().first { !"\"”’»)]".unicodeScalars.contains($0) }
        guard let end, ".!…".unicodeScalars.contains(end) else { return false }
        return hasWords(line, atLeast: 20) && !PageWords.isLicence(line)
    }

    private static func hasWords(_ line: String, atLeast least: Int) -> Bool {
        var count = 0
        var isInside = false
        for scalar in line.unicodeScalars {
            let isSpace = TextLines.isSpace(scalar)
            if !isSpace, !isInside {
                count += 1
                if count == least { return true }
            }
            isInside = !isSpace
        }
        return false
    }

    private static let credits = Phrases(["ảnh:", "(ảnh", "nguồn:", "đồ họa:", "đồ hoạ:", "photo:"])

    private static let listsOnOneLine: Set<String> = ["từ khóa", "từ khoá", "tags", "tag", "xem thêm", "chủ đề"]

    private static let headings: Set<String> = [
        "tin bài liên quan", "tin liên quan", "bài liên quan", "bài viết liên quan", "các tin liên quan",
        "tin cùng chuyên mục", "cùng chuyên mục", "bài cùng chuyên mục", "tin cùng chủ đề", "cùng chủ đề",
        "các tin bài khác", "các tin khác", "tin bài khác", "tin khác", "các bài khác", "bài khác", "các bài viết khác",
        "bài viết khác", "tin cũ hơn", "tin mới hơn", "tin mới nhất", "tin mới", "bài mới nhất", "mới nhất",
        "đọc nhiều", "đọc nhiều nhất", "tin đọc nhiều", "bài đọc nhiều", "xem nhiều", "xem nhiều nhất",
        "tin xem nhiều", "tin nổi bật", "nổi bật", "tin nóng", "tiêu điểm", "có thể bạn quan tâm",
        "bạn có thể quan tâm",
        "có thể bạn muốn đọc", "bạn có thể thích", "đừng bỏ lỡ", "đáng chú ý", "đọc thêm", "xem thêm", "đọc tiếp",
        "multimedia", "đa phương tiện", "video", "videos", "infographic", "infographics", "ảnh", "podcast",
        "tags", "tag", "từ khóa", "từ khoá", "chủ đề", "chia sẻ", "bình luận", "ý kiến bạn đọc", "ý kiến",
        "gửi bình luận", "related articles", "related news", "related stories", "most read", "most viewed", "read more",
        "see also", "you may also like", "latest news", "other news", "share", "comments",
    ]
}

extension String {
    /// The text without blanks at both ends.
    var trimmingSpaces: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, TextLines.isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, TextLines.isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }
}
