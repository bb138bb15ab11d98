/// The lines of a text with their places in Unicode scalars; a line end is LF, CRLF or CR.
struct TextLines: Sequence {
    struct Line: Equatable {
        /// From the line's first scalar to the start of the next line.
        var start: Int
        var end: Int
        /// The same in bytes of UTF-8.
        fileprivate var bytes: Range<Int>

        /// The line without white space, line ends and byte order marks around it.
        func trimmed(_ text: String) -> String {
            let view = text.utf8
            let from = view.index(view.startIndex, offsetBy: bytes.lowerBound)
            var scalars = text.unicodeScalars[from..<view.index(from, offsetBy: bytes.count)]
            while let first = scalars.first, TextLines.isBlank(first) { scalars.removeFirst() }
            while let last = scalars.last, TextLines.isBlank(last) { scalars.removeLast() }
            return String(scalars)
        }
    }

    private let text: String

    init(_ text: String) { self.text = text }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
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
                while position < bytes.count {
                    let byte = bytes[position]
                    position += 1
                    if byte & 0xC0 != 0x80 { offset += 1 }
                    if byte == UInt8(ascii: "\n") { break }
                    if byte == UInt8(ascii: "\r"), position == bytes.count || bytes[position] != UInt8(ascii: "\n") {
                        break
                    }
                }
            }
            return position > first ? Line(start: start, end: offset, bytes: first..<position) : nil
        }
    }
}
