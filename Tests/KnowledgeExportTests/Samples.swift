import CivilTime
import KnowledgeModel

/// One meeting, small and whole, for the tests of every form.
enum Samples {
    static let minister = Participant(
        name: "Trần Văn Tám", kind: .person, country: CountryCode("VN"), role: .host, post: "Bộ trưởng",
        rank: "Đại tướng")
    static let guest = Participant(name: "Ann \"Sky\" Lee", kind: .person, country: CountryCode("GB"), role: .guest)
    static let first = EventParticipant(person: PersonID("p-1"), participant: minister)
    static let second = EventParticipant(person: nil, participant: guest)
    static let event = Event(
        id: EventID("e-abc-10"), type: .meeting, format: .callOn, status: .occurred, date: EDTF("2021-07"),
        dateBasis: .explicit, participants: [first, second], countries: [CountryCode("GB"), CountryCode("VN")],
        venue: "Hà Nội", venueCountry: CountryCode("VN"), confidence: 0.9, claims: [EventID("e-abc-10")])
    static let meeting = Meeting(event: event, first: first, second: second)
}
