import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct PersonReaderTests {
    private func phrases(_ marked: String) -> String {
        Reading.mark(marked) { stages in Reading.people(stages).map { (tokens: $0.tokens, label: nil) } }
    }

    private func names(_ marked: String) -> String {
        Reading.mark(marked) { stages in
            Reading.people(stages).compactMap { mention in
                mention.name.map { (tokens: $0, label: mention.country?.rawValue) }
            }
        }
    }

    private func ranks(_ marked: String) -> String {
        Reading.mark(marked) { stages in Reading.people(stages).flatMap(\.ranks).map { (tokens: $0, label: nil) } }
    }

    @Test(arguments: [
        "Sáng 5/3, «Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng» tiếp «Đại sứ Ấn Độ Sandeep Arya».",
        "«Bộ trưởng Bộ Quốc phòng, Đại tướng Phan Văn Giang» đọc diễn văn.",
        "«Thượng tướng Hoàng Xuân Chiến, Ủy viên Trung ương Đảng, Ủy viên Quân ủy Trung ương, Thứ trưởng Bộ "
            + "Quốc phòng» đọc diễn văn.",
        "«Tổng Bí thư, Chủ tịch nước Tô Lâm» đọc diễn văn.",
        "«Ngài Vernon Coaker, Quốc vụ khanh Bộ Quốc phòng Anh,» đọc diễn văn.",
        "«Rajnath Singh, Bộ trưởng Quốc phòng Ấn Độ,» đọc diễn văn.",
        "«Nam tước Annabel Goldie» đọc diễn văn.",
    ])
    func titlesOnEitherSide(_ sentence: String) { #expect(phrases(sentence) == sentence) }

    @Test(arguments: [
        "«Tổng thống Mỹ Joe Biden (trái)» và «Chủ tịch Trung Quốc Tập Cận Bình (phải)» bắt tay.",
        "«Đại tướng Phan Văn Giang (thứ hai từ trái sang)» cắt băng.",
        "«Bộ trưởng Sergei Shoigu (Xéc-gây Sôi-gu)» cắt băng.",
    ])
    func shortBracketsBelongToThePerson(_ sentence: String) { #expect(phrases(sentence) == sentence) }

    @Test(arguments: [
        "Đại tướng «Lê Đức Anh» và ông «Võ Chí Công» ngồi cạnh nhau.",
        "Đại sứ Mỹ tại Việt Nam «Ted Osius=US» và Đại sứ Việt Nam tại Mỹ «Hà Kim Ngọc=VN» cùng nghe.",
        "Tổng thống Hàn Quốc «Moon Jae - in=KR» và Thủ tướng Nhật Bản «Abe Shinzo=JP» cùng nghe.",
        "Đô đốc «John C. Aquilino» và Trung tướng «Nguyễn Văn Hiền» cùng nghe.",
        "Nữ Nam tước «Annabel Goldie» và Hoàng tử «Andrew» cùng nghe.",
        "Bộ trưởng Bộ Quốc phòng «Phan Văn Giang» và người đồng cấp Nhật Bản «Kihara Minoru=JP» cùng nghe.",
        "Đại tướng «Giang», ông «Mattis» và bà «Goldie» cùng nghe.",
        "Bộ trưởng Quốc phòng các nước Mỹ, Nhật Bản họp; ông «Austin» vắng mặt.",
    ])
    func theNameAloneWithTheCountryOfThePhrase(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: [
        "«Đại tướng» Phan Văn Giang và «Phó Đô đốc» Karl Thomas cùng nghe.",
        "«Thượng tướng», Tổng Tham mưu trưởng Nguyễn Tân Cương cùng nghe.",
        "Thứ trưởng Bộ Quốc phòng, «Thượng tướng» Phạm Hoài Nam cùng nghe.",
    ])
    func ranks(of sentence: String) { #expect(ranks(sentence) == sentence) }

    @Test func aCounterpartSaysSo() throws {
        let people = Reading.people(
            Reading.stages("Thủ tướng Phạm Minh Chính và người đồng cấp Lào Sonexay Siphandone cùng nghe."))
        #expect(people.map(\.isCounterpart) == [false, true])
    }

    @Test(arguments: [
        "Hai Bộ trưởng hài lòng về kết quả.", "Các nhà lãnh đạo ra tuyên bố.",
        "Ông hài lòng về kết quả.", "Theo ông, kết quả tốt.", "Bộ Quốc phòng Mỹ im lặng.",
    ])
    func pluralsAndPronounsAreNoPerson(_ sentence: String) { #expect(phrases(sentence) == sentence) }

    @Test func aCommaDoesNotGiveOnePersonThePostOfAnother() {
        let sentence =
            "«Tổng thống Nga Vladimir Putin», «Thủ tướng Ấn Độ Narendra Modi» và «Chủ tịch Trung Quốc Tập Cận "
            + "Bình» cùng nghe."
        #expect(phrases(sentence) == sentence)
    }

    @Test func aPostOfAnotherCountryBeforeAVietnameseNameIsNotItsOwn() {
        let marked =
            "Sau cuộc gặp với Quốc vụ khanh Bộ Ngoại giao Nhật Bản, Phó Thủ tướng «Phạm Bình Minh» đọc diễn văn."
        #expect(names(marked) == marked)
    }

    @Test func aPostOfAnotherCountryBeforeAKnownHolderOfAnOfficeIsNotHis() {
        let marked = "Sau cuộc gặp với «lãnh đạo Singapore», «Tổng thống Putin» đọc diễn văn."
        #expect(phrases(marked) == marked)
    }

    @Test func theNameMayStandBehindACommaOfItsOwn() {
        let marked = "Cuộc gặp với «Tổng thống Mỹ, Donald Trump», diễn ra hôm qua."
        #expect(phrases(marked) == marked)
    }

    @Test func theOfficeOfAnotherStateIsNoApposition() {
        let text = "Trong cuộc gặp cố vấn của ông Donald Trump, tổng thống Nga đề nghị bàn tiếp."
        let people = Reading.record(text + " Ngày 8/10, ông Donald Trump thăm Nga.").people
        #expect(people.first { $0.name == "Donald Trump" }.map { !$0.posts.contains("tổng thống Nga") } ?? true)
    }

    @Test(arguments: [
        "Trước khi gặp «Tổng thống Putin», «Thủ tướng» đã hội đàm với «Thủ tướng Mishustin».",
        "Sau khi tiếp «Đại tướng Lịch», «Bộ trưởng» sẽ phát biểu.",
        "Hôm qua «Chủ tịch Uỷ ban Đối ngoại Hội đồng Liên bang (Thượng viện) Nga Konstantin Kosachev» lên tiếng.",
        "Khi nhận xét về «nhà lãnh đạo nước Nga», «ông Duterte» tươi cười.",
    ])
    func titlesBelongToOnePersonOnly(_ marked: String) { #expect(phrases(marked) == marked) }

    @Test(arguments: [
        "«Đặc phái viên Mỹ về Triều Tiên Stephen Biegun» tới Seoul.",
        "Hôm qua «trung tướng Hà Lôi (He Lei), phó giám đốc Học viện Khoa học Quân sự Trung Quốc,» lên tiếng.",
    ])
    func longPostsAreReadToTheirEnd(_ marked: String) { #expect(phrases(marked) == marked) }

    @Test func whoHeldAPostThen() {
        let text = """
            Tổng thống Mỹ Donald Trump gặp Thủ tướng Nhật Bản Ishiba Shigeru ngày 8/10.
            Năm 2015, Tổng thống Mỹ khi đó là Barack Obama đã thăm Nhật Bản. Ngày 9/10, Tổng thống Mỹ rời Tokyo.
            """
        let record = Reading.record(text)
        #expect(Told.lines(record, .visit) == ["visit occurred 2015: Barack Obama"])
    }

    @Test(arguments: [
        "Bộ trưởng Quốc phòng khi ấy là «Kishi Nobuo» vắng mặt.",
        "Giám đốc bệnh viện là Thiếu tướng «Lê Hữu Song» vắng mặt.",
        "Người tiền nhiệm của ông Lý là ông «Ngụy Phượng Hòa» vắng mặt.",
        "Người tiền nhiệm của ông Hegseth, «Lloyd Austin», vắng mặt.",
    ])
    func theNameMayStandBehindACopula(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test func officersOfAListHaveTheirPostsBehindTheirNames() {
        let text = """
            Dự lễ có Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, Đại tướng Lương Tam Quang, Bộ trưởng Bộ Công an.
            """
        let people = Reading.record(text).people
        #expect(people.map(\.posts) == [["Bộ trưởng Bộ Quốc phòng"], ["Bộ trưởng Bộ Công an"]])
    }
}
