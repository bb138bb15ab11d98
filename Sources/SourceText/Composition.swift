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

    /// Whether the bytes can hold anything that has to be composed or left out: combining marks (U+0300–U+036F), the
    /// soft hyphen, zero-width characters and the byte order mark.
    static func isNeeded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            switch bytes[index] {
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
        var cluster = String.UnicodeScalarView()
        var clusterStart: UInt32 = 0
        func flush() {
            guard let first = cluster.first else { return }
            var output = String.UnicodeScalarView()
            if cluster.count == 1 {
                output.append(first)
            } else if let composed = precomposed[Character(String(cluster))] {
                output.append(composed)
            } else {
                output = cluster
            }
            for byte in String(output).utf8 {
                bytes.append(byte)
                offsets.append(clusterStart)
            }
        }
        var offset: UInt32 = 0
        for scalar in text.unicodeScalars {
            defer { offset += 1 }
            if isInvisible(scalar) { continue }
            if (0x300...0x36F).contains(scalar.value), !cluster.isEmpty {
                cluster.append(scalar)
                continue
            }
            flush()
            cluster = String.UnicodeScalarView([scalar])
            clusterStart = offset
        }
        flush()
        offsets.append(offset)
        return (bytes, offsets)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || (0x200B...0x200D).contains(scalar.value) || scalar.value == 0xFEFF
    }
}
