import KnowledgeModel

/// A document between parties as one clause names it.
struct AgreementDraft: Sendable {
    var kind: AgreementKind
    var title: Range<Int>
    var parties: [CountryCode]
    var status: AgreementStatus
    var date: EventDraft.Date?
    /// The word that says that it was signed; nil for a mere mention.
    var signing: Range<Int>?
    /// Where it was signed.
    var venue: PlaceMention?
    var venueCountry: CountryCode?
    /// People and others who signed or witnessed.
    var members: [EventDraft.Member]
    var extent: Range<Int>
    var position: Int
    /// Whether the signing is told as a statement of its own, not as an attribute of the document.
    var isTold: Bool
    /// Whether the words name a document; "nhiều văn kiện" tells of a signing alone.
    var isNamed = true
    /// Whether a document without a name is known by what the clause says of it: its two parties and when they signed it.
    var isKnown = false
    /// Whether the clause itself says whose document it is, by names or by "hai nước".
    var hasOwnParties = true
    /// Whether the document is news of the story and so takes its day where it has none.
    var isFresh = false
}
