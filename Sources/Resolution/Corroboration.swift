/// How much other claims bear a link out: two reports of one event are mostly like the same third reports, while a report
/// that was drawn to a wrong one by chance is not.
struct Corroboration {
    /// The neighbours of each claim, sorted; of very many, the nearest in strength.
    private var neighbours: [[Int]]
    private static let reach = 64
    /// How much of the threshold full corroboration is worth in the order of the links.
    private static let worth = 0.25

    init(_ links: [Link], count: Int) {
        var strongest: [[Link]] = Array(repeating: [], count: count)
        for link in links {
            strongest[link.a].append(link)
            strongest[link.b].append(link)
        }
        neighbours = strongest.enumerated().map { place, links in
            let kept = links.count <= Self.reach ? links[...] : links.sorted(by: Link.comesFirst).prefix(Self.reach)
            return kept.map { $0.a == place ? $0.b : $0.a }.sorted()
        }
    }

    /// The same links, each ranked by its own strength and by the share of neighbours that its two ends have in common.
    func ranked(_ links: [Link]) -> [Link] {
        links.map { Link($0.a, $0.b, score: $0.score + Self.worth * share($0)) }
    }

    private func share(_ link: Link) -> Double {
        let (x, y) = (neighbours[link.a], neighbours[link.b])
        var (i, j, shared) = (0, 0, 0)
        while i < x.count, j < y.count {
            if x[i] == y[j] {
                shared += 1
                i += 1
                j += 1
            } else if x[i] < y[j] {
                i += 1
            } else {
                j += 1
            }
        }
        // Each is a neighbour of the other, which tells nothing.
        let all = x.count + y.count - shared - 2
        return all <= 0 ? 1 : Double(shared) / Double(all)
    }
}
