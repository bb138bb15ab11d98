import CivilTime
import Foundation
import KnowledgeModel
import Testing

@testable import KnowledgeExport

/// The schema of the base's lines says what the program writes.
@Suite struct ExportSchemaTests {
    private let definitions: [String: [String: Any]]

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "schemas/export-line.schema.json"))
        let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    }

    private func keys(_ value: JSONValue?) -> Set<String> {
        if case .object(let fields)? = value { Set(fields.keys) } else { [] }
    }

    private func expect(_ line: JSONValue, is kind: String) throws {
        let object = try #require(definitions[kind])
        let properties = try #require(object["properties"] as? [String: [String: Any]])
        #expect(keys(line) == Set(properties.keys), "\(kind)")
        #expect(Set(object["required"] as? [String] ?? []) == Set(properties.keys), "\(kind)")
        let kinds = properties["kind"]?["const"] as? String
        #expect(kinds == kind)
    }

    @Test func `Every line has the keys that the schema gives it, and all are required`() throws {
        let document = Document(id: "t", text: "Ở", sha256: "ab", body: TextSpan(start: 0, end: 1))
        try expect(BaseExport.line(document), is: "document")
        try expect(
            BaseExport.line(
                Person(id: PersonID("p"), name: "Tám", names: ["Tám"], country: nil, rank: nil, posts: [], claims: [])),
            is: "person")
        let claim = EventClaim(id: EventID("e"), type: .visit, status: .occurred, rule: "r", evidence: [])
        let event = BaseExport.line(Samples.event, claims: [(document, claim)])
        try expect(event, is: "event")
        let agreement = Agreement(
            id: AgreementID("a"), kind: .plan, title: "Kế hoạch", date: nil, dateBasis: .none, parties: [],
            status: .signed, claims: [AgreementID("a")])
        try expect(BaseExport.line(agreement, claims: []), is: "agreement")
        try expect(
            BaseExport.line(
                Decision(id: "d-1", verdict: .undo, targets: ["d-0"], author: "a", time: "2026-01-01T00:00:00Z")),
            is: "decision")
        guard case .object(let fields) = event, case .array(let claims)? = fields["claims"] else {
            Issue.record("no claims")
            return
        }
        let wanted = try #require(definitions["claim_of_event"]?["required"] as? [String])
        #expect(keys(claims.first) == Set(wanted))
    }

    @Test func `Every verdict is in the schema, and no other`() throws {
        let properties = try #require(definitions["decision"]?["properties"] as? [String: [String: Any]])
        #expect(
            Set(properties["verdict"]?["enum"] as? [String] ?? []) == Set(Decision.Verdict.allCases.map(\.rawValue)))
    }
}
