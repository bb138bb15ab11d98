import CivilTime
import Lexicon
import Testing

@testable import Extraction

/// What is named may have been after the first day that the article tells, if the article tells later days as well.
@Test(arguments: [(0, 2019), (22, 2018)])
func theLatestDayToldSaysHowLateAMilestoneCanBe(_ later: Int, _ year: Int) throws {
    let first = try #require(CivilDay(year: 2018, month: 11, day: 26))
    let state = Milestone.Span(first: first, last: first.adding(days: 30), kind: .state, told: .named)
    var scale = YearScale()
    MilestoneEvidence(
        milestones: [Milestone(form: "-", spans: [state], sentence: 9)],
        day: { CivilDay(year: $0, month: 11, day: 10) }, later: later
    ).weigh(&scale)
    #expect(scale.likeliest == year)
}

/// The day of one of two dozen meetings is seldom that of an unknown one in another year.
@Test func whatComesBackOftenIsKnownByItsDay() throws {
    let day = try #require(CivilDay(year: 2017, month: 9, day: 28))
    var span = Milestone.Span(first: day, last: day, kind: .dated, told: .dated(hasDay: true, isFuture: false))
    span.rivals = 24
    var scale = YearScale()
    MilestoneEvidence(
        milestones: [Milestone(form: "-", spans: [span], sentence: 2)],
        day: { CivilDay(year: $0, month: 9, day: 28) }
    ).weigh(&scale)
    #expect(scale.settled(least: 0.7)?.year == 2017)
}

/// "ngày 21/10 tuyên bố sẽ rút" seems to come.
@Test func aDayJustOverMayOnlySeemToCome() throws {
    let day = try #require(CivilDay(year: 2018, month: 10, day: 20))
    let span = Milestone.Span(first: day, last: day, kind: .dated, told: .dated(hasDay: true, isFuture: true))
    var scale = YearScale()
    MilestoneEvidence(
        milestones: [Milestone(form: "-", spans: [span], sentence: 2)],
        day: { CivilDay(year: $0, month: 10, day: 30) }
    ).weigh(&scale)
    #expect(scale.likeliest == 2018)
}
