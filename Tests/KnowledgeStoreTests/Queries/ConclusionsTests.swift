import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct ConclusionsTests {
    @Test func aDocumentTellsWhatItsClaimsBecame() throws {
        let folder = try TemporaryFolder()
        let store = try Fixtures.filled(folder)
        let recap = try store.conclusions(from: Fixtures.recap)
        #expect(
            recap.people.map(\.name).sorted() == ["Ben Wallace", "Jane Thanh Doe", "Lê Chí Thành", "Phan Văn Giang"])
        // By date; the meeting is told by another document as well.
        #expect(recap.events == [Fixtures.talksEvent, Fixtures.dialogueEvent])
        #expect(recap.agreements == [])
        #expect(try store.conclusions(from: Fixtures.talks).agreements == [Fixtures.memorandum])
        #expect(try store.conclusions(from: Fixtures.document(id: "none", "Không có.")) == Conclusions())
    }
}
