/// The years of gatherings that come back and are counted: "Đối thoại Shangri-La lần thứ 17" is that of 2018.
enum KnownEditions {
    /// Editions that follow each other at one interval, from the first of them on.
    private struct Run {
        var first: Int
        var year: Int
        /// How many editions a year sees, and how many years lie between two.
        var perYear = 1
        var every = 1
    }

    /// The runs of each series by its name in `series.tsv`, the latest first.
    private static let runs: [String: [Run]] = [
        "Đối thoại Shangri-La": [Run(first: 19, year: 2022), Run(first: 1, year: 2002)],
        "Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng": [
            Run(first: 4, year: 2017), Run(first: 3, year: 2015), Run(first: 2, year: 2013), Run(first: 1, year: 2010),
        ],
        "Hội nghị Bộ trưởng Quốc phòng ASEAN": [Run(first: 3, year: 2009), Run(first: 1, year: 2006)],
        "Hội nghị Cấp cao ASEAN": [Run(first: 14, year: 2009, perYear: 2)],
        "Hội nghị Cấp cao Đông Á": [Run(first: 4, year: 2009), Run(first: 2, year: 2007)],
        "Hội nghị Bộ trưởng Ngoại giao ASEAN": [Run(first: 41, year: 2008)],
        "Diễn đàn Khu vực ASEAN": [Run(first: 1, year: 1994)],
        "Hội nghị Cấp cao APEC": [Run(first: 27, year: 2020), Run(first: 1, year: 1993)],
        "Hội nghị thượng đỉnh G7": [Run(first: 1, year: 1975)],
        "Hội nghị An ninh Munich": [Run(first: 54, year: 2018)],
        "Hội nghị An ninh Quốc tế Moscow": [Run(first: 9, year: 2021), Run(first: 1, year: 2012)],
        "Diễn đàn Hương Sơn": [
            Run(first: 10, year: 2023), Run(first: 8, year: 2018), Run(first: 6, year: 2015),
            Run(first: 1, year: 2006, every: 2),
        ],
        "ASEM": [Run(first: 13, year: 2021), Run(first: 1, year: 1996, every: 2)],
        "Hội nghị Cấp cao Mekong - Nhật Bản": [Run(first: 1, year: 2009)],
        "Hội nghị thượng đỉnh Mỹ - Triều": [Run(first: 1, year: 2018)],
        "Hổ mang vàng": [Run(first: 1, year: 1982)],
        "Vành đai Thái Bình Dương": [Run(first: 25, year: 2016, every: 2)],
        "Balikatan": [Run(first: 36, year: 2021), Run(first: 30, year: 2014)],
        "Giao lưu hữu nghị Quốc phòng biên giới Việt Nam - Trung Quốc": [
            Run(first: 9, year: 2025), Run(first: 6, year: 2021), Run(first: 1, year: 2014),
        ],
    ]

    /// The year of a series' edition; nil for a series that is not counted here or an edition before the first known.
    static func year(of series: String, edition: Int) -> Int? {
        guard let run = runs[series]?.first(where: { $0.first <= edition }) else { return nil }
        return run.year + (edition - run.first) / run.perYear * run.every
    }

    /// The years from 2014 in which a state was or will be the host of gatherings that go round, by the hosts' calendars.
    private static let chairs: [(year: Int, asean: String, g20: String, apec: String, g7: String, nato: String)] = [
        (2014, "MM", "AU", "CN", "BE", "GB"), (2015, "MY", "TR", "PH", "DE", "-"), (2016, "LA", "CN", "PE", "JP", "PL"),
        (2017, "PH", "DE", "VN", "IT", "BE"), (2018, "SG", "AR", "PG", "CA", "BE"), (2019, "TH", "JP", "-", "FR", "GB"),
        (2020, "VN", "SA", "MY", "-", "-"), (2021, "BN", "IT", "NZ", "GB", "BE"), (2022, "KH", "ID", "TH", "DE", "ES"),
        (2023, "ID", "IN", "US", "JP", "LT"), (2024, "LA", "BR", "PE", "IT", "US"),
        (2025, "MY", "ZA", "KR", "CA", "NL"),
        (2026, "PH", "US", "CN", "FR", "TR"),
    ]

    /// The years in which the series was held in the state: "hội nghị thượng đỉnh G20 ở Argentina" is that of 2018.
    static func years(of series: String, in host: String) -> [Int] {
        chairs.filter { chair in
            switch series {
            case "Hội nghị Cấp cao ASEAN", "Hội nghị Cấp cao Đông Á", "Hội nghị Bộ trưởng Quốc phòng ASEAN",
                "Hội nghị Bộ trưởng Quốc phòng ASEAN Mở rộng", "Hội nghị Bộ trưởng Ngoại giao ASEAN",
                "Diễn đàn Khu vực ASEAN":
                chair.asean == host
            case "Hội nghị thượng đỉnh G20": chair.g20 == host
            case "Hội nghị Cấp cao APEC": chair.apec == host
            case "Hội nghị thượng đỉnh G7": chair.g7 == host
            case "Hội nghị thượng đỉnh NATO": chair.nato == host
            default: false
            }
        }.map(\.year)
    }
}
