import KnowledgeModel

/// Pairs worth comparing, by place, and which of their blocks had to leave pairs out.
struct Candidates {
    /// The smaller place in the upper half; in order, without repeats.
    var pairs: [UInt64] = []
    /// Pairs of crowded blocks: what one leaves out changes with every claim, so these are weighed each time.
    var unsettled: Set<UInt64> = []
    var crowded: Set<UInt64> = []

    static func pack(_ x: Int, _ y: Int) -> UInt64 { UInt64(min(x, y)) << 32 | UInt64(max(x, y)) }
    static func unpack(_ pair: UInt64) -> (Int, Int) { (Int(pair >> 32), Int(pair & 0xFFFF_FFFF)) }
}

/// Collects the pairs of blocks.
struct CandidateCollector {
    private var pairs: Set<UInt64> = []
    private var unsettled: Set<UInt64> = []
    private var crowded: Set<UInt64> = []
    private let wereCrowded: Set<UInt64>

    init(wereCrowded: Set<UInt64>) { self.wereCrowded = wereCrowded }

    /// Takes the pairs of one block; `isCrowded` where it left some out.
    mutating func add(_ block: [UInt64], key: @autoclosure () -> String, isCrowded: Bool) {
        pairs.formUnion(block)
        guard isCrowded || !wereCrowded.isEmpty else { return }
        let print = Fingerprint.of(key())
        if isCrowded { crowded.insert(print) }
        if isCrowded || wereCrowded.contains(print) { unsettled.formUnion(block) }
    }

    var candidates: Candidates { Candidates(pairs: pairs.sorted(), unsettled: unsettled, crowded: crowded) }
}

/// What a resolution remembers of the claims before it, by their places in its sorted list.
struct Recollection {
    /// Whether nothing that counts about the claim has changed.
    let isClean: [Bool]
    /// The claims of each thing of old that are still there.
    let things: [[Int]]
    private let likenesses: [UInt64: Double]
    /// Claims whose surroundings changed though they did not: a partner or a companion is gone.
    private let bereft: Set<Int>
    /// For each claim its thing of old, by place in `things`; -1 for a claim that is new.
    private let thingOf: [Int]

    init(_ memory: ResolutionMemory.Part, ids: [String], prints: [UInt64], places: [String: Int]) {
        isClean = zip(ids, prints).map { memory.marks[$0]?.print == $1 }
        var bereft: Set<Int> = []
        var likenesses: [UInt64: Double] = [:]
        likenesses.reserveCapacity(memory.likenesses.count)
        for (pair, score) in memory.likenesses {
            switch (places[pair.a], places[pair.b]) {
            case (let x?, let y?): likenesses[Candidates.pack(x, y)] = score
            case (let x?, nil), (nil, let x?): bereft.insert(x)
            case (nil, nil): break
            }
        }
        var members: [String: [Int]] = [:]
        var sizes: [String: Int] = [:]
        for (claim, mark) in memory.marks {
            sizes[mark.thing, default: 0] += 1
            if let place = places[claim] { members[mark.thing, default: []].append(place) }
        }
        for (thing, places) in members where sizes[thing] != places.count { bereft.formUnion(places) }
        self.likenesses = likenesses
        self.bereft = bereft
        things = Array(members.values)
        var thingOf = [Int](repeating: -1, count: ids.count)
        for (number, thing) in things.enumerated() { for place in thing { thingOf[place] = number } }
        self.thingOf = thingOf
    }

    /// Whether a group is a thing of old as it was, so that concluding it again would say the same.
    func isKept(_ group: [Int]) -> Bool {
        let thing = thingOf[group[0]]
        guard thing >= 0, things[thing].count == group.count else { return false }
        return group.allSatisfy { isClean[$0] && thingOf[$0] == thing && !bereft.contains($0) }
    }

    /// The links among the candidates; those between claims that have not changed are remembered, not weighed.
    // Inlined, since a closure that is called would copy what it weighs, millions of times.
    @inline(__always)
    func links(_ candidates: Candidates, weigh: (Int, Int) -> Double?) -> [Link] {
        var links: [Link] = []
        for pair in candidates.pairs {
            let (a, b) = Candidates.unpack(pair)
            let isSettled = isClean[a] && isClean[b] && !candidates.unsettled.contains(pair)
            guard let score = isSettled ? likenesses[pair] : weigh(a, b) else { continue }
            links.append(Link(a, b, score: score))
        }
        return links
    }

    /// Which claims have to be grouped anew: those that a changed claim could reach, over links of today, things of old
    /// and what people decided.
    func affected(_ links: [Link], joined: [(Int, Int)]) -> [Bool] {
        var isTouched = isClean.map { !$0 }
        for place in bereft { isTouched[place] = true }
        var forest = Forest(count: isClean.count)
        var kept = 0
        for link in links {
            forest.join(link.a, link.b)
            if likenesses[Candidates.pack(link.a, link.b)] == link.score {
                kept += 1
            } else {
                isTouched[link.a] = true
                isTouched[link.b] = true
            }
        }
        if kept < likenesses.count {
            let present = Set(links.map { Candidates.pack($0.a, $0.b) })
            for pair in likenesses.keys where !present.contains(pair) {
                let (a, b) = Candidates.unpack(pair)
                isTouched[a] = true
                isTouched[b] = true
            }
        }
        for thing in things { for place in thing.dropFirst() { forest.join(thing[0], place) } }
        for (a, b) in joined { forest.join(a, b) }
        var isAffected = [Bool](repeating: false, count: isClean.count)
        for place in isTouched.indices where isTouched[place] { isAffected[forest.root(place)] = true }
        return isAffected.indices.map { isAffected[forest.root($0)] }
    }
}

extension Recollection {
    /// The claims that have to be grouped anew, under places of their own.
    struct Part {
        /// For each claim of the part its place among all, in order.
        var places: [Int]
        var links: [Link]
        var constraints: Constraints
    }

    /// The groups of all claims: those of old where nothing changed, and what `group` makes of the rest. Each sorted, in
    /// the order of their first claims.
    func grouped(
        _ isAffected: [Bool], links: [Link], constraints: Constraints, _ group: (Part) -> [[Int]]
    ) -> [[Int]] {
        let places = isAffected.indices.filter { isAffected[$0] }
        var placeInPart = [Int](repeating: -1, count: isAffected.count)
        for (index, place) in places.enumerated() { placeInPart[place] = index }
        func inside(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
            pairs.filter { isAffected[$0.0] && isAffected[$0.1] }.map { (placeInPart[$0.0], placeInPart[$0.1]) }
        }
        let part = Part(
            places: places,
            links: links.filter { isAffected[$0.a] }.map {
                Link(placeInPart[$0.a], placeInPart[$0.b], score: $0.score)
            },
            constraints: Constraints(together: inside(constraints.together), apart: inside(constraints.apart)))
        let kept = things.filter { !isAffected[$0[0]] }.map { $0.sorted() }
        return (kept + group(part).map { $0.map { places[$0] } }).sorted { $0[0] < $1[0] }
    }
}

/// Sets that only grow together (union-find).
struct Forest {
    private var parent: [Int]

    init(count: Int) { parent = Array(0..<count) }

    mutating func root(_ place: Int) -> Int {
        var place = place
        while parent[place] != place {
            parent[place] = parent[parent[place]]
            place = parent[place]
        }
        return place
    }

    mutating func join(_ x: Int, _ y: Int) {
        let (a, b) = (root(x), root(y))
        if a != b { parent[max(a, b)] = min(a, b) }
    }
}
