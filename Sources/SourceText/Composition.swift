/// Canonical composition (NFC) for the Latin letters that carry marks, with a map back to the text as it was given.
///
/// Only texts that hold combining marks or invisible characters come here; the others are used as they are.
enum Composition {
    /// Precomposed letters by their canonical equivalence class: `Character` compares by it, so that a decomposed or
    /// half-composed letter (`ê` and a combining acute) finds its precomposed form.
    private static let precomposed: [Character: Unicode.Scalar] = {
        var table: [Character: Unicode.Scalar] = [:]
        for range in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for value in range {
                if let scalar = Unicode.Scalar(value) { table[Character(scalar)] = scalar }
            }
        }
        return table
    }()

    /// The same for the letters of Vietnamese without one of their marks, by letter and mark: nearly all that comes here, found
    /// without a comparison of strings.
    private static let byMark: [UInt64: Unicode.Scalar] = {
        // Grave, acute, circumflex, tilde, breve, hook above, horn, dot below.
        let marks: [UInt32] = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323]
        let letters = "aeiouyAEIOUYâêôăơưÂÊÔĂƠƯẹọạẸỌẠ".unicodeScalars
        var table: [UInt64: Unicode.Scalar] = [:]
        for letter in letters {
            for mark in marks {
                let cluster = String(String.UnicodeScalarView([letter, Unicode.Scalar(mark)!]))
                table[pair(letter, Unicode.Scalar(mark)!)] = precomposed[Character(cluster)]
            }
        }
        return table
    }()

    private static func pair(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
        UInt64(letter.value) << 32 | UInt64(mark.value)
    }

    /// Whether the bytes can hold anything that has to be composed or left out: combining marks (U+0300–U+036F), the
    /// soft hyphen, zero-width characters and the byte order mark.
    static func isNeeded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            let first = bytes[index]
            // Nearly every byte ends here.
            if first < 0xC2 || (first > 0xCD && first != 0xE2 && first != 0xEF) {
                index += 1
                continue
            }
            switch first {
            case 0xCC: return true
            case 0xCD where bytes[index + 1] <= 0xAF: return true
            case 0xC2 where bytes[index + 1] == 0xAD: return true
            case 0xE2
            where bytes[index + 1] == 0x80 && index + 2 < bytes.count && (0x8B...0x8D).contains(bytes[index + 2]):
                return true
            case 0xEF where bytes[index + 1] == 0xBB && index + 2 < bytes.count && bytes[index + 2] == 0xBF: return true
            default: index += 1
            }
        }
        return false
    }

    /// The composed bytes, and for each of them (and one past the last) the scalar offset at which its letter starts
    /// in the text as given.
    static func compose(_ text: String) -> (bytes: [UInt8], offsets: [UInt32]) {
        var bytes: [UInt8] = []
        var offsets: [UInt32] = []
        bytes.reserveCapacity(text.utf8.count)
        offsets.reserveCapacity(text.utf8.count + 1)
        var text = text
        text.withUTF8 { compose($0, &bytes, &offsets) }
        return (bytes, offsets)
    }

    private static func compose(
        _ given: UnsafeBufferPointer<UInt8>, _ bytes: inout [UInt8], _ offsets: inout [UInt32]
    ) {
        var position = 0
        var offset: UInt32 = 0
        while position < given.count {
            let (scalar, length) = SyllableFolding.decode(given, at: position)
            let start = position
            position += length
            let own = offset
            offset += 1
            if isInvisible(scalar) { continue }
            var mark: Unicode.Scalar?
            // Of a letter with several marks.
            var cluster: String.UnicodeScalarView?
            while position < given.count {
                let (next, length) = SyllableFolding.decode(given, at: position)
                if (0x300...0x36F).contains(next.value) {
                    if let mark, cluster == nil { cluster = String.UnicodeScalarView([scalar, mark]) }
                    cluster?.append(next)
                    mark = mark ?? next
                } else if !isInvisible(next) {
                    break
                }
                position += length
                offset += 1
            }
            if let mark, cluster == nil, let composed = byMark[pair(scalar, mark)] {
                for byte in UTF8.encode(composed)! {
                    bytes.append(byte)
                    offsets.append(own)
                }
            } else if let mark {
                let cluster = cluster ?? String.UnicodeScalarView([scalar, mark])
                let composed = precomposed[Character(String(cluster))].map { String(Character($0)) }
                for byte in (composed ?? String(cluster)).utf8 {
                    bytes.append(byte)
                    offsets.append(own)
                }
            } else {
                for index in start..<start + length {
                    bytes.append(given[index])
                    offsets.append(own)
                }
            }
        }
        offsets.append(offset)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || (0x200B...0x200D).contains(scalar.value) || scalar.value == 0xFEFF
    }
}
