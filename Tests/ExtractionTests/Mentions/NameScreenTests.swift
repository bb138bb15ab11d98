import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct NameScreenTests {
    private func names(_ marked: String) -> String {
        Reading.mark(marked) { stages in
            Reading.people(stages).compactMap { mention in mention.name.map { (tokens: $0, label: nil) } }
        }
    }

    @Test(arguments: [
        "Thành viên HĐQT không dự họp.", "Giám đốc Sở NN và PTNT đi kiểm tra.", "Đại diện VKS im lặng.",
        "Chủ tịch Hội đồng CMC vắng mặt.", "Phó chánh án TAND quận phát biểu.",
    ])
    func acronymsAreNoNames(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: [
        "Bộ trưởng GTVT «Nguyễn Văn Phát» phát biểu.", "Chủ tịch HĐQT BIDV «Trần Văn Phát» phát biểu.",
        "Giám đốc điều hành HRW «Karl Winter» phát biểu.", "Bí thư Huyện uỷ Đại Phước «Nguyễn Công Thành» phát biểu.",
        "Tổng giám đốc Sabeco «Lê Hồng Phát» phát biểu.",
    ])
    func whatThePostIsOfStandsBeforeTheName(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: [
        "ĐẠI TƯỚNG «NGUYỄN VĂN PHÁT», BỘ TRƯỞNG QUỐC PHÒNG", "Đại sứ Mỹ «ANNA KNAPPER» phát biểu.",
        "Ông «TJ Winter» phát biểu.",
        "Tổng thống Hàn Quốc «KIM Young-sam» phát biểu.", "Đại tướng «Lloyd J. Austin III» phát biểu.",
    ])
    func namesInCapitalsAndInitialsAreKept(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: [
        "Ông «Nguyễn Văn Phát» TTO đưa tin.", "Ông «Trần Văn Phát» NLĐ phát biểu.",
        "Tướng «Karl Winter Jr». Ảnh: AFP", "Tướng «Karl Winter» Ảnh: AFP",
    ])
    func creditsEndAName(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test func theSourceOfAReportIsNoPartOfTheName() {
        let sentence = "Theo «Karl Winter, phó trợ lý Bộ trưởng Quốc phòng Mỹ,» lính Mỹ sẽ rút."
        let found = Reading.mark(sentence) { stages in Reading.people(stages).map { (tokens: $0.tokens, label: nil) } }
        #expect(found == sentence)
    }

    @Test(arguments: [
        "Đặc phái viên Mỹ về Triều Tiên phát biểu.", "Tư lệnh Mỹ nói về Biển Đông.",
        "Các bộ trưởng phụ trách giáo dục của Việt Nam họp.", "Lãnh đạo đảng Tự do phát biểu.",
        "Lãnh đạo Tổng Liên đoàn phát biểu.", "Giám đốc Vườn quốc gia đi vắng.", "Trưởng phòng Vật tư đi vắng.",
        "Đại diện Uber vắng mặt.", "Giám đốc điều hành Alfabank vắng mặt.",
    ])
    func theBeginningOrTheEndOfALongerWordIsNoName(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: [
        "Ông «Lê Văn Quảng» nói; Chủ tịch «Quảng» đồng ý.", "Ông «Karl Winter» nói; giám đốc «Winter» đồng ý.",
        "Chủ tịch Trung Quốc «Tập Cận Bình» nói; Chủ tịch «Tập» đồng ý.", "Tổng thống «Winter» phát biểu.",
        "Nhật hoàng «Akihito» phát biểu.", "Thái tử «Frederik» phát biểu.",
    ])
    func oneWordBehindAPostIsANameThatTheArticleGivesInFullOrThatOfARuler(_ sentence: String) {
        #expect(names(sentence) == sentence)
    }

    @Test(arguments: [
        "Bí thư Huyện uỷ Quảng Phước phát biểu.", "Chủ tịch Tập đoàn Mường Lâm phát biểu.",
        "Hiệu trưởng Trường THPT Phan Huy Phước phát biểu.",
    ])
    func placesFirmsAndSchoolsBehindAPostAreNoNames(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test func aCountryMakesTwoSyllablesAName() {
        let sentence = "Người phát ngôn Bộ Ngoại giao Trung Quốc «Hồng Lỗi» phát biểu."
        #expect(names(sentence) == sentence)
    }

    @Test(arguments: [
        "Tàu hộ vệ Đô đốc Winter và Đô đốc Sommer rời cảng.", "Tàu khu trục Đô đốc Winter rời cảng.",
        "Hãng General Atomics giao máy bay.",
    ])
    func shipsAndFirmsThatBeginWithARankAreNoPeople(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test(arguments: [
        "Chủ tịch Uỷ ban châu Âu «Jean - Claude Winter» phát biểu.", "Thị trưởng «Bill de Winter» phát biểu.",
    ])
    func doubledNamesAndParticles(_ sentence: String) { #expect(names(sentence) == sentence) }

    @Test func aDelegationIsNoName() {
        let sentence = "Các thành viên Đoàn Trung Quốc và bà «Đoàn Thị Trung» cùng nghe."
        #expect(names(sentence) == sentence)
    }
}
