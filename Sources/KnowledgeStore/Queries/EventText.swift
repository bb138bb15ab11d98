import GRDB
import KnowledgeModel

/// The words under which an event is found.
enum EventText {
    /// A line for the event's name, its venue, each participant, and each quote of its claims.
    static func lines(_ event: Event, _ db: Database) throws -> [String] {
        var lines = [event.name, event.venue].compactMap { $0 }
        for participant in event.participants.map(\.participant) {
            let words = [participant.rank, participant.name, participant.post].compactMap { $0 }
            if !words.isEmpty { lines.append(words.joined(separator: " ")) }
        }
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT v.quote FROM event_claim_link l
                JOIN event_claim c ON c.id = l.claim
                JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                JOIN evidence v ON v.event_claim = c.key
                WHERE l.event = ? ORDER BY v.quote
                """)
        return try lines + String.fetchAll(statement, arguments: [event.id.rawValue])
    }
}
