import CivilTime
import KnowledgeModel
import Testing

@testable import Resolution

@Suite struct ResolverTests {
    private let story = [
        ClaimNotation.record(
            "c1", published: "2018-01-20",
            """
            visit planned 2018-01-24/2018-01-25 | US VN | James Mattis (Bộ trưởng Quốc phòng)/US | in=VN
            meeting planned 2018-01-25 | US VN | James Mattis/US, Ngô Xuân Lịch (Bộ trưởng Quốc phòng)/VN | in=VN
            """),
        ClaimNotation.record(
            "a2", published: "2018-01-25",
            """
            meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch (Bộ trưởng Quốc phòng)/VN, Jim Mattis/US | venue=Hà Nội in=VN
            """),
        ClaimNotation.record(
            "b3", published: "2018-10-17",
            """
            meeting occurred 2018-10-17 | US VN | Ngo Xuan Lich/VN, James Mattis (Bộ trưởng Quốc phòng)/US | in=VN
            visit occurred 2018-01 | US VN | James Mattis/US | in=VN
            """),
    ]

    private func decision(
        _ id: String, _ verdict: Decision.Verdict, _ targets: [String], time: String, field: String? = nil,
        value: String? = nil
    ) -> Decision {
        Decision(
            id: id, verdict: verdict, targets: targets, field: field, value: value, author: "an analyst", time: time)
    }

    private func id(_ digest: String, _ ordinal: Int) -> String {
        digest + String(repeating: "0", count: 10) + "-\(ordinal * 100)"
    }

    @Test func nothingGivesNothing() {
        #expect(Resolver().resolve([]) == World())
    }

    @Test func planAndReportAreOneEventWithAHistory() throws {
        let world = Resolver().resolve(story)
        #expect(world.events.count == 3)
        let talks = try #require(world.events.first { $0.date?.description == "2018-01-25" && $0.type == .meeting })
        #expect(talks.claims.map(\.rawValue) == ["e-" + id("a2", 0), "e-" + id("c1", 1)])
        #expect(talks.id.rawValue == "e-" + id("a2", 0))
        #expect(talks.status == .occurred)
        #expect(talks.history.map(\.status) == [.planned, .occurred])
        #expect(talks.history.map { $0.reported?.description } == ["2018-01-20", "2018-01-25"])
        #expect(talks.venue == "Hà Nội")
    }

    @Test func daysOfThePlanStandWithinTheMonthOfTheReport() throws {
        let visit = try #require(Resolver().resolve(story).events.first { $0.type == .visit })
        #expect(visit.claims.count == 2)
        #expect(visit.status == .occurred)
        #expect(visit.date?.description == "2018-01-24/2018-01-25")
        #expect(visit.conflicts.isEmpty)
    }

    @Test func spellingsOfOnePersonAreOnePerson() {
        let world = Resolver().resolve(story)
        #expect(world.people.map(\.name).sorted() == ["James Mattis", "Ngô Xuân Lịch"])
        #expect(world.people.first { $0.country == .vietnam }?.names == ["Ngo Xuan Lich", "Ngô Xuân Lịch"])
    }

    @Test func orderAndRepeatsMakeNoDifference() {
        let whole = Resolver().resolve(story)
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            #expect(Resolver().resolve(order.map { story[$0] }) == whole)
            #expect(Resolver().resolve((order + order).map { story[$0] }) == whole)
        }
    }

    @Test func manyRandomOrdersGiveOneWorld() {
        let corpus = (EventCorpus.same + EventCorpus.different).enumerated().flatMap { number, pair in
            [
                ClaimNotation.record("\(number)a", published: pair.one.published, pair.one.claim),
                ClaimNotation.record("\(number)b", published: pair.other.published, pair.other.claim),
            ]
        }
        let whole = Resolver().resolve(corpus)
        #expect(whole.events.count > 60)
        for _ in 0..<5 { #expect(Resolver().resolve(corpus.shuffled()) == whole) }
    }

    @Test func everyClaimIsInOneEventAndTheIdIsTheSmallest() {
        let world = Resolver().resolve(story)
        let claims = world.events.flatMap(\.claims)
        #expect(claims.count == Set(claims).count)
        #expect(Set(claims) == Set(story.flatMap { $0.events.map(\.id) }))
        for event in world.events { #expect(event.id == event.claims.min()) }
    }

    @Test func callsOfOneDayInOneDocumentStayApart() {
        let calls = ClaimNotation.record(
            "d1", published: "2018-01-25",
            """
            meeting occurred 2018-01-25 | US VN | Ngô Xuân Lịch/VN, James Mattis/US |
            meeting occurred 2018-01-25 | US VN | Trần Đại Quang/VN, James Mattis/US |
            visit occurred 2018-01-25 | US VN | James Mattis/US | venue=chùa Trấn Quốc in=VN
            visit occurred 2018-01-25 | US VN | James Mattis/US | venue=Bảo tàng Hà Nội in=VN
            """)
        #expect(Resolver().resolve([calls]).events.count == 4)
        #expect(Resolver().resolve([calls] + story).events.count == 6)
    }

    @Test func aMeetingOfAYearIsTheOneThatIsKnown() {
        let year = ClaimNotation.record(
            "d4", published: "2019-05-01", "meeting occurred 2018 | US VN | Ngô Xuân Lịch/VN, James Mattis/US |")
        // Two of that year are known, so it may be either.
        #expect(Resolver().resolve(story + [year]).events.count == 4)
        #expect(Resolver().resolve([story[1], year]).events.count == 1)
    }

    @Test func judgementsKeepScoreAndReasons() throws {
        let resolution = Resolver().explain(story)
        let talks = try #require(
            resolution.judgements.first { $0.a == "e-" + id("a2", 0) && $0.b == "e-" + id("c1", 1) })
        #expect(talks.verdict == .same)
        #expect(talks.score >= 1)
        #expect(talks.reasons.contains("the same day"))
        #expect(resolution.world == Resolver().resolve(story))
        let about = Resolver().explain(story, about: ["e-" + id("a2", 0)]).judgements
        #expect(!about.isEmpty)
        #expect(about.allSatisfy { $0.a == "e-" + id("a2", 0) || $0.b == "e-" + id("a2", 0) })
    }

    // MARK: Decisions

    @Test func decisionsBeatTheAutomaticJudgement() {
        let (a, c) = ("e-" + id("a2", 0), "e-" + id("c1", 1))
        let apart = decision("d-1", .different, [a, c], time: "2024-01-01T00:00:00Z")
        #expect(Resolver().resolve(story, decisions: [apart]).events.count == 4)
        let other = "e-" + id("b3", 0)
        let together = decision("d-2", .same, [a, other], time: "2024-01-02T00:00:00Z")
        let world = Resolver().resolve(story, decisions: [together])
        #expect(world.events.count == 2)
        #expect(world.events.first { $0.id.rawValue == a }?.claims.count == 3)
    }

    @Test func ofTwoDecisionsTheLaterCountsInWhateverOrderTheyCome() {
        let (a, c) = ("e-" + id("a2", 0), "e-" + id("c1", 1))
        let apart = decision("d-1", .different, [a, c], time: "2024-01-01T00:00:00Z")
        let together = decision("d-2", .same, [c, a], time: "2024-01-02T00:00:00Z")
        #expect(Resolver().resolve(story, decisions: [together, apart]).events.count == 3)
    }

    @Test func undoRestoresTheWorld() {
        let a = "e-" + id("a2", 0)
        let reject = decision("d-1", .reject, [a], time: "2024-01-01T00:00:00Z")
        let undo = decision("d-2", .undo, ["d-1"], time: "2024-01-02T00:00:00Z")
        let redo = decision("d-3", .undo, ["d-2"], time: "2024-01-03T00:00:00Z")
        let whole = Resolver().resolve(story)
        let without = Resolver().resolve(story, decisions: [reject])
        #expect(without.events.count == whole.events.count - 1)
        #expect(Resolver().resolve(story, decisions: [undo, reject]) == whole)
        #expect(Resolver().resolve(story, decisions: [redo, undo, reject]) == without)
    }

    @Test func rejectAnswersToTheIdOfAnyClaim() {
        let second = "e-" + id("c1", 1)
        let world = Resolver().resolve(
            story, decisions: [decision("d-1", .reject, [second], time: "2024-01-01T00:00:00Z")])
        #expect(!world.events.contains { $0.claims.contains { $0.rawValue == second } })
    }

    @Test func setWinsAndTheSourcesStay() throws {
        let a = "e-" + id("a2", 0)
        let set = decision("d-1", .set, [a], time: "2024-01-01T00:00:00Z", field: "date", value: "2018-01-26")
        let event = try #require(Resolver().resolve(story, decisions: [set]).events.first { $0.id.rawValue == a })
        #expect(event.date?.description == "2018-01-26")
        let conflict = try #require(event.conflicts.first { $0.field == "date" })
        #expect(conflict.values.map(\.value) == ["2018-01-26", "2018-01-25"])
        #expect(conflict.values[0].claims == ["d-1"])
    }

    @Test func whatCannotBeReplayedIsReported() {
        let gone = decision("d-1", .reject, ["e-gone"], time: "2024-01-01T00:00:00Z")
        let bad = decision(
            "d-2", .set, ["e-" + id("a2", 0)], time: "2024-01-02T00:00:00Z", field: "date", value: "some day")
        let undo = decision("d-3", .undo, ["d-9"], time: "2024-01-03T00:00:00Z")
        let resolution = Resolver().explain(story, decisions: [gone, bad, undo])
        #expect(resolution.problems.map(\.decision) == ["d-1", "d-2", "d-3"])
        #expect(
            resolution.problems.map(\.code) == ["decision.target-gone", "decision.bad-value", "decision.target-gone"])
        #expect(resolution.world == Resolver().resolve(story))
    }

    @Test func rejectedPersonIsNobody() throws {
        let people = Resolver().resolve(story).people
        let mattis = try #require(people.first { $0.name == "James Mattis" })
        let reject = decision("d-1", .reject, [mattis.id.rawValue], time: "2024-01-01T00:00:00Z")
        let world = Resolver().resolve(story, decisions: [reject])
        #expect(!world.people.contains { $0.id == mattis.id })
        #expect(!world.events.contains { $0.participants.contains { $0.person == mattis.id } })
    }
}
