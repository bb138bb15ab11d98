internal import Foundation

/// What a page says of its article in JSON-LD (schema.org), whatever the shape: one object, an array, a `@graph`.
struct LinkedData {
    var headline: String?
    var published: String?
    var modified: String?
    var publisher: String?
    var author: String?
    var url: String?
    var language: String?
    /// The day of the page that the article stands on, where the article itself has none.
    var pagePublished: String?

    /// Reads the page's scripts of type `application/ld+json`. Of several articles, the one counts whose headline or
    /// address is the page's own.
    init(_ scripts: [String], titles: [String], url: String?) {
        var things: [[String: Any]] = []
        for script in scripts {
            guard let value = Self.parse(script) else {
                readLoosely(script)
                continue
            }
            Self.gather(value, into: &things, depth: 0)
        }
        let titles = Set(titles.map { PageText.key($0) }.filter { !$0.isEmpty })
        let articles = things.filter { Self.isOf($0, Self.articleTypes) }
        let own = articles.first { thing in
            if let headline = Self.text(thing["headline"]) ?? Self.text(thing["name"]),
                titles.contains(PageText.key(headline))
            {
                return true
            }
            guard let url, let address = Self.address(thing) else { return false }
            return Self.path(address) == Self.path(url)
        }
        if let article = own
            ?? (articles.count == 1 || Self.text(articles.first?["datePublished"]) != nil ? articles.first : nil)
        {
            headline = Self.text(article["headline"])
            published = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"])
            modified = Self.text(article["dateModified"])
            publisher = Self.name(article["publisher"], things) ?? Self.name(article["sourceOrganization"], things)
            author = Self.names(article["author"], things)
            self.url = Self.address(article)
            language = Self.text(article["inLanguage"])
        }
        for thing in things where Self.isOf(thing, ["webpage", "itempage"]) {
            pagePublished = pagePublished ?? Self.text(thing["datePublished"])
        }
        if publisher == nil {
            publisher = things.first { Self.isOf($0, ["newsmediaorganization", "website"]) }.flatMap {
                Self.text($0["name"])
            }
        }
    }

    private static let articleTypes: Set<String> = [
        "newsarticle", "article", "reportagenewsarticle", "blogposting", "report", "analysisnewsarticle",
        "opinionnewsarticle", "backgroundnewsarticle", "liveblogposting", "techarticle", "pressrelease",
        "socialmediaposting", "scholarlyarticle", "advertisercontentarticle", "askpublicnewsarticle",
        "reviewnewsarticle",
    ]

    /// Pages put comments, raw line breaks and stray commas into their JSON; most of it can be read all the same.
    private static func parse(_ script: String) -> Any? {
        var text = script.trimmingCharacters(in: .whitespacesAndNewlines)
        for (open, close) in [
            ("<!--", "-->"), ("<![CDATA[", "]]>"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/"),
        ]
        where text.hasPrefix(open) {
            text = String(text.dropFirst(open.count))
            if let end = text.range(of: close, options: .backwards) { text = String(text[..<end.lowerBound]) }
        }
        while text.hasSuffix(";") { text.removeLast() }
        if let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) { return value }
        return try? JSONSerialization.jsonObject(with: Data(repaired(text).utf8))
    }

    /// Raw control characters within strings become spaces, and a comma before a closing bracket goes.
    private static func repaired(_ text: String) -> String {
        var bytes: [UInt8] = []
        var isInString = false
        var isEscaped = false
        for byte in text.utf8 {
            if isInString {
                if byte < 0x20 {
                    bytes.append(0x20)
                    continue
                }
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
                if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes the days out of JSON that is beyond repair.
    private mutating func readLoosely(_ script: String) {
        func value(_ key: String) -> String? {
            guard let at = script.range(of: "\"\(key)\"") else { return nil }
            let rest = script[at.upperBound...].drop { $0.isWhitespace || $0 == ":" }
            guard rest.first == "\"" else { return nil }
            return String(rest.dropFirst().prefix { $0 != "\"" && !$0.isNewline })
        }
        pagePublished = pagePublished ?? value("datePublished")
        modified = modified ?? value("dateModified")
    }

    private static func gather(_ value: Any, into things: inout [[String: Any]], depth: Int) {
        guard depth < 6, things.count < 500 else { return }
        if let list = value as? [Any] {
            for item in list { gather(item, into: &things, depth: depth + 1) }
        } else if let object = value as? [String: Any] {
            if object["@type"] != nil { things.append(object) }
            // Articles that a list on the page points at are not the page's own.
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
                if let inner = object[key], !(inner is String) { gather(inner, into: &things, depth: depth + 1) }
            }
        }
    }

    private static func isOf(_ thing: [String: Any], _ types: Set<String>) -> Bool {
        let named = (thing["@type"] as? [Any]) ?? [thing["@type"] as Any]
        return named.contains { type in
            guard let type = type as? String else { return false }
            return types.contains(type.split(separator: "/").last.map { $0.lowercased() } ?? "")
        }
    }

    /// A value as text: itself, the first of a list, or the `@value` of an object.
    private static func text(_ value: Any?) -> String? {
        switch value {
        case let text as String:
            let text = HTMLEntities.decoded(text)
            return text.isEmpty ? nil : text
        case let list as [Any]: return list.lazy.compactMap { self.text($0) }.first
        case let object as [String: Any]: return text(object["@value"] ?? object["name"])
        default: return nil
        }
    }

    /// The name of a person or a body, which may stand elsewhere under its `@id`.
    private static func name(_ value: Any?, _ things: [[String: Any]]) -> String? {
        if let name = text(value) { return name.contains("://") ? nil : name }
        guard let object = (value as? [Any])?.first as? [String: Any] ?? value as? [String: Any],
            let id = object["@id"] as? String
        else { return nil }
        return things.first { $0["@id"] as? String == id && $0["name"] != nil }.flatMap { text($0["name"]) }
    }

    private static func names(_ value: Any?, _ things: [[String: Any]]) -> String? {
        let list = (value as? [Any]) ?? [value as Any]
        let names = list.compactMap { name($0, things) }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func address(_ thing: [String: Any]) -> String? {
        if let url = thing["url"] as? String, url.contains("://") { return url }
        if let page = thing["mainEntityOfPage"] {
            if let url = page as? String { return url.contains("://") ? url : nil }
            if let object = page as? [String: Any] { return (object["@id"] ?? object["url"]) as? String }
        }
        return nil
    }

    private static func path(_ url: String) -> Substring {
        url.drop { $0 != "/" }.drop { $0 == "/" }.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    }
}

/// Character references in text that is no HTML, as in JSON-LD and in feeds' titles.
enum HTMLEntities {
    /// The text with its references resolved; the same where it has none.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: ";")) else {
            return PageText.collapsed(text)
        }
        let escaped = text.replacing("<", with: "&lt;")
        guard let tree = HTMLTree("<p>\(escaped)</p>"), !tree.nodes.isEmpty else { return text }
        return tree.text(of: 0)
    }
}
