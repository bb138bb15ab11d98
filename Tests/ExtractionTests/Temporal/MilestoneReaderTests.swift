import CivilTime
import Extraction
import KnowledgeModel
import Testing

/// Articles without a day of publication, and the day that a milestone leaves.
private let settled: [(text: String, published: String)] = [
    // Its own day, without the year.
    ("Sáng 14/6, ông tới Huế.\nÔng nhắc tới hội nghị thượng đỉnh Mỹ - Triều ngày 12/6 tại Singapore.", "2018-06-14"),
    // Of last year.
    (
        "Ngày 5/3, bà tới Huế.\nBà khen hội nghị thượng đỉnh Mỹ - Triều tại Singapore hồi tháng 6 năm ngoái.",
        "2019-03-05"
    ),
    // So many years ago.
    ("Ngày 9/4, ông tới Huế.\nÔng bênh vực thoả thuận hạt nhân Iran ký cách đây ba năm.", "2018-04-09"),
    // A few days ago.
    ("Ngày 20/9, ông tới Huế.\nÔng lo ngại vì máy bay Il-20 vừa bị bắn rơi.", "2018-09-20"),
    // Under way.
    ("Ngày 2/7, ông tới Huế.\nPhố vắng vì World Cup đang diễn ra ở Nga.", "2018-07-02"),
    // To come, and who holds office then.
    (
        "Ngày 10/5, ông gặp Tổng thống Mỹ Donald Trump.\nHọ chuẩn bị cho hội nghị thượng đỉnh Mỹ - Triều ở Singapore.",
        "2018-05-10"
    ),
    // One of many meetings, by its own day.
    (
        "Ngày 27/6, ông tới Huế.\nÔng nhắc tới cuộc gặp giữa Tổng thống Mỹ Donald Trump và ông Modi hôm 26/6.",
        "2017-06-27"
    ),
    // The day itself, not the day after that of another year.
    (
        "Ngày 3/3, ông gặp Tổng thống Syria Bashar al-Assad.\nÔng bàn về thông điệp liên bang của ông Putin ngày 1/3.",
        "2018-03-03"
    ),
    // So long after.
    ("Ngày 20/3, ông tới Huế, một năm sau khi Nga sáp nhập bán đảo Crimea.", "2015-03-20"),
    // The same day of the moon's year lies elsewhere in each of the sun's; storms and sessions are counted anew.
    ("Sáng 9/2, tức mùng 5 Tết, ông tới Huế.", "2019-02-09"),
    ("Ngày 17/8, ông tới Huế khi bão số 4 vào gần bờ.", "2018-08-17"),
    ("Ngày 25/5, ông báo cáo trước kỳ họp thứ 7 của Quốc hội khoá XIV.", "2019-05-25"),
    // A law is voted on but once.
    ("Sáng 8/6, các đại biểu Quốc hội đã thông qua Luật Quốc phòng.", "2018-06-08"),
    // The second meeting, not the first.
    ("Ngày 1/3, ông tới Huế.\nÔng nhắc tới hội nghị thượng đỉnh Mỹ - Triều lần hai vừa kết thúc.", "2019-03-01"),
]

@Test(arguments: settled.map { [$0.text, $0.published] })
func aMilestoneTellsTheYear(_ example: [String]) {
    let times = TimeFixture.read(example[0]).times
    #expect(times.published?.description == example[1], "\(times.publishedReason)")
}

@Test(arguments: [
    // What is remembered for years says only since when.
    "Ngày 20/5 ông tới Huế. Ông nhắc tới vụ rơi máy bay MH17.",
    "Ngày 20/5 ông tới Huế. Dịch Covid-19 còn kéo dài.",
    // A year that is written needs no working out, and is told since it is another.
    "Ngày 20/5 ông tới Huế. Hội nghị thượng đỉnh Mỹ - Triều ở Singapore năm 2018 làm nhiều người ngạc nhiên.",
    // The other words are lacking: nobody knows which games.
    "Ngày 20/5 ông tới Huế. Phố vắng vì World Cup đang diễn ra.",
    // Last year's may be any of them.
    "Ngày 20/5 ông tới Huế. Hai bên nhắc tới cuộc bầu cử ở Thái Lan năm ngoái.",
    // None of the many tests was on this day.
    "Ngày 20/5 ông tới Huế. Ông lên án vụ Triều Tiên phóng tên lửa hôm 20/12.",
    // A picture, told a second time at the end.
    "Ông Nam\nNgày 20/5 ông tới Huế.\nHai ông tại hội nghị thượng đỉnh Mỹ - Triều ở Singapore.\nHọ ở lại.\nHai ông tại hội nghị thượng đỉnh Mỹ - Triều ở Singapore.",
])
func aMilestoneThatLeavesTheYearOpenSettlesNone(_ text: String) {
    let times = TimeFixture.read(text).times
    #expect(times.mentions.first?.date?.description == "XXXX-05-20", "\(times.publishedReason)")
    #expect(times.published == nil)
}

/// Nothing is told of before it was.
@Test func anArticleIsNotOlderThanItsMilestones() {
    let times = TimeFixture.read(
        "Ngày 12/4, ông gặp Thủ tướng Anh Theresa May.\nÔng lên án vụ đầu độc cựu điệp viên Skripal.\nTổng thống Mỹ Donald Trump và cố vấn McMaster vắng mặt."
    ).times
    // Without the attack 2017 would do as well.
    #expect(times.published?.description != "2017-04-12", "\(times.publishedReason)")
}
