import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CompanyTests {
    private let talks =
        "Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh."

    private func meetings(_ text: String) -> [String] { Told.lines(Reading.record(text), .meeting) }

    @Test(arguments: [
        "Cùng dự có Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng; Đại sứ Ấn Độ tại Việt Nam Sandeep Arya.",
        "Tham dự buổi hội đàm, về phía Việt Nam có Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng; về phía Ấn Độ "
            + "có Đại sứ Sandeep Arya.",
        "Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng và Đại sứ Ấn Độ Sandeep Arya cùng dự các hoạt động.",
    ])
    func thoseWhoWereThereAsWell(_ company: String) {
        #expect(
            meetings("\(talks) \(company)")
                == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh + Hoàng Xuân Chiến + Sandeep Arya"])
    }

    @Test func thoseWhoWelcomedThem() {
        #expect(
            meetings("\(talks) Ra đón đoàn tại cửa có Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng.")
                == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh + Hoàng Xuân Chiến"])
    }

    @Test func inWhosePresenceItWas() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh, \
            với sự tham dự của Đại sứ Ấn Độ tại Việt Nam Sandeep Arya.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh + Sandeep Arya"])
    }

    @Test(arguments: [
        "Cùng dự có nhiều sĩ quan và đại diện các cơ quan.",
        "Hai Bộ trưởng cùng dự tiệc trưa.",
        "Đại sứ Pháp tại Việt Nam Olivier Brochet cũng dự một buổi hoà nhạc.",
    ])
    func nobodyJoins(_ sentence: String) {
        #expect(meetings("\(talks) \(sentence)") == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func whatTheParagraphTellsIsWhatTheyAttended() {
        let text = """
            \(talks)
            Sáng 9/10, khách dự một buổi lễ tại nghĩa trang. Cùng dự lễ có Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func whoGivesTheOpeningSpeechIsAtTheConference() {
        let text = """
            Từ ngày 1 đến 3/10, Đại tướng Phan Văn Giang dự Đối thoại Shangri-La tại Singapore.
            Thủ tướng Ấn Độ Narendra Modi đọc diễn văn dẫn đề tối 1/10.
            """
        let found = Reading.record(text).events.filter { $0.type == .conference }
        #expect(found.map { Set($0.participants.compactMap(\.name)) } == [["Phan Văn Giang", "Narendra Modi"]])
    }

    @Test(arguments: [
        "Tham gia đoàn có Trung tướng Lê Đức Thái, Thứ trưởng Bộ Quốc phòng.",
        "Thành phần đoàn gồm Trung tướng Lê Đức Thái, Thứ trưởng Bộ Quốc phòng.",
        "Cùng đi với Đại tướng Phan Văn Giang có Trung tướng Lê Đức Thái, Thứ trưởng Bộ Quốc phòng.",
    ])
    func whoTravelsAlongIsOnTheVisitNotInTheTalks(_ company: String) {
        let text = """
            Từ ngày 7 đến 10/10, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, thăm chính thức Ấn Độ. \(company) \
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Rajnath Singh.
            """
        #expect(
            Told.lines(Reading.record(text), .visit, .meeting) == [
                "visit occurred 2024-10-07/2024-10-10: Phan Văn Giang + Lê Đức Thái",
                "meeting occurred 2024-10-08: Phan Văn Giang + Rajnath Singh",
            ])
    }

    @Test func whoWelcomesAShip() {
        let text = """
            Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. Đón tàu có Tổng lãnh sự Pháp Emmanuelle Pavillon.
            """
        #expect(
            Told.lines(Reading.record(text), .portCall) == [
                "port_call occurred 2024-10-08: Surcouf + Emmanuelle Pavillon"
            ])
    }

    @Test(arguments: [
        "Tiễn đoàn tại cầu cảng có Đại sứ Pháp tại Việt Nam Luc Martin.",
        "Ra đón đoàn tại cầu cảng có đại diện Sở Ngoại vụ cùng Đại sứ Pháp tại Việt Nam Luc Martin.",
        "Đại sứ Pháp tại Việt Nam Luc Martin có mặt tại cầu cảng.",
    ])
    func whoStandsOnTheQuay(_ company: String) {
        let text = "Ngày 8/10, tàu hộ vệ Surcouf của Hải quân Pháp cập cảng Đà Nẵng. " + company
        #expect(
            Told.lines(Reading.record(text), .portCall) == ["port_call occurred 2024-10-08: Surcouf + Luc Martin"])
    }

    @Test func whoEscortsOnOneLegOfTheJourney() {
        let text = """
            Từ ngày 7/10, Tổng thống Pháp Luc Martin thăm Nhật Bản, thăm Ấn Độ. Tháp tùng ông trong chặng Ấn Độ có Ngoại trưởng \
            Pháp Anne Moreau.
            """
        let visits = Reading.record(text).events.filter { $0.type == .visit }
        #expect(
            visits.map { $0.participants.compactMap(\.name) } == [["Luc Martin"], ["Luc Martin", "Anne Moreau"]])
    }

    @Test func theNamedAmongTheUnnamed() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh với sự tham dự \
            của đại diện lãnh đạo các cơ quan và Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng.
            """
        let found = Reading.record(text).events.filter { $0.type == .meeting }
        #expect(found.map { $0.participants.compactMap(\.name).contains("Hoàng Xuân Chiến") } == [true])
    }
}
