import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Puts the conclusions in the place of those stored, in one transaction. Documents, claims and decisions stay.
    package func replaceWorld(_ world: World) throws(StoreError) {
        try write { db in
            // The rest goes with them.
            try db.execute(
                sql: """
                    DELETE FROM event_search;
                    DELETE FROM event;
                    DELETE FROM agreement;
                    DELETE FROM person;
                    """)
            for person in world.people { try store(person, db) }
            for event in world.events { try store(event, db) }
            for agreement in world.agreements { try store(agreement, db) }
        }
    }

    private func store(_ person: Person, _ db: Database) throws {
        let id = person.id.rawValue
        try PersonRow(person).insert(db)
        try ValueTable.personName.insert(db, owner: id, person.names)
        try ValueTable.personLink.insert(db, owner: id, person.claims.map(\.rawValue))
        let word = try db.cachedStatement(sql: "INSERT OR IGNORE INTO person_name_word (word, person) VALUES (?, ?)")
        for name in person.names {
            for part in SearchIndex.folded(name).split(separator: " ") {
                try word.execute(arguments: [String(part), id])
            }
        }
        let claim = try db.cachedStatement(
            sql: "INSERT INTO post_held_claim (person, position, claim) VALUES (?, ?, ?)")
        for (position, post) in person.posts.enumerated() {
            try PostHeldRow(post, person: id, position: position).insert(db)
            for item in post.claims { try claim.execute(arguments: [id, position, item.rawValue]) }
        }
    }

    private func store(_ event: Event, _ db: Database) throws {
        let id = event.id.rawValue
        try EventRow(event).insert(db)
        for (position, participant) in event.participants.enumerated() {
            try EventParticipantRow(participant, event: id, position: position).insert(db)
        }
        try ValueTable.eventCountry.insert(db, owner: id, event.countries.map(\.rawValue))
        try ValueTable.eventTopic.insert(db, owner: id, event.topics)
        try ValueTable.eventLink.insert(db, owner: id, event.claims.map(\.rawValue))
        for (position, change) in event.history.enumerated() {
            try StatusChangeRow(change, event: id, position: position).insert(db)
        }
        try ConflictRows.insert(db, event.conflicts, of: .event, id: id)
        try SearchIndex.add(event: id, text: EventText.lines(event, db).joined(separator: "\n"), to: db)
    }

    private func store(_ agreement: Agreement, _ db: Database) throws {
        let id = agreement.id.rawValue
        try AgreementRow(agreement).insert(db)
        try ValueTable.agreementParty.insert(db, owner: id, agreement.parties.map(\.rawValue))
        try ValueTable.agreementLink.insert(db, owner: id, agreement.claims.map(\.rawValue))
        try ConflictRows.insert(db, agreement.conflicts, of: .agreement, id: id)
    }
}
