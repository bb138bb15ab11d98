import GRDB
import KnowledgeModel

/// Reads claims with everything that belongs to them.
struct ClaimReader {
    var db: Database

    /// The claims whose rows follow `clause`, in its order, each with the key of its extraction.
    func people(_ clause: String, _ arguments: StatementArguments) throws -> [(extraction: Int64, claim: PersonClaim)] {
        let rows = try PersonClaimRow.fetch(db, clause, arguments)
        let keys = jsonArray(rows.compactMap(\.key))
        var posts: [Int64: [String]] = [:]
        let statement = try db.cachedStatement(
            sql: """
                SELECT person_claim, title FROM person_claim_post
                WHERE person_claim IN (SELECT value FROM json_each(?)) ORDER BY person_claim, position
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [keys])
        while let row = try cursor.next() { posts[row[0], default: []].append(row[1]) }
        let evidence = try evidence("person_claim", keys)
        return rows.map { row in
            var claim = row.claim
            if let key = row.key {
                claim.posts = posts[key] ?? []
                claim.evidence = evidence[.person(key)] ?? []
            }
            return (row.extraction, claim)
        }
    }

    func events(_ clause: String, _ arguments: StatementArguments) throws -> [(extraction: Int64, claim: EventClaim)] {
        let rows = try EventClaimRow.fetch(db, clause, arguments)
        let keys = jsonArray(rows.compactMap(\.key))
        var participants: [Int64: [Participant]] = [:]
        for row in try EventClaimParticipantRow.fetch(
            db, "WHERE event_claim IN (SELECT value FROM json_each(?)) ORDER BY event_claim, position", [keys])
        {
            participants[row.eventClaim, default: []].append(row.participant)
        }
        let countries = try ValueTable.eventClaimCountry.values(db, ofOwnersIn: keys, as: Int64.self)
        let topics = try ValueTable.eventClaimTopic.values(db, ofOwnersIn: keys, as: Int64.self)
        let evidence = try evidence("event_claim", keys)
        return rows.map { row in
            var claim = row.claim
            if let key = row.key {
                claim.participants = participants[key] ?? []
                claim.countries = (countries[key] ?? []).map { CountryCode($0) }
                claim.topics = topics[key] ?? []
                claim.evidence = evidence[.event(key)] ?? []
            }
            return (row.extraction, claim)
        }
    }

    func agreements(
        _ clause: String, _ arguments: StatementArguments
    ) throws -> [(extraction: Int64, claim: AgreementClaim)] {
        let rows = try AgreementClaimRow.fetch(db, clause, arguments)
        let keys = jsonArray(rows.compactMap(\.key))
        let parties = try ValueTable.agreementClaimParty.values(db, ofOwnersIn: keys, as: Int64.self)
        let evidence = try evidence("agreement_claim", keys)
        return rows.map { row in
            var claim = row.claim
            if let key = row.key {
                claim.parties = (parties[key] ?? []).map { CountryCode($0) }
                claim.evidence = evidence[.agreement(key)] ?? []
            }
            return (row.extraction, claim)
        }
    }

    private func evidence(_ column: String, _ keys: String) throws -> [EvidenceRow.Owner: [Evidence]] {
        var result: [EvidenceRow.Owner: [Evidence]] = [:]
        for row in try EvidenceRow.fetch(
            db, "WHERE \(column) IN (SELECT value FROM json_each(?)) ORDER BY \(column), position", [keys])
        {
            result[row.owner, default: []].append(row.evidence)
        }
        return result
    }
}
