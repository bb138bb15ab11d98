import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ConferenceFrameTests {
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

    @Test func whoMeetsOnTheSidelinesAttends() throws {
        let text = """
            Ngày 1/6, Đại tướng Phan Văn Giang đã gặp Bộ trưởng Quốc phòng Mỹ Lloyd Austin bên lề Đối thoại Shangri-La.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .conference })
        #expect(Told.line(event) == "conference occurred 2024-06-01: Phan Văn Giang + Lloyd Austin")
    }

    @Test func theSameForumInTwoYearsIsTwo() {
        let text = """
            Năm 2022, Đối thoại Shangri-La nóng lên với bài phát biểu của Bộ trưởng Quốc phòng Mỹ Lloyd Austin.
            Đến Đối thoại Shangri-La năm 2023, Bộ trưởng Quốc phòng Anh Ben Wallace nói về an ninh hàng hải.
            """
        #expect(
            Told.lines(Reading.record(text), .conference)
                == ["conference occurred 2022: Lloyd Austin", "conference occurred 2023: Ben Wallace"])
    }

    @Test func aNameInBracketsIsNoFurtherForum() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang dự Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng (ADMM+) tại Lào.
            """
        #expect(Reading.record(text).events.filter { $0.type == .conference }.count == 1)
    }

    @Test(arguments: [
        "Ngày 8/10, Đại tướng Phan Văn Giang phát biểu tại hội nghị.", "Hai bên đề cao đối thoại.",
        "Ngày 8/10, hai Thủ tướng khẳng định tiếp tục phối hợp chặt chẽ và có hiệu quả tại Diễn đàn Khu vực ASEAN.",
    ])
    func aForumThatNobodyAttendsIsNone(_ text: String) { #expect(Reading.record(text).events.isEmpty) }

    @Test func aSeriesWithADayOfItsOwnNeedsNoAttendee() {
        let text = "Nội dung này được đồng thuận tại Hội nghị Bộ trưởng Quốc phòng ASEAN tháng 10/2018 tại Singapore."
        #expect(Told.lines(Reading.record(text), .conference) == ["conference occurred 2018-10: ASEAN"])
        let undated = "Nội dung này được đồng thuận tại Hội nghị Bộ trưởng Quốc phòng ASEAN."
        #expect(Told.lines(Reading.record(undated), .conference) == [])
    }

    @Test func aGatheringOfTwoSidesIsADialogue() {
        let text = "Ngày 8/10, Thủ tướng Phạm Minh Chính dự Hội nghị cấp cao ASEAN - Ấn Độ tại Lào."
        #expect(Reading.record(text).events.map(\.type) == [.dialogue])
    }

    @Test func gatheringsAtLargeAreNone() {
        let text =
            "Ngày 8/10, Phó Thủ tướng Bùi Thanh Sơn và Ngoại trưởng Mỹ Antony Blinken nhất trí phối hợp tại các diễn đàn "
            + "khu vực và quốc tế."
        #expect(Told.lines(Reading.record(text), .conference) == [])
    }

    @Test func aSentenceWithoutPeopleGivesTheDays() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh tham dự Đối thoại Shangri-La.
            Đối thoại Shangri-La diễn ra từ ngày 4 đến 6/10 tại Singapore.
            """
        #expect(
            Told.lines(Reading.record(text), .conference) == [
                "conference occurred 2024-10-04/2024-10-06: Rajnath Singh"
            ])
    }

    @Test func daysOfNobodyAreNoConference() {
        let text = "Đối thoại Shangri-La diễn ra từ ngày 4 đến 6/10."
        #expect(Told.lines(Reading.record(text), .conference) == [])
    }

    @Test func theCommaBeforeWhoSpeaksMayBeLeftOut() {
        let text =
            "Tại Đối thoại Shangri-La đang diễn ra ở Singapore trong khi Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh cho rằng "
            + "cần thận trọng, ngày 8/10."
        #expect(Told.lines(Reading.record(text), .conference).contains { $0.hasSuffix(": Rajnath Singh") })
    }

    @Test func whoMeetsBesideAGatheringAttendsIt() {
        let text = """
            Ngày 8/10, Ngoại trưởng Indonesia Retno Marsudi gặp Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar.
            Cuộc gặp diễn ra bên lề Hội nghị Bộ trưởng Quốc phòng ASEAN lần thứ 18 tại Lào.
            """
        #expect(
            Told.lines(Reading.record(text), .conference) == [
                "conference occurred 2024-10-08: Retno Marsudi + Subrahmanyam Jaishankar"
            ])
    }

    @Test func whatHasJustEndedWasThisMonth() {
        let text = """
            Ngày 8/10, giá dầu tăng.
            Thị trường lo lắng.
            Nhiều người bán vàng.
            Các nhà đầu tư chờ tin.
            Hội nghị Bộ trưởng Quốc phòng ASEAN lần thứ 18 tại Lào vừa kết thúc.
            """
        #expect(Reading.record(text).events.map { $0.date.map(String.init) } == ["2024-10~"])
    }

    @Test func whereAndWhenMayStandBeforeWhoSpeaks() {
        let text =
            "Tại Hội nghị Bộ trưởng Quốc phòng ASEAN ở Bangkok, Thái Lan từ ngày 4 đến 6/10, Ngoại trưởng Úc Penny Wong và "
            + "Ngoại trưởng Mỹ Antony Blinken đưa ra thông cáo."
        #expect(
            Told.lines(Reading.record(text), .conference) == [
                "conference occurred 2024-10-04/2024-10-06: Penny Wong + Antony Blinken"
            ])
    }

    @Test func aGatheringThatIsComingIsPlanned() {
        let text =
            "Ngày 8/10, Tổng thống Philippines Ferdinand Marcos nói về hội nghị thượng đỉnh ASEAN lần thứ 44 sắp diễn ra ở Lào."
        #expect(Reading.record(text).events.filter { $0.type == .conference }.allSatisfy { $0.status == .planned })
    }

    @Test func whoseSpeechItIsWasThere() {
        let text =
            "Iran đã bác bỏ cáo buộc của Thủ tướng Israel Benjamin Netanyahu trong bài phát biểu tại Đại hội đồng Liên Hợp Quốc hôm 26/9."
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.participants.compactMap(\.name) } == [["Benjamin Netanyahu"]])
        #expect(found.allSatisfy { !$0.countries.map(\.rawValue).contains("IR") })
    }

    @Test func whoWillNotMeetThereIsNotShownThere() {
        let text =
            "Ngày 8/10, Lầu Năm Góc nói Bộ trưởng Lloyd Austin sẽ không gặp người đồng cấp Trung Quốc tại Đối thoại Shangri-La."
        #expect(Reading.record(text).events.allSatisfy { $0.participants.isEmpty })
    }

    @Test func thoseWhoseAttendanceIsToldAttend() {
        let text =
            "Hội nghị An ninh Munich diễn ra ngày 8/10 có sự tham dự của Thủ tướng Đức Olaf Scholz và Tổng thống Pháp Emmanuel Macron."
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { Set($0.participants.compactMap(\.name)) } == [["Olaf Scholz", "Emmanuel Macron"]])
    }

    @Test func whatIsCountedBehindAMeetingIsNotTheConference() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh dự Hội nghị An ninh Munich lần thứ 60 tại Đức. Bên lề hội nghị, \
            ông Singh có cuộc gặp riêng đầu tiên với Bộ trưởng Quốc phòng Anh John Healey.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map(\.edition) == [60])
    }

    @Test func whoGoesSomewhereAttendsThere() {
        let text = "Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi tới Lào dự Hội nghị Cấp cao Đông Á lần thứ 19."
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.participants.compactMap(\.name) } == [["Narendra Modi"]])
    }

    @Test func whatTookPlaceThereTellsWhoWasThere() {
        let text = """
            Ba tuần trước là Hội nghị Cấp cao Đông Á lần thứ 19 tại Lào ngày 8/10, nơi Thủ tướng Lào Sonexay Siphandone đón \
            Thủ tướng Ấn Độ Narendra Modi.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { Set($0.participants.compactMap(\.name)) } == [["Sonexay Siphandone", "Narendra Modi"]])
    }

    @Test(arguments: [
        "Ngày 8/10, Đô đốc Mỹ Samuel Paparo phát biểu trước các lãnh đạo trẻ tại Đối thoại Shangri-La.",
        "Trong bài phát biểu đầu tiên về chính sách của Đô đốc Mỹ Samuel Paparo tại Đối thoại Shangri-La, ông nhắc tới luật biển.",
        "Đô đốc Mỹ Samuel Paparo tại Đối thoại Shangri-La ngày 8/10.",
        "Đô đốc Samuel Paparo, đại biểu đến từ Hải quân Mỹ, phát biểu tại Đối thoại Shangri-La ngày 8/10.",
    ])
    func whoSpeaksThereOrIsShownThereAttends(_ text: String) {
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.participants.map(\.name) } == [["Samuel Paparo"]])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Ngoại trưởng Ấn Độ Jaishankar phát biểu tại hội nghị An ninh Hàng hải ở Colombo, Sri Lanka.",
            "IN"
        ),
        ("Ngày 8/10, Ngoại trưởng Ấn Độ Jaishankar phát biểu tại Hội nghị An ninh Munich.", "IN"),
        (
            "Ngày 8/10, Chuẩn Đô đốc Ấn Độ Sanjay Datt dự Hội nghị chuyên đề an ninh biển do nước chủ nhà tổ chức tại Jakarta.",
            "ID + IN"
        ),
    ])
    func aPlaceAloneMakesNoParty(_ text: String, _ parties: String) {
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.countries.map(\.rawValue).joined(separator: " + ") } == [parties])
    }

    @Test func whoExhibitsAndWhoIsInvited() {
        func exhibitions(_ text: String) -> [String] {
            Reading.record(text).events.filter { $0.type == .exhibition }.map { event in
                "\(event.date?.description ?? "-"): \(event.countries.map(\.rawValue).joined(separator: " + "))"
            }
        }
        let shown = """
            Bộ Quốc phòng giới thiệu Triển lãm Quốc phòng quốc tế Việt Nam 2024. Triển lãm diễn ra từ ngày 8 đến 11/10 tại Hà Nội.
            Ấn Độ, Nga và Israel đặt gian hàng riêng.
            """
        #expect(exhibitions(shown) == ["2024-10-08/2024-10-11: IL + IN + RU + VN"])
        let invited = """
            Ngày 8/10, Thượng tướng Hoàng Xuân Chiến hội đàm với Thứ trưởng Quốc phòng Ấn Độ Giridhar Aramane. Ông Chiến mời \
            phía Ấn Độ dự Triển lãm Quốc phòng quốc tế Việt Nam, tổ chức vào tháng 12/2024.
            """
        #expect(exhibitions(invited) == ["2024-12: IN + VN"])
        #expect(exhibitions("Mỹ có F-22. Nga khoe Su-57 tại triển lãm hàng không MAKS 2017.").isEmpty)
    }

    @Test func theTwoWhoHoldIt() {
        let text =
            "Ngày 8/10, tại Hà Nội, Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Hàn Quốc tổ chức hội thảo về rà phá bom mìn."
        #expect(
            Reading.record(text).events.filter { $0.type == .conference }.map { $0.countries.map(\.rawValue) } == [
                ["KR", "VN"]
            ])
    }

    @Test func whoChairsAndWhoSpeaksInTheNextSentence() {
        let text = """
            Sáng 8/10, Bộ Quốc phòng tổ chức hội thảo về rà phá bom mìn. Thượng tướng Hoàng Xuân Chiến chủ trì hội thảo.
            Phát biểu tại hội thảo, Đại sứ Australia Gillian Bird đánh giá cao nỗ lực chung.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.participants.map(\.name) } == [["Hoàng Xuân Chiến", "Gillian Bird"]])
        let home =
            "Sáng 8/10, Thượng tướng Hoàng Xuân Chiến chủ trì hội thảo. Đại tướng Phan Văn Giang phát biểu tại hội thảo."
        #expect(!Reading.record(home).events.contains { $0.type == .conference })
    }

    @Test func whoLeavesAndThenAttends() {
        let text = """
            Chiều 8/10, Thủ tướng Phạm Minh Chính sẽ rời Kuwait, lên đường thăm chính thức Algeria, sau đó dự Hội nghị \
            thượng đỉnh G20 tại Johannesburg (Nam Phi) trong hai ngày 12 và 13/10.
            """
        #expect(
            Told.lines(Reading.record(text), .conference) == [
                "conference planned 2024-10-12/2024-10-13: Phạm Minh Chính"
            ])
    }

    @Test func theNameOfAGatheringActsNot() {
        let text = """
            Trong hai ngày 2 và 3/10, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn dự Hội nghị hẹp Bộ trưởng Ngoại giao ASEAN tại \
            Cebu (Philippines), sau đó thăm Indonesia ngày 4/10.
            """
        #expect(
            Told.lines(Reading.record(text)) == [
                "conference occurred 2024-10-02/2024-10-03: Bùi Thanh Sơn", "visit occurred 2024-10-04: Bùi Thanh Sơn",
            ])
    }

    @Test func whoChairIt() {
        let text = """
            Ngày 8/10, các nước dự phiên họp của Nhóm Liên lạc Quốc phòng Ukraine, với Bộ trưởng Quốc phòng Anh John Healey \
            và Bộ trưởng Quốc phòng Đức Boris Pistorius làm đồng chủ tọa.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map(Told.roles) == ["John Healey co_chair, Boris Pistorius co_chair"])
    }

    @Test func aMeetingThatIsCalledOffBringsNobodyToTheGathering() {
        let text =
            "Ngày 8/10, Tổng thống Mỹ John Smith huỷ cuộc họp với Tổng thống Lào Keo Sivilay tại hội nghị thượng đỉnh G20."
        #expect(Told.lines(Reading.record(text), .conference).isEmpty)
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting cancelled 2024-10-08: John Smith + Keo Sivilay"])
    }

    @Test func whoIsNotInvitedIsNotAtTheExhibition() {
        let text = """
            Nga cạnh tranh với Mỹ. Nga cho biết xe tăng từng được kỳ vọng là đối thủ của xe tăng Mỹ khi xuất hiện năm 2019 tại triển lãm \
            hàng không MAKS.
            """
        #expect(Told.lines(Reading.record(text), .exhibition).isEmpty)
    }

    @Test func theKnownDaysOfWhatWasHeldAtTheWeekend() {
        let text =
            "Bộ trưởng Quốc phòng Phần Lan Nils Berg phát biểu tại Đối thoại Shangri-La cuối tuần trước ở Singapore."
        #expect(
            Told.lines(Reading.record(text, published: "2019-06-07"), .conference) == [
                "conference occurred 2019-05-31/2019-06-02: Nils Berg"
            ])
    }

    @Test(arguments: [
        ("dự cuộc họp của Hội đồng châu Âu", ["EU", "JP"]), ("dự hội nghị thượng đỉnh ASEAN", ["ASEAN", "JP"]),
        ("dự Hội nghị Bộ trưởng Quốc phòng về chống khủng bố diễn ra ở Washington", ["JP"]),
    ])
    func whoAttendsWhatABodyOrAnotherStateHolds(_ words: String, _ states: [String]) {
        let text = "Ngày 8/10, Bộ trưởng Quốc phòng Nhật Bản Sato Ken \(words)."
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.countries.map(\.rawValue) } == [states])
    }

    @Test func whoVisitsAStateAttendsWhatItHolds() {
        let text = "Ngày 8/10, Thủ tướng Phạm Minh Chính thăm Lào và dự Hội nghị Sáng kiến xanh lần thứ 8."
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.participants.map(\.name) } == [["Phạm Minh Chính"]])
    }

    @Test func aConferenceThatHasClosedTookPlaceOnTheDayBeforeIt() {
        let text = """
            Ngày 8/10, tại Thanh Đảo, Hội nghị Bộ trưởng Quốc phòng SCO đã khép lại mà không ra được tuyên bố chung.
            Cuộc họp do Bộ trưởng Quốc phòng Trung Quốc Đổng Quân và Bộ trưởng Quốc phòng Nga Andrei Belousov đồng chủ trì.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.date.map(String.init) } == ["2024-10-08"])
    }
}
