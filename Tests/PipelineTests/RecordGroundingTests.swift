import CivilTime
import DocumentIntake
import Foundation
import KnowledgeModel
import Testing

@testable import Pipeline

@Suite struct RecordGroundingTests {
    private let text = "Ngày 12/3/2024, Đại tướng Phan Văn Giang hội đàm với bà Anna Keller tại Hà Nội."

    /// What is made of a record whose lists are these.
    private func ground(_ lists: String) throws -> RecordGrounding {
        let outside = try JSONDecoder().decode(OutsideRecord.self, from: Data("{\(lists)}".utf8))
        return RecordGrounding(outside, of: Document(id: "t", text: text), extractor: "model-x 2.1")
    }

    /// A span of the text as JSON.
    private func span(_ quote: String, by shift: Int = 0) throws -> String {
        let range = try #require(text.range(of: quote))
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound) + shift
        return #"{"start":\#(start),"end":\#(start + quote.unicodeScalars.count),"quote":"\#(quote)"}"#
    }

    @Test func `What the words bear out is taken, under the extractor's name`() throws {
        let found = try ground(
            """
            "people":[{"id":"1","name":"Anna Keller","country":"CH","evidence":[\(span("bà Anna Keller"))]}],
            "events":[{"type":"meeting","date":"2024-03-12","venue":"Hà Nội","evidence":[\(span("hội đàm"))],
              "participants":[{"name":"Anna Keller","country":"CH"},{"name":"Phan Văn Giang","country":"VN"}]}]
            """)
        #expect(found.refusals.isEmpty)
        let event = try #require(found.record.events.first)
        #expect(event.rule == "model-x 2.1" && event.date == EDTF("2024-03-12") && event.dateBasis == .explicit)
        #expect(event.countries == [CountryCode("CH"), CountryCode("VN")] && event.confidence == 0.5)
        #expect(event.participants[0].person == found.record.people.first?.id && event.participants[1].person == nil)
        #expect(event.evidence == [Evidence(field: .trigger, span: TextSpan(start: 41, end: 48), quote: "hội đàm")])
        #expect(found.record.extractorName == "model-x")
    }

    @Test func `Each reason to refuse`() throws {
        let cases: [(String, RecordGrounding.Reason)] = [
            (#"{"type":"visit"}"#, .withoutEvidence),
            (#"{"type":"visit","evidence":[{"quote":"hội đàm"}]}"#, .withoutEvidence),
            ("{\"type\":\"visit\",\"evidence\":[\(try span("hội đàm", by: 1))]}", .misquoted),
            (#"{"type":"visit","evidence":[{"start":900,"end":907,"quote":"hội đàm"}]}"#, .misquoted),
            ("{\"type\":\"visit\",\"venue\":\"Huế\",\"evidence\":[\(try span("hội đàm"))]}", .notInText),
            (
                "{\"type\":\"visit\",\"participants\":[{\"name\":\"Ai Đó\"}],\"evidence\":[\(try span("hội đàm"))]}",
                .notInText
            ),
            ("{\"type\":\"party\",\"evidence\":[\(try span("hội đàm"))]}", .unknownValue),
            ("{\"type\":\"visit\",\"date\":\"hôm qua\",\"evidence\":[\(try span("hội đàm"))]}", .unknownValue),
            ("{\"type\":\"visit\",\"countries\":[\"Lào\"],\"evidence\":[\(try span("hội đàm"))]}", .unknownValue),
            ("{\"type\":\"visit\",\"confidence\":2,\"evidence\":[\(try span("hội đàm"))]}", .unknownValue),
        ]
        for (event, reason) in cases {
            let found = try ground("\"events\":[\(event)]")
            #expect(found.refusals.map(\.reason) == [reason] && found.record.events.isEmpty, "\(event)")
            #expect(found.refusals.first?.claim == "event 1")
        }
    }

    @Test func `Ids are the extractor's own, and each is given once`() throws {
        let event = "{\"type\":\"visit\",\"evidence\":[\(try span("hội đàm"))]}"
        let ids = try ground("\"events\":[\(event),\(event)]").record.events.map(\.id.rawValue)
        #expect(Set(ids).count == 2 && ids.allSatisfy { $0.hasPrefix("e-") && $0.contains(".w") })
    }

    @Test(arguments: [("attache 0.1.0", "attache"), ("model x v2", "model x"), ("person", "person"), ("a b", "a b")])
    func `A version is what begins with a digit`(extractor: String, name: String) {
        #expect(ExtractionRecord.name(ofExtractor: extractor) == name)
    }
}
