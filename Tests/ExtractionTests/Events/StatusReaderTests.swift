import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct StatusReaderTests {
    private func statuses(_ text: String, _ type: EventType) -> [EventStatus] {
        Reading.record(text).events.filter { $0.type == type }.map(\.status)
    }

    @Test(arguments: [
        ("đã hội đàm", EventStatus.occurred), ("vừa hội đàm", .occurred), ("hội đàm", .occurred),
        ("sẽ hội đàm", .planned),
        ("dự kiến hội đàm", .planned), ("có kế hoạch hội đàm", .planned), ("đề nghị hội đàm", .proposed),
        ("mong muốn hội đàm", .proposed), ("có thể hội đàm", .proposed), ("huỷ hội đàm", .cancelled),
        ("hủy cuộc hội đàm", .cancelled), ("hoãn cuộc gặp", .cancelled),
    ])
    func wordsBeforeTheTrigger(_ words: String, _ status: EventStatus) {
        let text = "Thủ tướng Ấn Độ Narendra Modi \(words) với Thủ tướng Nhật Bản Ishiba Shigeru tại Tokyo."
        #expect(statuses(text, .meeting) == [status])
    }

    @Test(arguments: [
        "Thủ tướng Ấn Độ Narendra Modi không hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Thủ tướng Ấn Độ Narendra Modi chưa gặp Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Thủ tướng Ấn Độ Narendra Modi từ chối gặp Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Không có cuộc gặp nào giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Nếu Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Nhật Bản Ishiba Shigeru, hai bên sẽ bàn về biển.",
    ])
    func whatIsDeniedOrSupposedIsNoEvent(_ text: String) { #expect(statuses(text, .meeting).isEmpty) }

    @Test(arguments: [
        ("dự kiến diễn ra vào ngày 20/10", EventStatus.planned), ("sẽ được tổ chức ngày 20/10", .planned),
        ("bị hủy vào phút chót", .cancelled), ("diễn ra ngày 8/10", .occurred),
    ])
    func wordsBehindANoun(_ words: String, _ status: EventStatus) {
        let text = "Cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Nhật Bản Ishiba Shigeru \(words)."
        #expect(statuses(text, .meeting) == [status])
    }

    @Test(arguments: [
        "Thủ tướng Ấn Độ Narendra Modi doạ hủy cuộc gặp với Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Thủ tướng Ấn Độ Narendra Modi có thể cũng hủy cuộc gặp với Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Na Uy yêu cầu Ấn Độ hủy cuộc gặp với Thủ tướng Nhật Bản Ishiba Shigeru.",
        "Thủ tướng Ấn Độ Narendra Modi nói không muốn đối thoại với Thủ tướng Nhật Bản Ishiba Shigeru.",
    ])
    func whatIsThreatenedOrAskedIsNotCalledOff(_ text: String) { #expect(statuses(text, .meeting).isEmpty) }

    @Test(arguments: [
        """
        Tại cuộc gặp hồi tháng 4 về việc chấm dứt thù địch, Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Nhật Bản \
        Ishiba Shigeru nêu nhiều vấn đề.
        """,
        """
        Tại cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Nhật Bản Ishiba Shigeru ngày 8/10, Na Uy đã ngừng \
        phát thanh.
        """,
    ])
    func whatElseIsEndedIsNotTheMeeting(_ text: String) {
        #expect(!statuses(text, .meeting).contains(.cancelled))
        #expect(!statuses(text, .meeting).isEmpty)
    }

    @Test(arguments: [
        ("có thể chi gần 400 triệu USD mua tàu ngầm của Na Uy", EventStatus.proposed),
        ("kiên quyết mua tên lửa của Na Uy", .planned), ("đã mua tên lửa của Na Uy", .occurred),
    ])
    func whatMayBeOrIsToBeBought(_ words: String, _ status: EventStatus) {
        #expect(statuses("Phần Lan \(words).", .transfer) == [status])
    }

    @Test func aDecisionToStopIsACancellation() {
        #expect(
            statuses("Na Uy hồi tháng 9 quyết định ngừng bàn giao tên lửa cho Phần Lan.", .transfer) == [.cancelled])
    }

    @Test func aHopeForTheFutureIsAProposal() {
        let text = "Tổng thống Nga Vladimir Putin hy vọng Thủ tướng Ấn Độ Narendra Modi sẽ sớm thăm Nga."
        #expect(statuses(text, .visit) == [.proposed])
    }

    @Test func wordsSpokenAtTheTalksAreNotTheTalks() {
        let text = """
            Thủ tướng Ấn Độ Narendra Modi cảnh báo mọi thay đổi sẽ có hậu quả trong cuộc điện đàm với Thủ tướng Nhật Bản \
            Ishiba Shigeru ngày 8/10.
            """
        #expect(statuses(text, .meeting) == [.occurred])
    }

    @Test func whenSomethingIsToComeIsToCome() {
        let text = "Quyết định dự kiến được đưa ra khi Thủ tướng Ấn Độ Narendra Modi thăm Nhật Bản vào cuối năm nay."
        #expect(statuses(text, .visit) == [.planned])
    }

    @Test func aMeetingAtAGatheringToComeIsPlanned() {
        let text = """
            Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi chỉ trích Thủ tướng Nhật Bản Ishiba Shigeru.
            Báo chí chờ xem điều gì xảy ra khi hai Thủ tướng gặp nhau tại hội nghị thượng đỉnh ASEAN sắp diễn ra ở Lào.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map(\.status) == [.planned])
        #expect(found.map(\.date) == [nil])
    }

    @Test func aVisitThatWillBeginTodayIsPlannedUnlessItHasBegun() {
        let plan = "Thủ tướng Ấn Độ Narendra Modi sẽ thăm Nhật Bản từ ngày 10/10 đến 12/10."
        #expect(statuses(plan, .visit) == [.planned])
        #expect(statuses(plan + "\nThủ tướng Narendra Modi hôm nay đến Nhật Bản.", .visit) == [.occurred])
    }

    @Test func whatIsPutOffByTheOtherSideIsCancelled() {
        let text = """
            Đối thoại quốc phòng cấp thứ trưởng Na Uy - Phần Lan dự kiến tổ chức ngày 25/10 đã bị Helsinki hoãn lại.
            """
        #expect(statuses(text, .dialogue) == [.cancelled])
    }

    @Test func aGatheringToWhichSomebodyIsInvitedIsPlanned() {
        let text = """
            Đại tướng Phan Văn Giang mời Bộ trưởng Quốc phòng Na Uy Erik Dahl dự Triển lãm Quốc phòng quốc tế Việt Nam 2024, \
            tổ chức tháng 12 tới.
            """
        #expect(statuses(text, .exhibition) == [.planned])
    }

    @Test(arguments: [
        "Cũng trong buổi chiều, Thủ tướng Na Uy Hans Moen tiếp Tổng thống Latvia Janis Kalns.",
        "Trong cuộc tiếp Tổng thống Latvia Janis Kalns, Thủ tướng Na Uy Hans Moen nêu vấn đề biển.",
        "Chiều cùng ngày, khi tiếp Tổng thống Latvia Janis Kalns, Thủ tướng Na Uy Hans Moen nêu vấn đề biển.",
    ]) func aPlanOfTheParagraphBeforeIsNoProgramme(_ next: String) {
        let text = """
            Chiều 8/10, Thủ tướng Na Uy Hans Moen tiếp Thủ tướng Phần Lan Lars Lind. Ông Lars Lind cho biết sẽ cử Bộ trưởng \
            Quốc phòng Nils Berg thăm Na Uy vào tháng 12.
            \(next) Hai bên bàn về biển.
            """
        #expect(statuses(text, .meeting) == [.occurred, .occurred])
    }

    @Test func anInvitationIsAProposal() {
        let text = "Đại tướng Phan Văn Giang mời Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam."
        #expect(statuses(text, .visit) == [.proposed])
    }

    @Test func aDayAheadIsAPlanWithoutAWordThatSaysSo() {
        let text = "Thủ tướng Ấn Độ Narendra Modi hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru ngày 20/11/2024."
        #expect(statuses(text, .meeting) == [.planned])
    }

    @Test func modalityOfOneClauseLeavesTheNextAlone() {
        let text = """
            Thủ tướng Ấn Độ Narendra Modi sẽ dự triển lãm; Thủ tướng Nhật Bản Ishiba Shigeru đã gặp Tổng thống Mỹ \
            Joe Biden.
            """
        #expect(statuses(text, .meeting) == [.occurred])
    }

    @Test func whatIsSaidAtAMeetingIsToComeNotTheMeeting() {
        let text =
            "Trong cuộc gặp với Đại tướng Phan Văn Giang hôm nay, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh khẳng định "
            + "sẽ giúp Việt Nam."
        #expect(Reading.record(text).events.map(\.status) == [.occurred])
    }

    @Test func whatIsProposedAtAGatheringIsNotTheGathering() {
        let text = "Cuộc diễn tập được đề xuất tại Hội nghị Bộ trưởng Quốc phòng ASEAN tháng 10/2018 tại Singapore."
        #expect(Reading.record(text).events.filter { $0.type == .conference }.map(\.status) == [.occurred])
    }

    @Test func whatSomethingComesBeforeIsToCome() {
        let text =
            "Hai bên muốn giảm căng thẳng trước khi diễn ra cuộc gặp giữa Tổng thống Mỹ Donald Trump và Chủ tịch Trung "
            + "Quốc Tập Cận Bình."
        #expect(Reading.record(text).events.map(\.status) == [.planned])
    }

    @Test func whatTheWayIsPavedForIsToCome() {
        let text =
            "Hội nghị mở đường cho một cuộc gặp giữa Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình."
        #expect(Reading.record(text).events.filter { $0.type == .meeting }.map(\.status) == [.planned])
    }

    @Test(arguments: ["đã đồng ý", "nhận lời"])
    func whatIsPromisedIsToCome(_ words: String) {
        let text = "Ngày 8/10, Thủ tướng Ấn Độ Narendra Modi \(words) thăm Nga vào tháng 12 năm nay."
        #expect(Told.lines(Reading.record(text), .visit) == ["visit planned 2024-12: Narendra Modi"])
    }

    @Test func aTimeToComeMakesAPlan() {
        let text = "Thủ tướng Nhật Bản muốn hợp tác khi Tổng thống Mỹ Donald Trump tới thăm Tokyo vào tuần tới."
        let events = Reading.record(text, published: nil).events
        #expect(events.map(\.status) == [.planned])
    }

    @Test func whatWouldComeUnderAConditionIsNoEvent() {
        let text = "Nếu được mời, Tổng thống Hàn Quốc Yoon Suk-yeol sẽ thăm Triều Tiên ngày 18/10."
        #expect(Reading.record(text).events.isEmpty)
    }

    @Test func whatWasPutOffBeforeItWasDecidedIsNotCalledOff() {
        let text =
            "Sau nhiều lần thảo luận và trì hoãn, quyết định tổ chức cuộc diễn tập giữa Mỹ và Ấn Độ vào tháng 11 được chốt."
        #expect(Reading.record(text).events.filter { $0.type == .exercise }.allSatisfy { $0.status != .cancelled })
    }

    @Test func whatDidNotTakePlaceIsCancelled() {
        let text = """
            Cuộc gặp giữa Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng và Bộ trưởng Quốc phòng Ukraine Rustem Umerov \
            ngày 8/10, theo kế hoạch, đã không diễn ra.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting cancelled 2024-10-08: Phan Văn Giang + Rustem Umerov"
            ])
    }

    @Test(arguments: ["cũng bị hủy", "bị hoãn"])
    func whatWasExpectedAndThenCalledOff(_ end: String) {
        let text = """
            Cuộc gặp giữa Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi, vốn được trông đợi sẽ diễn ra \
            ngày 8/10, \(end).
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting cancelled 2024-10-08: Vladimir Putin + Narendra Modi"
            ])
    }

    @Test(arguments: [
        ("Phần Lan ngày 8/10 từ chối cho tàu hộ vệ KNM Otto của Hải quân Na Uy cập cảng Turku.", "port_call cancelled"),
        ("Phần Lan ngày 8/10 từ chối cho Bộ trưởng Quốc phòng Na Uy Erik Dahl thăm Phần Lan.", "visit cancelled"),
        (
            "Bộ trưởng Quốc phòng Na Uy Erik Dahl dự kiến thăm Phần Lan ngày 9/10, nhưng kế hoạch không diễn ra vì bão.",
            "visit cancelled"
        ),
        ("Bộ trưởng Quốc phòng Na Uy Erik Dahl không cho rằng sẽ có chiến tranh khi thăm Phần Lan.", "visit occurred"),
    ]) func whatIsRefusedOrFallsThroughIsCancelled(_ text: String, _ told: String) {
        let lines = Told.lines(Reading.record(text))
        #expect(lines.contains { $0.hasPrefix(told) }, "\(lines)")
    }

    @Test func aMeetingOfAPastMonthIsNoPartOfTheProgramme() {
        let text = """
            Bộ trưởng Quốc phòng Na Uy Erik Dahl sẽ gặp người đồng cấp Phần Lan Nils Berg ngày 9/10.
            Tại cuộc gặp với Bộ trưởng Quốc phòng Thuỵ Điển Lars Holm hồi tháng 6, ông Erik Dahl cam kết tăng ngân sách.
            """
        let lines = Told.lines(Reading.record(text, published: nil), .meeting)
        #expect(lines.contains { $0.hasPrefix("meeting occurred XXXX-06") }, "\(lines)")
    }

    @Test func holdingAMeetingOnNoDayIsWishedFor() {
        let text = """
            Ông cho rằng bất đồng cản trở việc tổ chức các cuộc gặp mới giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ \
            Donald Trump.
            """
        #expect(Told.lines(Reading.record(text), .meeting) == ["meeting proposed -: Vladimir Putin + Donald Trump"])
    }

    @Test func whatOneIsInvitedToIsWishedForBehindAnd() {
        let text = "Nga đã nhiều lần mời Mỹ thảo luận và ký kết Hiệp ước kiểm soát tên lửa."
        #expect(Told.lines(Reading.record(text), .signing).allSatisfy { !$0.contains("occurred") })
    }

    @Test(arguments: [
        (
            "Giao tranh chấm dứt sau khi Tổng thống Na Uy Hans Moen và Tổng thống Phần Lan Nils Berg điện đàm ngày 5/10.",
            "meeting occurred 2024-10-05: Hans Moen + Nils Berg"
        ),
        (
            "Tổng thống Phần Lan Nils Berg xác nhận đã chấp nhận lời mời thăm Na Uy.",
            "visit planned -: Nils Berg"
        ),
        (
            "Ngày 8/10, Oslo cho biết \"không có kế hoạch\" để Tổng thống Na Uy Hans Moen gặp Tổng thống Phần Lan Nils Berg.",
            "meeting cancelled -: Hans Moen + Nils Berg"
        ),
    ])
    func whatStandsInFrontAndWhatIsAccepted(_ text: String, _ line: String) {
        #expect(Told.lines(Reading.record(text)) == [line])
    }

    @Test func whatComesOfAnExerciseIsToComeNotTheExercise() {
        let text = """
            Hải quân Na Uy và Phần Lan ngày 7/10 khởi động cuộc diễn tập chung tại Bergen.
            Tư lệnh Hải quân Na Uy Erik Dahl cho rằng cuộc diễn tập sẽ thúc đẩy hợp tác giữa hai nước.
            """
        #expect(Told.lines(Reading.record(text), .exercise).allSatisfy { $0.hasPrefix("exercise occurred 2024-10-07") })
    }

    @Test func whatIsToldBehindAQuotedConditionIsReal() {
        let text = """
            "Nếu đối phương rút đi, chúng tôi sẽ đàm phán", Ngoại trưởng Na Uy Erik Dahl hôm qua phát biểu tại Helsinki sau cuộc \
            gặp Ngoại trưởng Phần Lan Nils Berg.
            """
        #expect(statuses(text, .meeting) == [.occurred])
    }

    @Test func whereSomebodySpokeBehindAPlanIsNoPlan() {
        let text = """
            Hôm 7/10, Tổng thống Na Uy Hans Moen cho biết Bộ trưởng Tài chính Na Uy Erik Dahl sẽ đến Lào.
            Phát biểu trong một cuộc họp với Tổng thống Latvia Janis Kalns, ông Hans Moen khẳng định điều đó.
            """
        #expect(statuses(text, .meeting) == [.occurred])
    }
}
