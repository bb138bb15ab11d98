/// A run of letters and digits, with its tone held apart from its letters, so that hoà and hòa are one.
struct Syllable: Hashable {
    /// The letters without any mark, in lower case: `hoa`.
    var plain: String
    /// The letters with what is built onto them, but without the tone: `thươ` is `thu3o3`.
    var shape: String
    /// 0 level, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot.
    var tone: UInt8
    /// Whether a mark of the Vietnamese alphabet stands on a letter.
    var isMarked: Bool

    /// The letters and the tone, the same for every placement of the tone mark.
    var canonical: String { tone == 0 ? shape : shape + "'" + String(tone) }
}

/// A text as words, each of one syllable or of several with hyphens between them.
enum Words {
    /// The words of a text. Letters outside the Latin script are left out.
    static func split(_ text: String) -> [[Syllable]] { split(text.unicodeScalars) }

    static func split(_ scalars: some Sequence<Unicode.Scalar>) -> [[Syllable]] {
        var words: [[Syllable]] = []
        var builder = SyllableBuilder()
        var gap = Gap.space
        func close() {
            guard let syllable = builder.take() else { return }
            if gap == .hyphen, !words.isEmpty {
                words[words.count - 1].append(syllable)
            } else {
                words.append([syllable])
            }
            gap = .none
        }
        for scalar in scalars {
            if builder.add(scalar) { continue }
            close()
            switch scalar {
            // "Kim Do - hyon" is de-tokenised "Kim Do-hyon": spaces round a hyphen do not count.
            case "-", "\u{2010}", "\u{2011}": gap = .hyphen
            case " ", "\u{A0}": if gap == .none { gap = .space }
            default: gap = .space
            }
        }
        close()
        return words
    }

    /// The plain syllables of a text, in order.
    static func plain(_ text: String) -> [String] { split(text).joined().map(\.plain) }

    /// The syllables of a text with their tones, in order.
    static func canonical(_ text: String) -> [String] { split(text).joined().map(\.canonical) }

    private enum Gap { case none, space, hyphen }
}

private struct SyllableBuilder {
    private var letters: [Letter] = []

    /// False when the scalar ends the syllable.
    mutating func add(_ scalar: Unicode.Scalar) -> Bool {
        if let letter = Letters.letter(scalar) {
            letters.append(letter)
            return true
        }
        var last = letters.last
        guard Letters.combine(scalar, onto: &last) else { return isApostrophe(scalar) }
        if let last { letters[letters.count - 1] = last }
        return true
    }

    private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        !letters.isEmpty && (scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}")
    }

    mutating func take() -> Syllable? {
        guard !letters.isEmpty else { return nil }
        defer { letters.removeAll(keepingCapacity: true) }
        var plain: [UInt8] = []
        var shape: [UInt8] = []
        var tone: UInt8 = 0
        var isMarked = false
        for letter in letters {
            plain.append(letter.plain)
            shape.append(letter.plain)
            if letter.build != .none, letter.build != .foreign {
                shape.append(UInt8(ascii: "0") + letter.build.rawValue)
                isMarked = true
            }
            if letter.tone != 0 {
                tone = letter.tone
                isMarked = true
            }
        }
        return Syllable(
            plain: String(decoding: plain, as: UTF8.self), shape: String(decoding: shape, as: UTF8.self), tone: tone,
            isMarked: isMarked)
    }
}
