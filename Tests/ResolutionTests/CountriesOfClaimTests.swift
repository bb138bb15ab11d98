import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct CountriesOfClaimTests {
    private func countries(_ claimed: [String], _ seen: [(String, given: String, known: String?)]) -> [String] {
        var claim = EventClaim(id: EventID("e-1"), type: .meeting, status: .occurred, rule: "test", evidence: [])
        claim.countries = claimed.map { CountryCode($0) }
        claim.participants = seen.map { Participant(name: $0.0, kind: .person, country: CountryCode($0.given)) }
        var countries = CountriesOfClaim(claim)
        for (participant, known) in zip(claim.participants, seen.map(\.known)) {
            countries.see(participant, of: known.map { CountryCode($0) })
        }
        return countries.countries.map(\.rawValue)
    }

    @Test func aMinisterCountedToABodyComesForHisState() {
        #expect(
            countries(["ASEAN", "VN"], [("James Mattis", "ASEAN", "US"), ("Ngô Xuân Lịch", "VN", "VN")])
                == ["US", "VN"])
    }

    @Test func theBodyStaysWhereItsOwnPeopleAre() {
        #expect(
            countries(["ASEAN", "VN"], [("James Mattis", "ASEAN", "US"), ("Lim Jock Hoi", "ASEAN", nil)])
                == ["ASEAN", "US", "VN"])
    }

    @Test func statesAreNotMended() {
        #expect(countries(["US", "VN"], [("James Mattis", "US", "GB")]) == ["US", "VN"])
        #expect(countries(["EU", "VN"], [("Josep Borrell", "EU", nil)]) == ["EU", "VN"])
    }
}
