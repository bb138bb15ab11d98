/// A fixed set of folded syllables, each with a number.
///
/// Frozen once built, so that any number of threads may read it. Looking a syllable up costs one hash and about one
/// comparison.
package struct Vocabulary: Sendable {
    /// The number of every syllable that the vocabulary does not hold.
    package static let unknown: UInt32 = 0

    /// The syllables one behind the other: one array instead of thousands, which is what start-up time goes into.
    private var letters: [UInt8] = []
    /// Where the syllable of each number ends in `letters`; it starts where the one before it ends.
    private var ends: [Int32] = [0]
    private var slots: [UInt32]

    package init() { slots = [UInt32](repeating: 0, count: 1 << 10) }

    /// An empty vocabulary with room for so many syllables.
    package init(capacity: Int) {
        var count = 1 << 10
        while count < capacity * 2 { count *= 2 }
        slots = [UInt32](repeating: 0, count: count)
        ends.reserveCapacity(capacity)
        letters.reserveCapacity(capacity * 5)
    }

    /// How many numbers are in use, `unknown` included.
    package var count: Int { ends.count }

    /// The number of the syllable, which is folded first; a new one if the vocabulary does not hold it yet.
    package mutating func insert(_ syllable: String) -> UInt32 {
        let key = Self.key(of: syllable)
        return key.withUnsafeBufferPointer { insert(key: $0) }
    }

    /// The number of an already folded key; a new one if the vocabulary does not hold it yet.
    mutating func insert(key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if let id = find(key) { return id }
        if ends.count * 2 > slots.count { grow() }
        let id = UInt32(ends.count)
        letters.append(contentsOf: key)
        ends.append(Int32(letters.count))
        place(id)
        return id
    }

    /// The number of the syllable, which is folded first; `unknown` if the vocabulary does not hold it.
    package func id(of syllable: String) -> UInt32 { find(Self.key(of: syllable)) ?? Self.unknown }

    /// The folded syllable that has this number; empty for `unknown`.
    package func syllable(_ id: UInt32) -> String {
        id == Self.unknown ? "" : String(decoding: letters[range(id)], as: UTF8.self)
    }

    /// The number of an already folded key; nil if the vocabulary does not hold it.
    func find(_ key: [UInt8]) -> UInt32? {
        key.withUnsafeBufferPointer { find($0) }
    }

    // Through pointers: every token of every text is looked up.
    func find(_ key: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let mask = slots.count - 1
        var slot = Self.hash(key) & mask
        return slots.withUnsafeBufferPointer { slots in
            ends.withUnsafeBufferPointer { ends in
                letters.withUnsafeBufferPointer { letters in
                    while slots[slot] != 0 {
                        let id = slots[slot]
                        let start = Int(ends[Int(id) - 1])
                        if Int(ends[Int(id)]) - start == key.count,
                            key.indices.allSatisfy({ letters[start + $0] == key[$0] })
                        {
                            return id
                        }
                        slot = (slot + 1) & mask
                    }
                    return nil
                }
            }
        }
    }

    private func range(_ id: UInt32) -> Range<Int> { Int(ends[Int(id) - 1])..<Int(ends[Int(id)]) }

    private static func key(of syllable: String) -> [UInt8] {
        var syllable = syllable
        var key: [UInt8] = []
        syllable.withUTF8 { SyllableFolding.fold($0, into: &key) }
        return key
    }

    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
    }

    private mutating func place(_ id: UInt32) {
        let mask = slots.count - 1
        var slot = letters.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[range(id)])) } & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = id
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for id in 1..<ends.count { place(UInt32(id)) }
    }
}
