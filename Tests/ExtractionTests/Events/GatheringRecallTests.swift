import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct GatheringRecallTests {
    @Test func theGatheringToldBeforeGetsItsDays() {
        let text = """
            Việt Nam và Lào sắp tổ chức Giao lưu hữu nghị quốc phòng biên giới lần thứ ba.
            Giao lưu diễn ra từ ngày 19 đến 21/10 tại Sơn La.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .dialogue) == ["dialogue planned 2024-10-19/2024-10-21: LA + VN"])
        #expect(record.events.first?.edition == 3)
        #expect(record.events.first?.venue == "Sơn La")
    }

    @Test func aWordAloneRecallsNothing() {
        #expect(Reading.record("Ngày 8/10, giao lưu diễn ra tại Sơn La.").events.isEmpty)
    }

    @Test func thoseWhoChairAndAttendAreOfTheConferenceToldBefore() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh dự Hội nghị An ninh Munich lần thứ 60 tại Đức.
            Cuộc họp do Bộ trưởng Quốc phòng Anh John Healey và Bộ trưởng Quốc phòng Đức Boris Pistorius đồng chủ trì, với sự \
            tham dự của Tổng thư ký NATO Mark Rutte.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference || $0.type == .meeting }
        #expect(
            found.map { Set($0.participants.compactMap(\.name)) } == [
                ["Rajnath Singh", "John Healey", "Boris Pistorius", "Mark Rutte"]
            ])
    }

    @Test func patrolsAreKnownAgainByTheirNumber() {
        let text = """
            Từ ngày 7 đến 9/10, Hải quân Việt Nam và Hải quân Trung Quốc tiến hành chuyến tuần tra liên hợp lần thứ 36. \
            Hai bên bắt đầu tuần tra liên hợp cách đây nhiều năm. Năm 2023, chuyến tuần tra lần thứ 34 đã diễn ra.
            """
        #expect(
            Told.lines(Reading.record(text), .exercise)
                == ["exercise occurred 2024-10-07/2024-10-09: CN + VN", "exercise occurred 2023: CN + VN"])
    }

    @Test func aSessionToBeHeldHasNobodyYet() {
        let text = """
            Ngày 8/10, Thượng tướng Hoàng Xuân Chiến và Thứ trưởng Quốc phòng Ấn Độ Giridhar Aramane đồng chủ trì Đối thoại \
            Chính sách Quốc phòng Việt Nam - Ấn Độ. Hai bên thống nhất tổ chức phiên đối thoại lần thứ 15 tại Ấn Độ năm 2025.
            """
        let next = Reading.record(text).events.filter { $0.type == .dialogue && $0.edition == 15 }
        #expect(next.map(\.participants.count) == [0])
    }

    @Test func whoChairsTheConferenceToldBefore() {
        let text = """
            Ngày 8/10, Hội nghị Bộ trưởng Quốc phòng Tổ chức Hợp tác Thượng Hải lần thứ 22 khai mạc tại Thanh Đảo.
            Hội nghị do Bộ trưởng Quốc phòng Trung Quốc Đổng Quân chủ trì.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { $0.participants.map(\.name) } == [["Đổng Quân"]])
    }

    @Test func theNextConferenceIsKnownByItsNumber() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang và Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone đồng chủ trì Hội nghị Bộ trưởng \
            Quốc phòng hai nước lần thứ nhất tại Hà Nội. Hội nghị lần thứ hai dự kiến diễn ra tại Vientiane vào tháng 6/2026.
            """
        let found = Reading.record(text).events.filter { $0.edition == 2 }
        #expect(found.map { $0.date.map(String.init) } == ["2026-06"])
        #expect(found.map(\.status) == [.planned])
    }
}
