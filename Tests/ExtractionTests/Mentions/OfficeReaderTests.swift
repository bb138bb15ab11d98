import CivilTime
import KnowledgeModel
import SourceText
import Testing

@testable import Extraction

@Suite struct OfficeReaderTests {
    /// "Mattis US 2017-01-20" for each holder that the text names, with its standing where the text says so.
    private func holders(_ text: String) -> [String] {
        let article = Reading.stages(text).article
        let reader = OfficeReader(text: article.text, matches: article.matches)
        return article.sentences.flatMap { reader.mentions(in: article.text.sentences[$0].tokens) }.map { mention in
            "\(article.text.string(mention.name)) \(mention.country.rawValue) \(mention.terms[0].first.year)"
                + (mention.standing == .sitting ? "" : " \(mention.standing)")
        }
    }

    @Test func theNameCountsBesideAPostOfItsClass() {
        #expect(holders("Tổng thống Trump đọc diễn văn.") == ["Trump US 2017"])
        #expect(holders("Ông James Mattis, Bộ trưởng Quốc phòng Mỹ, đọc diễn văn.") == ["James Mattis US 2017"])
        #expect(holders("Bộ trưởng Bộ Quốc phòng Ngô Xuân Lịch đọc diễn văn.") == ["Ngô Xuân Lịch VN 2016"])
    }

    @Test func theNameAloneOrBesideAnotherPostDoesNot() {
        #expect(holders("Ông Trump đọc diễn văn.") == [])
        #expect(holders("Đại sứ Trump đọc diễn văn.") == [])
        #expect(holders("Tổng thống Nga, bà Merkel cùng nghe.") == [])
    }

    @Test func whoRunsForItDoesNotHoldIt() {
        #expect(holders("Ứng viên tổng thống Moon Jae-in đọc diễn văn.") == [])
        #expect(holders("Báo chí hỏi ứng cử viên Tổng thống Trump về thuế.") == [])
    }

    @Test func theDomainTellsTwoOfficesOfOneMinisterApart() {
        #expect(holders("Ngoại trưởng Taro Kono đọc diễn văn.") == ["Taro Kono JP 2017"])
        #expect(holders("Bộ trưởng Quốc phòng Taro Kono đọc diễn văn.") == ["Taro Kono JP 2019"])
    }

    @Test func whoHeldItBeforeIsCalledFormer() {
        #expect(holders("Cựu Tổng thống Obama đọc diễn văn.") == ["Obama US 2009 former"])
        #expect(holders("Ông Obama, cựu Tổng thống Mỹ, đọc diễn văn.") == ["Obama US 2009 former"])
    }

    @Test func whoIsNewOrOnlyElectedIsCalledSo() {
        #expect(holders("Tân Tổng thống Obama đọc diễn văn.") == ["Obama US 2009 new"])
        #expect(holders("Tổng thống đắc cử Trump đọc diễn văn.") == ["Trump US 2017 elect"])
        #expect(holders("Tổng thống tái đắc cử Obama đọc diễn văn.") == ["Obama US 2009"])
        #expect(holders("Quyền Tổng thống Obama đọc diễn văn.") == ["Obama US 2009"])
    }

    @Test func theSpellingOfTheMarksDoesNotMatter() {
        #expect(holders("Bộ trưởng Quốc phòng Nguỵ Phượng Hoà đọc diễn văn.") == ["Nguỵ Phượng Hoà CN 2018"])
        #expect(holders("Tổng thống Moon Jae - in đọc diễn văn.") == ["Moon Jae - in KR 2017"])
    }

    @Test func severalTermsStandInTheirOrder() {
        let article = Reading.stages("Thủ tướng Shinzo Abe đọc diễn văn.").article
        let reader = OfficeReader(text: article.text, matches: article.matches)
        let terms = reader.mentions(in: article.text.tokens.indices).first?.terms ?? []
        #expect(terms.map(\.first.year) == [2006, 2012])
    }

    @Test func aKnownNameCorrectsWhatTheContextSuggests() {
        let people = Reading.record(
            "Ngày 8/10, Bộ trưởng Quốc phòng Nhật Bản Gen Nakatani và ông Duterte gặp nhau. Mỹ và Nhật Bản vui mừng. Tướng Duterte cười."
        )
        .people
        #expect(people.map { "\($0.name) \($0.country?.rawValue ?? "-")" }.contains("Duterte US") == false)
    }
}
