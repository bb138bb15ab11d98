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
}
