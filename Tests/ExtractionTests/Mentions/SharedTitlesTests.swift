import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct SharedTitlesTests {
    private func people(_ text: String) -> [String] { Reading.record(text).people.map(Told.line) }
    private func meetings(_ text: String) -> [String] { Told.lines(Reading.record(text), .meeting) }

    @Test func aStateAndANameGoOnWithTheOffice() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Mỹ John Smith hội đàm với người đồng cấp Nhật Bản Taro Honda và Hàn Quốc Park Min-soo.
            """
        #expect(
            people(text) == [
                "John Smith US -: Bộ trưởng Quốc phòng Mỹ", "Taro Honda JP -: Bộ trưởng Quốc phòng",
                "Park Min-soo KR -: Bộ trưởng Quốc phòng",
            ])
        #expect(meetings(text) == ["meeting occurred 2024-10-08: John Smith + Taro Honda + Park Min-soo"])
    }

    @Test func twoCounterpartsHoldThePostsOfTheTwoBefore() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Anh John Healey và Ngoại trưởng David Lammy hội đàm với hai người đồng cấp Richard \
            Marles và Penny Wong của Australia.
            """
        #expect(
            people(text).suffix(2) == [
                "Richard Marles AU -: Bộ trưởng Quốc phòng", "Penny Wong AU -: Ngoại trưởng",
            ])
        #expect(
            meetings(text) == [
                "meeting occurred 2024-10-08: John Healey + David Lammy + Richard Marles + Penny Wong"
            ])
    }

    @Test func whatStandsBeforeTheFirstIsSaidOfTheOthers() {
        let text = """
            Ngày 7/10, Bộ trưởng Quốc phòng Mỹ John Smith tiếp Bộ trưởng Quốc phòng Nhật Bản Honda Taro.
            Ngày 8/10, các ông Smith, Honda cùng Bộ trưởng Quốc phòng Australia Richard Marles tiến hành cuộc gặp ba bên.
            """
        #expect(meetings(text).last == "meeting occurred 2024-10-08: John Smith + Honda Taro + Richard Marles")
    }

    @Test func theTwoOfThenAreThoseWhomTheWordsName() {
        let text = """
            Ngày 8/10, Bộ trưởng Quốc phòng Hàn Quốc Park Min-soo gặp Bộ trưởng Quốc phòng Mỹ John Smith.
            Hai bộ trưởng khi ấy là Suh Wook và Lloyd Austin từng hội đàm tại Seoul ngày 2/12/2021.
            """
        #expect(
            meetings(text) == [
                "meeting occurred 2024-10-08: Park Min-soo + John Smith",
                "meeting occurred 2021-12-02: Suh Wook + Lloyd Austin",
            ])
    }

    @Test func theMinistersOfTwoStatesAreThoseBehindTheComma() {
        let text = """
            Ngoại trưởng hai nước, ông Antony Blinken và ông Sergei Lavrov, được giao lo việc này. Sau khi họ điện đàm ngày 8/10, \
            Mỹ và Nga im lặng.
            """
        #expect(meetings(text) == ["meeting occurred 2024-10-08: Antony Blinken + Sergei Lavrov"])
    }

    @Test func aWifeIsNamedBesideHerHusband() {
        let text = """
            Ngày 8/10, Thủ tướng Phạm Minh Chính và Phu nhân Lê Thị Bích Trân thăm Lào. Ngày 9/10, Tổng thống Hàn Quốc Park Min-soo \
            và phu nhân Kim Hye-won gặp Thủ tướng Lào Sonexay Siphandone.
            """
        #expect(
            Told.lines(Reading.record(text)) == [
                "visit occurred 2024-10-08: Phạm Minh Chính + Lê Thị Bích Trân",
                "meeting occurred 2024-10-09: Park Min-soo + Kim Hye-won + Sonexay Siphandone",
            ])
    }

    @Test(arguments: [
        "Ngày 8/10, ông Oleg Ivanov, con rể Tổng thống Lào Keo Sivilay, gặp Thủ tướng Ấn Độ Narendra Modi.",
        "Ngày 8/10, một chuyên gia dưới thời Tổng thống Mỹ Barack Obama gặp Thủ tướng Ấn Độ Narendra Modi.",
    ])
    func whoIsNamedAsideDoesNothing(_ text: String) { #expect(meetings(text) == []) }
}
