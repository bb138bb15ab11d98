import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct DocumentAssemblyTests {
    private func documents(_ text: String) -> [String] { Reading.record(text).agreements.map(Told.line) }

    @Test func theHeadlineAndTheSentenceThatDatesIt() {
        let text = """
            Việt Nam - Ấn Độ ký thoả thuận hợp tác khoa học quân sự
            Ngày 8/10, Việt Nam và Ấn Độ đã ký Thoả thuận hợp tác trong lĩnh vực khoa học quân sự.
            """
        #expect(
            documents(text)
                == ["agreement signed 2024-10-08 IN+VN: Thoả thuận hợp tác trong lĩnh vực khoa học quân sự"])
    }

    @Test func aDescriptionGivesWayToTheName() {
        let text = """
            Ngày 8/10, Nhật Bản và Philippines ký thoả thuận cho phép quân đội hai bên qua lại.
            Ngày 8/10, Nhật Bản và Philippines đã ký Hiệp định tiếp cận đối ứng (RAA).
            """
        #expect(documents(text) == ["agreement signed 2024-10-08 JP+PH: Hiệp định tiếp cận đối ứng (RAA)"])
    }

    @Test func aVisionIsNotTheJointStatementOfTheDay() {
        let text = """
            Ngày 8/10, Việt Nam và Ấn Độ ra Tuyên bố chung.
            Hai bên thực hiện Tuyên bố tầm nhìn chung về hợp tác quốc phòng Việt Nam - Ấn Độ ký năm 2015.
            """
        #expect(
            documents(text) == [
                "joint_statement signed 2024-10-08 IN+VN: Tuyên bố chung",
                "joint_statement signed 2015 IN+VN: Tuyên bố tầm nhìn chung về hợp tác quốc phòng Việt Nam - Ấn Độ",
            ])
    }

    @Test func twoOfOneKindInOneSentenceStayTwo() {
        let text = "Ngày 8/10, Việt Nam và Ấn Độ ký Bản ghi nhớ về hợp tác hải quân và Bản ghi nhớ về hợp tác quân y."
        #expect(Reading.record(text).agreements.count == 2)
    }

    @Test func documentsThatShareNoMoreThanTheirKindStayTwo() {
        let text = """
            Ngày 8/10, Việt Nam và Ấn Độ ký Bản ghi nhớ về hợp tác trong lĩnh vực hải quân.
            Ngày 8/10, Việt Nam và Ấn Độ ký Bản ghi nhớ về hợp tác trong lĩnh vực quân y.
            """
        #expect(Reading.record(text).agreements.count == 2)
    }

    @Test func aStatementIsOneHoweverItIsCalled() {
        let text = """
            Ngày 8/10, Hàn Quốc và Triều Tiên ra tuyên bố chung liên Triều.
            Tuyên bố chung Hàn Quốc - Triều Tiên nêu rõ nhiều điểm.
            """
        #expect(Reading.record(text).agreements.count == 1)
    }

    @Test func oneSharedNotionMakesNotOneDocument() {
        let text = """
            Hai bên thực hiện Bản ghi nhớ về hợp tác quốc phòng ký năm 2008. Ngày 8/10, Việt Nam và Malaysia ký Bản ghi nhớ về \
            phòng, chống tội phạm xuyên quốc gia.
            """
        #expect(
            documents(text) == [
                "memorandum signed 2008 MY+VN: Bản ghi nhớ về hợp tác quốc phòng",
                "memorandum signed 2024-10-08 MY+VN: Bản ghi nhớ về phòng, chống tội phạm xuyên quốc gia",
            ])
    }

    @Test func theHeadlinesPurchaseIsThatOfTheLead() {
        let record = Reading.record(
            "Ngày 8/10, Bộ Quốc phòng Peru ký hợp đồng mua 12 tiêm kích FA-50 do Hàn Quốc sản xuất.",
            headline: "Peru ký hợp đồng mua 12 tiêm kích siêu thanh của Hàn Quốc")
        #expect(record.agreements.count == 1)
    }
}
