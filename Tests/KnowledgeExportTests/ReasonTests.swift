import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct ReasonTests {
    @Test func `A reason says the sentence, the words, the rule and the date`() {
        let text = "Tin\nSáng 5/6, ông Tám gặp bà Lee."
        let document = Document(
            id: "tin-1", text: text, sha256: "ab", title: "Tin", publisher: "Báo", published: EDTF("2021-06-05"),
            publishedBasis: .given, body: TextSpan(start: 0, end: 33))
        let claim = EventClaim(
            id: EventID("e-ab-22"), type: .meeting, status: .occurred, date: EDTF("2021-06-05"), dateBasis: .relative,
            dateReason: "the day of publication", participants: [Samples.guest], rule: "met",
            evidence: [
                Evidence(field: .trigger, span: TextSpan(start: 22, end: 25), quote: "gặp"),
                Evidence(field: .date, span: TextSpan(start: 4, end: 12), quote: "Sáng 5/6"),
            ])
        #expect(
            Reason(claim, in: document).text(styled: false) == """
                e-ab-22  occurred meeting; Ann "Sky" Lee (GB)
                  article     tin-1: Tin
                              Báo; published 2021-06-05 (given)
                  it says     «Sáng 5/6», ông Tám «gặp» bà Lee.
                  trigger     “gặp”
                  date        “Sáng 5/6”
                  rule        met
                  dated       2021-06-05 (relative): the day of publication

                """)
    }
}
