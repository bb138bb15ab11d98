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
        key.removeAll(keepingCapacity: true)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                position += 1
                continue
            }
            let (scalar, length) = decode(bytes, at: position)
            append(plainPunctuation(lowercase(scalar)), to: &key)
            position += length
        }
        placeTone(&key)
    }

    private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            key.append(UInt8(value))
        } else if value < 0x800 {
            key.append(UInt8(0xC0 | value >> 6))
            key.append(UInt8(0x80 | value & 0x3F))
        } else {
            key.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    /// Moves the tone of a final `òa`, `òe`, `ùy`, where the key ends so.
    private static func placeTone(_ key: inout [UInt8]) {
        guard let last = key.last, last == 0x61 || last == 0x65 || last == 0x79, key.count >= 3,
            key[key.count - 2] >= 0x80
        else { return }
        var start = key.count - 2
        while start > 0, key[start] & 0xC0 == 0x80 { start -= 1 }
        var scalars = [
            key.withUnsafeBufferPointer { decode($0, at: start).0 }, Unicode.Scalar(last),
        ]
        placeTone(&scalars)
        key.removeLast(key.count - start)
        for scalar in scalars { append(scalar, to: &key) }
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

    /// Moves the tone of a final `òa`, `òe`, `ùy` to the second vowel.
    private static func placeTone(_ scalars: inout [Unicode.Scalar]) {
        guard scalars.count >= 2 else { return }
        let last = scalars.count - 1
        let carriers: [Unicode.Scalar]
        let plain: Unicode.Scalar
        let tone: Int?
        switch scalars[last] {
        case "a": (carriers, plain, tone) = (tonedA, "o", tonedO.firstIndex(of: scalars[last - 1]))
        case "e": (carriers, plain, tone) = (tonedE, "o", tonedO.firstIndex(of: scalars[last - 1]))
        case "y": (carriers, plain, tone) = (tonedY, "u", tonedU.firstIndex(of: scalars[last - 1]))
        default: return
        }
        guard let tone else { return }
        scalars[last] = carriers[tone]
        scalars[last - 1] = plain
    }

    private static func plainPunctuation(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: "-"
        case 0x201C...0x201F, 0xAB, 0xBB: "\""
        case 0x2018...0x201B: "'"
        default: scalar
        }
    }
}
