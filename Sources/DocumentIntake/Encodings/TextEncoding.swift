internal import Foundation

/// The encodings in which Vietnamese and English texts come.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Microsoft's code page, with tones as marks of their own.
    case windows1258 = "windows-1258"
    /// Microsoft's code page for Western Europe.
    case windows1252 = "windows-1252"
    /// RFC 1456.
    case viscii
    /// TCVN 5712:1993, also as the fonts .VnTime and their like show it (ABC).
    case tcvn3
    /// The form of the fonts VNI-Times and their like, with marks in a byte of their own.
    case vni

    /// The encoding of a name as pages and mails write it ("Windows-1258", "cp1258", "TCVN", "us-ascii"); nil for one
    /// that is not known.
    package init?(name: String) {
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        switch key {
        case "utf8", "usascii", "ascii": self = .utf8
        case "utf16", "utf16le", "ucs2", "unicode": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        case "windows1258", "cp1258", "xcp1258": self = .windows1258
        case "windows1252", "cp1252", "iso88591", "latin1", "iso885915": self = .windows1252
        case "viscii", "xviscii", "csviscii", "rfc1456": self = .viscii
        case "tcvn3", "tcvn", "abc", "tcvn5712", "tcvn57121", "tcvn571211993", "xviettcvn", "xviettcvn5712":
            self = .tcvn3
        case "vni", "vniwindows", "xvietvni", "xvni": self = .vni
        default: return nil
        }
    }

    /// The text that the bytes are in this encoding, composed (NFC) where the encoding writes marks apart; nil where they
    /// are none. A byte order mark at the start of UTF-16 is left out.
    func decode(_ bytes: some Collection<UInt8>) -> String? {
        switch self {
        case .utf8: String(validating: bytes, as: UTF8.self)
        case .utf16LittleEndian: Self.wide(Array(bytes), low: 0)
        case .utf16BigEndian: Self.wide(Array(bytes), low: 1)
        case .windows1258: Self.narrow(bytes, CodePages.windows1258, [:], isComposed: false)
        case .windows1252: Self.narrow(bytes, CodePages.windows1252, [:], isComposed: true)
        case .viscii: Self.narrow(bytes, CodePages.viscii, CodePages.visciiControls, isComposed: true)
        case .tcvn3: TCVN.decode(bytes)
        case .vni: VNI.decode(bytes)
        }
    }

    private static func wide(_ bytes: [UInt8], low: Int) -> String? {
        guard bytes.count % 2 == 0 else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count, by: 2) {
            units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return String(validating: units, as: UTF16.self)
    }

    static func narrow(
        _ bytes: some Collection<UInt8>, _ page: [Unicode.Scalar], _ controls: [UInt8: Unicode.Scalar], isComposed: Bool
    ) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            if byte < 0x80 {
                scalars.append(byte < 0x20 ? controls[byte] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte))
            } else {
                scalars.append(page[Int(byte) - 0x80])
            }
        }
        let text = String(scalars)
        return isComposed ? text : text.precomposedStringWithCanonicalMapping
    }
}

/// TCVN 5712: the standard's first variant has capitals with tones where Windows has quotation marks; the fonts of ABC
/// have the quotation marks, and no such capitals.
enum TCVN {
    static func decode(_ bytes: some Collection<UInt8>) -> String? {
        let standard = page(CodePages.tcvnCapitals)
        let fonts = page(Array(CodePages.windows1252[..<0x20]))
        let hasMiddle = bytes.contains { (0x80...0x9F).contains($0) }
        let hasControls = bytes.contains { CodePages.tcvnControls[$0] != nil }
        let asStandard = TextEncoding.narrow(bytes, standard, CodePages.tcvnControls, isComposed: false)
        guard hasMiddle || hasControls else { return asStandard }
        guard let asStandard, let asFonts = TextEncoding.narrow(bytes, fonts, [:], isComposed: false) else {
            return nil
        }
        let (a, b) = (EncodingGuess.score(asStandard), EncodingGuess.score(asFonts))
        let (x, y) = (a.spelled * max(1, b.marked), b.spelled * max(1, a.marked))
        // Words of one letter are not scored: quotation marks and dashes are Windows's, all else is a letter.
        let isPunctuated = bytes.allSatisfy { !(0x80...0x9F).contains($0) || $0 == 0x85 || (0x91...0x97).contains($0) }
        // A letter of the standard at a control's place is no letter at all in the fonts, and so no word that could miss.
        return x > y || (x == y && (hasControls || !isPunctuated)) ? asStandard : restoringCapitals(asFonts)
    }

    private static func page(_ middle: [Unicode.Scalar]) -> [Unicode.Scalar] { middle + CodePages.tcvn }

    /// In ABC a capital with a tone is the small letter in a font of capitals: "QUèC PHßNG". Where all the other letters
    /// of a word are capital, so is this one.
    static func restoringCapitals(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        var start = 0
        while start < scalars.count {
            guard scalars[start].properties.isAlphabetic else {
                start += 1
                continue
            }
            var end = start
            var capitals = 0
            var plainSmall = 0
            var toned: [Int] = []
            while end < scalars.count, scalars[end].properties.isAlphabetic {
                let scalar = scalars[end]
                if scalar.properties.isUppercase {
                    capitals += 1
                } else if scalar.value >= 0x80 {
                    toned.append(end)
                } else {
                    plainSmall += 1
                }
                end += 1
            }
            if capitals > 0, plainSmall == 0, end - start > 1,
                !(capitals == 1 && scalars[start].properties.isUppercase && toned.count >= 1 && end - start <= 2
                    && !isShouted(scalars, around: start..<end))
            {
                for index in toned {
                    let mapped = scalars[index].properties.uppercaseMapping.unicodeScalars
                    if mapped.count == 1, let capital = mapped.first { scalars[index] = capital }
                }
            }
            start = end
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Whether the word before or behind is all capital: "Hà" in "Hà Nội" is not, "Hà" in "Hà NộI" is.
    private static func isShouted(_ scalars: [Unicode.Scalar], around place: Range<Int>) -> Bool {
        func word(from start: Int, step: Int) -> [Unicode.Scalar] {
            var index = start
            while scalars.indices.contains(index), scalars[index] == " " { index += step }
            var found: [Unicode.Scalar] = []
            while scalars.indices.contains(index), scalars[index].properties.isAlphabetic {
                found.append(scalars[index])
                index += step
            }
            return found
        }
        let neighbours = [word(from: place.lowerBound - 1, step: -1), word(from: place.upperBound, step: 1)]
        return neighbours.contains { letters in
            letters.count >= 2 && letters.count { $0.value < 0x80 && $0.properties.isUppercase } >= 2
                && !letters.contains { $0.value < 0x80 && $0.properties.isLowercase }
        }
    }
}

/// VNI for Windows: a vowel, and in a byte behind it what is above and below it.
enum VNI {
    static func decode(_ bytes: some Collection<UInt8>) -> String? {
        var scalars = String.UnicodeScalarView()
        var last: UInt8 = 0
        for byte in bytes {
            defer { last = byte }
            if byte < 0x80 {
                scalars.append(Unicode.Scalar(byte))
            } else if isVowel(last), let marks = CodePages.vniMarks[byte | 0x20] ?? CodePages.vniMarks[byte] {
                scalars.append(contentsOf: marks)
            } else if let letter = CodePages.vniLetters[byte] {
                scalars.append(letter)
            } else {
                scalars.append(CodePages.windows1252[Int(byte) - 0x80])
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }

    /// Vowels that a mark may follow: those of ASCII, and ơ and ư.
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            byte < 0x80
        case 0xF4, 0xF6: true
        default: false
        }
    }
}
