/// The form under which syllables are compared: lower case, the tone mark on the vowel that carries it in the new
/// orthography (`hoà`, not `hòa`; `uỷ`, not `ủy`), every dash a hyphen, every quotation mark a straight one.
package enum SyllableFolding {
    /// The folded form of one syllable.
    package static func fold(_ syllable: String) -> String {
        var syllable = syllable
        var key: [UInt8] = []
        key.reserveCapacity(syllable.utf8.count)
        syllable.withUTF8 { fold($0, into: &key) }
        return String(decoding: key, as: UTF8.self)
    }

    /// Replaces `key` by the folded form of the syllable in `bytes`.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into key: inout [UInt8]) {
        key = [UInt8](unsafeUninitializedCapacity: room(for: bytes.count)) { buffer, count in
            count = buffer.baseAddress.map { fold(bytes, to: $0) } ?? 0
        }
    }

    /// The most bytes that the folded form of so many bytes takes: no scalar becomes twice as long, nor does a syllable.
    static func room(for count: Int) -> Int { count * 2 + 1 }

    /// Writes the folded form of the syllable in `bytes` to where there is `room` for it, and gives its length. Through a
    /// pointer, for every syllable of every text passes through here.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, to key: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                key[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                count += 1
                position += 1
                continue
            }
            let (scalar, length) = decode(bytes, at: position)
            let folded = plainPunctuation(lowercase(scalar))
            if folded == scalar {
                for index in 0..<length { key[count + index] = bytes[position + index] }
                count += length
            } else {
                count += write(folded, to: key + count)
            }
            position += length
        }
        return placeTone(key, count)
    }

    /// Writes the scalar's UTF-8 and gives its length.
    private static func write(_ scalar: Unicode.Scalar, to key: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 0
        for byte in UTF8.encode(scalar)! {
            key[count] = byte
            count += 1
        }
        return count
    }

    /// Moves the tone of a final `òa`, `òe`, `ùy` to the second vowel, and gives the new length.
    private static func placeTone(_ key: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        guard count >= 3, key[count - 2] >= 0x80 else { return count }
        let (first, toned, carriers): (Unicode.Scalar, [Unicode.Scalar], [Unicode.Scalar])
        switch key[count - 1] {
        case UInt8(ascii: "a"): (first, toned, carriers) = ("o", tonedO, tonedA)
        case UInt8(ascii: "e"): (first, toned, carriers) = ("o", tonedO, tonedE)
        case UInt8(ascii: "y"): (first, toned, carriers) = ("u", tonedU, tonedY)
        default: return count
        }
        var start = count - 2
        while start > 0, key[start] & 0xC0 == 0x80 { start -= 1 }
        let scalar = decode(UnsafeBufferPointer(start: key, count: count), at: start).0
        guard let tone = toned.firstIndex(of: scalar) else { return count }
        let length = write(first, to: key + start)
        return start + length + write(carriers[tone], to: key + start + length)
    }

    /// The scalar whose UTF-8 starts at `position`, and its length in bytes. The bytes are valid UTF-8.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[position])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        func tail(_ index: Int) -> UInt32 { UInt32(bytes[position + index]) & 0x3F }
        if first < 0xE0 { return (Unicode.Scalar((first & 0x1F) << 6 | tail(1))!, 2) }
        if first < 0xF0 { return (Unicode.Scalar((first & 0x0F) << 12 | tail(1) << 6 | tail(2))!, 3) }
        return (Unicode.Scalar((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3))!, 4)
    }

    static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: return Unicode.Scalar(value + 0x20)!
        case 0..<0xC0: return scalar
        case 0xC0...0xDE where value != 0xD7: return Unicode.Scalar(value + 0x20)!
        case 0xDF...0xFF: return scalar
        case 0x1A0, 0x1AF, 0x110, 0x102: return Unicode.Scalar(value + 1)!
        // Small letters of every sentence, and marks; the rest asks the tables of Unicode.
        case 0x1A1, 0x1B0, 0x111, 0x103, 0x300...0x36F, 0x2000...0x206F: return scalar
        case 0x1EA0...0x1EF9: return Unicode.Scalar(value | 1)!
        default: return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        }
    }

    static func isUppercase(_ scalar: Unicode.Scalar) -> Bool { lowercase(scalar) != scalar }

    private static let tonedO = Array("óòỏõọ".unicodeScalars)
    private static let tonedU = Array("úùủũụ".unicodeScalars)
    private static let tonedA = Array("áàảãạ".unicodeScalars)
    private static let tonedE = Array("éèẻẽẹ".unicodeScalars)
    private static let tonedY = Array("ýỳỷỹỵ".unicodeScalars)

    private static func plainPunctuation(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: "-"
        case 0x201C...0x201F, 0xAB, 0xBB: "\""
        case 0x2018...0x201B: "'"
        default: scalar
        }
    }
}
