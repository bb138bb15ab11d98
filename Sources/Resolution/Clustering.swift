/// Two claims, by their place in the sorted list, that are alike.
struct Link: Hashable {
    /// The smaller place.
    var a: Int
    var b: Int
    var score: Double

    init(_ x: Int, _ y: Int, score: Double) {
        a = min(x, y)
        b = max(x, y)
        self.score = score
    }

    /// The strongest first, then in the order of the claims: the same links always come in the same order.
    static func comesFirst(_ x: Link, _ y: Link) -> Bool {
        x.score != y.score ? x.score > y.score : (x.a, x.b) < (y.a, y.b)
    }
}

/// What people decided about pairs of claims, by place.
struct Constraints {
    var together: [(Int, Int)] = []
    var apart: [(Int, Int)] = []
}

/// Groups claims: the strongest links first, each taken only when nothing in the two groups speaks against it, so that
/// one weak link cannot chain two groups that contradict each other.
struct Clustering {
    private var parent: [Int]
    private var members: [[Int]]
    /// The documents of a group: links join no two claims of one document.
    private var documents: [Set<Int>]
    private var enemies: [Set<Int>]
    /// What a group holds, in the caller's own terms, such as its names; kept here so that it grows with the group.
    private var kinds: [Set<Int>]
    private let together: [(Int, Int)]

    /// One side of a link, as far as the caller may want to know it.
    struct Group {
        var members: [Int]
        var kinds: Set<Int>
    }

    /// `documents` names the document of each claim, and `kinds`, if given, its kind.
    init(documents: [Int], kinds: [Int]? = nil, constraints: Constraints) {
        parent = Array(documents.indices)
        members = documents.indices.map { [$0] }
        self.documents = documents.map { [$0] }
        self.kinds = kinds?.map { [$0] } ?? Array(repeating: [], count: documents.count)
        enemies = Array(repeating: [], count: documents.count)
        for (a, b) in constraints.apart where a != b {
            enemies[a].insert(b)
            enemies[b].insert(a)
        }
        together = constraints.together
    }

    private mutating func root(_ place: Int) -> Int {
        var place = place
        while parent[place] != place {
            parent[place] = parent[parent[place]]
            place = parent[place]
        }
        return place
    }

    private func areEnemies(_ x: Int, _ y: Int) -> Bool {
        let (few, many) = enemies[x].count <= enemies[y].count ? (x, y) : (y, x)
        return enemies[few].contains { [parent] enemy in
            var place = enemy
            while parent[place] != place { place = parent[place] }
            return place == many
        }
    }

    private mutating func join(_ x: Int, _ y: Int) {
        let (small, large) = members[x].count < members[y].count ? (x, y) : (y, x)
        parent[small] = large
        members[large] += members[small]
        documents[large].formUnion(documents[small])
        kinds[large].formUnion(kinds[small])
        enemies[large].formUnion(enemies[small])
        members[small] = []
        documents[small] = []
        kinds[small] = []
        enemies[small] = []
    }

    /// Joins claims before any link is followed, those of one document too, unless people decided that they are two.
    mutating func start(_ pairs: [(Int, Int)]) {
        for (a, b) in pairs {
            let (x, y) = (root(a), root(b))
            if x != y, !areEnemies(x, y) { join(x, y) }
        }
    }

    /// Follows the links; `agree` says whether two groups may become one.
    mutating func follow(_ links: [Link], agree: (_ small: Group, _ large: Group) -> Bool) {
        for link in links.sorted(by: Link.comesFirst) {
            let (x, y) = (root(link.a), root(link.b))
            guard x != y else { continue }
            let (small, large) = members[x].count < members[y].count ? (x, y) : (y, x)
            guard documents[small].isDisjoint(with: documents[large]), !areEnemies(x, y),
                agree(
                    Group(members: members[small], kinds: kinds[small]),
                    Group(members: members[large], kinds: kinds[large]))
            else { continue }
            join(x, y)
        }
    }

    /// Joins what people decided is one: whole groups, after the links, so that a decision about one claim takes along
    /// the claims that were grouped with it.
    mutating func obey() {
        start(together)
    }

    /// The groups, each sorted, in the order of their first claims.
    var groups: [[Int]] {
        members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
