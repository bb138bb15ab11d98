import CivilTime
import KnowledgeModel

/// Events, people and documents of a record as lines that a test can write out.
enum Told {
    /// "meeting occurred 2024-10-08: Phan Văn Giang + [Đại sứ Mỹ]": the unnamed by their posts, "-" for no date.
    static func line(_ event: EventClaim) -> String {
        let names = event.participants.map { $0.name ?? "[\($0.post ?? "")]" }
        let who = names.isEmpty ? event.countries.map(\.rawValue) : names
        return "\(event.type.rawValue) \(event.status.rawValue) \(event.date.map(String.init) ?? "-"): "
            + who.joined(separator: " + ")
    }

    static func lines(_ record: ExtractionRecord, _ types: EventType...) -> [String] {
        record.events.filter { types.isEmpty || types.contains($0.type) }.map(line)
    }

    /// "Phan Văn Giang host, Lloyd Austin guest"; "-" for no role.
    static func roles(_ event: EventClaim) -> String {
        event.participants.map { "\($0.name ?? "?") \($0.role?.rawValue ?? "-")" }.joined(separator: ", ")
    }

    /// "memorandum signed 2015 US+VN: Bản ghi nhớ …".
    static func line(_ agreement: AgreementClaim) -> String {
        let parties = agreement.parties.map(\.rawValue).joined(separator: "+")
        let date = agreement.date.map(String.init) ?? "-"
        return "\(agreement.kind.rawValue) \(agreement.status.rawValue) \(date) \(parties): \(agreement.title)"
    }

    /// "Phan Văn Giang VN Đại tướng: Bộ trưởng Bộ Quốc phòng".
    static func line(_ person: PersonClaim) -> String {
        let country = person.country?.rawValue ?? "-"
        return "\(person.name) \(country) \(person.rank ?? "-"): \(person.posts.joined(separator: "; "))"
    }
}
