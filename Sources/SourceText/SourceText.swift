/// A text as syllables and sentences, every one of which knows where it stands in the text as it was given.
public struct SourceText: Sendable {
    /// The text as it was given.
    package let original: String
    /// The composed (NFC) UTF-8 that tokens point into.
    package let bytes: [UInt8]
    package let tokens: [Token]
    /// Each token in small letters.
    @usableFromInline let words: [Word]
    /// Each token folded.
    @usableFromInline let foldedWords: [Word]
    /// In order, covering every token but line breaks.
    package let sentences: [Sentence]
    /// UTF-8 offsets into `original` of every 64th scalar, so that a quote is found without walking the whole text.
    private let landmarks: [Int]

    /// Reads a text in one pass, in time proportional to its length.
    package init(_ text: String, vocabulary: Vocabulary) {
        var text = text
        text.makeContiguousUTF8()
        original = text
        let composed = text.utf8.withContiguousStorageIfAvailable { bytes in
            Composition.isNeeded(bytes) ? Composition.compose(text) : nil
        }
        var own: [UInt8]
        let offsets: [UInt32]?
        if let composed = composed.flatMap({ $0 }) {
            own = composed.bytes
            offsets = composed.offsets
        } else {
            own = Array(text.utf8)
            offsets = nil
        }
        let (tokens, words, foldedWords) = own.withUnsafeBufferPointer { bytes in
            Tokenizer(bytes: bytes, offsets: offsets, vocabulary: vocabulary).tokens()
        }
        bytes = own
        own = []
        self.tokens = tokens
        self.words = words
        self.foldedWords = foldedWords
        sentences = bytes.withUnsafeBufferPointer { SentenceSplitter(bytes: $0, tokens: tokens).sentences() }
        landmarks = text.utf8.withContiguousStorageIfAvailable(Self.landmarks(of:)) ?? []
    }

    private static func landmarks(of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var landmarks: [Int] = []
        landmarks.reserveCapacity(bytes.count / 64 + 1)
        var count = 0
        var offset = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while offset < bytes.count {
            // Eight bytes at a time where no landmark falls among them.
            if count & 63 != 0, count & 63 <= 56, offset + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let trailing = word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101
                count += 8 - trailing.nonzeroBitCount
                offset += 8
                continue
            }
            if bytes[offset] & 0xC0 != 0x80 {
                if count & 63 == 0 { landmarks.append(offset) }
                count += 1
            }
            offset += 1
        }
        return landmarks
    }

    /// The composed text of one token.
    package func string(_ token: Int) -> String { string(token..<token + 1) }

    /// The composed text from the first to the last token of the range; empty for an empty range.
    package func string(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(tokens[range.lowerBound].start)
        let end = Int(tokens[range.upperBound - 1].end)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The text as it was given, from the first to the last token of the range, with its offsets in Unicode scalars.
    package func quote(_ range: Range<Int>) -> (start: Int, end: Int, text: String) {
        guard !range.isEmpty else { return (0, 0, "") }
        let start = Int(tokens[range.lowerBound].scalarStart)
        let end = Int(tokens[range.upperBound - 1].scalarEnd)
        return (start, end, slice(start..<end))
    }

    /// The text as it was given between two scalar offsets.
    package func slice(_ scalars: Range<Int>) -> String {
        let view = original.utf8
        let from = utf8Offset(scalars.lowerBound)
        let to = utf8Offset(scalars.upperBound)
        let start = view.index(view.startIndex, offsetBy: from)
        let end = view.index(start, offsetBy: to - from)
        return String(original[start..<end])
    }

    private func utf8Offset(_ scalar: Int) -> Int {
        guard scalar >> 6 < landmarks.count else { return original.utf8.count }
        var offset = landmarks[scalar >> 6]
        var left = scalar & 63
        return original.utf8.withContiguousStorageIfAvailable { bytes in
            while left > 0 {
                offset += 1
                while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
                left -= 1
            }
            return min(offset, bytes.count)
        } ?? offset
    }

    /// Whether the token is exactly this ASCII character.
    package func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
        guard tokens.indices.contains(token), tokens[token].end - tokens[token].start == 1 else { return false }
        return bytes[Int(tokens[token].start)] == UInt8(ascii: mark)
    }

    /// The value of a number token; nil for other tokens and for more than nine digits.
    package func number(_ token: Int) -> Int? {
        guard tokens.indices.contains(token), tokens[token].kind == .number else { return nil }
        guard tokens[token].end - tokens[token].start <= 9 else { return nil }
        var value = 0
        for byte in bytes[Int(tokens[token].start)..<Int(tokens[token].end)] { value = value * 10 + Int(byte & 15) }
        return value
    }
}
