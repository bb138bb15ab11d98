import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct PostRegisterTests {
    private let register = PostRegister([
        person("p-3", "Phan Văn Giang", "Bộ trưởng Bộ Quốc phòng", "VN", "2021-07-22", "2025-10-28"),
        person("p-1", "Ngô Xuân Lịch", "Bộ trưởng Quốc phòng", "VN", "2016-05", "2020-12-10"),
        person("p-2", "Hoàng Xuân Chiến", "Thứ trưởng Bộ Quốc phòng", "VN", "2020-09-01", "2024-01-01"),
        person("p-4", "James Mattis", "Bộ trưởng Quốc phòng Mỹ", "US", "2017-08-08", "2018-11-09"),
        person("p-5", "Phùng Quang Thanh", "Bộ trưởng Quốc phòng", "VN", nil, nil),
    ])

    private static func person(
        _ id: String, _ name: String, _ title: String, _ country: String, _ first: String?, _ last: String?
    ) -> Person {
        let code = CountryCode(country)
        return Person(
            id: PersonID(id), name: name, names: [name], country: code, rank: nil,
            posts: [
                PostHeld(
                    title: title, country: code, firstSeen: first.flatMap { EDTF($0) },
                    lastSeen: last.flatMap { EDTF($0) }, claims: [PersonID(id)])
            ], claims: [PersonID(id)])
    }

    private func names(_ title: String, _ country: String? = "VN", at date: String? = nil) -> [String] {
        register.holders(of: title, country: country.map { CountryCode($0) }, at: date.flatMap { EDTF($0) })
            .map { $0.person.name + ($0.fit.map { " " + $0.rawValue } ?? "") }
    }

    @Test func theHolderOfADay() {
        #expect(names("Bộ trưởng Quốc phòng", at: "2018-01-25") == ["Ngô Xuân Lịch attested"])
        #expect(names("bo truong bo quoc phong", at: "2023") == ["Phan Văn Giang attested"])
        #expect(names("Minister of Defence", "US", at: "2018-01") == ["James Mattis attested"])
    }

    @Test func aDayBetweenTwoHolders() {
        #expect(names("Bộ trưởng Quốc phòng", at: "2021-03-01") == ["Ngô Xuân Lịch near", "Phan Văn Giang near"])
        #expect(names("Bộ trưởng Quốc phòng", at: "2026-12-01") == [])
    }

    @Test func everyHolderInOrderWhoseTimeIsUnknownLast() {
        #expect(names("Bộ trưởng Quốc phòng") == ["Ngô Xuân Lịch", "Phan Văn Giang", "Phùng Quang Thanh"])
        #expect(
            names("Bộ trưởng Quốc phòng", nil)
                == ["Ngô Xuân Lịch", "James Mattis", "Phan Văn Giang", "Phùng Quang Thanh"])
    }

    /// A later article on a meeting of 2014 says what each was then, and nothing of the years between.
    @Test func aMeetingAttestsThePostsOfThoseWhoMet() {
        let register = PostRegister(
            [
                Self.person("p-1", "Phùng Quang Thanh", "Bộ trưởng Quốc phòng", "VN", nil, nil),
                Self.person("p-2", "Ben Wallace", "Bộ trưởng Quốc phòng Anh", "GB", "2023-03-30", "2023-03-30"),
                Self.person("p-3", "Chuck Hagel", "Thượng nghị sĩ", "US", "2010", "2010"),
            ],
            seen: [
                Self.seen("p-1", "Bộ trưởng Bộ Quốc phòng", "VN", "2014-08-14"),
                Self.seen("p-2", "Bộ trưởng Quốc phòng Anh", "GB", "2021-07"),
                Self.seen("p-2", "Bộ trưởng Quốc phòng", "GB", "2021-11-02"),
                Self.seen("p-2", "Bộ trưởng Quốc phòng", "GB", "2016/2020"),
                Self.seen("p-3", "nguyên Bộ trưởng Quốc phòng Mỹ", "US", "2019-05-31"),
            ])
        func holders(_ country: String, _ date: String) -> [PostRegister.Holder] {
            register.holders(of: "Bộ trưởng Quốc phòng", country: CountryCode(country), at: EDTF(date))
        }
        func names(_ country: String, _ date: String) -> [String] {
            holders(country, date).map { "\($0.person.name) \($0.fit?.rawValue ?? "")" }
        }
        #expect(names("VN", "2014-08-14") == ["Phùng Quang Thanh event"])
        #expect(names("VN", "2014") == ["Phùng Quang Thanh event"])
        #expect(names("VN", "2014-09") == [])
        #expect(names("GB", "2021") == ["Ben Wallace event"])
        // Neither the time between an event and an article nor an event of years.
        #expect(names("GB", "2022-06") == [])
        #expect(names("GB", "2018") == [])
        #expect(names("GB", "2023") == ["Ben Wallace attested"])
        #expect(names("US", "2019") == [])
        let post = holders("GB", "2021").first?.post
        #expect(post?.firstSeen == EDTF("2021-07") && post?.lastSeen == EDTF("2021-11-02"))
        #expect(post?.claims == [PersonID("p-2-seen")])
        #expect(register.holders(of: "Bộ trưởng Quốc phòng", country: CountryCode("US"), at: nil).isEmpty)
    }

    private static func seen(
        _ id: String, _ title: String, _ country: String, _ date: String
    ) -> (person: PersonID, post: PostHeld) {
        (
            PersonID(id),
            PostHeld(
                title: title, country: CountryCode(country), firstSeen: EDTF(date), lastSeen: EDTF(date),
                claims: [PersonID("\(id)-seen")])
        )
    }

    @Test func anotherPostAndNone() {
        #expect(names("Thứ trưởng Quốc phòng", at: "2022") == ["Hoàng Xuân Chiến attested"])
        #expect(names("Bộ trưởng Ngoại giao") == [])
        #expect(names("") == [])
    }
}
