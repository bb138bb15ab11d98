import Testing

@testable import Resolution

@Suite struct PostTitleTests {
    @Test(arguments: [
        ("Bộ trưởng Quốc phòng", "Bộ trưởng Bộ Quốc phòng Liên bang Nga"),
        ("Bộ trưởng Quốc phòng", "Quyền Bộ trưởng Quốc phòng Mỹ"), ("Bộ trưởng Quốc phòng", "Secretary of Defense"),
        ("Ngoại trưởng Mỹ", "Bộ trưởng Ngoại giao"), ("Thủ tướng Ấn Độ", "Thủ tướng"),
        ("Tổng Tham mưu trưởng", "Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam"),
        ("Đại sứ Pháp tại Việt Nam", "Đại sứ Pháp tại Việt Nam"), ("Chủ tịch nước", "Tổng thống"),
    ])
    func wordingsOfOnePost(one: String, other: String) {
        #expect(PostTitle(one)?.key == PostTitle(other)?.key)
    }

    @Test(arguments: [
        ("Bộ trưởng Quốc phòng", "Thứ trưởng Quốc phòng"), ("Bộ trưởng Quốc phòng", "Bộ trưởng Công an"),
        ("Bộ trưởng Quốc phòng", "Bộ trưởng Ngoại giao"), ("Thủ tướng", "Phó Thủ tướng"),
        ("Tổng Tham mưu trưởng", "Phó Tổng Tham mưu trưởng"), ("Chủ tịch nước", "Phó Chủ tịch nước"),
        ("Đại sứ Pháp tại Việt Nam", "Đại sứ Mỹ tại Việt Nam"), ("Bộ trưởng Y tế", "Bộ trưởng Tài chính"),
        ("Bộ trưởng Quốc phòng Mỹ", "Trợ lý Bộ trưởng Quốc phòng Mỹ"),
        ("Bộ trưởng Quốc phòng", "Người phát ngôn Bộ trưởng Quốc phòng"),
        ("Secretary of State", "Deputy Assistant Secretary of State"),
    ])
    func otherPosts(one: String, other: String) {
        #expect(PostTitle(one)?.key != PostTitle(other)?.key)
    }

    @Test(arguments: [("Tổng thống", "head of state"), ("Thứ trưởng Quốc phòng", "deputy minister, defence")])
    func aKeyIsSaidInWords(title: String, words: String) {
        #expect((PostTitle(title)?.key).map(PostTitle.words(ofKey:)) == words)
    }

    @Test func onlySomePostsHaveOneHolder() {
        #expect(PostTitle("Bộ trưởng Quốc phòng")?.isUnique == true)
        #expect(PostTitle("Thủ tướng")?.isUnique == true)
        #expect(PostTitle("Thứ trưởng Quốc phòng")?.isUnique == false)
        #expect(PostTitle("Bộ trưởng")?.isUnique == false)
        #expect(PostTitle("") == nil)
    }

    @Test func formerHoldersAreMarked() {
        #expect(PostTitle("nguyên Bộ trưởng Quốc phòng")?.isFormer == true)
        #expect(PostTitle("cựu Tổng thống Mỹ")?.isFormer == true)
        #expect(PostTitle("Bộ trưởng Tài nguyên và Môi trường")?.isFormer == false)
    }
}
