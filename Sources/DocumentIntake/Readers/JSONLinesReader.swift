internal import Foundation
internal import KnowledgeModel

/// A file with one article a line, each a JSON object (see `ArticleFields`).
package struct JSONLinesReader: DocumentReader {
    package let form = "jsonl"
    private let limit: Int

    /// Lines beyond `limit` bytes are refused.
    package init(limit: Int = IntakeLimit.document) {
        self.limit = limit
    }

    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        Opening(opening.prefix(64)).scalars.first == "{"
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        var lines = LineReader(source, limit: limit)
        let decoder = JSONDecoder()
        var number = 0
        while let line = try lines.next() {
            number += 1
            switch line {
            case .tooLong(let length):
                let message = "a line of \(length) bytes; passed over, since no article is longer than \(limit)"
                try deliver(origin.problem(.tooLong, message, line: number))
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
                try JSONArticles.deliver(bytes, decoder, origin, form: form, number: number, line: number, deliver)
            }
        }
    }
}

/// Articles out of the bytes of one JSON object.
enum JSONArticles {
    /// Hands on the object's article, or those of an envelope.
    ///
    /// - Parameters:
    ///   - number: counted from 1, makes up the id of an article that has none.
    ///   - line: where the object stands, for problems.
    static func deliver(
        _ bytes: [UInt8], _ decoder: JSONDecoder, _ origin: Origin, form: String, number: Int, line: Int?,
        _ deliver: (IntakeItem) throws -> Void
    ) throws {
        let fields: ArticleFields
        do {
            fields = try parse(bytes, decoder, origin)
        } catch let fault as LineFault {
            return try deliver(origin.problem(fault.code, fault.message, line: line))
        }
        guard let members = fields.members else {
            return try hand(fields, origin, form, "\(origin.stem)-\(number)", line, deliver)
        }
        for (index, member) in members.enumerated() {
            try hand(member, origin, form, "\(origin.stem)-\(number + index)", line, deliver)
        }
    }

    private static func parse(_ bytes: [UInt8], _ decoder: JSONDecoder, _ origin: Origin) throws -> ArticleFields {
        var bytes = bytes
        var isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        do {
            if let said = origin.settings.encoding, said != .utf8 {
                bytes = Array(try decodeText(bytes, said: said).0.utf8)
                isMarked = false
            } else {
                _ = try decodeText(bytes)
            }
        } catch {
            throw LineFault(code: error.code, message: error.message)
        }
        do {
            return try decoder.decode(ArticleFields.self, from: isMarked ? Data(bytes.dropFirst(3)) : Data(bytes))
        } catch let error as DecodingError {
            throw LineFault(code: .malformed, message: explain(error))
        }
    }

    private static func hand(
        _ fields: ArticleFields, _ origin: Origin, _ form: String, _ fallback: String, _ line: Int?,
        _ deliver: (IntakeItem) throws -> Void
    ) throws {
        do {
            guard case .document(let document, var provenance) = try fields.item(origin, fallback: fallback) else {
                return
            }
            provenance.form = form
            if let said = origin.settings.encoding { provenance.encoding = said.rawValue }
            try deliver(.document(document, provenance))
        } catch let fault as LineFault {
            try deliver(origin.problem(fault.code, fault.message, line: line))
        }
    }
}
