import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct BackupTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    var copy: String { folder.path + "/copy.db" }

    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    @Test func `What is written afterwards is not in the copy`() throws {
        try store.backup(to: copy, replacing: false)
        try store.write { try $0.execute(sql: "DELETE FROM event") }
        let reader = try KnowledgeStore(path: copy, mode: .readOnly)
        #expect(try reader.statistics().documents == 3)
        #expect(try !reader.events().isEmpty && store.events().isEmpty)
        #expect(try reader.check() == [])
    }

    @Test func `A file in the way stays, unless it may be replaced`() throws {
        try Data("thư".utf8).write(to: URL(fileURLWithPath: copy))
        let error = #expect(throws: StoreError.self) { try store.backup(to: copy, replacing: false) }
        #expect(error?.code == .exists)
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("thư".utf8))
        try store.backup(to: copy, replacing: true)
        #expect(try KnowledgeStore(path: copy, mode: .readOnly).statistics().documents == 3)
    }

    @Test func `A base in use is not replaced`() throws {
        let other = try KnowledgeStore(path: copy, mode: .readWriteCreate)
        let error = #expect(throws: StoreError.self) { try store.backup(to: copy, replacing: true) }
        #expect(error?.code == .exists && error?.message.contains("in use") == true)
        #expect(try other.statistics().documents == 0)
    }

    @Test func `A damaged base is not copied`() throws {
        try store.write {
            try $0.execute(
                sql: "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'event'")
        }
        let error = #expect(throws: StoreError.self) { try store.backup(to: copy, replacing: false) }
        #expect(error?.code == .damaged)
        #expect(!FileManager.default.fileExists(atPath: copy))
    }

    @Test func `A base of an earlier version can be copied before it is brought up to date`() throws {
        let older = folder.path + "/older.db"
        let migrations = Array(Migrator.standard.migrations.prefix(2))
        _ = try KnowledgeStore(path: older, mode: .readWriteCreate, migrator: Migrator(migrations: migrations))
        try KnowledgeStore(path: older, mode: .copying).backup(to: copy, replacing: false)
        let error = #expect(throws: StoreError.self) { try KnowledgeStore(path: copy, mode: .readOnly) }
        #expect(error?.code == .older)
        #expect(try KnowledgeStore(path: copy, mode: .readWriteCreate).statistics().documents == 0)
    }
}
