internal import Foundation

/// A part of a mail (MIME, RFC 2045): its fields, and the texts in it.
struct MailPart {
    struct Body {
        var text: String
        var isMarkup: Bool
        var encoding: TextEncoding
    }

    private let fields: [(name: String, value: String)]
    private let content: ArraySlice<UInt8>
    private let said: TextEncoding?

    /// `said` is the encoding that the user says, over what the part says of itself.
    init(_ bytes: [UInt8], said: TextEncoding?) { self.init(bytes[...], said: said) }

    private init(_ bytes: ArraySlice<UInt8>, said: TextEncoding?) {
        self.said = said
        var fields: [(name: String, value: String)] = []
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = String(decoding: bytes[position..<end], as: UTF8.self).filter { $0 != "\r" }
            position = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            if line.hasPrefix(" ") || line.hasPrefix("\t"), !fields.isEmpty {
                fields[fields.count - 1].value += " " + line.trimmingSpaces
            } else if let colon = line.firstIndex(of: ":") {
                fields.append((line[..<colon].lowercased(), String(line[line.index(after: colon)...]).trimmingSpaces))
            }
        }
        self.fields = fields
        content = bytes[position...]
    }

    /// A field's value with its encoded words (RFC 2047) resolved; nil where there is none.
    func field(_ name: String) -> String? { raw(name).map(Self.decodedWords) }

    private func raw(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The texts, in order; attachments are left out.
    func bodies(depth: Int = 0) -> [Body] {
        if raw("content-disposition")?.lowercased().hasPrefix("attachment") == true { return [] }
        let type = (raw("content-type") ?? "text/plain").lowercased()
        if type.hasPrefix("multipart/"), depth < 8, let boundary = parameter("boundary", of: "content-type") {
            return parts(boundary).flatMap { $0.bodies(depth: depth + 1) }
        }
        if type.hasPrefix("message/rfc822"), depth < 8 {
            return MailPart(content, said: said).bodies(depth: depth + 1)
        }
        guard type.hasPrefix("text/plain") || type.hasPrefix("text/html") else { return [] }
        let bytes = transferred()
        let declared = parameter("charset", of: "content-type").flatMap(TextEncoding.init(name:))
        let isMarkup = type.hasPrefix("text/html")
        if let declared, said == nil, declared != .utf8, let text = declared.decode(bytes) {
            return [Body(text: text, isMarkup: isMarkup, encoding: declared)]
        }
        guard let (text, encoding) = try? decodeText(bytes, said: said, isMarkup: isMarkup, declared: declared) else {
            return []
        }
        return [Body(text: text, isMarkup: isMarkup, encoding: encoding)]
    }

    /// A parameter of a field, with its case kept.
    private func parameter(_ name: String, of field: String) -> String? {
        guard let value = raw(field), let at = value.range(of: name + "=", options: .caseInsensitive) else {
            return nil
        }
        let rest = value[at.upperBound...]
        if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
        return String(rest.prefix { $0 != ";" && $0 != " " })
    }

    private func parts(_ boundary: String) -> [MailPart] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var position = content.startIndex
        while position < content.endIndex {
            let end = content[position...].firstIndex(of: 0x0A) ?? content.endIndex
            let line = content[position..<end]
            if line.starts(with: mark) {
                if let start, start < position { parts.append(MailPart(content[start..<position], said: said)) }
                start = line.dropFirst(mark.count).starts(with: Array("--".utf8)) ? nil : min(end + 1, content.endIndex)
            }
            position = end + 1
        }
        if let start, start < content.endIndex { parts.append(MailPart(content[start...], said: said)) }
        return parts
    }

    /// The content with its transfer encoding undone.
    private func transferred() -> [UInt8] {
        switch raw("content-transfer-encoding")?.lowercased().trimmingSpaces {
        case "base64": Data(base64Encoded: Data(content), options: .ignoreUnknownCharacters).map(Array.init) ?? []
        case "quoted-printable": Self.unquoted(content)
        default: Array(content)
        }
    }

    /// Quoted-printable (RFC 2045, 6.7).
    private static func unquoted(_ bytes: some Collection<UInt8>, isWord: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                plain.append(isWord && byte == UInt8(ascii: "_") ? 0x20 : byte)
                continue
            }
            if index < bytes.count, bytes[index] == 0x0A {
                index += 1
            } else if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A {
                index += 2
            } else if index + 1 < bytes.count,
                let value = UInt8(String(decoding: bytes[index...index + 1], as: UTF8.self), radix: 16)
            {
                plain.append(value)
                index += 2
            } else {
                plain.append(byte)
            }
        }
        return plain
    }

    /// `=?utf-8?B?…?=` as the words that are meant.
    private static func decodedWords(_ value: String) -> String {
        var result = ""
        var rest = value[...]
        // Not Foundation's range(of:), which looks at the whole rest each time.
        while let open = rest.firstRange(of: "=?") {
            let before = rest[..<open.lowerBound]
            let parts = rest[open.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), let encoding = TextEncoding(name: String(parts[0])) else {
                result += before + "=?"
                rest = rest[open.upperBound...]
                continue
            }
            let bytes =
                parts[1].lowercased() == "b"
                ? Data(base64Encoded: String(parts[2])).map(Array.init) ?? [] : unquoted(parts[2].utf8, isWord: true)
            // White space between two encoded words is not shown.
            if !(before.allSatisfy(\.isWhitespace) && !result.isEmpty) { result += before }
            result += encoding.decode(bytes) ?? ""
            rest = parts[3].dropFirst()
        }
        return result + rest
    }
}
