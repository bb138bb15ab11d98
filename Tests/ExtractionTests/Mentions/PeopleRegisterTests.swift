import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct PeopleRegisterTests {
    /// "Ngô Xuân Lịch ×2": the people of a text under their fullest names, with the number of their mentions.
    private func people(_ text: String) -> [String] {
        Reading.stages(text).register.entries.map { "\($0.nameText) ×\($0.mentions.count)" }
    }

    @Test func cutNamesFindTheFullOnes() {
        let text = """
            Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Mỹ James Mattis.
            Đại tướng Giang cảm ơn ông Mattis. Bộ trưởng Phan Văn Giang tiễn khách.
            """
        #expect(people(text) == ["Phan Văn Giang ×3", "James Mattis ×2"])
    }

    @Test func aFullNameBehindTheCutOneGathersBoth() {
        let text = """
            Ông Putin đến Hà Nội.
            Tổng thống Nga Vladimir Putin ở lại hai ngày. Vladimir Putin rời đi tối qua.
            """
        #expect(people(text) == ["Vladimir Putin ×2"])
    }

    @Test func theHusbandGoesByTheFamilyNameAlone() {
        let text = "Tổng thống Mỹ Donald Trump và Đệ nhất Phu nhân Melania Trump tới Huế. Ông Trump rời đi tối qua."
        #expect(people(text) == ["Donald Trump ×2", "Melania Trump ×1"])
    }

    @Test func aMiddleNameMayBeLeftOut() {
        let text = "Đô đốc John C. Aquilino họp báo. Đô đốc John Aquilino lạc quan. Ông Aquilino ra về."
        #expect(people(text) == ["John C. Aquilino ×3"])
    }

    @Test func tonesTellNamesApart() {
        let text = "Đại tá Nguyễn Văn Thành họp báo. Đại tá Nguyễn Văn Thanh vắng mặt."
        #expect(people(text) == ["Nguyễn Văn Thành ×1", "Nguyễn Văn Thanh ×1"])
    }

    @Test func oldAndNewTonePlacementIsOneName() {
        let text = "Thượng tướng Nguyễn Huy Hoà họp báo. Thượng tướng Nguyễn Huy Hòa ra về."
        #expect(people(text) == ["Nguyễn Huy Hoà ×2"])
    }

    @Test func aCountryKeepsTwoOfOneNameApart() {
        let text = "Tổng thống Hàn Quốc Kim Young họp báo. Đại sứ Mỹ Kim Young vắng mặt."
        #expect(people(text) == ["Kim Young ×1", "Kim Young ×1"])
    }

    @Test func theFirstPartOfAVietnameseNameIsNoName() {
        let text = "Đại tướng Phan Văn Giang họp báo. Ông Phan vắng mặt."
        #expect(people(text) == ["Phan Văn Giang ×1", "Phan ×1"])
    }

    @Test(arguments: [
        (["giang"], ["phan", "văn", "giang"], true, true, 2), (["giang"], ["phan", "văn", "giang"], true, false, 0),
        (["mattis"], ["james", "mattis"], false, false, 2), (["james"], ["james", "mattis"], false, true, 1),
        (["james"], ["james", "mattis"], false, false, 0),
        (["văn", "giang"], ["phan", "văn", "giang"], true, true, 3),
        (["phan", "văn"], ["phan", "văn", "giang"], true, true, 0),
        (["john", "aquilino"], ["john", "c", "aquilino"], false, true, 3),
        (["phan", "văn", "giang"], ["phan", "văn", "giang"], true, false, 4),
        (["phan", "văn", "giang"], ["văn", "giang"], true, true, 0), ([], ["phan", "văn", "giang"], true, true, 0),
    ])
    func likeness(form: [String], full: [String], isVietnamese: Bool, signalled: Bool, score: Int) {
        let found = PeopleRegister.likeness(form, full, isVietnamese: isVietnamese, signalled: signalled)
        #expect(found == score)
    }

    /// The holder whom an unnamed post in the text's last sentence stands for.
    private func holder(_ text: String) -> String? {
        let stages = Reading.stages(text)
        guard let mention = Reading.people(stages).last(where: { $0.name == nil }),
            let index = stages.register.holder(of: mention, at: mention.tokens.lowerBound)
        else { return nil }
        return stages.register.entries[index].nameText
    }

    @Test func aPostStandsForItsHolder() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh gặp Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru.
            Sau đó Bộ trưởng Quốc phòng Ấn Độ ra về.
            """
        #expect(holder(text) == "Rajnath Singh")
    }

    @Test func aPostOfAnotherCountryStandsForNobody() {
        let text = """
            Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh gặp Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru.
            Sau đó Bộ trưởng Quốc phòng Lào ra về.
            """
        #expect(holder(text) == nil)
    }

    @Test func theLeaderOfACountryIsWhomTheArticleNamesMost() {
        let stages = Reading.stages(
            "Đại sứ Mỹ Marc Knapper họp báo. Bộ trưởng Quốc phòng Mỹ Lloyd Austin đến muộn. Ông Austin ra về sớm.")
        let leader = stages.register.leader(of: CountryCode("US")).map { stages.register.entries[$0].nameText }
        #expect(leader == "Lloyd Austin")
        #expect(stages.register.leader(of: CountryCode("JP")) == nil)
    }

    @Test func ofTwoNamesakesTheLastOneIsMeant() {
        let text = """
            Ngày 7/10, Đại sứ Mỹ Sung Kim họp báo.
            Nhà lãnh đạo Triều Tiên Kim Jong-un thị sát quân đội.
            Ngày 8/10, ông Kim gặp Tổng thống Hàn Quốc Moon Jae-in.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-08: Kim Jong-un + Moon Jae-in"])
    }

    @Test func theFullNameMayStandWhereNothingSaysWhoItIs() {
        let text = """
            Thứ trưởng Ngoại giao Nga Mikhail Bogdanov và Sergey Ryabkov hoạt động khẩn trương.
            Ngày 8/10, Thứ trưởng Ryabkov có cuộc gặp với Đại sứ Iran Mehdi Sanaei.
            """
        let people = Reading.record(text).people
        #expect(people.contains { $0.name == "Sergey Ryabkov" && $0.country?.rawValue == "RU" })
        #expect(!people.contains { $0.name == "Ryabkov" })
    }

    @Test func aBarePostIsTheOwnOnesWhereTheArticleHasNamedHim() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính và Thủ tướng New Zealand Christopher Luxon dự lễ ký tại Kuala Lumpur.
            Cùng ngày, Thủ tướng gặp Tổng thống Mỹ Donald Trump.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting).last
                == "meeting occurred 2024-10-08: Phạm Minh Chính + Donald Trump")
    }

    @Test func aSonsNameIsShortenedWithoutTheJunior() {
        let text =
            "Tổng thống Philippines Ferdinand Marcos Jr. đọc diễn văn. Ông Marcos cảm ơn, rồi Tổng thống Marcos ra về."
        #expect(people(text).count == 1)
    }

    @Test func aChineseFamilyNameAloneIsWhomTheArticleHasNamed() {
        let text = """
            Bộ trưởng Quốc phòng Trung Quốc Đổng Quân và Ngoại trưởng Trung Quốc Vương Nghị đọc diễn văn. Ông Vương \
            ngồi, ông Đổng đứng.
            """
        #expect(people(text).count == 2)
        // Vietnamese go by their given names.
        #expect(people("Thượng tướng Hoàng Xuân Chiến đọc diễn văn. Ông Hoàng vắng mặt.").count == 2)
    }

    @Test func ofTwoFamilyNamesTheLastNamedIsMeant() {
        let stages = Reading.stages(
            "Đại tá Hàn Quốc Lee Sung-jun đọc diễn văn. Tổng thống Hàn Quốc Lee Jae-myung cùng nghe. Ông Lee ra về.")
        #expect(stages.register.entries.map(\.mentions.count) == [1, 2])
    }

    @Test func theHeadOfAMinistryIsTheMinister() {
        let text = """
            Bộ trưởng Quốc phòng Lào Khamlieng Outhakaysone và Đại tướng Phan Văn Giang đọc diễn văn. Người đứng đầu Bộ \
            Quốc phòng Lào ra về.
            """
        #expect(holder(text) == "Khamlieng Outhakaysone")
    }

    @Test func whoHeldAnOfficeThenLeadsNoDelegation() throws {
        let register = Reading.stages(
            "Bộ trưởng Quốc phòng Nhật Bản khi ấy là Kishi Nobuo đọc diễn văn. Ông Kishi ra về. Đại sứ Nhật Bản Ito Naoki vắng mặt."
        ).register
        let leader = try #require(register.leader(of: CountryCode("JP")))
        #expect(register.entries[leader].nameText == "Ito Naoki")
    }

    @Test func ofTwoNamesakesTheOneWhomItIsAboutIsMeant() {
        let text = """
            Nhà lãnh đạo Triều Tiên Kim Jong-un thị sát quân đội.
            Ngày 6/10, nhà lãnh đạo Kim Jong-un phát biểu.
            Cha của ông là cố lãnh đạo Kim Jong-il.
            Buổi lễ kéo dài ba giờ.
            Nhiều người có mặt.
            Ngày 8/10, ông Kim gặp Tổng thống Hàn Quốc Moon Jae-in.
            """
        #expect(
            Told.lines(Reading.record(text), .meeting) == ["meeting occurred 2024-10-08: Kim Jong-un + Moon Jae-in"])
    }
}
