import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct CheckTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    @Test func aSoundBaseHasNoFindings() throws { #expect(try store.check() == []) }

    @Test(arguments: [
        ("UPDATE evidence SET quote = quote || ' ' WHERE field = 'venue'", "evidence.quote"),
        ("UPDATE evidence SET end_offset = 100000 WHERE field = 'venue'", "evidence.quote"),
        ("DROP TRIGGER document_is_immutable; UPDATE document SET text = text || '.'", "document.sha256"),
        ("DELETE FROM evidence WHERE field = 'title'", "claim.ungrounded"),
        ("UPDATE event_claim_participant SET person = 'p-0' WHERE role = 'host'", "claim.participant"),
        ("UPDATE agreement_claim_link SET claim = 'a-0'", "knowledge.stale"),
        ("DELETE FROM event_search", "search.missing"),
        ("DELETE FROM event WHERE id = (SELECT min(id) FROM event)", "search.stale"),
        ("DELETE FROM event_search_key", "search.missing"),
        ("UPDATE event_search_key SET row = row + 1000", "search.stale"),
        ("UPDATE event_search SET marked = 'một', folded = 'mot'", "search.words"),
        ("INSERT INTO article_search (article_search) VALUES ('delete-all')", "search.missing"),
        (
            """
            INSERT INTO article_search (article_search) VALUES ('delete-all');
            INSERT INTO article_search (rowid, marked, folded) SELECT key, 'một', 'mot' FROM document
            """, "search.words"
        ),
        ("INSERT INTO article_search (rowid, marked, folded) VALUES (1000, 'một', 'mot')", "search.stale"),
        (
            "PRAGMA foreign_keys = OFF; UPDATE extraction SET is_current = 0; UPDATE extraction SET document = 99",
            "file.foreignKey"
        ),
    ])
    func damageIsFound(sql: String, code: String) throws {
        try store.connections.writeWithoutTransaction { try $0.execute(sql: sql) }
        #expect(try store.check().map(\.code).contains(code))
    }

    @Test func theFindingSaysWhere() throws {
        try store.write { try $0.execute(sql: "UPDATE evidence SET quote = 'x' WHERE field = 'venue'") }
        let findings = try store.check().filter { $0.code == "evidence.quote" }
        #expect(findings.map(\.place) == ["talks"])
        #expect(findings.first?.message.contains(Fixtures.talksClaim.id.rawValue) == true)
    }
}
