package import CivilTime
package import KnowledgeModel

/// Who held which post when, as far as the articles tell.
package struct PostRegister: Sendable {
    /// Somebody who held the post, and how that bears on the day asked about.
    package struct Holder: Sendable, Hashable {
        package enum Fit: String, Sendable, Hashable {
            /// Articles give the person the post before and after the day, or on it.
            case attested
            /// The nearest article is not more than half a year off.
            case near
            /// An article tells of an event on the day, at which the person had the post.
            case event
        }
        package var person: Person
        package var post: PostHeld
        /// Nil where no day was asked about.
        package var fit: Fit?
    }

    private let people: [Person]
    private let seen: [PersonID: [PostHeld]]
    private static let margin = 183
    /// An event of more days says little about any one of them.
    private static let longestEvent = 366

    /// - Parameter seen: Posts that people had at events. Each speaks for the days of its event alone: an article that tells of a
    ///   meeting years ago may give the posts of then or those of today, and its date may be wrong.
    package init(_ people: [Person], seen: [(person: PersonID, post: PostHeld)] = []) {
        self.people = people
        self.seen = Dictionary(grouping: seen, by: \.person).mapValues { $0.map(\.post) }
    }

    /// The holders of a post in any of its usual wordings, in the order in which they were first seen in it; with a date,
    /// only those who held it about then. A country of nil asks about every country.
    package func holders(of title: String, country: CountryCode?, at date: EDTF?) -> [Holder] {
        guard let wanted = PostTitle(title) else { return [] }
        var found: [Holder] = []
        for person in people {
            let before = found.count
            for held in person.posts where Self.isSame(held, as: wanted, of: country) {
                guard let day = date?.bounds else {
                    found.append(Holder(person: person, post: held, fit: nil))
                    continue
                }
                guard let first = held.firstSeen?.bounds?.first.number, let last = held.lastSeen?.bounds?.last.number
                else { continue }
                let gap = max(first - day.last.number, day.first.number - last)
                guard gap <= Self.margin else { continue }
                found.append(Holder(person: person, post: held, fit: gap <= 0 ? .attested : .near))
            }
            guard found.count == before, let day = date?.bounds else { continue }
            if let post = post(of: person.id, wanted, country, from: day.first, to: day.last) {
                found.append(Holder(person: person, post: post, fit: .event))
            }
        }
        return found.sorted { a, b in
            let (x, y) = (start(a), start(b))
            return x != y ? x < y : a.person.id < b.person.id
        }
    }

    /// The post as events on the days show it: from the first to the last of them, with the claims of all.
    private func post(
        of person: PersonID, _ wanted: PostTitle, _ country: CountryCode?, from first: CivilDay, to last: CivilDay
    ) -> PostHeld? {
        let posts = (seen[person] ?? []).filter { post in
            guard Self.isSame(post, as: wanted, of: country), PostTitle(post.title)?.isFormer == false,
                let days = post.firstSeen?.bounds
            else { return false }
            return days.first <= last && first <= days.last
                && days.last.number - days.first.number < Self.longestEvent
        }
        guard var post = posts.min(by: { Self.days($0) < Self.days($1) }) else { return nil }
        post.lastSeen = posts.max(by: { Self.days($0) < Self.days($1) })?.lastSeen
        post.claims = Set(posts.flatMap(\.claims)).sorted()
        return post
    }

    private static func days(_ post: PostHeld) -> Int { post.firstSeen?.bounds?.first.number ?? 0 }

    private static func isSame(_ held: PostHeld, as wanted: PostTitle, of country: CountryCode?) -> Bool {
        (country == nil || held.country == country) && PostTitle(held.title)?.key == wanted.key
    }

    private func start(_ holder: Holder) -> Int { holder.post.firstSeen?.bounds?.first.number ?? Int.max }
}
