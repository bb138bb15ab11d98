import KnowledgeModel
import Testing

@testable import Extraction

/// Whom words for several office-holders mean.
@Suite struct SentenceParserOfficesTests {
    private func lines(_ text: String, _ type: EventType) -> [String] { Told.lines(Reading.record(text), type) }

    @Test func whoIsNamedForAVisitYearsAgoIsNoneOfTheTwo() {
        let text = """
            Ngày 7/10, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Kuwait Ahmad Abdullah.
            Ông nhắc lại chuyến thăm Việt Nam của Thủ tướng Kuwait Jaber Al-Mubarak vào tháng 5/2016.
            Dân số tăng nhanh. Ngày 8/10, hai Thủ tướng hội đàm.
            """
        #expect(lines(text, .meeting).last == "meeting occurred 2024-10-08: Phạm Minh Chính + Ahmad Abdullah")
    }

    @Test func aDeputyIsNoMinister() {
        let text = """
            Ngày 7/10, Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Lào Keo Sivilay.
            Tháng 8, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, và Thứ trưởng Quốc phòng Lào Vongkham Sivilay đồng \
            chủ trì Đối thoại Chính sách quốc phòng Việt Nam - Lào lần thứ 5.
            Ngày 8/10, hai bộ trưởng ký bản ghi nhớ về quân y.
            """
        #expect(lines(text, .signing) == ["signing occurred 2024-10-08: Phan Văn Giang + Keo Sivilay"])
    }

    @Test func theMinistersOfDefenceAreNotThoseOfForeignAffairs() {
        let text = """
            Ngày 7/10, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Bộ trưởng Ngoại giao Lào Thongsavanh Sivilay.
            Ông Gilberto Teodoro, Bộ trưởng Quốc phòng Philippines, từng thăm Việt Nam tháng 8 năm ngoái theo lời mời của Đại tướng \
            Phan Văn Giang; dịp đó, hai bộ trưởng quốc phòng ký Ý định thư về quân y.
            """
        #expect(lines(text, .signing) == ["signing occurred 2023-08: Gilberto Teodoro + Phan Văn Giang"])
    }

    @Test func anEmperorIsNoneOfTheTwoLeaders() {
        let text = """
            Ngày 8/10, Thủ tướng Nhật Bản Ishiba Shigeru hội đàm với Tổng thống Mỹ Joe Biden. Ngày 9/10, ông Biden được Nhật hoàng \
            Naruhito tiếp. Trước đó, hai nhà lãnh đạo đã điện đàm ngày 5/10.
            """
        #expect(lines(text, .meeting).last == "meeting occurred 2024-10-05: Ishiba Shigeru + Joe Biden")
    }

    @Test func theTwoHeadsOfDelegationsAreWhoLeadThem() {
        let text = """
            Ngày 7/10, phái đoàn Nga và Ukraine kết thúc vòng đàm phán tại Istanbul.
            Dẫn đầu đoàn Nga là Trợ lý Tổng thống Vladimir Medinsky, còn đoàn Ukraine do Bộ trưởng Quốc phòng Rustem Umerov làm \
            trưởng đoàn. Ngày 6/10, hai trưởng đoàn đã gặp riêng.
            """
        #expect(
            lines(text, .meeting) == [
                "meeting occurred 2024-10-07: Vladimir Medinsky + Rustem Umerov",
                "meeting occurred 2024-10-06: Vladimir Medinsky + Rustem Umerov",
            ])
    }

    @Test func theHostIsNoneOfThoseWhomHeReceives() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Nga Oleg Ivanov, Bộ trưởng Quốc phòng Mali Sadio Camara và Bộ trưởng Quốc phòng Niger \
            Salifou Mody ký tuyên bố chung.
            Ngày 8/10, Ngoại trưởng Nga Sergei Lavrov tiếp cả hai bộ trưởng.
            """
        #expect(lines(text, .meeting) == ["meeting occurred 2024-10-08: Sergei Lavrov + Sadio Camara + Salifou Mody"])
    }

    @Test func officersAreNotTheLeadersOfTwoStates() {
        let text = """
            Ngày 7/10, Trung tướng Ấn Độ Rajiv Ghai và Thiếu tướng Pakistan Kashif Abdullah điện đàm.
            Ngày 8/10, Ngoại trưởng Mỹ John Smith gọi điện cho lãnh đạo hai bên.
            """
        #expect(lines(text, .meeting) == ["meeting occurred 2024-10-07: Rajiv Ghai + Kashif Abdullah"])
    }

    @Test(arguments: ["hai Thứ trưởng Việt Nam", "các trưởng đoàn Việt Nam", "hai Trưởng đoàn Việt Nam"])
    func severalOfOneState(_ words: String) {
        let text = """
            Ngày 7/10, Thứ trưởng Bộ Ngoại giao Nguyễn Minh Hằng và Thượng tướng Lê Văn Bình, Thứ trưởng Bộ Quốc phòng, cùng Thứ \
            trưởng Ngoại giao Nhật Bản Kano Taro đồng chủ trì Đối thoại chiến lược Việt Nam - Nhật Bản lần thứ 5.
            Ngày 8/10, \(words) đến chào Bộ trưởng Quốc phòng Nhật Bản Sato Ken.
            """
        #expect(
            lines(text, .meeting) == ["meeting occurred 2024-10-08: Nguyễn Minh Hằng + Lê Văn Bình + Sato Ken"])
    }

    @Test func theHeadOfTheDelegationOfTheState() {
        let text = """
            Đoàn đại biểu Việt Nam do Thượng tướng Lê Văn Bình, Thứ trưởng Bộ Quốc phòng, làm trưởng đoàn dự Diễn đàn Hương Sơn.
            Ngày 8/10, Bộ trưởng Quốc phòng Trung Quốc Đổng Quân tiếp Trưởng đoàn Việt Nam.
            """
        #expect(lines(text, .meeting) == ["meeting occurred 2024-10-08: Đổng Quân + Lê Văn Bình"])
    }

    @Test func ofSeveralWhomOneMetTheOneNamedInFrontIsMeant() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính có các cuộc gặp song phương với Thủ tướng Nhật Bản Ishiba Shigeru và Thủ tướng Lào \
            Sonexay Siphandone. Với Thủ tướng Ishiba Shigeru, hai nhà lãnh đạo nhất trí Bộ Quốc phòng hai nước sẽ tổ chức Đối thoại \
            chính sách quốc phòng vào tháng 12.
            """
        #expect(lines(text, .dialogue) == ["dialogue planned 2024-12: JP + VN"])
    }
}
