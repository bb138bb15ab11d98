/// Weighs the years in which an article can have come out: each thing that it tells makes some years likelier than others.
struct YearScale {
    /// The years that an article of the online press can be of.
    static let years = 2000...2045

    /// How much likelier the best year must be by one thing told, so that likelihoods of many years add up to nothing.
    private static let leastGain = 1.5

    private var weights = [Double](repeating: 1, count: years.count)
    /// One thing told, with the weight that it gives to each year.
    struct Told: Sendable {
        var reason: String
        var weights: [Double]
    }

    private(set) var told: [Told] = []

    /// Multiplies each year's weight.
    ///
    /// - Parameter reason: What the article tells, for the reader; said when it decides.
    mutating func add(_ reason: String, _ weight: (Int) -> Double) {
        let factors = Self.years.map { max(weight($0), 1e-6) }
        for index in weights.indices { weights[index] *= factors[index] }
        // A product of many small factors must not come to nothing.
        if let most = weights.max(), most > 0 { for index in weights.indices { weights[index] /= most } }
        told.append(Told(reason: reason, weights: factors))
    }

    /// The year that weighs most, and what speaks for it most; nil where it has less than this share of all weight.
    func settled(least: Double) -> (year: Int, reason: String)? {
        let order = weights.indices.sorted { weights[$0] > weights[$1] }
        let (best, second) = (order[0], order[1])
        guard weights[best] >= least * weights.reduce(0, +) else { return nil }
        let gains = told.map { $0.weights[best] / $0.weights[second] }
        guard let most = gains.indices.max(by: { gains[$0] < gains[$1] }), gains[most] >= Self.leastGain else {
            return nil
        }
        return (Self.years.lowerBound + best, told[most].reason)
    }

    /// The year that weighs most, however little that is.
    var likeliest: Int { Self.years.lowerBound + (weights.indices.max { weights[$0] < weights[$1] } ?? 0) }

    /// The weight of lying so many steps behind the likeliest, falling by half beyond those given, to the floor; and beyond
    /// ten steps to a fifth of it.
    static func step(_ count: Int, _ weights: [Double], floor: Double = 0.002) -> Double {
        guard count >= 0, let last = weights.last else { return floor }
        if count < weights.count { return weights[count] }
        var weight = last
        for _ in 0..<min(count - weights.count + 1, 20) { weight *= 0.5 }
        return max(weight, count > 10 ? floor / 5 : floor)
    }

    /// Each thing told with the years that it speaks for most: "the latest date told as past is 2017: 2018 0.80, 2017 0.09".
    var dump: [String] {
        func best(_ weights: [Double]) -> String {
            weights.indices.sorted { (weights[$0], $1) > (weights[$1], $0) }.prefix(3).map { index in
                "\(Self.years.lowerBound + index) \((weights[index] * 1000).rounded() / 1000)"
            }.joined(separator: ", ")
        }
        let sum = weights.reduce(0, +)
        return told.map { "\($0.reason): \(best($0.weights))" } + ["together: \(best(weights.map { $0 / sum }))"]
    }
}
