import CivilTime
import KnowledgeModel

/// What a question is made of, before it is known what it asks.
struct QuestionParts {
    var signs: Set<QuestionSign> = []
    var persons: [String] = []
    var countries: [CountryCode] = []
    /// A venue, or a country behind "in" and "tại".
    var places: [String] = []
    var types: [EventType] = []
    var agreementKinds: [AgreementKind] = []
    /// Canonical names of series.
    var series: [String] = []
    var edition: Int?
    /// Wordings of posts, without their countries.
    var posts: [String] = []
    var topics: [String] = []
    var times: [QuestionTime] = []
    /// A number that counts what is asked for: "the last 5 visits".
    var number: Int?
    /// Words that nothing was made of.
    var unread: [String] = []
    var readings: [Question.Reading] = []

    var isAboutVisits: Bool { types.contains(.visit) || types.contains(.portCall) }
    var asksForAgreements: Bool {
        signs.contains { if case .agreements = $0 { true } else { false } }
    }
    var order: QuestionSign.Order? {
        for order in [QuestionSign.Order.next, .first, .last, .recent] where signs.contains(.order(order)) {
            return order
        }
        return nil
    }
    var statuses: [EventStatus] {
        EventStatus.allCases.filter { signs.contains(.status($0)) }
    }
    var from: EDTF? { times.compactMap(\.from).first }
    var to: EDTF? { times.compactMap(\.to).last }
}
