import CivilTime
import KnowledgeModel
import Testing

@testable import Extraction

/// Days that date only what somebody says, in articles that do not tell their own.
@Suite struct ReportDayTests {
    private func lines(_ text: String) -> [String] { Told.lines(Reading.record(text, published: nil)) }

    @Test(arguments: [
        "Thanh tra Glenn Hart phát biểu hôm 15/6 rằng ngân sách đã cạn.",
        "Hãng tin NTB ngày 15/6 đưa tin ngân sách đã cạn.",
        "Thư ký báo chí nói về Bộ trưởng Quốc phòng Na Uy Erik Dahl, hãng tin NTB ngày 15/6 đưa tin.",
        "Ngày 15/6, Thư ký báo chí Bộ Quốc phòng xác nhận ngân sách đã cạn.",
    ]) func theDayOfWordsIsNotThatOfWhatTheNextSentenceTells(_ said: String) {
        let text = "\(said)\nBộ trưởng Quốc phòng Na Uy Erik Dahl đã gặp người đồng cấp Phần Lan Nils Berg."
        #expect(lines(text) == ["meeting occurred -: Erik Dahl + Nils Berg"])
    }

    @Test(arguments: [
        "Bộ trưởng Quốc phòng Na Uy Erik Dahl ngày 24/8 cho biết ngân sách đã cạn.",
        "Tư lệnh Glenn Hart phát biểu chiều 24/8 (giờ địa phương) tại trụ sở liên minh.",
    ]) func whoSpeaksOfHimselfOrAtAPlaceTellsTheDayOfTheNews(_ said: String) {
        let text = "\(said)\nBộ trưởng Quốc phòng Na Uy Erik Dahl đã gặp người đồng cấp Phần Lan Nils Berg."
        #expect(lines(text) == ["meeting occurred XXXX-08-24: Erik Dahl + Nils Berg"])
    }

    @Test func whenSomethingWasWarnedOfIsNotWhenItHappens() {
        let text = "Phần Lan hồi tháng 4 cảnh báo Mỹ bán nhiều tiêm kích F-35 cho không quân Na Uy."
        #expect(Reading.record(text).events.map { $0.date?.description } == [nil])
    }
}
