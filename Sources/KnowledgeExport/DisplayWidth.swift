/// How many columns of a terminal a text takes: none for combining marks, two for wide East Asian characters.
package enum DisplayWidth {
    package static func of(_ text: String) -> Int {
        narrow(text) ?? text.reduce(0) { $0 + of($1) }
    }

    /// How many columns a text takes that holds nothing but ASCII, the letters of Vietnamese and its neighbours, and the
    /// marks of print, which are one column each; nil for any other, whose characters have to be looked up one by one.
    private static func narrow(_ text: String) -> Int? {
        var count = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027: count += 1
            default: return nil
            }
        }
        return count
    }

    /// The text cut into lines of at most `width` columns, at spaces where it can be. One empty line for an empty text.
    package static func wrapped(_ text: String, width: Int) -> [String] {
        if let columns = narrow(text), columns <= width, hasSingleSpaces(text) { return [text] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let needed = of(String(word))
            if used > 0, used + 1 + needed <= width {
                line += " " + word
                used += 1 + needed
                continue
            }
            if used > 0 { lines.append(line) }
            line = ""
            used = 0
            for character in word {
                let columns = of(character)
                if used > 0, used + columns > width {
                    lines.append(line)
                    line = ""
                    used = 0
                }
                line.append(character)
                used += columns
            }
        }
        lines.append(line)
        return lines
    }

    /// Whether spaces stand between words alone, and no two together.
    private static func hasSingleSpaces(_ text: String) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in text.utf8 {
            if byte == UInt8(ascii: " "), last == byte { return false }
            last = byte
        }
        return text.isEmpty || last != UInt8(ascii: " ")
    }

    private static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
