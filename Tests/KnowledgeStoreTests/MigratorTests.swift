import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct MigratorTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private let one = Migration(number: 1, name: "0001_one.sql", sql: "CREATE TABLE one (a TEXT) STRICT;")
    private let two = Migration(number: 2, name: "0002_two.sql", sql: "CREATE TABLE two (a TEXT) STRICT;")

    private func open(_ migrations: [Migration], _ mode: KnowledgeStore.Mode = .readWriteCreate) throws
        -> KnowledgeStore
    {
        try KnowledgeStore(path: folder.database, mode: mode, migrator: Migrator(migrations: migrations))
    }

    private func tables(_ store: KnowledgeStore) throws -> [String] {
        try store.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
        }
    }

    @Test func appliesEachOnceAndInOrder() throws {
        #expect(try tables(open([one])) == ["one", "schema_migration"])
        let store = try open([one, two])
        #expect(try tables(store) == ["one", "schema_migration", "two"])
        let names = try store.read { try String.fetchAll($0, sql: "SELECT name FROM schema_migration ORDER BY number") }
        #expect(names == ["0001_one.sql", "0002_two.sql"])
        _ = try open([one, two])
    }

    @Test func remembersTheChecksum() throws {
        let store = try open([Migration(number: 1, name: "0001_x.sql", sql: "SELECT 1")])
        // printf 'SELECT 1' | sha256sum
        let expected = "e004ebd5b5532a4b85984a62f8ad48a81aa3460c1ca07701f386135d72cdecf5"
        #expect(try store.read { try String.fetchOne($0, sql: "SELECT sha256 FROM schema_migration") } == expected)
    }

    @Test func aFailedMigrationLeavesNothing() throws {
        let broken = Migration(
            number: 2, name: "0002_b.sql", sql: "CREATE TABLE half (a TEXT) STRICT; CREATE NONSENSE;")
        #expect(throws: StoreError.self) { try open([one, broken]) }
        #expect(try tables(open([one])) == ["one", "schema_migration"])
    }

    @Test func refusesADatabaseThatIsNewer() throws {
        _ = try open([one, two])
        let error = #expect(throws: StoreError.self) { try open([one]) }
        #expect(error?.code == .newer)
        #expect(error?.message.contains("0002_two.sql") == true)
        #expect(error?.path == folder.database)
    }

    @Test func refusesAPastThatChanged() throws {
        _ = try open([one, two])
        let changed = Migration(number: 1, name: "0001_one.sql", sql: one.sql + " ")
        let error = #expect(throws: StoreError.self) { try open([changed, two]) }
        #expect(error?.code == .changedMigration)
        #expect(error?.message.contains("0001_one.sql") == true)
    }

    @Test func refusesToReadWhatIsOlder() throws {
        _ = try open([one])
        let error = #expect(throws: StoreError.self) { try open([one, two], .readOnly) }
        #expect(error?.code == .older)
        // `ingest` needs something to read; without anything new, `rebuild` does it.
        #expect(error?.message.contains("`attache rebuild`") == true)
    }

    /// A base from before `event_search_key` finds what it found.
    @Test func whatWasFoundIsFoundAfterwards() throws {
        let older = Array(Migrator.standard.migrations.prefix { $0.name < "0010" })
        try open(older).write { db in
            try db.execute(
                sql: """
                    INSERT INTO event (id, type, status, date_basis, confidence)
                    VALUES ('x-1', 'visit', 'occurred', 'none', 0.5), ('x-2', 'visit', 'occurred', 'none', 0.5);
                    INSERT INTO event_search (event, marked, folded)
                    VALUES ('x-2', 'đảo chim', 'dao chim'), ('x-1', 'đảo cá', 'dao ca');
                    """)
        }
        let store = try folder.store()
        #expect(try store.search("đảo cá").map(\.id) == ["x-1"])
        #expect(try store.search("dao").map(\.id) == ["x-1", "x-2"])
    }
}
