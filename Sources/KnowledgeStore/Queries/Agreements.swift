import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// The agreements that the filter takes, in its order. A filter by persons, event types, event statuses or topic does
    /// not apply to agreements and is refused.
    package func agreements(_ filter: Filter = Filter()) throws(StoreError) -> [Agreement] {
        try read { db in
            let inapplicable = [
                ("persons", filter.personIDs.isEmpty), ("event types", filter.types.isEmpty),
                ("event statuses", filter.statuses.isEmpty), ("a topic", filter.topic == nil),
                ("a place", filter.place == nil && filter.venueCountry == nil),
            ]
            if let (name, _) = inapplicable.first(where: { !$0.1 }) {
                throw StoreError(code: .filter, message: "agreements cannot be filtered by \(name)", path: path)
            }
            var selection = Selection()
            for country in filter.countries {
                selection.require(
                    "EXISTS (SELECT 1 FROM agreement_party p WHERE p.agreement = agreement.id AND p.country = ?)",
                    country.rawValue)
            }
            selection.requireAny("agreement.kind", of: filter.agreementKinds.map(\.rawValue))
            if filter.isWithoutYear { selection.require("agreement.first_day IS NULL") }
            try selection.requireDays("agreement", from: filter.from, to: filter.to)
            if let source = filter.source {
                selection.require(
                    """
                    EXISTS (
                        SELECT 1 FROM agreement_claim_link l
                        JOIN agreement_claim c ON c.id = l.claim
                        JOIN extraction x ON x.key = c.extraction AND x.is_current = 1
                        JOIN document_source s ON s.document = x.document
                        WHERE l.agreement = agreement.id AND s.publisher = ?)
                    """, source)
            }
            let ids = try String.fetchAll(
                db,
                sql: """
                    SELECT id FROM agreement \(selection.whereClause)
                    \(Selection.ordering("agreement", filter.sort)) \(Selection.limit(filter.limit))
                    """,
                arguments: selection.arguments)
            return try AgreementReader(db: db).agreements(ids: ids)
        }
    }

    /// How many agreements the filter would take if its dates did not leave out those without a known year.
    package func agreementsWithoutYear(_ filter: Filter) throws(StoreError) -> Int {
        guard filter.from != nil || filter.to != nil else { return 0 }
        return try agreements(filter.withoutYear).count
    }

    /// The agreement that answers to an id; see `event(id:)`.
    package func agreement(id: String) throws(StoreError) -> Agreement? {
        try read { db in
            guard let id = try ClaimLinks.agreement.resolve(id, db) else { return nil }
            return try AgreementReader(db: db).agreements(ids: [id]).first
        }
    }
}

/// Reads concluded agreements with everything that belongs to them.
struct AgreementReader {
    var db: Database

    /// The agreements in the order of the ids; an id without an agreement is left out.
    func agreements(ids: [String]) throws -> [Agreement] {
        let array = jsonArray(ids)
        var agreements: [String: Agreement] = [:]
        for row in try AgreementRow.fetch(db, "WHERE id IN (SELECT value FROM json_each(?))", [array]) {
            agreements[row.agreement.id.rawValue] = row.agreement
        }
        let parties = try ValueTable.agreementParty.values(db, ofOwnersIn: array, as: String.self)
        let claims = try ValueTable.agreementLink.values(db, ofOwnersIn: array, as: String.self)
        let conflicts = try ConflictRows.fetch(db, of: .agreement, in: array)
        return ids.compactMap { id in
            guard var agreement = agreements[id] else { return nil }
            agreement.parties = (parties[id] ?? []).map { CountryCode($0) }
            agreement.claims = (claims[id] ?? []).map { AgreementID($0) }
            agreement.conflicts = conflicts[id] ?? []
            return agreement
        }
    }
}
