/// Lines up two words sound by sound at the least cost.
struct SoundAlignment: Sendable {
    /// What it costs to take one sound for another, or to leave one out.
    private var costs: Costs

    private struct Costs: Sendable {
        var related: [Set<UInt8>]
        var relatedCost: Double
        var vowelCost: Double
        var droppedVowel: Double
        var droppedCoda: Double
        var dropped: Double
        var weakCoda: Bool
    }

    /// For names in the Latin spellings of their own countries: Shoigu, Shoygu.
    static let western = SoundAlignment(
        costs: Costs(
            related: ["vf", "sz", "JC", "Jg", "SC", "Ss"].map { Set($0.utf8) }, relatedCost: 0.3, vowelCost: 0.3,
            droppedVowel: 0.3, droppedCoda: 1, dropped: 1, weakCoda: false))

    /// For names respelt in Vietnamese syllables: "Xéc-gây Sôi-gu".
    static let respelt = SoundAlignment(
        costs: Costs(
            related: ["vfu", "szSCJ", "dtJ", "pbf", "kgh", "rl", "nmN", "iJ", "tC"].map { Set($0.utf8) },
            relatedCost: 0.2, vowelCost: 0.15, droppedVowel: 0.15, droppedCoda: 0.35, dropped: 0.8, weakCoda: true))

    /// From 0 to 1, 1 for the same sounds.
    func similarity(_ a: Sounds, _ b: Sounds) -> Double {
        let x = a.sounds
        let y = b.sounds
        guard !x.isEmpty, !y.isEmpty else { return 0 }
        guard !costs.weakCoda || beginAlike(a, b) else { return 0 }
        var row = [0.0]
        for place in y.indices { row.append(row[place] + drop(b, place)) }
        for i in x.indices {
            var next = [row[0] + drop(a, i)]
            for j in y.indices {
                let swap = row[j] + substitute(a, i, b, j)
                next.append(min(swap, row[j + 1] + drop(a, i), next[j] + drop(b, j)))
            }
            row = next
        }
        let weight = max(weight(x), weight(y))
        return max(0, 1 - row[y.count] / weight)
    }

    /// Respelling keeps the first sound, but for a silent h.
    private func beginAlike(_ a: Sounds, _ b: Sounds) -> Bool {
        let h = UInt8(ascii: "h")
        guard a.sounds[0] != h, b.sounds[0] != h else { return true }
        let isCoda = a.isCoda[0] || b.isCoda[0]
        return substitute(a, 0, b, 0) <= (isCoda ? costs.relatedCost : 0.3)
    }

    private func weight(_ sounds: [UInt8]) -> Double {
        sounds.reduce(0) { $0 + (Sounds.isVowel($1) ? 0.4 : $1 == UInt8(ascii: "h") ? 0.4 : 1) }
    }

    private func drop(_ word: Sounds, _ place: Int) -> Double {
        let sound = word.sounds[place]
        if sound == UInt8(ascii: "h") { return 0.2 }
        if Sounds.isVowel(sound) {
            // A vowel at the end tells names apart (Roman, Romano), unless it doubles another.
            return place + 1 == word.sounds.count && !costs.weakCoda ? 0.4 : costs.droppedVowel
        }
        return word.isCoda[place] ? costs.droppedCoda : costs.dropped
    }

    private func substitute(_ a: Sounds, _ i: Int, _ b: Sounds, _ j: Int) -> Double {
        let x = a.sounds[i]
        let y = b.sounds[j]
        if x == y { return 0 }
        let vowels = (Sounds.isVowel(x), Sounds.isVowel(y))
        switch vowels {
        case (true, true):
            if costs.weakCoda { return costs.vowelCost }
            // Maria and Mario, Ivan and Evan: at either end a vowel counts.
            let isEdge = i == 0 || j == 0 || (i + 1 == a.sounds.count && j + 1 == b.sounds.count)
            return isEdge ? 0.9 : Self.near(x, y) ? 0.2 : 0.45
        case (false, false):
            if costs.related.contains(where: { $0.contains(x) && $0.contains(y) }) { return costs.relatedCost }
            // A Vietnamese syllable closes with p, t, k, m, n or ng only: any sound may hide behind one.
            if costs.weakCoda, a.isCoda[i] || b.isCoda[j] { return 0.4 }
            return 1
        default:
            let semivowels: Set<UInt8> = [UInt8(ascii: "v"), UInt8(ascii: "J"), UInt8(ascii: "i"), UInt8(ascii: "u")]
            return costs.weakCoda && semivowels.contains(x) && semivowels.contains(y) ? 0.3 : 1.2
        }
    }

    private static func near(_ x: UInt8, _ y: UInt8) -> Bool {
        let pair: Set<UInt8> = [x, y]
        return pair == Set("ae".utf8) || pair == Set("ei".utf8) || pair == Set("ou".utf8) || pair == Set("ao".utf8)
    }
}
