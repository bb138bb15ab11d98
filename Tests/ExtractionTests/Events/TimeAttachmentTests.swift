import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct TimeAttachmentTests {
    private func lines(_ text: String) -> [String] { Told.lines(Reading.record(text)) }

    @Test func theDayOfASurveyOfNewsIsNotThatOfWhatItTells() {
        let text = """
            Xem thêm tin thế giới ngày 4/10: Tổng thống Phần Lan Nils Berg thăm Na Uy.
            """
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.date?.description == "2024-10-04" })
    }

    @Test func theDayOfPreparationsIsNotThatOfTheMeeting() {
        let text = """
            Thủ tướng Na Uy Hans Moen họp về công tác chuẩn bị cuộc gặp giữa Tổng thống Phần Lan Nils Berg và Tổng thống \
            Latvia Janis Kalns tại Oslo ngày 4/10.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(!found.contains { $0.date?.description == "2024-10-04" })
    }

    @Test func theDayOfAConfirmationIsNotThatOfTheVisit() {
        let text = "Ngoại trưởng Phần Lan hôm 4/10 xác nhận chuyến thăm Na Uy của Tổng thống Nils Berg sẽ ngắn hơn."
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.date?.description == "2024-10-04" })
    }

    @Test(arguments: ["ký hồi năm 2012", "ký năm 2012"])
    func theYearOfADocumentIsNotThatOfTheMeeting(_ words: String) {
        let text = """
            Tổng thống Phần Lan Nils Berg từng đề nghị đổi mới thoả thuận \(words) trong cuộc gặp Tổng thống Latvia Janis Kalns.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.date?.description == "2012" })
    }

    @Test func sinceWhenTimeHasPassedIsNotItsDay() {
        let text = """
            Sau nhiều thăng trầm kể từ cuộc bầu cử hồi tháng 4, Tổng thống Phần Lan Nils Berg thăm Na Uy.
            """
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.date?.description.hasPrefix("2024-04") ?? false })
    }

    @Test(arguments: ["sau đòn không kích của liên quân hôm 4/10", "sau cuộc tấn công của phiến quân hôm 4/10"])
    func theDayOfWhatWentBeforeIsNotItsOwn(_ words: String) {
        let text = "Thụy Điển bàn giao cho Phần Lan hai tên lửa hỏng \(words)."
        let found = Reading.record(text).events.filter { $0.type == .transfer }
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.date?.description == "2024-10-04" })
    }

    @Test func aTimeBelongsToItsOwnClause() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội đàm với Đại tướng Phan Văn Giang; ngày 8/10, \
            ông Rajnath \
            Singh gặp Thủ tướng Phạm Minh Chính.
            """
        #expect(
            lines(text) == [
                "meeting occurred 2024-10-07: Rajnath Singh + Phan Văn Giang",
                "meeting occurred 2024-10-08: Rajnath Singh + Phạm Minh Chính",
            ])
    }

    @Test func theYearOfADocumentIsNotTheDayOfTheMeeting() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh và bàn về việc \
            thực hiện Bản ghi nhớ Việt Nam - Ấn Độ về hợp tác hải quân ký năm 2009.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .meeting) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
        #expect(record.agreements.map { $0.date.map(String.init) } == ["2009"])
    }

    @Test func thePastInTheSameArticleKeepsItsOwnDay() {
        let text = """
            Ngày 8/10/2024, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tại Hà Nội.
            Tháng 6/2023, Đại tướng Phan Văn Giang đã gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tại New Delhi.
            """
        #expect(
            lines(text) == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh",
                "meeting occurred 2023-06: Phan Văn Giang + Rajnath Singh",
            ])
    }

    @Test func aMeetingWithoutADayTakesThatOfTheStoryAndSaysSo() throws {
        let text = """
            Sáng 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đến Hà Nội.
            Đại tướng Phan Văn Giang đã hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .meeting })
        #expect(event.date.map(String.init) == "2024-10-08")
        #expect(!event.dateReason.isEmpty)
        #expect(!event.evidence.contains { $0.field == .date }, "a day taken over has no words of its own")
    }

    @Test(arguments: [
        ("Ngày 08.10.2024,", "2024-10-08"), ("Ngày 8-10,", "2024-10-08"), ("Hôm thứ Hai,", "2024-10-07"),
        ("Cuối tháng 9,", "2024-09"), ("Mới đây,", "2024-10~"), ("Năm ngoái,", "2023"), ("Hôm qua,", "2024-10-09"),
    ])
    func theTimeThatOpensTheSentence(_ time: String, _ date: String) {
        let text = "\(time) Đại tướng Phan Văn Giang đã tiếp Đại sứ Nhật Bản Ito Naoki."
        #expect(lines(text) == ["meeting occurred \(date): Phan Văn Giang + Ito Naoki"])
    }

    @Test func aTimeBehindTheObject() {
        let text = "Đại tướng Phan Văn Giang tiếp Đại sứ Nhật Bản Ito Naoki vào hôm thứ Ba (8/10)."
        #expect(lines(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Ito Naoki"])
    }

    @Test func eachClauseOfAnInvitationHasItsOwnTime() {
        let text = """
            Thứ trưởng Bộ Quốc phòng Hoàng Xuân Chiến hôm nay gặp Đại sứ Hàn Quốc Choi Youngsam; ông Choi Youngsam \
            mời Thứ \
            trưởng thăm Hàn Quốc vào tháng 3 năm sau.
            """
        #expect(
            lines(text) == [
                "meeting occurred 2024-10-10: Hoàng Xuân Chiến + Choi Youngsam",
                "visit proposed 2025-03: Hoàng Xuân Chiến",
            ])
    }

    @Test func sinceWhenIsNotWhen() {
        let text =
            "Kể từ năm 1972, đây là lần đầu Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath "
            + "Singh, ngày 8/10."
        #expect(lines(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func sinceWhenDatesWhatKhiTells() {
        let text = "Nhiều tàu đã đến đây kể từ tháng 11/2003, khi tàu hộ tống USS Vandegrift lần đầu cập cảng Việt Nam."
        #expect(lines(text).contains { $0.hasPrefix("port_call occurred 2003-11") })
    }

    @Test func theTimeOfAGatheringIsNotThatOfWhatStandsBeforeIt() {
        let text =
            "Chuyến thăm của Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tới Lào cũng như việc ông tham gia Hội nghị Bộ trưởng "
            + "Quốc phòng ASEAN Mở rộng tháng 11 năm ngoái là tín hiệu mạnh."
        #expect(!lines(text).contains { $0.hasPrefix("visit occurred 2023-11") })
    }

    @Test func whatComesBeforeAnotherThingHasNotItsTime() {
        let text =
            "Ngày 8/10, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh trước khi ông Singh nghỉ vào "
            + "tháng 12."
        #expect(lines(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
        let undated =
            "Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh trước khi ông Singh nghỉ vào tháng 12."
        #expect(!lines(undated).contains { $0.contains("2024-12") || $0.contains("2023-12") })
    }

    @Test func theTimeOfAnEarlierVisitIsNotThatOfTheLater() {
        let text = "Thủ tướng Ấn Độ Narendra Modi thăm Pháp sau chuyến thăm của Tổng thống Nga Vladimir Putin năm 2003."
        #expect(!lines(text).contains("visit occurred 2003: Narendra Modi"))
    }

    @Test func theTimeBehindOneVisitIsNotTheNextOnes() {
        let text =
            "So với chuyến thăm Nga của Tổng Bí thư Tô Lâm năm ngoái thì chuyến thăm Việt Nam của Tổng thống Nga Vladimir "
            + "Putin ngắn hơn."
        #expect(!lines(text).contains("visit occurred 2023: Vladimir Putin"))
        #expect(lines(text).contains("visit occurred 2023: Tô Lâm"))
    }

    @Test func theDayOfAnAnnouncementIsNotThatOfThePlan() {
        let text = "Ngày 8/10, Bộ Quốc phòng Hàn Quốc tuyên bố Mỹ và Hàn Quốc sẽ nối lại tập trận chung."
        #expect(!lines(text).contains { $0.contains("2024-10-08") })
    }

    @Test func aTreatyIsSignedSinceWhenItHolds() {
        let text =
            "Nga rút khỏi Hiệp định các lực lượng hạt nhân tầm trung (INF) được ký kết giữa Nga và Mỹ từ năm 1987."
        let agreements = Reading.record(text).agreements
        #expect(agreements.map { $0.date.map(String.init) } == ["1987"])
    }

    @Test func theDaysOfAVisitAreLessThanTheDayOfTheMeeting() {
        let text = """
            Đại tướng Phan Văn Giang đã chủ trì lễ đón Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam từ ngày 6 đến 9/10.
            Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh, sáng 8-10.
            """
        #expect(lines(text).contains("meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"))
    }

    @Test func theDayOfTheWordsIsNotThatOfThePlan() {
        let text = "Tổng thống Mỹ Joe Biden ngày 5/10 thông báo sẽ gặp Thủ tướng Nhật Bản Shigeru Ishiba."
        #expect(lines(text) == ["meeting planned -: Joe Biden + Shigeru Ishiba"])
    }

    @Test(arguments: [
        "Tổng thống Mỹ Joe Biden sẽ gặp Thủ tướng Nhật Bản Shigeru Ishiba ở Tokyo, Ngoại trưởng Antony Blinken ngày 7/10 cho biết.",
        "Tổng thống Mỹ Joe Biden sẽ gặp Thủ tướng Nhật Bản Shigeru Ishiba, Nhà Trắng hôm 7/10 thông báo.",
        "Tổng thống Mỹ Joe Biden sẽ gặp Thủ tướng Nhật Bản Shigeru Ishiba, theo thông cáo ngày 7/10.",
    ])
    func theDayBehindWhatIsSaidIsThatOfTheWords(_ text: String) {
        #expect(lines(text) == ["meeting planned -: Joe Biden + Shigeru Ishiba"])
    }

    @Test func whatIsPlannedBesideAGatheringHasItsDays() {
        let text = """
            Bộ trưởng Quốc phòng Trung Quốc Đổng Quân sẽ dự Đối thoại Shangri-La từ ngày 18 đến 20/10.
            Bên lề Đối thoại Shangri-La, ông Đổng Quân dự kiến gặp Bộ trưởng Quốc phòng Mỹ Lloyd Austin.
            """
        #expect(lines(text).contains("meeting planned 2024-10-18/2024-10-20: Đổng Quân + Lloyd Austin"))
    }

    @Test(arguments: [
        (
            "Tháng 9 vừa rồi, Đại tướng Phan Văn Giang đã gặp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone tại Vientiane "
                + "ngày 12/9.", "2024-09-12"
        ),
        (
            "Tháng 7/2023, ông Phan Văn Giang thăm Nga. Sau đó hai tháng, Đại tướng Phan Văn Giang có cuộc gặp với Bộ trưởng Quốc "
                + "phòng Lào Khamliang Outhakaysone tại Huế ngày 13/9/2023.", "2023-09-13"
        ),
        (
            "Ngày 5/10, sau khi rời Nhật Bản, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone.",
            "2024-10-05"
        ),
    ])
    func theFinerOfTwoTimesIsTheMeetings(_ text: String, _ date: String) {
        #expect(lines(text).contains("meeting occurred \(date): Phan Văn Giang + Khamliang Outhakaysone"))
    }

    @Test func theMonthOfTheStoryIsKeptFromTheDayOfAReport() {
        let text =
            "Tháng 9 vừa rồi, Đại tướng Phan Văn Giang đã gặp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone, theo thông cáo "
            + "ngày 28/9."
        #expect(lines(text) == ["meeting occurred 2024-09: Phan Văn Giang + Khamliang Outhakaysone"])
    }

    @Test func aGatheringHasTheDayOnWhichItOpens() {
        let text =
            "Bộ trưởng Quốc phòng Mỹ Lloyd Austin đến Malaysia từ tối 9/10 để dự Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng "
            + "(ADMM+) lần thứ 12, dự kiến khai mạc sáng mai."
        #expect(lines(text).contains { $0.hasPrefix("conference planned 2024-10-11") })
        #expect(lines(text).contains("visit occurred 2024-10-09: Lloyd Austin"))
    }

    @Test(arguments: [
        "Đại tướng Phan Văn Giang sẽ thăm Nhật Bản từ 12 đến 14/10 rồi thăm Hàn Quốc từ 14 đến 16/10.",
        "Đại tướng Phan Văn Giang sẽ thăm chính thức Nhật Bản (12 - 14/10) và Hàn Quốc (14 - 16/10).",
        "Từ ngày 12 đến 16/10, Đại tướng Phan Văn Giang sẽ thăm chính thức Nhật Bản (12 - 14.10) và Hàn Quốc (14 - 16.10).",
    ])
    func eachStopOfAJourneyHasItsDays(_ text: String) {
        #expect(
            lines(text) == [
                "visit planned 2024-10-12/2024-10-14: Phan Văn Giang",
                "visit planned 2024-10-14/2024-10-16: Phan Văn Giang",
            ])
    }

    @Test(arguments: ["từ ngày 5/10", "bắt đầu từ hôm 5/10", "kéo dài bốn ngày"])
    func aVisitThatEndsHasItsLastDayInFront(_ words: String) {
        let text = "Sáng 8/10, Đại tướng Phan Văn Giang rời Tokyo, kết thúc tốt đẹp chuyến thăm Nhật Bản \(words)."
        #expect(lines(text) == ["visit occurred 2024-10-05/2024-10-08: Phan Văn Giang"])
    }

    @Test func theDayOfASentenceWithoutAnEventGoesOn() {
        let text = """
            Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru thăm Việt Nam từ ngày 5 đến 8/10.
            Sáng 7/10, lễ đón diễn ra tại trụ sở Bộ Quốc phòng. Ngay sau lễ đón, Đại tướng Phan Văn Giang hội đàm với ông Kihara \
            Minoru.
            Sau hội đàm, hai Bộ trưởng ký Bản ghi nhớ về hợp tác hải quân.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-07: Phan Văn Giang + Kihara Minoru"
            ])
    }

    @Test func thereIsTheTimeOfTheClauseBefore() {
        let text =
            "Ngày 10/10, Đại tướng Phan Văn Giang về tới Hà Nội. Riêng ông Giang đã ghé Tokyo hôm 7/10 trên đường về; tại đây ông "
            + "hội đàm với Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru."
        #expect(lines(text).contains("meeting occurred 2024-10-07: Phan Văn Giang + Kihara Minoru"))
    }

    @Test func sinceWhatIsNotWhen() {
        let text =
            "Đây là lần thứ hai kể từ khi hai nước bình thường hoá quan hệ năm 1995, Bộ trưởng Quốc phòng Mỹ Lloyd Austin thăm Việt "
            + "Nam."
        #expect(!lines(text).contains { $0.hasPrefix("visit occurred 1995") })
    }

    @Test(arguments: [
        (
            "Bộ trưởng Quốc phòng Mỹ Lloyd Austin trò chuyện với ông Đổng Quân tại Đối thoại Shangri-La 2022.",
            "meeting occurred 2022"
        ),
        ("Bộ trưởng Quốc phòng Mỹ Lloyd Austin sẽ gặp ông Đổng Quân trong vài ngày tới.", "meeting planned 2024-10~"),
        ("Bộ trưởng Quốc phòng Mỹ Lloyd Austin sẽ gặp ông Đổng Quân trong vài năm tới.", "meeting planned -"),
    ])
    func whatIsToldLessExactlyThanByADate(_ sentence: String, _ expected: String) {
        let told = sentence.replacing("ông Đổng Quân", with: "Bộ trưởng Quốc phòng Trung Quốc Đổng Quân")
        #expect(Told.lines(Reading.record(told), .meeting).contains { $0.hasPrefix(expected) })
    }

    @Test func theDayOfTheStoryLiesWithinThatOfTheGathering() {
        let text = """
            Bên lề Đối thoại Shangri-La đang diễn ra tại Singapore (8.10 - 10.10), hôm nay 9.10, Đại tướng Phan Văn Giang đã có các \
            cuộc gặp song phương.
            Gặp Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru, Đại tướng Phan Văn Giang cảm ơn Nhật Bản.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-09: Phan Văn Giang + Kihara Minoru"
            ])
    }

    @Test func aDayThatOpensBeforeWhatCameFirst() {
        let text = """
            Ngày 7/10, ngay sau khi tới Busan, Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Hàn Quốc Kim Yong-hyun.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-07: Phan Văn Giang + Kim Yong-hyun"
            ])
    }

    @Test func theDayBeforeAnAsideIsNotThatOfTheAside() {
        let text = """
            Bộ trưởng Quốc phòng Na Uy Erik Dahl sẽ thăm Phần Lan vào ngày 11/11, sau khi dự Diễn đàn An ninh quốc tế \
            Halifax.
            """
        #expect(lines(text).contains("visit planned 2024-11-11: Erik Dahl"))
        #expect(!lines(text).contains { $0.hasPrefix("conference") && $0.contains("11-11") })
    }

    @Test func aNearerTimeThatStaysOpenIsNotPassedOver() {
        let text = "Tàu hộ vệ KNM Otto của Na Uy đến Australia cuối tuần này, sẽ đi qua eo biển Malacca vào tháng 3."
        let lines = Told.lines(Reading.record(text, published: nil))
        #expect(lines.allSatisfy { !$0.contains("-03") } && !lines.isEmpty)
    }

    @Test func theDaysOfTheVisitAreNotThoseOfTheSessionOnIt() {
        let text = """
            Ngày 7/10, tại Oslo, Bộ trưởng Quốc phòng Na Uy Erik Dahl và Bộ trưởng Quốc phòng Phần Lan Nils Berg đồng chủ \
            trì Đối thoại chính sách quốc phòng lần thứ 3, trong khuôn khổ chuyến thăm Na Uy từ ngày 6 đến 8/10 của ông \
            Nils Berg.
            """
        #expect(
            lines(text) == [
                "dialogue occurred 2024-10-07: Erik Dahl + Nils Berg",
                "visit occurred 2024-10-06/2024-10-08: Nils Berg",
            ])
    }

    @Test(arguments: [
        (
            "Chuyến thăm Phần Lan của Thủ tướng Na Uy Hans Moen, theo kế hoạch diễn ra vào tháng 12 tới, được công bố.",
            "2024-12"
        ),
        ("Thủ tướng Na Uy Hans Moen thăm Phần Lan lần đầu tiên kể từ vụ tai nạn năm 2020.", "2024-10-10"),
    ]) func aTimeBehindACommaOrKeTu(_ text: String, _ date: String) {
        #expect(Reading.record(text).events.map { $0.date?.description } == [date])
    }

    @Test func whatComesBehindVaHasATimeOfItsOwn() {
        let text = "Năm ngoái, hải quân Na Uy diễn tập với hải quân Phần Lan và năm nay hoạt động này sẽ tiếp tục."
        #expect(lines(text) == ["exercise occurred 2023: FI + NO"])
    }

    @Test func whatHappensOnTheEveIsNotOnTheDay() {
        let text = """
            Phần Lan mới đây thay ba tư lệnh trước thềm cuộc gặp giữa Thủ tướng Na Uy Hans Moen và Thủ tướng Phần Lan Lars Lind.
            """
        #expect(lines(text) == ["meeting planned -: Hans Moen + Lars Lind"])
    }

    @Test func aMeetingOfNextWeekBehindAPastWordIsAPlan() {
        let text = """
            Na Uy đã chọn Oslo làm địa điểm tổ chức cuộc gặp giữa Thủ tướng Na Uy Hans Moen và Thủ tướng Phần Lan Lars Lind \
            vào tuần tới.
            """
        #expect(lines(text) == ["meeting planned 2024-10-14/2024-10-20: Hans Moen + Lars Lind"])
    }

    @Test(arguments: [
        "Vài ngày sau cuộc gặp với các cố vấn, Bộ trưởng Quốc phòng Na Uy Erik Dahl đã thăm Phần Lan.",
        "Xem thêm: Bộ trưởng Quốc phòng Na Uy Erik Dahl đã thăm Phần Lan.",
        "Suốt hai năm qua, Bộ trưởng Quốc phòng Na Uy Erik Dahl đã thăm Phần Lan.",
        "Trước đó, Bộ trưởng Quốc phòng Na Uy Erik Dahl đã thăm Phần Lan.",
    ]) func whatIsPutElsewhereHasNoneOfTheStorysDays(_ told: String) {
        let text = """
            Thủ tướng Na Uy Hans Moen ngày 8/10 gặp Thủ tướng Thuỵ Điển Nils Berg.
            \(told)
            """
        #expect(lines(text).last == "visit occurred -: Erik Dahl")
    }

    @Test func whatTrailsBehindAfterWasOverByThatDay() {
        let text = """
            Ngày 5/10, Tổng thống Nga Vladimir Putin gặp Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan. Ngày 8/10, Tổng thống \
            Putin đã rời Ankara, sau cuộc gặp hai ngày với Tổng thống Erdogan.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-05: Vladimir Putin + Recep Tayyip Erdogan"
            ])
    }

    @Test func theDayOfAnotherHappeningAndOfAPaper() {
        let text = "Nga chuyển hệ thống tên lửa cho Syria sau vụ máy bay rơi hồi tháng 9."
        #expect(lines(text).allSatisfy { !$0.contains("-09") })
        let paper =
            "Na Uy bắt đầu cuộc diễn tập song phương với Phần Lan trên biển Barents, Oslo Times ngày 8/10 đưa tin."
        #expect(lines(paper).allSatisfy { !$0.contains("2024-10-08") })
    }

    @Test(arguments: [
        "bắt đầu từ ngày 14/10 và kết thúc cuối tháng 11", "khai mạc ngày 14/10 và kéo dài đến hết tháng 11",
    ]) func fromADayUntilAMonth(_ days: String) {
        #expect(
            lines("Cuộc tập trận chung Na Uy - Phần Lan dự kiến \(days).") == [
                "exercise planned 2024-10-14/2024-11: FI + NO"
            ])
    }

    @Test func theTimeOfWhatIsToldOfSomebodyOfWhatIsPreparedAndOfWhatIsAgreedOn() {
        let told = """
            Ngày 8/10, ông Nils Berg tới Oslo.
            Thủ tướng Phần Lan Nils Berg đã gặp Thủ tướng Na Uy Hans Moen, người năm ngoái tuyên bố Phần Lan cần cải cách.
            """
        #expect(Told.lines(Reading.record(told), .meeting) == ["meeting occurred 2024-10-08: Nils Berg + Hans Moen"])
        let prepared = "Ngày 8/10, các nhà ngoại giao tới Oslo chuẩn bị hội nghị thượng đỉnh Nga - Mỹ."
        #expect(Told.lines(Reading.record(prepared), .meeting).isEmpty)
        let agreed = """
            Ngày 8/10, ông Nils Berg tới Oslo.
            Thủ tướng Phần Lan Nils Berg và Thủ tướng Na Uy Hans Moen nhất trí về chuyến thăm của tàu sân bay Mỹ trong năm 2025.
            """
        #expect(Told.lines(Reading.record(agreed), .meeting) == ["meeting occurred 2024-10-08: Nils Berg + Hans Moen"])
    }

    @Test func eachOfWhatIsListedHasItsTimeBehindIt() {
        let text = """
            Thủ tướng Phần Lan Nils Berg đã thăm Thuỵ Điển vào cuối tháng 7, dự lễ hội hồi đầu tháng 9, và chiêu đãi Thủ \
            tướng Na Uy Hans Moen tại Helsinki hồi tháng 8.
            """
        #expect(Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-08: Nils Berg + Hans Moen"])
    }

    @Test func whenSomethingWasToBeAndWhenSomebodyWasAsked() {
        let planned = """
            Sau khi Ngoại trưởng Na Uy Erik Dahl và Ngoại trưởng Phần Lan Nils Berg điện đàm ngày 2/10, cuộc gặp trực tiếp giữa \
            hai người, vốn được lên lịch ngày 5/10, cũng bị hủy.
            """
        #expect(lines(planned).contains { $0.hasPrefix("meeting cancelled 2024-10-05") }, "\(lines(planned))")
        let asked = """
            "Cuộc gặp với Thủ tướng Na Uy Hans Moen sẽ rất quan trọng", Thủ tướng Phần Lan Nils Berg nói với báo giới, trong một \
            cuộc phỏng vấn hôm 6/10.
            """
        #expect(lines(asked).allSatisfy { !$0.contains("2024-10-06") }, "\(lines(asked))")
        let soon = "Thủ tướng Phần Lan Nils Berg sẽ gặp Thủ tướng Na Uy Hans Moen trong vài tuần tới."
        #expect(lines(soon) == ["meeting planned 2024-10~: Nils Berg + Hans Moen"])
    }

    @Test func theEveningOnWhichAGatheringOpenedIsNotThatOfTheMeetingsThere() {
        let text = """
            Thủ tướng Na Uy Hans Moen thăm Lào từ ngày 5 đến 8/10.
            Ngày 7/10, ông Hans Moen phát biểu trước sinh viên.
            Đoàn Na Uy có nhiều hoạt động. Lào là nước chủ nhà.
            Trong khuôn khổ diễn đàn, khai mạc tối 5/10, Thủ tướng Na Uy Hans Moen lần lượt gặp Tổng thống Latvia Janis Kalns.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-05/2024-10-08: Hans Moen + Janis Kalns"
            ])
    }

    @Test func eachStopOfAListHasItsOwnDaysThoughADayOpensTheSentence() {
        let text = """
            Sáng 7/10, Thủ tướng Na Uy Hans Moen rời Oslo, thăm chính thức Lào từ ngày 7-9/10, thăm Ấn Độ và dự Hội nghị đầu tư \
            lần thứ 8 từ ngày 9-10/10.
            """
        #expect(
            Told.lines(Reading.record(text), .visit) == [
                "visit occurred 2024-10-07/2024-10-09: Hans Moen", "visit occurred 2024-10-09/2024-10-10: Hans Moen",
            ])
    }

    @Test func theYearInWhichAMeetingIsCountedIsNotItsDate() {
        let text = """
            Sáng 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl đã có cuộc hội đàm thứ hai trong năm nay với Bộ trưởng Quốc phòng \
            Phần Lan Nils Berg tại Oslo.
            """
        #expect(Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-08: Erik Dahl + Nils Berg"])
    }

    @Test func onThatOccasionGoesOnWithTheMonthThatOpensTheSentence() {
        let text = """
            Ngày 8/10, Na Uy và Latvia họp về biên giới.
            Trước đó, tháng 10/2023, Thủ tướng Na Uy Hans Moen đã tới Riga dự Hội nghị Cấp cao ASEAN - Hội đồng Bắc Âu (HBA); \
            dịp này, ông gặp Tổng thống Latvia Janis Kalns.
            """
        #expect(Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2023-10: Hans Moen + Janis Kalns"])
    }

    @Test func theDayOfANewsDigestDatesNothingThatItTells() {
        let text = "Phần Lan sẽ mua hai tàu tuần tra của Na Uy… là những tin đáng chú ý đầu ngày 8/10."
        #expect(Told.lines(Reading.record(text), .transfer).allSatisfy { $0.hasPrefix("transfer planned -") })
    }
}
