internal import CivilTime
internal import Foundation
internal import KnowledgeModel

/// A web page as a document: the lines of its article, and what the page says of it.
struct HTMLPage {
    private(set) var text: String
    private(set) var metadata: PageMetadata
    private(set) var captions: [String]
    /// Whether the page tells anything in sentences, as pages of links do not.
    private(set) var hasSentences: Bool

    /// Nil when the bytes give no tree.
    ///
    /// - Parameters:
    ///   - address: where the page was found, if that is known without it.
    ///   - today: the latest day that can have come.
    ///   - isPage: whether it is a page of a site, with lists of other articles, and not a letter or a feed's entry.
    init?(_ html: String, address: String? = nil, today: CivilDay? = nil, isPage: Bool = true) {
        guard let tree = HTMLTree(html) else { return nil }
        let head = PageHead(tree)
        let content = MainContent(tree, titles: head.titles, summaries: head.summaries, isPage: isPage)
        metadata = PageMetadata(
            tree, head: head, content: content, address: address ?? Self.savedFrom(html), today: today)
        var lines = content.blocks.map(\.text)
        if let title = metadata.title {
            let key = PageText.key(title)
            if !lines.prefix(3).contains(where: { PageText.key($0) == key }) { lines.insert(title, at: 0) }
        }
        text = lines.joined(separator: "\n")
        hasSentences = content.container != nil
        captions = content.blocks.filter(\.isCaption).map(\.text)
    }

    /// What a piece of a page holds (a feed's entry, a newsletter): all its lines but lists of links, under the title.
    init?(fragment html: String, title: String?, today: CivilDay? = nil) {
        self.init("<html><body><article>\(html)</article></body></html>", today: today, isPage: false)
        guard let title else { return }
        metadata.title = title
        let first = text.prefix { $0 != "\n" }
        if PageText.key(first) != PageText.key(title) { text = text.isEmpty ? title : title + "\n" + text }
    }

    /// A newsletter, whose headline is the mail's subject.
    init?(newsletter html: String, subject: String?, today: CivilDay? = nil) {
        self.init(html, today: today, isPage: false)
        guard let subject else { return }
        let key = PageText.key(subject)
        metadata.title = subject
        if !text.split(separator: "\n").prefix(3).contains(where: { PageText.key($0) == key }) {
            text = text.isEmpty ? subject : subject + "\n" + text
        }
    }

    func document(id: String) -> Document {
        Document(
            id: id, text: text, title: metadata.title, url: metadata.url, publisher: metadata.publisher,
            language: metadata.language, published: metadata.published, publishedBasis: .page)
    }

    /// The document and how it came in.
    func item(_ origin: Origin, id: String, form: String, encoding: TextEncoding) -> IntakeItem {
        .document(
            document(id: id),
            Provenance(
                source: origin.path, part: origin.part, form: form, encoding: encoding.rawValue,
                publishedFrom: metadata.publishedFrom, author: metadata.author, modified: metadata.modified,
                captions: captions))
    }

    /// The address that browsers write into a comment of the pages that they save.
    private static func savedFrom(_ html: String) -> String? {
        let start = html.prefix(2000)
        for mark in ["<!-- saved from url=(", "Page saved with SingleFile", "<!-- Mirrored from "] {
            guard let at = start.range(of: mark) else { continue }
            let rest = start[at.upperBound...]
            guard let http = rest.range(of: "http") else { continue }
            return String(rest[http.lowerBound...].prefix { !$0.isWhitespace && $0 != "\"" && $0 != "<" })
        }
        return nil
    }
}
