import CivilTime
import Extraction
import KnowledgeModel
import SourceText
import Testing

@Test(arguments: TimeCorpus.examples.map { [$0.marked, $0.date, $0.kind] })
func expressionsOfTimeAreReadWhole(_ example: [String]) throws {
    let (text, span) = TimeFixture.unmark(example[0])
    let (source, times) = TimeFixture.read(text, published: TimeCorpus.published)
    let found = times.mentions.map { source.string($0.tokens) }
    let mention = try #require(times.mentions.first { source.string($0.tokens) == span }, "found \(found) in \(text)")
    #expect(mention.date?.description ?? "" == example[1], "\(mention.reason)")
    #expect(mention.kind.rawValue == example[2])
}

@Test(arguments: TimeCorpus.counterExamples)
func whatIsNoTimeIsNotRead(_ text: String) {
    let (source, times) = TimeFixture.read(text, published: TimeCorpus.published)
    #expect(times.mentions.map { "\(source.string($0.tokens)) \($0.rule)" } == [])
}

@Test func mentionsAreInOrderAndKnowTheirSentence() {
    let (source, times) = TimeFixture.read(
        "Ngày 3/1 ông tới. Ông về ngày 5/1.\nNăm 2011 là khởi đầu.", published: "2018-01-25")
    #expect(times.mentions.map { source.string($0.tokens) } == ["Ngày 3/1", "ngày 5/1", "Năm 2011"])
    #expect(times.mentions.map(\.sentence) == [0, 1, 2])
    #expect(times.mentions(in: 1).map { source.string($0.tokens) } == ["ngày 5/1"])
    #expect(times.mentions(in: 7).isEmpty)
}

@Test func datesOutsideTheBodyAreNotRead() {
    let text = "Ngày 3/1 ông tới.\nTin khác: 1/4/2025"
    let (source, times) = TimeFixture.read(text, published: "2018-01-25", bodyEnd: 17)
    #expect(times.mentions.map { source.string($0.tokens) } == ["Ngày 3/1"])
}

@Test func aWordBeforeADateSaysWhichEndItIs() {
    let (_, times) = TimeFixture.read("Ông ở Huế từ trưa 24-1. Năm 2017 qua, năm 2018 đến.", published: "2018-01-25")
    #expect(times.mentions.map(\.bound) == [.from, .at, .at])
}

@Test(arguments: [
    ("2018-01", "Hôm nay hai bên gặp nhau.", "2018-01"), ("2018", "Ngày 5/4 hai bên gặp nhau.", "2018-04-05"),
    ("2018-04", "Hai bên gặp nhau ngày 5/4.", "2018-04-05"), ("2018-01", "Hai bên vừa gặp mới đây.", "2018-01~"),
])
func aCoarsePublicationDayMakesNoFinerDay(_ published: String, _ text: String, _ expected: String) {
    #expect(TimeFixture.read(text, published: published).times.mentions.first?.date?.description == expected)
}

@Test func theBasisSaysWhereTheYearComesFrom() {
    let given = TimeFixture.read("Ngày 3/1/2018 ông tới. Ngày 5/1 ông về.", published: "2018-01-25").times
    #expect(given.mentions.map(\.basis) == [.explicit, .relative])
    #expect(given.publishedBasis == .given)
    let open = TimeFixture.read("Ngày 20/5 ông tới Huế.").times
    #expect(open.mentions.map { $0.date?.description } == ["XXXX-05-20"])
    #expect(open.published == nil)
}

@Test(arguments: [("Chuyến thăm kéo dài 4 ngày.", 4), ("Khoá học dài hai tuần.", 14), ("Kế hoạch 3 năm.", nil)])
func aDurationCountsItsDays(_ text: String, _ days: Int?) {
    #expect(TimeFixture.read(text, published: "2018-01-25").times.mentions.map(\.days) == [days])
}

@Test func aCountedUnitIsNotCountedFromToday() {
    for text in ["Vài tuần trước khi lên đường, ông khoẻ.", "Việc ấy mất 3-4 tháng tới nơi tới chốn."] {
        let times = TimeFixture.read(text, published: "2018-01-25").times
        #expect(times.mentions.allSatisfy { $0.date == nil }, "\(times.mentions.map(\.reason))")
    }
}

@Test(arguments: [
    ("Năm 2016, Bộ trưởng thăm Nga từ ngày 3 đến 5/9.", "2016-09-03/2016-09-05"),
    ("Tháng 6/2017, Bộ trưởng thăm Nga từ ngày 20 đến 25/6.", "2017-06-20/2017-06-25"),
    ("Năm ngoái, Bộ trưởng thăm Nga ngày 20/12.", "2017-12-20"),
    (
        "Tháng 6/2016, Tổng thống thăm Lào. Một năm sau, Thủ tướng đến Nga từ ngày 30/6 đến 3/7.",
        "2017-06-30/2017-07-03"
    ),
    ("Năm 2016, Bộ trưởng ký thoả thuận và ngày 5/9 vừa qua đã nhắc lại.", "2018-09-05"),
    ("Ngày 5/11, Bộ trưởng thăm Nga. Tháng 6/2016, ông thăm Lào trước ngày 5/9.", "2018-09-05"),
])
func aYearThatOpensTheSentenceIsThatOfItsDays(_ text: String, _ date: String) {
    #expect(TimeFixture.read(text, published: "2018-12-10").times.mentions.last?.date?.description == date)
}

@Test(arguments: [
    ("Ông mời Bộ trưởng tới Lào dự hội nghị vào cuối tháng 10.", "2018-10"),
    ("Ông tới Lào theo lời mời của Bộ trưởng vào cuối tháng 10.", "2017-10"),
])
func whatSomebodyIsInvitedToIsToCome(_ text: String, _ date: String) {
    #expect(TimeFixture.read(text, published: "2018-06-12").times.mentions.map { $0.date?.description } == [date])
}

@Test(arguments: [
    (
        "Tổng thống đã tiếp Bộ trưởng tại Văn phòng chiều 4/11. Ông đánh giá cao điều đó. Trưa cùng ngày, ông thăm Huế.",
        "2018-11-04"
    ),
    (
        "Cuộc gặp diễn ra tại Huế ngày 11/7. Bộ trưởng đề nghị sớm đàm phán sau cuộc điện đàm hôm 2/7. Hai bên vui mừng. "
            + "Một ngày trước đó, ông tới Lào.", "2018-07-10"
    ),
    ("Ngày 4/11, Tổng thống tiếp Bộ trưởng, nhắc lại cuộc gặp ngày 1/11. Cùng ngày, ông thăm Huế.", "2018-11-04"),
    ("Tổng thống nói ông đã tới Huế ngày 4/11. Hai ngày sau, ông tới Lào.", "2018-11-06"),
])
func aDayCountsFromTheDayOfWhatWasTold(_ text: String, _ date: String) {
    #expect(TimeFixture.read(text, published: "2018-11-12").times.mentions.last?.date?.description == date)
}

@Test func theSameDayIsTheOneThatOpenedItsSentence() {
    let text = """
        Ngày 18/9, Tổng thống gặp Thủ tướng, vài giờ sau vụ máy bay rơi đêm 17/9. Hai bên lấy làm tiếc. \
        Cùng ngày, Tổng thống tiếp một đoàn khác.
        """
    let (_, times) = TimeFixture.read(text, published: "2018-09-18")
    #expect(times.mentions.last?.date?.description == "2018-09-18")
}

@Test(arguments: [
    ("Hai bên có thể họp vào tháng 1 hoặc tháng 2.", "2019-01/2019-02"),
    ("Họ sẽ gặp trong tháng 1 hay 2.", "2019-01/2019-02"),
    ("Việc giao hàng bắt đầu vào quý I của năm 2020.", "2020-33"), ("Họ sẽ gặp vào tháng 1 hoặc muộn hơn.", "2019-01"),
])
func alternativesAreNoMoreThanBoth(_ text: String, _ date: String) {
    #expect(TimeFixture.read(text, published: "2018-12-10").times.mentions.map { $0.date?.description } == [date])
}
