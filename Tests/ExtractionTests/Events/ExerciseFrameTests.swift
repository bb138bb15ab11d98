import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct ExerciseFrameTests {
    @Test func anExerciseOfTwoCountries() throws {
        let text = "Ngày 8/10, Ấn Độ và Nhật Bản bắt đầu cuộc tập trận hải quân chung tại vịnh Bengal."
        let record = Reading.record(text)
        #expect(record.events.map(\.type) == [.exercise])
        #expect(record.events.map { $0.countries.map(\.rawValue) } == [["IN", "JP"]])
        #expect(record.events.map { $0.date.map(String.init) } == ["2024-10-08"])
    }

    @Test(arguments: [
        ("Ngày 8/10, hải quân Ấn Độ diễn tập chung với Nhật Bản.", "exercise occurred 2024-10-08: IN + JP"),
        (
            "Ngày 8/10, 3.500 quân nhân Mỹ và hơn 5.000 quân nhân Philippines tham gia cuộc tập trận Balikatan.",
            "exercise occurred 2024-10-08: PH + US"
        ),
        ("Ngày 8/10, Washington và Manila bắt đầu cuộc tập trận chung.", "exercise occurred 2024-10-08: PH + US"),
        (
            "Mỹ và Hàn Quốc quyết định dừng cuộc tập trận chung vào tháng 11/2024.",
            "exercise cancelled 2024-11: KR + US"
        ),
    ])
    func twoSidesOnEitherHand(_ text: String, _ line: String) {
        #expect(Told.lines(Reading.record(text), .exercise) == [line])
    }

    @Test func theNameInBracketsIsTheSameSeries() {
        let text = "Ngày 8/10, Ấn Độ và Nhật Bản tham gia cuộc tập trận Vành đai Thái Bình Dương (RIMPAC) 2024."
        #expect(Reading.record(text).events.filter { $0.type == .exercise }.count == 1)
    }

    @Test(arguments: [
        "Ngày 8/10, Hải quân Việt Nam tập trận.",
        "Ngày 8/10, tàu Mỹ tới Nhật Bản trong khuôn khổ cuộc tập trận Keen Sword.",
    ])
    func oneSideOrASettingIsNone(_ text: String) { #expect(Told.lines(Reading.record(text), .exercise).isEmpty) }

    @Test func theYearInANameDatesTheExercise() {
        let text = "Ấn Độ và Hy Lạp từng tham gia cuộc tập trận Blue Flag 2017."
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise occurred 2017: GR + IN"])
    }

    @Test func aSeriesNamedAgainHasItsCountries() {
        let text = """
            Tháng 6/2023, Ấn Độ, Mỹ và Nhật Bản tổ chức cuộc tập trận Malabar.
            Malabar 2024 được tổ chức hồi tháng trước ngoài khơi Philippines.
            """
        #expect(
            Reading.record(text).events.filter { $0.type == .exercise }.allSatisfy {
                $0.countries.map(\.rawValue) == ["IN", "JP", "US"]
            })
    }

    @Test func thisCountryIsTheOneNamedBefore() {
        let text = """
            Ngày 8/10, một quan chức Hàn Quốc cho biết nước này và Mỹ sẽ tổ chức cuộc tập trận chung vào tháng 12/2024.
            """
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise planned 2024-12: KR + US"])
    }

    @Test func trainingDuringAPortCallHasItsDay() {
        let text = """
            Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. Nhiều hoạt động được tổ chức.
            Hải quân Pháp và Hải quân Việt Nam sẽ huấn luyện chung.
            """
        #expect(
            Told.lines(Reading.record(text, published: "2024-10-08"), .exercise) == [
                "exercise planned 2024-10-08: FR + VN"
            ])
    }

    @Test(arguments: [
        "Mỹ và Hàn Quốc thường tổ chức tập trận chung vào tháng 3.",
        "Mỹ, Hàn Quốc thường tổ chức Giải pháp Then chốt, Đại bàng Non vào tháng 3.",
        "Ngày 8/10, Triều Tiên phản đối cuộc tập trận chung của Mỹ và Hàn Quốc.",
    ])
    func habitsAndFearsAreNone(_ text: String) { #expect(Told.lines(Reading.record(text), .exercise).isEmpty) }

    @Test func howAnExerciseCameUpIsNotWhenItWasHeld() {
        let text = """
            Ngày 8/10, Mỹ và ASEAN bắt đầu cuộc diễn tập AUMX. AUMX được Bộ trưởng Quốc phòng Mỹ đề xuất tại cuộc gặp Bộ trưởng \
            Quốc phòng ASEAN - Mỹ tháng 10/2017 tại Philippines.
            """
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise occurred 2024-10-08: ASEAN + US"])
    }

    @Test func whatIsHeldEveryYearIsNoEvent() {
        let text = "Cuộc tập trận Giải pháp Then chốt của Mỹ và Hàn Quốc được tổ chức vào tháng 3 hằng năm."
        #expect(Told.lines(Reading.record(text), .exercise) == [])
    }

    @Test func anExerciseLastsAsLongAsItsWordsSay() {
        let text = "Ngày 8/10, Hải quân Mỹ và Hải quân Thái Lan bắt đầu cuộc tập trận chống tàu ngầm kéo dài 5 ngày."
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise occurred 2024-10-08/2024-10-12: TH + US"])
    }

    @Test func theOneNamedAmongSeveralHasTheirTime() {
        let text =
            "Mỹ và Hàn Quốc năm ngoái hoãn một loạt cuộc tập trận, trong đó có cuộc diễn tập Người bảo vệ Tự do Ulchi."
        let found = Reading.record(text).events.filter { $0.name == "Người bảo vệ Tự do Ulchi" }
        #expect(found.map { $0.date.map(String.init) } == ["2023"])
    }

    @Test func thoseWhoOnlyAgreedOnItDoNotExercise() {
        let text = """
            Cuộc diễn tập được tổ chức theo thoả thuận trong cuộc hội đàm giữa Bộ trưởng Quốc phòng Trung Quốc Đổng Quân và \
            Bộ trưởng Quốc phòng Singapore Ng Eng Hen ngày 8/10.
            """
        #expect(Told.lines(Reading.record(text), .exercise) == [])
    }

    @Test func theDayOfTheNewsIsNotThatOfTheExercise() {
        let text = "Hãng thông tấn PTI ngày 7/10 đưa tin Ấn Độ và Mỹ sẽ tập trận chung từ ngày 16 tới 29/10."
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise planned 2024-10-16/2024-10-29: IN + US"])
    }

    @Test func thoseWhoHoldItTogetherAreItsSides() {
        let text =
            "Cuộc tập trận Hổ Mang Vàng khai mạc ngày 8/10 với sự tham gia của 30 quốc gia, do Thái Lan và Mỹ đồng tổ chức."
        #expect(Told.lines(Reading.record(text), .exercise) == ["exercise occurred 2024-10-08: TH + US"])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, hai tàu chiến Ấn Độ kết thúc cuộc tập trận chung với hải quân Mỹ và Nhật Bản.",
            ["IN", "JP", "US"]
        ),
        (
            "Ngày 8/10, cuộc tập trận hải quân khai mạc ở đảo Jeju với sự tham gia của Hàn Quốc, Mỹ và Nhật Bản.",
            ["JP", "KR", "US"]
        ),
    ])
    func allWhoTakePart(_ text: String, _ countries: [String]) {
        let exercises = Reading.record(text).events.filter { $0.type == .exercise }
        #expect(exercises.map { $0.countries.map(\.rawValue) } == [countries])
    }

    @Test func whoWatchesAnotherTakesNoPart() {
        let text = "Hôm 8/10, Nhật Bản xác nhận Trung Quốc tiến hành tập trận tàu sân bay tại Thái Bình Dương."
        #expect(
            !Reading.record(text).events.contains {
                $0.type == .exercise && $0.countries.map(\.rawValue).contains("JP")
            })
        #expect(
            !Reading.record(
                "Tháng 9/2024, New Delhi bắt một sĩ quan bị Pakistan mua chuộc tin liên quan đến hoạt động tập trận."
            )
            .events.contains { $0.type == .exercise })
    }

    @Test func todayIsNotTheYearUnderAPicture() {
        let record = Reading.record(
            "Cuộc tập trận chung Mỹ - Hàn Đại bàng Non năm 2017.", published: nil,
            headline: "Mỹ và Hàn Quốc hôm nay mở màn cuộc tập trận chung Đại bàng Non")
        #expect(record.events.filter { $0.type == .exercise }.map { $0.date.map(String.init) ?? "-" } == ["-", "2017"])
    }

    @Test func whoseThePlaceIsTakesNoPart() {
        let text =
            "Ngày 8/10, tàu USS Dewey của Mỹ tuần tra quanh đá Vành Khăn ở quần đảo Trường Sa của Việt Nam và diễn tập cứu nạn."
        #expect(!Reading.record(text).events.contains { $0.type == .exercise })
    }

    private func parties(_ text: String) -> [String] {
        Reading.record(text, published: "2024-10-08").events.filter { $0.type == .exercise }.map { event in
            "\(event.status.rawValue) \(event.date?.description ?? "-"): "
                + event.countries.map(\.rawValue).joined(separator: " + ")
        }
    }

    @Test func whoTakesPartStandsInTheNextSentence() {
        let listed = """
            Sáng 8/10, diễn tập Komodo do Hải quân Indonesia chủ trì khai mạc tại Bali với tàu của Việt Nam.
            Cuộc diễn tập kéo dài đến ngày 12/10, quy tụ 30 nước, trong đó có Australia, Ấn Độ và Nhật Bản.
            """
        #expect(parties(listed) == ["occurred 2024-10-08/2024-10-12: AU + ID + IN + JP + VN"])
        let attended = """
            Ngày 8/10, NATO và Na Uy tập trận ở Finnmark. Cuộc tập trận có sự tham gia của quân đội ba nước Anh, Mỹ và Na Uy.
            """
        #expect(parties(attended) == ["occurred 2024-10-08: GB + NATO + NO + US"])
    }

    @Test func anotherLikeTheOneToldBefore() {
        let text = """
            Ngày 8/10, Việt Nam và Nhật Bản diễn tập cứu nạn. Năm 2023, cuộc diễn tập tương tự phải hủy vì bão.
            """
        #expect(parties(text) == ["occurred 2024-10-08: JP + VN", "cancelled 2023: JP + VN"])
    }

    @Test func anAllianceHoldsItsExercise() {
        #expect(
            parties("Na Uy và Thụy Điển ngày 8/10 mở cuộc tập trận lớn nhất của NATO.") == [
                "occurred 2024-10-08: NATO + NO + SE"
            ])
    }

    @Test(arguments: [
        "RIMPAC do Mỹ và Nhật Bản tổ chức. RIMPAC lần đầu tiên được tổ chức vào năm 1971.",
        "Sau năm 2014, NATO mở rộng hiện diện gần Nga bằng các cuộc tập trận.",
        "Tờ Bưu điện Hoa Nam của Hong Kong ngày 8/10 đưa tin Trung Quốc sẽ tập trận.",
    ])
    func neitherMembersOfOldNorMeansNorPapers(_ text: String) { #expect(parties(text).isEmpty) }

    @Test(arguments: [
        (
            "Lễ khai mạc Diễn tập Hòa bình hữu nghị diễn ra sáng 8/10. Tham gia diễn tập có lực lượng của Việt Nam, Lào và Malaysia.",
            "occurred 2024-10-08: LA + MY + VN"
        ),
        (
            "Ngày 8/10, diễn tập liên hợp cứu nạn giữa quân đội ba nước Việt Nam, Lào và Campuchia bế mạc.",
            "occurred 2024-10-08: KH + LA + VN"
        ),
        (
            "Cuộc tập trận Sama Sama quy tụ 900 binh sĩ Mỹ và Philippines diễn ra ngày 8/10.",
            "occurred 2024-10-08: PH + US"
        ),
        ("Ngày 8/10, Trung Quốc và Nga kết thúc cuộc tuần tra không quân chung.", "occurred 2024-10-08: CN + RU"),
    ])
    func theForcesGatheredThere(_ text: String, _ line: String) { #expect(parties(text) == [line]) }

    @Test func exercisesAtLargeAreNoEvent() {
        #expect(parties("Theo ông, Mỹ và Hàn Quốc đã bổ sung thêm nhiều cuộc tập trận quy mô lớn.").isEmpty)
        #expect(
            parties("Ngày 8/10, Việt Nam và Nhật Bản mở một số cuộc tập trận chung.") == [
                "occurred 2024-10-08: JP + VN"
            ])
    }

    @Test func exercisesOfOtherStatesOnOneDayAreSeveral() {
        let text = "Ngày 8/10, Nga và Trung Quốc tập trận trên biển. Ngày 8/10, Mỹ và Hàn Quốc tập trận trên không."
        #expect(parties(text) == ["occurred 2024-10-08: CN + RU", "occurred 2024-10-08: KR + US"])
    }

    @Test func whoTrainsBesideWhom() {
        #expect(
            parties("Hôm 8/10, lính thủy đánh bộ Anh tập luyện với các đồng nghiệp Hà Lan tại Na Uy.") == [
                "occurred 2024-10-08: GB + NL"
            ])
        #expect(parties("Hôm 8/10, lính thủy đánh bộ Anh tập luyện với súng mới tại Na Uy.").isEmpty)
    }

    @Test func aShipTrainsWithTheNavyOnWhosePortItCalls() {
        let text = """
            Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. Trước khi rời Việt Nam, ngày 10/10, tàu Surcouf sẽ \
            luyện tập với một tàu của Lữ đoàn 171 ngoài khơi Vũng Tàu.
            """
        #expect(parties(text) == ["planned 2024-10-10: FR + VN"])
    }

    @Test func whatIsUnderWayIsOfToday() {
        #expect(parties("Cuộc tập trận chung Mỹ - Hàn đang diễn ra.") == ["occurred 2024-10-08: KR + US"])
    }

    @Test func theNextSentencesTellWhenItIs() {
        let text = """
            Hải quân Na Uy và Phần Lan diễn tập chung trên biển Barents ngày 8/10. Cuộc diễn tập kéo dài đến ngày 12/10.
            """
        #expect(parties(text).count == 1 && parties(text)[0].hasSuffix("FI + NO"))
    }

    @Test(arguments: [
        ("Diễn tập PHIBLEX lần thứ 33 kéo dài từ ngày 4 đến 8/10.", ["occurred 2024-10-04/2024-10-08: PH + US"]),
        ("Cuộc tập trận Balikatan thường được tổ chức vào mùa hè.", []),
    ])
    func aSeriesOfTwoStatesNeedsNoNames(_ text: String, _ lines: [String]) { #expect(parties(text) == lines) }

    @Test func theThreeStatesListedBefore() {
        let text = """
            Ngày 8/10, đại diện Việt Nam, Lào và Campuchia họp. Tháng 5/2022, quân đội ba nước đã diễn tập cứu nạn tại Hà Nội. Ba \
            nước khác đã tập trận năm 2021.
            """
        #expect(parties(text) == ["occurred 2022-05: KH + LA + VN"])
    }

    @Test(arguments: [
        (
            "Ấn Độ và Mông Cổ sẽ diễn tập chung vào tháng 6/2025. Cuộc diễn tập lần thứ 16 vừa kết thúc ngày 3/7 ở New Delhi.",
            "exercise occurred 2024-07-03: IN + MN"
        ),
        (
            "Mỹ và Philippines bàn về an ninh biển. Cuộc tập trận với Mỹ dự kiến diễn ra từ ngày 4/11 đến 12/11/2024.",
            "exercise planned 2024-11-04/2024-11-12: PH + US"
        ),
        (
            "Sáng 8/10, tàu Hamagiri của Hải quân Nhật Bản diễn tập trao đổi tín hiệu với tàu 016 - Quang Trung của Hải quân Việt Nam.",
            "exercise occurred 2024-10-08: 016 - Quang Trung + Hamagiri"
        ),
        (
            "Ngày 8/10, Ấn Độ và Việt Nam huấn luyện hàng hải song phương.", "exercise occurred 2024-10-08: IN + VN"
        ),
    ])
    func whoTrainsIsToldElsewhere(_ text: String, _ line: String) {
        #expect(Told.lines(Reading.record(text), .exercise).contains(line))
    }

    @Test func whatHasJustBeenHeldIsNews() {
        let text = "Trung Quốc ra thông báo khi hải quân ASEAN và Trung Quốc vừa có cuộc diễn tập chung đầu tiên."
        #expect(Reading.record("Ngày 8/10, Ấn Độ lên tiếng. \(text)").events.contains { $0.type == .exercise })
    }
}
