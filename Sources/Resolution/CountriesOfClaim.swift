import KnowledgeModel

/// The countries of an event claim, mended by what is known of its people: a minister whom an article counts to the body
/// that he meets comes for his state.
struct CountriesOfClaim {
    private var kept: Set<CountryCode>
    private var bodies: Set<CountryCode> = []
    private let participants: [Participant]

    init(_ claim: EventClaim) {
        kept = Set(claim.countries)
        participants = claim.participants
    }

    /// Takes in that the base knows a participant to be of a country; nil tells nothing.
    mutating func see(_ participant: Participant, of country: CountryCode?) {
        guard let country, let given = participant.country, given != country, given.isBody, !country.isBody,
            kept.contains(given)
        else { return }
        kept.insert(country)
        bodies.insert(given)
    }

    /// Sorted; a body stays where somebody or something else is counted to it.
    var countries: [CountryCode] {
        let gone = bodies.filter { body in participants.filter { $0.country == body }.count < 2 }
        return kept.subtracting(gone).sorted()
    }
}
