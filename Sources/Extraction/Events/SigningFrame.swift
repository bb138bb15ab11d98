import KnowledgeModel

/// A signing is told through its documents: all those of one ceremony are one event.
enum SigningFrame {
    static func events(of agreements: [AgreementDraft]) -> [EventDraft] {
        agreements.compactMap { agreement in
            guard let signing = agreement.signing, agreement.status == .signed || agreement.status == .planned else {
                return nil
            }
            return EventDraft(
                type: .signing, format: nil, status: agreement.status == .signed ? .occurred : .planned,
                members: agreement.members, countries: agreement.parties, date: agreement.date, trigger: signing,
                extent: agreement.extent, position: agreement.position,
                rule: agreement.isTold ? "signing.verb" : "signing.attribute",
                confidence: agreement.isTold ? 0.8 : 0.6)
        }
    }
}
