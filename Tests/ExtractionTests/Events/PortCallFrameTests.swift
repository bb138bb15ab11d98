import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct PortCallFrameTests {
    @Test(arguments: [
        (
            "Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Tiên Sa (Đà Nẵng).",
            "port_call occurred 2024-10-08: Surcouf"
        ),
        (
            "Chuyến thăm Đà Nẵng của tàu sân bay USS Ronald Reagan diễn ra ngày 8/10.",
            "port_call occurred 2024-10-08: USS Ronald Reagan"
        ),
        ("Ngày 8/10, Mỹ điều tàu sân bay tới thăm Việt Nam.", "port_call occurred 2024-10-08: tàu sân bay"),
        ("Tàu chiến Ấn Độ sẽ thăm Việt Nam vào tháng 11/2024.", "port_call planned 2024-11: Tàu chiến Ấn Độ"),
    ])
    func aShipInAPort(_ text: String, _ line: String) { #expect(Told.lines(Reading.record(text)) == [line]) }

    @Test func thePortAndItsCountry() throws {
        let event = try #require(Reading.record("Ngày 8/10, tàu chiến Pháp cập cảng Đà Nẵng.").events.first)
        #expect(event.venueCountry == CountryCode("VN"))
        #expect(event.countries == [CountryCode("FR"), CountryCode("VN")])
    }

    @Test(arguments: [
        "Chưa từng có tàu sân bay Mỹ nào đến Việt Nam.", "Ngày 8/10, máy bay chiến đấu của Nga bán sang Myanmar.",
        "Ngày 8/10, tàu cá Việt Nam cập cảng Đà Nẵng.",
    ])
    func noCallOfAWarshipOfAnotherState(_ text: String) {
        #expect(Told.lines(Reading.record(text), .portCall).isEmpty)
    }

    @Test func sinceWhenIsNotWhenItCalls() {
        let text = "Ngày 8/10, tàu sân bay Mỹ cập cảng Đà Nẵng, lần đầu tiên kể từ năm 1975."
        #expect(Told.lines(Reading.record(text), .portCall) == ["port_call occurred 2024-10-08: tàu sân bay Mỹ"])
    }

    @Test func thoseWhoSailMayStandBetweenTheShipAndThePort() {
        let text = """
            Ngày 8/10, tàu hộ vệ Trần Hưng Đạo của Hải quân Việt Nam cùng đoàn công tác do Đại tá Lê Văn Hùng dẫn đầu cập \
            cảng Yokosuka của Nhật Bản.
            """
        let events = Reading.record(text).events.filter { $0.type == .portCall }
        #expect(events.map { $0.countries.map(\.rawValue) } == [["JP", "VN"]])
    }

    @Test func whatIsRefusedIsCancelled() {
        let text = "Ngày 8/10, Sri Lanka từ chối đề nghị cho tàu ngầm Trung Quốc cập cảng Colombo vào tháng này."
        #expect(Reading.record(text).events.map(\.status) == [.cancelled])
    }

    @Test func shipsNamedBefore() {
        let text = """
            Ngày 8/10, tàu INS Delhi và tàu INS Shakti của Hải quân Ấn Độ cập cảng Đà Nẵng. Hai tàu sẽ thăm Manila vào đầu tháng sau.
            """
        #expect(
            Told.lines(Reading.record(text), .portCall) == [
                "port_call occurred 2024-10-08: INS Delhi + INS Shakti",
                "port_call planned 2024-11: INS Delhi + INS Shakti",
            ])
    }

    @Test func aShipOfTheStateNamedBefore() {
        let text =
            "Một tàu của Lực lượng Bảo vệ bờ biển Nhật Bản lại đến Việt Nam, sau chuyến ghé cảng của tàu Yashima tháng 1/2024."
        #expect(
            Reading.record(text).events.filter { $0.type == .portCall && $0.date?.description == "2024-01" }.map {
                $0.countries.map(\.rawValue)
            } == [["JP", "VN"]])
    }

    @Test func aShipOnItsWayCallsNowhere() {
        #expect(
            Told.lines(Reading.record("Ngày 8/10, tàu HMS Montrose của Anh trên đường tới Bahrain."), .portCall).isEmpty
        )
    }

    @Test func whenceAShipComesIsNoObstacle() {
        let text =
            "Tàu sân bay HMS Prince of Wales của Anh, vừa rời Singapore hôm 8/10, sẽ cập cảng Darwin cuối tháng này."
        #expect(
            Told.lines(Reading.record(text), .portCall) == ["port_call planned 2024-10: HMS Prince of Wales"])
    }

    @Test func whoeverCommandsTheShipLeadsItsDelegation() {
        let text = """
            Ngày 8/10, tàu hộ vệ Surcouf (F711) của Hải quân Pháp do Đại tá Pháp Luc Martin chỉ huy cập cảng Đà Nẵng. Cùng ngày, Chuẩn \
            đô đốc Việt Nam Nguyễn Viết Khánh tiếp đoàn.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == [
                "meeting occurred 2024-10-08: Nguyễn Viết Khánh + Luc Martin"
            ])
    }

    @Test(arguments: ["cảng Ashdod, Israel", "cảng Mara của Brunei"])
    func aPortThatTheLexiconDoesNotKnow(_ port: String) throws {
        let text = "Ngày 8/10, tàu khu trục USS Ross của Hải quân Mỹ đã tới thăm \(port)."
        let call = try #require(Reading.record(text).events.first { $0.type == .portCall })
        #expect(call.venue.map { port.hasPrefix($0) && $0.hasPrefix("cảng") } == true, "\(call.venue ?? "-")")
    }

    @Test func theShipNamedBeforeCalledElsewhere() {
        let text = """
            Sáng 8/10, tàu Hamagiri của Hải quân Nhật Bản cập cảng Tiên Sa (Đà Nẵng). Tàu từng tới Manila hồi tháng 5/2023.
            """
        #expect(
            Reading.record(text).events.contains {
                $0.type == .portCall && $0.date.map(String.init) == "2023-05"
                    && $0.countries.map(\.rawValue) == ["JP", "PH"]
            })
        let quay = "Sáng 8/10, tàu Hamagiri của Hải quân Nhật Bản cập cảng Đà Nẵng. Cầu cảng đủ sâu để tàu neo đậu."
        #expect(Reading.record(quay).events.filter { $0.type == .portCall }.count == 1)
    }

    @Test func theShipsWhoseStateIsKnownAreThoseMeant() {
        let text = """
            Sáng 8/10, biên đội tàu Hạm đội phương Đông gồm tàu khu trục INS Delhi và tàu INS Kiltan của Ấn Độ cập cảng Đà \
            Nẵng. Hai tàu dự kiến thăm Manila (Philippines) vào tháng 11.
            """
        #expect(
            Reading.record(text).events.contains {
                $0.type == .portCall && $0.countries.map(\.rawValue) == ["IN", "PH"]
            })
    }
}
