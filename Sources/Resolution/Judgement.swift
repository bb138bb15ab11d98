package import KnowledgeModel

/// What the resolver thought of two claims, with its grounds.
package struct Judgement: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// The two claims are of one person, event or agreement.
        case same
        /// Alike enough to ask a person.
        case uncertain
        /// Alike, but they contradict each other or other claims of their groups.
        case different
    }

    /// The smaller id.
    package var a: String
    package var b: String
    /// Sums the grounds for and against; at 1 and over, two claims are one unless something contradicts.
    package var score: Double
    /// Sentences, in the order in which the grounds were weighed.
    package var reasons: [String]
    package var verdict: Verdict

    package init(a: String, b: String, score: Double, reasons: [String], verdict: Verdict) {
        self.a = a
        self.b = b
        self.score = score
        self.reasons = reasons
        self.verdict = verdict
    }
}

/// A decision that could not be replayed as it stands.
package struct DecisionProblem: Sendable, Hashable {
    package var decision: String
    /// Such as `decision.target-gone`.
    package var code: String
    package var message: String

    package init(decision: String, code: String, message: String) {
        self.decision = decision
        self.code = code
        self.message = message
    }
}

/// What the resolver concluded, and how it came to it.
package struct Resolution: Sendable, Hashable {
    package var world: World
    /// Sorted by the ids of their claims.
    package var judgements: [Judgement]
    /// In the order of the decisions.
    package var problems: [DecisionProblem]
}
