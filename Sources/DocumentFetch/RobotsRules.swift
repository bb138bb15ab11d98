/// What a robots.txt lets a program read (RFC 9309).
package struct RobotsRules: Sendable, Hashable {
    private struct Rule: Sendable, Hashable {
        var isAllowed: Bool
        var pattern: [UInt8]
    }

    private var rules: [Rule] = []
    /// Seconds between two requests, if the file asks for a delay (which the RFC does not know, and many files have).
    package private(set) var delay: Double?

    /// For a host without a robots.txt.
    package static let everything = RobotsRules()

    private init() {}

    /// Reads the first 500 KiB of a file for the program whose product token is `agent`: the groups that name it, else
    /// those for `*`, else nothing is forbidden. What is no line of a rule is passed over.
    package init(_ file: [UInt8], agent: String) {
        var own = RobotsRules()
        var general = RobotsRules()
        var isNamed = false
        var group: (own: Bool, general: Bool) = (false, false)
        var isNaming = false
        for line in file.prefix(500 << 10).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard let (key, value) = Self.field(line) else { continue }
            switch key {
            case "user-agent":
                if !isNaming { group = (false, false) }
                isNaming = true
                if value == "*" { group.general = true }
                let token = value.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
                if token.lowercased() == agent.lowercased() {
                    group.own = true
                    isNamed = true
                }
            case "allow", "disallow":
                isNaming = false
                let pattern = Self.normal(value)
                guard !pattern.isEmpty else { continue }
                let rule = Rule(isAllowed: key == "allow", pattern: pattern)
                if group.own { own.rules.append(rule) }
                if group.general { general.rules.append(rule) }
            case "crawl-delay":
                guard let seconds = Double(value), seconds >= 0, seconds.isFinite else { continue }
                if group.own { own.delay = seconds }
                if group.general { general.delay = seconds }
            default: continue
            }
        }
        self = isNamed ? own : general
    }

    /// Whether path and query may be asked for: the longest pattern that fits decides, and of two as long as each other
    /// the one that allows.
    package func allows(_ target: String) -> Bool {
        if target == "/robots.txt" { return true }
        let target = Self.normal(target)
        var verdict = true
        var length = -1
        for rule in rules where rule.pattern.count >= length && Self.fits(rule.pattern, target) {
            if rule.pattern.count > length || rule.isAllowed { verdict = rule.isAllowed }
            length = rule.pattern.count
        }
        return verdict
    }

    private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
        let plain = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
        guard let colon = plain.firstIndex(of: ":") else { return nil }
        func trimmed(_ text: Substring) -> Substring {
            var text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            while text.last?.isWhitespace == true { text.removeLast() }
            return text
        }
        return (trimmed(plain[..<colon]).lowercased(), String(trimmed(plain[plain.index(after: colon)...])))
    }

    /// Percent-encoding in one spelling: unreserved characters as they are, all else that is encoded with capitals.
    private static func normal(_ text: String) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = Array(text.utf8.prefix(2048))
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            var isEncoded = byte >= 0x80
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = nibble(bytes[index + 1]),
                let low = nibble(bytes[index + 2])
            {
                byte = high << 4 | low
                isEncoded = !isUnreserved(byte)
                index += 2
            }
            result += isEncoded ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
            index += 1
        }
        return result
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        Character(Unicode.Scalar(digit)).hexDigitValue.map(UInt8.init)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// Whether the pattern fits the target's beginning; `*` stands for anything, `$` at its end for the target's end.
    private static func fits(_ pattern: [UInt8], _ target: [UInt8]) -> Bool {
        let isWhole = pattern.last == UInt8(ascii: "$")
        var pattern = isWhole ? Array(pattern.dropLast()) : pattern
        if !isWhole { pattern.append(UInt8(ascii: "*")) }
        // The star last met takes one byte more whenever what follows it does not fit.
        var (at, place) = (0, 0)
        var star: (at: Int, place: Int)?
        while place < target.count {
            if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
                star = (at, place)
                at += 1
            } else if at < pattern.count, pattern[at] == target[place] {
                at += 1
                place += 1
            } else if let last = star {
                star = (last.at, last.place + 1)
                at = last.at + 1
                place = last.place + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
