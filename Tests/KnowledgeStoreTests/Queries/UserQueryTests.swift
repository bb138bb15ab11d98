import Foundation
import Testing

@testable import KnowledgeStore

@Suite struct UserQueryTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        _ = try Fixtures.filled(folder)
        store = try folder.store(.readOnly)
    }

    @Test func aViewIsRead() throws {
        let answer = try store.query("SELECT name, 1 + 1 AS two, 0.5, NULL FROM person_view WHERE name LIKE 'Ben%'")
        #expect(answer.columns == ["name", "two", "0.5", "NULL"])
        #expect(answer.rows == [[.text("Ben Wallace"), .integer(2), .real(0.5), .null]])
        #expect(try store.query("  SELECT 1 ; -- a remark").rows == [[.integer(1)]])
    }

    @Test(arguments: [
        "DELETE FROM person", "CREATE TABLE x (y)", "VACUUM INTO 'copy.db'", "ATTACH 'other.db' AS o",
        "/* look */ VACUUM", "PRAGMA user_version = 3", "PRAGMA journal_mode(DELETE)", "-- a\nATTACH 'other.db' AS o",
        "SELECT 1; DELETE FROM person", "SELECT 1; SELECT 2", "", " -- nothing", "SELECT frm", "once upon a time",
    ])
    func whatIsNotOneReadingQueryIsRefused(sql: String) throws {
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let error = #expect(throws: StoreError.self) { try store.query(sql) }
        #expect(error?.code == .query)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
        #expect(try store.query("SELECT count(*) FROM person").rows == [[.integer(4)]])
    }
}
