/// The words by which pages name what is not the article: in the classes of their elements, and in what they show.
enum PageWords {
    /// Whether an element's class or id says that it holds lists, comments, tools or advertising.
    static func namesJunk(_ node: HTMLTree.Node) -> Bool {
        if let role = node.attributes["role"],
            ["navigation", "banner", "contentinfo", "complementary", "search"]
                .contains(role)
        {
            return true
        }
        for key in ["class", "id"] {
            guard let name = node.attributes[key] else { continue }
            let words = PageText.nameWords(name)
            for (index, word) in words.enumerated() {
                // Builders of pages call every part a widget.
                if word.hasPrefix("widget"), index > 0, words[0] == "elementor" || words[0] == "et" { continue }
                if junk.contains(word) { return true }
                if index + 1 < words.count, junkPairs.contains(word + words[index + 1]) { return true }
            }
            let joined = words.joined()
            if junkParts.contains(where: joined.contains) { return true }
        }
        return false
    }

    /// Whether an element is by its kind no part of an article.
    static func isElementBeside(_ node: HTMLTree.Node) -> Bool {
        ["nav", "footer", "aside", "menu", "dialog"].contains(node.name)
    }

    /// Whether an element's class or id says that readers talk in it, or the site about itself.
    static func namesTalk(_ node: HTMLTree.Node) -> Bool {
        [node.attributes["class"], node.attributes["id"]].compactMap { $0 }.contains { name in
            let words = PageText.nameWords(name)
            return words.contains(where: talk.contains)
                || talkParts.contains { words.joined().contains($0) }
        }
    }

    /// Whether an element's class says that it is read out and never shown.
    static func namesUnseen(_ node: HTMLTree.Node) -> Bool {
        guard let name = node.attributes["class"] else { return false }
        return name.split(separator: " ").contains { unseen.contains($0.lowercased()) }
    }

    private static let unseen: Set<String> = [
        "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only", "element-invisible",
        "u-visually-hidden", "a11y-hidden", "screenreader",
    ]

    /// Whether an element's class or id calls it the lead of an article.
    static func namesLead(_ node: HTMLTree.Node) -> Bool {
        [node.attributes["class"], node.attributes["id"]].compactMap { $0 }.contains { name in
            let words = PageText.nameWords(name)
            return words.contains(where: leads.contains)
                || zip(words, words.dropFirst()).contains {
                    $0 == "sub" && ["title", "heading", "headline"].contains($1)
                }
        }
    }

    private static let leads: Set<String> = [
        "sapo", "chapeau", "chappeau", "standfirst", "subtitle", "subheadline", "subhead", "subheading", "deck", "dek",
        "tomtat", "trichyeu",
    ]

    private static let talk: Set<String> = [
        "comment", "comments", "disqus", "cookie", "cookies", "consent", "footer", "foot", "copyright", "newsletter",
        "related", "relate", "recommend", "recommended", "menu", "nav", "modal", "popup", "sidebar", "cmt",
    ]

    private static let talkParts = ["comment", "binhluan", "ykien", "lienquan", "related", "cookie"]

    /// Whether an element's class or id says that it holds the article.
    static func namesArticle(_ node: HTMLTree.Node) -> Bool {
        if node.name == "article" || node.name == "main" || node.attributes["role"] == "main"
            || node.attributes["itemprop"]?.lowercased() == "articlebody"
        {
            return true
        }
        for key in ["class", "id"] {
            guard let name = node.attributes[key] else { continue }
            if PageText.nameWords(name).contains(where: article.contains) { return true }
        }
        return false
    }

    /// Whether an element's class or id says that it is the head of the site, which shows today's date.
    static func namesHead(_ node: HTMLTree.Node) -> Bool {
        let names = [node.attributes["class"], node.attributes["id"]].compactMap { $0 }
        return names.contains { PageText.nameWords($0).contains(where: heads.contains) }
    }

    private static let heads: Set<String> = ["topbar", "masthead", "navbar", "siteheader", "toolbar"]

    /// Whether a line tells under which licence or by whom a site is run, which stands in footers.
    static func isLicence(_ line: String) -> Bool {
        guard !line.isEmpty, line.utf8.count <= 900 else { return false }
        // Bytes, not characters: every paragraph of every article passes through here.
        let words = PageText.small(line) ?? Array(line.lowercased().utf8)
        let isSure = licences.first(in: words) != nil
        // A paragraph that ends as a sentence and has no colon is no imprint.
        guard !isSure, !endsSentence(words) || words.contains(UInt8(ascii: ":")) else { return isSure }
        return offices.first(in: words) { isImprint(words, $0) } != nil
    }

    /// Whether a phrase that articles have too stands as in an imprint: at the line's start, or with a colon behind it.
    private static func isImprint(_ words: [UInt8], _ phrase: Range<Int>) -> Bool {
        let isFirst = words[..<phrase.lowerBound].allSatisfy { $0 < 0x80 && !isLetterOrDigit($0) }
        let next = words[phrase.upperBound...].first { $0 != UInt8(ascii: " ") }
        return next == UInt8(ascii: ":") || isFirst && !endsSentence(words)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
    }

    private static func endsSentence(_ words: [UInt8]) -> Bool {
        words.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") } == UInt8(ascii: ".")
    }

    /// Whether a line is a label of the page's tools: "Chia sẻ", "Cỡ chữ A-".
    static func isLabel(_ line: String) -> Bool {
        guard line.utf8.count <= 80 else { return false }
        let key = PageText.key(line)
        if key.isEmpty { return true }
        if labels.contains(key) { return true }
        return labelStarts.contains { key.hasPrefix($0) }
    }

    /// In bytes.
    static let longestCommentHeading = 60

    /// Whether a line stands above readers' comments, with or without their number.
    static func isCommentHeading(_ line: String) -> Bool {
        guard line.utf8.count <= longestCommentHeading else { return false }
        let key = PageText.key(line)
        if commentHeadings.contains(key) { return true }
        // Digits by their bytes, since every short line of every article is asked; other numbers only where others can stand.
        let hasNumber =
            key.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            || PageText.small(line) == nil && key.contains(where: \.isNumber)
        guard hasNumber else { return false }
        let words = key.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
        return commentHeadings.contains(words.joined(separator: " "))
    }

    /// Whether a line begins as the headings of lists of other articles do: "More from Defense", "Tin cùng chuyên mục".
    static func opensList(_ line: String) -> Bool {
        guard line.utf8.count <= 80, !endsSentence(line) || line.hasSuffix(":") else { return false }
        let key = PageText.key(line)
        // Few lines begin with such a word; only these need a closer look.
        guard listFirsts.contains(key.prefix { $0 != " " }), PageText.words(key) <= 8 else { return false }
        return listStarts.contains { key.hasPrefix($0) && (key.utf8.count == $0.utf8.count || key.hasPrefix($0 + " ")) }
    }

    private static let listFirsts = Set(listStarts.map { $0.prefix { $0 != " " } })

    private static let listStarts = [
        "more on this", "more from", "more about", "more stories", "more posts", "more news", "related stories",
        "related articles", "related posts", "related news", "related topics", "recommended for", "recommended stories",
        "also read", "read also", "see also", "read next", "up next", "further reading", "latest from", "latest on",
        "latest news", "top stories", "most popular", "most read", "you might also", "you may also", "editors picks",
        "bài viết khác", "bài viết cùng", "bài viết mới", "bài viết liên quan", "bài khác", "bài cùng", "bài đã đăng",
        "các bài viết", "các bài khác", "các tin khác", "các tin đã", "các tin liên", "những tin", "tin cùng",
        "tin khác",
        "tin đã đưa", "tin cũ", "tin mới hơn", "tin liên quan", "xem nhiều", "đọc nhiều", "có thể bạn", "bạn có thể",
        "cùng chuyên mục", "cùng chủ đề", "tin xem nhiều", "tin đọc nhiều", "đừng bỏ lỡ",
    ]

    /// Whether a line is the button by which readers pass an article on.
    static func isShare(_ line: String) -> Bool {
        guard line.utf8.count <= 40 else { return false }
        let words = PageText.key(line).split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
        return ["chia sẻ", "share"].contains(words.joined(separator: " "))
    }

    /// Whether a line ends as a sentence does.
    static func endsSentence(_ line: String) -> Bool {
        var end = line[...]
        while let last = end.last, "\"”’»)] ".contains(last) { end.removeLast() }
        return end.last.map { ".!?…:;".contains($0) } ?? false
    }

    private static let junk: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "sidebar",
        "footer", "foot", "comment", "comments", "cmt", "disqus", "share", "sharing", "shares", "social", "socials",
        "tag",
        "tags", "keyword", "keywords", "related", "relate", "relates", "recommend", "recommended",
        "recommendation", "recommendations", "trending", "popular", "ads", "ad", "advert", "advertisement",
        "advertising", "adv", "adsbygoogle", "banner", "banners", "sponsor", "sponsored", "promo", "promotion",
        "newsletter", "subscribe", "subscription", "signup", "popup", "modal", "cookie", "cookies", "consent",
        "toolbar", "tools", "pagination", "pager", "paging", "copyright", "license", "licence", "login", "search",
        "rating", "ratings", "vote", "poll", "survey", "toc", "skip", "sitemap", "topbar", "hotline", "widget",
        "widgets", "outbrain", "taboola", "mostread", "mostviewed", "lienquan", "docnhieu", "xemnhieu", "tinkhac",
        "tinmoi", "binhluan", "quangcao", "chiase", "tukhoa", "zalo", "facebook", "fb", "twitter", "plusone",
        "ticker", "carousel", "lightbox", "alert", "offcanvas", "dropdown", "feedback", "playlist", "audioplayer",
        "noprint", "mostpopular", "readmore", "morenews", "othernews", "latest", "hotnews", "rail",
        "teaser", "teasers", "onward", "upsell", "donate", "weather", "stocks", "lichphat", "timeline", "logo",
    ]

    private static let junkPairs: Set<String> = [
        "mostread", "mostviewed", "mostpopular", "mostview", "readmore", "readnext", "morenews", "seemore", "viewmore",
        "othernews", "tinkhac", "tinmoi", "tinlien", "lienquan", "docnhieu", "xemnhieu", "binhluan", "quangcao",
        "chiase", "tukhoa", "tincung", "cungchuyen", "chuyenmuc", "boxcategory", "authorbox", "authorbio", "backtop",
        "fontsize", "cochu", "hotnews", "newsother", "othernew", "newsrelated", "listnews", "newslist", "tinxem",
        "tindoc", "footercontent", "bottominfo", "googlenews", "alsolike", "upnext", "nextup", "ykien", "sidecol",
        "colright", "rightcol", "rightcolumn", "columnright", "tinlq", "storylist", "relatedlist",
    ]

    private static let junkParts: [String] = [
        "lienquan", "docnhieu", "xemnhieu", "binhluan", "quangcao", "relatednews", "relatedpost", "relatedarticle",
        "relatedstor", "newsrelat", "tincungchuyenmuc", "tinkhac", "socialshare", "sharebutton", "sharethis",
        "commentbox", "boxcomment", "breadcrumb", "mostread", "mostview", "googlead", "banner",
    ]

    private static let article: Set<String> = [
        "article", "content", "contents", "detail", "details", "body", "entry", "post", "story", "text", "news",
        "fck", "noidung", "baiviet", "main", "chitiet", "cms", "singular", "single", "maincontent", "prose", "copy",
        "paragraphs", "bodytext", "storybody", "articlebody", "maintext", "govspeak",
    ]

    /// What imprints say and articles do: of an editor who signs, of a power plant.
    private static let offices = Phrases([
        "giấy phép hoạt động", "giấy phép trang", "số giấy phép", "cơ quan chủ quản", "phó tổng biên tập",
        "phụ trách biên tập",
    ])

    private static let licences = Phrases([
        "giấy phép số", "giấy phép báo", "giấy phép xuất bản", "giấy phép mxh", "giấy phép ttđt", "gp-bttt",
        "gp-bvhttdl", "gp-cbc", "gp-ttđt", "tổng biên tập:", "chịu trách nhiệm nội dung",
        "chịu trách nhiệm chính",
        "tòa soạn:", "toà soạn:", "trụ sở tòa soạn", "trụ sở toà soạn", "ghi rõ nguồn", "bản quyền thuộc",
        "giữ bản quyền",
        "đường dây nóng:", "liên hệ quảng cáo", "mọi hình thức sao chép", "không được sao chép", "all rights reserved",
        "©", "copyright", "thiết kế bởi", "phát triển bởi", "powered by", "designed by", "terms of use",
        "terms of service", "privacy policy", "open government licence", "cookie policy",
        "our standards: the thomson reuters", "thiết lập mạng xã hội", "hòm thư điện tử:", "fax:",
    ])

    private static let commentHeadings: Set<String> = [
        "bình luận", "ý kiến bạn đọc", "ý kiến của bạn", "ý kiến", "gửi bình luận", "bình luận của bạn", "gửi ý kiến",
        "gửi ý kiến của bạn", "viết bình luận", "comments", "comment", "leave a comment", "leave a reply",
        "reader comments", "join the conversation", "bình luận bạn đọc", "phản hồi", "ý kiến độc giả", "thảo luận",
        "bình luận mới nhất", "bạn đọc bình luận", "responses",
    ]

    private static let labels: Set<String> = [
        "chia sẻ", "chia sẻ bài viết", "facebook", "zalo", "twitter", "x", "email", "gmail", "linkedin", "telegram",
        "whatsapp", "pinterest", "messenger", "lưu bài", "lưu", "lưu bài viết", "in bài", "in bài viết", "in",
        "in trang",
        "bản in", "cỡ chữ", "cỡ chữ a a", "a a", "a", "nghe bài viết", "nghe bài", "nghe", "nghe đọc bài", "quảng cáo",
        "advertisement", "ad", "ads", "sao chép liên kết", "sao chép", "copy link", "copy", "link", "share",
        "share this", "share this article", "share this page", "print", "print this page", "save", "listen",
        "follow us",
        "follow", "theo dõi", "google news", "thích", "like", "tweet", "trang chủ", "home", "về trang chủ", "quay lại",
        "trở lại", "đầu trang", "lên đầu trang", "về đầu trang", "back to top", "top", "tắt", "đóng", "close", "menu",
        "tìm kiếm", "search", "đăng nhập", "login", "sign in", "đăng ký", "subscribe", "subscribe now", "sign up",
        "xem thêm", "see more", "more", "read more", "ảnh", "video", "ảnh minh họa sưu tầm", "phản hồi", "góp ý",
        "gửi", "hủy", "reply", "trả lời", "phóng to", "thu nhỏ", "giảm", "tăng", "mặc định", "cỡ chữ nhỏ", "cỡ chữ to",
        "gửi email", "gửi cho bạn bè", "tặng sao", "tặng sao cho bài viết", "chọn cỡ chữ", "skip to main content",
        "skip to content", "bỏ qua đến nội dung", "loading", "đang tải", "play", "pause", "0", "share on facebook",
        "share on twitter", "purchase licensing rights", "opens new tab", "purchase licensing rights opens new tab",
        "download image", "details download", "photo details", "hide caption", "show caption", "enlarge",
        "photo", "enlarge image", "xem ảnh lớn", "add as preferred on google", "1x", "giọng nam", "giọng nữ",
        "nam miền bắc",
        "nữ miền bắc", "tốc độ đọc", "bài viết đã được lưu", "print this article", "text size", "ngôn ngữ",
        "tiếng việt",
        "english", "vietnamese", "việt nam", "rss", "đánh giá bài viết", "nội dung bài viết", "mục lục",
    ]

    private static let labelStarts = [
        "chia sẻ facebook", "chia sẻ zalo", "chia sẻ qua", "chia sẻ trên", "theo dõi báo", "theo dõi chúng tôi",
        "theo dõi trên", "mời bạn đọc theo dõi", "mời quý độc giả theo dõi", "follow us", "share on", "share to",
        "lượt xem", "lượt đọc",
        "cỡ chữ", "nghe bài viết", "nghe audio", "listen to this article", "sign up for", "get the latest",
        "đăng ký nhận", "tải ứng dụng", "xem trên google", "add attache", "our standards the thomson reuters",
        "nghe đọc bài", "đọc thêm về", "bạn đang đọc", "see all", "xem tất cả", "minutes read", "đánh giá của bạn",
    ]
}
