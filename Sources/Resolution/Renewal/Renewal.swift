package import KnowledgeModel

/// What a resolution found to be different from the one before it.
package struct Renewal: Sendable, Hashable {
    package var change = WorldChange()
    /// The decisions that could not be replayed as they stand, in the order of their ids.
    package var problems: [DecisionProblem] = []

    package init() {}
}
