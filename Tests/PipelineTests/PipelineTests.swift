import DocumentIntake
import Foundation
import KnowledgeModel
import KnowledgeStore
import Resolution
import Testing
import _AttacheTestSupport

@testable import Pipeline

/// Stages that find one person in every text, and conclude one for each claim.
private let stages = Stages(
    extractor: "attache 9.9.9",
    extract: { document in
        let word = String(document.text.prefix { $0 != " " })
        let span = TextSpan(start: 0, end: word.unicodeScalars.count)
        let claim = PersonClaim(
            id: .claim(letter: "p", sha256: document.sha256, start: 0), name: word, country: nil, rank: nil, posts: [],
            evidence: [Evidence(field: .name, span: span, quote: word)])
        return ExtractionRecord(document: document, extractor: "attache 9.9.9", people: [claim])
    },
    // Everybody is written anew each time.
    rules: 0,
    renew: { records, _, _ in
        var renewal = Renewal()
        renewal.change.changed.people = records.flatMap(\.people).map {
            Person(id: $0.id, name: $0.name, names: [$0.name], country: nil, rank: nil, posts: [], claims: [$0.id])
        }.sorted { $0.id < $1.id }
        return renewal
    })

@Suite struct PipelineTests {
    private let folder: TemporaryFolder
    private let database: String

    init() throws {
        folder = try TemporaryFolder()
        database = "\(folder.path)/base.db"
    }

    private func open() throws -> KnowledgeStore { try KnowledgeStore(path: database, mode: .readWriteCreate) }

    private func ingest(_ paths: [String]) throws -> (batch: Batch, notices: [Notice]) {
        var notices: [Notice] = []
        let batch = try Pipeline(stages: stages).ingest(paths, into: open) { notices.append($0) }
        return (batch, notices)
    }

    @Test func `Records come in the order of the documents`() throws {
        let lines = (1...600).map { "{\"id\":\"\($0)\",\"text\":\"Tin \($0)\"}" }
        let path = try folder.write(lines.joined(separator: "\n"), to: "many.jsonl")
        var ids: [String] = []
        let batch = try Pipeline(stages: stages).extract(
            [path], notify: { _ in }, form: \.document.id, deliver: { ids.append($0) })
        #expect(ids == (1...600).map(String.init) && batch.documents == 600)
    }

    @Test func `What is new is added and concluded, what is there stays`() throws {
        let first = try folder.write("Tám gặp", to: "a.txt")
        let second = try folder.write("Chín gặp", to: "b.txt")
        #expect(try ingest([first]).batch.added == 1)
        let (batch, notices) = try ingest([first, second, folder.path + "/none"])
        #expect(batch.documents == 2 && batch.added == 1 && batch.alreadyThere == 1 && batch.missing == 1)
        #expect(notices.contains(.alreadyThere(id: "a", known: "a")) && notices.last == .resolving)
        #expect(try open().people().map(\.name).sorted() == ["Chín", "Tám"])
    }

    @Test func `The same text under another name is said to be there`() throws {
        _ = try ingest([try folder.write("Tám gặp", to: "a.txt")])
        let (batch, notices) = try ingest([try folder.write("Tám gặp", to: "z.txt")])
        #expect(batch.alreadyThere == 1 && notices.contains(.alreadyThere(id: "z", known: "a")))
    }

    @Test func `A run that stopped before it concluded is made good by the next`() throws {
        let path = try folder.write("Tám gặp", to: "a.txt")
        let document = Document(id: "a", text: "Tám gặp")
        _ = try open().ingest([stages.extract(document)])
        #expect(try open().people().isEmpty)
        #expect(try ingest([path]).batch.alreadyThere == 1)
        #expect(try open().people().map(\.name) == ["Tám"])
    }

    @Test func `A run without documents leaves no database behind`() throws {
        let (batch, notices) = try ingest([folder.path + "/none", try folder.write("", to: "empty.txt")])
        #expect(batch.missing == 1 && batch.bad == 1 && notices.count == 2)
        #expect(!FileManager.default.fileExists(atPath: database))
    }
}

@Suite struct ParallelMapTests {
    @Test(arguments: [0, 1, 1000])
    func `Results stand in the order of the elements`(count: Int) {
        #expect(parallelMap(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
        for jobs in [1, 3, 64] {
            #expect(parallelMap(Array(0..<count), jobs: jobs) { $0 * 2 } == (0..<count).map { $0 * 2 })
        }
    }
}
