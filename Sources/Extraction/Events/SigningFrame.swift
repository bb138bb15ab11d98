import KnowledgeModel

/// A signing is told through its documents: all those of one ceremony are one event.
enum SigningFrame {
    static func events(of agreements: [AgreementDraft]) -> [EventDraft] {
        agreements.compactMap { agreement in
            // A signing of no day and of nobody is a wish or background.
            guard agreement.status == .signed || agreement.status == .planned,
                agreement.date != nil || !agreement.members.isEmpty || agreement.status == .signed
            else { return nil }
            return event(of: agreement)
        }
    }

    /// The signing of a document; nil for one that is only named.
    static func event(of agreement: AgreementDraft) -> EventDraft? {
        guard let signing = agreement.signing else { return nil }
        return EventDraft(
            type: .signing, format: nil, status: agreement.status == .signed ? .occurred : .planned,
            members: agreement.members, countries: agreement.parties, date: agreement.date,
            venue: agreement.venue, venueCountry: agreement.venueCountry, trigger: signing,
            extent: agreement.extent, position: agreement.position,
            rule: agreement.isTold ? "signing.verb" : "signing.attribute",
            confidence: agreement.isTold ? 0.8 : 0.6)
    }
}
