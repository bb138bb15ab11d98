internal import Foundation
internal import KnowledgeModel

/// A file of JSON that is not written a line an article: one object over many lines, or an array of objects. Its objects
/// are read one by one, so that memory is bounded by the longest.
package struct JSONReader: DocumentReader {
    package let form = "json"
    private let limit: Int

    /// Objects beyond `limit` bytes are refused.
    package init(limit: Int = IntakeLimit.document) {
        self.limit = limit
    }

    /// An array, or an object that does not end where its first line does.
    package func recognises(_ opening: ArraySlice<UInt8>, _ origin: Origin) -> Bool {
        let text = Opening(opening)
        if text.scalars.first == "[" {
            let next = text.scalars.dropFirst().first { $0.value > 0x20 }
            return next == "{" || next == "]"
        }
        guard text.scalars.first == "{", text.scalars.contains(where: { $0 == "\n" || $0 == "\r" }) else {
            return false
        }
        let line = text.lines[0].trimmingCharacters(in: .whitespaces)
        return line == "{" || line.hasSuffix(",") || line.hasSuffix("[")
    }

    package func read(_ source: ByteSource, origin: Origin, deliver: (IntakeItem) throws -> Void) throws {
        let decoder = JSONDecoder()
        var splitter = JSONObjects(limit: limit)
        var number = 0
        func hand(_ pieces: [JSONObjects.Piece]) throws {
            for piece in pieces {
                number += 1
                switch piece {
                case .object(let bytes, let line):
                    try JSONArticles.deliver(bytes, decoder, origin, form: form, number: number, line: line, deliver)
                case .tooLong(let line):
                    let message = "an object that is longer than \(limit) bytes; passed over, since no article is"
                    try deliver(origin.problem(.tooLong, message, line: line))
                }
            }
        }
        while let bytes = try source.read() { try hand(splitter.take(bytes)) }
        if let line = splitter.openLine {
            try deliver(origin.problem(.malformed, "broken JSON: what begins here does not end", line: line))
        } else if number == 0 {
            try deliver(origin.problem(.empty, "empty; there is no article in it"))
        }
    }
}

/// Cuts a stream of JSON into the objects at its top, in an array or one after the other.
struct JSONObjects {
    enum Piece: Equatable {
        /// The object and the line on which it begins, counted from 1.
        case object([UInt8], line: Int)
        case tooLong(line: Int)
    }

    private let limit: Int
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isTooLong = false
    private var object: [UInt8] = []
    private var line = 1
    private var start = 1

    init(limit: Int) { self.limit = limit }

    /// The line of an object that has begun and not ended; nil between objects.
    var openLine: Int? { depth > 0 ? start : nil }

    /// The objects that end in the next bytes of the stream.
    mutating func take(_ bytes: [UInt8]) -> [Piece] {
        var found: [Piece] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if depth == 0 {
                guard byte == UInt8(ascii: "{") else { continue }
                depth = 1
                start = line
                object = [byte]
                continue
            }
            if object.count < limit { object.append(byte) } else { isTooLong = true }
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 {
                    found.append(isTooLong ? .tooLong(line: start) : .object(object, line: start))
                    object = []
                    isTooLong = false
                }
            }
        }
        return found
    }
}
