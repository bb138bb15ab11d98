import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct DialogueFrameTests {
    @Test func aDialogueWithItsNumber() throws {
        let text = """
            Ngày 8/10, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến và Thứ trưởng Quốc phòng Ấn Độ Giridhar Aramane đồng \
            chủ trì Đối thoại Chính sách quốc phòng Việt Nam - Ấn Độ lần thứ 14.
            """
        let record = Reading.record(text)
        let event = try #require(record.events.first { $0.type == .dialogue })
        #expect(Told.line(event) == "dialogue occurred 2024-10-08: Hoàng Xuân Chiến + Giridhar Aramane")
        #expect(event.edition == 14)
        #expect(event.name == "Đối thoại Chính sách quốc phòng Việt Nam - Ấn Độ")
        #expect(event.venue == "Hà Nội")
        #expect(event.participants.map(\.role) == [.coChair, .coChair])
        #expect(record.events.filter { $0.type == .dialogue }.count == 1)
    }

    @Test func aDialogueOfAnEarlierYearInItsOwnClause() {
        let text = """
            Việt Nam và Anh đã ký Bản ghi nhớ hợp tác quốc phòng vào năm 2011; hai nước tổ chức Đối thoại Chính \
            sách quốc \
            phòng lần thứ nhất vào năm 2016.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .dialogue) == ["dialogue occurred 2016: GB + VN"])
        #expect(record.events.first { $0.type == .dialogue }?.edition == 1)
        #expect(Told.lines(record, .signing) == ["signing occurred 2011: GB + VN"])
    }

    @Test func sessionsCountedUpAreSeveral() {
        let text = """
            Việt Nam và Lào đã tổ chức Giao lưu hữu nghị quốc phòng biên giới lần thứ nhất năm 2021 tại Sơn La, lần thứ \
            hai năm 2022 tại Điện Biên.
            """
        let record = Reading.record(text)
        #expect(
            Told.lines(record, .dialogue) == ["dialogue occurred 2021: LA + VN", "dialogue occurred 2022: LA + VN"])
        #expect(record.events.map(\.edition) == [1, 2])
        #expect(record.events.map(\.venue) == ["Sơn La", "Điện Biên"])
    }

    @Test(arguments: [
        "Ngày 8/10, hai Bộ trưởng nhấn mạnh cần duy trì cơ chế Đối thoại Chính sách quốc phòng Việt Nam - Ấn Độ.",
        "Năm 2003, Việt Nam và Ấn Độ nhắc đến cơ chế Đối thoại Chính sách Quốc phòng.",
    ])
    func aMechanismIsNoSession(_ text: String) { #expect(Told.lines(Reading.record(text), .dialogue).isEmpty) }

    @Test func whoChairsADialogueMeetsInIt() {
        let text = """
            Ngày 8/10, Thượng tướng Hoàng Xuân Chiến và Thứ trưởng Quốc phòng Ấn Độ Giridhar Aramane đồng chủ trì Đối \
            thoại Chính sách quốc phòng Việt Nam - Ấn Độ lần thứ 14.
            Hoàng Xuân Chiến và Giridhar Aramane đã hội đàm.
            """
        #expect(
            Told.lines(Reading.record(text)) == [
                "dialogue occurred 2024-10-08: Hoàng Xuân Chiến + Giridhar Aramane"
            ])
    }

    @Test func theNameBehindASessionIsReadWhole() {
        let text = """
            Ngày 8/10, Thượng tướng Hoàng Xuân Chiến và Thứ trưởng Quốc phòng Ấn Độ Giridhar Aramane đồng chủ trì buổi \
            đối thoại chính sách quốc phòng Việt Nam - Ấn Độ lần 14.
            """
        #expect(Reading.record(text).events.map(\.name) == ["đối thoại chính sách quốc phòng Việt Nam - Ấn Độ"])
    }

    @Test func aCountedMeetingIsASession() throws {
        let text = """
            Ngày 8/10, Thứ trưởng Ngoại giao Lê Hoài Trung chủ trì Cuộc họp lần thứ 25 Đoàn đại biểu biên giới Việt Nam - Lào tại
            Đà Nẵng.
            """.replacing("\n", with: " ")
        let event = try #require(Reading.record(text).events.first)
        #expect(event.type == .dialogue && event.edition == 25)
        #expect(event.countries.map(\.rawValue) == ["LA", "VN"])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Tướng Mỹ Dan Caine và Tướng Hàn Quốc Jin Yong-sung tiến hành cuộc họp thường niên của Uỷ ban Quân sự.",
            ["dialogue occurred 2024-10-08: Dan Caine + Jin Yong-sung"]
        ),
        ("Mỹ và Hàn Quốc là đồng minh. Ngày 8/10, Tướng Mỹ Dan Caine dự cuộc họp thường niên của quân đội.", []),
    ])
    func aYearlyMeetingOfTwoStates(_ text: String, _ lines: [String]) {
        #expect(Told.lines(Reading.record(text), .dialogue) == lines)
    }

    @Test func twoSessionsOfOneWeekWithOtherPeople() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Nga Andrei Belousov và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh chủ trì phiên họp \
            Ủy ban liên chính phủ. Ngày 8/10, Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi đồng chủ trì Hội \
            nghị cấp cao thường niên Ấn Độ - Nga.
            """
        #expect(
            Told.lines(Reading.record(text), .dialogue) == [
                "dialogue occurred 2024-10-07: Andrei Belousov + Rajnath Singh",
                "dialogue occurred 2024-10-08: Vladimir Putin + Narendra Modi",
            ])
    }

    @Test func bothSidesOfCung() {
        let text = """
            Ngày 8/10, Thứ trưởng Ngoại giao Nguyễn Minh Hằng đã cùng Thứ trưởng Ngoại giao Nhật Bản Kano Taro đồng chủ trì Đối \
            thoại chiến lược Việt Nam - Nhật Bản lần thứ 5.
            """
        #expect(
            Told.lines(Reading.record(text), .dialogue) == [
                "dialogue occurred 2024-10-08: Nguyễn Minh Hằng + Kano Taro"
            ])
    }
}
