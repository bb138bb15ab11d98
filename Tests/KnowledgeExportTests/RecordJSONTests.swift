import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct RecordJSONTests {
    @Test func `A record has every key of the contract, null where there is nothing`() {
        let span = TextSpan(start: 2, end: 5)
        let record = ExtractionRecord(
            document: Document(id: "t", text: "Ở gặp", sha256: "ab", body: TextSpan(start: 0, end: 5)),
            extractor: "attache 0.1.0",
            people: [
                PersonClaim(id: PersonID("p-ab-0"), name: "Tám", country: nil, rank: nil, posts: [], evidence: [])
            ],
            events: [
                EventClaim(
                    id: EventID("e-ab-2"), type: .portCall, status: .planned, participants: [Samples.guest],
                    rule: "port call", evidence: [Evidence(field: .trigger, span: span, quote: "gặp")])
            ],
            diagnostics: [Diagnostic(code: "text.truncated", message: "cut")])
        #expect(
            record.json.text
                == #"{"agreements":[],"diagnostics":[{"code":"text.truncated","end":null,"message":"cut","#
                + #""start":null}],"events":[{"confidence":0.5,"countries":[],"date":null,"date_basis":"none","#
                + #""date_reason":"","edition":null,"evidence":[{"end":5,"field":"trigger","quote":"gặp","start":2}],"#
                + #""format":null,"id":"e-ab-2","name":null,"participants":[{"country":"GB","kind":"person","#
                + #""name":"Ann \"Sky\" Lee","person":null,"post":null,"rank":null,"role":"guest"}],"#
                + #""rule":"port call","status":"planned","topics":[],"type":"port_call","venue":null,"#
                + #""venue_country":null}],"extractor":"attache 0.1.0","id":"t","language":"vi","#
                + #""people":[{"country":null,"evidence":[],"id":"p-ab-0","name":"Tám","posts":[],"rank":null}],"#
                + #""published":null,"published_basis":"unknown","publisher":null,"sha256":"ab","title":null,"url":null}"#
        )
    }

    @Test func `Claims of an exported event come in the order of their ids`() {
        let document = Document(id: "t", text: "", sha256: "ab", body: TextSpan(start: 0, end: 0))
        let claims = ["e-2", "e-1"].map {
            (document, EventClaim(id: EventID($0), type: .visit, status: .occurred, rule: "r", evidence: []))
        }
        let text = BaseExport.line(Samples.event, claims: claims).text
        #expect(text.contains(#""kind":"event""#))
        #expect(text.contains(#""claims":[{"date":null,"document":"t","evidence":[],"id":"e-1","type":"visit"},{"#))
    }
}
