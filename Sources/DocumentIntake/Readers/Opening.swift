/// The first characters of a file, whatever it is encoded in, as far as forms are told by them: every form here opens
/// with ASCII.
struct Opening {
    /// Without byte order mark and white space at the start. Bytes beyond ASCII stand for themselves.
    let scalars: Substring.UnicodeScalarView

    init(_ bytes: ArraySlice<UInt8>) {
        var bytes = bytes
        var text = String.UnicodeScalarView()
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        // UTF-16, with its mark or by the zero in every other byte.
        let start = bytes.startIndex
        let isWide =
            bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || (bytes.count >= 4 && (bytes[start] == 0) != (bytes[start + 1] == 0)
                && (bytes[start + 2] == 0) != (bytes[start + 3] == 0))
        for byte in bytes where !isWide || (byte != 0 && byte < 0x80) { text.append(Unicode.Scalar(byte)) }
        scalars = Substring.UnicodeScalarView(text.drop { $0.value <= 0x20 || $0 == "\u{A0}" })
    }

    /// Whether the text goes on with these letters, in any case.
    func starts(with prefix: String) -> Bool {
        scalars.starts(with: prefix.unicodeScalars) { a, b in
            a == b || (a.value < 0x80 && a.properties.isAlphabetic && a.value | 0x20 == b.value | 0x20)
        }
    }

    /// The lines, the first ones of the file.
    var lines: [Substring] {
        String(scalars).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }
}
