import KnowledgeModel

/// How much an article is about each country: a mention in the headline counts five times, one in the lead twice.
struct CountryWeights: Sendable {
    /// The countries, the heaviest first.
    let order: [CountryCode]
    private let weights: [CountryCode: Int]

    /// - Parameter register: The article's people, once their countries are settled; those count where no phrase names them.
    init(_ chunks: [[Chunk]], register: PeopleRegister? = nil) {
        var weight: [CountryCode: Int] = [:]
        var order: [CountryCode] = []
        for (position, sentence) in chunks.enumerated() {
            let factor = position == 0 ? 5 : position <= 2 ? 2 : 1
            for chunk in sentence {
                for code in Self.codes(of: chunk) {
                    if weight[code] == nil { order.append(code) }
                    weight[code, default: 0] += factor
                }
            }
        }
        for entry in register?.entries ?? [] {
            guard let code = entry.country else { continue }
            let silent = entry.mentions.filter { $0.statedCountry == nil }.count
            guard silent > 0 else { continue }
            if weight[code] == nil { order.append(code) }
            weight[code, default: 0] += silent
        }
        // The articles are Vietnamese: the own country is often left out.
        let own = CountryCode("VN")
        if weight[own] != nil { weight[own]! += 3 }
        weights = weight
        self.order = order.enumerated().sorted { a, b in
            let left = weight[a.element] ?? 0
            let right = weight[b.element] ?? 0
            return left != right ? left > right : a.offset < b.offset
        }.map(\.element)
    }

    /// The two states that the article is about; nil where a third weighs more than four fifths of the second.
    var sides: [CountryCode]? {
        let states = order.filter { !$0.isBody }
        guard states.count >= 2 else { return nil }
        let third = states.count > 2 ? weights[states[2]] ?? 0 : 0
        return third * 5 > (weights[states[1]] ?? 0) * 4 ? nil : Array(states.prefix(2))
    }

    private static func codes(of chunk: Chunk) -> [CountryCode] {
        switch chunk.kind {
        case .countries(let codes): codes
        case .person(let mention): mention.posts.flatMap(\.countries)
        case .organisation(let organisation): organisation.country.map { [$0] } ?? []
        case .unit(let unit): unit.country.map { [$0] } ?? []
        case .place(let place): place.isSeat ? place.country.map { [$0] } ?? [] : []
        case .body(let code): code.map { [$0] } ?? []
        default: []
        }
    }
}
