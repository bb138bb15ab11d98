/// The name of one thing in the knowledge base: a kind's letter and a body made from the documents' digests, such as
/// `e-5f0c19ab77d2-118`. A concluded thing has the smallest of its claims' ids, and answers to all of them.
package struct Identifier<Kind>: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

package enum EventKind {}
package enum PersonKind {}
package enum AgreementKindTag {}

package typealias EventID = Identifier<EventKind>
package typealias PersonID = Identifier<PersonKind>
package typealias AgreementID = Identifier<AgreementKindTag>

extension Identifier {
    /// The id of a claim: the kind's letter, the first twelve digits of the document's SHA-256, and the offset at which
    /// its first evidence starts; `ordinal` tells apart claims that start at one place.
    package static func claim(letter: Character, sha256: String, start: Int, ordinal: Int = 0) -> Self {
        let base = "\(letter)-\(sha256.prefix(12))-\(start)"
        return Self(ordinal == 0 ? base : "\(base).\(ordinal)")
    }
}
