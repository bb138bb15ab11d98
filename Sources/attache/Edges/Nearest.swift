/// The words nearest to one that was misspelt.
enum Nearest {
    /// At most three of the words that differ in few letters, the nearest first; each candidate is what is compared and what
    /// is shown.
    static func to(_ typed: String, among words: some Sequence<(compared: String, shown: String)>) -> [String] {
        let wanted = Array(typed.unicodeScalars)
        let limit = max(1, wanted.count / 4)
        var near: [(distance: Int, shown: String)] = []
        for (compared, shown) in words {
            if let distance = EditDistance.between(wanted, Array(compared.unicodeScalars), limit: limit) {
                near.append((distance, shown))
            }
        }
        near.sort { ($0.distance, $0.shown) < ($1.distance, $1.shown) }
        var result: [String] = []
        for (_, shown) in near where !result.contains(shown) { result.append(shown) }
        return Array(result.prefix(3))
    }

    /// "; did you mean “a” or “b”?", or nothing.
    static func hint(_ words: [String]) -> String {
        words.isEmpty ? "" : "; did you mean \(words.map { "“\($0)”" }.joined(separator: " or "))?"
    }
}

/// The number of letters to insert, remove, replace or exchange with their neighbour to get from one word to another
/// (optimal string alignment).
enum EditDistance {
    /// Nil beyond the limit.
    static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var before: [Int] = []
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var next = [i + 1]
            for (j, other) in b.enumerated() {
                var best = min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other { best = min(best, before[j - 1] + 1) }
                next.append(best)
            }
            if next.min() ?? 0 > limit { return nil }
            before = row
            row = next
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
