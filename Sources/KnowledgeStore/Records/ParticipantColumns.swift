import GRDB
import KnowledgeModel

/// The columns that a participant has in a claim and in a concluded event alike.
enum ParticipantColumns {
    static let names = ["name", "kind", "country", "role", "post", "rank"]

    static func values(_ participant: Participant) -> [(any DatabaseValueConvertible)?] {
        [
            participant.name, participant.kind.rawValue, participant.country?.rawValue, participant.role?.rawValue,
            participant.post, participant.rank,
        ]
    }

    /// Reads the columns from the index `first` on; `person` is the person claim's id.
    static func decode(_ row: Row, from first: Int, person: String?) throws -> Participant {
        let country: String? = row[first + 2]
        return Participant(
            name: row[first], kind: try decoded(row[first + 1] as String), country: country.map { CountryCode($0) },
            role: try decoded(row[first + 3] as String?), post: row[first + 4], rank: row[first + 5],
            person: person.map { PersonID($0) })
    }
}
