/// What became of a run over many documents.
package struct Batch: Sendable, Hashable {
    /// Documents that intake gave.
    package var documents = 0
    package var added = 0
    /// Texts that were stored before, and stay as they are.
    package var alreadyThere = 0
    /// Texts that were stored before, and now have the claims of a later extractor or a surer day of publication.
    package var replaced = 0
    /// Records that the store would not take.
    package var refused = 0
    /// Files and lines that are no articles: empty, broken, too long.
    package var bad = 0
    /// Files that the system would not let us read.
    package var unreadable = 0
    /// Paths where there was nothing to read.
    package var missing = 0
    /// Whether the run was asked to stop before everything was read.
    package var isStopped = false

    /// Claims of other extractors that were taken.
    package var claims = 0
    /// Claims of other extractors that were refused, by the reason.
    package var refusedClaims: [RecordGrounding.Reason: Int] = [:]

    package init() {}

    /// Whether anything of the input was bad.
    package var hasBadData: Bool { bad > 0 || refused > 0 || !refusedClaims.isEmpty }

    /// The sums of both.
    package func joined(with other: Batch) -> Batch {
        var sum = self
        sum.documents += other.documents
        sum.added += other.added
        sum.alreadyThere += other.alreadyThere
        sum.replaced += other.replaced
        sum.refused += other.refused
        sum.bad += other.bad
        sum.unreadable += other.unreadable
        sum.missing += other.missing
        sum.isStopped = isStopped || other.isStopped
        sum.claims += other.claims
        sum.refusedClaims.merge(other.refusedClaims, uniquingKeysWith: +)
        return sum
    }
}
