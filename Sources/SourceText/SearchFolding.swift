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

    /// Marked Latin letters and their bases: those whose canonical decomposition is one letter and marks (Unicode blocks
    /// Latin-1 Supplement to Latin Extended-B, and Latin Extended Additional), and the stroke letters, which have none.
    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [
            "đ": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "æ": "a", "œ": "o",
        ]
        table.reserveCapacity(1024)
        for (base, letters) in marked {
            for letter in letters.unicodeScalars { table[letter] = base }
        }
        return table
    }()

    // Written out: to find them by comparing characters takes longer than all else that happens when a verb starts.
    private static let marked: [(base: Unicode.Scalar, letters: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ]
}
