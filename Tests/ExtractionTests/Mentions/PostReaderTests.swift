import KnowledgeModel
import Lexicon
import Testing

@testable import Extraction

@Suite struct PostReaderTests {
    private func mark(_ marked: String, _ label: (PostPhrase) -> String?) -> String {
        Reading.mark(marked) { stages in
            Reading.people(stages).flatMap(\.posts).map { (tokens: $0.tokens, label: label($0)) }
        }
    }

    private func countries(_ post: PostPhrase) -> String? {
        let codes = post.countries.map(\.rawValue).joined(separator: "+")
        return (post.isFormer ? "former " : "") + (codes.isEmpty ? "-" : codes)
    }

    @Test(arguments: [
        "«Bộ trưởng Bộ Quốc phòng=-» Phan Văn Giang phát biểu.",
        "«Bộ trưởng Quốc phòng Ấn Độ=IN» Rajnath Singh phát biểu.",
        "«Bộ trưởng Bộ Quốc phòng nước Cộng hoà Ấn Độ=IN» Rajnath Singh phát biểu.",
        "«Thứ trưởng Bộ Quốc phòng Nhật Bản=JP» Oka Masami phát biểu.",
        "«Tổng thống Mỹ=US» Joe Biden phát biểu.",
        "«Tổng Tham mưu trưởng Quân đội Lào=LA» Saichay Kommasith phát biểu.",
        "«Tư lệnh Hải quân Hoàng gia Thái Lan=TH» Adung Phan-iam phát biểu.",
        "«Tổng Thư ký ASEAN=ASEAN» Kao Kim Hourn phát biểu.",
        "«Tổng Thư ký Liên hợp quốc=UN» António Guterres phát biểu.",
        "«Quốc vụ khanh Bộ Quốc phòng Vương quốc Anh=GB» Vernon Coaker phát biểu.",
    ])
    func headMinistryAndCountry(_ sentence: String) { #expect(mark(sentence, countries) == sentence) }

    @Test(arguments: [
        "«Đại sứ Mỹ tại Việt Nam=US» Ted Osius phát biểu.",
        "«Đại sứ Liên minh châu Âu (EU) tại Việt Nam=EU» Julien Guerrier phát biểu.",
        "«Đại sứ Việt Nam tại Hoa Kỳ=VN» Phạm Quang Vinh phát biểu.",
        "«Tùy viên Quốc phòng Australia tại Việt Nam=AU» Tim Doughty phát biểu.",
        "«Trưởng đại diện JICA tại Việt Nam=JP» Kobayashi Yosuke phát biểu.",
    ])
    func anEnvoyIsOfTheSendingCountry(_ sentence: String) { #expect(mark(sentence, countries) == sentence) }

    @Test(arguments: [
        "«cựu Tổng thống Mỹ=former US» Barack Obama phát biểu.",
        "«nguyên Bộ trưởng Bộ Quốc phòng=former -» Phùng Quang Thanh phát biểu.",
        "«quyền Bộ trưởng Quốc phòng Mỹ=US» Patrick Shanahan phát biểu.",
        "«tân Bộ trưởng Quốc phòng Australia=AU» Richard Marles phát biểu.",
    ])
    func onlyThoseWhoLeftAreFormer(_ sentence: String) { #expect(mark(sentence, countries) == sentence) }

    @Test(arguments: [
        "Đại tướng Ngô Xuân Lịch, «Ủy viên Bộ Chính trị», «Phó bí thư Quân ủy Trung ương», «Bộ trưởng Bộ Quốc "
            + "phòng» phát biểu.",
        "«Tổng Bí thư», «Chủ tịch nước» Tô Lâm phát biểu.",
        "Thượng tướng Nguyễn Tân Cương, «Ủy viên Trung ương Đảng», «Chủ nhiệm Tổng cục Chính trị», «Thứ trưởng "
            + "Bộ Quốc phòng» phát biểu.",
        "«Phó Thủ tướng» kiêm «Bộ trưởng Quốc phòng Australia» Richard Marles phát biểu.",
    ])
    func everyPostOfAChain(_ sentence: String) { #expect(mark(sentence) { _ in nil } == sentence) }

    @Test(arguments: [
        "«Trợ lý Bộ trưởng Quốc phòng Mỹ phụ trách các vấn đề an ninh Ấn Độ Dương - Thái Bình Dương» Ely Ratner "
            + "phát biểu.",
        "«Trợ lý Bộ trưởng Quốc phòng Mỹ phụ trách Ấn Độ Dương - Thái Bình Dương» Ely Ratner phát biểu.",
        "«Đại diện cấp cao của EU về chính sách an ninh và đối ngoại» Josep Borrell phát biểu.",
        "«Phó Thủ tướng thường trực» Nguyễn Hòa Bình phát biểu.",
    ])
    func chargesAndOrdinalsBelongToThePost(_ sentence: String) { #expect(mark(sentence) { _ in nil } == sentence) }

    @Test(arguments: [
        "«Bí thư Khu ủy Quảng Tây=CN» Trần Cương phát biểu.",
        "«Tỉnh trưởng Savannakhet=LA» Bounchom Oubonpaseuth phát biểu.",
        "«Bí thư Tỉnh ủy Lạng Sơn=VN» Hoàng Quốc Khánh phát biểu.",
        "«Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Savannakhet=LA», Đại tá Khamsone Phommachanh phát biểu.",
        "«Giám đốc Công an tỉnh Bolikhamxay=LA», Đại tá Khamkeo Vongphet phát biểu.",
        "«Thống đốc Kanagawa=JP» Kuroiwa Yuji phát biểu.",
        "«Tư lệnh Quân khu Quảng Tây=CN» Từ Khải phát biểu.",
    ])
    func aPlaceTellsTheCountryOfItsOffices(_ sentence: String) { #expect(mark(sentence, countries) == sentence) }

    @Test(arguments: [
        "«Phó Chủ tịch Thường trực UBND thành phố» Hồ Kỳ Minh phát biểu.",
        "«Phó Chủ tịch Thường trực UBND tỉnh Quảng Trị» Hà Sỹ Đồng phát biểu.",
        "«Chủ tịch UBND tỉnh» Lê Trung Chinh phát biểu.",
        "«Chủ tịch UBND tỉnh Lạng Sơn» Đoàn Thanh Sơn phát biểu.",
    ])
    func theHolderMayFollowTheSortOfPlace(_ sentence: String) { #expect(mark(sentence) { _ in nil } == sentence) }

    @Test(arguments: [
        "Tại Singapore, Đại tướng Phan Văn Giang gặp «Bộ trưởng Quốc phòng nước chủ nhà=SG» Lim Kok Wah.",
        "Đoàn tới Lào và gặp «Bộ trưởng Quốc phòng nước bạn=LA» Khampheng Keo.",
        "Đoàn thăm Indonesia, gặp «Tổng thống nước sở tại=ID» Budi Santoso.",
    ])
    func aStateNamedBeforeIsThatOfThePost(_ sentence: String) { #expect(mark(sentence, countries) == sentence) }

    @Test(arguments: [
        "«Phó Tổng Thư ký Bộ Quốc phòng Australia phụ trách chiến lược, chính sách và công nghiệp» Anna Keller phát biểu.",
        "«Thứ trưởng phụ trách các vấn đề quốc tế, Bộ Quốc phòng Nhật Bản» Kano Koji phát biểu.",
        "Bà Anna Keller, «Phó Tổng Thư ký Bộ Quốc phòng Australia phụ trách chiến lược, chính sách và công nghiệp».",
        "Bà Anna Keller, «Thứ trưởng phụ trách chính sách», cùng con trai và con gái.",
        "«Tư lệnh Bộ Tư lệnh Hải quân miền Đông của Ấn Độ» Anil Rao phát biểu.",
        "«Tư lệnh Lục quân Ấn Độ vùng Trung tâm» Anil Rao phát biểu.",
        "«Quốc vụ khanh Bộ Ngoại giao» Kunimitsu Ayano phát biểu.",
        "«Bộ trưởng Quyền lực nhân dân về Quốc phòng» Vladimir Padrino López phát biểu.",
        "«Tư lệnh Bộ Tư lệnh Quân y Hàn Quốc» Kim Ki Hoon phát biểu.",
        "«Tổng lãnh sự Pháp tại Đà Nẵng» Luc Martin phát biểu.",
        "«Tổng lãnh sự Pháp» tại Đà Nẵng phát biểu.",
    ])
    func longPostsOfToday(_ sentence: String) { #expect(mark(sentence) { _ in nil } == sentence) }

    @Test(arguments: [
        "«Thủ tướng Nhật Bản khi đó=former JP» là Kishida Fumio phát biểu.",
        "«Tổng thống Mỹ lúc bấy giờ=former US» Joe Biden phát biểu.",
        "Lloyd Austin, khi đó là «Bộ trưởng Quốc phòng Mỹ=former US», phát biểu.",
    ])
    func whoHeldThePostThenIsFormer(_ sentence: String) { #expect(mark(sentence, countries) == sentence) }
}
