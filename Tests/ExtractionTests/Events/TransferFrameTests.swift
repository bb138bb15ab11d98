import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct TransferFrameTests {
    @Test(arguments: [
        ("Năm 2022, Nga đã bàn giao nhiều khí tài quân sự cho Việt Nam.", "transfer occurred 2022: RU + VN"),
        ("Ngày 8/10, Nhật Bản chuyển giao hai tàu tuần tra cho Philippines.", "transfer occurred 2024-10-08: JP + PH"),
        ("Tàu USCGC John Midgett được chuyển cho Việt Nam hồi năm 2021.", "transfer occurred 2021: US + VN"),
    ])
    func thingsThatPassFromOneStateToAnother(_ text: String, _ line: String) {
        let events = Reading.record(text).events.filter { $0.type == .transfer }
        #expect(
            events.map {
                "\($0.type.rawValue) \($0.status.rawValue) \($0.date.map(String.init) ?? "-"): "
                    + $0.countries.map(\.rawValue).joined(separator: " + ")
            } == [line])
    }

    @Test func peopleWhoHandOver() throws {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang trao kỷ vật chiến tranh cho Bộ trưởng Quốc phòng Mỹ Lloyd Austin.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .transfer })
        #expect(Told.roles(event) == "Phan Văn Giang host, Lloyd Austin guest")
    }

    @Test(arguments: [
        "Ngày 8/10, Bộ Quốc phòng bàn giao nhà cho người dân.", "Ngày 8/10, Mỹ trao đổi ý kiến với Việt Nam.",
        "Ngày 8/10, Mỹ bàn giao nhiệm vụ cho Nhật Bản.",
    ])
    func noThingOrNoOtherState(_ text: String) { #expect(Told.lines(Reading.record(text), .transfer).isEmpty) }
}
