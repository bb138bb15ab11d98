import KnowledgeModel
import Lexicon
import Testing

@testable import Extraction

@Suite struct VisitFrameTests {
    /// "Rajnath Singh → VN 2024-10-08/2024-10-10".
    private func visits(_ text: String, headline: String = "Tin đối ngoại trong tuần") -> [String] {
        Reading.record(text, headline: headline).events.filter { $0.type == .visit }.map { event in
            let names = event.participants.map { $0.name ?? "[\($0.post ?? "")]" }.joined(separator: " + ")
            return
                "\(event.status.rawValue) \(names) → \(event.venueCountry?.rawValue ?? "-") "
                + "\(event.date.map(String.init) ?? "-")"
        }
    }

    @Test(arguments: [
        "Từ ngày 8 đến 10/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm chính thức Việt Nam.",
        "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam từ ngày 8 đến 10/10.",
        "Chuyến thăm Việt Nam của Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh diễn ra từ ngày 8 đến 10/10.",
        "Nhận lời mời của Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam từ "
            + "ngày 8 đến 10/10.",
        "Từ ngày 8-10/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh có chuyến thăm chính thức Việt Nam.",
    ])
    func whoVisitedWhom(_ sentence: String) {
        #expect(visits(sentence) == ["occurred Rajnath Singh → VN 2024-10-08/2024-10-10"])
    }

    @Test func theInviterIsNoTraveller() {
        let text =
            "Theo lời mời của Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh, Đại tướng Phan Văn Giang thăm Ấn Độ ngày 8/10."
        #expect(visits(text) == ["occurred Phan Văn Giang → IN 2024-10-08"])
    }

    @Test func allOfADelegationThatIsListed() {
        let text =
            "Hôm 8/10, một phái đoàn cấp cao của Ấn Độ gồm Ngoại trưởng Subrahmanyam Jaishankar, Bộ trưởng Quốc phòng "
            + "Rajnath Singh và phụ tá cho Tổng thống Ajit Doval đã tới Nga để bàn về hợp tác."
        let travellers = Reading.record(text, headline: "Tin đối ngoại trong tuần").events.flatMap(\.participants)
        #expect(Set(travellers.map(\.name)) == ["Subrahmanyam Jaishankar", "Rajnath Singh", "Ajit Doval"])
    }

    @Test func aDelegationToldOfForTheFirstTimeIsNotThatOfAnOfficialNamedBefore() {
        let text = """
            Đại sứ EU tại Việt Nam Julien Guerrier nói rằng việc xét duyệt còn lâu. Tháng 5 vừa qua, một phái đoàn của EU đã đến \
            Việt Nam để xem xét.
            """
        let names = Reading.record(text, headline: "Tin đối ngoại trong tuần").events.filter { $0.type == .visit }
            .flatMap(\.participants).map(\.name)
        #expect(!names.contains("Julien Guerrier"))
    }

    @Test func aPlannedVisit() {
        let text = "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh sẽ thăm Việt Nam ngày 25/11/2024."
        #expect(visits(text) == ["planned Rajnath Singh → VN 2024-11-25"])
    }

    @Test func aVisitThatTheSubjectMadeIsNotThatOfTheHost() {
        let text = """
            Trong khuôn khổ chuyến thăm Việt Nam, ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đã hội kiến \
            Thủ tướng \
            Phạm Minh Chính.
            """
        #expect(visits(text) == ["occurred Rajnath Singh → VN 2024-10-08"])
    }

    @Test func aDelegationIsLedByTheSubject() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang dẫn đầu Đoàn đại biểu quân sự cấp cao Việt Nam thăm chính thức Nhật \
            Bản theo \
            lời mời của Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru.
            """
        #expect(visits(text) == ["occurred Phan Văn Giang → JP 2024-10-08"])
    }

    @Test func aVisitInARelativeClause() {
        let text =
            "Cựu Bộ trưởng Quốc phòng Mỹ William Cohen, người từng thăm Việt Nam tháng 3/2000, ca ngợi quan hệ "
            + "hai nước."
        #expect(visits(text) == ["occurred William Cohen → VN 2000-03"])
    }

    @Test func anArrivalStartsAVisit() {
        let text =
            "Chiều 8/10, Tổng thống Nga Vladimir Putin đã tới Hà Nội, bắt đầu chuyến thăm cấp Nhà nước tới Việt Nam."
        #expect(visits(text) == ["occurred Vladimir Putin → VN 2024-10-08"])
    }

    @Test func twoStopsAreTwoVisits() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Lào.
            Ngày 9/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam.
            """
        #expect(visits(text) == ["occurred Rajnath Singh → LA 2024-10-07", "occurred Rajnath Singh → VN 2024-10-09"])
    }

    @Test(arguments: [
        "Ngày 8/10, Đại tướng Phan Văn Giang thăm Quân khu 5.",
        "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm dò ý kiến các tư lệnh.",
        "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh chưa thăm Việt Nam.",
    ])
    func noVisitToAnotherCountry(_ sentence: String) { #expect(visits(sentence).isEmpty) }

    @Test func shipsCallAtPorts() throws {
        let record = Reading.record("Sáng 8/10, tàu sân bay USS Carl Vinson của Hải quân Mỹ cập cảng Tiên Sa, Đà Nẵng.")
        #expect(Told.lines(record) == ["port_call occurred 2024-10-08: USS Carl Vinson"])
        let event = try #require(record.events.first)
        #expect(event.countries.map(\.rawValue) == ["US", "VN"])
        #expect(event.participants.map(\.kind) == [.unit])
        #expect(event.venueCountry == CountryCode("VN"))
    }

    @Test func daysOfOneJourneyAreOneVisit() {
        let text = """
            Ngày 5/10, Tổng Bí thư Tô Lâm thăm Nga.
            Các tờ báo đưa tin. Giá dầu tăng. Trời nắng.
            Ngày 7/10, Tổng Bí thư Tô Lâm tới Nga dự lễ.
            """
        #expect(Told.lines(Reading.record(text), .visit).count == 1)
    }

    @Test func aVisitThatTheLeadDoesNotTellOfTakesNoDayFromTheStory() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Báo chí đưa tin.
            Trời nắng.
            Giá dầu tăng.
            Thủ tướng Narendra Modi là lãnh đạo đầu tiên thăm Pháp.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred -: Narendra Modi"])
    }

    @Test func onTheOccasionOfAVisitTheGuestTravels() {
        let text =
            "Ngày 8/10, Đại tướng Phan Văn Giang hội kiến với Tổng thống Mỹ Donald Trump nhân chuyến thăm Việt Nam."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-08: Donald Trump"])
    }

    @Test func whoIsAtHomeInTheDestinationDoesNotTravel() {
        let text =
            "Ngày 8/10, Chủ tịch nước Tô Lâm đón Tổng thống Pháp Emmanuel Macron, mở đầu chuyến thăm của ông đến Việt Nam."
        #expect(!Told.lines(Reading.record(text), .visit).contains { $0.contains("Tô Lâm") })
    }

    @Test func aDelegationWithoutANameTravels() {
        let text = "Ngày 8/10, đoàn đại biểu quân sự Lào thăm Nga."
        #expect(Reading.record(text).events.map { $0.countries.map(\.rawValue) } == [["LA", "RU"]])
    }

    @Test func whenSomebodyWasInvitedIsNotWhenHeComes() {
        let text =
            "Hồi tháng 5, Đại tướng Phan Văn Giang đã mời Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit proposed -: Rajnath Singh"])
    }

    @Test func aMonthInsideThePhraseIsTheVisits() {
        let text =
            "Ngày 8/10, Ngoại trưởng Mỹ Antony Blinken cho rằng quan hệ đã tiến triển tích cực, nhất là chuyến thăm Việt "
            + "Nam tháng 11 tới của Tổng thống Joe Biden."
        #expect(Told.lines(Reading.record(text), .visit).contains("visit planned 2024-11: Joe Biden"))
    }

    @Test func whatWasSaidBeforeAJourneyDoesNotEndTheClause() {
        let text =
            "Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi đưa ra bình luận trước khi lên máy bay, bắt đầu thăm chính thức Pháp."
        #expect(Told.lines(Reading.record(text), .visit).contains { $0.hasSuffix(": Narendra Modi") })
    }

    @Test func justNowIsAboutThisMonth() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh họp báo tại New Delhi.
            Ông bàn về ngân sách.
            Quân đội nước này tập luyện.
            Nhiều nước quan tâm.
            Tướng Bipin Lal của Ấn Độ vừa có chuyến thăm Nga.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10~: Bipin Lal"])
    }

    @Test(arguments: [
        // The firm lies at home.
        "Ngày 8/10, Tổng thống Mỹ Joe Biden ca ngợi Việt Nam trong chuyến thăm hãng Boeing.",
        // The sender stays at home.
        "Tổng thống Mỹ Joe Biden đã cử ông tới Tokyo trong chuyến công du.",
        // Whose visit it is, the sentence does not say.
        "Chuyến thăm Nga thể hiện cam kết của hai nước, Đại tướng Phan Văn Giang nói.",
    ])
    func theyDoNotTravel(_ sentence: String) {
        #expect(Told.lines(Reading.record(sentence), .visit) == [])
    }

    @Test func whoeverIsNotTheInviterTravels() {
        let text =
            "Ngày 8/10, Tổng Bí thư Tô Lâm hội đàm với Tổng thống Nga Vladimir Putin trong khuôn khổ chuyến thăm chính thức "
            + "theo lời mời của lãnh đạo Nga."
        #expect(Told.lines(Reading.record(text), .visit).allSatisfy { $0.hasSuffix(": Tô Lâm") })
        #expect(Told.lines(Reading.record(text), .visit).count == 1)
    }

    @Test func whoMeetsTravels() {
        let text =
            "Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi bay tới Lahore để gặp Thủ tướng Pakistan Nawaz Sharif trong một chuyến "
            + "thăm bất ngờ."
        #expect(Told.lines(Reading.record(text), .visit).allSatisfy { $0.hasSuffix(": Narendra Modi") })
    }

    @Test func whoThinksOfACountryDoesNotGoThere() {
        let text = "Tổng thống Mỹ Joe Biden nghĩ đến Triều Tiên khi phát biểu ngày 8/10."
        #expect(Told.lines(Reading.record(text), .visit) == [])
    }

    @Test func aRelativeClauseIsAboutWhoStandsBeforeIt() {
        let text =
            "Tổng thống Mỹ Joe Biden đã ăn trưa với Ngoại trưởng Mỹ Antony Blinken, người sẽ đến thăm Hàn Quốc vào ngày 18/10."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit planned 2024-10-18: Antony Blinken"])
    }

    @Test func aVisitThatBeginsOnArrivalIsOneToThere() {
        let text = "Bộ trưởng Quốc phòng Mỹ Lloyd Austin hôm 8/10 bắt đầu chuyến thăm khi đến Seoul."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-08: Lloyd Austin"])
        #expect(Reading.record(text).events.first?.countries.map(\.rawValue) == ["KR", "US"])
    }

    @Test func theShipOfWhichMenSpeakIsTheVisitor() {
        let text =
            "Năm 2023, lãnh đạo cấp cao Mỹ và Việt Nam thảo luận về khả năng một tàu sân bay sẽ tới thăm Việt Nam."
        #expect(Told.lines(Reading.record(text), .visit) == [])
    }

    @Test func whoSaysHeWillGoIsWhoGoes() {
        let text = "Bộ trưởng Quốc phòng Hàn Quốc Kim Yong-hyun cho biết sẽ thăm Mỹ vào ngày 18/10."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit planned 2024-10-18: Kim Yong-hyun"])
    }

    @Test func aNameInQuotationMarksIsNoCountry() {
        let text =
            "Chuyến thăm \"Góc Việt Nam\" của Bộ trưởng Quốc phòng Nga Andrei Belousov ngày 8/10 để lại ấn tượng."
        #expect(Told.lines(Reading.record(text), .visit) == [])
    }

    @Test func whoIsReceivedTravels() {
        let text = """
            Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi đón Tổng thống Nga Vladimir Putin tại New Delhi, mở đầu chuyến thăm hai ngày.
            """
        #expect(Told.lines(Reading.record(text), .visit).map { $0.hasSuffix(": Vladimir Putin") } == [true])
    }

    @Test(arguments: [
        "Tổng thống Nga Vladimir Putin thăm Ấn Độ ngày 5/10 rồi sang Lào ngày 7/10.",
        "Tổng thống Nga Vladimir Putin thăm Ấn Độ ngày 5/10, sau đó tới Lào ngày 7/10.",
    ])
    func aJourneyGoesOn(_ text: String) {
        let visits = Reading.record(text).events.filter { $0.type == .visit }
        #expect(visits.map { $0.countries.map(\.rawValue) } == [["IN", "RU"], ["LA", "RU"]])
        #expect(visits.map { $0.date.map(String.init) } == ["2024-10-05", "2024-10-07"])
    }

    @Test func aStopOnTheWayIsAVisit() {
        let text = "Trên đường về nước, Tổng thống Nga Vladimir Putin ghé New Delhi hôm 8/10."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-08: Vladimir Putin"])
    }

    @Test func untilWhenIsNotWhereTo() {
        let text = "Đến tháng 11, Nga và Ấn Độ đều im lặng."
        let items = Reading.stages(text).reader.parsed.flatMap(\.items)
        #expect(!items.contains { $0.trigger?.type == .visit })
    }

    @Test(arguments: ["đi tàu hỏa đến", "bay thẳng tới", "đáp chuyên cơ sang"])
    func howeverOneTravels(_ way: String) {
        let text = "Ngày 8/10, Tổng thống Nga Vladimir Putin \(way) Lào."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-08: Vladimir Putin"])
    }

    @Test func aTourLeadsWhoTravelsThroughItsCountries() {
        let text = "Ngày 8/10, Tổng thống Nga Vladimir Putin bắt đầu chuyến công du đưa ông qua Lào và Ấn Độ."
        let visits = Reading.record(text).events.filter { $0.type == .visit }
        #expect(Set(visits.flatMap(\.countries).map(\.rawValue)) == ["IN", "LA", "RU"])
    }

    @Test func theHostsWithinAVisitDoNotTravel() {
        let text = """
            Từ ngày 7 đến 10/10, Đại tướng Phan Văn Giang thăm chính thức Cuba.
            Trong khuôn khổ chuyến thăm, Chủ tịch nước Miguel Díaz-Canel đã tiếp Đại tướng Phan Văn Giang ngày 9/10.
            """
        #expect(
            Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-07/2024-10-10: Phan Văn Giang"])
    }

    @Test func travellersMayBeOfSeveralStates() {
        let text = """
            Ngày 8/10, Ngoại trưởng Mali Abdoulaye Diop, Ngoại trưởng Burkina Faso Karamoko Traore cùng Ngoại trưởng Niger Bakary \
            Sangare đã thăm Nga.
            """
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["BF", "ML", "NE", "RU"]])
        #expect(found.map(\.participants.count) == [3])
    }

    @Test func whoseVisitItIsAPronounSays() {
        let text = "Thủ tướng Malaysia Anwar Ibrahim nhắc lại chuyến thăm chính thức Việt Nam của ông vào tháng 7-2023."
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(found.map { $0.participants.map(\.name) } == [["Anwar Ibrahim"]])
        #expect(found.map { $0.date.map(String.init) } == ["2023-07"])
    }

    @Test func whatOpensASentenceBeforeACountryIsNoName() {
        let text = "Rời Malaysia, Bộ trưởng Quốc phòng Mỹ Pete Hegseth ngày 8/10 đến Việt Nam."
        #expect(Reading.record(text).people.map(\.name) == ["Pete Hegseth"])
    }

    @Test func whenStandsInBracketsBehindTheName() {
        let text = "Hai bên nhắc lại chuyến thăm Trung Quốc của Chủ tịch nước Lương Cường (tháng 8/2024)."
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(found.map { $0.date.map(String.init) } == ["2024-08"])
    }

    @Test(arguments: [
        "Ngày 8/10, cựu Thủ tướng Thái Lan Thaksin Shinawatra đã đến Singapore.",
        "Bức ảnh chụp tại nơi nhà lãnh đạo Triều Tiên Kim Jong-un tới thăm ngày 8/10. Mỹ nghi ngờ bức ảnh.",
    ])
    func noStatesVisit(_ text: String) {
        #expect(!Reading.record(text).events.contains { $0.type == .visit })
    }

    @Test func aStopOfAJourneyAndThoseBeforeIt() {
        let text =
            "Ngày 8/10, Italia là chặng dừng chân thứ ba trong chuyến công du châu Âu của Tổng thống Ukraine Volodymyr Zelensky, sau Đức và Pháp."
        let found = Reading.record(text).events.filter { $0.type == .visit }
        #expect(
            found.map { "\($0.countries.map(\.rawValue)) \($0.date.map(String.init) ?? "-")" } == [
                #"["IT", "UA"] 2024-10-08"#, #"["DE", "UA"] 2024-10"#, #"["FR", "UA"] 2024-10"#,
            ])
    }

    @Test func aVisitUnderWayIsOfTheDayOrTheMonthOfPublication() {
        let text = """
            Ngày 9/10, Quốc hội Na Uy họp.
            Hội nghị bàn về ngân sách.
            Các nghị sĩ nêu nhiều ý kiến.
            Phe đối lập phản đối.
            Bộ trưởng Quốc phòng Na Uy Erik Dahl đang có chuyến thăm Phần Lan.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-10: Erik Dahl"])
        #expect(Told.lines(Reading.record(text, published: nil), .visit) == ["visit occurred XXXX-10: Erik Dahl"])
    }

    @Test(arguments: [
        "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm chính thức nước ta ngày 8/10.",
        "Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh lên đường tới Hà Nội.",
    ])
    func otherWordsForWhereOneGoes(_ text: String) {
        #expect(visits(text) == ["occurred Rajnath Singh → VN 2024-10-08"])
    }

    @Test func aDelegationOfAMinistryIsItsLeader() {
        let text = """
            Ngày 8/10, đoàn công tác Bộ Quốc phòng do Đại tướng Phan Văn Giang làm trưởng đoàn đã tới Juba (Nam Sudan).
            """
        #expect(visits(text) == ["occurred Phan Văn Giang → SS 2024-10-08"])
    }

    @Test func forcesOfOnesOwnMayStandAbroad() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang đã đến thăm lực lượng gìn giữ hòa bình Việt Nam đang làm nhiệm vụ tại Phái \
            bộ của Liên hợp quốc ở Juba (Nam Sudan).
            """
        #expect(visits(text) == ["occurred Phan Văn Giang → SS 2024-10-08"])
    }

    @Test func aVisitThatOnlySaysWhenIsNobodysElse() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam. Ngay trước chuyến thăm, hôm 5/10, Đại tướng \
            Phan Văn Giang và ông Singh đã gặp nhau tại Viêng Chăn.
            """
        #expect(visits(text) == ["occurred Rajnath Singh → VN 2024-10-08"])
    }

    @Test(arguments: [
        (
            "Theo Reuters, đoàn tàu của Tổng thống Nga Vladimir Putin đã đến thủ đô Bình Nhưỡng ngày 8/10.",
            "occurred Vladimir Putin → KP 2024-10-08"
        ),
        (
            "Ngày 8/10, Đại tướng Phan Văn Giang dẫn đầu đoàn sang huyện Sê Pôn, tỉnh Savannakhet (Lào).",
            "occurred Phan Văn Giang → LA 2024-10-08"
        ),
    ])
    func whoIsOnBoardAndWhereThePlaceLies(_ text: String, _ line: String) { #expect(visits(text) == [line]) }

    @Test func eachStopOfAListHasItsOwnDays() {
        let text = """
            Thủ tướng Phạm Minh Chính thăm chính thức Kuwait từ ngày 2 đến 4/10, thăm Algeria từ ngày 4 đến 6/10.
            """
        #expect(
            visits(text) == [
                "occurred Phạm Minh Chính → KW 2024-10-02/2024-10-04",
                "occurred Phạm Minh Chính → DZ 2024-10-04/2024-10-06",
            ])
    }

    @Test func howLongAVisitLastsMayStandInASentenceOfItsOwn() {
        let text = """
            Nhân dịp thăm chính thức Kuwait, sáng 6/10, Thủ tướng Phạm Minh Chính đã hội kiến Quốc vương Kuwait Meshal \
            Al-Ahmad. Chuyến thăm kéo dài từ ngày 5 đến 8/10, tiếp nối chuyến thăm Việt Nam của Ngoại trưởng Kuwait Salem \
            Abdullah hồi tháng 3.
            """
        #expect(
            visits(text) == [
                "occurred Phạm Minh Chính → KW 2024-10-05/2024-10-08", "occurred Salem Abdullah → VN 2024-03",
            ])
    }

    @Test func theJourneyGoesOnBehindWhomOneMeets() {
        let text = """
            Tổng thống Nga Vladimir Putin sẽ thăm Mông Cổ ngày 20/10, hội đàm với Tổng thống Mông Cổ Ukhnaagiin Khurelsukh, \
            rồi bay thẳng đến Bình Nhưỡng ngày 22/10.
            """
        #expect(
            visits(text) == [
                "planned Vladimir Putin → MN 2024-10-20", "planned Vladimir Putin → KP 2024-10-22",
            ])
    }

    @Test func aWholeNameKnownOfOneStateIsOfItsPeople() {
        let text = "Triều Tiên mở cửa biên giới. Ngày 8/10, đoàn tàu của ông Kim Jong Un đã đến thành phố Vladivostok."
        #expect(visits(text).contains("occurred Kim Jong Un → RU 2024-10-08"))
    }

    @Test func whoseRelativeTravelsStaysAtHome() {
        let text =
            "Triều Tiên mở cửa biên giới. Hồi năm 2002, trong chuyến thăm Nga, cha của ông Kim Jong Un đã mua quà."
        #expect(visits(text) == [])
    }

    @Test(arguments: [
        "Trước khi tới Hà Nội, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh phát biểu tại New Delhi.",
        "Nhân dịp sang Việt Nam dự triển lãm, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh cảm ơn nước chủ nhà.",
    ])
    func aJourneyThatOpensTheSentenceIsTheSubjects(_ sentence: String) {
        #expect(visits(sentence).map { $0.prefix(27) } == ["occurred Rajnath Singh → VN"])
    }

    @Test func whoSetsOffIsWhomTheClauseBeforeIsAbout() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh gặp Thủ tướng Nhật Bản Ishiba Shigeru, trước khi lên đường \
            thăm Lào.
            """
        #expect(visits(text) == ["occurred Rajnath Singh → LA -"])
    }

    @Test func whoIsAccompaniedTravels() {
        let text = "Ngày 8/10, ông Lee từng tháp tùng Tổng thống Hàn Quốc Yoon Suk Yeol sang Lào."
        #expect(visits(text).map { $0.contains("Yoon Suk Yeol → LA") } == [true])
        let other = "Ngày 8/10, ông Lee không tháp tùng Tổng thống Hàn Quốc Yoon Suk Yeol tới Lào."
        #expect(visits(other) == [])
    }

    @Test(arguments: [
        "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh nhắc lại chuyến thăm Lào của mình tháng 8/2023.",
        "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh nhắc lại những ấn tượng đẹp trong chuyến thăm Lào tháng 8/2023.",
    ])
    func whoSpeaksOfHisVisitWasOnIt(_ sentence: String) {
        #expect(visits(sentence) == ["occurred Rajnath Singh → LA 2023-08"])
    }

    @Test func anAircraftBringsWhoIsOnBoard() {
        let text = "Chuyên cơ chở Tổng thống Hàn Quốc Yoon Suk Yeol đáp xuống căn cứ Harlowe ở bang Texas trưa 8/10."
        #expect(visits(text) == ["occurred Yoon Suk Yeol → US 2024-10-08"])
    }

    @Test func whoGoesToAttendGoesToTheOtherState() {
        let text = """
            Ngày 6/10, Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone thăm Việt Nam. Việt Nam và Lào hợp tác chặt chẽ. Trước đó, \
            tháng 8/2024, Đại tướng Phan Văn Giang đã sang dự hội nghị thường niên của hai bộ.
            """
        #expect(visits(text).last == "occurred Phan Văn Giang → LA 2024-08")
    }

    @Test func ofTwoMinistersTheOneNotAtHomeThereTravelled() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Lào Keo Sivilay. Ông cảm ơn Lào về sự đón tiếp trong \
            chuyến thăm Lào của Bộ trưởng tháng 12/2023.
            """
        #expect(visits(text) == ["occurred Phan Văn Giang → LA 2023-12"])
    }
}
