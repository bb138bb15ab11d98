import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeExport

@Suite struct LabelsTests {
    @Test(arguments: [
        ("2025-10-28", "28 October 2025", "28/10/2025"), ("2021-07", "July 2021", "tháng 7 năm 2021"),
        ("2021", "2021", "năm 2021"), ("2022~", "about 2022", "khoảng năm 2022"),
        ("199X", "the 1990s", "thập niên 1990"), ("2019-33", "first quarter of 2019", "quý I năm 2019"),
        ("2019-21", "spring 2019", "mùa xuân năm 2019"), ("2019-41", "second half of 2019", "nửa cuối năm 2019"),
        ("XXXX-05-20", "20 May, year unknown", "20/5, không rõ năm"),
        ("2023-03-29/2023-03-30", "29 March 2023 – 30 March 2023", "29/3/2023 – 30/3/2023"),
    ])
    func `A date in words is as precise as it is known`(text: String, english: String, vietnamese: String) {
        #expect(Labels(language: .en).words(EDTF(text)) == english)
        #expect(Labels(language: .vi).words(EDTF(text)) == vietnamese)
    }

    @Test(
        arguments: [
            ("2025-10-28", nil), ("2023-03-29/2023-03-30", nil), ("2021-07", "Only the month is known."),
            ("2021", "Only the year is known."), ("2022~", "Only the year is known. The date is approximate."),
            ("199X", "Only the decade is known."), ("2019-33", "Only a part of the year is known."),
            ("XXXX-05-20", "The year is not known."), (nil, "The articles give no date."),
            ("2021-07/2022", "Only the year is known."),
        ] as [(String?, String?)])
    func `What is not known of a date is said`(text: String?, sentence: String?) {
        #expect(Labels().uncertainty(text.flatMap { EDTF($0) }) == sentence)
    }

    @Test func `A headline says what happened, and a summary who took part`() {
        var event = Samples.event
        let labels = Labels(language: .en, countries: [CountryCode("GB"): "United Kingdom"])
        #expect(labels.headline(event) == "Meeting (courtesy call)")
        #expect(labels.summary(.event(event)) == "Meeting (courtesy call) – Trần Văn Tám (VN), Ann \"Sky\" Lee (GB)")
        event.participants = []
        event.status = .planned
        event.type = .dialogue
        event.name = "Đối thoại"
        event.edition = 4
        #expect(labels.summary(.event(event)) == "Dialogue, planned: Đối thoại (no. 4) – United Kingdom, VN")
        #expect(labels.participant(Samples.minister) == "Đại tướng Trần Văn Tám (Bộ trưởng, VN, host)")
        #expect(labels.participant(Samples.guest) == "Ann \"Sky\" Lee (United Kingdom, guest)")
    }

    @Test func `Every word of the vocabulary has a name in each language`() {
        for language in LabelLanguage.allCases {
            let labels = Labels(language: language)
            let names =
                EventType.allCases.map(labels.name) + EventStatus.allCases.map(labels.name)
                + MeetingFormat.allCases.map(labels.name) + ParticipantRole.allCases.map(labels.name)
                + AgreementKind.allCases.map(labels.name) + AgreementStatus.allCases.map(labels.name)
                + DateBasis.allCases.map(labels.name) + Evidence.Field.allCases.map(labels.name)
            #expect(names.allSatisfy { !$0.isEmpty && !$0.contains("_") })
        }
    }
}
