/// A fixed set of folded syllables, each with a number.
///
/// Frozen once built, so that any number of threads may read it. Looking a syllable up costs one hash and about one
/// comparison.
package struct Vocabulary: Sendable {
    /// The number of every syllable that the vocabulary does not hold.
    package static let unknown: UInt32 = 0

    private var keys: [[UInt8]] = [[]]
    private var slots: [UInt32]

    package init() { slots = [UInt32](repeating: 0, count: 1 << 10) }

    /// How many numbers are in use, `unknown` included.
    package var count: Int { keys.count }

    /// The number of the syllable, which is folded first; a new one if the vocabulary does not hold it yet.
    package mutating func insert(_ syllable: String) -> UInt32 {
        let key = Array(SyllableFolding.fold(syllable).utf8)
        if let id = find(key) { return id }
        if keys.count * 2 > slots.count { grow() }
        let id = UInt32(keys.count)
        keys.append(key)
        place(id)
        return id
    }

    /// The number of the syllable, which is folded first; `unknown` if the vocabulary does not hold it.
    package func id(of syllable: String) -> UInt32 {
        find(Array(SyllableFolding.fold(syllable).utf8)) ?? Self.unknown
    }

    /// The folded syllable that has this number; empty for `unknown`.
    package func syllable(_ id: UInt32) -> String { String(decoding: keys[Int(id)], as: UTF8.self) }

    /// The number of an already folded key; nil if the vocabulary does not hold it.
    func find(_ key: [UInt8]) -> UInt32? {
        let mask = slots.count - 1
        var slot = Self.hash(key) & mask
        while true {
            let id = slots[slot]
            if id == 0 { return nil }
            if keys[Int(id)] == key { return id }
            slot = (slot + 1) & mask
        }
    }

    private static func hash(_ key: [UInt8]) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
    }

    private mutating func place(_ id: UInt32) {
        let mask = slots.count - 1
        var slot = Self.hash(keys[Int(id)]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = id
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for id in 1..<keys.count { place(UInt32(id)) }
    }
}
