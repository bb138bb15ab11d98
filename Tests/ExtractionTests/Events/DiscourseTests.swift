import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct DiscourseTests {
    private func main(_ text: String) -> [String] {
        CountryWeights(Reading.stages(text).chunks).order.map(\.rawValue)
    }

    @Test func theHeadlineWeighsMost() {
        let text = """
            Nhật Bản - Philippines tăng cường hợp tác
            Mỹ ủng hộ. Mỹ hoan nghênh. Mỹ có mặt.
            """
        #expect(Array(main(text).prefix(2)) == ["JP", "PH"])
    }

    @Test func theOwnCountryWeighsMoreThanItIsNamed() {
        let text = """
            Quân đội đón khách
            Ấn Độ và Việt Nam hợp tác. Ấn Độ hài lòng.
            """
        #expect(main(text) == ["VN", "IN"])
    }

    @Test func noCountryNoWeight() { #expect(main("Trời hôm nay nắng đẹp.").isEmpty) }

    @Test(arguments: [
        "Hai Bộ trưởng đã gặp Thủ tướng Lào Sonexay Siphandone ngày 9/10."
    ])
    func aPluralMeansTheTwoOfTheLastMeeting(_ sentence: String) {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            \(sentence)
            """
        let found = Told.lines(Reading.record(text), .meeting)
        #expect(
            found == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh",
                "meeting occurred 2024-10-09: Phan Văn Giang + Sonexay Siphandone",
                "meeting occurred 2024-10-09: Rajnath Singh + Sonexay Siphandone",
            ])
    }

    @Test func aPronounMeansTheLastSubject() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đến Hà Nội ngày 7/10.
            Ngày 8/10, ông hội kiến Thủ tướng Phạm Minh Chính.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Rajnath Singh + Phạm Minh Chính"
            ])
    }

    @Test func aDelegationStandsForItsLeader() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh dẫn đầu đoàn.
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp đoàn đại biểu Bộ Quốc phòng Ấn Độ.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"
            ])
    }

    @Test func bothAreTheTwoStatesNamedTogetherLast() {
        let text = """
            Nhật - Hàn đạt thoả thuận, Trung Quốc bực tức
            Nhật Bản và Hàn Quốc nối lại đối thoại. Trung Quốc lên tiếng. Trung Quốc phản đối. Hàn Quốc lưu tâm.
            Ngày 8/10, hai nước ký Hiệp định về trao đổi thông tin quân sự.
            """
        #expect(Reading.record(text).agreements.map { $0.parties.map(\.rawValue) } == [["JP", "KR"]])
    }

    @Test func aPronounBehindSpeechMeansTheSpeaker() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đọc diễn văn.
            Ngày 8/10, Tổng thống Mỹ Donald Trump thông báo ông đã gặp Chủ tịch Triều Tiên Kim Jong-un.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Donald Trump + Kim Jong-un"
            ])
    }

    @Test func bothAreThoseOfTheParagraph() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tại Hà Nội.
            Ngày 9/10, Bộ Quốc phòng Việt Nam tặng Bộ Quốc phòng Lào hai xe ô tô. Hai bên thống nhất tháng 11 tới sẽ tuần tra chung.
            """
        #expect(
            Reading.record(text).events.filter { $0.type == .exercise }.map { $0.countries.map(\.rawValue) } == [
                ["LA", "VN"]
            ])
    }
}
