internal import Foundation

/// Whose page it is, by what `<title>` says beside the headline and by what the page shows at its ends.
enum Publishers {
    /// Whether a piece of a title or a meta tag names the kind of the page instead of its publisher.
    static func isGeneric(_ name: String) -> Bool {
        let key = PageText.key(name)
        return key.isEmpty || generic.contains(key) || PageText.words(name) > 15
    }

    private static let generic: Set<String> = [
        "bản in", "in bài", "in bài viết", "chi tiết tin", "chi tiết", "chi tiết bài viết", "tin tức",
        "tin tức sự kiện",
        "trang chủ", "home", "homepage", "news", "article", "articles", "default", "print", "print view", "printing",
        "detail", "details", "news detail", "news details", "untitled", "untitled document", "xem tin", "tin chi tiết",
        "bài viết", "page", "view", "story", "press release", "press releases", "index", "website", "site", "all news",
        "thông báo", "nội dung", "nội dung chi tiết", "thời sự", "chính trị", "thế giới", "quốc tế", "đối ngoại",
        "quân sự", "quốc phòng", "xã hội", "kinh tế", "world", "politics", "asia", "defense", "defence", "wordpress",
        "joomla", "drupal", "sharepoint", "news article view",
    ]

    /// The site's name in `<title>`, which stands before or behind the headline.
    static func inTitle(_ title: String, headline: String?) -> String? {
        if let headline, let rest = rest(title, headline) {
            // Behind the headline come section and site, before it the site and then the section.
            let behind = pieces(rest.behind).last { !isGeneric($0) && PageText.words($0) <= 10 }
            let before = pieces(rest.before).first { !isGeneric($0) && PageText.words($0) <= 10 }
            return behind ?? before
        }
        let parts = PageHead.parts(title)
        if let site = parts.site, headline == nil || isLike(parts.article, headline!) {
            return isGeneric(site) ? nil : site
        }
        return nil
    }

    /// All of `<title>`, or its first piece that says something, where the headline is not in it.
    static func asTitle(_ title: String, headline: String?) -> String? {
        guard let headline, rest(title, headline) == nil, !isLike(title, headline) else { return nil }
        return pieces(title).first { !isGeneric($0) && PageText.words($0) <= 10 }
    }

    /// Whether a name begins or ends as those of papers, offices and their sites do.
    static func isBody(_ name: String) -> Bool {
        let words = PageText.key(name).split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last else { return false }
        return ["báo", "bộ", "cổng", "tạp", "trang", "đài", "cục", "sở", "ubnd", "đại", "ministry", "embassy", "hội"]
            .contains(first) || words.contains { ["ministry", "department", "embassy"].contains($0) }
            || ["news", "times", "post", "daily", "today", "online", "agency", "review", "tribune"].contains(last)
    }

    /// Whether two headlines begin alike, as one that was cut short does.
    private static func isLike(_ one: String, _ other: String) -> Bool {
        let a = PageText.key(one).split(separator: " ").prefix(4)
        let b = PageText.key(other).split(separator: " ").prefix(4)
        return !a.isEmpty && a.elementsEqual(b)
    }

    private static func rest(_ title: String, _ headline: String) -> (before: String, behind: String)? {
        guard let range = title.range(of: headline, options: [.caseInsensitive]) else { return nil }
        return (String(title[..<range.lowerBound]), String(title[range.upperBound...]))
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces = [text]
        for separator in ["|", " - ", " – ", " — ", "»", "::", ">", "<", " · ", ": "] {
            pieces = pieces.flatMap { $0.components(separatedBy: separator) }
        }
        let edges = CharacterSet(charactersIn: " -–—|:·»>\u{A0}")
        return pieces.map { $0.trimmingCharacters(in: edges) }.filter { !$0.isEmpty }
    }

    /// The name that a page writes by itself in a line or a link, where the address is made of it: "Janes" on janes.com.
    static func shown(_ tree: HTMLTree, url: String?) -> String? {
        guard let host = url.flatMap(PageMetadata.host) else { return nil }
        let labels = Set(host.split(separator: ".").dropLast().map(String.init).filter { $0.utf8.count >= 4 })
        for (index, node) in tree.nodes.enumerated() where node.isText && node.text.utf8.count <= 40 {
            let text = PageText.collapsed(node.text)
            guard let first = text.first, first.isUppercase, !text.contains(".") else { continue }
            let key = PageText.key(text).replacing(" ", with: "")
            if labels.contains(key), tree.nodes[max(0, node.parent)].name != "script", index > 0 { return text }
        }
        return nil
    }

    /// The holder of the rights, from a line such as "© 2026 Báo Thử. Giấy phép …" or "Bản quyền thuộc Bộ Thử".
    static func holder(_ tree: HTMLTree) -> String? {
        for node in tree.nodes.reversed() where node.isText {
            let text = node.text
            guard text.utf8.count >= 6, text.utf8.count <= 900 else { continue }
            for mark in ["bản quyền thuộc về", "bản quyền thuộc", "bản quyền của", "©", "copyright"] {
                guard let range = text.range(of: mark, options: [.caseInsensitive]) else { continue }
                if let name = name(text[range.upperBound...]) { return name }
            }
        }
        return nil
    }

    private static func name(_ rest: Substring) -> String? {
        var words = PageText.collapsed(String(rest)).split(separator: " ")[...]
        while let first = words.first,
            !first.contains(where: \.isLetter)
                || ["copyright", "by", "(c)", "bản", "quyền", "thuộc", "về", "của"].contains(first.lowercased())
        {
            words = words.dropFirst()
        }
        var name: [Substring] = []
        for word in words {
            if ["all", "giấy", "cấm", "|", "-", "–", "—", "rights", "ghi"].contains(word.lowercased()) { break }
            if let last = word.last, ".,;".contains(last) {
                name.append(word.dropLast())
                break
            }
            name.append(word)
        }
        let whole = name.joined(separator: " ")
        guard (1...10).contains(name.count), whole.first?.isUppercase == true, !isGeneric(whole) else { return nil }
        return whole
    }
}
