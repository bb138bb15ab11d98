import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct KnowledgeStoreTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func refusal(_ mode: KnowledgeStore.Mode) -> StoreError? {
        #expect(throws: StoreError.self) { _ = try folder.store(mode) }
    }

    @Test func readingAMissingFileSaysSoAndMakesNone() {
        #expect(refusal(.readOnly)?.code == .missing)
        #expect(!FileManager.default.fileExists(atPath: folder.database))
    }

    @Test func aMissingFolderIsNamed() {
        let error = #expect(throws: StoreError.self) {
            try KnowledgeStore(path: folder.path + "/none/base.db", mode: .readWriteCreate)
        }
        #expect(error?.code == .missing)
        #expect(error?.description.contains("no such folder") == true)
    }

    @Test(arguments: [KnowledgeStore.Mode.readOnly, .readWriteCreate])
    func aTextFileIsRefusedAndKept(mode: KnowledgeStore.Mode) throws {
        let text = Data("Đây không phải là cơ sở dữ liệu, chỉ là chữ.\n".utf8)
        try text.write(to: URL(fileURLWithPath: folder.database))
        #expect(refusal(mode)?.code == .notDatabase)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == text)
    }

    @Test func aFolderIsRefused() throws {
        try FileManager.default.createDirectory(atPath: folder.database, withIntermediateDirectories: false)
        #expect(refusal(.readWriteCreate)?.code == .notDatabase)
    }

    @Test(arguments: [KnowledgeStore.Mode.readOnly, .readWriteCreate])
    func theDatabaseOfAnotherProgramIsRefusedAndKept(mode: KnowledgeStore.Mode) throws {
        do {
            let other = try DatabaseQueue(path: folder.database)
            try other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
            try other.close()
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
        #expect(refusal(mode)?.code == .foreign)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
    }

    @Test func aForeignApplicationIDIsRefused() throws {
        do {
            let other = try DatabaseQueue(path: folder.database)
            try other.write { try $0.execute(sql: "PRAGMA application_id = 7; CREATE TABLE schema_migration (number)") }
            try other.close()
        }
        #expect(refusal(.readWriteCreate)?.code == .foreign)
    }

    @Test func aDamagedDatabaseIsOneError() throws {
        do { try Fixtures.filled(folder).connections.close() }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.database))
        // The header stays, the first page's tree does not.
        for index in 100..<4096 { bytes[index] = 0xAA }
        try bytes.write(to: URL(fileURLWithPath: folder.database))
        #expect(refusal(.readOnly)?.code == .damaged)
    }

    @Test func anEmptyFileIsFilledButNotRead() throws {
        try Data().write(to: URL(fileURLWithPath: folder.database))
        #expect(refusal(.readOnly)?.code == .missing)
        #expect(try folder.store().statistics().documents == 0)
    }

    @Test func usesWriteAheadLogForeignKeysAndATimeout() throws {
        let store = try folder.store()
        let settings = try store.write { db in
            try ["journal_mode", "foreign_keys", "busy_timeout"].map { name in
                try String.fetchOne(db, sql: "PRAGMA \(name)")
            }
        }
        #expect(settings == ["wal", "1", "5000"])
    }

    @Test func aReaderCannotWrite() throws {
        _ = try Fixtures.filled(folder)
        let reader = try folder.store(.readOnly)
        #expect(try reader.statistics().documents == 3)
        let error = #expect(throws: StoreError.self) { try reader.replaceWorld(World()) }
        #expect(error?.code == .inputOutput)
    }

    @Test func anOpenDatabaseCanBeOpenedAgain() throws {
        let first = try folder.store()
        let second = try folder.store()
        _ = try first.ingest([Fixtures.talksRecord])
        #expect(try second.ingest([Fixtures.talksRecord]) == [.alreadyThere(documentID: "talks")])
    }
}
