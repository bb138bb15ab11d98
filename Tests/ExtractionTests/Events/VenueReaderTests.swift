import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct VenueReaderTests {
    /// "doanh trại Wellington (GB)" for each event; "-" for what is not told.
    private func venues(_ text: String) -> [String] {
        Reading.record(text).events.map { "\($0.venue ?? "-") (\($0.venueCountry?.rawValue ?? "-"))" }
    }

    @Test(arguments: [
        ("Ngày 8/10, tại Hà Nội, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya.", "Hà Nội (VN)"),
        (
            "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya tại trụ sở Bộ Quốc phòng.",
            "trụ sở Bộ Quốc phòng (-)"
        ),
        (
            "Ngày 8/10, tại doanh trại Wellington, thủ đô Luân Đôn, Đại tướng Phan Văn Giang gặp Quốc vụ khanh "
                + "Anh Vernon Coaker.",
            "doanh trại Wellington (GB)"
        ),
        (
            "Ngày 8/10, tại Nhật Bản, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru.",
            "- (JP)"
        ),
        ("Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya.", "- (-)"),
    ])
    func thePlaceBehindAt(_ text: String, _ venue: String) { #expect(venues(text) == [venue]) }

    @Test func aPlaceThatSomebodyTalksOfIsNoVenue() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya; Đại sứ khẳng định tình hình ở \
            Washington ổn định.
            """
        #expect(venues(text) == ["- (-)"])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Singapore Ng Eng Hen tại Singapore.",
            "Singapore (SG)"
        ),
        (
            "Ngày 8/10, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Anh John Healey tại doanh trại Wellington ở "
                + "Luân Đôn.", "doanh trại Wellington (GB)"
        ),
        (
            "Sau lễ đón tại trụ sở Bộ Quốc phòng, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Anh John "
                + "Healey.", "trụ sở Bộ Quốc phòng (-)"
        ),
    ])
    func theSiteTheTownAndTheWelcome(_ text: String, _ venue: String) { #expect(venues(text) == [venue]) }

    @Test func twoTownsOfOneGathering() {
        let text = """
            Việt Nam và Lào tổ chức Giao lưu hữu nghị quốc phòng biên giới năm 2021 tại Hà Nội (Việt Nam) và \
            Viêng Chăn (Lào).
            """
        #expect(venues(text).first?.hasPrefix("Hà Nội (Việt Nam) và Viêng Chăn") == true)
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl tới Helsinki hội đàm với Thủ tướng Phần Lan Nils Berg.",
            "Helsinki"
        ),
        (
            "Bộ trưởng Quốc phòng Na Uy Erik Dahl sẽ đến Helsinki ngày 14/10 và gặp Thủ tướng Phần Lan Nils Berg.",
            "Helsinki"
        ),
        (
            "Bộ trưởng Quốc phòng Na Uy Erik Dahl tới Helsinki ngày 8/10 và gặp Thủ tướng Phần Lan Nils Berg tại Turku.",
            "Turku"
        ),
        (
            "Ngày 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl hội đàm với Thủ tướng Phần Lan Nils Berg tại Phủ Thủ tướng.",
            "Phủ Thủ tướng"
        ),
        (
            "Ngày 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl gặp Thủ tướng Phần Lan Nils Berg khi rời Thuỵ Điển tới châu Phi.",
            "-"
        ),
    ])
    func whereTheJourneyOfTheClauseLeads(_ text: String, _ venue: String) throws {
        let meeting = try #require(Reading.record(text).events.first { $0.type == .meeting })
        #expect(meeting.venue ?? "-" == venue)
    }

    @Test func exercisesAreHeldOffshore() throws {
        let text = "Ngày 8/10, tàu cảnh sát biển Mỹ và Nhật Bản diễn tập chung ngoài khơi Đà Nẵng."
        let exercise = try #require(Reading.record(text).events.first { $0.type == .exercise })
        #expect(exercise.venue == "ngoài khơi Đà Nẵng")
    }
}
