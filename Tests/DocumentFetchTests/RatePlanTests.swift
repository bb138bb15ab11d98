import Testing

@testable import DocumentFetch

@Suite struct RatePlanTests {
    @Test func `Requests to one host keep their distance, and hosts do not wait for each other`() {
        var plan = RatePlan(pause: 2)
        #expect(plan.wait(for: "a", at: 10) == 0)
        #expect(plan.wait(for: "b", at: 10) == 0)
        #expect(plan.wait(for: "a", at: 10.5) == 1.5)
        #expect(plan.wait(for: "a", at: 10.5) == 3.5)
        #expect(plan.wait(for: "b", at: 100) == 0)
    }

    @Test func `A longer delay is granted within bounds, a shorter one is not`() {
        var plan = RatePlan(pause: 2)
        _ = plan.wait(for: "a", at: 0, delay: 5)
        #expect(plan.wait(for: "a", at: 0, delay: 0.1) == 5)
        #expect(plan.wait(for: "a", at: 0, delay: 86_400) == 7)
        #expect(plan.wait(for: "a", at: 0) == 7 + RatePlan.longestDelay)
    }

    @Test func `A host that asks for rest gets it`() {
        var plan = RatePlan(pause: 1)
        plan.rest("a", until: 50)
        plan.rest("a", until: 20)
        #expect(plan.wait(for: "a", at: 10) == 40)
    }
}

@Suite struct RetryPlanTests {
    @Test(arguments: [
        ("120", 120), ("0", 0), (" 7 ", 7), ("Thu, 01 Jan 1970 00:02:00 GMT", 20),
        // Long past: at once.
        ("Wed, 31 Dec 1969 23:59:59 GMT", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_677),
    ])
    func `Retry-After is a number or a date`(field: String, seconds: Int) {
        #expect(RetryPlan.seconds(field, now: 100) == Double(seconds))
    }

    @Test(arguments: ["", "soon", "-5", "Thu, 31 Feb 2026 00:00:00 GMT", "Thu, 01 Foo 1970 00:02:00 GMT"])
    func `Anything else says nothing`(field: String) {
        #expect(RetryPlan.seconds(field, now: 100) == nil)
    }

    @Test func `Pauses grow, and statuses that stay are not asked for again`() {
        #expect((1...3).map { RetryPlan.pause(after: $0) } == [2, 4, 8])
        #expect(
            [429, 500, 503].allSatisfy(RetryPlan.isPassing)
                && ![200, 403, 404, 501].contains(where: RetryPlan.isPassing))
    }
}
