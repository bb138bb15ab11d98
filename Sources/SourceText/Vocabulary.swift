/// A fixed set of folded syllables, each with a number.
///
/// Frozen once built, so that any number of threads may read it. Looking a syllable up costs one hash and about one
/// comparison.
package struct Vocabulary: Sendable {
    /// The number of every syllable that the vocabulary does not hold.
    @inlinable package static var unknown: UInt32 { 0 }

    /// The syllable of each number.
    private var syllables: [Word] = [Word(head: 0, tail: 0)]
    private var slots: [UInt32]

    package init() { slots = [UInt32](repeating: 0, count: 1 << 10) }

    /// An empty vocabulary with room for so many syllables.
    package init(capacity: Int) {
        var count = 1 << 10
        while count < capacity * 2 { count *= 2 }
        slots = [UInt32](repeating: 0, count: count)
        syllables.reserveCapacity(capacity)
    }

    /// How many numbers are in use, `unknown` included.
    package var count: Int { syllables.count }

    /// The number of the folded syllable; a new one if the vocabulary does not hold it yet.
    mutating func insert(_ syllable: Word) -> UInt32 {
        if let id = find(syllable) { return id }
        if syllables.count * 2 > slots.count { grow() }
        let id = UInt32(syllables.count)
        syllables.append(syllable)
        place(id)
        return id
    }

    /// The number of the folded syllable; nil if the vocabulary does not hold it.
    func find(_ syllable: Word) -> UInt32? {
        let mask = slots.count - 1
        var slot = Self.hash(syllable) & mask
        // Through pointers: every token of every text is looked up.
        return slots.withUnsafeBufferPointer { slots in
            syllables.withUnsafeBufferPointer { syllables in
                while slots[slot] != 0 {
                    let id = slots[slot]
                    if syllables[Int(id)] == syllable { return id }
                    slot = (slot + 1) & mask
                }
                return nil
            }
        }
    }

    private static func hash(_ syllable: Word) -> Int {
        // The upper half of the product has a share of every bit.
        let mixed = (syllable.head ^ syllable.tail &* 0xff51_afd7_ed55_8ccd) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> 32)
    }

    private mutating func place(_ id: UInt32) {
        let mask = slots.count - 1
        var slot = Self.hash(syllables[Int(id)]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = id
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for id in 1..<syllables.count { place(UInt32(id)) }
    }
}
