import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct CountryOfPeopleTests {
    /// "Phan Văn Giang VN" for everyone in the text, in order; "-" where nothing tells the country.
    private func countries(_ text: String) -> [String] {
        Reading.stages(text).register.entries.map { "\($0.nameText) \($0.country?.rawValue ?? "-")" }
    }

    @Test func thePhraseSaysTheCountry() {
        let text = "Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh và Đại sứ Nga tại Mỹ Anatoly Antonov cùng nghe."
        #expect(countries(text) == ["Rajnath Singh IN", "Anatoly Antonov RU"])
    }

    @Test func aVietnameseOfficialNeedsNoCountry() {
        #expect(countries("Thượng tướng Hoàng Xuân Chiến đọc diễn văn.") == ["Hoàng Xuân Chiến VN"])
    }

    @Test func aNameInAnArticleOnChinaAloneIsAChineseOne() {
        let text = "Trung Quốc và Anh nối lại đàm phán. Ngoại trưởng Vương Nghị đọc diễn văn."
        #expect(countries(text) == ["Vương Nghị CN"])
        #expect(
            countries("Trung Quốc và Việt Nam hợp tác. Thượng tướng Hoàng Xuân Chiến đọc diễn văn.") == [
                "Hoàng Xuân Chiến VN"
            ])
    }

    @Test func whoReceivesAChineseGuestIsNoChinese() {
        #expect(
            countries("Thượng tướng Hoàng Xuân An tiếp Bộ trưởng Quốc phòng Trung Quốc Lý Văn Minh.")
                == ["Hoàng Xuân An VN", "Lý Văn Minh CN"])
    }

    @Test func ofTwoPresidentsEachHasHisOwnCountry() {
        let text = "Tổng thống Nga Vladimir Putin đọc diễn văn. Nga và Mỹ cùng nghe. Tổng thống Trump vắng mặt."
        #expect(countries(text) == ["Vladimir Putin RU", "Trump US"])
    }

    @Test func aKnownHolderOfTheOfficeHasItsCountry() {
        let text = "Thủ tướng Modi và Tổng thống Duterte đọc diễn văn ở Việt Nam. Ông Smith cùng nghe."
        #expect(countries(text) == ["Modi IN", "Duterte PH", "Smith -"])
    }

    @Test func aPostBeatsTheLookOfTheName() {
        #expect(countries("Thứ trưởng Quốc phòng Mỹ Trần Quốc Bảo đọc diễn văn.") == ["Trần Quốc Bảo US"])
    }

    @Test func theCountryBehindTheNameCounts() {
        #expect(countries("Đô đốc Harry Harris của Mỹ đọc diễn văn.") == ["Harry Harris US"])
        #expect(
            countries("Chuẩn tướng Mohan Das, Cục trưởng Cục Hợp tác (Bộ Quốc phòng Ấn Độ), đọc diễn văn.")
                == ["Mohan Das IN"])
        #expect(countries("Đại tá Trần Văn An (Nam Sudan) đọc diễn văn.") == ["Trần Văn An VN"])
    }

    @Test func aCountryBeforeTheOfficialCounts() {
        let text = "Tại Thổ Nhĩ Kỳ, Bộ trưởng Quốc phòng Yasar Güler đọc diễn văn."
        #expect(countries(text) == ["Yasar Güler TR"])
    }

    @Test func thePostWithoutANameLendsItsCountry() {
        let text = "Tổng thống Nga đọc diễn văn. Theo Tổng thống Putin, Mỹ và Trung Quốc cùng nghe."
        #expect(countries(text) == ["Putin RU"])
    }

    @Test func inATwoSidedArticleAForeignOfficialIsOfTheOtherSide() {
        let text = """
            Việt Nam - Ấn Độ tăng cường hợp tác quốc phòng
            Đại tướng Phan Văn Giang đón Bộ trưởng Quốc phòng Rajnath Singh.
            """
        #expect(countries(text) == ["Phan Văn Giang VN", "Rajnath Singh IN"])
    }

    @Test func oneWithoutAPostStaysWithoutACountry() {
        let text = """
            Việt Nam - Ấn Độ tăng cường hợp tác quốc phòng
            Theo ông Carl Thayer, hợp tác này có lợi.
            """
        #expect(countries(text) == ["Carl Thayer -"])
    }

    @Test func aForeignNameBesideAForeignersHasItsCountryAndNeverOurs() {
        let text = "Việt Nam cảm ơn. Thứ trưởng Hải quân Mỹ Thomas Smith, Chuẩn đô đốc Roy Brown đón Đại sứ Việt Nam."
        #expect(countries(text) == ["Thomas Smith US", "Roy Brown US"])
        #expect(countries("Cục trưởng Cục Lễ tân Mỹ Peter Smith đọc diễn văn.") == ["Peter Smith US"])
    }

    @Test func anEnvoyIsOfWhoSendsHim() {
        let text = """
            Tổng thống Mỹ Donald Trump im lặng. Mỹ lo ngại. Mỹ chờ đợi.
            Tổng thống Hàn Quốc Moon Jae-in đã cử đặc phái viên Lee Hae Chan tới Trung Quốc gặp Chủ tịch Tập Cận Bình.
            """
        #expect(Reading.record(text).people.first { $0.name == "Lee Hae Chan" }?.country == CountryCode("KR"))
    }

    @Test(arguments: [
        ("Bộ trưởng Quốc phòng Mỹ Lloyd Austin thăm Tokyo và hội đàm với người đồng cấp Hamada Yasukazu.", "JP"),
        (
            "Ngoại trưởng Mỹ Marco Rubio chào Tổng thống Philippines Ferdinand Marcos và gặp người đồng cấp Theresa Lazaro.",
            "PH"
        ),
    ])
    func aCounterpartIsOfAnotherState(_ text: String, _ country: String) {
        #expect(Reading.record(text).people.last?.country == CountryCode(country))
    }

    @Test func aPredecessorIsOfTheCountryOfWhomTheArticleSpeaks() {
        #expect(
            countries(
                "Bộ trưởng Quốc phòng Nga Oleg Ivanov thăm Triều Tiên. Trước ông Ivanov, người tiền nhiệm Pavel Petrov vắng mặt."
            ) == ["Oleg Ivanov RU", "Pavel Petrov RU"])
        #expect(
            countries(
                "Bộ trưởng Quốc phòng Mỹ John Smith thăm Lào. Người tiền nhiệm của ông Smith, Mark Jones, vắng mặt.")
                == ["John Smith US", "Mark Jones US"])
    }

    @Test func whomASideListsIsOfThatSide() {
        let text = """
            Việt Nam chủ trì. Về phía Trung Quốc có các đồng chí: Tôn Vệ Đông, Thứ trưởng Bộ Ngoại giao; Hứa Cam Lộ, \
            Thứ trưởng Bộ Công an.
            """
        #expect(countries(text) == ["Tôn Vệ Đông CN", "Hứa Cam Lộ CN"])
        #expect(
            countries("Về phía Lào có Đại sứ Keo Sivilay; phía ta có Trung tướng Lê Văn An, Phó Tổng Tham mưu trưởng.")
                == ["Keo Sivilay LA", "Lê Văn An VN"])
    }

    @Test func aKnownNameKeepsItsCountryBesideAnotherPost() {
        let text =
            "Bộ trưởng Quốc phòng Mỹ Lloyd Austin hội đàm với người đồng cấp Hamada Yasukazu. Việt Nam hoan nghênh."
        #expect(countries(text) == ["Lloyd Austin US", "Hamada Yasukazu JP"])
        #expect(
            countries("Đại tướng Phan Văn Giang gặp Đô đốc Đổng Quân và Đoàn Trung Quốc.")
                == ["Phan Văn Giang VN", "Đổng Quân CN"])
    }

    @Test func theForceBehindTheNameCounts() {
        #expect(countries("Chuẩn đô đốc Anil Rao của Hải quân Ấn Độ đọc diễn văn.") == ["Anil Rao IN"])
    }

    @Test func thoseListedForOneSide() {
        let text = """
            Ngày 8/10, Việt Nam và Trung Quốc họp tại Bắc Kinh. Về phía Việt Nam có Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc \
            phòng; về phía Trung Quốc có Tôn Vệ Đông, Thứ trưởng Bộ Ngoại giao; Hứa Cam Lộ, Thứ trưởng Bộ Công an.
            """
        #expect(
            Reading.record(text).people.map { "\($0.name) \($0.country?.rawValue ?? "-")" } == [
                "Hoàng Xuân Chiến VN", "Tôn Vệ Đông CN", "Hứa Cam Lộ CN",
            ])
    }
}
