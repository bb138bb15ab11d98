import KnowledgeModel

/// How much an article is about each country: a mention in the headline counts five times, one in the lead twice.
struct CountryWeights: Sendable {
    // An article names a handful of countries, so that two short arrays are quicker than a dictionary.
    /// The countries in the order in which the text names them, and the weight of each.
    private var codes: [CountryCode] = []
    private var weights: [Int] = []

    /// The weights by what the phrases name, in time proportional to their number.
    init(_ chunks: [[Chunk]]) {
        for position in chunks.indices {
            let factor = position == 0 ? 5 : position <= 2 ? 2 : 1
            for index in chunks[position].indices {
                switch chunks[position][index].kind {
                case .countries(let codes): for code in codes { add(code, factor) }
                case .person(let mention):
                    for post in mention.posts { for code in post.countries { add(code, factor) } }
                case .organisation(let organisation): if let code = organisation.country { add(code, factor) }
                case .unit(let unit): if let code = unit.country { add(code, factor) }
                case .place(let place): if place.isSeat, let code = place.country { add(code, factor) }
                case .body(let code): if let code { add(code, factor) }
                default: continue
                }
            }
        }
    }

    /// With the article's people, once their countries are settled: those count where no phrase names them.
    func adding(_ register: PeopleRegister) -> Self {
        var all = self
        for entry in register.entries {
            guard let code = entry.country else { continue }
            let silent = entry.mentions.count { $0.statedCountry == nil }
            if silent > 0 { all.add(code, silent) }
        }
        return all
    }

    private mutating func add(_ code: CountryCode, _ weight: Int) {
        if let index = codes.firstIndex(of: code) {
            weights[index] += weight
        } else {
            codes.append(code)
            weights.append(weight)
        }
    }

    /// The countries, the heaviest first.
    var order: [CountryCode] { ranked.map(\.code) }

    /// The two states that the article is about; nil where a third weighs more than four fifths of the second.
    var sides: [CountryCode]? {
        let states = ranked.filter { !$0.code.isBody }
        guard states.count >= 2 else { return nil }
        let third = states.count > 2 ? states[2].weight : 0
        return third * 5 > states[1].weight * 4 ? nil : [states[0].code, states[1].code]
    }

    private var ranked: [(code: CountryCode, weight: Int)] {
        codes.indices.map { index in
            // The articles are Vietnamese: the own country is often left out.
            (index, codes[index], weights[index] + (codes[index].rawValue == "VN" ? 3 : 0))
        }.sorted { $0.2 != $1.2 ? $0.2 > $1.2 : $0.0 < $1.0 }.map { ($0.1, $0.2) }
    }
}
