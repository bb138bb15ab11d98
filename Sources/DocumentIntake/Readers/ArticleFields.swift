internal import CivilTime
internal import Foundation
internal import KnowledgeModel

/// Why one object of JSON is no article.
struct LineFault: Error {
    var code: IntakeError.Code
    var message: String
}

/// An article as a JSON object: with the keys of `attache` (`id`, `text` or `html`, `title`, `url`, `publisher`,
/// `published`, `language`), or with those that trafilatura, newspaper4k and Scrapy's spiders write, or a JSON Feed's.
struct ArticleFields: Decodable {
    private var fields: KeyedDecodingContainer<Key>

    init(from decoder: any Decoder) throws {
        fields = try decoder.container(keyedBy: Key.self)
    }

    struct Key: CodingKey, ExpressibleByStringLiteral {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init(stringLiteral value: String) { stringValue = value }
        init?(intValue: Int) { nil }
    }

    /// The text under the first key that has one: a string, a number, or a list of strings, whose lines they are.
    private func text(_ keys: Key...) throws -> String? {
        for key in keys where fields.contains(key) {
            if let text = try value(key), !text.isEmpty { return text }
        }
        return nil
    }

    private func value(_ key: Key) throws -> String? {
        if (try? fields.decodeNil(forKey: key)) == true { return nil }
        if let text = try? fields.decode(String.self, forKey: key) { return text }
        if let list = try? fields.decode([String].self, forKey: key) { return list.joined(separator: "\n") }
        throw LineFault(code: .malformed, message: "\"\(key.stringValue)\" is not a string")
    }

    /// The same for other programs' keys, whose values may be anything: what is no text is passed over.
    private func foreign(_ keys: Key...) -> String? {
        for key in keys where fields.contains(key) {
            if let text = try? value(key), !isBlank(text) { return text }
            if let number = try? fields.decode(Double.self, forKey: key) { return Self.plain(number) }
            if let object = try? fields.decode([String: String?].self, forKey: key), let name = object["name"] {
                return name
            }
            if let list = try? fields.decode([[String: String?]].self, forKey: key) {
                let names = list.compactMap { $0["name"] ?? nil }
                if !names.isEmpty { return names.joined(separator: ", ") }
            }
        }
        return nil
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    private func identifier() throws -> String? {
        for key in [Key("id"), Key("doc")] where fields.contains(key) {
            if let number = try? fields.decode(Int.self, forKey: key) { return String(number) }
            if let text = try value(key), !text.isEmpty { return text }
        }
        return nil
    }

    /// The articles that an envelope holds ("items", "articles" …); nil for what is an article itself.
    var members: [ArticleFields]? {
        guard
            !["text", "html", "content", "body", "raw_text", "maintext"].contains(where: {
                fields.contains(Key(stringValue: $0))
            })
        else { return nil }
        for key in [Key("items"), "articles", "entries", "documents", "results", "data", "posts"] {
            if let list = try? fields.decode([ArticleFields].self, forKey: key) { return list }
        }
        return nil
    }

    /// The article; throws a `LineFault` where there is none. `fallback` is its id if it brings none, and no address.
    func item(_ origin: Origin, fallback: String) throws -> IntakeItem {
        let address =
            try text("url") ?? foreign("canonical_link", "link", "source", "external_url", "source_url", "permalink")
        let url = address.flatMap { $0.contains("://") ? $0 : nil }
        let id = try identifier() ?? url ?? foreign("fingerprint", "guid", "_id") ?? fallback
        var document: Document
        var provenance = Provenance(source: origin.path, part: origin.part, form: "json")
        let title = try text("title") ?? foreign("headline", "name")
        if let body = try text("text")
            ?? foreign("raw_text", "maintext", "article_text", "content_text", "cleaned_text", "article_body")
        {
            document = try plainDocument(id: id, body, title: title, isOwn: fields.contains("text"))
        } else if let html = try text("html")
            ?? foreign(
                "content_html", "article_html", "response_body", "raw_html", "content", "body", "description", "summary"
            )
        {
            let isPage =
                html.contains("<html") || html.contains("<body") || html.contains("<HTML") || html.contains("<BODY")
            let isMarkup = isPage || fields.contains("html") || Self.holdsTags(html)
            if isMarkup {
                let page =
                    isPage || title == nil
                    ? HTMLPage(html, address: url, today: origin.settings.today)
                    : HTMLPage(fragment: html, title: title, today: origin.settings.today)
                guard let page, !isBlank(page.text) else {
                    throw LineFault(code: .empty, message: "there is no text in \"html\"")
                }
                guard case .document(let found, let how) = page.item(origin, id: id, form: "json", encoding: .utf8)
                else {
                    preconditionFailure("a page is a document")
                }
                document = found
                provenance = how
            } else {
                document = try plainDocument(id: id, html, title: title, isOwn: false)
            }
        } else if fields.contains("text") {
            throw LineFault(code: .empty, message: "\"text\" is empty")
        } else {
            throw LineFault(code: .malformed, message: "neither \"text\" nor \"html\"")
        }
        document.title = title.map(PageText.collapsed) ?? document.title
        document.url = url ?? document.url
        document.publisher =
            try text("publisher")
            ?? foreign(
                "sitename", "source-hostname", "site_name", "meta_site_name", "hostname", "source_name",
                "source_domain", "site")
            ?? document.publisher
        document.language = try text("language") ?? foreign("lang", "meta_lang") ?? document.language
        if let said = try text("published") {
            document.published = try Self.date(said)
            document.publishedBasis = .given
            provenance.publishedFrom = "given"
        } else if let date = foreignDate(origin.settings.today, isVietnamese: document.language == "vi") {
            document.published = date
            document.publishedBasis = .given
            provenance.publishedFrom = "given"
        }
        provenance.author = provenance.author ?? foreign("author", "authors", "byline", "creator")
        return .document(document, provenance)
    }

    private func plainDocument(id: String, _ body: String, title: String?, isOwn: Bool) throws -> Document {
        guard !isBlank(body) else { throw LineFault(code: .empty, message: "\"text\" is empty") }
        guard !holdsNUL(body) else { throw LineFault(code: .notText, message: "\"text\" holds a NUL") }
        // Crawlers give the headline beside the text, where ours is the text's first line.
        if !isOwn, let title, PageText.key(body.prefix(title.count + 200)).hasPrefix(PageText.key(title)) == false {
            return Document(id: id, text: title + "\n" + body, title: title)
        }
        return Document(id: id, text: body, title: title)
    }

    private static func date(_ said: String) throws -> EDTF {
        if let date = EDTF(said) { return date }
        if let date = PageDate(said) { return EDTF(date.day) }
        let message = "\"published\" is \"\(said)\", which is no EDTF date such as 2018-01-25 or 2018-01"
        throw LineFault(code: .malformed, message: message)
    }

    /// The day under the keys of other programs: ISO 8601, RFC 822, or seconds since 1970.
    private func foreignDate(_ today: CivilDay?, isVietnamese: Bool) -> EDTF? {
        guard
            let text = foreign(
                "date", "publish_date", "published_at", "date_published", "date_publish", "publishedAt", "pubDate",
                "pub_date", "published_date", "datePublished", "publication_date", "created_at", "time", "timestamp")
        else { return nil }
        if let date = EDTF(text), date.hasYear, !text.allSatisfy(\.isNumber) || text.utf8.count == 4 { return date }
        if let number = Double(text), number > 1e8 {
            let seconds = number > 1e11 ? number / 1000 : number
            // 1e10 is in the year 2286; what is beyond, "inf" among it, counts something else.
            guard seconds < 1e10 else { return nil }
            let day = CivilDay(number: (Int(seconds) + (isVietnamese ? 7 * 3600 : 0)) / 86_400)
            if let today, day > today { return nil }
            return EDTF(day)
        }
        guard let date = PageDate(text) else { return nil }
        let day = date.zone == 0 && isVietnamese ? date.day(inZone: 7 * 60) : date.day
        if let today, day > today { return nil }
        return EDTF(day)
    }

    private static func holdsTags(_ text: String) -> Bool {
        ["<p", "<div", "<br", "<P", "<DIV", "<h1", "</"].contains(where: text.contains)
    }
}

/// A JSON decoding error as a sentence for the reader.
func explain(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
        guard let key = context.codingPath.last?.stringValue else { return "not a JSON object" }
        return "\"\(key)\" is not a string"
    default:
        return "broken JSON; the line is passed over"
    }
}

private func holdsNUL(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
}
