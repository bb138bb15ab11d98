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
        }
        package var person: Person
        package var post: PostHeld
        /// Nil where no day was asked about.
        package var fit: Fit?
    }

    private let people: [Person]
    private static let margin = 183

    /// - Parameter seen: Posts that people had at events. An article on a meeting of some years ago attests the posts of those
    ///   who met for then, not only for the day on which it came out.
    package init(_ people: [Person], seen: [(person: PersonID, post: PostHeld)] = []) {
        let seen = Dictionary(grouping: seen, by: \.person)
        self.people = people.map { person in
            var person = person
            for post in seen[person.id] ?? [] { Self.add(post.post, to: &person.posts) }
            return person
        }
    }

    /// Widens the post in which the person was seen, or adds it; one that is said to be over attests nothing.
    private static func add(_ seen: PostHeld, to posts: inout [PostHeld]) {
        guard let title = PostTitle(seen.title), !title.isFormer else { return }
        let same = posts.firstIndex { held in
            guard let other = PostTitle(held.title), !other.isFormer, other.key == title.key else { return false }
            return seen.country == nil || held.country == nil || held.country == seen.country
        }
        guard let same else { return posts.append(seen) }
        posts[same].firstSeen = first(posts[same].firstSeen, seen.firstSeen)
        posts[same].lastSeen = last(posts[same].lastSeen, seen.lastSeen)
        posts[same].claims = Set(posts[same].claims + seen.claims).sorted()
    }

    private static func first(_ a: EDTF?, _ b: EDTF?) -> EDTF? {
        guard let x = a?.bounds?.first, let y = b?.bounds?.first else { return a?.bounds == nil ? b : a }
        return y.number < x.number ? b : a
    }

    private static func last(_ a: EDTF?, _ b: EDTF?) -> EDTF? {
        guard let x = a?.bounds?.last, let y = b?.bounds?.last else { return a?.bounds == nil ? b : a }
        return y.number > x.number ? b : a
    }

    /// The holders of a post in any of its usual wordings, in the order in which they were first seen in it; with a date,
    /// only those who held it about then. A country of nil asks about every country.
    package func holders(of title: String, country: CountryCode?, at date: EDTF?) -> [Holder] {
        guard let wanted = PostTitle(title) else { return [] }
        var found: [Holder] = []
        for person in people {
            for held in person.posts {
                guard country == nil || held.country == country, let post = PostTitle(held.title),
                    post.key == wanted.key
                else { continue }
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
        }
        return found.sorted { a, b in
            let (x, y) = (start(a), start(b))
            return x != y ? x < y : a.person.id < b.person.id
        }
    }

    private func start(_ holder: Holder) -> Int { holder.post.firstSeen?.bounds?.first.number ?? Int.max }
}
