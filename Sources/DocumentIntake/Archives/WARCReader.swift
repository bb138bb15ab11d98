internal import CivilTime
internal import KnowledgeModel

/// A web archive (ISO 28500): the pages among its responses. Records are read one by one, so that it may be of any length.
package struct WARCReader: DocumentReader {
    package let form = "warc"

    package init() {}

    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        opening.starts(with: Array("WARC/".utf8))
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        let stream = ByteStream(source)
        var pages = 0
        while try stream.fill(1) {
            guard let fields = try head(stream) else { break }
            guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
                return try deliver(origin.problem(.archive, "a record without its length; what came before was read"))
            }
            let address = (fields["warc-target-uri"] ?? "").trimmingBrackets
            let type = fields["warc-type"]?.lowercased() ?? ""
            guard ["response", "resource", "conversion"].contains(type), address.hasPrefix("http") else {
                try stream.skip(length)
                continue
            }
            let inner = self.origin(origin, address, fields)
            guard length <= IntakeLimit.document else {
                try stream.skip(length)
                try deliver(inner.problem(.tooLong, "longer than \(IntakeLimit.document >> 20) MB; passed over"))
                continue
            }
            guard let block = try stream.take(length) else {
                return try deliver(
                    origin.problem(.archive, "the web archive is broken off; what came before was read"))
            }
            let type2 = fields["content-type"] ?? ""
            let message = type == "response" ? HTTPMessage(block) : HTTPMessage(body: block, type: type2)
            guard let message, message.isPage else { continue }
            if let item = page(message, inner) {
                if case .document = item { pages += 1 }
                try deliver(item)
            }
        }
        if pages == 0 { try deliver(origin.problem(.noArticles, "no articles in this web archive")) }
    }

    /// The fields of the next record; nil at the end. Of a head without an end, only the first fields are kept.
    private func head(_ stream: ByteStream) throws -> [String: String]? {
        var fields: [String: String] = [:]
        var length = 0
        while let line = try stream.line() {
            if line.isEmpty {
                if fields.isEmpty { continue }
                return fields
            }
            length += line.utf8.count
            guard length <= 1 << 20, let colon = line.firstIndex(of: ":"), !line.hasPrefix("WARC/") else { continue }
            fields[line[..<colon].lowercased()] = String(line[line.index(after: colon)...]).trimmingSpaces
        }
        return fields.isEmpty ? nil : fields
    }

    /// What was fetched on a day was published by then.
    private func origin(_ origin: Origin, _ address: String, _ fields: [String: String]) -> Origin {
        var inner = origin.inside(address, address: address)
        if let fetched = fields["warc-date"].flatMap({ PageDate($0) })?.day.adding(days: 1) {
            inner.settings.today = min(fetched, inner.settings.today ?? fetched)
        }
        return inner
    }

    /// The page's document; nil for pages that are lists of links.
    private func page(_ message: HTTPMessage, _ origin: Origin) -> IntakeItem? {
        let text: String
        let encoding: TextEncoding
        do {
            (text, encoding) = try decodeText(
                message.body, said: origin.settings.encoding, isMarkup: true, declared: message.encoding)
        } catch {
            return origin.problem(error.code, error.message)
        }
        guard message.isMarkup else {
            guard !isBlank(text) else { return nil }
            var document = Document(dump: text, id: origin.stem, today: origin.settings.today)
            document.url = origin.address
            document.publisher = origin.address.flatMap(PageMetadata.host)
            return .document(
                document, Provenance(source: origin.path, part: origin.part, form: form, encoding: encoding.rawValue))
        }
        guard let page = HTMLPage(text, address: origin.address, today: origin.settings.today), page.hasSentences else {
            return nil
        }
        return page.item(origin, id: origin.stem, form: form, encoding: encoding)
    }
}

/// A response as it came over HTTP/1.1 (RFC 9112), or a body with its media type alone.
struct HTTPMessage {
    private(set) var body: [UInt8]
    private(set) var status = 200
    private(set) var fields: [String: String] = [:]

    init(body: [UInt8], type: String) {
        self.body = body
        fields["content-type"] = type
    }

    /// Nil where head or body cannot be read.
    init?(_ bytes: [UInt8]) {
        guard let end = Self.headEnd(bytes) else { return nil }
        let head = String(decoding: bytes[..<end.head], as: UTF8.self)
        let lines = head.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }
        guard let first = lines.first, first.hasPrefix("HTTP/") else { return nil }
        status = first.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon].lowercased()] = String(line[line.index(after: colon)...]).trimmingSpaces
        }
        body = Array(bytes[end.body...])
        if fields["transfer-encoding"]?.lowercased().contains("chunked") == true { body = Self.joined(body) }
        switch fields["content-encoding"]?.lowercased() {
        case "gzip", "x-gzip":
            guard let plain = Inflater.unpacked(body, .gzip, limit: IntakeLimit.document) else { return nil }
            body = plain
        case "deflate":
            guard
                let plain = Inflater.unpacked(body, .zlib, limit: IntakeLimit.document)
                    ?? Inflater.unpacked(body, .none, limit: IntakeLimit.document)
            else { return nil }
            body = plain
        default: break
        }
    }

    private var type: String { (fields["content-type"] ?? "").lowercased() }

    var isMarkup: Bool { type.contains("html") }

    /// Whether a page was found; redirects, errors, pictures and scripts are none.
    var isPage: Bool { status == 200 && (isMarkup || type.hasPrefix("text/plain")) && !body.isEmpty }

    var encoding: TextEncoding? {
        guard let at = type.firstRange(of: "charset=") else { return nil }
        return TextEncoding(name: String(type[at.upperBound...].prefix { $0 != ";" && $0 != " " }))
    }

    private static func headEnd(_ bytes: [UInt8]) -> (head: Int, body: Int)? {
        for index in bytes.indices.dropLast() where bytes[index] == 0x0A {
            if bytes[index + 1] == 0x0A { return (index, index + 2) }
            if bytes[index + 1] == 0x0D, index + 2 < bytes.count, bytes[index + 2] == 0x0A { return (index, index + 3) }
        }
        return nil
    }

    /// The body without the lengths of its chunks; as it is where it has none, as some archives keep it.
    private static func joined(_ bytes: [UInt8]) -> [UInt8] {
        var joined: [UInt8] = []
        var position = 0
        while position < bytes.count {
            guard let end = bytes[position...].firstIndex(of: 0x0A) else { break }
            let line = String(decoding: bytes[position..<end], as: UTF8.self).trimmingSpaces
            guard let said = Int(line.prefix { $0 != ";" && $0 != " " }, radix: 16), said >= 0 else {
                return joined.isEmpty ? bytes : joined
            }
            if said == 0 { break }
            let start = end + 1
            // Any length can be written, up to more than an Int holds when it is added up.
            let length = min(said, bytes.count - start)
            joined += bytes[start..<start + length]
            position = start + length + 2
        }
        return joined
    }
}

extension String {
    /// `<http://…>` as some writers of archives have it.
    fileprivate var trimmingBrackets: String {
        hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
    }
}
