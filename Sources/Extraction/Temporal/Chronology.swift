import CivilTime
import KnowledgeModel
import Lexicon
import SourceText

struct TimeMention: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case point, span, anaphoric, duration, clock, anniversary, period }
    var tokens: Range<Int>
    var sentence: Int
    var date: EDTF?
    var basis: DateBasis
    var rule: String
    var reason: String
    var kind: Kind
    var isVague: Bool
}
struct Chronology: Sendable {
    var published: EDTF?
    var publishedBasis: PublishedBasis
    var mentions: [TimeMention]
    func mentions(in sentence: Int) -> ArraySlice<TimeMention> { mentions[indices(in: sentence)] }
    func indices(in sentence: Int) -> Range<Int> {
        let lo = mentions.firstIndex { $0.sentence >= sentence } ?? mentions.count
        let hi = mentions.firstIndex { $0.sentence > sentence } ?? mentions.count
        return lo..<hi
    }
}
struct TemporalReader: Sendable {
    init() {}
    func read(_ text: SourceText, matches: LexicalMatches, document: Document) -> Chronology {
        Chronology(published: document.published, publishedBasis: document.publishedBasis, mentions: [])
    }
}
