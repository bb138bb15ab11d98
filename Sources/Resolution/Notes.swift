/// Gathers the grounds of a judgement; the sentences are made only where somebody will read them.
struct Notes {
    private(set) var score = 0.0
    private(set) var reasons: [String] = []
    private let isKept: Bool

    init(keepsReasons: Bool) { isKept = keepsReasons }

    mutating func add(_ weight: Double, _ reason: @autoclosure () -> String) {
        score += weight
        if isKept { reasons.append(reason()) }
    }
}
