import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct SentenceParserTests {
    /// The sentence with its groups, labelled with their countries; "at" before those that say where.
    private func mark(_ marked: String) -> String {
        Reading.mark(marked) { stages in
            stages.reader.parsed.flatMap(\.items).compactMap { item in
                guard let group = item.group else { return nil }
                let countries = group.countries.map(\.rawValue).joined(separator: "+")
                return (
                    tokens: item.tokens, label: (group.isLocation ? "at " : "") + (countries.isEmpty ? "-" : countries)
                )
            }
        }
    }

    @Test(arguments: [
        "«Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi=RU+IN» cùng nghe.",
        "«Việt Nam, Lào và Thái Lan=VN+LA+TH» cùng nghe.",
        "«Thủ tướng Ấn Độ Narendra Modi, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh=IN+IN» cùng nghe.",
    ])
    func andJoins(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test(arguments: [
        "Cùng với «Tổng thống Nga Vladimir Putin=RU», «Thủ tướng Ấn Độ Narendra Modi=IN» cùng nghe."
    ])
    func aCommaAloneDoesNotJoinTwoSides(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test func whatStandsBehindAtSaysWhere() {
        let sentence = "«Thủ tướng Ấn Độ Narendra Modi=IN» đọc diễn văn tại «Nhật Bản=at JP»."
        #expect(mark(sentence) == sentence)
    }

    @Test func onAVisitTheTwoStatesAreTheHostAndTheGuests() {
        let sentence = """
            «Hàn Quốc và Mỹ=KR+US» lo ngại. Trong chuyến thăm «Triều Tiên=KP» của «Tổng thống Nga Vladimir Putin=RU», \
            «hai nước=KP+RU» ký hiệp ước.
            """
        #expect(mark(sentence) == sentence)
    }

    @Test func onlyTheFirstSentenceIsTheHeadline() {
        let parsed = Reading.stages("Tin đối ngoại\nẤn Độ im lặng. Nga lên tiếng.").reader.parsed
        #expect(parsed.map(\.isHeadline) == [true, false, false])
    }

    @Test(arguments: [("Hai nhà lãnh đạo bắt tay. Ảnh: Reuters", true), ("Hai nhà lãnh đạo bắt tay.", false)])
    func aCreditMakesACaption(_ text: String, _ isCaption: Bool) {
        let parsed = Reading.stages("Tin đối ngoại\n\(text)").reader.parsed
        #expect(parsed.contains(where: \.isCaption) == isCaption)
    }

    @Test func twoLeadersAreHeadsOfStatesUntilAMeetingIsTold() {
        let text = """
            Thứ trưởng Ngoại giao Ấn Độ Vikram Misri cho biết kết quả cuộc gặp giữa hai nhà lãnh đạo ngày 8/10.
            Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi bàn về năng lượng.
            """
        let lines = Told.lines(Reading.record("Tin đối ngoại\n" + text), .meeting)
        #expect(lines.first == "meeting occurred 2024-10-08: Vladimir Putin + Narendra Modi")
    }

    @Test(arguments: [
        "«Tổng thống Nga Vladimir Putin (trái), Thủ tướng Ấn Độ Narendra Modi (giữa) và Thủ tướng Lào Sonexay=RU+IN+LA» bắt tay."
    ])
    func placesInAPictureJoin(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test func theTwoStatesAreThoseThatTheSentenceNames() {
        let text = """
            Ngày 8/10, Thủ tướng Đức Olaf Scholz gặp Tổng thống Mỹ Joe Biden.
            Đức cần sự đồng ý của Nga và Ukraine, bởi hai nước ký Hiệp định về biển Azov năm 2003.
            """
        #expect(Reading.record(text).agreements.map { $0.parties.map(\.rawValue) } == [["RU", "UA"]])
    }

    @Test func theStateThatSpeaksIsOneOfTheTwo() {
        let text = """
            Triều Tiên và Mỹ căng thẳng. Triều Tiên phóng tên lửa. Mỹ lo ngại Triều Tiên.
            Hàn Quốc chờ đợi.
            Bộ Quốc phòng Hàn Quốc cho biết cuộc hội đàm giữa hai nước diễn ra ngày 8/10.
            """
        #expect(Reading.record(text).events.map { $0.countries.map(\.rawValue) } == [["KP", "KR"]])
    }

    @Test(arguments: [
        "Bộ Quốc phòng Nga cho biết nước này sẽ tập trận với Trung Quốc ngày 18/10.",
        "Ngoại trưởng Nga Sergei Lavrov nói nước này sẽ tập trận với Trung Quốc ngày 18/10.",
    ])
    func thisStateIsThatOfWhoSpeaks(_ text: String) {
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise planned 2024-10-18: CN + RU"])
    }

    @Test func bothStatesAreNotBothMen() {
        let text = """
            Ngày 8/10, Thủ tướng Australia Anthony Albanese gặp Bộ trưởng Quốc phòng Mỹ Lloyd Austin.
            Năm 2016, cả hai quốc gia đều không bắt buộc đăng ký.
            """
        #expect(Reading.record(text).events.filter { $0.type == .meeting }.count == 1)
    }

    @Test func theTwoOfTheSentenceAreTheTwo() {
        let text = """
            Ngày 7/10, Tổng thống Mỹ Joe Biden gặp Tổng thống Pháp Emmanuel Macron.
            Ông Ri Son Gwon, trưởng đoàn Triều Tiên, bắt tay Bộ trưởng Hàn Quốc Cho Myoung Gyong khi hai người trao đổi tài liệu ngày 8/10.
            """
        let found = Told.lines(Reading.record(text), .meeting)
        #expect(!found.contains { $0.contains("2024-10-08") && $0.contains("Joe Biden") })
    }

    @Test func theDelegationIsWhoLeadsIt() {
        let text = """
            Từ ngày 7 đến 9/10, Đại tướng Nguyễn Tân Cương, Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, thăm Nhật Bản.
            Ngày 8/10, đoàn đã hội kiến Bộ trưởng Quốc phòng Nhật Bản Nakatani Gen.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Nguyễn Tân Cương + Nakatani Gen"
            ])
    }

    @Test func aListOfThreeWithTheirStates() {
        let text = """
            Đô đốc Kim Myung-soo của Hàn Quốc, Đại tướng Dan Caine của Mỹ và Đại tướng Yoshida Yoshihide của Nhật Bản đã nhóm họp \
            tại Seoul ngày 8/10.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Kim Myung-soo + Dan Caine + Yoshida Yoshihide"
            ])
    }

    @Test func bothSidesAreThoseOfTheSentence() {
        let text = """
            Ngày 7/10, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, gặp Thứ trưởng Quốc phòng Belarus Sergei Potapenko.
            Năm 2023, Đại tướng Phan Văn Giang từng hội đàm với Bộ trưởng Quốc phòng Lào Chansamone Chanyalath; hai bên ký Bản ghi \
            nhớ về hợp tác quân y.
            """
        #expect(
            Reading.record(text).agreements.map { $0.parties.map(\.rawValue) } == [["LA", "VN"]])
    }

    @Test func whatIsListedIsOneGroup() {
        let sentence =
            "Ba bên gồm «Bộ trưởng Quốc phòng Mỹ John Smith, Bộ trưởng Quốc phòng Nga Oleg Ivanov và Ngoại trưởng Lào Keo "
            + "Sivilay=US+RU+LA» cùng nghe."
        #expect(mark(sentence) == sentence)
    }

    @Test func aTimeToldByAPersonIsNotWhoActs() {
        let sentence = "Trước «ông Oleg Ivanov=-», «Bộ trưởng Quốc phòng Nga Pavel Petrov=RU» cùng nghe."
        #expect(mark(sentence) == sentence)
    }

    @Test(arguments: [
        "Ngày 8/10, «Ngoại trưởng Nga và Ấn Độ=RU+IN» bàn về dầu mỏ.",
        "«Quan chức cấp cao của Nga, Ấn Độ và Lào=RU+IN+LA» bàn về dầu mỏ.",
    ])
    func onePostInSeveralStates(_ sentence: String) { #expect(mark(sentence) == sentence) }

    @Test func theLeadersOfTwoStatesAreTheirHeads() {
        let text = """
            Tổng thống Nga Vladimir Putin đọc diễn văn. Thủ tướng Ấn Độ Narendra Modi vắng mặt.
            Lãnh đạo Nga và Ấn Độ điện đàm ngày 8/10.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Vladimir Putin + Narendra Modi"
            ])
    }

    @Test func aPronounBehindASemicolonIsWhomTheSentenceIsAbout() {
        let text = """
            Thủ tướng Ấn Độ Narendra Modi lên tiếng. Tổng thống Nga Vladimir Putin nghỉ ở Sochi; ngày 8/10, ông thăm Lào.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-08: Vladimir Putin"])
    }

    @Test func whoeverLivesInAWellKnownHouseIsTheHeadOfState() {
        let text = """
            Tổng thống Mỹ Joe Biden im lặng. Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi hội đàm với ông chủ Nhà Trắng.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-08: Narendra Modi + Joe Biden"])
    }

    @Test func withOneOfSeveralGuests() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Lào Chansamone Chanyalath.
            Với đoàn Ấn Độ, hai bên thống nhất tổ chức Đối thoại chính sách quốc phòng lần thứ 15 vào tháng 11/2024.
            """
        #expect(
            Reading.record(text).events.filter { $0.type == .dialogue }.map { $0.countries.map(\.rawValue) } == [
                ["IN", "VN"]
            ])
    }

    @Test func theTwoHeadsWhomTheSentenceNames() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Singapore Lawrence Wong. Ngày 9/10, Quốc vương Brunei Hassanal \
            Bolkiah sẽ đón Thủ tướng Phạm Minh Chính; sau đó hai nhà lãnh đạo hội đàm.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting).last?.contains("Hassanal Bolkiah") == true
                && Told.lines(Reading.record(text), .meeting).last?.contains("Phạm Minh Chính") == true)
    }

    @Test func theNextParagraphIsAboutThoseOfTheStoryAgain() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl hội đàm với Bộ trưởng Quốc phòng Phần Lan Nils Berg.
            Tháng 3/2022, Thứ trưởng Quốc phòng Thuỵ Điển Lars Holm gặp Thứ trưởng Quốc phòng Đan Mạch Per Toft.
            Hai bên ký Bản ghi nhớ về quân y.
            """
        #expect(Reading.record(text).agreements.map { $0.parties.map(\.rawValue) } == [["FI", "NO"]])
    }

    @Test func whitherIsNotWhoGoes() {
        let text = "Anh sẽ đóng quân lâu dài tại Na Uy và gửi 800 lính thuỷ đánh bộ sang nước này vào năm 2025."
        #expect(Told.lines(Reading.record(text), .deployment) == ["deployment planned 2025: GB + NO"])
    }

    @Test func whoIsDoingSomethingIsStillTheSameMan() {
        let text = """
            Bộ trưởng Quốc phòng Phần Lan Nils Berg hoan nghênh điều đó.
            Bộ trưởng Quốc phòng Na Uy Erik Dahl, người đang dự hội nghị, cho biết chuyến thăm tới Nga của ông hôm 3/10 rất tốt đẹp.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-03: Erik Dahl"])
    }

    @Test func theCommaEndsTheOccasion() {
        let text = """
            Ngày 8/10, nhân chuyến thăm Hàn Quốc của Tổng Bí thư Tô Lâm, Bộ trưởng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng \
            Hàn Quốc Kim Min-su.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-08: Phan Văn Giang + Kim Min-su"])
    }

    @Test func heOfTheSecondFactIsHeOfTheFirst() {
        let text = """
            Theo tiến sĩ Anna Keller, việc Tổng thống Na Uy Hans Moen thăm Phần Lan rất sớm, cũng như việc ông đón tiếp Thủ tướng \
            Latvia Janis Kalns hôm 7/10, cho thấy nhiều điều.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-07: Hans Moen + Janis Kalns"])
    }
}
