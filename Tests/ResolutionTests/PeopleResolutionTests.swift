import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct PeopleResolutionTests {
    /// `name | country | rank | post; post`, each in an article of its own, published on the days given.
    private func people(_ lines: [(published: String, line: String)]) -> [Person] {
        let records = lines.enumerated().map { number, entry in
            let fields = entry.line.split(separator: "|", omittingEmptySubsequences: false).map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            var record = ClaimNotation.record("f\(100 + number)", published: entry.published, "")
            record.people = [
                PersonClaim(
                    id: .claim(letter: "p", sha256: record.document.sha256, start: 0), name: fields[0],
                    country: fields[1].isEmpty ? nil : CountryCode(fields[1]),
                    rank: fields[2].isEmpty ? nil : fields[2],
                    posts: fields[3].isEmpty ? [] : [fields[3]], evidence: [])
            ]
            return record
        }
        return Resolver().resolve(records).people
    }

    @Test func oneNameInTwoCountriesIsTwoPeople() {
        #expect(people([("2018-01-01", "Kim Anh | VN ||"), ("2018-01-02", "Kim Anh | KR ||")]).count == 2)
    }

    @Test func countryLeftOutIsNoOtherCountry() {
        #expect(people([("2018-01-01", "James Mattis | US ||"), ("2018-01-02", "James Mattis | ||")]).count == 1)
    }

    @Test func officialOfABodyIsACitizenOfSomeState() {
        #expect(
            people([("2018-01-01", "Antonio Guterres | UN ||"), ("2018-01-02", "António Guterres | PT ||")]).count == 1)
    }

    @Test func commonNameInTwoMinistriesIsTwoPeople() {
        let two = people([
            ("2018-01-01", "Nguyễn Văn Hùng | VN || Thứ trưởng Bộ Y tế"),
            ("2018-06-01", "Nguyễn Văn Hùng | VN | Đại tá | Phó Tư lệnh Hải quân"),
        ])
        #expect(two.count == 2)
        let one = people([
            ("2018-01-01", "Nguyễn Văn Hùng | VN | Đại tá | Phó Tư lệnh Hải quân"),
            ("2018-06-01", "Nguyễn Văn Hùng | VN | Thiếu tướng | Thứ trưởng Bộ Quốc phòng"),
        ])
        #expect(one.count == 1)
        #expect(one.first?.rank == "Thiếu tướng")
    }

    @Test func rareNameMayChangeMinistries() {
        let one = people([
            ("2016-01-01", "Tô Lâm | VN | Thượng tướng | Bộ trưởng Công an"),
            ("2024-06-01", "Tô Lâm | VN || Chủ tịch nước"), ("2024-09-01", "Tô Lâm | VN || Tổng Bí thư"),
        ])
        #expect(one.count == 1)
        #expect(one.first?.posts.map(\.title) == ["Bộ trưởng Công an", "Chủ tịch nước", "Tổng Bí thư"])
    }

    @Test func familyNameAloneIsItsOnlyBearer() {
        let one = people([("2018-01-01", "Donald Trump | US ||"), ("2018-01-02", "Trump | US ||")])
        #expect(one.map(\.name) == ["Donald Trump"])
        #expect(one.first?.names == ["Donald Trump", "Trump"])
    }

    @Test func familyNameOfTwoIsNeither() {
        let three = people([
            ("2018-01-01", "Bill Clinton | US ||"), ("2018-01-02", "Hillary Clinton | US ||"),
            ("2018-01-03", "Clinton | US ||"),
        ])
        #expect(three.count == 3)
    }

    @Test func familyNameWithThePostIsItsHolder() {
        let two = people([
            ("2018-01-01", "Bill Clinton | US || Tổng thống"),
            ("2018-01-02", "Hillary Clinton | US || Ngoại trưởng"), ("2018-01-03", "Clinton | US || Ngoại trưởng Mỹ"),
        ])
        #expect(two.count == 2)
        #expect(two.first { $0.names.contains("Clinton") }?.name == "Hillary Clinton")
    }

    @Test func givenNameAloneNeedsThePost() {
        #expect(people([("2022-01-01", "Phan Văn Giang | VN ||"), ("2022-01-02", "Giang | VN ||")]).count == 2)
        let one = people([
            ("2022-01-01", "Phan Văn Giang | VN || Bộ trưởng Quốc phòng"),
            ("2022-01-02", "Giang | VN || Bộ trưởng Bộ Quốc phòng"),
        ])
        #expect(one.map(\.name) == ["Phan Văn Giang"])
    }

    @Test func fatherAndSonDoNotMeetInAFamilyName() {
        let three = people([
            ("2018-01-01", "George W. Bush | US ||"), ("2018-01-02", "George H. W. Bush | US ||"),
            ("2018-01-03", "Bush | US ||"),
        ])
        #expect(three.count == 3)
    }

    @Test func postsKeepTheirFirstAndLastDays() throws {
        let person = try #require(
            people([
                ("2018-03-01", "Ngô Xuân Lịch | VN | Đại tướng | Bộ trưởng Quốc phòng"),
                ("2016-05-01", "Ngô Xuân Lịch | VN | Thượng tướng | Bộ trưởng Bộ Quốc phòng"),
                ("2021-09-01", "Ngô Xuân Lịch | VN || nguyên Bộ trưởng Quốc phòng"),
            ]).first)
        #expect(person.rank == "Đại tướng")
        let post = try #require(person.posts.first)
        #expect(person.posts.count == 1)
        #expect(post.firstSeen?.description == "2016-05-01")
        #expect(post.lastSeen?.description == "2018-03-01")
        #expect(post.claims.count == 2)
    }

    @Test func namesakesInTwoPlacesAreTwoPeople() {
        let two = people([
            ("2018-01-01", "Trần Thành Long | VN || Giám đốc Sở Y tế Cà Mau"),
            ("2018-01-02", "Trần Thành Long | VN || Phó giám đốc Sở Y tế Cà Mau"),
            ("2018-01-03", "Trần Thành Long | VN || Hiệu trưởng"),
        ])
        #expect(two.map(\.claims.count).sorted() == [1, 2])
    }

    @Test func aMinisterMisspeltIsTheMinister() {
        let one = people([
            ("2018-01-01", "Malcolm Turnbull | AU || Thủ tướng Australia"),
            ("2018-01-02", "Malcom Turnbull | AU || Thủ tướng Australia"),
        ])
        #expect(one.count == 1)
        let two = people([
            ("2018-01-01", "Malcolm Turnbull | AU || Thủ tướng Australia"),
            ("2018-01-02", "Malcom Turnbull | AU || giám đốc"),
        ])
        #expect(two.count == 2)
    }

    @Test func aFamilyNameIsThatOfItsFarBestKnownBearer() {
        let known = (1...10).map { ("2018-01-\($0 + 10)", "Bashar al-Assad | SY || Tổng thống Syria") }
        let lines = known + [("2018-02-01", "Hafez al-Assad | SY ||"), ("2018-02-02", "Assad | SY ||")]
        #expect(people(lines).first { $0.names.contains("Assad") }?.names == ["Assad", "Bashar al-Assad"])
        #expect(people(Array(lines.dropFirst())).count == 3)
    }

    @Test func aHeadOfStateIsNobodyWithoutThePost() {
        #expect(people([("2018-01-01", "Jung Park | US ||"), ("2018-01-02", "Park | US || Tổng thống")]).count == 2)
    }

    @Test func theFathersNameIsNotTheSons() {
        #expect(people([("2018-01-01", "Mohammed bin Salman | SA ||"), ("2018-01-02", "Salman | SA ||")]).count == 2)
    }

    @Test func twoShortFormsMeetInTheFullName() {
        let one = people([
            ("2018-01-01", "Recep Tayyip Erdogan | TR || Tổng thống"),
            ("2018-01-02", "Tayyip Erdogan | TR || Tổng thống"),
            ("2018-01-03", "Recep Erdogan | TR || Tổng thống"),
        ])
        #expect(one.count == 1)
    }

    @Test func oneSyllableNeedsACountryBesideItsPost() {
        #expect(
            people([("2018-01-01", "Trung | || Tổng Bí thư"), ("2018-01-02", "Trung | || Tổng Bí thư")]).count == 2)
    }

    @Test func aGenerationIsLeftOutBesideThePost() {
        let one = people([
            ("2018-01-01", "Perfecto Yasay | PH || Ngoại trưởng Philippines"),
            ("2018-01-02", "Perfecto Yasay Jr | PH || Ngoại trưởng Philippines"),
        ])
        #expect(one.count == 1)
        #expect(
            people([("2018-01-01", "Perfecto Yasay | PH ||"), ("2018-01-02", "Perfecto Yasay Jr | PH ||")]).count == 2)
    }
}
