import CivilTime
import KnowledgeModel

/// A person claim with what comparing it needs.
struct PersonItem {
    var claim: PersonClaim
    var document: Int
    var published: EDTF?
    var name: PersonName
    var posts: [PostTitle]
    var group = 0
    /// Set for Vietnamese names of Vietnam alone, which have many bearers.
    var namesakes: PostsOfNamesakes?
}

/// Groups the person claims of all documents into people.
struct PeopleResolution {
    let items: [PersonItem]
    private(set) var nameGroups: [NameGroup] = []
    /// Places of claims, one list a person.
    private(set) var clusters: [[Int]] = []
    private(set) var links: [Link] = []
    private(set) var crowded: Set<UInt64> = []
    /// Fingerprints of the name groups, in their order.
    private(set) var prints: [UInt64] = []

    init(_ items: [PersonItem], constraints: Constraints, memory: ResolutionMemory.Part = .init()) {
        var items = items
        HomeCountry.mend(&items)
        var read: [[String]: PostsOfNamesakes] = [:]
        for place in items.indices {
            let item = items[place]
            guard item.name.spelling == .vietnamese, item.claim.country == .vietnam, !item.claim.posts.isEmpty else {
                continue
            }
            let isSoldier = item.claim.rank != nil
            let posts = isSoldier ? nil : read[item.claim.posts]
            items[place].namesakes = posts ?? PostsOfNamesakes(item.claim.posts, rank: isSoldier)
            if !isSoldier { read[item.claim.posts] = items[place].namesakes }
        }
        nameGroups = Self.group(&items)
        self.items = items
        var alone: [Alone] = []
        let groups = nameGroups
        prints = groups.map(\.print)
        // A group goes by the first of its claims.
        let ids = groups.map { items[$0.claims[0]].claim.id.rawValue }
        let recollection = Recollection(
            memory, ids: ids, prints: prints,
            places: Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first }))
        let candidates = PeopleBlocking.candidates(groups, wereCrowded: memory.crowded)
        crowded = candidates.crowded
        let between = recollection.links(candidates) { a, b in
            var notes = Notes(keepsReasons: false)
            return PersonComparison.weigh(groups[a], groups[b], notes: &notes).map { $0 / PersonComparison.threshold }
        }
        var strong: [Link] = []
        for link in between {
            let claims = Link(groups[link.a].claims[0], groups[link.b].claims[0], score: link.score)
            links.append(claims)
            if link.score >= 0.9, groups[link.a].country == groups[link.b].country,
                groups[link.a].isSingle != groups[link.b].isSingle
            {
                let (single, other) = groups[link.a].isSingle ? (link.a, link.b) : (link.b, link.a)
                alone.append(Alone(single: single, other: other, isTold: link.score >= 1))
            } else if link.score >= 1 {
                strong.append(claims)
            }
        }
        let within = sameNameLinks()
        // A person may be named twice in one document, so documents keep no two claims apart here.
        var clustering = Clustering(
            documents: Array(items.indices), kinds: items.map(\.group), constraints: constraints)
        clustering.follow(within + strong) { agree($0, $1) }
        clustering.follow(bearers(of: alone, among: clustering.groups)) { agree($0, $1) }
        clustering.obey()
        clusters = clustering.groups
    }

    /// A name of one word, and somebody who bears it among others.
    private struct Alone {
        var single: Int
        var other: Int
        /// Whether the two have a post in common, too, so that others of the name are no rivals.
        var isTold: Bool
    }

    /// Links from names alone: each is its bearer's where the base knows only one, or one far above all others.
    private func bearers(of alone: [Alone], among known: [[Int]]) -> [Link] {
        let rootOf = Self.places(known, count: items.count)
        var told: [Int: Set<Int>] = [:]
        var all: [Int: Set<Int>] = [:]
        for entry in alone {
            let bearer = rootOf[nameGroups[entry.other].claims[0]]
            all[entry.single, default: []].insert(bearer)
            if entry.isTold { told[entry.single, default: []].insert(bearer) }
        }
        return alone.compactMap { entry in
            let own = rootOf[nameGroups[entry.other].claims[0]]
            let bearers = told[entry.single] ?? all[entry.single] ?? []
            guard bearers.contains(own), told[entry.single] != nil || !leads(nameGroups[entry.single]) else {
                return nil
            }
            let rivals = bearers.reduce(0) { $0 + ($1 == own ? 0 : known[$1].count) }
            guard known[own].count >= Self.renown * rivals else { return nil }
            return Link(nameGroups[entry.single].claims[0], nameGroups[entry.other].claims[0], score: 1)
        }
    }

    /// Whether the name stands for a head of state or government, whom no bearer of the name without that post can be.
    private func leads(_ group: NameGroup) -> Bool {
        group.posts.contains { $0 == "head of state|" || $0 == "head of government|" }
    }

    /// So many times as often as all others of the name together is somebody named whom the name alone means.
    private static let renown = 10

    /// For each claim, the place of its group in the list.
    static func places(_ groups: [[Int]], count: Int) -> [Int] {
        var places = [Int](repeating: 0, count: count)
        for (place, group) in groups.enumerated() {
            for claim in group { places[claim] = place }
        }
        return places
    }

    private static func group(_ items: inout [PersonItem]) -> [NameGroup] {
        struct Key: Hashable {
            var name: String
            var country: CountryCode?
            var apart: String
        }
        var index: [Key: Int] = [:]
        var groups: [NameGroup] = []
        for place in items.indices {
            let item = items[place]
            var key = Key(name: item.name.key, country: item.claim.country, apart: "")
            // "Giang" in two articles need not be one person: only a post can tell.
            if item.name.words.count == 1, item.name.words[0].count == 1,
                item.name.spelling == .vietnamese || item.claim.country == nil || item.claim.country == .vietnam
            {
                let post = item.claim.country == nil ? nil : item.posts.first { $0.isUnique && $0.level != "leader" }
                key.apart = post?.key ?? "\(item.document)"
            }
            let posts = item.posts.filter { $0.isUnique || !$0.field.isEmpty }.map(\.key)
            if let found = index[key] {
                groups[found].claims.append(place)
                groups[found].posts.formUnion(posts)
                items[place].group = found
            } else {
                index[key] = groups.count
                items[place].group = groups.count
                groups.append(
                    NameGroup(
                        name: item.name, country: item.claim.country, claims: [place], posts: Set(posts),
                        isApart: !key.apart.isEmpty))
            }
        }
        return groups
    }

    /// Each claim of a name with the one before it; with more of them where the name is common and the chain may break.
    private func sameNameLinks() -> [Link] {
        var links: [Link] = []
        for group in nameGroups where group.claims.count > 1 {
            let reach = group.name.spelling == .vietnamese && group.country == .vietnam ? 12 : 1
            for (index, place) in group.claims.enumerated() {
                for other in group.claims[..<index].suffix(reach) { links.append(Link(other, place, score: 1.25)) }
            }
        }
        return links
    }

    private func agree(_ small: Clustering.Group, _ large: Clustering.Group) -> Bool {
        let (few, many) = (small.kinds, large.kinds)
        if few != many || few.count > 1 {
            let union = few.union(many)
            let states = Set(union.compactMap { nameGroups[$0].country }.filter { !$0.isBody })
            guard states.count <= 1 else { return false }
            for a in few {
                for b in many where a != b && nameGroups[a].name.spelling == nameGroups[b].name.spelling {
                    guard nameGroups[a].name.spelling != .respelt else { continue }
                    let (x, y) = (nameGroups[a].name, nameGroups[b].name)
                    guard
                        NameComparison.match(x, y, country: states.first) != nil
                            || SlipOfThePen.areNear(x, y, country: states.first)
                            || union.contains(where: { holds(nameGroups[$0].name, x) && holds(nameGroups[$0].name, y) })
                    else { return false }
                }
            }
        }
        return !areNamesakes(small.members, large.members) && !contradictByPosts(small.members, large.members)
    }

    /// Whether a name has all the words of another: "Recep Tayyip Erdogan" those of "Recep Erdogan" and of "Tayyip Erdogan".
    private func holds(_ full: PersonName, _ other: PersonName) -> Bool {
        full.plainWords.count > other.plainWords.count
            && other.plainWords.allSatisfy { full.plainWords.contains($0) }
    }

    /// Whether the posts of two groups are mostly such as nobody holds both of.
    private func areNamesakes(_ small: [Int], _ large: [Int]) -> Bool {
        var compared = 0
        var unlike = 0
        for a in small.prefix(64) {
            guard let mine = items[a].namesakes, mine.tells else { continue }
            for b in large.prefix(64) {
                guard let theirs = items[b].namesakes, theirs.tells else { continue }
                compared += 1
                if !mine.agrees(with: theirs) { unlike += 1 }
            }
        }
        return unlike * 3 > compared
    }

    /// Whether a common Vietnamese name is borne in unlike services at about one time.
    private func contradictByPosts(_ small: [Int], _ large: [Int]) -> Bool {
        guard let name = small.first.map({ items[$0].name }), PersonComparison.isCommon(name) else { return false }
        for a in small.prefix(64) {
            let mine = sectors(items[a])
            guard !mine.isEmpty else { continue }
            for b in large.prefix(64) {
                let theirs = sectors(items[b])
                guard !theirs.isEmpty, mine.isDisjoint(with: theirs) else { continue }
                if areNear(items[a].published, items[b].published) { return true }
            }
        }
        return false
    }

    private func sectors(_ item: PersonItem) -> Set<String> {
        var sectors: Set<String> = []
        for post in item.posts {
            guard let sector = post.sector, !sector.isEmpty else { return [] }
            sectors.insert(Self.branch[sector] ?? sector)
        }
        if item.claim.rank != nil { sectors.insert("defence") }
        return sectors
    }

    /// The armed services belong to defence: officers move between them.
    private static let branch = [
        "navy": "defence", "air force": "defence", "air defence": "defence", "army": "defence",
        "coast guard": "defence",
        "border guard": "defence",
    ]

    /// Whether the two dates are within three years, or unknown.
    private func areNear(_ a: EDTF?, _ b: EDTF?) -> Bool {
        guard let x = a?.bounds, let y = b?.bounds else { return true }
        return abs(x.first.number - y.first.number) < 3 * 365
    }
}
