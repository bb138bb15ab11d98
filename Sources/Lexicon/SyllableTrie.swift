/// A tree of syllable numbers in one open hash table: a child is found by its parent and the syllable.
struct SyllableTrie: Sendable {
    /// Parent and syllable, or 0 where the slot is free; syllable numbers start at 1.
    private var keys: [UInt64]
    private var children: [Int32]
    /// Whether each node has children: most have none, and need not be looked for in the table.
    private var isInner = [false]

    /// How many nodes there are, the root (0) included.
    var count: Int { isInner.count }

    init(capacity: Int) {
        var size = 1 << 10
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        children = [Int32](repeating: 0, count: size)
        isInner.reserveCapacity(capacity)
    }

    /// The child of the node by this syllable; nil where there is none.
    func child(of node: Int32, by id: UInt32) -> Int32? {
        guard isInner[Int(node)] else { return nil }
        let slot = self.slot(of: Self.key(node, id))
        return keys[slot] == 0 ? nil : children[slot]
    }

    /// The child of the node by this syllable; a new one where there is none.
    mutating func insert(_ id: UInt32, below node: Int32) -> Int32 {
        let key = Self.key(node, id)
        var slot = self.slot(of: key)
        if keys[slot] == key { return children[slot] }
        if count * 2 > keys.count {
            grow()
            slot = self.slot(of: key)
        }
        let child = Int32(count)
        isInner[Int(node)] = true
        isInner.append(false)
        keys[slot] = key
        children[slot] = child
        return child
    }

    private static func key(_ node: Int32, _ id: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(id)
    }

    /// The slot that holds the key, or the free one where it belongs.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var hash = key &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 32
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldChildren = children
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        children = [Int32](repeating: 0, count: oldKeys.count * 2)
        for (key, child) in zip(oldKeys, oldChildren) where key != 0 {
            let slot = self.slot(of: key)
            keys[slot] = key
            children[slot] = child
        }
    }
}
