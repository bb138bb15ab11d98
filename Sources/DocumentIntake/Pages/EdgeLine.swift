/// Tells the lines at the edges of an article that the page says about it, and not the article itself: who wrote it and
/// when, where to subscribe, what the browser cannot play.
enum EdgeLine {
    /// Whether a line tells the reader what to do with the page, wherever it stands.
    static func isNotice(_ line: PageBlock) -> Bool {
        guard line.words <= 45 else { return false }
        let key = PageText.key(line.text.prefix(160))
        if firsts.contains(key.prefix { $0 != " " }), starts.contains(where: key.hasPrefix) { return true }
        if line.words <= 3, line.text.hasPrefix("--") || line.text.hasPrefix("(END") || line.text.hasPrefix("__") {
            return true
        }
        if endMarks.contains(key) { return true }
        if ["contributed to this report", "contributed reporting"].contains(where: key.hasSuffix) { return true }
        // A writer's address alone.
        if line.words == 1, line.text.contains("@") { return true }
        guard line.words <= 35 else { return false }
        let words = Set(key.split(separator: " "))
        guard words.contains("newsletter") || words.contains("inbox") || words.contains("tin") else { return false }
        return ["sign", "subscribe", "get"].contains { words.contains($0) } && !words.contains("tin")
            || key.contains("bản tin") && key.contains("đăng ký nhận")
    }

    /// Whether a line is of who wrote the article and when: "By Ann Lee, The Paper | Nov. 3, 2026".
    static func isByline(_ line: String) -> Bool {
        guard line.utf8.count <= 160, !PageWords.endsSentence(line) else { return false }
        let words = PageText.key(line).split(separator: " ")
        guard words.count <= 22, let first = words.first else { return false }
        if words.count <= 9, ["by", "from"].contains(first), isNamed(line.split(separator: " ").dropFirst()) {
            return true
        }
        guard let found = PageDateReader(line).find(), found.others <= 10 else { return false }
        if found.date.time != nil { return true }
        return words.contains { ["by", "share", "posted", "updated", "author", "views"].contains($0) }
    }

    /// Whether a line is a time of day alone, as above the entries of a live report.
    static func isClock(_ line: String) -> Bool {
        guard line.utf8.count <= 12 else { return false }
        let parts = line.split { !$0.isLetter && !$0.isNumber }
        guard let hour = parts.first, hour.first?.isNumber == true, line.contains(":") || line.contains("h") else {
            return false
        }
        return parts.allSatisfy { $0.allSatisfy(\.isNumber) || ["h", "am", "pm"].contains($0.lowercased()) }
            || hour.split(separator: "h").allSatisfy { $0.allSatisfy(\.isNumber) } && parts.count == 1
    }

    /// Whether words are a name, each with a capital but for the little ones.
    static func isNamed(_ words: some Collection<Substring>) -> Bool {
        guard let first = words.first, first.first?.isUppercase == true else { return false }
        return words.allSatisfy { word in
            word.first.map { $0.isUppercase || !$0.isLetter } == true || little.contains(word.lowercased())
        }
    }

    /// Agencies write a word behind the last sentence that ends the dispatch.
    static func withoutEndMarks(_ lines: [PageBlock]) -> [PageBlock] {
        lines.map { line in
            guard let mark = [" Enditem", " (END)", " /Enditem/"].first(where: line.text.hasSuffix) else { return line }
            var line = line
            line.text = PageText.collapsed(String(line.text.dropLast(mark.count)))
            line.words = PageText.words(line.text)
            return line
        }
    }

    private static let little: Set<String> = [
        "and", "of", "the", "de", "van", "von", "bin", "al", "và", "in", "for", "la", "del", "der",
    ]

    private static let endMarks: Set<String> = ["enditem", "end item"]

    /// The first words of what notices begin with.
    private static let firsts = Set(starts.map { $0.prefix { $0 != " " } })

    private static let starts = [
        "trình duyệt của bạn không hỗ trợ", "trình duyệt không hỗ trợ", "your browser does not support",
        "mời bạn đọc", "mời quý độc giả", "mời độc giả", "mời quý vị", "mời các bạn", "kính mời quý", "download image",
        "virin ", "translator ", "editor ", "subscribe ", "sign up ", "đăng ký nhận", "để đọc tiếp",
        "to continue reading", "to read the full",
        "read the full article", "read the full story", "already a subscriber", "already have an account",
        "looking to read the full", "gain unlimited access", "this content is for subscribers", "follow us on",
        "theo dõi chúng tôi", "bấm vào đây để", "quý độc giả vui lòng", "please enable javascript",
        "enable javascript", "vui lòng bật javascript", "bạn đọc có thể gửi", "mọi ý kiến đóng góp",
        "click here to", "support our journalism", "become a member", "download the app", "download our app",
    ]
}
