import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct GatheringFrameTests {
    @Test func aDialogueWithItsNumber() throws {
        let text = """
            Ngày 8/10, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến và Thứ trưởng Quốc phòng Ấn Độ Giridhar Aramane đồng \
            chủ trì Đối thoại Chính sách quốc phòng Việt Nam - Ấn Độ lần thứ 14.
            """
        let record = Reading.record(text)
        let event = try #require(record.events.first { $0.type == .dialogue })
        #expect(Told.line(event) == "dialogue occurred 2024-10-08: Hoàng Xuân Chiến + Giridhar Aramane")
        #expect(event.edition == 14)
        #expect(event.name == "Đối thoại Chính sách quốc phòng Việt Nam - Ấn Độ")
        #expect(event.venue == "Hà Nội")
        #expect(event.participants.map(\.role) == [.coChair, .coChair])
        #expect(record.events.filter { $0.type == .dialogue }.count == 1)
    }

    @Test(arguments: [
        ("lần thứ tư", 4), ("lần thứ 4", 4), ("lần 4", 4), ("lần thứ IV", 4), ("lần thứ nhất", 1), ("đầu tiên", 1),
        ("lần thứ mười hai", 12), ("lần thứ XI", 11),
    ])
    func theNumberOfTheSession(_ words: String, _ number: Int) {
        let stages = Reading.stages("Đối thoại \(words) diễn ra tốt.")
        #expect(EditionReader(article: stages.article).edition(at: 2)?.number == number)
    }

    @Test(arguments: ["ba lần", "lần này", "đầu năm", "lần thứ 300"])
    func otherNumbersAreNone(_ words: String) {
        let stages = Reading.stages("Đối thoại \(words) diễn ra tốt.")
        #expect(EditionReader(article: stages.article).edition(at: 2) == nil)
    }

    @Test func aDialogueOfAnEarlierYearInItsOwnClause() {
        let text = """
            Việt Nam và Anh đã ký Bản ghi nhớ hợp tác quốc phòng vào năm 2011; hai nước tổ chức Đối thoại Chính \
            sách quốc \
            phòng lần thứ nhất vào năm 2016.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .dialogue) == ["dialogue occurred 2016: GB + VN"])
        #expect(record.events.first { $0.type == .dialogue }?.edition == 1)
        #expect(Told.lines(record, .signing) == ["signing occurred 2011: GB + VN"])
    }

    @Test func anExhibitionAhead() throws {
        let text = """
            Từ ngày 19 đến 22/12/2024, Triển lãm Quốc phòng quốc tế Việt Nam lần thứ hai sẽ diễn ra tại sân bay Gia \
            Lâm, Hà Nội.
            """
        let event = try #require(Reading.record(text).events.first)
        #expect(Told.line(event) == "exhibition planned 2024-12-19/2024-12-22: VN")
        #expect(event.edition == 2)
        #expect(event.name == "Triển lãm Quốc phòng quốc tế Việt Nam")
        #expect(event.venue == "sân bay Gia Lâm" && event.venueCountry == CountryCode("VN"))
    }

    @Test func aConferenceWithWhoAttended() throws {
        let text =
            "Ngày 8/10, Đại tướng Phan Văn Giang dự Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng "
            + "(ADMM+) tại Lào."
        let record = Reading.record(text)
        let event = try #require(record.events.first { $0.type == .conference })
        #expect(event.participants.map(\.name) == ["Phan Văn Giang"])
        #expect(event.participants.map(\.role) == [.attendee])
        #expect(event.date.map(String.init) == "2024-10-08")
        #expect(event.venueCountry == CountryCode("LA"))
    }

    @Test func anExerciseOfTwoCountries() throws {
        let text = "Ngày 8/10, Ấn Độ và Nhật Bản bắt đầu cuộc tập trận hải quân chung tại vịnh Bengal."
        let record = Reading.record(text)
        #expect(record.events.map(\.type) == [.exercise])
        #expect(record.events.map { $0.countries.map(\.rawValue) } == [["IN", "JP"]])
        #expect(record.events.map { $0.date.map(String.init) } == ["2024-10-08"])
    }

    @Test(arguments: [
        "Ngày 8/10, Đại tướng Phan Văn Giang phát biểu tại hội nghị.", "Hai bên đề cao đối thoại.",
        "Ngày 8/10, Hải quân Việt Nam tập trận.",
    ])
    func gatheringsWithoutANameOrAPartnerAreNone(_ text: String) { #expect(Reading.record(text).events.isEmpty) }
}
