/// What one resolution leaves to the next, so that only what new claims touch is judged again. A function of the claims
/// and decisions, as the world is: a memory never changes an answer, it only saves the work of finding it.
package struct ResolutionMemory: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case person, event, agreement
    }

    /// What was known of a claim when it was last judged.
    package struct Mark: Sendable, Hashable {
        /// A fingerprint of everything about the claim that judgements and conclusions rest on.
        package var print: UInt64
        /// The id of the thing that the claim became.
        package var thing: String

        package init(print: UInt64, thing: String) {
            self.print = print
            self.thing = thing
        }
    }

    /// Two claims that were found alike, the smaller id first.
    package struct Pair: Sendable, Hashable {
        package var a: String
        package var b: String

        package init(a: String, b: String) {
            self.a = a
            self.b = b
        }
    }

    /// What is remembered of one kind of claims.
    package struct Part: Sendable, Hashable {
        /// By the id of the claim; of people, of the first claim of each name.
        package var marks: [String: Mark] = [:]
        /// At 1 and over, two claims are one unless something contradicts.
        package var likenesses: [Pair: Double] = [:]
        /// Blocks with more claims than are compared each with each.
        package var crowded: Set<UInt64> = []
        /// Fingerprints of the concluded things, where they are kept.
        package var things: [String: UInt64] = [:]

        package init() {}
    }

    package var people = Part()
    package var events = Part()
    package var agreements = Part()

    package init() {}

    package subscript(kind: Kind) -> Part {
        get {
            switch kind {
            case .person: people
            case .event: events
            case .agreement: agreements
            }
        }
        set {
            switch kind {
            case .person: people = newValue
            case .event: events = newValue
            case .agreement: agreements = newValue
            }
        }
    }
}

/// The difference between the world that a memory is of and the one that holds now.
package struct WorldChange: Sendable, Hashable {
    /// What is new, or has to be written anew; each list is sorted by id.
    package var changed = World()
    /// Ids of things that are no more: they became part of another, or a person rejected them. Sorted.
    package var gonePeople: [PersonID] = []
    package var goneEvents: [EventID] = []
    package var goneAgreements: [AgreementID] = []
    /// What to remember for the next time.
    package var memory = ResolutionMemory()

    package init() {}
}
