import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// What each document says about an event, in the order of the claims' ids.
    package func claims(of event: EventID) throws(StoreError) -> [(document: Document, claim: EventClaim)] {
        try read { db in
            try Self.withDocuments(
                db,
                try ClaimReader(db: db).events(Self.clause(.event), [event.rawValue]))
        }
    }

    /// What each document says about an agreement, in the order of the claims' ids.
    package func claims(of agreement: AgreementID) throws(StoreError) -> [(document: Document, claim: AgreementClaim)] {
        try read { db in
            try Self.withDocuments(
                db,
                try ClaimReader(db: db).agreements(Self.clause(.agreement), [agreement.rawValue]))
        }
    }

    /// What each document says about a person, in the order of the claims' ids.
    package func claims(of person: PersonID) throws(StoreError) -> [(document: Document, claim: PersonClaim)] {
        try read { db in
            try Self.withDocuments(
                db,
                try ClaimReader(db: db).people(Self.clause(.person), [person.rawValue]))
        }
    }

    private static func clause(_ links: ClaimLinks) -> String {
        """
        WHERE id IN (SELECT claim FROM \(links.rawValue)_claim_link WHERE \(links.rawValue) = ?)
            AND extraction IN (SELECT key FROM extraction WHERE is_current = 1 AND key = \(links.rawValue)_claim.extraction)
        ORDER BY id
        """
    }

    private static func withDocuments<Claim>(
        _ db: Database, _ claims: [(extraction: Int64, claim: Claim)]
    ) throws -> [(document: Document, claim: Claim)] {
        var documents: [Int64: Document] = [:]
        return try claims.compactMap { extraction, claim in
            if documents[extraction] == nil {
                documents[extraction] =
                    try DocumentReader(db: db).documents(
                        "WHERE v.document = (SELECT document FROM extraction WHERE key = ?)", [extraction]
                    ).first
            }
            return documents[extraction].map { ($0, claim) }
        }
    }
}
