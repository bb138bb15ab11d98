internal import CivilTime
package import KnowledgeModel

/// The forms in which `attache read` shows what intake made of each document.
package enum ReadFormat: String, Sendable, CaseIterable {
    /// For people: what is known of the article, and its text.
    case text
    /// One array.
    case json
    /// One object a line.
    case jsonl

    /// One document; an element of the array for `json`, without what stands between elements.
    package func text(_ document: Document, _ provenance: Provenance) -> String {
        switch self {
        case .text: Self.page(document, provenance)
        case .json, .jsonl: Self.object(document, provenance).text
        }
    }

    /// The article alone: a page's menus and lists around it are left out.
    static func article(_ document: Document) -> String {
        let scalars = document.text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: document.body.start)
        let end = scalars.index(scalars.startIndex, offsetBy: document.body.end)
        return String(scalars[start..<end])
    }

    private static func object(_ document: Document, _ provenance: Provenance) -> JSONValue {
        .object([
            "source": .string(provenance.source),
            "part": .optional(provenance.part),
            "form": .string(provenance.form),
            "encoding": .string(provenance.encoding),
            "id": .string(document.id),
            "sha256": .string(document.sha256),
            "title": .optional(document.title),
            "text": .string(article(document)),
            "publisher": .optional(document.publisher),
            "author": .optional(provenance.author),
            "url": .optional(document.url),
            "language": .string(document.language),
            "published": .optional(document.published?.description),
            "published_basis": .string(document.publishedBasis.rawValue),
            "published_from": .optional(provenance.publishedFrom),
            "modified": .optional(provenance.modified?.description),
            "captions": .strings(provenance.captions),
        ])
    }

    private static func page(_ document: Document, _ provenance: Provenance) -> String {
        var day = document.published?.description ?? "-"
        if document.published != nil {
            let place = provenance.publishedFrom.map { $0 == document.publishedBasis.rawValue ? "" : ", \($0)" } ?? ""
            day += " (\(document.publishedBasis.rawValue)\(place))"
        }
        let fields = [
            ("source", [provenance.source, provenance.part].compactMap(\.self).joined(separator: ": ")),
            ("form", "\(provenance.form), \(provenance.encoding)"),
            ("title", document.title ?? "-"),
            ("publisher", document.publisher ?? "-"),
            ("published", day),
            ("modified", provenance.modified?.description ?? "-"),
            ("author", provenance.author ?? "-"),
            ("url", document.url ?? "-"),
            ("language", document.language),
        ]
        let lines = fields.filter { $0.1 != "-" || ["title", "publisher", "published"].contains($0.0) }.map {
            name, value in
            name + String(repeating: " ", count: 11 - name.count) + value
        }
        return lines.joined(separator: "\n") + "\n\n" + article(document).trimmedLines + "\n"
    }
}

extension String {
    /// Without blank lines at start and end.
    fileprivate var trimmedLines: String {
        var text = self[...]
        while let last = text.last, last.isNewline || last == " " { text.removeLast() }
        while let first = text.first, first.isNewline { text.removeFirst() }
        return String(text)
    }
}
