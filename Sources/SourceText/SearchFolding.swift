/// The form under which people search: lower case, every mark gone, `đ` as `d`, so that "dai tuong" finds "Đại tướng".
package enum SearchFolding {
    /// The folded text; runs of anything but letters and digits become one space, with none at the ends.
    package static func fold(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if (0x300...0x36F).contains(value) { continue }
            let folded: Unicode.Scalar
            if value < 0x80 {
                folded = SyllableFolding.lowercase(scalar)
            } else {
                folded = base(of: SyllableFolding.lowercase(scalar))
            }
            if folded.properties.isAlphabetic || folded.properties.numericType != nil {
                if pendingSpace, !result.isEmpty { result.append(" ") }
                pendingSpace = false
                result.unicodeScalars.append(folded)
            } else {
                pendingSpace = true
            }
        }
        return result
    }

    /// The text with every mark gone and everything else as it was, letter case and punctuation too; a composed (NFC) text
    /// keeps its number of scalars.
    package static func unmarked(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
            let lower = SyllableFolding.lowercase(scalar)
            let base = scalar.value < 0x80 ? lower : base(of: lower)
            if base == lower {
                view.append(scalar)
            } else {
                let capital = lower != scalar ? Unicode.Scalar(base.value - 32) : nil
                view.append(capital ?? base)
            }
        }
        return String(view)
    }

    /// Whether the text carries a mark that folding would drop, so that its writer meant it.
    package static func hasMarks(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            guard scalar.value >= 0x80 else { return false }
            let lower = SyllableFolding.lowercase(scalar)
            return (0x300...0x36F).contains(scalar.value) || base(of: lower) != lower
        }
    }

    /// The letter without its marks; the letter itself where it has none.
    static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar { bases[scalar] ?? scalar }

    /// Marked Latin letters and their bases. Canonical decomposition comes from comparing `Character`s, which the
    /// standard library does by canonical equivalence; the stroke letters have none and are named.
    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [
            "đ": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "æ": "a", "œ": "o",
        ]
        let marks = (0x300...0x36F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
        var single: [Character: Unicode.Scalar] = [:]
        let letters = (0x61...0x7A as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
        for letter in letters {
            for mark in marks { single[Character(String(String.UnicodeScalarView([letter, mark])))] = letter }
        }
        let twice: [Unicode.Scalar] = ["â", "ă", "ê", "ô", "ơ", "ư", "ä", "ö", "ü", "õ", "å", "ç", "ć", "ș"]
        for letter in twice {
            guard let base = single[Character(letter)] else { continue }
            for mark in marks { single[Character(String(String.UnicodeScalarView([letter, mark])))] = base }
        }
        for range in [0xDF...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for scalar in range.compactMap(Unicode.Scalar.init) {
                if let base = single[Character(scalar)] { table[scalar] = base }
            }
        }
        return table
    }()
}
