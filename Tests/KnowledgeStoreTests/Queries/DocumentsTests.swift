import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct DocumentsTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    @Test func answerToIDAndDigest() throws {
        let sha256 = Fixtures.recap.sha256
        for id in ["recap", sha256, String(sha256.prefix(8))] {
            #expect(try store.document(id: id) == Fixtures.recap)
        }
        for id in ["none", "", String(sha256.prefix(7)), "00000000", sha256.uppercased()] {
            #expect(try store.document(id: id) == nil)
        }
    }

    @Test func comeByDigestAndBySource() throws {
        #expect(try store.documents().map(\.sha256) == Fixtures.records.map(\.document.sha256).sorted())
        #expect(try store.documents(source: "Báo Một") == [Fixtures.talks])
        #expect(try store.documents(source: "Báo Ba") == [])
    }
}
