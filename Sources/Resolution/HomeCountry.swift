import KnowledgeModel

/// Mends the country of a person whom one article counts to the wrong one: where a foreign name of two words or more is
/// given one country by most articles, a claim that says another and words no country in its posts is taken for a misreading.
///
/// A function of the set of claims alone. The claims stay as they are; only what they are grouped by changes.
enum HomeCountry {
    /// At least this many claims, and this share of those that give a country, make a country the name's own.
    private static let least = 3
    private static let share = 0.7

    static func mend(_ items: inout [PersonItem]) {
        var votes: [String: [CountryCode: Int]] = [:]
        for item in items where isTold(item) {
            guard let country = item.claim.country, !country.isBody else { continue }
            votes[item.name.key, default: [:]][country, default: 0] += 1
        }
        for place in items.indices where isTold(items[place]) {
            guard let given = items[place].claim.country, isBare(items[place]), let own = votes[items[place].name.key],
                let home = home(own), home != given
            else { continue }
            items[place].claim.country = home
        }
    }

    private static func home(_ votes: [CountryCode: Int]) -> CountryCode? {
        let total = votes.values.reduce(0, +)
        let best = votes.max { a, b in (a.value, b.key) < (b.value, a.key) }
        guard let best, best.value >= least, Double(best.value) >= share * Double(total) else { return nil }
        return best.key
    }

    /// Vietnamese names and single words are shared by too many people.
    private static func isTold(_ item: PersonItem) -> Bool {
        item.name.spelling != .vietnamese && item.name.words.joined().count >= 2
    }

    /// Whether the claim's posts are bare titles: "Tổng thống đắc cử", not "Tổng thống Mỹ"; a country has a capital.
    private static func isBare(_ item: PersonItem) -> Bool {
        item.claim.posts.allSatisfy { post in
            post.split(separator: " ").dropFirst().allSatisfy { $0.first?.isUppercase == false }
        }
    }
}
