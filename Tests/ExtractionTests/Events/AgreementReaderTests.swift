import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct AgreementReaderTests {
    private func documents(_ text: String) -> [String] { Reading.record(text).agreements.map(Told.line) }

    @Test func aDocumentSignedByTwoSides() {
        let text = "Ngày 8/10, Việt Nam và Ấn Độ đã ký Bản ghi nhớ về hợp tác công nghiệp quốc phòng."
        #expect(
            documents(text) == ["memorandum signed 2024-10-08 IN+VN: Bản ghi nhớ về hợp tác công nghiệp quốc phòng"])
    }

    @Test func twoDocumentsAtOneCeremony() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đã ký Tuyên bố \
            tầm nhìn chung về quan hệ đối tác quốc phòng và Bản ghi nhớ về hỗ trợ hậu cần.
            """
        let record = Reading.record(text)
        #expect(record.agreements.map(\.kind) == [.jointStatement, .memorandum])
        #expect(record.agreements.allSatisfy { $0.date.map(String.init) == "2024-10-08" && $0.status == .signed })
        #expect(record.agreements.allSatisfy { $0.parties.map(\.rawValue) == ["IN", "VN"] })
        #expect(record.events.filter { $0.type == .signing }.count == 1, "one ceremony is one signing")
    }

    @Test func twoDocumentsWithTheirOwnYears() {
        let text =
            "Việt Nam và Hàn Quốc ký Bản ghi nhớ về hợp tác quốc phòng năm 2010 và Tuyên bố tầm nhìn chung năm 2018."
        let record = Reading.record(text)
        #expect(
            record.agreements.map(Told.line) == [
                "memorandum signed 2010 KR+VN: Bản ghi nhớ về hợp tác quốc phòng",
                "joint_statement signed 2018 KR+VN: Tuyên bố tầm nhìn chung",
            ])
        #expect(Told.lines(record, .signing) == ["signing occurred 2010: KR + VN", "signing occurred 2018: KR + VN"])
    }

    @Test func aYearRightBehindTheTitleIsTheSignings() {
        let text = """
            Hai bên đánh giá cao việc thực hiện Bản ghi nhớ về hợp tác quốc phòng Việt Nam - Hàn Quốc ký năm 2010.
            """
        #expect(
            documents(text) == ["memorandum signed 2010 KR+VN: Bản ghi nhớ về hợp tác quốc phòng Việt Nam - Hàn Quốc"])
    }

    @Test func theRuleTellsAStatementFromAnAttribute() {
        let told = Reading.record("Ngày 8/10, Việt Nam và Ấn Độ đã ký Bản ghi nhớ về hợp tác công nghiệp quốc phòng.")
        #expect(told.agreements.map(\.rule) == ["agreement.signed"])
        let attribute = Reading.record(
            "Việt Nam và Hàn Quốc đánh giá cao Bản ghi nhớ về hợp tác quốc phòng ký năm 2010.")
        #expect(attribute.agreements.map(\.rule) == ["agreement.attribute"])
    }

    @Test func aPlannedSigning() {
        let text = "Việt Nam và Ấn Độ sẽ ký Hiệp định hợp tác cứu hộ tàu ngầm vào tháng 12/2024."
        #expect(documents(text) == ["agreement planned 2024-12 IN+VN: Hiệp định hợp tác cứu hộ tàu ngầm"])
    }

    @Test(arguments: [
        ("Nghị định thư về hợp tác biên phòng", AgreementKind.protocol),
        ("Hiệp định về hợp tác quốc phòng", .agreement),
        ("Ý định thư về hợp tác quân y", .letterOfIntent), ("Tuyên bố chung về hợp tác quốc phòng", .jointStatement),
        ("Kế hoạch hợp tác quốc phòng song phương", .plan), ("Thoả thuận về hợp tác đào tạo", .agreement),
    ])
    func theHeadSaysTheKind(_ title: String, _ kind: AgreementKind) {
        let record = Reading.record("Ngày 8/10, Việt Nam và Ấn Độ đã ký \(title).")
        #expect(record.agreements.map(\.kind) == [kind])
        #expect(record.agreements.map(\.title) == [title])
    }

    @Test(arguments: [
        "Việt Nam và Ấn Độ không ký hiệp định nào về tàu ngầm.",
        "Ngày 8/10, Bộ Quốc phòng công bố kế hoạch huấn luyện.",
        "Hai bên nhất trí thực hiện tốt các thoả thuận đã đạt được.",
    ])
    func noDocumentBetweenParties(_ text: String) { #expect(documents(text).isEmpty) }

    @Test func aStatementThatIsQuotedIsIssued() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Ấn Độ Narendra Modi.
            Trong tuyên bố chung, hai bên nhấn mạnh hợp tác hải quân.
            """
        #expect(documents(text) == ["joint_statement signed 2024-10-08 IN+VN: tuyên bố chung"])
    }

    @Test func linesThatListWhatWasSigned() {
        let text = """
            Việt Nam - Ấn Độ hợp tác
            Ngày 8/10, Bộ trưởng Phan Văn Giang và Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đã ký các văn kiện sau:
            - Bản ghi nhớ về hợp tác quân y.
            - Nghị định thư về hợp tác hải quân.
            """
        #expect(
            documents(text) == [
                "memorandum signed 2024-10-08 IN+VN: Bản ghi nhớ về hợp tác quân y",
                "protocol signed 2024-10-08 IN+VN: Nghị định thư về hợp tác hải quân",
            ])
        #expect(Reading.record(text).events.filter { $0.type == .signing }.count == 1)
    }

    @Test func anAppositionSaysWhenTheDocumentWasSigned() {
        let text = """
            Ông muốn xem xét Hiệp định Các lực lượng thăm viếng (VFA), hiệp ước được Washington và Manila ký kết năm \
            1998.
            """
        #expect(documents(text) == ["agreement signed 1998 PH+US: Hiệp định Các lực lượng thăm viếng (VFA)"])
    }

    @Test func whoSignedStandsBehindTheDocument() {
        let text =
            "Bản ghi nhớ về tín dụng quốc phòng đã được Tổng thống Ấn Độ Droupadi Murmu ký hồi tháng 9/2024 tại Hà Nội."
        let record = Reading.record(text + " Việt Nam hoan nghênh.")
        #expect(
            record.agreements.map(Told.line) == ["memorandum signed 2024-09 IN+VN: Bản ghi nhớ về tín dụng quốc phòng"])
        #expect(record.events.first { $0.type == .signing }?.participants.map(\.name) == ["Droupadi Murmu"])
    }

    @Test func anAnniversaryCountsBackToTheSigning() {
        let text = "Năm 2024, Việt Nam và Nga kỷ niệm 30 năm ký Hiệp ước về quan hệ hữu nghị."
        #expect(documents(text).first?.hasPrefix("treaty signed 1994") == true)
    }

    @Test func aTreatyOfManyIsNotOneOfTheArticlesTwoSides() {
        let text = """
            Việt Nam - Ấn Độ hợp tác vũ trụ
            Việt Nam và Ấn Độ bàn về vũ trụ. Hiệp ước Thượng tầng Không gian được 107 quốc gia ký năm 1967.
            """
        #expect(documents(text).isEmpty)
    }

    @Test(arguments: [
        "Ngày 8/10, Tổng thống Nga ký sắc lệnh rút khỏi Hiệp ước hạt nhân tầm trung với Mỹ.",
        "Hai bên nhất trí nâng cấp quan hệ theo thoả thuận giữa Việt Nam và Ấn Độ.",
    ])
    func whatIsSpokenOfIsNotSigned(_ text: String) {
        #expect(Reading.record(text).events.allSatisfy { $0.type != .signing })
        #expect(Reading.record(text).agreements.allSatisfy { $0.rule != "agreement.signed" })
    }

    @Test func minutesThatBothSidesSign() {
        let text = """
            Ngày 8/10, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, hội đàm với Thứ trưởng Quốc phòng Australia Hugh \
            Jeffrey. Kết thúc hội đàm, hai bên ký Biên bản đối thoại.
            """
        #expect(Reading.record(text).agreements.map(\.title) == ["Biên bản đối thoại"])
    }

    @Test(arguments: ["Kế hoạch hợp tác quốc phòng năm 2025", "Thoả thuận hợp tác về đào tạo giai đoạn 2025 - 2030"])
    func theYearsOfAPlanAreNotWhenItWasSigned(_ title: String) {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone.
            Kết thúc hội đàm, hai Bộ trưởng ký \(title).
            """
        #expect(Reading.record(text).agreements.map { $0.date.map(String.init) } == ["2024-10-08"])
    }

    @Test func whatIsToComeDoesNotDateWhatWasSaid() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh hội đàm với Bộ trưởng Quốc phòng Australia Richard Marles.
            Hai bộ trưởng cũng ra tuyên bố chung, trong đó Australia mời Ấn Độ tham dự cuộc tập trận Talisman Sabre năm 2027.
            """
        #expect(Reading.record(text).agreements.allSatisfy { $0.date.map(String.init) != "2027" })
    }

    @Test func aGovernmentNamedByItsSeatSigns() {
        let text = """
            Ấn Độ và Nhật Bản họp ngày 8/10. Nhật Bản ủng hộ Ấn Độ. Năm 2015, Bắc Kinh đã ký thoả thuận thuê cảng Gwadar.
            """
        #expect(!Reading.record(text).agreements.contains { $0.parties.map(\.rawValue) == ["IN", "JP"] })
    }

    @Test func whatADocumentReplacesHasADayOfItsOwn() {
        let text = """
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh. Sau hội đàm, hai bên ký \
            Thỏa thuận hợp tác giữa hai Bộ Quốc phòng, thay thế văn bản ký năm 2013.
            """
        #expect(Reading.record(text).agreements.compactMap { $0.date?.description } == ["2024-10-08"])
    }

    @Test func whatIsTalkedAboutIsNotSigned() {
        let text = "Ngày 8/10, Việt Nam và Ấn Độ trao đổi về thỏa thuận hợp tác hải quân mới."
        #expect(Reading.record(text).events.allSatisfy { $0.type != .signing })
    }

    private func known(_ text: String) -> [String] {
        Reading.record(text).agreements.map { agreement in
            "\(agreement.date?.description ?? "-") \(agreement.parties.map(\.rawValue).joined(separator: "+")): \(agreement.title)"
        }
    }

    @Test(arguments: [
        (
            "Mỹ và Philippines họp. Nhật Bản quan sát. Hai nước là đồng minh theo Hiệp ước Phòng thủ chung ký năm 1951.",
            "1951 PH+US: Hiệp ước Phòng thủ chung"
        ),
        (
            "Theo hiệp định kiểm soát vũ khí năm 1987, Mỹ và Nga không được phát triển tên lửa.",
            "1987 RU+US: hiệp định kiểm soát vũ khí"
        ),
        ("Cảnh sát biển Việt Nam và JCG ký bản ghi nhớ hợp tác tháng 9/2015.", "2015-09 JP+VN: bản ghi nhớ hợp tác"),
        (
            "Bản ghi nhớ về hợp tác và trao đổi hải quân được Việt Nam và Ấn Độ ký tháng 10/2011.",
            "2011-10 IN+VN: Bản ghi nhớ về hợp tác và trao đổi hải quân"
        ),
    ])
    func documentsKnownByTheirYearAndStates(_ text: String, _ line: String) { #expect(known(text) == [line]) }

    @Test func anOldStatementIsNotTheNewOne() {
        let text = """
            Ngày 8/10, Thủ tướng Nhật Bản Ishiba Shigeru hội đàm với Tổng thống Hàn Quốc Lee Jae Myung. Hai bên ra thông cáo báo chí \
            chung. Ông Lee kêu gọi kế thừa Tuyên bố chung Obuchi - Kim năm 1998 giữa hai nước.
            """
        #expect(Reading.record(text).agreements.map { $0.date?.start.knownYear } == [2024, 1998])
    }

    @Test(arguments: [
        (
            "Ngày 8/10, Bộ Quốc phòng Peru ký hợp đồng mua 12 tiêm kích FA-50 do Hàn Quốc sản xuất.",
            "contract signed 2024-10-08 KR+PE: hợp đồng mua 12 tiêm kích FA-50"
        ),
        (
            "Ngày 8/10, Na Uy ký hợp đồng bán trực thăng cho Bulgaria.",
            "contract signed 2024-10-08 BG+NO: hợp đồng bán trực thăng"
        ),
        (
            "Tháng 2/2022, Manila ký thỏa thuận mua tàu ngầm khi Bộ trưởng Quốc phòng Pháp Florence Parly tới thăm. Chile phản đối.",
            "agreement signed 2022-02 FR+PH: thỏa thuận mua tàu ngầm"
        ),
        (
            "Na Uy và Lào đạt thỏa thuận khung về đóng tàu tuần tra hôm 8/10.",
            "agreement signed 2024-10-08 LA+NO: thỏa thuận khung về đóng tàu tuần tra"
        ),
    ])
    func theOtherSideOfAPurchase(_ text: String, _ line: String) { #expect(documents(text) == [line]) }

    @Test func aHopeForAnUnderstandingIsNone() {
        let hope = Reading.record("Na Uy và Lào hy vọng đạt thỏa thuận về đóng tàu tuần tra ngày 8/10.")
        #expect(hope.agreements.allSatisfy { $0.status != .signed } && hope.events.allSatisfy { $0.type != .signing })
        #expect(documents("Na Uy và Lào không đạt được thỏa thuận về đóng tàu tuần tra hôm 8/10.").isEmpty)
    }

    @Test func theContractOfTheSentenceBefore() throws {
        let text = """
            Bộ Quốc phòng Peru ký hợp đồng mua 12 tiêm kích FA-50 do Hàn Quốc sản xuất. Hợp đồng được ký ngày 8/10 tại Lima, với \
            sự chứng kiến của Bộ trưởng Quốc phòng Peru Walter Astudillo và người đồng cấp Hàn Quốc Kim Seon-ho.
            """
        let record = Reading.record(text)
        #expect(
            record.agreements.map(Told.line) == ["contract signed 2024-10-08 KR+PE: hợp đồng mua 12 tiêm kích FA-50"])
        let signing = try #require(record.events.first { $0.type == .signing })
        #expect(Told.roles(signing) == "Walter Astudillo witness, Kim Seon-ho witness")
        #expect(signing.venue == "Lima")
    }

    @Test func whoSignedThisDocument() {
        let text = """
            Ngày 8/10, tại Oslo, hai bên chứng kiến lễ ký Bản ghi nhớ về cứu hộ trên biển giữa Bộ Quốc phòng Na Uy và Bộ Quốc \
            phòng Phần Lan. Bộ trưởng Quốc phòng Na Uy Erik Dahl và người đồng cấp Phần Lan Nils Berg ký văn kiện này.
            """
        #expect(Told.lines(Reading.record(text), .signing) == ["signing occurred 2024-10-08: Erik Dahl + Nils Berg"])
    }

    @Test func aSecondDocumentBehindAnd() {
        let text = """
            Ngày 8/10, Thứ trưởng Quốc phòng Na Uy Erik Dahl và Thứ trưởng Quốc phòng Phần Lan Nils Berg hội đàm. Hai thứ trưởng \
            chứng kiến lễ ký Thỏa thuận về cứu nạn tàu ngầm giữa Hải quân hai nước và ký Ý định thư về công nghiệp quốc phòng.
            """
        #expect(
            documents(text) == [
                "agreement signed 2024-10-08 FI+NO: Thỏa thuận về cứu nạn tàu ngầm giữa Hải quân hai nước",
                "letter_of_intent signed 2024-10-08 FI+NO: Ý định thư về công nghiệp quốc phòng",
            ])
        #expect(
            Told.lines(Reading.record(text), .signing) == ["signing occurred 2024-10-08: Erik Dahl + Nils Berg"])
    }

    @Test func whatWasSignedOnThatOccasion() {
        let text = """
            Ngày 8/10, Na Uy và Phần Lan họp. Bộ trưởng Quốc phòng Na Uy Erik Dahl từng thăm Phần Lan tháng 5/2021; dịp đó, hai \
            nước ký Ý định thư về quân y.
            """
        #expect(documents(text) == ["letter_of_intent signed 2021-05 FI+NO: Ý định thư về quân y"])
    }

    @Test func whoOnlySpeaksOfAContractSignsNone() {
        let text = """
            Ngày 8/10, quan chức Nga Dmitry Shugaev cho biết tháng 12 sẽ là lúc để ký hợp đồng cung cấp tên lửa S-400 với Ấn Độ.
            """
        #expect(Reading.record(text).events.filter { $0.type == .signing }.allSatisfy { $0.participants.isEmpty })
    }

    @Test func documentsAmongThoseThatWereSigned() {
        let text = """
            Ngày 8/10, Na Uy và Phần Lan ký 5 văn kiện, trong đó có Bản ghi nhớ về việc dùng chung 20% công suất cảng Narvik.
            """
        #expect(
            documents(text) == [
                "memorandum signed 2024-10-08 FI+NO: Bản ghi nhớ về việc dùng chung 20% công suất cảng Narvik"
            ])
    }

    @Test func whatIsSignedBehindTheTalksOfAVisitIsOfItsMonth() {
        let text = """
            Ngày 8/10, Na Uy và Phần Lan họp về biên giới.
            Tháng 9/2021, Bộ trưởng Quốc phòng Na Uy Erik Dahl thăm Helsinki, hội đàm với Bộ trưởng Quốc phòng Phần Lan \
            Nils Berg; hai bên ký Hiệp định về chuyển giao thiết bị quốc phòng.
            """
        #expect(
            Told.lines(Reading.record(text), .signing) == ["signing occurred 2021-09: Erik Dahl + Nils Berg"])
    }

    @Test func aContractWithItsPriceSignedByTwo() {
        let text = """
            Hợp đồng mua tên lửa trị giá 5,4 tỷ USD được Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi ký \
            hôm 5/10 tại New Delhi.
            """
        #expect(
            Told.lines(Reading.record(text), .signing) == [
                "signing occurred 2024-10-05: Vladimir Putin + Narendra Modi"
            ])
    }

    // MARK: - Documents without a name, and names that stand elsewhere

    @Test func aDocumentWithoutANameIsKnownByItsPartiesAndItsDay() {
        #expect(
            documents("Tháng 2/2019, Hàn Quốc và Mỹ đã ký một thoả thuận để Seoul góp thêm kinh phí.")
                == ["agreement signed 2019-02 KR+US: thoả thuận"])
        #expect(
            documents("Hàn Quốc và Mỹ đã ký nhiều thoả thuận năm 2019.") == [],
            "several documents are none in particular")
        let named = """
            Ngày 8/10, Việt Nam và Ấn Độ ký Bản ghi nhớ về hợp tác công nghiệp quốc phòng. Việt Nam và Ấn Độ ký \
            bản ghi nhớ hôm 8/10 tại New Delhi.
            """
        #expect(
            documents(named) == ["memorandum signed 2024-10-08 IN+VN: Bản ghi nhớ về hợp tác công nghiệp quốc phòng"])
    }

    @Test func whatAContractIsWorthStandsBetweenItsNameAndTheSigning() {
        #expect(
            documents("Hợp đồng mua 6 tàu ngầm, trị giá 2,1 tỷ USD, được Việt Nam và Nga ký tháng 12/2009.")
                == ["contract signed 2009-12 RU+VN: Hợp đồng mua 6 tàu ngầm"])
        #expect(
            documents("Nga bàn giao tên lửa cho Ấn Độ theo hợp đồng trị giá 5 tỷ USD mà Nga và Ấn Độ ký năm 2018.")
                == ["contract signed 2018 IN+RU: hợp đồng trị giá 5 tỷ USD"])
        #expect(
            documents("Mỹ và Nga đã ký hai hợp đồng trị giá 3 tỷ USD năm 2018.") == [], "two are none in particular")
    }

    @Test func whoSignedStandsBehindAComma() {
        let text = """
            Hiệp định tiếp cận đối ứng (RAA), do Bộ trưởng Quốc phòng Nhật Bản Minoru Kihara và Bộ trưởng Quốc phòng \
            Philippines Gilberto Teodoro ký ngày 8/7, mở đường cho diễn tập.
            """
        #expect(documents(text) == ["agreement signed 2024-07-08 JP+PH: Hiệp định tiếp cận đối ứng (RAA)"])
    }

    @Test func aTreatyOfAlliesIsOneOfTheTwoStatesOfTheArticle() {
        let text = "Mỹ và Philippines bàn về căn cứ. Hiệp ước đồng minh ký từ năm 1951 ràng buộc hai nước."
        #expect(documents(text) == ["treaty signed 1951 PH+US: Hiệp ước đồng minh"])
        let named = "Mỹ và Philippines bàn về căn cứ. Mỹ sẽ tuân thủ Hiệp ước phòng thủ chung năm 1951."
        #expect(documents(named) == ["treaty signed 1951 PH+US: Hiệp ước phòng thủ chung"])
    }

    @Test func lettersStandForTheDocumentThatTheyWereGivenWith() {
        let text = """
            Nga muốn giữ Hiệp ước Các lực lượng hạt nhân tầm trung (INF) với Mỹ. INF được Washington và Moskva ký năm 1987.
            """
        #expect(
            documents(text) == ["treaty signed 1987 RU+US: Hiệp ước Các lực lượng hạt nhân tầm trung (INF)"])
    }

    @Test func theYearOfAReplacedDocumentIsItsOwn() {
        let text =
            "Ngày 8/10, Việt Nam và Lào ký Hiệp định hợp tác biên phòng, văn kiện thay thế bản thoả thuận năm 2009."
        #expect(documents(text).contains("agreement signed 2024-10-08 LA+VN: Hiệp định hợp tác biên phòng"))
    }

    @Test func documentsExchangedAreListedBehindTheirNumber() {
        let text = """
            Ngày 8/10, Việt Nam và Ấn Độ đã trao đổi hai văn kiện, gồm Thoả thuận về chia sẻ thông tin và Bản ghi nhớ về \
            cứu hộ tàu ngầm.
            """
        #expect(
            documents(text) == [
                "agreement signed 2024-10-08 IN+VN: Thoả thuận về chia sẻ thông tin",
                "memorandum signed 2024-10-08 IN+VN: Bản ghi nhớ về cứu hộ tàu ngầm",
            ])
    }

    @Test func aStatementIsGivenOutOnAVisit() {
        let text = """
            Trong chuyến thăm Lào tháng 7/2024 của Thủ tướng Trung Quốc Lý Cường, một tuyên bố chung được đưa ra.
            """
        #expect(documents(text) == ["joint_statement signed 2024-07 CN+LA: tuyên bố chung"])
    }

    @Test func whoseMinistrySignsStandsBehindIt() {
        let text = """
            Ngày 8/10, tới Lào, Thứ trưởng Quốc phòng Mỹ Colin Kahl ký với Bộ Quốc phòng nước này Bản ghi nhớ về rà phá \
            bom mìn.
            """
        #expect(documents(text) == ["memorandum signed 2024-10-08 LA+US: Bản ghi nhớ về rà phá bom mìn"])
    }

    @Test(arguments: [
        "Ngày 8/10, Tổng thống Nga Vladimir Putin ký sắc lệnh cho phép Moskva ngừng tuân thủ hiệp ước INF với Mỹ.",
        "Anh có ba cách: một là gia nhập, hai là ký thoả thuận song phương với từng nước ASEAN và ba là một thoả thuận giữa "
            + "Anh với cả khối ASEAN.",
    ])
    func whatOneStateSignsOrMaySignIsNoSigning(_ text: String) {
        #expect(Told.lines(Reading.record(text), .signing).isEmpty)
    }
}
