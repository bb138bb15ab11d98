import Testing

@testable import Resolution

@Suite struct PostsOfNamesakesTests {
    private func agree(_ one: String, _ other: String, ranks: (Bool, Bool) = (false, false)) -> Bool {
        let (a, b) = (PostsOfNamesakes([one], rank: ranks.0), PostsOfNamesakes([other], rank: ranks.1))
        #expect(a.agrees(with: b) == b.agrees(with: a))
        return a.agrees(with: b)
    }

    @Test(arguments: [
        ("Bộ trưởng Bộ Kế hoạch", "Phó giám đốc Sở Xây dựng Hà Nội"), ("Hiệu trưởng", "Phó tổng biên tập"),
        ("Giám đốc Công an tỉnh Lâm Đồng", "Giám đốc Bệnh viện Bạch Mai"), ("Chủ tịch", "Phó Chủ tịch UBND"),
        ("Trưởng phòng", "Thống đốc"),
    ])
    func postsWithNothingInCommonAreTwoPeoples(one: String, other: String) { #expect(!agree(one, other)) }

    @Test(arguments: [
        ("Phó giám đốc Công an Đà Nẵng", "Giám đốc Công an Đà Nẵng"), ("Giám đốc", "Giám đốc Công an Đà Nẵng"),
        ("Bộ trưởng Bộ Giao thông vận tải", "Bí thư Thành uỷ"), ("Phó chủ tịch UBND TP.HCM", "Chánh văn phòng TPHCM"),
        ("Đại biểu Quốc hội", "Viện trưởng Huyết học"), ("Uỷ viên Bộ Chính trị", "Thủ tướng"),
    ])
    func onePersonsPostsAgree(one: String, other: String) { #expect(agree(one, other)) }

    @Test func officersMoveWithinTheForces() {
        #expect(agree("Phó Chủ nhiệm Hậu cần", "Lữ đoàn trưởng Lữ đoàn 918", ranks: (true, true)))
        #expect(!agree("Trưởng phòng", "Trưởng phòng Nông nghiệp", ranks: (true, false)))
    }

    @Test func withoutPostsNothingIsSaid() {
        #expect(!PostsOfNamesakes([], rank: false).tells)
        #expect(!PostsOfNamesakes(["thành viên"], rank: false).tells)
        #expect(agree("thành viên", "Giám đốc Sở Y tế"))
    }
}
