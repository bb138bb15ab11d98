internal import Foundation

/// The text of pages: what is layout in it, and what are words.
enum PageText {
    /// White space of any kind as one space, without soft hyphens and zero-width characters, and composed (NFC): all of
    /// them are the page's layout, and no part of its words.
    static func collapsed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var isSpace = true
        var isComposed = true
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value == 0x20 || (9...13).contains(value) || (value >= 0x85 && isOtherSpace(scalar)) {
                if !isSpace { scalars.append(" ") }
                isSpace = true
            } else if value >= 0xAD, isInvisible(value) {
                continue
            } else {
                if (0x300...0x36F).contains(value) { isComposed = false }
                scalars.append(scalar)
                isSpace = false
            }
        }
        if isSpace, !scalars.isEmpty { scalars.removeLast() }
        let text = String(scalars)
        return isComposed ? text : text.precomposedStringWithCanonicalMapping
    }

    private static func isOtherSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x85 || scalar.value == 0xA0 || (scalar.value > 0x1000 && scalar.properties.isWhitespace)
    }

    private static func isInvisible(_ value: UInt32) -> Bool {
        value == 0xAD || (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value) || value == 0x2060
            || value == 0xFEFF
    }

    /// How many words a line has: runs without white space that hold a letter or a digit.
    static func words(_ line: some StringProtocol) -> Int {
        var count = 0
        var isInside = false
        for scalar in line.unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\t" {
                isInside = false
            } else if !isInside, isWordScalar(scalar) {
                isInside = true
                count += 1
            }
        }
        return count
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 {
            return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
        }
        return value >= 0xC0 && !(0x2000...0x2BFF).contains(value)
    }

    /// A line in lower case without what is no letter or digit, words apart by one space: two lines that differ in
    /// punctuation alone are the same.
    static func key(_ line: some StringProtocol) -> String {
        var key = ""
        var isSpace = true
        for character in line.lowercased() {
            if character.isLetter || character.isNumber {
                key.append(character)
                isSpace = false
            } else if !isSpace {
                key.append(" ")
                isSpace = true
            }
        }
        if isSpace, !key.isEmpty { key.removeLast() }
        return key
    }

    /// The words of a class or an id: apart at whatever is no letter, and at capitals ("boxTinLienQuan"), in lower case.
    static func nameWords(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for scalar in name.unicodeScalars {
            let isCapital = (0x41...0x5A).contains(scalar.value)
            let isSmall = (0x61...0x7A).contains(scalar.value)
            if (isCapital && wasSmall) || !(isCapital || isSmall) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isCapital || isSmall {
                word.unicodeScalars.append(isCapital ? Unicode.Scalar(scalar.value | 0x20)! : scalar)
            }
            wasSmall = isSmall
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
