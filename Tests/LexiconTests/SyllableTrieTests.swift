import Testing

@testable import Lexicon

@Test func childrenAreFoundByParentAndSyllable() {
    var trie = SyllableTrie(capacity: 4)
    let first = trie.insert(7, below: 0)
    let second = trie.insert(7, below: first)
    #expect(trie.insert(7, below: 0) == first)
    #expect(first != second)
    #expect(trie.child(of: 0, by: 7) == first && trie.child(of: first, by: 7) == second)
    #expect(trie.child(of: second, by: 7) == nil && trie.child(of: 0, by: 8) == nil)
}

@Test func aTrieThatGrowsKeepsItsNodes() {
    var trie = SyllableTrie(capacity: 1)
    let nodes = (1...5000 as ClosedRange<UInt32>).map { trie.insert($0, below: 0) }
    #expect(trie.count == 5001)
    #expect((1...5000 as ClosedRange<UInt32>).allSatisfy { trie.child(of: 0, by: $0) == nodes[Int($0) - 1] })
}
