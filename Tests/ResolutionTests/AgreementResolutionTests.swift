import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct AgreementResolutionTests {
    /// `kind | title | date | parties | status`, each in an article of its own.
    private func agreements(_ lines: [String]) -> [Agreement] {
        let records = lines.enumerated().map { number, line in
            let fields = line.split(separator: "|").map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            var record = ClaimNotation.record("g\(number)", published: "2020-01-01", "")
            record.agreements = [
                AgreementClaim(
                    id: .claim(letter: "a", sha256: record.document.sha256, start: 0),
                    kind: AgreementKind(rawValue: fields[0])!, title: fields[1], date: EDTF(fields[2]),
                    dateBasis: .explicit, parties: fields[3].split(separator: " ").map { CountryCode(String($0)) },
                    status: AgreementStatus(rawValue: fields[4])!, rule: "test", evidence: [])
            ]
            return record
        }
        return Resolver().resolve(records).agreements
    }

    @Test func oneMemorandumInTwoWordings() {
        let one = agreements([
            "memorandum | Bản ghi nhớ về thúc đẩy hợp tác quốc phòng | 2011 | US VN | signed",
            "memorandum | Biên bản ghi nhớ về hợp tác quốc phòng song phương | 2011-09 | US VN | signed",
        ])
        #expect(one.count == 1)
        #expect(one.first?.date?.description == "2011-09")
    }

    @Test(arguments: [
        (
            "joint_statement | Tuyên bố tầm nhìn chung | 2015 | US VN | signed",
            "joint_statement | Tuyên bố chung | 2017-11 | US VN | signed"
        ),
        (
            "memorandum | Bản ghi nhớ về hợp tác quốc phòng | 2011 | US VN | signed",
            "memorandum | Bản ghi nhớ về hợp tác quốc phòng | 2011 | GB VN | signed"
        ),
        (
            "memorandum | Bản ghi nhớ về tín dụng đóng tàu | 2018 | IN VN | signed",
            "memorandum | Bản ghi nhớ về đào tạo tiếng Anh | 2018 | IN VN | signed"
        ),
        (
            "memorandum | Bản ghi nhớ về hợp tác quốc phòng | 2018 | IN VN | signed",
            "plan | Kế hoạch hợp tác quốc phòng | 2018 | IN VN | signed"
        ),
    ])
    func others(one: String, other: String) {
        #expect(agreements([one, other]).count == 2)
    }

    @Test func plannedThenSignedIsSigned() {
        let one = agreements([
            "agreement | Hiệp định đóng tàu tuần tra cao tốc | 2016-09 | IN VN | planned",
            "agreement | Hiệp định đóng tàu tuần tra | 2016-09-03 | IN VN | signed",
        ])
        #expect(one.map(\.status) == [.signed])
    }

    @Test func undatedNeedsTheTitle() {
        let dated = "memorandum | Bản ghi nhớ về khắc phục hậu quả bom mìn | 2018-12-01 | US VN | signed"
        #expect(
            agreements([dated, "memorandum | Bản ghi nhớ khắc phục hậu quả bom mìn | - | US VN | in_force"]).count == 1)
        #expect(agreements([dated, "memorandum | Bản ghi nhớ về an ninh mạng | - | US VN | in_force"]).count == 2)
    }
}
