import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct TrainingFrameTests {
    private func told(_ text: String) -> [String] {
        Reading.record(text).events.filter { $0.type == .training }.map { event in
            "\(event.date?.description ?? "-"): \(event.countries.map(\.rawValue).joined(separator: " + "))"
        }
    }

    @Test(arguments: [
        (
            "Đội Công binh Việt Nam hoàn thành khoá huấn luyện do các giảng viên Anh và Mỹ phụ trách hồi tháng 7/2023.",
            "2023-07: GB + US + VN"
        ),
        (
            "Ngày 8/10, Học viện Quân y Việt Nam phối hợp với Đại sứ quán Pháp khai giảng khoá tập huấn cứu hộ cho 20 bác sĩ.",
            "2024-10-08: FR + VN"
        ),
        (
            "Trong năm 2023, các chuyên gia Nhật Bản đã dạy ba khoá ngắn hạn về rà phá bom mìn cho sĩ quan Campuchia.",
            "2023: JP + KH"
        ),
        ("Tháng 3/2023, 12 phi công Việt Nam đã sang căn cứ Laughlin ở Mỹ học lái T-6.", "2023-03: US + VN"),
    ])
    func whoTeachesWhom(_ text: String, _ line: String) { #expect(told(text) == [line]) }

    @Test(arguments: [
        "Tháng 3/2023, Anh cho sĩ quan Việt Nam theo học các khoá đào tạo do giảng viên Anh phụ trách.",
        "Ngày 8/10, Việt Nam khai giảng khoá tập huấn do Cục Tác chiến tổ chức.",
        "Tháng 3/2023, đoàn Việt Nam sang Mỹ dự hội chợ.",
    ])
    func coursesAtLargeAndAtHome(_ text: String) { #expect(told(text).isEmpty) }

    @Test(arguments: [
        ("Ngày 8/10, tại Hà Nội, lễ bế giảng khoá đào tạo tiếng Việt cho sĩ quan Campuchia được tổ chức.", "KH + VN"),
        (
            "Ngày 8/10, tại Hà Nội diễn ra lễ khai giảng khoá đào tạo quốc tế với 20 học viên đến từ Ấn Độ và Australia.",
            "AU + IN + VN"
        ),
    ])
    func whoLearnsWhere(_ text: String, _ parties: String) { #expect(told(text) == ["2024-10-08: \(parties)"]) }

    @Test func aCourseForTheOtherOfTheTwoStates() {
        let text = """
            Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Lào họp bàn. Việt Nam sẽ mở lớp đào tạo 20 cán bộ kỹ thuật của bạn vào \
            tháng 1/2025.
            """
        #expect(Told.lines(Reading.record(text), .training) == ["training planned 2025-01: LA + VN"])
    }
}
