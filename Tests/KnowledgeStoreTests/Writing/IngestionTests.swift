import CivilTime
import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct IngestionTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func everyRecordComesBackAsItWas() throws {
        let store = try folder.store()
        #expect(try store.ingest(Fixtures.records) == [.added, .added, .added])
        for record in Fixtures.records { #expect(try store.record(record.document.sha256) == record) }
        let expected = Fixtures.records.sorted { $0.document.sha256 < $1.document.sha256 }
        #expect(try store.records() == expected)
        #expect(try store.record(String(repeating: "0", count: 64)) == nil)
    }

    @Test func theSecondTimeIsSaid() throws {
        let store = try folder.store()
        _ = try store.ingest([Fixtures.talksRecord])
        #expect(
            try store.ingest([Fixtures.talksRecord, Fixtures.recapRecord, Fixtures.recapRecord])
                == [.alreadyThere(documentID: "talks"), .added, .alreadyThere(documentID: "recap")])
        #expect(try store.documents().count == 2)
    }

    /// The bytes of a text are kept: CRLF, decomposed letters, U+0000, a byte order mark.
    @Test(arguments: ["a\r\nb\r", "Ho\u{E0} h\u{1EB7}n", "Hoa\u{300} he\u{302}\u{323}", "x\u{0}y", "\u{FEFF}z", ""])
    func textsAreKeptToTheByte(text: String) throws {
        let store = try folder.store()
        let record = ExtractionRecord(document: Fixtures.document(id: "t", text), extractor: "attache 0.1.0")
        #expect(try store.ingest([record]) == [.added])
        let stored = try #require(try store.document(id: "t"))
        #expect(Array(stored.text.utf8) == Array(text.utf8))
        #expect(try store.check() == [])
    }

    @Test func whatIsUngroundedIsRefusedAndTheRestGoesOn() throws {
        let store = try folder.store()
        var moved = Fixtures.talksRecord
        moved.events[0].evidence[0].span.start += 1
        var bare = Fixtures.plansRecord
        bare.events[1].evidence = []
        var forged = Fixtures.talksRecord
        forged.document.sha256 = String(repeating: "a", count: 64)
        let outcomes = try store.ingest([moved, bare, forged, Fixtures.recapRecord])
        #expect(outcomes.map(code) == [.refusedValue, .refusedValue, .refusedValue, nil])
        guard case .refused(let error) = outcomes[0] else { return }
        #expect(error.message.hasPrefix("document talks: claim e-"))
        #expect(try store.documents().map(\.id) == ["recap"])
    }

    @Test func whatTheSchemaForbidsIsRefused() throws {
        let store = try folder.store()
        var twice = Fixtures.talksRecord
        twice.events.append(twice.events[0])
        var certain = Fixtures.plansRecord
        certain.events[0].confidence = 1.5
        #expect(try store.ingest([twice, certain]).map(code) == [.refusedValue, .refusedValue])
        #expect(try store.documents().isEmpty)
    }

    private func code(_ outcome: KnowledgeStore.Outcome) -> StoreError.Code? {
        if case .refused(let error) = outcome { error.code } else { nil }
    }

    // One text under three names, of which one gives the day of publication.
    private static let copies: [ExtractionRecord] = {
        func copy(_ id: String, _ publisher: String?, _ published: String?, date: String?) -> ExtractionRecord {
            var record = Fixtures.recapRecord
            record.document.id = id
            record.document.publisher = publisher
            record.document.url = publisher.map { "https://\($0).example/\(id)" }
            record.document.published = published.flatMap { EDTF($0) }
            record.document.publishedBasis = published == nil ? .unknown : .given
            record.events[1].date = date.flatMap { EDTF($0) }
            return record
        }
        return [
            copy("b", "hai", "2022-09-04", date: "2022-09-03"), copy("a", nil, nil, date: "XXXX-09-03"),
            copy("c", "ba", nil, date: "XXXX-09-03"),
        ]
    }()

    @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func theOrderOfCopiesDoesNotMatter(order: [Int]) throws {
        let store = try folder.store()
        for index in order { _ = try store.ingest([Self.copies[index]]) }
        let record = try #require(try store.records().first)
        #expect(record.document.id == "a")
        #expect(record.document.publisher == "hai")
        #expect(record.document.url == "https://hai.example/b")
        #expect(record.document.published == EDTF("2022-09-04"))
        #expect(record.events == Self.copies[0].events)
        #expect(try store.documents(source: "ba").map(\.id) == ["a"])
        for id in ["a", "b", "c"] { #expect(try store.document(id: id)?.id == "a") }
        #expect(try store.check() == [])
    }

    @Test func aLaterExtractorReplacesAndAnEarlierDoesNot() throws {
        let store = try folder.store()
        var later = Fixtures.recapRecord
        later.extractor = "attache 0.10.0"
        later.events.removeLast()
        var earlier = Fixtures.recapRecord
        earlier.extractor = "attache 0.9.0"
        _ = try store.ingest([Fixtures.recapRecord])
        #expect(try store.ingest([later]) == [.replaced])
        #expect(try store.ingest([earlier]) == [.alreadyThere(documentID: "recap")])
        #expect(try store.records() == [later])
        #expect(try store.check() == [])
    }

    @Test func reextractingTakesTheNewClaims() throws {
        let store = try folder.store()
        _ = try store.ingest([Fixtures.recapRecord])
        var changed = Fixtures.recapRecord
        changed.events.removeLast()
        #expect(try store.ingest([changed], reextracting: true) == [.replaced])
        #expect(try store.records() == [changed])
    }

    @Test func saysWhatNeedNotBeExtracted() throws {
        let store = try folder.store()
        _ = try store.ingest([Fixtures.talksRecord])
        #expect(try store.isStored(Fixtures.talks, extractor: "attache 0.1.0"))
        #expect(try !store.isStored(Fixtures.talks, extractor: "attache 0.1.1"))
        #expect(try !store.isStored(Fixtures.recap, extractor: "attache 0.1.0"))
        var renamed = Fixtures.talks
        renamed.publisher = "Báo Ba"
        #expect(try !store.isStored(renamed, extractor: "attache 0.1.0"))
        // A day worked out by extraction does not make another source.
        let undated = Fixtures.document(id: "u", "Một câu.")
        var extracted = undated
        extracted.published = EDTF("2022")
        extracted.publishedBasis = .inferred
        _ = try store.ingest([ExtractionRecord(document: extracted, extractor: "attache 0.1.0")])
        #expect(try store.isStored(undated, extractor: "attache 0.1.0"))
    }

    @Test func documentsCannotBeChangedThroughSQL() throws {
        let store = try folder.store()
        _ = try store.ingest([Fixtures.talksRecord])
        #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: "UPDATE document SET text = 'x'") } }
    }
}

@Suite struct ExtractorVersionTests {
    @Test(arguments: [
        ("attache 0.1.0", "attache 0.2.0"), ("attache 0.9.0", "attache 0.10.0"), ("attache 0.1", "attache 0.1.1"),
    ])
    func followsTheNumbers(earlier: String, later: String) {
        #expect(ExtractorVersion(earlier) < ExtractorVersion(later))
        #expect(!(ExtractorVersion(later) < ExtractorVersion(earlier)))
    }
}
