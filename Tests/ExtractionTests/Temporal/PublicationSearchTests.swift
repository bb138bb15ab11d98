import CivilTime
import Extraction
import KnowledgeModel
import Testing

/// Articles without a day of publication, the day that their words leave, and the date of their first mention.
private let settled: [(text: String, published: String, first: String)] = [
    (
        "Trong hai ngày 29-30/3, bà đã thăm Huế.\nChuyến thăm tiếp nối chuyến thăm vào cuối năm 2022.", "2023-03-30",
        "2023-03-29/2023-03-30"
    ),
    (
        "Chiều 28/10, ông đã gặp Bộ trưởng.\nThoả thuận ký năm 2017.\nÔng cho biết, trong năm 2026, hai bên sẽ mở triển lãm.",
        "2025-10-28", "2025-10-28"
    ),
    ("Thứ Hai (20/2), ông tới Huế.\nHai bên đã ký thoả thuận năm 2021.", "2023-02-20", "2023-02-20"),
    ("Sáng 2-11, hai bên hội đàm, kỷ niệm 45 năm thiết lập quan hệ năm 1973.", "2018-11-02", "2018-11-02"),
    ("Ngày 17-1, hội thảo khai mạc.\nTàu dự kiến thăm cảng vào tháng 3-2018.", "2018-01-17", "2018-01-17"),
    ("Ngày 28/7, ông từ chức.\nÔng nhậm chức hồi tháng 8/2016.", "2017-07-28", "2017-07-28"),
    ("Ngày 27-6, ông tới Huế, lần đầu sau hơn 4 năm kể từ chuyến thăm vào tháng 4-2014.", "2018-06-27", "2018-06-27"),
    // Trần Đại Quang and Mattis held their offices together from January 2017 to September 2018.
    (
        "Ngày 25/10, Chủ tịch nước Trần Đại Quang tiếp Bộ trưởng Quốc phòng Mỹ James Mattis.", "2017-10-25",
        "2017-10-25"
    ),
    // Who is not yet in office.
    ("Ngày 20/5, ông gặp Tổng thống đắc cử Philippines Rodrigo Duterte.", "2016-05-20", "2016-05-20"),
    // Figures of the year after.
    ("Ngày 20/8, ông tới Huế.\nKim ngạch tăng 12% so với cùng kỳ năm 2016.", "2017-08-20", "2017-08-20"),
    // The edition of a counted gathering, and the anniversary of relations that began in a known year.
    ("Ngày 2/6, bà phát biểu tại Đối thoại Shangri-La lần thứ 17.", "2018-06-02", "2018-06-02"),
    ("Sáng 9/10, hai bên kỷ niệm 45 năm thiết lập quan hệ ngoại giao Việt Nam - Nhật Bản.", "2018-10-09", "2018-10-09"),
    // The day of the news stands with its year further on.
    ("Hai tàu tới cảng ngày 2/10.\nChuyến thăm kéo dài từ ngày 2/10 đến 4/10/2016.", "2016-10-02", "2016-10-02"),
    ("Ngày 14/5, ông tới Huế.\nVào năm sau, năm 2024, ông sẽ trở lại.", "2023-05-14", "2023-05-14"),
    ("28/10/2025 10:15\nHôm nay ông tới Huế.", "2025-10-28", "2025-10-28"),
    // A year joined to a name is that of the news.
    ("Ngày 29/4, hai hải quân mở cuộc diễn tập Joint Sea -2019 ở Thanh Đảo.", "2019-04-29", "2019-04-29"),
    // "Last year" is told elsewhere by its number.
    (
        "Ngày 8/9, ông tới Huế bàn về hợp đồng ký hôm 5/10 năm ngoái.\nTháng 10/2021, hai bên đã ký hợp đồng đầu tiên.",
        "2022-09-08", "2022-09-08"
    ),
    (
        "Ngày 6/2, hai bên gặp nhau.\nHọ sẽ tập trận trong năm 2018, hai lần ngay trong năm nay.", "2018-02-06",
        "2018-02-06"
    ),
    ("Ngày 9-1, hai miền gặp nhau, sau khi căng thẳng leo thang cả năm 2017.", "2018-01-09", "2018-01-09"),
    ("Ngày 9-5, ông tới Huế, sau khi năm 2017 đã chứng kiến nhiều căng thẳng.", "2018-05-09", "2018-05-09"),
    // A figure of a year that is over.
    ("Sáng 8/5, hai bên hội đàm.\nKim ngạch hai chiều đạt 3,5 tỉ USD trong năm 2017.", "2018-05-08", "2018-05-08"),
    // A gathering that goes round, with its host.
    ("Ngày 30/11, hai ông gặp nhau bên lề hội nghị thượng đỉnh G20 ở Argentina.", "2018-11-30", "2018-11-30"),
    // What the words call today or yesterday is no other day, whatever the article tells besides.
    (
        "Tin quốc tế ngày mới 5/6\nMưa lớn ở Huế; động đất ở Lào là những tin đáng chú ý đầu ngày 5/6.\n"
            + "Ông Bình rời Huế hôm 12/6, tháng 10/2021 hai bên đã khởi động.\nHợp đồng được ký hồi tháng 7 năm ngoái, tức tháng 7/2021.",
        "2022-06-05", "2022-06-05"
    ),
    (
        "Hợp đồng được ký hôm 5/10 năm ngoái, tháng 10/2021 hai bên đã khởi động.\nÔng Bình hôm qua (8/9) tới Huế.",
        "2022-09-09", "2021-10-05"
    ),
    // A picture was taken within a week.
    ("Ông Bình tại cuộc họp hôm 28/8/2018.\nSáng 29/8, ông nói rằng thư điện tử bị lộ.", "2018-08-29", "2018-08-28"),
    // What the words count from a year that they tell.
    (
        "Trưa 9/10, ông hội kiến bà.\nTrong 26 năm qua, kể từ khi hai nước lập quan hệ vào ngày 22/12/1992, hai bên gần lại nhau.",
        "2018-10-09", "2018-10-09"
    ),
    (
        "Ngày 20/11, ông gặp Tổng thống Mỹ Donald Trump.\nNăm 2015, hai bên ký thoả thuận.\nViệc đó đã diễn ra cách đây hai năm.",
        "2017-11-20", "2017-11-20"
    ),
    // An army was founded in a known year.
    (
        "Ngày 20/12, ông dự lễ kỷ niệm 70 năm Ngày thành lập Quân đội nhân dân Việt Nam.", "2014-12-20", "2014-12-20"
    ),
    // The year ends the name of an exercise.
    ("Ngày 18/9, hai hải quân mở cuộc tập trận mang tên \"Sóng biếc - 2017\".", "2017-09-18", "2017-09-18"),
    ("Ngày 28/6, các tàu tham gia tập trận RIMPAC 18.", "2018-06-28", "2018-06-28"),
    ("Ngày 4/3, hai bên mở cuộc tập trận Đại bàng non 2019.", "2019-03-04", "2019-03-04"),
    // Lately, with its month: the month is of this year.
    ("Ngày 23/10, bà tới Huế.\nGần đây, vào tháng 4-2017, ông đã nói khác.", "2017-10-23", "2017-10-23"),
    // What is prepared is to come, not the day on which one speaks of it.
    (
        "Sáng 15.10.2026, bà họp báo về công tác chuẩn bị hội chợ.\nHội chợ diễn ra từ ngày 10 - 13.12.", "2026-10-15",
        "2026-10-15"
    ),
    // A name of long ago is looked back at.
    (
        "Ngày 8/5, bà tới Hà Nội.\nBà từng dự Hội nghị APEC 2006.\nKim ngạch năm 2016 đạt 1,03 tỷ USD.", "2017-05-08",
        "2017-05-08"
    ),
]

@Test(arguments: settled.map { [$0.text, $0.published, $0.first] })
func anArticleWhoseWordsSettleItsDayIsDated(_ example: [String]) {
    let times = TimeFixture.read(example[0]).times
    #expect(times.published?.description == example[1], "\(times.publishedReason)")
    #expect(times.mentions.first { $0.kind != .duration }?.date?.description == example[2])
    #expect(times.publishedBasis == .inferred || times.publishedBasis == .text)
}

@Test(arguments: [
    "Ngày 20/5 ông tới Huế.",
    "Ngày 20/5 ông tới Huế. Ông sinh năm 1954.",
    "Ngày 20/5 Tổng thống Putin tới Huế.",
    "Ngày 20/5 ông tới Huế. Hai nước lập quan hệ năm 1973.",
    // Putin held his office in many a year, and 70 years are told beforehand with the year that is to come.
    "Ngày 20/5 ông tới Huế. Ông mời bạn dự lễ kỷ niệm 70 năm thiết lập quan hệ ngoại giao Việt Nam - Romania vào năm 2020.",
    "Ngày 20/5 ông tới Huế, sau gần 45 năm thiết lập quan hệ ngoại giao Việt Nam - Nhật Bản.",
    // What is forecast is not over.
    "Ngày 20/5 ông tới Huế. Các nhà kinh tế dự báo tăng trưởng trong năm 2020 đạt 6%.",
    "Ngày 20/5 ông tới Huế. Đội bay có mười chiếc Mirage -2000.",
    // The second verb has a time of its own.
    "Ngày 20/5 ông tới Huế. Người đó nhậm chức vào tháng 1/2017 và sẽ tái tranh cử.",
    // A document is valid for longer than its year.
    "Ngày 20/5 ông tới Huế. Theo sách trắng quốc phòng năm 2016, nước này dự kiến tăng ngân sách.",
    // Eighteen ships are no year, and a year of long ago does not make this one likely.
    "Ngày 20/5 ông tới Huế. Tham gia tập trận RIMPAC 18 tàu.",
    "Ngày 20/5 ông tới Huế. Từ năm 2011, hai bên xa nhau.",
    // Another year than the fortieth.
    "Ngày 20/5 ông tới Huế. Còn hơn một năm nữa là tròn 40 năm ông tới đây lần đầu hồi tháng 9/1977.",
    "Ngày 20/5 ông tới Huế. Kim ngạch sẽ lên 10 tỷ USD đến năm 2030.",
])
func anArticleWhoseWordsLeaveItsYearOpenKeepsItOpen(_ text: String) {
    let times = TimeFixture.read(text).times
    #expect(times.mentions.first?.date?.description == "XXXX-05-20", "\(times.publishedReason)")
    #expect(times.published == nil)
}

/// Without a day of its own, an article has its year as far as its words leave one.
@Test func theYearAloneIsTheDayOfPublicationWhereNoDayIsTold() {
    let times = TimeFixture.read(
        "Ông phát biểu tại Hội nghị Cấp cao ASEAN lần thứ 33.\nHội nghị Cấp cao Đông Á lần thứ 13 sẽ bế mạc hôm nay."
    ).times
    #expect(times.published?.description == "2018")
    #expect(times.mentions.last?.date?.description == "2018")
}

/// What stands under a picture, here a second time at the end, may be of long ago, or of days before the article.
@Test func theDayOfAPictureIsNotThatOfTheArticle() {
    let old = TimeFixture.read(
        "Bộ trưởng lấy làm tiếc\nÔng nói vậy với báo chí.\nCác tàu tham gia cuộc tập trận ngày 13/6/2014.\nBộ trưởng nói hôm 24/5 rằng ông lấy làm tiếc.\nÔng sẽ gặp báo chí.\nCác tàu tham gia cuộc tập trận ngày 13/6/2014."
    ).times
    #expect(old.published == nil, "\(old.publishedReason)")
    let near = TimeFixture.read(
        "Diễn đàn vừa kết thúc tại Huế. Việc này sẽ kéo dài trong phần còn lại của năm 2019.\nÔng Bình phát biểu ngày 31-5 - Ảnh: An"
    ).times
    #expect(near.published?.description == "2019")
    #expect(near.mentions.last?.date?.description == "2019-05-31")
}

/// A gathering under a picture, which stands a second time at the end, is of any year.
@Test func whatStandsUnderAPictureTellsNoYear() {
    let times = TimeFixture.read(
        "Ông Nam tới Huế\nNgày 20/5 ông tới Huế.\nHai ông tại hội nghị thượng đỉnh G20 ở Argentina.\nHọ ở lại.\nHai ông tại hội nghị thượng đỉnh G20 ở Argentina."
    ).times
    #expect(times.published == nil, "\(times.publishedReason)")
}

/// The sentence under the headline is often told again at the end, without a picture.
@Test func whatStandsUnderTheHeadlineIsNoPicture() {
    let times = TimeFixture.read(
        "Vụ nổ ở Huế\nVụ nổ hôm 25/12 làm nhiều người lo ngại.\nTrước đó, hôm 19/12/2018, họ đã lo.\nVụ nổ hôm 25/12 làm nhiều người lo ngại."
    ).times
    #expect(times.mentions.first?.date?.description == "2018-12-25", "\(times.publishedReason)")
    #expect(times.published?.description == "2018-12-25")
}

/// What is dated with a year before one that is told as past is history.
@Test func anArticleIsNotOlderThanWhatItTells() {
    let times = TimeFixture.read("Hai ông gặp nhau ngày 28/6/2015.\nHọ đã gặp lại nhau năm 2017.").times
    #expect(times.published == nil, "\(times.publishedReason)")
}

/// To put in order ("sắp xếp") is nothing to come ("sắp").
@Test func aYearInWhichSomethingWasPutInOrderIsNotToCome() {
    let times = TimeFixture.read(
        "Sáng 10/12, ông tới Huế.\nCuối năm 2014, Bộ có quyết định sắp xếp lại đất đai."
    ).times
    #expect(times.published?.description != "2013-12-10", "\(times.publishedReason)")
}

@Test func whatIsOnlyToComeLeavesTheDayOfPublicationOpen() {
    let times = TimeFixture.read("Ông sẽ thăm Huế từ ngày 22/10 đến 29/10. Hai bên sẽ gặp lại trong năm 2019.").times
    #expect(times.published == nil)
    #expect(times.mentions.first?.date?.description == "2018-10-22/2018-10-29")
}

@Test func aMonthThatHasPartlyComeIsTheMonthOfPublication() {
    let times = TimeFixture.read(
        "Ông sẽ thăm Huế từ ngày 22/10 đến 29/10. Hôm nay ông nói vậy. Hai bên đã gặp nhau hồi đầu tháng 10.\nVào năm sau, năm 2019, họ sẽ gặp lại."
    ).times
    #expect(times.published?.description == "2018-10")
    #expect(times.mentions.map { $0.date?.description }.prefix(3) == ["2018-10-22/2018-10-29", "2018-10", "2018-10"])
}

@Test func whatIsCalledYesterdayCameTheDayBeforePublication() {
    let times = TimeFixture.read(
        "Bộ trưởng tới Huế ngày 23/1.\nTrong trao đổi hôm qua, hai bên hài lòng. Cuối năm 2017, họ đã gặp."
    ).times
    #expect(times.published?.description == "2018-01-24")
    #expect(times.mentions.map { $0.date?.description } == ["2018-01-23", "2018-01-23", "2017"])
}
