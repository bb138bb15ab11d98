package import DocumentIntake
package import KnowledgeStore
package import Resolution

/// Something that a run says while it goes on.
package enum Notice: Sendable, Hashable {
    /// A file or a line could not be read; the rest goes on.
    case problem(IntakeError)
    /// The store would not take a record; the rest goes on.
    case refused(StoreError)
    /// A text was stored before; `id` is the document's name now, `known` the one that it has in the base.
    case alreadyThere(id: String, known: String)
    /// So many documents are done, and this share of the input's bytes is read, from 0 to 1; nil where its size is not known.
    case progress(documents: Int, share: Double?)
    /// Conclusions are being drawn from everything that is stored.
    case resolving
    /// A person's decision could not be replayed as it stands.
    case decision(DecisionProblem)
}
