import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct AssemblyTests {
    private func lines(_ text: String, headline: String) -> [String] {
        Told.lines(Reading.record(text, headline: headline))
    }

    @Test func headlineLeadAndRecapAreOneMeeting() {
        let text = """
            Ngày 8/10, tại Hà Nội, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, đã hội đàm với Bộ trưởng Quốc \
            phòng Ấn \
            Độ Rajnath Singh.
            Tại hội đàm, Đại tướng Phan Văn Giang cảm ơn Ấn Độ. Cuộc hội đàm giữa Đại tướng Giang và ông Rajnath \
            Singh kéo dài.
            """
        let found = lines(
            text, headline: "Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh")
        #expect(found == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func twoDaysAreTwoMeetings() {
        let text = """
            Ngày 7/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Ngày 9/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            """
        #expect(
            lines(text, headline: "Tin đối ngoại trong tuần") == [
                "meeting occurred 2024-10-07: Phan Văn Giang + Rajnath Singh",
                "meeting occurred 2024-10-09: Phan Văn Giang + Rajnath Singh",
            ])
    }

    @Test func otherGuestsAreOtherMeetings() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Ấn Độ Sandeep Arya.
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper.
            """
        #expect(
            lines(text, headline: "Tin đối ngoại trong tuần") == [
                "meeting occurred 2024-10-08: Phan Văn Giang + Sandeep Arya",
                "meeting occurred 2024-10-08: Phan Văn Giang + Marc Knapper",
            ])
    }

    @Test func theSpanOfAVisitBeatsADayInsideIt() {
        let text = """
            Từ ngày 7 đến 9/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam.
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam và chào xã giao Thủ tướng Phạm Minh Chính.
            """
        let found = Told.lines(Reading.record(text), .visit)
        #expect(found == ["visit occurred 2024-10-07/2024-10-09: Rajnath Singh"])
    }

    @Test func whoIsAskedToComeAgainHasNotComeByThat() {
        let text = """
            Tháng 9/2023, Thủ tướng Na Uy Hans Moen thăm Phần Lan.
            Thủ tướng Phần Lan Lars Lind mời Thủ tướng Na Uy Hans Moen sớm thăm lại Phần Lan.
            """
        #expect(
            Told.lines(Reading.record(text)) == ["visit occurred 2023-09: Hans Moen", "visit proposed -: Hans Moen"])
    }

    @Test func aGatheringIsOnTheDayOnWhichItIsHeld() {
        let text = """
            Bộ trưởng Quốc phòng Na Uy Erik Dahl hôm 5/10 gặp Bộ trưởng Quốc phòng Phần Lan Nils Berg bên lề Hội nghị Bộ \
            trưởng Quốc phòng các nước ASEAN mở rộng (ADMM+).
            ADMM+ diễn ra ngày 7/10, có sự tham dự của ông Erik Dahl.
            """
        #expect(
            Told.lines(Reading.record(text), .conference) == ["conference occurred 2024-10-07: Erik Dahl + Nils Berg"])
    }

    @Test func aPlanToldTwiceIsOne() {
        let text = "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh sẽ thăm Việt Nam từ ngày 20 đến 22/10."
        let found = lines(text, headline: "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh sẽ thăm Việt Nam")
        #expect(found == ["visit planned 2024-10-20/2024-10-22: Rajnath Singh"])
    }

    @Test func aJourneyOfTwoDaysIsToldByItsFirst() {
        let text = """
            Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi thăm Việt Nam.
            Thủ tướng Narendra Modi đến Việt Nam ngày 7/10.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-07: Narendra Modi"])
    }

    @Test func theFirstDayOfAJourneyGivesItsPlace() {
        let text = """
            Sáng 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Hải Phòng.
            Ngày 7/10, Bộ trưởng Rajnath Singh đến thăm TP HCM.
            """
        let visits = Reading.record(text).events.filter { $0.type == .visit }
        #expect(visits.map { $0.date.map(String.init) } == ["2024-10-07"])
        #expect(visits.map(\.venue) == ["TP HCM"])
    }

    @Test func aPlanIsNotTheExerciseOfThePictureBesideIt() {
        let text = """
            Binh sĩ Hàn Quốc trong cuộc tập trận chung với Mỹ năm 2017.
            Giới chức nói rằng hai bên đang cân nhắc.
            """
        let found = Told.lines(
            Reading.record(text, headline: "Mỹ sẽ nối lại tập trận quy mô lớn với Hàn Quốc"), .exercise)
        #expect(found == ["exercise planned -: KR + US", "exercise occurred 2017: KR + US"])
    }

    @Test func whatIsCalledOffIsNotWhatIsHandedOver() {
        let text = """
            Năm 2013, Nga huỷ bàn giao tên lửa S-300 cho Syria.
            Tướng Nga nói ngày 8/10 rằng Nga đã bàn giao tên lửa S-300 cho Syria.
            """
        let found = Reading.record(text).events.filter { $0.type == .transfer }
        #expect(!found.contains { $0.status == .cancelled && $0.date?.description != "2013" })
        #expect(!found.contains { $0.status == .occurred && $0.date?.description == "2013" })
    }

    @Test func theMeetingOfAnotherTimeIsNotThatOfThePicture() {
        let text = """
            Ông Trump và ông Tập tại Florida hồi tháng 4-2017.
            Trong cuộc gặp từng được nhắc tới, Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình đã từng gặp nhau.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(
            !found.contains {
                $0.date?.description == "2017-04" && $0.evidence.contains { $0.quote.contains("từng gặp") }
            })
    }

    @Test func whatIsSignedNowIsNotWhatWasSignedThen() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, hội đàm với Bộ trưởng Quốc phòng Lào Khamlieng Outhakaysone. \
            Hai bên đánh giá cao Bản ghi nhớ về hợp tác quân y ký năm 2017. Hai Bộ trưởng đã ký Kế hoạch hợp tác quốc phòng năm 2025.
            """
        #expect(
            Told.lines(Reading.record(text), .signing).sorted() == [
                "signing occurred 2017: LA + VN",
                "signing occurred 2024-10-08: Phan Văn Giang + Khamlieng Outhakaysone",
            ])
    }

    @Test func whatIsCalledOffIsNotWhatWasHeld() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Ông Giang từng huỷ cuộc gặp với ông Singh.
            """
        #expect(
            lines(text, headline: "Tin đối ngoại").contains(
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"))
    }

    @Test func aMeetingCalledOffIsNotTheTelephoneCallOfThatWeek() {
        let text = """
            Cuộc gặp ngày 8/10 giữa Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi đã bị hủy. Ngày 8/10, Tổng \
            thống Nga Vladimir Putin điện đàm với Thủ tướng Ấn Độ Narendra Modi.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting cancelled 2024-10-08: Vladimir Putin + Narendra Modi",
                "meeting occurred 2024-10-08: Vladimir Putin + Narendra Modi",
            ])
    }

    @Test func whatIsOverIsNoPlanAndWhatIsToComeHasNotOccurred() {
        let over = "Tàu hộ vệ Pháp sẽ ghé thăm Đà Nẵng. Từ ngày 1 đến 4/10, tàu hộ vệ Pháp thăm Đà Nẵng."
        #expect(Reading.record(over).events.map(\.status) == [.occurred])
        let ahead = "Ngày 18/10, Đại tướng Phan Văn Giang thăm Lào."
        #expect(Reading.record(ahead).events.map(\.status) == [.planned])
    }

    @Test func aProgrammeGoesOn() {
        let text = """
            Dự kiến, lễ đón Thủ tướng Đức Friedrich Merz diễn ra sáng 10/10.
            Tiếp đó, ông Merz hội kiến với Chủ tịch Quốc hội Trần Thanh Mẫn, chào xã giao Tổng Bí thư Tô Lâm.
            """
        #expect(Set(Reading.record(text).events.filter { $0.type == .meeting }.map(\.status)) == [.planned])
    }

    @Test func aWishIsNotTheSaleOfAnotherYear() {
        let record = Reading.record(
            "Năm 2013, Nga đã bán tên lửa S-300 cho Syria.", headline: "Nga muốn bán tên lửa S-400 cho Syria")
        #expect(
            record.events.filter { $0.type == .transfer }.map {
                "\($0.status.rawValue) \($0.date.map(String.init) ?? "-")"
            }
                == ["proposed -", "occurred 2013"])
    }

    @Test func whoseInvitationIsCalledOffTakesNoPart() {
        let text = """
            Ngày 8/10, Nhật Bản và Singapore tham gia tập trận RIMPAC. Mỹ đã hủy lời mời Trung Quốc tới RIMPAC năm nay.
            """
        let held = Reading.record(text).events.filter { $0.type == .exercise && $0.status == .occurred }
        #expect(held.map { $0.countries.map(\.rawValue) } == [["JP", "SG"]])
    }

    @Test func aWishIsNotWhatWasDoneInAnotherYear() {
        let text = """
            Na Uy muốn bán tàu ngầm cho Phần Lan.
            Năm 2013, Na Uy đã bán tàu ngầm cho Phần Lan.
            """
        let lines = Told.lines(Reading.record(text, headline: "Na Uy muốn bán tàu ngầm cho Phần Lan"), .transfer)
        #expect(lines.contains { $0.hasPrefix("transfer proposed -") }, "\(lines)")
        #expect(lines.contains { $0.hasPrefix("transfer occurred 2013") }, "\(lines)")
    }

    @Test func theDayOfArrivalBeatsThatOfDeparture() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Na Uy Erik Dahl đã lên đường tới Nhật Bản.
            Ông Erik Dahl tới Nhật Bản ngày 9/10.
            """
        #expect(Told.lines(Reading.record(text), .visit) == ["visit occurred 2024-10-09: Erik Dahl"])
    }

    @Test func aDayToldElsewhereSaysBetterThanTheWeek() {
        let text = """
            Tổng thống Na Uy Hans Moen sẽ gặp Tổng thống Latvia Janis Kalns vào tuần tới.
            Người phát ngôn nói rằng cuộc gặp giữa Tổng thống Na Uy Hans Moen và Tổng thống Latvia Janis Kalns diễn ra ngày 16/10.
            """
        #expect(
            Told.lines(Reading.record(text, published: "2024-10-09"), .meeting) == [
                "meeting planned 2024-10-16: Hans Moen + Janis Kalns"
            ])
    }

    @Test func whoMeetsApartMeetsBesideTheTalksOfThree() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone và Bộ trưởng Quốc phòng Campuchia \
            Tea Seiha hội đàm tại Hà Nội. Cùng ngày, Đại tướng Phan Văn Giang gặp riêng Đại tướng Tea Seiha.
            """
        #expect(
            lines(text, headline: "Tin đối ngoại").last == "meeting occurred 2024-10-08: Phan Văn Giang + Tea Seiha")
    }

    @Test func whatTheHeadlineTellsIsNotWhatWasTakenUpYearsAgo() {
        let text = """
            Ngày 8/10, Tổng Bí thư Tô Lâm thăm chính thức Malaysia.
            Việt Nam và Malaysia thiết lập quan hệ ngoại giao ngày 30/3/1973.
            """
        let found = lines(text, headline: "Việt Nam và Malaysia nâng cấp quan hệ lên Đối tác chiến lược toàn diện")
        #expect(found.filter { $0.hasPrefix("relations") }.count == 2)
    }

    @Test func anExerciseToComeDuringAVisitIsPlanned() {
        let text = """
            Sáng 8/10, tàu hộ tống INS Kamorta của Hải quân Ấn Độ cập cảng Tiên Sa, bắt đầu chuyến thăm Đà Nẵng từ ngày 8 đến \
            12/10.
            Theo Sở Ngoại vụ Đà Nẵng, chuyến thăm củng cố quan hệ giữa Hải quân hai nước.
            Trong khuôn khổ chuyến thăm, Hải quân Ấn Độ và Hải quân Việt Nam sẽ tổ chức huấn luyện chung.
            """
        let found = lines(text, headline: "Tàu Hải quân Ấn Độ thăm Đà Nẵng")
        #expect(found.contains { $0.hasPrefix("exercise planned 2024-10-08/2024-10-12") })
    }
}
