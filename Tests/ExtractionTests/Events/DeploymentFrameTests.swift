import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct DeploymentFrameTests {
    @Test func peacekeepersUnderTheFlagOfTheUnitedNations() throws {
        let text = "Ngày 8/10, Việt Nam cử hai sĩ quan tham gia lực lượng gìn giữ hoà bình Liên hợp quốc tại Nam Sudan."
        let event = try #require(Reading.record(text).events.first { $0.type == .deployment })
        #expect(event.countries.map(\.rawValue) == ["SS", "UN", "VN"])
        #expect(event.date.map(String.init) == "2024-10-08")
    }

    @Test(arguments: [
        "Ngày 8/10, Mỹ triển khai tàu chiến ở Biển Đông.", "Ngày 8/10, hai bên triển khai hoạt động gìn giữ hoà bình.",
    ])
    func whatAStateDoesAloneOrAProgrammeIsNone(_ text: String) {
        #expect(Told.lines(Reading.record(text), .deployment).isEmpty)
    }

    @Test func whoIsSentSaysWhoseTheyAre() {
        let text =
            "Bộ Quốc phòng tổ chức lễ xuất quân Đội Công binh số 4 đi làm nhiệm vụ tại Phái bộ UNISFA, khu vực Abyei ngày 8/10."
        let found = Reading.record(text).events.filter { $0.type == .deployment }
        #expect(found.map { $0.date?.description } == ["2024-10-08"])
        #expect(found.allSatisfy { Set($0.countries.map(\.rawValue)).isSuperset(of: ["UN", "VN"]) })
    }

    @Test func aUnitFlownToItsMission() throws {
        let text = """
            Ngày 8/10, Bệnh viện dã chiến cấp 2 số 9, do Thượng tá Trịnh Văn Cường làm Giám đốc, được máy bay của Không quân \
            Hoàng gia Australia chở sang Phái bộ UNMISS ở Nam Sudan.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .deployment })
        #expect(Set(event.countries.map(\.rawValue)).isSuperset(of: ["AU", "UN", "VN"]))
        #expect(event.participants.map(\.name) == ["Trịnh Văn Cường"])
    }

    @Test func aUnitThatSetsOutInAnAircraftOfTheUnitedNations() throws {
        let text = "Đội Công binh Việt Nam khởi hành ngày 8/10 bằng máy bay do Liên hợp quốc thuê."
        let event = try #require(Reading.record(text).events.first { $0.type == .deployment })
        #expect(event.countries.map(\.rawValue) == ["UN", "VN"])
        #expect(event.date?.description == "2024-10-08")
    }

    @Test func soldiersWhoHelpAfterADisaster() throws {
        let text = "Ngày 8/10, Bộ Quốc phòng Việt Nam cử 80 cán bộ, chiến sĩ sang Myanmar khắc phục hậu quả động đất."
        let event = try #require(Reading.record(text).events.first { $0.type == .deployment })
        #expect(event.countries.map(\.rawValue) == ["MM", "VN"])
        #expect(
            Told.lines(Reading.record("Ngày 8/10, Việt Nam cử cán bộ sang Myanmar nghỉ mát."), .deployment).isEmpty)
    }

    @Test func aUnitOfTheMissionThatTheArticleIsAbout() throws {
        let text = """
            Ngày 8/10, đoàn Việt Nam thăm Phái bộ UNISFA của Liên hợp quốc. Đội Công binh số 4 lên đường từ Hà Nội ngày 24/9.
            """
        let event = try #require(Reading.record(text).events.first { $0.type == .deployment })
        #expect(event.countries.map(\.rawValue) == ["UN", "VN"] && event.date?.description == "2024-09-24")
    }

    @Test(arguments: [
        ("Tháng 9, Mỹ đưa hệ thống tên lửa Typhon sang Philippines.", "deployment occurred 2024-09: PH + US"),
        (
            "Hệ thống tên lửa Typhon được quân đội Mỹ đưa sang Philippines hồi tháng 9.",
            "deployment occurred 2024-09: PH + US"
        ),
        ("Anh sẽ gửi 800 lính thuỷ đánh bộ tới Na Uy vào năm 2025.", "deployment planned 2025: GB + NO"),
    ])
    func whatOneStateSendsToAnother(_ text: String, _ line: String) {
        #expect(Told.lines(Reading.record(text), .deployment) == [line])
    }

    @Test(arguments: ["Tháng 9, Mỹ gửi thư tới Philippines.", "Tháng 9, Mỹ đưa khách du lịch sang Philippines."])
    func lettersAndTouristsAreNoForces(_ text: String) {
        #expect(Told.lines(Reading.record(text), .deployment).isEmpty)
    }

    @Test func troopsAtTheBorderAreNotAbroad() {
        let events = Reading.record("Ngày 8/10, Mỹ điều 3.800 binh sĩ đến biên giới Mexico.").events
        #expect(!events.contains { $0.type == .deployment })
    }

    @Test(arguments: [
        "Từ tháng 9/2024, Triều Tiên đưa khoảng 12.000 binh sĩ sang Nga.",
        "Tháng 9/2024, Mỹ đã đưa hệ thống tên lửa Typhon tới tỉnh đảo Batanes của Philippines.",
    ])
    func howManyAreSentAndWhere(_ text: String) {
        let events = Reading.record(text).events.filter { $0.type == .deployment }
        #expect(events.map { $0.date.map(String.init) } == ["2024-09"])
        #expect(events.allSatisfy { $0.countries.count == 2 })
    }
}
