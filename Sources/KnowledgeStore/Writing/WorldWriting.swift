import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// Puts the conclusions in the place of those stored, in one transaction. Documents, claims and decisions stay;
    /// whatever was remembered of the last resolution is forgotten.
    package func replaceWorld(_ world: World) throws(StoreError) {
        try write { db in
            try clearWorld(db)
            try MemoryTables.clear(db)
            try insert(world, db)
        }
    }

    /// Brings the stored world up to date with what changed since the snapshot, in one transaction; false, and nothing is
    /// written, where another program has concluded since. A snapshot without memory has the whole world written anew.
    package func apply(_ change: WorldChange, since snapshot: ResolutionSnapshot) throws(StoreError) -> Bool {
        try write { db in
            guard try MemoryTables.generation(db) == snapshot.generation else { return false }
            if snapshot.hasMemory {
                try remove(change, db)
            } else {
                try clearWorld(db)
                try MemoryTables.clear(db)
            }
            try insert(change.changed, db)
            try MemoryTables.save(
                change.memory, over: snapshot.hasMemory ? snapshot.memory : ResolutionMemory(), rules: snapshot.rules,
                generation: snapshot.generation + 1, db)
            return true
        }
    }

    private func clearWorld(_ db: Database) throws {
        // The rest goes with them.
        try db.execute(
            sql: """
                DELETE FROM event_search;
                DELETE FROM event_search_key;
                DELETE FROM event;
                DELETE FROM agreement;
                DELETE FROM person;
                """)
    }

    /// Removes what is gone, and of what changed everything that is written anew. A person's own row stays, for events
    /// that did not change refer to it.
    private func remove(_ change: WorldChange, _ db: Database) throws {
        func remove(_ tables: [String], _ column: String, _ ids: [String]) throws {
            guard !ids.isEmpty else { return }
            let array = jsonArray(ids)
            for table in tables {
                try db.execute(
                    sql: "DELETE FROM \(table) WHERE \(column) IN (SELECT value FROM json_each(?))", arguments: [array])
            }
        }
        let events = (change.goneEvents + change.changed.events.map(\.id)).map(\.rawValue)
        if !events.isEmpty { try SearchIndex.remove(eventsIn: jsonArray(events), from: db) }
        try remove(["event"], "id", events)
        let agreements = change.goneAgreements + change.changed.agreements.map(\.id)
        try remove(["agreement"], "id", agreements.map(\.rawValue))
        try remove(["person"], "id", change.gonePeople.map(\.rawValue))
        try remove(
            ["person_name", "person_name_word", "person_claim_link", "post_held"], "person",
            change.changed.people.map(\.id.rawValue))
    }

    private func insert(_ world: World, _ db: Database) throws {
        for person in world.people { try store(person, db) }
        for event in world.events { try store(event, db) }
        for agreement in world.agreements { try store(agreement, db) }
    }

    private func store(_ person: Person, _ db: Database) throws {
        let id = person.id.rawValue
        try PersonRow(person).insertOrUpdate(db)
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
