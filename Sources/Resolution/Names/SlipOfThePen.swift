import KnowledgeModel

/// Names that differ by a slip of the pen: "Malcom Turnbull", "Lozenzana", "Kim Rak-gyom". Letters alone prove nothing, as
/// Korean names that differ by one are two people's; whoever compares them asks for a post in common.
enum SlipOfThePen {
    /// Nil where more than a slip lies between the names, or where a letter makes another name, as in Vietnam.
    static func match(_ a: PersonName, _ b: PersonName, country: CountryCode?) -> NameMatch? {
        guard a.generation == nil || b.generation == nil || a.generation == b.generation else { return nil }
        guard let distance = distance(a, b, country: country) else { return nil }
        let letters = min(self.letters(a).count, self.letters(b).count)
        guard letters >= 8, distance <= (letters >= 14 ? 2 : 1) else { return nil }
        return NameMatch(score: 0.7, reason: "the same name but for a slip of the pen")
    }

    /// Whether the two may stand beside each other in one group, which something else holds together.
    static func areNear(_ a: PersonName, _ b: PersonName, country: CountryCode?) -> Bool {
        guard let distance = distance(a, b, country: country) else { return false }
        return distance <= 3 && min(letters(a).count, letters(b).count) >= 10
    }

    private static func distance(_ a: PersonName, _ b: PersonName, country: CountryCode?) -> Int? {
        guard a.spelling == b.spelling, a.spelling != .respelt, country != nil, country != .vietnam,
            full(a).count >= 2, full(b).count >= 2
        else { return nil }
        // George W. Bush and George H. W. Bush.
        let initials = (self.initials(a), self.initials(b))
        guard initials.0.isEmpty || initials.1.isEmpty || initials.0 == initials.1 else { return nil }
        return distance(letters(a), letters(b), limit: 4)
    }

    private static func full(_ name: PersonName) -> [String] { name.plainWords.filter { $0.utf8.count > 1 } }

    private static func initials(_ name: PersonName) -> [String] { name.plainWords.filter { $0.utf8.count == 1 } }

    private static func letters(_ name: PersonName) -> [UInt8] { full(name).flatMap { Array($0.utf8) } }

    /// How many letters were left out, put in, changed, or swapped with the next (optimal string alignment); nil from the
    /// limit on.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        guard abs(a.count - b.count) < limit else { return nil }
        var before: [Int] = []
        var last = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            for (j, y) in b.enumerated() {
                var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (x == y ? 0 : 1))
                if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            guard row.contains(where: { $0 < limit }) else { return nil }
            before = last
            last = row
        }
        return last[b.count] < limit ? last[b.count] : nil
    }
}
