import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct SigningFrameTests {
    private func signings(_ text: String) -> [EventClaim] { Reading.record(text).events.filter { $0.type == .signing } }

    @Test func whoSigned() throws {
        let found = signings(
            "Ngày 8/10, Thượng tướng Hoàng Xuân Chiến và Đại sứ Ấn Độ Sandeep Arya đã ký Bản ghi nhớ về hợp tác "
                + "đào tạo."
        )
        #expect(found.map(Told.line) == ["signing occurred 2024-10-08: Hoàng Xuân Chiến + Sandeep Arya"])
        #expect(found.map(Told.roles) == ["Hoàng Xuân Chiến signatory, Sandeep Arya signatory"])
        #expect(found.map(\.rule) == ["signing.verb"])
    }

    @Test func aPlannedSigningIsAPlan() {
        let found = signings("Việt Nam và Ấn Độ sẽ ký Hiệp định hợp tác cứu hộ tàu ngầm vào tháng 12/2024.")
        #expect(found.map(\.status) == [.planned])
    }

    @Test func thePartnerStandsBehindTheVerb() {
        let text = """
            Việt Nam và Lào hợp tác chặt chẽ. Việt Nam giúp Lào nhiều mặt.
            Thoả thuận được Việt Nam ký với Ấn Độ hôm 8/10 cho phép chuyển giao 12 tàu tuần tra.
            """
        #expect(signings(text).map { $0.countries.map(\.rawValue) } == [["IN", "VN"]])
    }

    @Test func anAttributeIsTheWeakerRule() {
        let found = signings("Việt Nam và Hàn Quốc đánh giá cao Bản ghi nhớ về hợp tác quốc phòng ký năm 2010.")
        #expect(found.map(\.rule) == ["signing.attribute"])
        #expect(found.allSatisfy { $0.confidence < 0.8 })
    }

    @Test func afterTalksItBearsTheirDay() {
        let found = signings(
            """
            Từ ngày 6 đến 9/10, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thăm Việt Nam.
            Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.
            Chuyến thăm được quan tâm.
            Hai Bộ trưởng đã ký Bản ghi nhớ về hợp tác đào tạo.
            """)
        #expect(found.map(Told.line) == ["signing occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func manyDocumentsWithoutNamesAreASigningAlone() {
        let record = Reading.record(
            "Ngày 8/10, Thủ tướng Phạm Minh Chính và Thủ tướng Ấn Độ Narendra Modi chứng kiến lễ ký 9 văn kiện hợp tác."
        )
        #expect(record.agreements.isEmpty)
        let signing = record.events.first { $0.type == .signing }
        #expect(signing.map(Told.roles) == "Phạm Minh Chính witness, Narendra Modi witness")
    }

    private let talks = "Ngày 8/10, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh."

    @Test(arguments: [
        "Hai bên ký Bản ghi nhớ về hợp tác cứu hộ tàu ngầm.",
        "Chuyến thăm được dư luận quan tâm. Báo chí đưa nhiều tin. Kết thúc hội đàm, hai bên ký Bản ghi nhớ về cứu hộ tàu ngầm.",
    ])
    func bothSidesAreThoseWhoHaveJustTalked(_ text: String) {
        #expect(
            signings("\(talks) \(text)").map(Told.line)
                == ["signing occurred 2024-10-08: Phan Văn Giang + Rajnath Singh"])
    }

    @Test func bothSidesOfSeveralDocumentsAreWhoever() {
        let found = signings("\(talks) Hai bên ký 7 văn kiện hợp tác.")
        #expect(found.allSatisfy { $0.participants.isEmpty })
    }

    @Test(arguments: [
        ("Hai Bộ trưởng chứng kiến Thượng tướng Hoàng Xuân Chiến và Đại sứ Ấn Độ Sandeep Arya ký", "", "Sandeep Arya"),
        ("Thượng tướng Hoàng Xuân Chiến và Trợ lý Bộ trưởng Quốc phòng Ấn Độ ký", ", hai Bộ trưởng chứng kiến", nil),
    ])
    func whoLooksOnWhileOthersSign(_ head: String, _ tail: String, _ other: String?) throws {
        let text = "\(talks) \(head) Bản ghi nhớ về cứu hộ tàu ngầm\(tail)."
        let event = try #require(signings(text).first)
        let named = event.participants.filter { $0.name != nil }
        #expect(
            Set(named.filter { $0.role == .witness }.compactMap(\.name)) == ["Phan Văn Giang", "Rajnath Singh"])
        #expect(
            Set(named.filter { $0.role == .signatory }.compactMap(\.name))
                == Set(["Hoàng Xuân Chiến", other].compactMap { $0 }))
    }

    @Test func aPressReleaseIsNotSigned() {
        #expect(signings("\(talks) Hai bên ra Thông cáo báo chí chung về chuyến thăm.").isEmpty)
    }

    @Test func whatTalksOfAnotherYearBroughtBearsThatYear() {
        let found = signings(
            "Năm 2019, Đại tướng Phan Văn Giang từng hội đàm với ông Rajnath Singh, Bộ trưởng Quốc phòng Ấn Độ; "
                + "hai bên khi đó ký Bản ghi nhớ về cứu hộ tàu ngầm.")
        #expect(found.map { $0.date?.description } == ["2019"])
    }

    @Test func twoSeatsOfGovernmentSignForTheirStates() {
        let text = "Hiệp định quốc phòng được Tokyo và Canberra ký năm 2007."
        let found = Reading.record(text).events.filter { $0.type == .signing }
        #expect(found.map { $0.countries.map(\.rawValue) } == [["AU", "JP"]])
    }
}
