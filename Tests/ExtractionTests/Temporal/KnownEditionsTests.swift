import Testing

@testable import Extraction

@Suite struct KnownEditionsTests {
    @Test(arguments: [
        ("Đối thoại Shangri-La", 1, 2002), ("Đối thoại Shangri-La", 18, 2019), ("Đối thoại Shangri-La", 19, 2022),
        ("Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng", 3, 2015),
        ("Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng", 5, 2018),
        // Two a year.
        ("Hội nghị Cấp cao ASEAN", 32, 2018), ("Hội nghị Cấp cao ASEAN", 33, 2018),
        ("Hội nghị Cấp cao ASEAN", 34, 2019),
        // Every second year.
        ("ASEM", 11, 2016), ("ASEM", 12, 2018), ("Vành đai Thái Bình Dương", 26, 2018),
    ])
    func theYearOfAnEdition(_ series: String, _ edition: Int, _ year: Int) {
        #expect(KnownEditions.year(of: series, edition: edition) == year)
    }

    @Test func whatIsNotCountedHasNone() {
        #expect(KnownEditions.year(of: "Đối thoại Quốc phòng", edition: 4) == nil)
        #expect(KnownEditions.year(of: "Hội nghị Cấp cao ASEAN", edition: 3) == nil)
    }
}
