import KnowledgeModel

/// Foreign names: in any order, with initials, particles, short forms, and respelt in this language or in that.
enum ForeignNames {
    static func match(_ a: PersonName, _ b: PersonName, country: CountryCode?) -> NameMatch? {
        if a.letters == b.letters { return NameMatch(score: 0.97, reason: "the same letters") }
        let isRespelt = a.spelling == .respelt || b.spelling == .respelt || a.spelling != b.spelling
        if !isRespelt, let country {
            switch country.rawValue {
            case "KR", "KP": return romanised(a, b, KoreanRomanisation.normalised) ?? alone(a, b)
            case "CN", "TW", "HK": return romanised(a, b, { $0 }) ?? alone(a, b)
            case "JP":
                if let match = romanised(a, b, JapaneseRomanisation.normalised) { return match }
            default: break
            }
        }
        return aligned(a, b, isRespelt: isRespelt) ?? alone(a, b)
    }

    /// East Asian names differ by a letter and are other names: they must be equal once their spelling is evened out.
    private static func romanised(
        _ a: PersonName, _ b: PersonName, _ normalise: (String) -> String
    ) -> NameMatch? {
        let x = a.plainWords.map(normalise)
        let y = b.plainWords.map(normalise)
        guard x.count >= 2, y.count >= 2 else { return nil }
        let joined = x.joined()
        if joined == y.joined() { return NameMatch(score: 0.95, reason: "the same name, romanised otherwise") }
        // "Young-moo Song" and "Song Young Moo".
        let turned = [
            [y[y.count - 1]] + y.dropLast(), Array(y.dropFirst()) + [y[0]], Array(y.suffix(2)) + y.dropLast(2),
        ]
        guard turned.contains(where: { $0.joined() == joined }) else { return nil }
        return NameMatch(score: 0.93, reason: "the same name, family name at the other end")
    }

    /// One of the names is a single word, the family name of the other.
    private static func alone(_ a: PersonName, _ b: PersonName) -> NameMatch? {
        let (short, long) = a.plainWords.count <= b.plainWords.count ? (a, b) : (b, a)
        guard short.plainWords.count == 1, long.plainWords.count > 1, let word = short.plainWords.first else {
            return nil
        }
        guard word.utf8.count >= 3, !isPartOfName(word, in: long.plainWords) else { return nil }
        if word == long.plainWords.last || word == parts(long).last {
            return NameMatch(score: 0.7, reason: "the family name alone")
        }
        if long.plainWords.contains(word) { return NameMatch(score: 0.62, reason: "one of the names alone") }
        if word.utf8.count >= 5, let last = long.plainWords.last, wordScore(word, last, isRespelt: false) >= 0.88 {
            return NameMatch(score: 0.62, reason: "the family name alone, spelt otherwise")
        }
        return nil
    }

    /// Whether nobody of the name is called so: the father's name behind "bin", and the first half of "Abdel Fattah".
    private static func isPartOfName(_ word: String, in words: [String]) -> Bool {
        if words.count > 2, word == words.last, ["bin", "ibn", "bint"].contains(words[words.count - 2]) { return true }
        return word == words.first && ["abdel", "abdul", "abd", "abu", "jean"].contains(word)
    }

    /// Pairs the words of the two names so that the worst pair is as good as can be.
    private static func aligned(_ a: PersonName, _ b: PersonName, isRespelt: Bool) -> NameMatch? {
        let x = parts(a)
        let y = parts(b)
        if x.joined() == y.joined() { return NameMatch(score: 0.95, reason: "the same letters but for particles") }
        guard x.count >= 2, y.count >= 2 else { return nil }
        // George W. Bush and George H. W. Bush: where both give initials, the initials are the same.
        let initials = (x.filter { $0.utf8.count == 1 }, y.filter { $0.utf8.count == 1 })
        guard initials.0.isEmpty || initials.1.isEmpty || initials.0 == initials.1 else { return nil }
        let (short, long) = x.count <= y.count ? (x, y) : (y, x)
        var best: (score: Double, kind: Kind)?
        for order in [short, Array(short.reversed())] {
            guard let found = assign(order[...], long[...], isRespelt: isRespelt) else { continue }
            if best == nil || found.score > best!.score { best = found }
        }
        guard var (score, kind) = best else { return nil }
        score -= 0.02 * Double(long.count - short.count)
        if kind == .same { kind = long.count > short.count ? .longer : .turned }
        return NameMatch(score: min(score, 0.97), reason: kind.reason)
    }

    private enum Kind: Int {
        case same, turned, longer, initial, nickname, spelling
        var reason: String {
            switch self {
            case .same, .turned: "the same words"
            case .longer: "the same words, and one name has more of them"
            case .initial: "an initial stands for a name"
            case .nickname: "a short form of the given name"
            case .spelling: "the names sound alike"
            }
        }
    }

    /// The words without particles, which come and go: "Le Drian" keeps its "le" where the other name has it too.
    private static func parts(_ name: PersonName) -> [String] {
        // In "La-vrốp" the "la" is no particle.
        guard name.spelling != .respelt else { return name.plainWords }
        let words = name.words.map { word in
            let kept = word.map(\.plain).filter { word.count == 1 || !particles.contains($0) }
            return kept.isEmpty ? word.map(\.plain).joined() : kept.joined()
        }
        let kept = words.filter { !particles.contains($0) }
        return kept.count >= 2 ? kept : words
    }

    private static let particles: Set<String> = [
        "de", "da", "del", "della", "di", "do", "dos", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ben",
        "le",
        "la", "abu", "ter", "af", "zu",
    ]

    /// Each word of the shorter name against a word of the longer, in order; the first and the last word of the
    /// shorter must be full words somewhere, so that two initials prove nothing.
    private static func assign(
        _ short: ArraySlice<String>, _ long: ArraySlice<String>, isRespelt: Bool
    ) -> (score: Double, kind: Kind)? {
        guard let word = short.first else { return (1, .same) }
        guard short.count <= long.count else { return nil }
        var best: (score: Double, kind: Kind)?
        for index in long.indices.prefix(long.count - short.count + 1) {
            guard let here = pair(word, long[index], isRespelt: isRespelt),
                let rest = assign(short.dropFirst(), long[(index + 1)...], isRespelt: isRespelt)
            else { continue }
            let score = here.score * rest.score
            let kind = here.kind.rawValue > rest.kind.rawValue ? here.kind : rest.kind
            if best == nil || score > best!.score { best = (score, kind) }
        }
        return best
    }

    private static func pair(_ a: String, _ b: String, isRespelt: Bool) -> (score: Double, kind: Kind)? {
        if a == b { return (1, .same) }
        if a.utf8.count == 1 || b.utf8.count == 1 {
            return a.first == b.first ? (0.84, .initial) : nil
        }
        if GivenNames.areVariants(a, b) { return (0.93, .nickname) }
        let score = wordScore(a, b, isRespelt: isRespelt)
        return score >= (isRespelt ? 0.66 : 0.86) ? (isRespelt ? (2 + score) / 3 : score, .spelling) : nil
    }

    static func wordScore(_ a: String, _ b: String, isRespelt: Bool) -> Double {
        isRespelt
            ? SoundAlignment.respelt.similarity(Sounds(a), Sounds(b))
            : SoundAlignment.western.similarity(Sounds(a), Sounds(b))
    }
}
