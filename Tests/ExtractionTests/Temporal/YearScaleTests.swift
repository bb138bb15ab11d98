import Testing

@testable import Extraction

@Suite struct YearScaleTests {
    @Test func whatMakesOneYearLikeliestSettlesIt() {
        var scale = YearScale()
        scale.add("the weekday agrees") { $0 % 6 == 0 ? 1 : 0.02 }
        #expect(scale.settled(least: 0.7) == nil)
        scale.add("the year is written") { $0 == 2016 ? 0.9 : 0.005 }
        #expect(scale.settled(least: 0.7)?.year == 2016)
        #expect(scale.settled(least: 0.7)?.reason == "the year is written")
    }

    @Test func nothingToldSettlesNothing() {
        #expect(YearScale().settled(least: 0) == nil)
        var scale = YearScale()
        scale.add("an office held for long") { _ in 1 }
        #expect(scale.settled(least: 0) == nil)
    }

    @Test func twoThatContradictEachOtherSettleNothing() {
        var scale = YearScale()
        scale.add("one") { $0 == 2016 ? 0.9 : 0.01 }
        scale.add("the other") { $0 == 2018 ? 0.9 : 0.01 }
        #expect(scale.settled(least: 0.7) == nil)
    }

    @Test func stepsFallByHalfToTheFloor() {
        #expect(YearScale.step(1, [0.5, 0.4]) == 0.4)
        #expect(YearScale.step(2, [0.5, 0.4]) == 0.2)
        #expect(YearScale.step(3, [0.5, 0.4], floor: 0.15) == 0.15)
        #expect(YearScale.step(-1, [0.5], floor: 0.01) == 0.01)
    }
}
