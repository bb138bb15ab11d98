import CivilTime
import Extraction
import KnowledgeModel
import Testing

/// Articles without a year that tell when a known holder of an office took it, and the day that this leaves.
@Test(arguments: [
    // With the day.
    [
        "Ngày 28/9, ông tới Huế.\nTổng thống Philippines Rodrigo Duterte, nhậm chức hôm 30/6, không tới.",
        "2016-09-28",
    ],
    // So long ago.
    [
        "Ngày 12/8, ông tới Huế.\nĐây là lần đầu tiên kể từ khi Tổng thống Hàn Quốc Moon Jae-in nhậm chức cách đây ba tháng.",
        "2017-08-12",
    ],
])
func theDayOfTakingOfficeTellsTheYear(_ example: [String]) {
    let times = TimeFixture.read(example[0]).times
    #expect(times.published?.description == example[1], "\(times.publishedReason)")
}

@Test(arguments: [
    // What stands before is the month of something else.
    "Ngày 20/4 ông tới Huế. Số liệu hồi tháng 5 cho thấy kể từ khi ông Moon Jae-in nhậm chức, xuất khẩu tăng.",
    // Before may be long before.
    "Ngày 20/4 ông tới Huế. Ông đã viết sách trước khi ông Duterte nhậm chức hồi tháng 6.",
])
func aTenureThatLeavesTheYearOpenSettlesNone(_ text: String) {
    let times = TimeFixture.read(text).times
    #expect(times.published == nil, "\(times.publishedReason)")
}
