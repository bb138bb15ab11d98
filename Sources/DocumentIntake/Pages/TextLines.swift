/// The lines of a text with their places in Unicode scalars; a line end is LF, CRLF or CR.
struct TextLines: Sequence {
    struct Line: Equatable {
        /// From the line's first scalar to the start of the next line.
        var start: Int
        var end: Int
        /// The same in bytes of UTF-8.
        fileprivate var bytes: Range<Int>

        /// The line without white space, line ends and byte order marks around it.
        func trimmed(_ text: String) -> String { String(words(text)) }

        /// The same for a line of at most so many bytes; nil for a longer one.
        func trimmed(_ text: String, upTo limit: Int) -> String? {
            let words = words(text)
            return words.utf8.count <= limit ? String(words) : nil
        }

        private func words(_ text: String) -> Substring {
            let view = text.utf8
            let from = view.index(view.startIndex, offsetBy: bytes.lowerBound)
            var scalars = text.unicodeScalars[from..<view.index(from, offsetBy: bytes.count)]
            while let first = scalars.first, TextLines.isBlank(first) { scalars.removeFirst() }
            while let last = scalars.last, TextLines.isBlank(last) { scalars.removeLast() }
            return Substring(scalars)
        }
    }

    private let text: String

    init(_ text: String) { self.text = text }

    /// Whether a scalar is nothing at the end of a line: white space, a byte order mark, a space without width.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        isSpace(scalar) || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }

    /// Whether a scalar is White_Space to Unicode; by value, for every paragraph of every article is asked.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x9...0xD: true
        case ..<0x80: false
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    func makeIterator() -> Iterator { Iterator(text: text) }

    struct Iterator: IteratorProtocol {
        private var text: String
        private var offset = 0
        private var position = 0

        fileprivate init(text: String) { self.text = text }

        mutating func next() -> Line? {
            let start = offset
            let first = position
            text.withUTF8 { bytes in
                // To the line's end and then once more for its scalars: two loops without a second question each.
                var end = first
                while end < bytes.count {
                    let byte = bytes[end]
                    end += 1
                    if byte > UInt8(ascii: "\r") { continue }
                    if byte == UInt8(ascii: "\n") { break }
                    if byte == UInt8(ascii: "\r"), end == bytes.count || bytes[end] != UInt8(ascii: "\n") { break }
                }
                var scalars = 0
                for byte in bytes[first..<end] { scalars += byte & 0xC0 != 0x80 ? 1 : 0 }
                position = end
                offset += scalars
            }
            return position > first ? Line(start: start, end: offset, bytes: first..<position) : nil
        }
    }
}
