import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CountryOfPostsTests {
    /// "Lim Kok Wah SG" for everyone in the text who is named, in order.
    private func countries(_ text: String) -> [String] {
        Reading.stages(text).register.entries.map { "\($0.nameText) \($0.country?.rawValue ?? "-")" }
    }

    @Test func theHostIsWhereThingsHappenAndTheFriendTheOtherOfTwo() {
        #expect(
            countries(
                "Tại Malaysia, Đại tướng Phan Văn Giang gặp người đồng cấp nước chủ nhà Ahmad Razak. Lào gửi thư.")
                == ["Phan Văn Giang VN", "Ahmad Razak MY"])
        #expect(
            countries("Lào là láng giềng. Thượng tướng Hoàng Xuân Chiến gặp Bộ trưởng Quốc phòng nước bạn Keo Sivilay.")
                == ["Hoàng Xuân Chiến VN", "Keo Sivilay LA"])
    }

    @Test func thisStateIsTheOneNamedLast() {
        let text = "Nga và Mỹ đàm phán. Đoàn tới Ấn Độ, gặp Bộ trưởng Quốc phòng nước này Anil Rao."
        #expect(countries(text) == ["Anil Rao IN"])
    }

    @Test func aKnownHolderHasTheCountryOfTheOffice() {
        #expect(
            countries("Từ Lào, ông tới gặp Bộ trưởng Quốc phòng nước chủ nhà Ng Eng Hen.") == ["Ng Eng Hen SG"])
    }
}
