import CivilTime
import KnowledgeModel

/// The claims that give one name in one country.
struct NameGroup {
    var name: PersonName
    var country: CountryCode?
    /// Places in the sorted list of person claims.
    var claims: [Int]
    var posts: Set<String>
    /// Whether the name is one word that may be anybody's, so that it was kept apart from its like.
    var isApart = false

    /// One syllable, or one foreign word: too little to know a person by.
    var isSingle: Bool { name.words.count == 1 && name.words[0].count == 1 || name.plainWords.count == 1 }

    /// A fingerprint of what comparing two groups rests on.
    var print: UInt64 {
        var print = Fingerprint()
        print.add(name.key)
        print.add(name.words.map { $0.map(\.shape).joined(separator: "-") })
        print.add(country?.rawValue)
        print.add(posts.sorted())
        print.add(isApart ? "apart" : nil)
        return print.value
    }
}

/// Weighs whether two names in two countries are one person's.
enum PersonComparison {
    /// From this sum on, two groups of claims are one person's.
    static let threshold = 0.8

    /// Nil when name or country tell the two apart.
    static func weigh(_ a: NameGroup, _ b: NameGroup, notes: inout Notes) -> Double? {
        guard areCompatible(a.country, b.country), !a.isApart || !b.isApart else { return nil }
        let country = [a.country, b.country].compactMap { $0 }.first { !$0.isBody } ?? a.country ?? b.country
        let isOnePost = a.country == b.country && !a.posts.isDisjoint(with: b.posts)
        let slip = isOnePost ? SlipOfThePen.match(a.name, b.name, country: country) : nil
        guard let match = NameComparison.match(a.name, b.name, country: country) ?? slip else { return nil }
        notes.add(match.score, "\(match.reason) (\(match.score))")
        if a.country == nil || b.country == nil {
            notes.add(-0.05, "one article gives no country")
        } else if a.country == b.country {
            notes.add(0.03, "the same country")
        } else {
            notes.add(-0.1, "a state and a body")
        }
        if let post = a.posts.intersection(b.posts).min() {
            notes.add(
                match.score < NameComparison.threshold ? 0.2 : 0.1, "the same post: \(PostTitle.words(ofKey: post))")
        }
        return notes.score
    }

    /// Two states tell people apart; a state and a body do not, for a body's officials are some state's citizens.
    static func areCompatible(_ a: CountryCode?, _ b: CountryCode?) -> Bool {
        guard let a, let b, a != b else { return true }
        return a.isBody != b.isBody
    }

    /// Names such as Nguyễn Văn Hùng that many people bear.
    static func isCommon(_ name: PersonName) -> Bool {
        let words = name.plainWords
        guard name.spelling == .vietnamese || words.count == 3 else { return false }
        if words.count == 3 { return words[1] == "van" || words[1] == "thi" }
        return words.count == 2
    }
}
