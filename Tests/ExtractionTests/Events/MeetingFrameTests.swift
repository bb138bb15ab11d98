import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct MeetingFrameTests {
    private func meetings(_ text: String) -> [String] { Told.lines(Reading.record(text), .meeting) }

    @Test(arguments: [
        "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10, Đại tướng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội đàm tại Hà Nội.",
        "Ngày 8/10, Đại tướng Phan Văn Giang đã có cuộc gặp với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10 diễn ra cuộc gặp giữa Đại tướng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10, Đại tướng Phan Văn Giang điện đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10, Đại tướng Phan Văn Giang gặp song phương Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10, Đại tướng Phan Văn Giang đã làm việc với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Đại tướng Phan Văn Giang ngày 8/10 đã gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
    ])
    func whoMetWhom(_ sentence: String) {
        #expect(meetings(sentence) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test(arguments: [
        "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh được Đại tướng Phan Văn Giang tiếp tại Hà Nội.",
        "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh chào xã giao Đại tướng Phan Văn Giang.",
        "Ngày 8/10, tại cuộc gặp với Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh cảm ơn "
            + "Việt Nam.",
    ])
    func theGuestMayStandFirst(_ sentence: String) {
        let found = Reading.record(sentence).events.filter { $0.type == .meeting }
        #expect(found.map { Set($0.participants.map(\.name)) } == [["Rajnath Singh", "Phan Văn Giang"]])
        #expect(found.map { $0.date.map(String.init) } == ["2024-10-08"])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya.",
            "Phan Văn Giang host, Sandeep Arya guest"
        ),
        (
            "Ngày 8/10, Đại sứ Ấn Độ Sandeep Arya chào xã giao Đại tướng Phan Văn Giang.",
            "Sandeep Arya guest, Phan Văn Giang host"
        ),
        (
            "Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Đại sứ Ấn Độ Sandeep Arya.",
            "Phan Văn Giang -, Sandeep Arya -"
        ),
    ])
    func theVerbSaysWhoIsHost(_ sentence: String, _ roles: String) {
        #expect(Reading.record(sentence).events.map(Told.roles) == [roles])
    }

    @Test func inThePassiveTheAgentIsHost() throws {
        let record = Reading.record(
            "Ngày 8/10, Đại sứ Ấn Độ Sandeep Arya được Đại tướng Phan Văn Giang tiếp tại Hà Nội.")
        let event = try #require(record.events.first)
        let roles = Dictionary(uniqueKeysWithValues: event.participants.map { ($0.name ?? "?", $0.role) })
        #expect(roles == ["Phan Văn Giang": .host, "Sandeep Arya": .guest])
    }

    @Test(arguments: [
        ("hội đàm với", MeetingFormat.talks), ("hội kiến", .callOn), ("tiếp", .reception), ("điện đàm với", .phone),
        ("hội đàm trực tuyến với", .video), ("gặp song phương", .bilateral),
    ])
    func theVerbSaysTheFormat(_ verb: String, _ format: MeetingFormat) {
        let record = Reading.record("Ngày 8/10, Đại tướng Phan Văn Giang \(verb) Đại sứ Ấn Độ Sandeep Arya.")
        #expect(record.events.map(\.format) == [format])
    }

    @Test func aPostWithoutANameTakesPart() {
        let record = Reading.record("Ngày 8/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Lào.")
        #expect(Told.lines(record) == ["meeting occurred 2024-10-08: Phan Văn Giang + [Bộ trưởng Quốc phòng Lào]"])
        #expect(record.events.map { $0.countries.map(\.rawValue) } == [["LA", "VN"]])
    }

    @Test func oneGuestMeetsSeveralHostsInTurn() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội kiến Chủ tịch nước Lương Cường và Thủ tướng \
            Phạm Minh Chính.
            """
        #expect(
            meetings(text) == [
                "meeting occurred 2024-10-08: Rajnath Singh + Lương Cường",
                "meeting occurred 2024-10-08: Rajnath Singh + Phạm Minh Chính",
            ])
    }

    @Test func coordinatedVerbsShareTheSubject() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội đàm với Đại tướng Phan Văn Giang và chào xã giao \
            Thủ tướng Phạm Minh Chính.
            """
        #expect(
            meetings(text) == [
                "meeting occurred 2024-10-08: Rajnath Singh + Phan Văn Giang",
                "meeting occurred 2024-10-08: Rajnath Singh + Phạm Minh Chính",
            ])
    }

    @Test(arguments: ["nhất trí tăng cường hợp tác", "đã thảo luận về an ninh biển", "chủ trì họp báo"])
    func whatTwoDoTogetherIsAMeeting(_ words: String) {
        let record = Reading.record(
            "Ngày 8/10, Bộ trưởng Quốc phòng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh \(words).")
        #expect(Told.lines(record) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
        #expect(record.events.map(\.rule) == ["meeting.joint"])
    }

    @Test func whatOneDoesAloneIsNone() {
        #expect(meetings("Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh nhất trí tăng cường hợp tác.").isEmpty)
        #expect(meetings("Ngày 8/10, Việt Nam và Ấn Độ nhất trí tăng cường hợp tác.").isEmpty)
    }

    @Test func whoTalksOfAMeetingOfTwoOthersIsNotInIt() {
        let text = """
            Thủ tướng Đức Olaf Scholz hoan nghênh cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Tổng thống Pháp \
            Emmanuel \
            Macron ngày 8/10.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Narendra Modi + Emmanuel Macron"])
    }

    @Test func talksOfThreeSidesAreOneMeeting() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Mỹ Lloyd Austin đã hội đàm ba bên với Bộ trưởng Quốc phòng Nhật Bản Kihara \
            Minoru và Bộ trưởng Quốc phòng Hàn Quốc Shin Won-sik tại Singapore.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Lloyd Austin + Kihara Minoru + Shin Won-sik"])
        #expect(Reading.record(text).events.map { $0.countries.map(\.rawValue) } == [["JP", "KR", "US"]])
    }

    @Test(arguments: [
        ("Chủ tịch Ủy ban Quân sự NATO Rob Bauer", "NATO"), ("Phó Tổng Thư ký Liên hợp quốc Jean-Pierre Lacroix", "UN"),
        ("Đại diện cấp cao của EU về chính sách an ninh và đối ngoại Josep Borrell", "EU"),
        ("Thượng nghị sĩ Mỹ John McCain", "US"), ("Quốc vương Thái Lan Maha Vajiralongkorn", "TH"),
        ("Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin", "RU"), ("Tổng thống Nga V. Putin", "RU"),
        ("Phó Thủ tướng, Bộ trưởng Quốc phòng Singapore Ng Eng Hen", "SG"),
        ("Bộ trưởng Quốc phòng Cộng hòa Dân chủ Congo Guy Kabombo Muadiamvita", "CD"),
    ])
    func theOtherSide(_ guest: String, _ country: String) {
        let record = Reading.record("Ngày 8/10, Đại tướng Phan Văn Giang gặp \(guest).")
        #expect(record.events.map(\.type) == [.meeting])
        #expect(record.events.flatMap { $0.participants.compactMap { $0.country?.rawValue } } == ["VN", country])
    }

    @Test func namesInCapitalsAreNames() {
        let text = "Ngày 8/10, Đại tướng PHAN VĂN GIANG tiếp Đại sứ Mỹ MARC KNAPPER."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: PHAN VĂN GIANG + MARC KNAPPER"])
    }

    @Test func twoVerbsWithOnePairAreOneMeeting() {
        let text =
            "Ngày 8/10, Đại tướng Phan Văn Giang đã tiếp và hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func aCounterpartIsOfTheOtherSide() throws {
        let record = Reading.record(
            "Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, hội đàm với người đồng cấp Nhật Bản "
                + "Kihara Minoru."
        )
        #expect(Told.lines(record) == ["meeting occurred 2024-10-08: Phan Văn Giang + Kihara Minoru"])
        let event = try #require(record.events.first)
        #expect(event.participants.map { $0.country?.rawValue } == ["VN", "JP"])
        #expect(event.participants.map(\.post) == ["Bộ trưởng Bộ Quốc phòng", "Bộ trưởng Bộ Quốc phòng"])
    }

    @Test(arguments: [
        "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Thượng tướng Hoàng Xuân Chiến.",
        "Ngày 8/10, Đại tướng Phan Văn Giang gặp khó khăn khi đọc diễn văn về Ấn Độ.",
        "Đại tướng Phan Văn Giang tiếp tục khẳng định quan hệ với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Ấn Độ có nhiều cuộc gặp.",
        "Đại tướng Phan Văn Giang gửi điện mừng tới Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10, Đại tướng Phan Văn Giang đến Quân khu 5.",
    ])
    func noMeetingOfTwoCountries(_ sentence: String) { #expect(meetings(sentence).isEmpty) }

    @Test func theTriggerIsQuotedFromTheFirstToTheLastParty() throws {
        let record = Reading.record("Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya tại Hà Nội.")
        let event = try #require(record.events.first)
        let quotes = Dictionary(grouping: event.evidence, by: \.field).mapValues { $0.map(\.quote) }
        #expect(quotes[.trigger] == ["Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya"])
        #expect(quotes[.participant] == ["Đại tướng Phan Văn Giang", "Đại sứ Ấn Độ Sandeep Arya"])
        #expect(quotes[.date] == ["Ngày 8/10"])
        #expect(quotes[.venue] == ["Hà Nội"])
    }

    @Test func aDelegationWithoutANameIsMetAsWell() {
        let text = "Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đoàn cán bộ Quân đội Lào."
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["LA", "VN"]])
        #expect(found.map { $0.participants.first?.name } == ["Phan Văn Giang"])
    }

    @Test func oneMeetingWithEachOfSeveralMinistries() {
        let text =
            "Ngày 8/10, Đại tướng Phan Văn Giang có các cuộc gặp với bộ quốc phòng các nước Anh, Pháp và Mông Cổ."
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["GB", "VN"], ["FR", "VN"], ["MN", "VN"]])
    }

    @Test func leadersOfStatesAreNobodyToldBefore() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Ngày 9/10, Tổng thống Nga Putin hội đàm với các nhà lãnh đạo của Indonesia và Malaysia.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["IN", "VN"], ["ID", "RU"], ["MY", "RU"]])
    }

    @Test func hostsBehindSemicolonsAreCalledOnInTurn() {
        let text =
            "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh chào xã giao Chủ tịch nước Lương Cường; Phó Thủ tướng "
            + "Bùi Thanh Sơn; Chủ nhiệm Ủy ban Quốc phòng và An ninh Lê Tấn Tới."
        #expect(
            meetings(text).map { $0.split(separator: "+").last.map(String.init) ?? "" } == [
                " Lương Cường", " Bùi Thanh Sơn", " Lê Tấn Tới",
            ])
    }

    @Test func oneMeetingWithTwoHostsIsOne() {
        let text =
            "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh có cuộc gặp với Thủ tướng Hun Manet và Bộ trưởng Quốc "
            + "phòng Campuchia Tea Seiha."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Rajnath Singh + Hun Manet + Tea Seiha"])
    }

    @Test func twoOfOnePostAreNamedBehindIt() {
        let text = """
            Tổng thống Nga Putin đọc diễn văn.
            Ngày 8/10, cuộc điện đàm giữa hai Tổng thống Emmanuel Macron của Pháp và Putin của Nga diễn ra.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Emmanuel Macron + Putin"])
    }

    @Test func theMasterOfAnAdviserDoesNotMeet() {
        let text =
            "Ngày 8/10, Tổng thống Nga Vladimir Putin hội đàm với ông Peter Novak, cố vấn an ninh của Tổng thống Mỹ Donald "
            + "Trump."
        let record = Reading.record(text)
        #expect(Told.lines(record, .meeting) == ["meeting occurred 2024-10-08: Vladimir Putin + Peter Novak"])
        #expect(record.people.first { $0.name == "Peter Novak" }?.country == CountryCode("US"))
    }

    @Test func theCounterpartIsWhoHoldsThePost() {
        let text = """
            Cựu Tổng thống Mỹ Barack Obama im lặng.
            Ngày 8/10, Tổng thống Mỹ Joe Biden gặp Tổng thống Pháp Emmanuel Macron.
            Tổng thống Macron cảm ơn nước chủ nhà trong cuộc gặp người đồng cấp Mỹ.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Joe Biden + Emmanuel Macron"])
    }

    @Test func aListBehindBetweenGoesOn() {
        let text =
            "Ngày 8/10 diễn ra cuộc họp giữa Đại tướng Mỹ Charles Brown cùng với những người đồng cấp Kim Myung Soo của Hàn "
            + "Quốc và Yoshihide Yoshida của Nhật Bản. Tướng Yoshihide Yoshida và tướng Kim Myung Soo cảm ơn."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Charles Brown + Kim Myung Soo + Yoshihide Yoshida"])
    }

    @Test func theLeaderOfAStateIsWhoIsCalledSo() {
        let text = """
            Ngày 8/10, lãnh đạo Triều Tiên Kim Jong-un gặp Chủ tịch Trung Quốc Tập Cận Bình.
            Lãnh đạo Triều Tiên và Chủ tịch Trung Quốc gặp nhau tại Bắc Kinh.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Kim Jong-un + Tập Cận Bình"])
    }

    @Test func aSentenceWithoutPeopleDatesTheMeetingToldBefore() {
        let text = """
            Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi sẽ gặp nhau.
            Cuộc gặp sẽ diễn ra vào ngày 12/10 tại Kazan.
            """
        #expect(meetings(text) == ["meeting planned 2024-10-12: Vladimir Putin + Narendra Modi"])
    }

    @Test(arguments: ["Hội đàm diễn ra hôm 5/10", "Cuộc điện đàm diễn ra ngày 5/10", "Cuộc gặp được tổ chức hôm 5/10"])
    func aBareNounDatesTheMeetingOfHeadlineAndLead(_ words: String) {
        let text = """
            Bộ trưởng Quốc phòng Nga hội đàm với người đồng cấp Ấn Độ
            Ngày 6/10, Bộ Quốc phòng Nga cho biết Bộ trưởng Andrei Belousov đã kết thúc hội đàm với Bộ trưởng Quốc phòng Ấn Độ \
            Rajnath Singh.
            \(words), vài giờ sau khi đoàn tới nơi.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-05: Andrei Belousov + Rajnath Singh"])
    }

    @Test func aProgrammeGoesOnOnItsDay() {
        let text = """
            Sáng nay, Chủ tịch nước Tô Lâm đón Tổng thống Pháp Emmanuel Macron.
            Hai bên duyệt đội danh dự.
            Đội quân nhạc cử quốc ca.
            Sau đó, ông Macron sẽ hội kiến với Thủ tướng Phạm Minh Chính.
            """
        #expect(meetings(text).contains("meeting planned 2024-10-10: Emmanuel Macron + Phạm Minh Chính"))
    }

    @Test func whatTwoSignIsNoMeeting() {
        let text =
            "Đại tướng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh ký biên bản thảo luận về dự án."
        #expect(meetings(text) == [])
    }

    @Test func aNounThatNamesItsStatesIsTheirs() {
        let text =
            "Ngày 8/10, hội nghị thượng đỉnh Nga - Ấn Độ sẽ là lời nhắc với Mỹ rằng nhà lãnh đạo Ấn Độ Narendra Modi có các "
            + "lựa chọn khác."
        #expect(Reading.record(text).events.map { $0.countries.map(\.rawValue) } == [["IN", "RU"]])
    }

    @Test func aCaptionOfOneDatesTheMeeting() {
        let text = """
            Đại tướng Phan Văn Giang đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Bộ trưởng Rajnath Singh tại hội đàm ở Hà Nội ngày 8-10.
            """
        let record = Reading.record("Tin đối ngoại\n" + text, published: "2024-10")
        #expect(Told.lines(record, .meeting) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func whoExchangesLettersDoesNotMeet() {
        let text = "Ngày 8/10, Chủ tịch Kim Jong-un và Chủ tịch Trung Quốc Tập Cận Bình trao đổi thông điệp chúc mừng."
        #expect(meetings(text) == [])
    }

    @Test func thoseWhoLeadAStateReceiveOneByOne() {
        let text =
            "Ngày 8/10, Tổng thống Pháp Emmanuel Macron sẽ có cuộc hội đàm với Tổng Bí thư Tô Lâm, Chủ tịch nước Lương Cường và "
            + "Thủ tướng Phạm Minh Chính."
        #expect(meetings(text).count == 3)
    }

    @Test(arguments: [
        "Tham dự cuộc hội đàm ngày 8/10 có Bộ trưởng Quốc phòng Mỹ Lloyd Austin và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Ngày 8/10 có cuộc hội đàm giữa hai phái đoàn dẫn đầu bởi Bộ trưởng Quốc phòng Mỹ Lloyd Austin và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Bộ trưởng Quốc phòng Mỹ Lloyd Austin ngày 8/10 đã thảo luận về vấn đề này với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.",
        "Trong cuộc họp báo chung với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh ngày 8/10, Bộ trưởng Quốc phòng Mỹ Lloyd Austin cảm ơn.",
    ])
    func twoSidesHoweverTheyAreTold(_ text: String) {
        #expect(meetings(text).allSatisfy { $0.contains("Lloyd Austin") && $0.contains("Rajnath Singh") })
    }

    @Test func envoysOfSeveralStatesAreMetOneByOne() {
        let text =
            "Ngày 8/10, Thứ trưởng Ngoại giao Nga Mikhail Bogdanov hội đàm với Đại sứ Ấn Độ Vinay Kumar và Đại sứ Cuba Julio Garmendia."
        #expect(meetings(text).count == 2)
    }

    @Test func whoStandsBehindWithIsNotWhoGoesOnToMeet() {
        let text =
            "Đây là nỗ lực của Chủ tịch Kim Jong-un với Chủ tịch Trung Quốc Tập Cận Bình trước cuộc gặp với Tổng thống Mỹ Joe Biden ngày 18/10."
        #expect(meetings(text).allSatisfy { !$0.contains("Tập Cận Bình") && $0.contains("Kim Jong-un") })
    }

    @Test func theMeetingOnAVisitOfAnotherTimeHasNoDayEither() {
        let text = """
            Ngày 8/10, quân đội Zimbabwe kiểm soát thủ đô Harare. Người dân chờ đợi. Không ai rõ vì sao. Đài phát thanh im lặng.
            Hai tuần trước đó, tướng Zimbabwe Constantino Chiwenga đã có chuyến thăm Bắc Kinh và có cuộc gặp với Bộ trưởng \
            Quốc phòng Trung Quốc Thường Vạn Toàn.
            """
        #expect(meetings(text).allSatisfy { !$0.contains("2024-10-08") })
    }

    @Test func bilateralMeetingsWithSeveralStatesAreSeveral() {
        let text =
            "Ngày 8/10, Đại tướng Phan Văn Giang đã gặp song phương Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh và Bộ trưởng Quốc phòng Mỹ Lloyd Austin."
        #expect(meetings(text).count == 2)
    }

    @Test func thoseWhoChairTheTalksMeet() {
        let text =
            "Hội đàm Bộ trưởng Quốc phòng Việt Nam - Ấn Độ diễn ra ngày 8/10 dưới sự chủ trì của Đại tướng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func whoMetHimIsWhomTheArticleIsAbout() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, có nhiều hoạt động tại Singapore. Gặp Bộ trưởng Quốc phòng \
            Hàn Quốc Shin Won-sik, hai bên nhất trí sớm tổ chức đối thoại.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Shin Won-sik"
            ])
    }

    @Test(arguments: [
        ("đã chào Tổng thống Pháp Emmanuel Macron", 1), ("tổ chức chào mừng Tổng thống Pháp Emmanuel Macron", 0),
    ])
    func aCallIsNoWelcome(_ words: String, _ count: Int) {
        let text = "Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, \(words)."
        #expect(Told.lines(Reading.record(text), .meeting).count == count)
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Tổng thống Nga Vladimir Putin lần lượt gặp Tổng thống Iran Masoud Pezeshkian và Thủ tướng Israel Benjamin "
                + "Netanyahu.",
            ["Vladimir Putin + Masoud Pezeshkian", "Vladimir Putin + Benjamin Netanyahu"]
        ),
        (
            "Ngày 8/10, Tổng Bí thư Tô Lâm và Chủ tịch nước Lương Cường lần lượt tiếp Bộ trưởng Quốc phòng Mỹ Pete Hegseth.",
            ["Tô Lâm + Pete Hegseth", "Lương Cường + Pete Hegseth"]
        ),
    ])
    func oneAfterTheOther(_ text: String, _ pairs: [String]) {
        #expect(Told.lines(Reading.record(text), .meeting) == pairs.map { "meeting occurred 2024-10-08: \($0)" })
    }

    @Test(arguments: [
        "có các cuộc gặp song phương với Thủ tướng Nhật Bản Ishiba Shigeru, Tổng thống Pháp Emmanuel Macron và Thủ tướng New "
            + "Zealand Christopher Luxon.",
        "có các cuộc tiếp xúc riêng rẽ với Thủ tướng Nhật Bản Ishiba Shigeru, Tổng thống Pháp Emmanuel Macron và Thủ tướng New "
            + "Zealand Christopher Luxon.",
    ])
    func theListGoesOnBehindCommas(_ words: String) {
        #expect(
            Told.lines(Reading.record("Ngày 8/10, Thủ tướng Phạm Minh Chính \(words)"), .meeting) == [
                "meeting occurred 2024-10-08: Phạm Minh Chính + Ishiba Shigeru",
                "meeting occurred 2024-10-08: Phạm Minh Chính + Emmanuel Macron",
                "meeting occurred 2024-10-08: Phạm Minh Chính + Christopher Luxon",
            ])
    }

    @Test func whenWhatTheyAgreedOnIsToBeIsNotWhenTheyMet() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, có nhiều hoạt động tại Paris. Gặp Bộ trưởng Quốc phòng Pháp \
            Sébastien Lecornu, hai bên nhất trí tổ chức đối thoại vào tháng 12/2024.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Sébastien Lecornu"
            ])
    }

    @Test func aSecretaryIsNoLetter() {
        let text = "Ngày 8/10, Thượng tướng Hoàng Xuân Chiến tiếp Thư ký Quốc phòng Ấn Độ Anil Rao."
        #expect(Reading.stages(text).reader.events.map(\.type) == [.meeting])
    }

    @Test func whoLeadAStateReceiveAGuestOneByOne() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Nga Sergei Shoigu có cuộc gặp với Tổng Bí thư Nguyễn Phú Trọng, Chủ tịch nước Trần Đại Quang \
            và Bộ trưởng Bộ Quốc phòng Ngô Xuân Lịch.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Sergei Shoigu + Nguyễn Phú Trọng",
                "meeting occurred 2024-10-08: Sergei Shoigu + Trần Đại Quang",
                "meeting occurred 2024-10-08: Sergei Shoigu + Ngô Xuân Lịch",
            ])
    }

    @Test(arguments: [
        "Hồi tháng 9, Nga từ chối đề nghị gặp của Thủ tướng Ấn Độ Narendra Modi.",
        "Nga bác lời mời hội đàm của Thủ tướng Ấn Độ Narendra Modi hồi tháng 9.",
    ])
    func aMeetingThatOneSideRefusesFallsThrough(_ text: String) {
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map(Told.line) == ["meeting cancelled 2024-09: Narendra Modi"])
        #expect(found.map { $0.countries.map(\.rawValue) } == [["IN", "RU"]])
    }

    @Test func theTwoBehindBetweenTalkToEachOther() {
        let text = """
            Vấn đề được thảo luận giữa Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh và Bộ trưởng Quốc phòng Lào Khamlieng \
            Outhakaysone ngày 8/10.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Rajnath Singh + Khamlieng Outhakaysone"
            ])
    }

    @Test(arguments: ["hai cuộc gặp", "các cuộc điện đàm"])
    func asManyMeetingsAsPartners(_ words: String) {
        let text =
            "Ngày 8/10, Tổng thống Pháp Emmanuel Macron có \(words) với Thủ tướng Đức Friedrich Merz và Thủ tướng Anh Keir Starmer."
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Emmanuel Macron + Friedrich Merz",
                "meeting occurred 2024-10-08: Emmanuel Macron + Keir Starmer",
            ])
    }

    @Test func thePlaceMayBeToldWithItsState() {
        let text =
            "Trong cuộc gặp Thủ tướng Anh Keir Starmer tại Tokyo, Nhật Bản hôm 8/10, Thủ tướng Đức Friedrich Merz cho biết Đức sẵn sàng."
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Friedrich Merz + Keir Starmer"
            ])
    }

    @Test func aForeignerMayHoldAPostThatIsOursElsewhere() {
        let text = """
            Ngày 8/10, Chủ tịch Quốc hội Trần Thanh Mẫn thăm Campuchia. Cùng ngày, ông hội đàm với Chủ tịch Quốc hội Khuon Sudary.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Trần Thanh Mẫn + Khuon Sudary"
            ])
    }

    @Test func whoIsCalledIsCalledByHimself() {
        let text =
            "Ngày 8/10, Tổng thống Pháp Emmanuel Macron điện đàm với Thủ tướng Đức Friedrich Merz và Thủ tướng Anh Keir Starmer."
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Emmanuel Macron + Friedrich Merz",
                "meeting occurred 2024-10-08: Emmanuel Macron + Keir Starmer",
            ])
    }

    @Test func withWhomHeSignsAfterwardsIsNotMet() {
        let text = """
            Trước khi gặp Thủ tướng Đức Friedrich Merz, ngày 8/10, Tổng thống Pháp Emmanuel Macron cùng Thủ tướng Anh Keir Starmer \
            ký tuyên bố chung.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Emmanuel Macron + Friedrich Merz"
            ])
    }

    @Test func behindASemicolonTheMeetingIsOfWhomTheClauseBeforeTells() {
        let text = """
            Ngày 8/10, Thủ tướng Đức Friedrich Merz lên đường thăm Pháp; cuộc hội đàm với Tổng thống Emmanuel Macron dự kiến diễn \
            ra ngày 12/10.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting planned 2024-10-12: Friedrich Merz + Emmanuel Macron"
            ])
    }

    @Test func theyAreThoseWhomTheSentenceBeforeIsAbout() {
        let text = """
            Ngày 7/10, Thủ tướng Đức Friedrich Merz gặp Thủ tướng Anh Keir Starmer.
            Ngoại trưởng Mỹ Marco Rubio và Ngoại trưởng Nga Sergei Lavrov được giao chuẩn bị.
            Sau khi họ điện đàm ngày 8/10, không có gì thay đổi.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting).contains(
                "meeting occurred 2024-10-08: Marco Rubio + Sergei Lavrov"))
    }

    @Test func whoIsReceivedIsWhoCame() {
        let text =
            "Ngày 8/10, Tổng thống Mỹ Donald Trump đến Tokyo, bắt đầu chuyến thăm Nhật Bản, và được Nhật hoàng Naruhito tiếp."
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-08: Naruhito + Donald Trump"])
    }

    @Test func theThreeMinistersAreThoseNamedLast() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Đức Boris Pistorius, Bộ trưởng Quốc phòng Anh John Healey và Bộ trưởng Quốc phòng Italia \
            Guido Crosetto dự lễ khai mạc. Chiều cùng ngày, ba bộ trưởng tiến hành hội đàm.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Boris Pistorius + John Healey + Guido Crosetto"
            ])
    }

    @Test func inATalkWithHimHeIsWhomTheArticleIsAbout() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang đến Singapore. Trong cuộc tiếp Bộ trưởng Quốc phòng Anh John Healey, hai bên trao \
            đổi về hợp tác.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + John Healey"
            ])
    }

    @Test func whoIsVisitedAtHomeIsMet() {
        let text =
            "Ngày 8/10, Chủ tịch nước Lương Cường đến thăm nguyên Thủ tướng Lào Thongsing Thammavong tại nhà riêng."
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Lương Cường + Thongsing Thammavong"
            ])
    }

    @Test func whoTellsOfTalksIsNotOneOfThoseWhoTalk() {
        let text =
            "Ngày 8/10, Bộ trưởng Tài chính Mỹ Scott Bessent nói rằng Mỹ có các cuộc điện đàm rất tốt với Trung Quốc."
        #expect(Reading.record(text).events.allSatisfy { $0.participants.isEmpty })
    }

    @Test func twoOfOneStateMeetAmongThemselves() {
        let text = """
            Ngày 7/10, Tổng thống Mỹ Donald Trump gặp Thủ tướng Anh Keir Starmer.
            Ngoại trưởng Mỹ Marco Rubio kể rằng Tổng thống Trump hỏi về Iran mỗi khi hai người gặp nhau.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-07: Donald Trump + Keir Starmer"
            ])
    }

    @Test func whoChairASessionOfTheirTwoArmiesMeet() {
        let text = """
            Ngày 8/10, Đại tướng Philippines Romeo Brawner và Đô đốc Mỹ Samuel Paparo đã chủ trì một cuộc họp giữa quân đội hai nước.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Romeo Brawner + Samuel Paparo"
            ])
    }

    @Test func whoTheSentenceOpensWithIsHeOfTheMeetingBetween() {
        let text = """
            Ngày 7/10, Thủ tướng Anh Keir Starmer phát biểu. Tổng thống Mỹ Donald Trump bị chỉ trích sau khi phê bình \
            Thủ tướng Keir Starmer và sau cuộc gặp giữa ông với Tổng thống Nga Vladimir Putin ngày 8/10.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Donald Trump + Vladimir Putin"
            ])
    }

    @Test func whoHoldsTheDinnerMeetsHisGuest() {
        let text = "Tối 7/10, Tổng thống Mỹ Donald Trump dự tiệc do Vua Hà Lan Willem-Alexander chiêu đãi."
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-07: Willem-Alexander + Donald Trump"
            ])
    }

    @Test func whoIsReceivedIsNotTheHostsOwnMinister() {
        let text = """
            Ngày 7/10, Tổng thống Mỹ Donald Trump hội đàm với Thủ tướng Anh Keir Starmer và được Vua Anh Charles III tiếp.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-07: Donald Trump + Keir Starmer",
                "meeting occurred 2024-10-07: Charles III + Donald Trump",
            ])
    }

    @Test func thoseWhoWelcomeAGuestMeetHim() {
        let text = """
            Ngày 7/10, Tổng thống Nga Vladimir Putin tới Baku. Đón Tổng thống Putin có Tổng thống Azerbaijan Ilham Aliyev.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-07: Ilham Aliyev + Vladimir Putin"]
        )
    }

    @Test func aMeetingCountedFromIsNotTheOneOfToday() {
        let text = """
            Ngày 7/10, Tổng thống Mỹ Donald Trump tới Brussels. Ông Trump có cuộc gặp kéo dài 50 phút với Tổng thống Nga \
            Vladimir Putin, lần đầu tiên kể từ khi hai người trao đổi ngắn hôm 26/4.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-07: Donald Trump + Vladimir Putin",
                "meeting occurred 2024-04-26: Donald Trump + Vladimir Putin",
            ])
    }

    @Test func aMinistersMeetingIsNotTheTalksThatHeSatIn() {
        let text = """
            Ngày 8/10, Chủ tịch nước Lương Cường hội đàm với Tổng thống Nam Phi Cyril Ramaphosa. Dự hội đàm phía Việt Nam có \
            Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng; phía Nam Phi có Bộ trưởng Quốc phòng Angie Motshekga.
            Cùng ngày, Đại tướng Phan Văn Giang gặp song phương bà Angie Motshekga.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting).last
                == "meeting occurred 2024-10-08: Phan Văn Giang + Angie Motshekga")
    }

    @Test func aComradeIsWhoWasNamedBefore() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang đã thăm Armenia. Tại Yerevan, đồng chí hội đàm với Bộ trưởng Quốc phòng Suren \
            Papikyan.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .meeting) == ["meeting occurred 2024-10-08: Phan Văn Giang + Suren Papikyan"])
        #expect(record.people.last?.country == CountryCode("AM"))
    }

    @Test func whoMeetsADelegationMeetsItsState() throws {
        let text = "Ngày 8/10, Thứ trưởng Ngoại giao Nhật Bản Sato Kenji đã vội đến gặp phái đoàn Lào."
        let event = try #require(Reading.record(text).events.first { $0.type == .meeting })
        #expect(event.countries.map(\.rawValue) == ["JP", "LA"])
    }

    @Test(arguments: [
        "Cuộc gặp với Thủ tướng Lào Sonexay Siphandone, dự kiến diễn ra chiều 9/10, đã phải hủy do lịch trình của ông Sonexay.",
        "Cuộc gặp với Thủ tướng Lào Sonexay Siphandone, theo kế hoạch vào chiều 9/10, đã không diễn ra.",
    ])
    func whatWasCalledOffIsOfWhomTheArticleIsAbout(_ sentence: String) {
        let text = "Ngày 8/10, Thủ tướng Nhật Bản Ishiba Shigeru tiếp Thủ tướng Úc Anthony Albanese. \(sentence)"
        #expect(
            Told.lines(Reading.record(text), .meeting).last
                == "meeting cancelled 2024-10-09: Ishiba Shigeru + Sonexay Siphandone")
    }

    @Test func anAppointmentIsAMeetingToCome() {
        let text =
            "Báo chí đưa tin về chuyến đi của Thủ tướng Nhật Bản Ishiba Shigeru, với lịch gặp Tổng thống Lào Thongloun Sisoulith."
        #expect(Told.lines(Reading.record(text), .meeting).map { $0.hasPrefix("meeting planned") } == [true])
    }

    @Test(arguments: [
        "Hôm qua 7/10, Thủ tướng Phạm Minh Chính hội đàm với đoàn.",
        "Hôm qua 7/10, Thủ tướng Phạm Minh Chính đã có buổi tiếp đoàn.",
    ])
    func theDelegationIsWhoLeadsIt(_ sentence: String) {
        let text = "Từ ngày 6 đến 9/10, Thủ tướng Nhật Bản Ishiba Shigeru thăm Việt Nam. \(sentence)"
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { Set($0.participants.map(\.name)) } == [["Phạm Minh Chính", "Ishiba Shigeru"]])
    }

    @Test func whoIsReceivedWhereHeGoes() {
        let text =
            "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tới Phủ Chủ tịch, nơi Chủ tịch nước Lương Cường tiếp."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Lương Cường + Rajnath Singh"])
    }

    @Test func talksWithTwoBehindACommaAreTwo() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang có các cuộc tiếp xúc song phương với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh, Bộ trưởng \
            Quốc phòng Nhật Bản Sato Ken.
            """
        #expect(
            meetings(text) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh",
                "meeting occurred 2024-10-08: Phan Văn Giang + Sato Ken",
            ])
    }

    @Test func anOfficeBehindTheNameIsNobodyElse() {
        let text =
            "Ngày 8/10, Thiếu tướng Vũ Văn Hiệp, Phó Cục trưởng Cục Đối ngoại đã gặp Bộ trưởng Quốc phòng Lào Keo Sivilay."
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Vũ Văn Hiệp + Keo Sivilay"])
    }

    @Test func whomOthersShouldMeetIsAdvice() {
        let text = """
            Thủ tướng Na Uy Erik Dahl cho rằng Phần Lan nên ngồi lại với Tổng thống Latvia Janis Kalns.
            """
        #expect(Told.lines(Reading.record(text), .meeting).isEmpty)
    }
}
