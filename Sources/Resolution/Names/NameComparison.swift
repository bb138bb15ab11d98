import KnowledgeModel

/// How two spellings of a name relate.
struct NameMatch: Equatable {
    /// From 0 to 1: how often names that agree in this way are one person's, all else unknown.
    var score: Double
    var reason: String
}

/// Compares names of people: aware of tones, of typing without marks, and of the ways in which foreign names are spelt.
enum NameComparison {
    /// From this score on, two names are taken as one name.
    static let threshold = 0.75

    /// Nil when the names differ. `country` is that of both people, where it is known.
    static func match(_ a: PersonName, _ b: PersonName, country: CountryCode? = nil) -> NameMatch? {
        guard !a.words.isEmpty, !b.words.isEmpty else { return nil }
        guard a.generation == b.generation else { return withoutGeneration(a, b, country: country) }
        if a.key == b.key { return NameMatch(score: 1, reason: "the same name") }
        // In Thành and Thanh the mark tells two people apart; a name without any mark may be typed without.
        switch (a.spelling, b.spelling) {
        case (.vietnamese, .vietnamese):
            return VietnameseNames.match(a, b, country: country)
        case (.vietnamese, .plain):
            return mixed(a, b, country: country)
        case (.plain, .vietnamese):
            return mixed(b, a, country: country)
        default:
            return ForeignNames.match(a, b, country: country)
        }
    }

    /// "Perfecto Yasay" may be "Perfecto Yasay Jr" in short, or his father.
    private static func withoutGeneration(_ a: PersonName, _ b: PersonName, country: CountryCode?) -> NameMatch? {
        guard a.generation == nil || b.generation == nil, a.plainWords.count > 1, b.plainWords.count > 1 else {
            return nil
        }
        var (x, y) = (a, b)
        x.generation = nil
        y.generation = nil
        guard let match = match(x, y, country: country), match.score >= threshold else { return nil }
        return NameMatch(score: 0.7, reason: match.reason + ", one of them without its generation")
    }

    private static func mixed(_ marked: PersonName, _ plain: PersonName, country: CountryCode?) -> NameMatch? {
        if let match = VietnameseNames.matchUnmarked(marked, plain) { return match }
        if country == nil || country != .vietnam,
            let match = SinoVietnameseNames.match(marked, romanised: plain)
        {
            return match
        }
        // A name in whole Vietnamese syllables is no respelling, which would have hyphens: it only happens to sound alike.
        return nil
    }
}

extension CountryCode {
    static let vietnam = CountryCode("VN")
}
