/// The kind of thing that happened, after the annotation guidelines of the project (thirteen types).
package enum EventType: String, Sendable, Hashable, CaseIterable, Codable {
    case meeting, visit
    case portCall = "port_call"
    case dialogue, conference, signing, exercise, exhibition, training, deployment, transfer, ceremony, relations
}

/// How far an event has come: it took place, it is announced, it is wished for, or it fell through.
package enum EventStatus: String, Sendable, Hashable, CaseIterable, Codable {
    case occurred, planned, proposed, cancelled
}

/// How a meeting was held.
package enum MeetingFormat: String, Sendable, Hashable, CaseIterable, Codable {
    case talks
    case callOn = "call_on"
    case reception, bilateral, sideline, phone, video
}

/// The part that a participant played in an event.
package enum ParticipantRole: String, Sendable, Hashable, CaseIterable, Codable {
    case host, guest, chair
    case coChair = "co_chair"
    case signatory, witness, attendee
    case headOfDelegation = "head_of_delegation"
}

/// What a participant is.
package enum ParticipantKind: String, Sendable, Hashable, CaseIterable, Codable {
    case person, organization, unit
}

/// The kind of a document between parties.
package enum AgreementKind: String, Sendable, Hashable, CaseIterable, Codable {
    case memorandum, agreement, treaty
    case jointStatement = "joint_statement"
    case `protocol`, contract, plan
    case letterOfIntent = "letter_of_intent"
    case other
}

/// How far a document between parties has come.
package enum AgreementStatus: String, Sendable, Hashable, CaseIterable, Codable {
    case signed, planned, proposed
    case inForce = "in_force"
}

/// Where a date's precision comes from.
package enum DateBasis: String, Sendable, Hashable, CaseIterable, Codable {
    /// The text writes the date out, year included.
    case explicit
    /// Counted from the day of publication ("hôm nay", "tuần trước", or "25/1" with the publication day given).
    case relative
    /// The year was worked out from the article's other dates.
    case inferred
    /// The text gives no date.
    case none
}

/// Where a document's day of publication comes from.
package enum PublishedBasis: String, Sendable, Hashable, CaseIterable, Codable {
    case given, page, text, inferred, unknown
}

/// An ISO 3166-1 alpha-2 code, or `UN`, `EU`, `ASEAN`, `NATO` for those bodies.
package struct CountryCode: RawRepresentable, Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Whether the code stands for an international body rather than a state.
    package var isBody: Bool { rawValue.utf8.count != 2 || rawValue == "UN" || rawValue == "EU" }
}
