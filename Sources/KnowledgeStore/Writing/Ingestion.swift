import CivilTime
import GRDB
package import KnowledgeModel

extension KnowledgeStore {
    /// What became of a record that was handed in.
    package enum Outcome: Sendable, Hashable {
        /// The text was new.
        case added
        /// The text was known, under the id given here; if the record named another id, title, address or publisher
        /// for it, that was noted.
        case alreadyThere(documentID: String)
        /// The text was known; the record comes from a later extractor, or from one that knew the day of publication
        /// better, and its claims are now the current ones.
        case replaced
        /// The record contradicts itself, and nothing of it was stored.
        case refused(StoreError)
    }

    /// Stores what was extracted, all in one transaction, and says for each record what became of it.
    ///
    /// The state afterwards does not depend on the order in which records come, nor on how they are split into calls.
    /// - Parameter reextracting: takes the record's claims even where those stored come from the same extractor.
    package func ingest(_ records: [ExtractionRecord], reextracting: Bool = false) throws(StoreError) -> [Outcome] {
        try write { db in
            try records.map { record in
                var outcome = Outcome.added
                try db.inSavepoint {
                    do {
                        outcome = try RecordWriter(db: db).store(record, reextracting: reextracting)
                        return .commit
                    } catch let error as StoreError where error.code == .refusedValue {
                        outcome = .refused(self.naming(record, error))
                        return .rollback
                    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                        outcome = .refused(self.naming(record, StoreError(error, path: self.path)))
                        return .rollback
                    }
                }
                return outcome
            }
        }
    }

    /// Whether ingesting the document with this extractor would change nothing, so that it need not be extracted.
    package func isStored(_ document: Document, extractor: String) throws(StoreError) -> Bool {
        try read { db in
            guard let key = try RecordWriter.documentKey(db, sha256: document.sha256),
                let current = try RecordWriter.current(db, document: key)
            else { return false }
            let (known, wanted) = (ExtractorVersion(current.row.extractor), ExtractorVersion(extractor))
            guard !(known < wanted), !known.hasOtherWords(than: wanted) else { return false }
            return try DocumentSourceRow.fetch(db, "WHERE document = ? AND id = ?", [key, document.id]).contains {
                $0.isIdentical(to: DocumentSourceRow(document, key: key))
            }
        }
    }

    private func naming(_ record: ExtractionRecord, _ error: StoreError) -> StoreError {
        StoreError(code: error.code, message: "document \(record.document.id): \(error.message)", path: path)
    }
}

/// An extractor's name and the numbers of its version, in the order in which versions follow each other; behind a plus,
/// as in Semantic Versioning, the words that it read with, which have no order.
struct ExtractorVersion: Comparable {
    var name: Substring
    var numbers: [Int]
    /// Empty for the words that the program carries.
    var words: Substring

    init(_ text: String) {
        let parts = text.split(separator: " ")
        let version = parts.last?.split(separator: "+", maxSplits: 1) ?? []
        numbers = version.first?.split(separator: ".").map { Int($0) ?? 0 } ?? []
        words = version.count > 1 ? version[1] : ""
        name = parts.count > 1 ? parts[0] : ""
    }

    /// Whether the two differ in their words alone: then the one in hand counts, since the user chose its words.
    func hasOtherWords(than other: Self) -> Bool {
        name == other.name && numbers == other.numbers && words != other.words
    }

    static func < (a: Self, b: Self) -> Bool {
        if a.name != b.name { return a.name < b.name }
        return a.numbers.lexicographicallyPrecedes(b.numbers)
    }
}

/// Which of two extractions of one text is the current one: the later extractor, then the surer day of publication,
/// then a fixed order.
private struct ExtractionOrder: Comparable {
    var version: ExtractorVersion
    /// 0 is the surest.
    var basis: Int
    var rest: [String]

    init(_ row: ExtractionRow) {
        version = ExtractorVersion(row.extractor)
        basis = PublishedBasis.allCases.firstIndex(of: row.publishedBasis) ?? 0
        rest = [row.published?.description ?? "", row.language, "\(row.body.start)", "\(row.body.end)"]
    }

    /// Whether `a` gives way to `b`.
    static func < (a: Self, b: Self) -> Bool {
        if a.version != b.version { return a.version < b.version }
        if a.basis != b.basis { return a.basis > b.basis }
        return b.rest.lexicographicallyPrecedes(a.rest)
    }
}

/// Writes one record within a transaction.
struct RecordWriter {
    var db: Database

    func store(_ record: ExtractionRecord, reextracting: Bool) throws -> KnowledgeStore.Outcome {
        let document = record.document
        try Grounding.verify(record)
        let known = try Self.documentKey(db, sha256: document.sha256)
        let key: Int64
        if let known {
            key = known
        } else {
            try DocumentRow(sha256: document.sha256, text: document.text).insert(db)
            key = db.lastInsertedRowID
        }
        try store(DocumentSourceRow(document, key: key))
        let extraction = try ExtractionRow(record, document: key)
        guard let current = try Self.current(db, document: key) else {
            try store(record, extraction)
            try SearchIndex.add(document.text, body: document.body, document: key, to: db)
            return .added
        }
        let wins =
            ExtractionOrder(current.row) < ExtractionOrder(extraction)
            || ExtractorVersion(extraction.extractor).hasOtherWords(than: ExtractorVersion(current.row.extractor))
        guard wins || (reextracting && ExtractionOrder(current.row) == ExtractionOrder(extraction)) else {
            let id = try String.fetchOne(
                db, sql: "SELECT id FROM document_source WHERE document = ? ORDER BY id LIMIT 1", arguments: [key])
            return .alreadyThere(documentID: id ?? document.id)
        }
        try replace(current, by: record, extraction)
        return .replaced
    }

    /// Makes the best of the records the current one of their text, whatever version made the one that is; false where
    /// it says the same already.
    func restore(_ records: [ExtractionRecord]) throws -> Bool {
        var best: (record: ExtractionRecord, row: ExtractionRow)?
        for record in records {
            try Grounding.verify(record)
            guard let key = try Self.documentKey(db, sha256: record.document.sha256) else { continue }
            let row = try ExtractionRow(record, document: key)
            if let known = best, !(ExtractionOrder(known.row) < ExtractionOrder(row)) { continue }
            best = (record, row)
        }
        guard let best, let current = try Self.current(db, document: best.row.document) else { return false }
        let known = try KnowledgeStore.records(db, extractions: [current.key]).first
        if let known, known.saysTheSame(as: best.record) { return false }
        try replace(current, by: best.record, best.row)
        return true
    }

    private func replace(
        _ current: (key: Int64, row: ExtractionRow), by record: ExtractionRecord, _ extraction: ExtractionRow
    ) throws {
        let document = record.document
        try db.execute(sql: "UPDATE extraction SET is_current = 0 WHERE key = ?", arguments: [current.key])
        try store(record, extraction)
        if current.row.body != document.body {
            try SearchIndex.remove(document.text, body: current.row.body, document: extraction.document, from: db)
            try SearchIndex.add(document.text, body: document.body, document: extraction.document, to: db)
        }
    }

    static func documentKey(_ db: Database, sha256: String) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT key FROM document WHERE sha256 = ?")
        return try Int64.fetchOne(statement, arguments: [sha256])
    }

    static func current(_ db: Database, document: Int64) throws -> (key: Int64, row: ExtractionRow)? {
        let statement = try db.cachedStatement(
            sql: "SELECT key FROM extraction WHERE document = ? AND is_current = 1 AND is_own = 1")
        guard let key = try Int64.fetchOne(statement, arguments: [document]),
            let row = try ExtractionRow.fetchFirst(db, "WHERE key = ?", [key])
        else { return nil }
        return (key, row)
    }

    private func store(_ row: DocumentSourceRow) throws {
        guard try !DocumentSourceRow.fetch(db, "WHERE document = ?", [row.document]).contains(where: row.isIdentical)
        else { return }
        if let publisher = row.publisher {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO source (name) VALUES (?)")
                .execute(arguments: [publisher])
        }
        try row.insert(db)
    }

    func store(_ record: ExtractionRecord, _ row: ExtractionRow) throws {
        try row.insert(db)
        let extraction = db.lastInsertedRowID
        for (position, claim) in record.people.enumerated() {
            try PersonClaimRow(claim, extraction: extraction, position: position).insert(db)
            let key = db.lastInsertedRowID
            let statement = try db.cachedStatement(
                sql: "INSERT INTO person_claim_post (person_claim, position, title) VALUES (?, ?, ?)")
            for (position, title) in claim.posts.enumerated() {
                try statement.execute(arguments: [key, position, title])
            }
            try store(claim.evidence, of: .person(key))
        }
        for (position, claim) in record.events.enumerated() {
            try EventClaimRow(claim, extraction: extraction, position: position).insert(db)
            let key = db.lastInsertedRowID
            for (position, participant) in claim.participants.enumerated() {
                try EventClaimParticipantRow(participant, eventClaim: key, position: position).insert(db)
            }
            try ValueTable.eventClaimCountry.insert(db, owner: key, claim.countries.map(\.rawValue))
            try ValueTable.eventClaimTopic.insert(db, owner: key, claim.topics)
            try store(claim.evidence, of: .event(key))
        }
        for (position, claim) in record.agreements.enumerated() {
            try AgreementClaimRow(claim, extraction: extraction, position: position).insert(db)
            let key = db.lastInsertedRowID
            try ValueTable.agreementClaimParty.insert(db, owner: key, claim.parties.map(\.rawValue))
            try store(claim.evidence, of: .agreement(key))
        }
        for (position, diagnostic) in record.diagnostics.enumerated() {
            try DiagnosticRow(diagnostic, extraction: extraction, position: position).insert(db)
        }
    }

    private func store(_ evidence: [Evidence], of owner: EvidenceRow.Owner) throws {
        for (position, item) in evidence.enumerated() {
            try EvidenceRow(item, owner: owner, position: position).insert(db)
        }
    }
}

extension ExtractionRecord {
    /// Whether two readings of one text differ in nothing that is stored of them; names and titles are the sources'.
    fileprivate func saysTheSame(as other: Self) -> Bool {
        func facts(_ record: Self) -> Self {
            var record = record
            record.document.id = ""
            record.document.title = nil
            record.document.url = nil
            record.document.publisher = nil
            return record
        }
        return facts(self) == facts(other)
    }
}

extension DocumentSourceRow {
    /// Equal byte for byte: Swift's strings are equal across normal forms, and the table's are not.
    func isIdentical(to other: Self) -> Bool {
        func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }
        return self == other && bytes(id) == bytes(other.id) && bytes(title) == bytes(other.title)
            && bytes(url) == bytes(other.url) && bytes(publisher) == bytes(other.publisher)
    }
}
