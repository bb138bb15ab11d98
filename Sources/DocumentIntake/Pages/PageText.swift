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

    /// The UTF-8 of a text in lower case, each letter in as many bytes as before, where it holds nothing but ASCII, the
    /// letters of Vietnamese and the marks of print; nil where it holds more. Such bytes above 0x7F are letters but for
    /// those that start with 0xC2 or 0xE2.
    static func small(_ line: some StringProtocol) -> [UInt8]? {
        var bytes = Array(line.utf8)
        var position = 0
        while position < bytes.count {
            let first = bytes[position]
            if first < 0x80 {
                if first &- 0x41 < 26 { bytes[position] = first | 0x20 }
                position += 1
                continue
            }
            let last = position + (first < 0xE0 ? 1 : 2)
            guard last < bytes.count else { return nil }
            switch (first, bytes[position + 1], bytes[last]) {
            case (0xC3, 0x97, _), (0xC3, 0xB7, _): return nil
            case (0xC3, 0x80...0x9E, _): bytes[last] += 0x20
            case (0xC3, 0x9F..., _): break
            // Ă, Đ, Ĩ, Ũ, Ơ and Ư: the small letter is the next one.
            case (0xC4, 0x82, _), (0xC4, 0x90, _), (0xC4, 0xA8, _), (0xC5, 0xA8, _), (0xC6, 0xA0, _), (0xC6, 0xAF, _):
                bytes[last] += 1
            case (0xC4, 0x83, _), (0xC4, 0x91, _), (0xC4, 0xA9, _), (0xC5, 0xA9, _), (0xC6, 0xA1, _), (0xC6, 0xB0, _):
                break
            case (0xE1, 0xBA, 0xA0...0xBF), (0xE1, 0xBB, 0x80...0xB9): bytes[last] |= 1
            // The space that does not break, ©, «, · and »; dashes, quotation marks, • and ….
            case (0xC2, 0xA0, _), (0xC2, 0xA9, _), (0xC2, 0xAB, _), (0xC2, 0xB7, _), (0xC2, 0xBB, _): break
            case (0xE2, 0x80, 0x90...0xA6): break
            default: return nil
            }
            position = last + 1
        }
        return bytes
    }

    /// As `lowercased` of the library, which asks the tables of Unicode for every letter.
    static func lowercased(_ line: some StringProtocol) -> String {
        small(line).map { String(decoding: $0, as: UTF8.self) } ?? line.lowercased()
    }

    /// A line in lower case without what is no letter or digit, words apart by one space: two lines that differ in
    /// punctuation alone are the same.
    static func key(_ line: some StringProtocol) -> String {
        if let small = small(line) { return String(decoding: key(small), as: UTF8.self) }
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

    private static func key(_ small: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(small.count)
        var position = 0
        while position < small.count {
            let byte = small[position]
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
            if byte < 0x80 ? byte &- 0x61 < 26 || byte &- 0x30 < 10 : byte != 0xC2 && byte != 0xE2 {
                key += small[position..<position + length]
            } else if let last = key.last, last != 0x20 {
                key.append(0x20)
            }
            position += length
        }
        if key.last == 0x20 { key.removeLast() }
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
