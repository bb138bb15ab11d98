import Testing

@testable import Resolution

@Suite struct ForumLevelTests {
    @Test(arguments: [
        ("Hội nghị Bộ trưởng Quốc phòng các nước ASEAN", ForumLevel.defence), ("ADMM+", .defence),
        ("Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 50", .foreignAffairs), ("Hội nghị cấp cao ASEAN", .heads),
        ("Hội nghị thượng đỉnh G20", .heads), ("Hội nghị Tư lệnh Hải quân ASEAN", .navies),
    ])
    func whoMeets(name: String, level: ForumLevel) { #expect(ForumLevel(name) == level) }

    @Test(arguments: ["", "Đối thoại Shangri-La", "Hội nghị APEC"])
    func someNamesSayNothing(name: String) { #expect(ForumLevel(name) == nil) }
}
