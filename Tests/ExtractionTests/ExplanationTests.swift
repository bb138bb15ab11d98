import Testing

@testable import Extraction

@Suite struct ExplanationTests {
    private let document = Reading.document(
        "Tin đối ngoại\nNgày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya tại Hà Nội.",
        published: "2024-10-10")

    private func explain(_ stage: ExplainedStage) -> [String] {
        Extractor(lexicon: ProjectLexicon.shared).explain(document, stage: stage)
    }

    @Test(arguments: ExplainedStage.allCases) func everyStageSaysSomething(_ stage: ExplainedStage) {
        let lines = explain(stage)
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }

    @Test func sentencesWithTheirLines() {
        #expect(
            explain(.sentences) == [
                "0\tline 0\tTin đối ngoại",
                "1\tline 1\tNgày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya tại Hà Nội.",
            ])
    }

    @Test func theLexiconKnowsTheRank() {
        #expect(explain(.lexicon).contains { $0.hasPrefix("Đại tướng\t") && $0.contains("rank") })
    }

    @Test func timesOpenWithThePublicationDay() {
        let lines = explain(.times)
        #expect(lines.first == "published 2024-10-10 (given): given with the document")
        #expect(lines.count == 2 && lines[1].contains("\t2024-10-08\t"))
    }

    @Test func chunksOfEachSentence() {
        let lines = explain(.chunks)
        #expect(lines.count == 2)
        #expect(
            lines[1].contains(
                "[person Đại tướng Phan Văn Giang] [TRIGGER meeting weak tiếp] [person IN Đại sứ Ấn Độ Sandeep Arya]"))
        #expect(lines[1].contains("[at tại] [place VN Hà Nội]"))
    }

    @Test func peopleWithCountriesAndPosts() {
        #expect(explain(.people) == ["Phan Văn Giang\tVN\t", "Sandeep Arya\tIN\tĐại sứ Ấn Độ"])
    }

    @Test func itemsOfEachSentence() {
        #expect(explain(.items)[1].contains("[GROUP person VN Đại tướng Phan Văn Giang]"))
    }

    @Test func draftsWithRuleAndParties() {
        #expect(
            explain(.drafts) == [
                "1\tmeeting.weak\toccurred\t2024-10-08\tIN,VN\tĐại tướng Phan Văn Giang + Đại sứ Ấn Độ Sandeep Arya\t"
                    + "Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya"
            ])
    }
}
