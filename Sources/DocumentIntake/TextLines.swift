/// The lines of a text with their places in Unicode scalars; a line end is LF, CRLF or CR.
struct TextLines: Sequence {
    struct Line: Equatable {
        /// From the line's first scalar to the start of the next line.
        var start: Int
        var end: Int
        fileprivate var range: Range<String.Index>

        /// The line without white space, line ends and byte order marks around it.
        func trimmed(_ text: String) -> String {
            var scalars = text.unicodeScalars[range]
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

    func makeIterator() -> AnyIterator<Line> {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var offset = 0
        return AnyIterator {
            guard index < scalars.endIndex else { return nil }
            let first = index
            let start = offset
            while index < scalars.endIndex {
                let scalar = scalars[index]
                index = scalars.index(after: index)
                offset += 1
                if scalar == "\n" { break }
                if scalar == "\r", index == scalars.endIndex || scalars[index] != "\n" { break }
            }
            return Line(start: start, end: offset, range: first..<index)
        }
    }
}
