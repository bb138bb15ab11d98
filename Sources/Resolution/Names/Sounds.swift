/// A word as the sounds that its letters stand for, coarse enough for spellings of one name in several languages to meet.
struct Sounds: Hashable {
    /// One letter a sound; `S` sh, `C` ch, `J` soft g, `N` ng.
    var sounds: [UInt8]
    /// Where a sound closes a syllable, which respelling weakens: Trump is "Trăm", Mattis "Mát-tít".
    var isCoda: [Bool]

    init(_ word: String) {
        var sounds: [UInt8] = []
        let letters = Array(word.utf8)
        var index = 0
        func has(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard index + count <= letters.count else { return false }
            return text.withUTF8Buffer { buffer in (0..<count).allSatisfy { letters[index + $0] == buffer[$0] } }
        }
        while index < letters.count {
            if let (pattern, replacement) = Self.rules.first(where: { has($0.0) }) {
                replacement.withUTF8Buffer { sounds += $0 }
                index += pattern.utf8CodeUnitCount
            } else {
                sounds.append(letters[index])
                index += 1
            }
        }
        self.sounds = []
        for sound in sounds where sound != self.sounds.last { self.sounds.append(sound) }
        isCoda = self.sounds.indices.map { [kept = self.sounds] place in
            !Self.isVowel(kept[place]) && (place + 1 == kept.count || !Self.isVowel(kept[place + 1]))
        }
    }

    static func isVowel(_ sound: UInt8) -> Bool {
        switch sound {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// The longest spelling first.
    private static let rules: [(StaticString, StaticString)] = [
        ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("ngh", "N"), ("sh", "S"), ("ch", "C"), ("ph", "f"),
        ("th", "t"), ("kh", "k"), ("gh", "g"), ("zh", "J"), ("dj", "J"), ("gi", "Ji"), ("ge", "ge"), ("ng", "N"),
        ("nh", "n"), ("ck", "k"), ("qu", "kv"), ("tz", "s"), ("ts", "s"), ("au", "o"), ("ou", "u"), ("oo", "u"),
        ("ee", "i"), ("ea", "i"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("x", "s"), ("c", "k"), ("q", "k"),
        ("j", "J"), ("w", "v"), ("y", "i"), ("oa", "va"),
    ]
}
