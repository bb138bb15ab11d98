import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CeremonyFrameTests {
    @Test(arguments: [
        ("Ngày 8/10, Ngoại trưởng Australia Penny Wong khánh thành cầu Mỹ Thuận ở Vĩnh Long.", "AU + VN"),
        ("Ngày 8/10, Chủ tịch nước Lương Cường dự lễ kỷ niệm 45 năm Việt Nam gia nhập Liên hợp quốc.", "UN + VN"),
    ])
    func somebodyOfAnotherState(_ text: String, _ parties: String) {
        let events = Reading.record(text).events.filter { $0.type == .ceremony }
        #expect(events.map { $0.countries.map(\.rawValue).joined(separator: " + ") } == [parties])
    }

    @Test func aWreathForTheFallen() throws {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam.
            Ông Singh đã đặt vòng hoa tại Đài tưởng niệm các anh hùng liệt sĩ.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.countries.map(\.rawValue) == ["IN", "VN"])
        #expect(event.participants.map(\.name) == ["Rajnath Singh"])
    }

    @Test(arguments: [
        "Ngày 8/10, Bộ trưởng Quốc phòng Mỹ Lloyd Austin dâng hương tại chùa Trấn Quốc.",
        "Ngày 8/10, Đại tướng Phan Văn Giang dự lễ khai giảng.",
    ])
    func sightsAndDomesticCeremoniesAreNone(_ text: String) {
        #expect(Told.lines(Reading.record(text), .ceremony).isEmpty)
    }

    @Test func aFeastOfOneStateFarFromVietnamIsNone() {
        let text = """
            Philippines và Trung Quốc tranh cãi; Philippines phản đối Trung Quốc, Mỹ ủng hộ Philippines.
            Việt Nam theo dõi tình hình.
            Phó đô đốc Ramon Cruz của Philippines nêu việc đó trong lễ kỷ niệm 120 năm thành lập lực lượng này.
            """
        #expect(Told.lines(Reading.record(text), .ceremony).isEmpty)
    }

    @Test func whereAWreathIsLaid() throws {
        let text = "Ngày 8/10, Ngoại trưởng Ấn Độ Jaishankar đã đến viếng tại Đài tưởng niệm liệt sĩ Bắc Sơn (Hà Nội)."
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.venue?.hasPrefix("Đài tưởng niệm") == true)
    }

    @Test func peacekeepersAreSeenOffBeforeGuestsOfManyStates() throws {
        let text = """
            Việt Nam tiễn lực lượng gìn giữ hòa bình Liên hợp quốc
            Ngày 8/10, tại Hà Nội, Bộ Quốc phòng tổ chức tiễn Đội Công binh số 5 lên đường sang Phái bộ UNISFA.
            Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, dự và chủ trì buổi tiễn.
            Tham dự còn có Đại sứ Australia tại Việt Nam Gillian Bird.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.date?.description == "2024-10-08")
        #expect(event.participants.map(\.name) == ["Phan Văn Giang", "Gillian Bird"])
        #expect(event.countries.map(\.rawValue) == ["AU", "UN", "VN"])
    }

    @Test func theFallenComeHomeFromANeighboursSoil() throws {
        let text = """
            Quảng Trị đón hài cốt liệt sĩ từ Lào
            Ngày 8/10, tỉnh Quảng Trị tổ chức lễ truy điệu và an táng 15 hài cốt quân tình nguyện Việt Nam hy sinh tại Lào.
            Dự lễ, về phía Việt Nam có Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng. Phía Lào có Đại sứ Lào tại \
            Việt Nam Khamphao Ernthavanh.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.countries.map(\.rawValue) == ["LA", "VN"])
        #expect(event.participants.map(\.name) == ["Phan Văn Giang", "Khamphao Ernthavanh"])
    }

    @Test func aMonumentOfHeroesIsNotTheBritish() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam. Ông Singh đặt hoa tại Tượng đài Anh hùng dân tộc.
            """
        #expect(
            Reading.record(text).events.allSatisfy { event in !event.countries.contains { $0.rawValue == "GB" } })
    }

    @Test func anEmbassyKeepsItsFeastAbroad() throws {
        let text = """
            Ngày 8/10, Đại sứ quán Việt Nam tại Ấn Độ tổ chức lễ kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam.
            Tham dự buổi lễ, về phía Ấn Độ có Thứ trưởng Quốc phòng Giridhar Aramane.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.countries.map(\.rawValue) == ["IN", "VN"])
        #expect(event.participants.map(\.name) == ["Giridhar Aramane"])
        #expect(
            Told.lines(
                Reading.record("Ngày 8/10, Bộ Quốc phòng Việt Nam tổ chức lễ kỷ niệm 80 năm Ngày thành lập."), .ceremony
            ).isEmpty)
    }

    @Test func aGuestLaysFlowersWhereHeIs() {
        let text = """
            Ngày 8/10, Ngoại trưởng Ấn Độ Jaishankar thăm Nga. Ông Jaishankar đặt vòng hoa tại nghĩa trang Piskaryovskoye.
            """
        #expect(
            Reading.record(text).events.filter { $0.type == .ceremony }.map { $0.countries.map(\.rawValue) } == [
                ["IN", "RU"]
            ])
    }

    @Test func forcesMarchAbroad() throws {
        let text = "Ngày 8/10, khối diễu binh Quân đội nhân dân Việt Nam tham gia lễ duyệt binh tại Moskva."
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.countries.map(\.rawValue) == ["RU", "VN"])
    }

    @Test func medalsForPeacekeepers() throws {
        let text = "Ngày 8/10, Phái bộ UNISFA tổ chức lễ trao Huy chương Gìn giữ hòa bình cho các sĩ quan Việt Nam."
        let event = try #require(Reading.record(text).events.first { $0.type == .ceremony })
        #expect(event.countries.map(\.rawValue) == ["UN", "VN"])
    }
}
