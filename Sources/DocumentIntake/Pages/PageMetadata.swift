internal import CivilTime
internal import Foundation
internal import KnowledgeModel

/// What a page says of its article, each thing from the first place that has it:
///
/// - headline: the page's own heading that its head confirms, `og:title`, JSON-LD, `<title>` without the site's name
/// - publisher: JSON-LD, `og:site_name`, meta tags, `<title>` beside the headline, the holder of the rights, the address
/// - author: JSON-LD and meta tags where they do not name the site itself, a visible byline
/// - day of publication: JSON-LD, meta tags, `<time>`, the visible date line, the address
///
/// A day that has not come yet is passed over, and footers are not looked at.
struct PageMetadata {
    var title: String?
    var publisher: String?
    var author: String?
    var url: String?
    var language: String?
    var published: EDTF?
    /// `json-ld`, `meta`, `time`, `dateline` or `url`.
    var publishedFrom: String?
    var modified: EDTF?
}

/// The tags of a page's head, and what stands in `<title>`.
struct PageHead {
    /// The first value of each `<meta>`, under its property, name or itemprop in lower case.
    private(set) var meta: [String: String] = [:]
    private(set) var title: String?
    private(set) var canonical: String?
    private(set) var language: String?
    private(set) var scripts: [String] = []

    init(_ tree: HTMLTree) {
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case "html":
                language = node.attributes["lang"] ?? node.attributes["xml:lang"]
            case "meta":
                guard let content = node.attributes["content"] else { continue }
                for name in ["property", "name", "itemprop", "http-equiv"] {
                    guard let key = node.attributes[name]?.lowercased() else { continue }
                    let value = PageText.collapsed(content)
                    if meta[key] == nil, !value.isEmpty { meta[key] = value }
                }
            case "link":
                if node.attributes["rel"]?.lowercased() == "canonical" {
                    canonical = canonical ?? node.attributes["href"]
                }
            case "title":
                // Pictures in the page have titles too.
                if title == nil, !tree.ancestors(of: index).contains(where: { tree.nodes[$0].name == "svg" }) {
                    title = tree.text(of: index)
                }
            case "script":
                if node.attributes["type"]?.lowercased().contains("ld+json") == true {
                    scripts.append(tree.rawText(of: index))
                }
            default: break
            }
        }
    }

    /// What the head calls the page: with the site's name and without.
    var titles: [String] {
        var titles: [String] = []
        for name in ["og:title", "twitter:title", "dc.title", "headline"] {
            if let value = meta[name] { titles += [value, Self.parts(value).article] }
        }
        if let title { titles += [title, Self.parts(title).article] }
        return titles
    }

    /// What the head says of the page in a sentence.
    var summaries: [String] { ["og:description", "description", "twitter:description"].compactMap { meta[$0] } }

    /// "Headline - Site" cut at its last separator; the site is nil where there is none, or where it is long.
    static func parts(_ title: String) -> (article: String, site: String?) {
        for separator in [" | ", " :: ", " - ", " – ", " — ", " » ", " < ", " · "] {
            guard let at = title.range(of: separator, options: .backwards) else { continue }
            let article = String(title[..<at.lowerBound])
            let site = String(title[at.upperBound...])
            guard PageText.words(site) <= 8, PageText.words(article) >= 1 else { continue }
            // "Việt Nam - Lào": a dash within the headline.
            return (article, site)
        }
        return (title, nil)
    }
}

extension PageMetadata {
    /// - Parameters:
    ///   - address: where the page was found, if it was handed in with it.
    ///   - today: the latest day that can have come; nil takes any.
    init(_ tree: HTMLTree, head: PageHead, content: MainContent, address: String?, today: CivilDay?) {
        let url = address ?? Self.absolute(head.canonical) ?? Self.absolute(head.meta["og:url"])
        let linked = LinkedData(head.scripts, titles: head.titles, url: url)
        self.url = Self.absolute(head.canonical) ?? Self.absolute(head.meta["og:url"]) ?? linked.url ?? address
        let heading = content.headline.map { content.surroundings[$0].text }
        let isFirstOrder = content.headline.map { content.surroundings[$0].element == "h1" } ?? false
        title = Self.title(heading, isFirstOrder: isFirstOrder, head, linked)
        let text = content.blocks.map(\.text).joined(separator: "\n")
        language = LanguageGuess.language(of: text, said: linked.language ?? head.language ?? head.meta["og:locale"])
        publisher = Self.publisher(tree, head, linked, title: title, url: self.url)
        let siteHead = SiteHead(tree, content)
        author = Self.author(tree, head, linked, content, publisher: publisher)
        let (link, tongue) = (self.url, language)
        let lines = Datelines(tree, content, siteHead) { DayOrder.isDayFirst(tree, url: link, language: tongue) }
        let zone = language == "vi" ? 7 * 60 : 0
        for (date, place) in Self.days(tree, head, linked, content, siteHead, lines) {
            let day = Self.settled(date, zone: zone, seen: lines.days)
            if let today, day > today { continue }
            published = EDTF(day)
            publishedFrom = place
            break
        }
        if published == nil, let date = self.url.flatMap(AddressDate.find),
            date.bounds.map({ today == nil || $0.first <= today! }) ?? false
        {
            published = date
            publishedFrom = "url"
        }
        let changed =
            [linked.modified]
            + ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "dc.date.modified"].map {
                head.meta[$0]
            }
        modified = changed.lazy.compactMap { $0.flatMap { PageDate($0) } }.first.map {
            EDTF($0.zone == 0 ? $0.day(inZone: zone) : $0.day)
        }
    }

    /// The days that the page gives, the surest place first.
    private static func days(
        _ tree: HTMLTree, _ head: PageHead, _ linked: LinkedData, _ content: MainContent, _ siteHead: SiteHead,
        _ lines: Datelines
    ) -> [(PageDate, String)] {
        var days: [(PageDate, String)] = []
        func add(_ text: String?, _ place: String) {
            if let date = text.flatMap({ PageDate($0) }) { days.append((date, place)) }
        }
        add(linked.published, "json-ld")
        for name in metaNames { add(head.meta[name], "meta") }
        for text in Times.published(tree, content, siteHead) { add(text, "time") }
        days += lines.published.map { ($0, "dateline") }
        // Weaker than what stands on the page for its readers: the day of the frame around the article.
        add(linked.pagePublished, "json-ld")
        for name in weakMetaNames { add(head.meta[name], "meta") }
        days += lines.weak.map { ($0, "dateline") }
        return days
    }

    private static let metaNames = [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time",
        "datepublished", "pubdate", "publishdate", "publish_date", "published_date", "publication_date",
        "publisheddate", "date_published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
        "dc.date", "dcterms.date", "citation_publication_date", "govuk:first-published-at", "govuk:public-updated-at",
        "ptime", "article.published", "bt:pubdate", "analytics:pubdate", "originalpublicationdate", "displaydate",
        "pub_date", "publish-date", "rnews:datepublished",
    ]

    private static let weakMetaNames = ["date", "datecreated", "article:modified_time", "created", "revised"]

    /// Servers write the day of Greenwich, where the press of a country means its own. What the page shows decides.
    private static func settled(_ date: PageDate, zone: Int, seen: [CivilDay]) -> CivilDay {
        let local = date.zone == 0 ? date.day(inZone: zone) : date.day
        if local != date.day, seen.contains(date.day), !seen.contains(local) { return date.day }
        return local
    }

    private static func title(_ heading: String?, isFirstOrder: Bool, _ head: PageHead, _ linked: LinkedData) -> String?
    {
        let social = head.meta["og:title"] ?? head.meta["twitter:title"]
        let named = [social, head.title, linked.headline].compactMap { $0 }.map { PageText.key($0) }
        if let heading {
            let key = PageText.key(heading)
            // A heading that the head does not confirm may be the site's name.
            if named.isEmpty || named.contains(where: { $0.hasPrefix(key) || key.hasPrefix($0) || $0.hasSuffix(key) }) {
                return heading
            }
            if PageText.words(heading) >= 4 || (isFirstOrder && social == nil) { return heading }
        }
        if let headline = linked.headline { return headline }
        guard let title = social ?? head.title, !title.isEmpty else { return heading }
        let parts = PageHead.parts(title)
        guard let site = parts.site else { return title }
        let isSite = [head.meta["og:site_name"], linked.publisher].contains {
            $0.map { PageText.key($0) == PageText.key(site) } ?? false
        }
        return isSite || social == nil ? parts.article : title
    }

    private static func publisher(
        _ tree: HTMLTree, _ head: PageHead, _ linked: LinkedData, title: String?, url: String?
    ) -> String? {
        let names = [
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name",
            "source", "copyright",
        ]
        for name in [linked.publisher] + names.map({ head.meta[$0]?.trimmingSigns }) {
            if let name, !Publishers.isGeneric(name) { return name }
        }
        if let site = head.title.flatMap({ Publishers.inTitle($0, headline: title) }) { return site }
        let whole = head.title.flatMap { Publishers.asTitle($0, headline: title) }
        if let whole, Publishers.isBody(whole) { return whole }
        return Publishers.shown(tree, url: url) ?? Publishers.holder(tree) ?? whole ?? url.flatMap(host)
    }

    /// The writer by JSON-LD and meta tags, where they do not name the site itself, else by what the page shows.
    private static func author(
        _ tree: HTMLTree, _ head: PageHead, _ linked: LinkedData, _ content: MainContent, publisher: String?
    ) -> String? {
        let sites = [publisher, head.meta["og:site_name"], linked.publisher].compactMap { $0 }.map { PageText.key($0) }
        let title = head.title.map { PageText.key($0) } ?? ""
        func isSite(_ name: String) -> Bool {
            let key = PageText.key(name)
            return key.isEmpty || name.contains("://")
                || ["super user", "admin", "administrator", "editor", "webmaster"].contains(key)
                || sites.contains { $0 == key }
                || (PageText.words(name) >= 3 && title.hasSuffix(" " + key))
        }
        let said =
            [linked.author] + ["author", "article:author", "dc.creator", "byl", "parsely-author"].map { head.meta[$0] }
        for name in said { if let name, !isSite(name) { return name } }
        return Bylines(tree, content).author(where: isSite)
    }

    private static func absolute(_ url: String?) -> String? {
        guard let url, url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
        return url
    }

    /// `https://www.qdnd.vn/x` is of `qdnd.vn`.
    static func host(_ url: String) -> String? {
        guard let start = url.range(of: "://") else { return nil }
        let host = url[start.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
        let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        return bare.contains(".") ? bare : nil
    }
}

extension String {
    /// Without copyright signs, years and dots around it: "© 2026 Báo Thử." is of "Báo Thử".
    fileprivate var trimmingSigns: String {
        var text = self[...]
        while let first = text.first, !first.isLetter { text.removeFirst() }
        if text.lowercased().hasPrefix("copyright ") {
            text = text.dropFirst(10)
            while let first = text.first, !first.isLetter { text.removeFirst() }
        }
        while let last = text.last, last == "." || last == " " { text.removeLast() }
        return String(text)
    }
}
