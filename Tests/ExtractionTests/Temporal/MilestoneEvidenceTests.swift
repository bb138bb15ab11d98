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
