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
}
