internal import CivilTime
internal import Foundation
internal import KnowledgeModel

/// A file with one article a line, each a JSON object with `id` (or `doc`) and `text` or `html`, and, if known, `title`,
/// `url`, `publisher`, `published` (EDTF) and `language`.
package struct JSONLinesReader: DocumentReader {
    private let limit: Int

    /// Lines beyond `limit` bytes are refused.
    package init(limit: Int = IntakeLimit.document) {
        self.limit = limit
    }

    package func recognises(_ opening: ArraySlice<UInt8>) -> Bool {
        startsWithBrace(opening)
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        var lines = LineReader(source, limit: limit)
        var number = 0
        while let line = try lines.next() {
            number += 1
            var place = IntakeError(code: .malformed, message: "", path: origin.path, line: number)
            switch line {
            case .tooLong(let length):
                place.code = .tooLong
                place.message = "a line of \(length) bytes; passed over, since no article is longer than \(limit)"
                try deliver(.problem(place))
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
                do {
                    try deliver(.document(document(from: bytes)))
                } catch let fault as LineFault {
                    place.code = fault.code
                    place.message = fault.message
                    try deliver(.problem(place))
                }
            }
        }
    }

    private func document(from bytes: [UInt8]) throws -> Document {
        let text: String
        do {
            text = try decodeText(bytes)
        } catch {
            throw LineFault(code: error.code, message: error.message)
        }
        let fields: ArticleFields
        do {
            let body = text.unicodeScalars.first == "\u{FEFF}" ? Data(bytes.dropFirst(3)) : Data(bytes)
            fields = try JSONDecoder().decode(ArticleFields.self, from: body)
        } catch let error as DecodingError {
            throw LineFault(code: .malformed, message: explain(error))
        }
        return try fields.document()
    }
}

/// Why one line is no article.
private struct LineFault: Error {
    var code: IntakeError.Code
    var message: String
}

/// The keys of an input line.
private struct ArticleFields: Decodable {
    var id: String?
    var doc: String?
    var text: String?
    var html: String?
    var title: String?
    var url: String?
    var publisher: String?
    var published: String?
    var language: String?

    func document() throws -> Document {
        guard let id = id ?? doc, !id.isEmpty else { throw LineFault(code: .malformed, message: "no \"id\"") }
        var date: EDTF?
        if let published, !published.isEmpty {
            date = EDTF(published)
            guard date != nil else {
                let message = "\"published\" is \"\(published)\", which is no EDTF date such as 2018-01-25 or 2018-01"
                throw LineFault(code: .malformed, message: message)
            }
        }
        if let text {
            guard !isBlank(text) else { throw LineFault(code: .empty, message: "\"text\" is empty") }
            guard !holdsNUL(text) else { throw LineFault(code: .notText, message: "\"text\" holds a NUL") }
            return Document(
                id: id, text: text, title: title, url: url, publisher: publisher, language: language, published: date)
        }
        guard let html else { throw LineFault(code: .malformed, message: "neither \"text\" nor \"html\"") }
        guard let page = HTMLPage(html), !isBlank(page.text) else {
            throw LineFault(code: .empty, message: "there is no text in \"html\"")
        }
        var document = page.document(id: id)
        document.title = title ?? document.title
        document.url = url ?? document.url
        document.publisher = publisher ?? document.publisher
        document.language = language ?? document.language
        if let date {
            document.published = date
            document.publishedBasis = .given
        }
        return document
    }
}

private func explain(_ error: DecodingError) -> String {
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

private func startsWithBrace(_ opening: ArraySlice<UInt8>) -> Bool {
    var rest = opening
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return rest.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
}
