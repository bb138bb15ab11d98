/// A person's name taken apart for comparing.
struct PersonName: Hashable {
    /// How the name is spelt, which decides how it may be compared.
    enum Spelling: Hashable {
        /// Vietnamese or Sino-Vietnamese syllables with their marks: "Phan Văn Giang", "Ngụy Phượng Hòa".
        case vietnamese
        /// A foreign name respelt in Vietnamese syllables: "Xéc-gây Sôi-gu".
        case respelt
        /// Without Vietnamese marks: "Sergei Shoigu", but also "Phan Van Giang" typed without marks.
        case plain
    }

    /// The words of the name; a word of several syllables had hyphens.
    var words: [[Syllable]]
    var spelling: Spelling
    /// The words without marks and hyphens, generational suffixes left out.
    var plainWords: [String]
    /// `jr` or `sr`; "II" and "III" are left out as often as not, and tell nobody apart.
    var generation: String?

    init(_ text: String) {
        var words = Words.split(text)
        let joined = words.map { $0.map(\.plain).joined() }
        if let last = joined.last, joined.count > 2, let generation = Self.generations[last] {
            self.generation = generation.isEmpty ? nil : generation
            words.removeLast()
        }
        self.words = words
        plainWords = words.map { $0.map(\.plain).joined() }
        let isMarked = words.joined().contains { $0.isMarked }
        if !isMarked {
            spelling = .plain
        } else if words.contains(where: { $0.count > 1 }) {
            spelling = .respelt
        } else if words.joined().allSatisfy({ $0.isVietnamese }) {
            spelling = .vietnamese
        } else {
            // Marks of other languages that Vietnamese shares, as in "José" or "François".
            spelling = .plain
        }
    }

    private static let generations = ["jr": "jr", "junior": "jr", "sr": "sr", "ii": "", "iii": "", "iv": ""]

    var syllables: [Syllable] { words.flatMap { $0 } }

    /// Equal for names that differ only in the placing of a tone, in hyphens, in case or in composition.
    var key: String {
        syllables.map(\.canonical).joined(separator: " ") + (generation.map { " " + $0 } ?? "")
    }

    /// The letters alone, without marks, spaces and hyphens.
    var letters: String { plainWords.joined() }

    var isMarked: Bool { words.joined().contains { $0.isMarked } }
}

extension Syllable {
    private static let onsets: [String] = [
        "ngh", "ng", "nh", "ph", "th", "tr", "ch", "gh", "gi", "kh", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n",
        "p", "r", "s", "t", "v", "x",
    ]
    private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

    /// Whether the letters make a syllable as Vietnamese spells them.
    var isVietnamese: Bool {
        var rest = plain[...]
        if let onset = Self.onsets.first(where: { rest.hasPrefix($0) }) {
            rest = rest.dropFirst(onset.utf8.count)
            if rest.isEmpty || !Self.isVowel(rest.first) {
                // In "gì" and "quy" the vowel letter belongs to the rime.
                guard onset == "gi" || onset == "qu" else { return false }
                rest = plain.dropFirst(1)
            }
        }
        let vowels = rest.prefix { Self.isVowel($0) }
        return (1...3).contains(vowels.utf8.count) && Self.codas.contains(String(rest.dropFirst(vowels.count)))
    }

    static func isVowel(_ character: Character?) -> Bool {
        switch character {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }
}
