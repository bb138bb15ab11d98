import CivilTime
package import KnowledgeModel

/// Puts values that a person set in the place of concluded ones; what the sources say stays among the conflicts.
package enum Settings {
    /// The fields that a person may set, by kind of thing, each with what it takes; an empty value takes the field away
    /// where a thing may be without it.
    package static func fields(of kind: ResolutionMemory.Kind) -> [String] {
        switch kind {
        case .event:
            [
                "type", "format", "status", "date", "venue", "venue_country", "name", "edition", "countries", "topics",
            ]
        case .person: ["name", "country", "rank"]
        case .agreement: ["title", "kind", "status", "date", "parties"]
        }
    }

    /// Why a thing of this kind cannot be set so, in a sentence; nil where it can.
    package static func problem(_ field: String?, _ value: String?, of kind: ResolutionMemory.Kind) -> String? {
        let field = field ?? ""
        guard fields(of: kind).contains(field) || (kind == .event && isOfParticipants(field)) else {
            let known = fields(of: kind).joined(separator: ", ")
            return "\(kind.rawValue)s have no field “\(field)” to set; there are \(known)."
        }
        var isTaken = false
        switch kind {
        case .event:
            var event = Event(id: EventID(""), type: .meeting, status: .occurred, claims: [])
            isTaken = set(field, value ?? "", in: &event)
        case .person:
            var person = Person(id: PersonID(""), name: "", names: [], country: nil, rank: nil, posts: [], claims: [])
            isTaken = set(field, value ?? "", in: &person)
        case .agreement:
            var agreement = Agreement(
                id: AgreementID(""), kind: .other, title: "", date: nil, dateBasis: .none, parties: [], status: .signed,
                claims: [])
            isTaken = set(field, value ?? "", in: &agreement)
        }
        return isTaken ? nil : "“\(value ?? "")” is no \(field.replacing("_", with: " ")) of \(kind.rawValue)s."
    }

    /// False where the thing has no such field, or the value is none for it.
    static func apply(_ decision: Decision, to event: inout Event) -> Bool {
        guard let field = decision.field else { return false }
        let before = text(field, of: event)
        guard set(field, decision.value ?? "", in: &event) else { return false }
        keep(before, of: field, for: decision, claims: event.claims.map(\.rawValue), in: &event.conflicts)
        return true
    }

    static func apply(_ decision: Decision, to person: inout Person) -> Bool {
        guard let field = decision.field else { return false }
        return set(field, decision.value ?? "", in: &person)
    }

    static func apply(_ decision: Decision, to agreement: inout Agreement) -> Bool {
        guard let field = decision.field else { return false }
        let before = text(field, of: agreement)
        guard set(field, decision.value ?? "", in: &agreement) else { return false }
        keep(before, of: field, for: decision, claims: agreement.claims.map(\.rawValue), in: &agreement.conflicts)
        return true
    }

    // MARK: Events

    private static func text(_ field: String, of event: Event) -> String? {
        switch field {
        case "type": event.type.rawValue
        case "format": event.format?.rawValue
        case "status": event.status.rawValue
        case "date": event.date?.description
        case "venue": event.venue
        case "venue_country": event.venueCountry?.rawValue
        case "name": event.name
        case "edition": event.edition.map { "\($0)" }
        case "countries": event.countries.map(\.rawValue).joined(separator: " ")
        case "topics": event.topics.joined(separator: " ")
        default: nil
        }
    }

    /// Whether a field is one that conflicts alone name: "rank of NAME", "participants of CC".
    private static func isOfParticipants(_ field: String) -> Bool {
        field.hasPrefix(rankField) || field.hasPrefix(sideField)
    }

    static let rankField = "rank of "
    static let sideField = "participants of "

    private static func setParticipants(_ field: String, _ value: String, in event: inout Event) -> Bool {
        if field.hasPrefix(rankField) {
            let name = field.dropFirst(rankField.utf8.count)
            for place in event.participants.indices where event.participants[place].participant.name ?? "" == name {
                event.participants[place].participant.rank = value.isEmpty ? nil : value
            }
            return true
        }
        guard field.hasPrefix(sideField), let country = country(String(field.dropFirst(sideField.utf8.count))),
            !value.isEmpty
        else { return false }
        let names = Set(value.split(separator: ", ").map(String.init))
        event.participants.removeAll { item in
            guard item.participant.kind == .person, item.participant.country == country else { return false }
            return item.participant.name.map { !names.contains($0) } ?? false
        }
        return true
    }

    private static func set(_ field: String, _ value: String, in event: inout Event) -> Bool {
        let isEmpty = value.isEmpty
        if isOfParticipants(field) { return setParticipants(field, value, in: &event) }
        switch field {
        case "type": return put(EventType(rawValue: value), &event.type)
        case "format": return put(MeetingFormat(rawValue: value), &event.format, isEmpty: isEmpty)
        case "status": return put(EventStatus(rawValue: value), &event.status)
        case "date":
            guard put(EDTF(value), &event.date, isEmpty: isEmpty) else { return false }
            event.dateBasis = isEmpty ? .none : .explicit
        case "venue": event.venue = isEmpty ? nil : value
        case "venue_country": return put(country(value), &event.venueCountry, isEmpty: isEmpty)
        case "name": event.name = isEmpty ? nil : value
        case "edition": return put(Int(value).flatMap { $0 > 0 ? $0 : nil }, &event.edition, isEmpty: isEmpty)
        case "countries": return put(countries(value), &event.countries)
        case "topics": event.topics = Set(value.split(separator: " ").map(String.init)).sorted()
        default: return false
        }
        return true
    }

    // MARK: People

    private static func set(_ field: String, _ value: String, in person: inout Person) -> Bool {
        let isEmpty = value.isEmpty
        switch field {
        case "name":
            guard !isEmpty else { return false }
            person.name = value
            person.names = Set(person.names + [value]).sorted()
        case "country": return put(country(value), &person.country, isEmpty: isEmpty)
        case "rank": person.rank = isEmpty ? nil : value
        default: return false
        }
        return true
    }

    // MARK: Agreements

    private static func text(_ field: String, of agreement: Agreement) -> String? {
        switch field {
        case "title": agreement.title
        case "kind": agreement.kind.rawValue
        case "status": agreement.status.rawValue
        case "date": agreement.date?.description
        case "parties": agreement.parties.map(\.rawValue).joined(separator: " ")
        default: nil
        }
    }

    private static func set(_ field: String, _ value: String, in agreement: inout Agreement) -> Bool {
        let isEmpty = value.isEmpty
        switch field {
        case "title":
            guard !isEmpty else { return false }
            agreement.title = value
        case "kind": return put(AgreementKind(rawValue: value), &agreement.kind)
        case "status": return put(AgreementStatus(rawValue: value), &agreement.status)
        case "date":
            guard put(EDTF(value), &agreement.date, isEmpty: isEmpty) else { return false }
            agreement.dateBasis = isEmpty ? .none : .explicit
        case "parties": return put(countries(value), &agreement.parties)
        default: return false
        }
        return true
    }

    // MARK: Values

    private static func put<Value>(_ value: Value?, _ place: inout Value) -> Bool {
        guard let value else { return false }
        place = value
        return true
    }

    private static func put<Value>(_ value: Value?, _ place: inout Value?, isEmpty: Bool) -> Bool {
        guard value != nil || isEmpty else { return false }
        place = isEmpty ? nil : value
        return true
    }

    private static func country(_ text: String) -> CountryCode? {
        let isCode = (2...5).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
        return isCode ? CountryCode(text) : nil
    }

    private static func countries(_ text: String) -> [CountryCode]? {
        let codes = text.split(separator: " ").map { country(String($0)) }
        guard !codes.isEmpty, !codes.contains(nil) else { return nil }
        return Set(codes.compactMap { $0 }).sorted()
    }

    private static func keep(
        _ before: String?, of field: String, for decision: Decision, claims: [String], in conflicts: inout [Conflict]
    ) {
        let value = decision.value ?? ""
        var set = Conflict.Value(value: value, claims: [decision.id])
        if let index = conflicts.firstIndex(where: { $0.field == field }) {
            // Articles that say the same stay beside the decision.
            let agreeing = conflicts[index].values.first { $0.value == value }?.claims ?? []
            set.claims = Set(set.claims + agreeing).sorted()
            conflicts[index].values.removeAll { $0.value == value }
            conflicts[index].values.insert(set, at: 0)
        } else if let before, before != value {
            let rest = Conflict.Value(value: before, claims: claims)
            conflicts.append(Conflict(field: field, values: [set, rest]))
        }
    }
}
