/// A question that a person can answer better than the program.
package struct ReviewItem: Sendable, Hashable {
    package enum Question: Sendable, Hashable {
        /// Whether two things are one; the score is that of their likest claims, 1 and over where something contradicts.
        case same(first: String, second: String, score: Double)
        /// Whether an event is told at all; with its confidence.
        case doubt(String, confidence: Double)
        /// Which of several values is right; the preferred one stands first.
        case conflict(String, Conflict)
    }

    package var kind: ResolutionMemory.Kind
    package var question: Question
    /// How likely the answer of today is wrong, times the number of claims that another one would move; the queue has the
    /// most useful first.
    package var usefulness: Double
    /// The two claims that raised the question of a merge.
    package var claims: [String]
    /// Why the program thinks so, in sentences; empty until it was asked.
    package var reasons: [String]

    package init(
        kind: ResolutionMemory.Kind, question: Question, usefulness: Double, claims: [String] = [],
        reasons: [String] = []
    ) {
        self.kind = kind
        self.question = question
        self.usefulness = usefulness
        self.claims = claims
        self.reasons = reasons
    }

    /// The ids of the things that it is about.
    package var things: [String] {
        switch question {
        case .same(let first, let second, _): [first, second]
        case .doubt(let id, _), .conflict(let id, _): [id]
        }
    }
}
