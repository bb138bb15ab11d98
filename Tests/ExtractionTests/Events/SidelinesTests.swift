import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct SidelinesTests {
    private func attendees(_ text: String) -> [Set<String>] {
        Reading.record(text).events.filter { $0.type == .conference }.map { Set($0.participants.compactMap(\.name)) }
    }

    private let opening = """
        Từ ngày 1 đến 3/6, Đại tướng Phan Văn Giang dự Đối thoại Shangri-La tại Singapore.
        Bên lề sự kiện, ngày 2/6, ông gặp Bộ trưởng Quốc phòng Mỹ Lloyd Austin.
        """

    @Test func whoeverIsMetBesideAConferenceAttendsIt() {
        let text =
            opening + " Chiều cùng ngày, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Anh John Healey."
        #expect(attendees(text) == [["Phan Văn Giang", "Lloyd Austin", "John Healey"]])
    }

    @Test(arguments: [
        "Ngày 2/6, Đại tướng Phan Văn Giang điện đàm với Bộ trưởng Quốc phòng Anh John Healey.",
        "Ngày 8/6, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Anh John Healey.",
        "Ngày 2/6, Đại tướng Phan Văn Giang chào xã giao Thủ tướng Singapore Lý Hiển Long.",
    ])
    func whoeverIsMetElsewhereDoesNot(_ sentence: String) {
        #expect(attendees(opening + " " + sentence) == [["Phan Văn Giang", "Lloyd Austin"]])
    }

    @Test func whoeverSpeaksOfAMeetingThereWasNotInIt() {
        let text = """
            Đại sứ Na Uy Hilde Solbakken cho biết sau cuộc gặp giữa Đại tướng Phan Văn Giang và Bộ trưởng Quốc phòng Anh \
            John Healey bên lề Đối thoại Shangri-La ngày 2/6, hai nước sẽ hợp tác.
            """
        #expect(attendees(text) == [["Phan Văn Giang", "John Healey"]])
    }
}
