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
}
