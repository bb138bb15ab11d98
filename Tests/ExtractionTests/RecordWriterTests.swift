import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct RecordWriterTests {
    private let text = """
        Ngày 8/10, tại Hà Nội, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, tiếp Đại sứ Ấn Độ Sandeep Arya và \
        bàn \
        về đào tạo, gìn giữ hòa bình. Bộ trưởng Phan Văn Giang cảm ơn Đại sứ.
        """

    @Test func peopleWithRankAndPosts() {
        let record = Reading.record(text)
        #expect(
            record.people.map(Told.line) == [
                "Phan Văn Giang VN Đại tướng: Bộ trưởng Bộ Quốc phòng; Bộ trưởng", "Sandeep Arya IN -: Đại sứ Ấn Độ",
            ])
    }

    @Test func participantsAreThePeopleOfTheRecord() throws {
        let record = Reading.record(text)
        let event = try #require(record.events.first)
        #expect(event.participants.map(\.person) == record.people.map(\.id))
        #expect(event.participants.map(\.rank) == ["Đại tướng", nil])
        #expect(event.participants.map(\.post) == ["Bộ trưởng Bộ Quốc phòng", "Đại sứ Ấn Độ"])
    }

    @Test func anIdHoldsTheDigestAndTheOffset() throws {
        let record = Reading.record(text)
        let event = try #require(record.events.first)
        let parts = event.id.rawValue.split(separator: "-")
        #expect(parts.prefix(2) == ["e", "0123456789ab"])
        let start = try #require(Int(parts[2]))
        let scalars = Array(record.document.text.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[start..<start + 4])) == "tiếp")
        let person = try #require(record.people.first)
        let offset = try #require(person.id.rawValue.split(separator: "-").last.flatMap { Int($0) })
        #expect(String(String.UnicodeScalarView(scalars[offset..<offset + 14])) == "Phan Văn Giang")
    }

    @Test func idsAreUniqueWithinARecord() {
        let record = Reading.record(
            "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội kiến Chủ tịch nước Lương Cường và Thủ "
                + "tướng Phạm Minh Chính."
        )
        #expect(record.events.count == 2)
        #expect(Set(record.events.map(\.id)).count == 2)
        #expect(record.events.last?.id.rawValue.hasSuffix(".1") == true)
    }

    @Test func topicsOfTheSentenceInOrder() throws {
        let event = try #require(Reading.record(text).events.first)
        #expect(event.topics == ["peacekeeping", "training"])
    }

    @Test func theHeadlineIsTheTitleWhereNoneIsGiven() {
        #expect(Reading.record(text, headline: "Bộ trưởng tiếp khách").document.title == "Bộ trưởng tiếp khách")
        var document = Reading.document("Bộ trưởng tiếp khách\n\(text)")
        document.title = "Tiêu đề khác"
        #expect(Extractor(lexicon: ProjectLexicon.shared).extract(document).document.title == "Tiêu đề khác")
    }

    @Test func thePublicationDayIsThatOfTheChronology() {
        let given = Reading.record(text).document
        #expect(given.published.map(String.init) == "2024-10-10" && given.publishedBasis == .given)
        let unknown = Reading.record("Đại tướng Phan Văn Giang họp báo.", published: nil).document
        #expect(unknown.published == nil && unknown.publishedBasis == .unknown)
    }

    @Test func oneWithoutAPostWhoTakesPartInNothingIsLeftOut() {
        let record = Reading.record("Theo ông Carl Thayer, hợp tác có lợi. Đại tướng Phan Văn Giang họp báo.")
        #expect(record.people.map(\.name) == ["Phan Văn Giang"])
    }

    @Test func confidenceIsAShareWithTwoDigits() {
        for event in Reading.record(text).events {
            #expect((0...1).contains(event.confidence))
            #expect(abs(event.confidence * 100 - (event.confidence * 100).rounded()) < 1e-9)
            #expect(!event.rule.isEmpty && !event.dateReason.isEmpty)
        }
    }

    @Test func aLeaderOfACountryIsAPostAndACounterpartIsNone() {
        let record = Reading.record(
            "Ngày 8/10, lãnh đạo Triều Tiên Kim Jong-un gặp người đồng cấp Nga Vladimir Putin tại Nga.")
        #expect(record.people.map { $0.posts } == [["lãnh đạo Triều Tiên"], []])
    }
}
