import Testing

@testable import Resolution

@Suite struct CorroborationTests {
    @Test func sharedNeighboursBearALinkOut() {
        // 0, 1 and 2 are like each other; 3 is like 0 alone, and a little more so than the others are.
        let links = [
            Link(0, 1, score: 1.5), Link(0, 2, score: 1.5), Link(1, 2, score: 1.5), Link(0, 3, score: 1.55),
        ]
        let ranked = Corroboration(links, count: 4).ranked(links).sorted(by: Link.comesFirst)
        #expect(ranked.last.map { [$0.a, $0.b] } == [0, 3])
    }

    @Test func aPairAloneIsFullyBorneOut() {
        let links = [Link(0, 1, score: 1), Link(2, 3, score: 2)]
        #expect(Corroboration(links, count: 4).ranked(links).map(\.score) == [1.25, 2.25])
        #expect(Corroboration([], count: 0).ranked([]).isEmpty)
    }
}
