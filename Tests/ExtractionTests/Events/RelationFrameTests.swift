import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct RelationFrameTests {
    private func relations(_ text: String) -> [String] { Told.lines(Reading.record(text), .relations) }

    @Test(arguments: [
        ("Việt Nam và Ấn Độ thiết lập quan hệ ngoại giao ngày 7/1/1972.", "relations occurred 1972-01-07: IN + VN"),
        (
            "Năm 2016, Việt Nam và Ấn Độ nâng cấp quan hệ lên Đối tác chiến lược toàn diện.",
            "relations occurred 2016: IN + VN"
        ),
        (
            "Quan hệ Việt Nam - Mỹ được nâng cấp lên Đối tác Chiến lược Toàn diện vào tháng 9/2023.",
            "relations occurred 2023-09: US + VN"
        ),
        ("Năm 1995, Việt Nam và Mỹ bình thường hóa quan hệ.", "relations occurred 1995: US + VN"),
        (
            "Tháng 5/2016, Mỹ dỡ bỏ hoàn toàn lệnh cấm vận vũ khí đối với Việt Nam.",
            "relations occurred 2016-05: US + VN"
        ),
    ])
    func changesOfRelations(_ text: String, _ line: String) { #expect(relations(text) == [line]) }

    @Test func bothSidesAreThoseOfTheArticle() {
        let text = """
            Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tại Hà Nội.
            Hai nước thiết lập quan hệ ngoại giao năm 1972.
            """
        #expect(relations(text) == ["relations occurred 1972: IN + VN"])
    }

    @Test(arguments: [
        "Việt Nam và Ấn Độ muốn nâng cấp cơ sở hạ tầng cảng biển.", "Quan hệ Việt Nam - Ấn Độ phát triển tốt.",
        "Hai nước có quan hệ hữu nghị lâu đời.",
    ])
    func nothingChanged(_ text: String) { #expect(relations(text).isEmpty) }

    @Test func theYearOfAFeastIsNotThatOfTheRelations() {
        #expect(relations("Năm 2024, Việt Nam và Pháp kỷ niệm 51 năm thiết lập quan hệ ngoại giao.").isEmpty)
    }

    @Test func whoDecidesTakesPart() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính và Thủ tướng Ấn Độ Narendra Modi nhất trí nâng cấp quan hệ hai nước lên \
            Đối tác chiến lược toàn diện.
            """
        #expect(relations(text) == ["relations occurred 2024-10-08: Phạm Minh Chính + Narendra Modi"])
    }

    @Test(arguments: [
        ("Hồi tháng 6 năm nay, Việt Nam và Pháp đã nhất trí đưa quan hệ quốc phòng lên đối tác chiến lược.", "2024-06"),
        ("Việt Nam và Pháp bàn về Đối tác chiến lược thiết lập từ năm 2013.", "2013"),
        ("Pháp đã dỡ bỏ một phần lệnh cấm vận vũ khí với Việt Nam vào năm 2014.", "2014"),
        ("Đường dây nóng giữa Việt Nam và Pháp được thiết lập năm 2015.", "2015"),
    ])
    func relationsBeginAndChange(_ sentence: String, _ date: String) {
        #expect(Told.lines(Reading.record(sentence), .relations) == ["relations occurred \(date): FR + VN"])
    }

    @Test(arguments: [
        "Năm 2015, Việt Nam trở thành đối tác thương mại lớn nhất của Pháp.",
        "Năm 2015, Việt Nam và Pháp đưa quan hệ phát triển tốt đẹp.",
    ])
    func tradeAndWishesChangeNone(_ sentence: String) {
        #expect(Told.lines(Reading.record(sentence), .relations) == [])
    }

    @Test func whatTwoDecideHasTheDayOfTheirTalks() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Ấn Độ Narendra Modi.
            Hai bên bàn nhiều việc.
            Cuối buổi, Thủ tướng Phạm Minh Chính và Thủ tướng Narendra Modi nhất trí nâng cấp quan hệ.
            """
        #expect(
            Told.lines(Reading.record("Tin đối ngoại\n" + text), .relations) == [
                "relations occurred 2024-10-08: Phạm Minh Chính + Narendra Modi"
            ])
    }

    @Test func aRankInTourismIsNoRelation() {
        let text = "Hàn Quốc đã trở thành đối tác du lịch lớn thứ hai của Việt Nam ngày 8/10."
        #expect(Reading.record(text).events.filter { $0.type == .relations }.isEmpty)
    }

    @Test(arguments: [
        (
            "Năm 2017, Ai Cập và Bahrain cắt quan hệ ngoại giao với Doha.", "relations occurred 2017: BH + EG + QA"
        ),
        (
            "Đường dây nóng giữa hải quân Việt Nam và Trung Quốc đi vào hoạt động tháng 4/2023.",
            "relations occurred 2023-04: CN + VN"
        ),
    ])
    func breachesAndChannels(_ text: String, _ line: String) { #expect(relations(text) == [line]) }

    @Test(arguments: [
        "Ngày 8/10, Italy bán tàu cho Qatar. Năm 2017, bốn nước láng giềng cắt quan hệ ngoại giao với Qatar.",
        "Năm 2017, Việt Nam đang trở thành đối tác ngày càng quan trọng của Mỹ.",
    ])
    func noPartnerIsFilledInForStatesWithoutAName(_ text: String) { #expect(relations(text).isEmpty) }

    @Test func whatIsTakenUpAgain() {
        #expect(
            relations("Ngày 8/10/2024, Mỹ và Trung Quốc nối lại kênh liên lạc quân sự.") == [
                "relations occurred 2024-10-08: CN + US"
            ])
    }

    @Test func whatWasDoneNowIsNotWhatWasDoneLongAgo() {
        let text = """
            Ngày 8/10, tại Sofia, Thủ tướng Na Uy Hans Moen hội đàm với Thủ tướng Bulgaria Ivan Petrov. Hai Thủ tướng nhất trí nâng \
            cấp quan hệ lên Đối tác chiến lược. Ông Petrov cho rằng kể từ khi thiết lập quan hệ ngoại giao năm 1976, hợp tác đã tiến xa.
            """
        #expect(
            relations(text) == [
                "relations occurred 2024-10-08: Hans Moen + Ivan Petrov", "relations occurred 1976: BG + NO",
            ])
    }

    @Test func thoseWhoseRelationsAreAtTheirWorst() {
        let text = """
            Nga cung cấp tên lửa cho Syria. Quan hệ giữa Moscow và Tel Aviv xấu nhất kể từ thời điểm khôi phục quan hệ ngoại giao \
            vào năm 1991.
            """
        #expect(relations(text) == ["relations occurred 1991: IL + RU"])
    }

    @Test func eachPartnerHasADayOfItsOwn() {
        let text =
            "Việt Nam thiết lập quan hệ ngoại giao với Qatar ngày 8/2/1993, với Kuwait ngày 10/1/1976 và với Oman năm 1992."
        #expect(
            relations(text) == [
                "relations occurred 1993-02-08: QA + VN", "relations occurred 1976-01-10: KW + VN",
                "relations occurred 1992: OM + VN",
            ])
    }

    @Test func eachVerbHasTheTimeBehindIt() {
        let text = """
            Việt Nam và Pháp thiết lập quan hệ ngoại giao ngày 12/4/1973 và nâng cấp quan hệ lên Đối tác chiến lược toàn diện vì hòa \
            bình ở châu Á và trên thế giới vào tháng 7/2023.
            """
        #expect(relations(text) == ["relations occurred 1973-04-12: FR + VN", "relations occurred 2023-07: FR + VN"])
    }

    @Test func whatAStatementDeclaresIsSo() {
        let text = """
            Ngày 8/10, Tổng Bí thư Tô Lâm hội đàm với Thủ tướng Malaysia Anwar Ibrahim. Cuộc gặp diễn ra cởi mở. Hai bên cảm ơn. Hai \
            bên nhất trí ra Tuyên bố chung về việc nâng cấp quan hệ song phương lên Đối tác chiến lược toàn diện.
            """
        #expect(relations(text).map { $0.hasPrefix("relations occurred 2024-10-08") } == [true])
    }
}
