import CivilTime
import KnowledgeModel

/// Who held which post when, as far as the articles tell; answers for participants who are known by post alone.
struct PostHolders {
    private struct Holder {
        var person: Int
        var first: Int
        var last: Int
    }

    /// Half a year each side of the dates on which articles give somebody the post.
    private static let margin = 183

    private var holders: [String: [Holder]] = [:]

    /// The places in `people` are what `holder` answers.
    init(_ people: [Person]) {
        for (place, person) in people.enumerated() {
            for held in person.posts {
                guard let post = PostTitle(held.title), post.isUnique, let country = held.country,
                    let first = held.firstSeen?.bounds?.first, let last = held.lastSeen?.bounds?.last
                else { continue }
                let holder = Holder(person: place, first: first.number, last: last.number)
                holders[country.rawValue + "|" + post.key, default: []].append(holder)
            }
        }
    }

    /// The one person known to have held the post about that date; nil where it is none, or more than one.
    func holder(of post: PostTitle, country: CountryCode, at date: EDTF?) -> Int? {
        guard post.isUnique, !post.isFormer, let bounds = date?.bounds,
            let known = holders[country.rawValue + "|" + post.key]
        else { return nil }
        let there = known.filter {
            $0.first - Self.margin <= bounds.last.number && bounds.first.number <= $0.last + Self.margin
        }
        return there.count == 1 ? there[0].person : nil
    }
}
