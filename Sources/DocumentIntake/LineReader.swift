internal import Foundation

/// The lines of a byte source, one at a time; memory is bounded by the longest line that is allowed.
package struct LineReader {
    package enum Line: Equatable {
        /// Without its line end (LF or CRLF).
        case bytes([UInt8])
        /// A line beyond the limit, which was passed over.
        case tooLong(length: Int)
    }

    private let source: ByteSource
    private let limit: Int
    private var piece: [UInt8] = []
    private var position = 0

    package init(_ source: ByteSource, limit: Int) {
        self.source = source
        self.limit = limit
    }

    /// The next line; nil at the end. A last line needs no line end.
    package mutating func next() throws -> Line? {
        var line: [UInt8] = []
        var length = 0
        var isStarted = false
        while true {
            if position == piece.count {
                guard let more = try source.read() else { return isStarted ? finish(line, length) : nil }
                piece = more
                position = 0
            }
            isStarted = true
            let end = lineEnd()
            let part = piece[position..<(end ?? piece.count)]
            length += part.count
            if length <= limit { line += part } else { line = [] }
            position = end.map { $0 + 1 } ?? piece.count
            if end != nil { return finish(line, length) }
        }
    }

    /// The place of the next LF in the piece.
    private func lineEnd() -> Int? {
        piece.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress,
                let found = memchr(start + position, Int32(UInt8(ascii: "\n")), bytes.count - position)
            else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    private func finish(_ line: [UInt8], _ length: Int) -> Line {
        guard length <= limit else { return .tooLong(length: length) }
        return .bytes(line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : line)
    }
}
