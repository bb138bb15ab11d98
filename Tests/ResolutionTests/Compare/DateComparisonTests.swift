import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct DateComparisonTests {
    private func compare(_ a: String?, _ b: String?) -> DateComparison {
        DateComparison.compare(DateFacts(a.flatMap { EDTF($0) }), DateFacts(b.flatMap { EDTF($0) }))
    }

    private func weight(_ a: String, _ b: String) -> Double {
        if case .agree(let weight, _) = compare(a, b) { weight } else { -1 }
    }

    @Test func finerAgreementWeighsMore() {
        let day = weight("2018-01-25", "2018-01-25")
        let days = weight("2018-01-24/2018-01-26", "2018-01-25")
        let month = weight("2018-01", "2018-01-25")
        let year = weight("2018", "2018-01-25")
        #expect(day > days && days > month && month > year && year > 0)
    }

    @Test(arguments: [
        ("2018-01-25", "2018-01-26", 1), ("2019~", "2017", 366), ("2018-01-25", "2018-02", 7),
        ("2017", "2018-01-01", 1),
        ("2018-01-24/2018-01-26", "2018-01-30", 4), ("XXXX-05-20", "2019-05-21", 400),
    ])
    func apart(a: String, b: String, days: Int) {
        #expect(compare(a, b) == .apart(days: days))
        #expect(compare(b, a) == .apart(days: days))
    }

    @Test func aPlanIsOfTheTimeToCome() {
        var plan = DateFacts(EDTF("2018"))
        plan.narrow(.planned, told: EDTF("2018-10")!.bounds)
        #expect(DateComparison.compare(plan, DateFacts(EDTF("2018-01-25"))) == .apart(days: 246))
        var report = DateFacts(EDTF("2018"))
        report.narrow(.occurred, told: EDTF("2018-05-31")!.bounds)
        #expect(DateComparison.compare(report, DateFacts(EDTF("2018-06-03"))) == .apart(days: 3))
        var month = DateFacts(EDTF("2018-10"))
        month.narrow(.planned, told: EDTF("2018-10-20")!.bounds)
        #expect(month == DateFacts(EDTF("2018-10")))
    }

    @Test func approximateDatesHaveSlack() {
        #expect(weight("1973~", "1972") > 0)
        #expect(weight("1973", "1972") < 0)
    }

    @Test func dayOfTheYearMeetsADatedDay() {
        #expect(weight("XXXX-05-20", "2019-05-20") > 0)
        #expect(weight("XXXX-05-20", "2019-05-19/2019-05-21") > 0)
        #expect(compare("XXXX-05-20", "2019") == .unknown)
        #expect(compare("XXXX-03", "XXXX-02") == .apart(days: 400))
        #expect(compare("XXXX-03", "2019-04-02") == .apart(days: 400))
        #expect(weight("XXXX-03", "2019-03-02") == 0)
        #expect(weight("XXXX-03", "XXXX-03-20") == 0)
        #expect(compare(nil, "2019") == .unknown)
    }
}
