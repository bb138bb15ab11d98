import CivilTime
import KnowledgeModel

/// Makes one person out of the claims that are theirs.
enum PeopleConclusion {
    static func conclude(_ claims: [PersonItem]) -> Person {
        let names = Tally(claims.map(\.claim.name))
        // The fullest, then the commonest, then the first in order; a form that next to nobody uses is a slip.
        let most = names.counts.values.max() ?? 0
        let name = names.counts.filter { $0.value * Self.slip >= most }.min { a, b in
            let (x, y) = (fullness(a.key), fullness(b.key))
            return x != y ? x > y : a.value != b.value ? a.value > b.value : a.key < b.key
        }
        let countries = claims.compactMap(\.claim.country)
        let states = countries.filter { !$0.isBody }
        let country = Tally(states.isEmpty ? countries : states).commonest
        let ranked = claims.filter { $0.claim.rank != nil }
        let latest = ranked.max { a, b in
            let (x, y) = (lastDay(a.published), lastDay(b.published))
            return x != y ? x < y : a.claim.id > b.claim.id
        }
        return Person(
            id: claims[0].claim.id, name: name?.key ?? "", names: names.counts.keys.sorted(), country: country,
            rank: latest?.claim.rank, posts: posts(claims, country: country), claims: claims.map(\.claim.id).sorted())
    }

    /// A form of a name that stands less than once for so many of the commonest is no name to call somebody by.
    private static let slip = 20

    /// Marks and words make a name full: "Phan Văn Giang" before "Phan Van Giang" before "Giang".
    private static func fullness(_ name: String) -> Int {
        let parsed = PersonName(name)
        let initials = parsed.plainWords.filter { $0.utf8.count == 1 }.count
        return parsed.words.count * 4 - initials * 3 + (parsed.spelling == .vietnamese ? 2 : 0)
            - (parsed.spelling == .respelt ? 2 : 0)
    }

    private static func lastDay(_ date: EDTF?) -> Int { date?.bounds?.last.number ?? Int.min }

    private static func posts(_ claims: [PersonItem], country: CountryCode?) -> [PostHeld] {
        struct Held {
            var wordings: [String] = []
            var dates: [EDTF] = []
            var claims: Set<PersonID> = []
        }
        var held: [String: Held] = [:]
        // Thousands of articles word a post in a handful of ways.
        var read: [String: PostTitle?] = [:]
        for item in claims {
            for wording in item.claim.posts {
                let known = read[wording] ?? PostTitle(wording)
                read[wording] = .some(known)
                guard let post = known, !post.isFormer else { continue }
                held[post.key, default: Held()].wordings.append(wording)
                held[post.key]?.claims.insert(item.claim.id)
                if let published = item.published, published.bounds != nil { held[post.key]?.dates.append(published) }
            }
        }
        return held.values.map { post in
            let first = post.dates.min { EDTFOrder.starts($0, before: $1) }
            let last = post.dates.max { EDTFOrder.ends($0, before: $1) }
            return PostHeld(
                title: Tally(post.wordings).commonest ?? "", country: country, firstSeen: first, lastSeen: last,
                claims: post.claims.sorted())
        }.sorted { a, b in
            let (x, y) = (a.firstSeen.map(\.description) ?? "~", b.firstSeen.map(\.description) ?? "~")
            return x != y ? x < y : a.title < b.title
        }
    }
}

/// How often each value was given.
struct Tally<Value: Hashable & Comparable> {
    private(set) var counts: [Value: Int] = [:]

    init(_ values: some Sequence<Value>) {
        for value in values { counts[value, default: 0] += 1 }
    }

    /// The commonest value; of two as common, the smaller.
    var commonest: Value? {
        counts.min { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }?.key
    }
}

/// A fixed order of dates, for choosing among them.
enum EDTFOrder {
    static func starts(_ a: EDTF, before b: EDTF) -> Bool {
        let (x, y) = (a.bounds?.first.number ?? Int.max, b.bounds?.first.number ?? Int.max)
        return x != y ? x < y : a.description < b.description
    }

    static func ends(_ a: EDTF, before b: EDTF) -> Bool {
        let (x, y) = (a.bounds?.last.number ?? Int.min, b.bounds?.last.number ?? Int.min)
        return x != y ? x < y : a.description < b.description
    }
}
