import Foundation
import KnowledgeModel
import Testing

@testable import KnowledgeExport

/// The schema that we print for others says what the program does.
@Suite struct RecordSchemaTests {
    private let schema: [String: Any]

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "schemas/extraction-record.schema.json"))
        schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func definition(_ name: String) throws -> [String: Any] {
        try #require((schema["$defs"] as? [String: [String: Any]])?[name])
    }

    /// The words that a property may have; an empty set without an enumeration.
    private func words(_ name: String, _ property: String) throws -> Set<String> {
        let properties = try #require(definition(name)["properties"] as? [String: [String: Any]])
        return Set((properties[property]?["enum"] as? [Any] ?? []).compactMap { $0 as? String })
    }

    private func expectKeys(_ json: JSONValue, _ object: [String: Any], _ name: Comment) throws {
        guard case .object(let fields) = json else { throw CocoaError(.coderInvalidValue) }
        let properties = try #require(object["properties"] as? [String: Any])
        #expect(Set(fields.keys) == Set(properties.keys), name)
        #expect(Set(object["required"] as? [String] ?? []) == Set(properties.keys), name)
    }

    @Test func `Every object has the keys that the schema gives it, and all are required`() throws {
        let evidence = Evidence(field: .date, span: TextSpan(start: 0, end: 1), quote: "Ở")
        let record = ExtractionRecord(
            document: Document(id: "t", text: "Ở", sha256: "ab", body: TextSpan(start: 0, end: 1)), extractor: "a 1")
        try expectKeys(record.json, schema, "record")
        try expectKeys(evidence.json, definition("evidence"), "evidence")
        try expectKeys(.object(Samples.guest.fields), definition("participant"), "participant")
        try expectKeys(
            PersonClaim(id: PersonID("p"), name: "Tám", country: nil, rank: nil, posts: [], evidence: []).json,
            definition("person"), "person")
        try expectKeys(
            EventClaim(id: EventID("e"), type: .visit, status: .occurred, rule: "r", evidence: []).json,
            definition("event"), "event")
        try expectKeys(
            AgreementClaim(
                id: AgreementID("a"), kind: .plan, title: "Kế hoạch", date: nil, dateBasis: .none, parties: [],
                status: .signed, rule: "r", evidence: []
            ).json, definition("agreement"), "agreement")
        try expectKeys(Diagnostic(code: "c", message: "m").json, definition("diagnostic"), "diagnostic")
    }

    @Test func `Every word of the vocabulary is in the schema, and no other`() throws {
        func all<Word: CaseIterable & RawRepresentable>(_ type: Word.Type) -> Set<String>
        where Word.RawValue == String { Set(Word.allCases.map(\.rawValue)) }
        #expect(try words("event", "type") == all(EventType.self))
        #expect(try words("event", "format") == all(MeetingFormat.self))
        #expect(try words("event", "status") == all(EventStatus.self))
        #expect(try words("participant", "role") == all(ParticipantRole.self))
        #expect(try words("participant", "kind") == all(ParticipantKind.self))
        #expect(try words("agreement", "kind") == all(AgreementKind.self))
        #expect(try words("agreement", "status") == all(AgreementStatus.self))
        #expect(try words("evidence", "field") == all(Evidence.Field.self))
        #expect(try Set(definition("date_basis")["enum"] as? [String] ?? []) == all(DateBasis.self))
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(Set(properties["published_basis"]?["enum"] as? [String] ?? []) == all(PublishedBasis.self))
    }
}
