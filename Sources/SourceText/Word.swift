// Public, as are its parts: only what is public does the compiler inline in other targets, and rules compare words more often
// than they do anything else.
/// A syllable in small letters as a value of two machine words, so that rules compare syllables without making strings.
///
/// A literal must be composed (NFC) and have at most 16 bytes; a longer syllable is kept as its digest.
@frozen
public struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
    @usableFromInline let head: UInt64
    @usableFromInline let tail: UInt64

    @inlinable
    init(head: UInt64, tail: UInt64) {
        self.head = head
        self.tail = tail
    }

    /// The word that a literal writes; always inlined, so that it is two numbers where it stands.
    @inlinable
    @inline(__always)
    public init(stringLiteral value: StaticString) {
        self.init(UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }

    @inlinable
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= 16 else {
            self = .digest(bytes)
            return
        }
        var head: UInt64 = 0
        var tail: UInt64 = 0
        for index in 0..<min(bytes.count, 8) { head = head << 8 | UInt64(bytes[index]) }
        if bytes.count > 8 { for index in 8..<bytes.count { tail = tail << 8 | UInt64(bytes[index]) } }
        self.init(head: head, tail: tail)
    }

    /// Two digests of a syllable that is too long. No UTF-8 starts with the byte 0xFF, so that it equals no short one.
    @usableFromInline
    static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> Word {
        var head: UInt64 = 0xcbf2_9ce4_8422_2325
        var tail: UInt64 = 0x9e37_79b9_7f4a_7c15
        for byte in bytes {
            head = (head ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            tail = (tail &+ UInt64(byte)) &* 0xff51_afd7_ed55_8ccd
        }
        return Word(head: head | 0xFF << 56, tail: tail)
    }

    /// Whether two words are the same.
    @inlinable
    @inline(__always)
    public static func == (left: Word, right: Word) -> Bool { left.head == right.head && left.tail == right.tail }

    /// Adds both numbers.
    @inlinable
    public func hash(into hasher: inout Hasher) {
        hasher.combine(head)
        hasher.combine(tail)
    }
}

extension SourceText {
    /// The token in small letters, tone marks as they are written; what `string(token).lowercased()` would be.
    @inlinable
    @inline(__always)
    public func word(_ token: Int) -> Word { words[token] }

    /// The token as it is written.
    package func spelling(_ token: Int) -> Word {
        bytes.withUnsafeBufferPointer { bytes in
            Word(UnsafeBufferPointer(rebasing: bytes[Int(tokens[token].start)..<Int(tokens[token].end)]))
        }
    }

    /// The token as `SyllableFolding` has it.
    @inlinable
    @inline(__always)
    public func folded(_ token: Int) -> Word { foldedWords[token] }

    /// Whether two tokens are the same syllable once folded.
    package func isSame(_ left: Int, _ right: Int) -> Bool {
        guard tokens[left].id == tokens[right].id else { return false }
        return tokens[left].id != Vocabulary.unknown || folded(left) == folded(right)
    }
}

extension Word {
    /// Whether a token is folded once it is in small letters, as nearly every one is, so that no array has to be made: no
    /// sign that has a plain one, no "òa", "òe" or "ùy" at its end; nor so long that it may outgrow a word.
    static func isFoldedWhenSmall(_ written: UnsafeBufferPointer<UInt8>, isWord: Bool) -> Bool {
        if written.count == 1 { return true }
        guard isWord, 2...10 ~= written.count else { return false }
        switch written[written.count - 1] | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "y"): return written[written.count - 2] < 0x80
        default: return true
        }
    }

    /// The bytes behind the first one of a letter that Vietnamese uses, in its small form, without decoding it; nil for others.
    @inline(__always)
    private static func vietnamese(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int
    ) -> (middle: UInt8, last: UInt8)? {
        let second = bytes[position + 1]
        switch bytes[position] {
        // À to Þ without the sign of multiplication.
        case 0xC3: return (0, second <= 0x9E && second != 0x97 ? second + 0x20 : second)
        // Ă and Đ.
        case 0xC4 where second == 0x82 || second == 0x83 || second == 0x90 || second == 0x91: return (0, second | 1)
        // Ơ and Ư.
        case 0xC6 where second == 0xA0 || second == 0xA1: return (0, 0xA1)
        case 0xC6 where second == 0xAF || second == 0xB0: return (0, 0xB0)
        // Ạ to Ỹ, where the small letter stands behind the capital.
        case 0xE1
        where second == 0xBA && bytes[position + 2] >= 0xA0
            || second == 0xBB && bytes[position + 2] <= 0xB9:
            return (second, bytes[position + 2] | 1)
        default: return nil
        }
    }

    /// What is written, in small letters; its digest as it is written where it is too long.
    static func small(_ written: UnsafeBufferPointer<UInt8>) -> Word {
        guard written.count <= 16 else { return .digest(written) }
        var head: UInt64 = 0
        var tail: UInt64 = 0
        var count = 0
        func put(_ byte: UInt8) {
            if count < 8 { head = head << 8 | UInt64(byte) } else { tail = tail << 8 | UInt64(byte) }
            count += 1
        }
        var position = 0
        while position < written.count {
            let byte = written[position]
            if byte < 0x80 {
                put(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                position += 1
                continue
            }
            if let letter = vietnamese(written, position) {
                put(byte)
                if letter.middle != 0 { put(letter.middle) }
                put(letter.last)
                position += letter.middle != 0 ? 3 : 2
                continue
            }
            let (scalar, length) = SyllableFolding.decode(written, at: position)
            let small = SyllableFolding.lowercase(scalar)
            if small == scalar {
                for index in position..<position + length { put(written[index]) }
            } else {
                for byte in UTF8.encode(small)! { put(byte) }
            }
            position += length
        }
        return count <= 16 ? Word(head: head, tail: tail) : .digest(written)
    }
}
