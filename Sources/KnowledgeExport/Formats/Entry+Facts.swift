internal import CivilTime
internal import KnowledgeModel

/// What the formats ask of events and agreements alike.
extension Timeline.Entry {
    var date: EDTF? {
        switch self {
        case .event(let event): event.date
        case .agreement(let agreement): agreement.date
        }
    }

    var dateBasis: DateBasis {
        switch self {
        case .event(let event): event.dateBasis
        case .agreement(let agreement): agreement.dateBasis
        }
    }

    var countries: [CountryCode] {
        switch self {
        case .event(let event): event.countries
        case .agreement(let agreement): agreement.parties
        }
    }

    /// The event's type, or `agreement`.
    var kind: String {
        switch self {
        case .event(let event): event.type.rawValue
        case .agreement: "agreement"
        }
    }

    func kindName(_ labels: Labels) -> String {
        switch self {
        case .event(let event): labels.capitalised(labels.name(event.type))
        case .agreement: labels.word("Văn bản hợp tác", "Agreement")
        }
    }

    /// The status as an event has it; what is signed or in force has taken place.
    var eventStatus: EventStatus {
        switch self {
        case .event(let event): event.status
        case .agreement(let agreement):
            switch agreement.status {
            case .signed, .inForce: .occurred
            case .planned: .planned
            case .proposed: .proposed
            }
        }
    }

    func statusName(_ labels: Labels) -> String {
        switch self {
        case .event(let event): labels.name(event.status)
        case .agreement(let agreement): labels.name(agreement.status)
        }
    }
}
