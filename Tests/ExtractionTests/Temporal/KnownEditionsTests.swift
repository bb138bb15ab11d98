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

    @Test(arguments: [
        ("Hội nghị thượng đỉnh G20", "AR", [2018]), ("Hội nghị thượng đỉnh G20", "VN", []),
        ("Hội nghị Cấp cao APEC", "VN", [2017]), ("Hội nghị Cấp cao ASEAN", "LA", [2016, 2024]),
        ("Hội nghị thượng đỉnh NATO", "LT", [2023]), ("Đối thoại Shangri-La", "SG", []),
    ])
    func theYearsOfAHost(_ series: String, _ host: String, _ years: [Int]) {
        #expect(KnownEditions.years(of: series, in: host) == years)
    }
}
