package import KnowledgeModel

/// Finds the article in the text of a whole web page: it ends where the link lists begin.
package enum PageDump {
    /// The part of a text that is the article: everything up to the first heading of a link list which no prose
    /// follows any more. The whole text where there is no such heading.
    package static func body(of text: String) -> TextSpan {
        let lines = Array(TextLines(text))
        let end = lines.last?.end ?? 0
        guard let lastProse = lines.lastIndex(where: { isProse($0.trimmed(text)) }) else {
            // Without a paragraph to be sure of, only the first line is known to be no list.
            let heading = lines.dropFirst().first { isListHeading($0.trimmed(text)) }
            return TextSpan(start: 0, end: heading?.start ?? end)
        }
        let heading = lines[(lastProse + 1)...].first { isListHeading($0.trimmed(text)) }
        return TextSpan(start: 0, end: heading?.start ?? end)
    }

    /// Whether a line by itself is what pages write above a list of links.
    static func isListHeading(_ line: String) -> Bool {
        guard line.utf8.count <= 120 else { return false }
        var words = line.lowercased()[...]
        while let first = words.first, !first.isLetter { words.removeFirst() }
        while let last = words.last, !last.isLetter && !last.isNumber { words.removeLast() }
        if headings.contains(String(words)) { return true }
        // "Từ khóa: quốc phòng, hải quân" carries its list on the same line.
        guard let colon = words.firstIndex(of: ":") else { return false }
        return listsOnOneLine.contains(String(words[..<colon]).trimmingSpaces)
    }

    /// Whether a line is a paragraph: a sentence of some length with its full stop, which no link or caption is.
    static func isProse(_ line: String) -> Bool {
        var end = line[...]
        while let last = end.last, "\"”’»)]".contains(last) { end.removeLast() }
        guard let last = end.last, ".!…".contains(last) else { return false }
        return hasWords(line, atLeast: 20)
    }

    private static func hasWords(_ line: String, atLeast least: Int) -> Bool {
        var count = 0
        var isInside = false
        for scalar in line.unicodeScalars {
            let isSpace =
                scalar.value < 0x80
                ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
            if !isSpace, !isInside {
                count += 1
                if count == least { return true }
            }
            isInside = !isSpace
        }
        return false
    }

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
    var trimmingSpaces: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, TextLines.isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, TextLines.isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }
}
