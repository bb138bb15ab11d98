import CivilTime
import GRDB
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct EventsTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    private static let talks = Fixtures.talksEvent.id
    private static let dialogue = Fixtures.dialogueEvent.id
    private static let expo = Fixtures.expoEvent.id
    private static let port = Fixtures.portEvent.id

    private func ids(_ filter: Filter) throws -> [EventID] { try store.events(filter).map(\.id) }

    @Test func comeByDateWithUnknownYearsLast() throws {
        #expect(try ids(Filter()) == [Self.talks, Self.dialogue, Self.expo, Self.port])
        #expect(try ids(Filter(sort: .dateDescending)) == [Self.expo, Self.dialogue, Self.talks, Self.port])
        #expect(try ids(Filter(limit: 2)) == [Self.talks, Self.dialogue])
        #expect(try ids(Filter(limit: 0)) == [])
    }

    @Test(arguments: [
        (Filter(countries: [CountryCode("VN")]), [talks, dialogue, expo]),
        (Filter(countries: [CountryCode("VN"), CountryCode("GB")]), [talks]),
        (Filter(countries: [CountryCode("GB"), CountryCode("US")]), []),
        (Filter(personIDs: [Fixtures.giang.id]), [talks]),
        (Filter(personIDs: [Fixtures.giang.id, Fixtures.doePerson.id]), []),
        (Filter(personIDs: [Fixtures.thanhPerson.id, Fixtures.doePerson.id]), [dialogue]),
        (Filter(types: [.meeting, .exhibition]), [talks, expo]),
        (Filter(statuses: [.planned]), [expo, port]),
        (Filter(topic: "navy"), [port]),
        (Filter(source: "Báo Hai"), [talks, dialogue]),
        (Filter(source: "Báo Một"), [talks]),
        (Filter(countries: [CountryCode("VN")], types: [.dialogue], source: "Báo Hai"), [dialogue]),
        (Filter(from: EDTF("2022")), [dialogue, expo]),
        (Filter(from: EDTF("2022-09-04")), [expo]),
        (Filter(to: EDTF("2022-09-03")), [talks, dialogue]),
        (Filter(from: EDTF("2021-07-12"), to: EDTF("2021-07")), [talks]),
        (Filter(from: EDTF("2026-06"), to: EDTF("2026-06")), [expo]),
    ])
    func filtersHoldTogether(filter: Filter, expected: [EventID]) throws {
        #expect(try ids(filter) == expected)
    }

    /// The port call is dated without a year; every span of dates leaves it out.
    @Test(arguments: [
        (Filter(from: EDTF("1900")), 1), (Filter(to: EDTF("2022")), 1), (Filter(from: EDTF("2022"), topic: "navy"), 1),
        (Filter(countries: [CountryCode("GB")], from: EDTF("2022")), 0), (Filter(topic: "navy"), 0), (Filter(), 0),
        (Filter(from: EDTF("2022"), limit: 0), 1),
    ])
    func whatHasNoYearIsCounted(filter: Filter, count: Int) throws {
        #expect(try store.eventsWithoutYear(filter) == count)
    }

    @Test func aFilterWithoutAYearIsRefused() throws {
        let error = #expect(throws: StoreError.self) { try store.events(Filter(from: EDTF("XXXX-05"))) }
        #expect(error?.code == .filter)
        #expect(error?.message.contains("XXXX-05") == true)
        #expect(error?.path == folder.database)
    }

    @Test func answerToTheIDOfEachClaim() throws {
        for claim in [Fixtures.talksClaim.id, Fixtures.recapClaim.id] {
            #expect(try store.event(id: claim.rawValue) == Fixtures.talksEvent)
        }
        #expect(try store.event(id: "e-none") == nil)
    }

    @Test func answerToClaimsOfAnEarlierExtractor() throws {
        // The later extractor starts its evidence elsewhere, so the claim has another id.
        var later = Fixtures.recapRecord
        later.extractor = "attache 0.2.0"
        let trigger = Fixtures.evidence(.trigger, "chủ trì đối thoại", in: Fixtures.recap)
        later.events[1].evidence = [trigger]
        later.events[1].id = .claim(letter: "e", sha256: Fixtures.recap.sha256, start: trigger.span.start)
        _ = try store.ingest([later])
        var world = Fixtures.world
        let event = Fixtures.event([later.events[1]], people: Fixtures.people)
        world.events = world.events.map { $0.id == Self.dialogue ? event : $0 }
        try store.replaceWorld(world)
        #expect(event.id != Self.dialogue)
        #expect(try store.event(id: Self.dialogue.rawValue) == event)
        #expect(try store.document(ofClaim: Self.dialogue.rawValue)?.id == "recap")
    }

    @Test func aRejectedClaimAnswersToNothing() throws {
        var world = Fixtures.world
        world.events.removeAll { $0.id == Self.dialogue }
        try store.replaceWorld(world)
        #expect(try store.event(id: Self.dialogue.rawValue) == nil)
    }

    @Test func claimsComeWithTheirDocuments() throws {
        let claims = try store.claims(of: Self.talks)
        let expected = [(Fixtures.talks, Fixtures.talksClaim), (Fixtures.recap, Fixtures.recapClaim)]
            .sorted { $0.1.id < $1.1.id }
        #expect(claims.map(\.document) == expected.map(\.0))
        #expect(claims.map(\.claim) == expected.map(\.1))
    }

    @Test func anEventWithOnePersonTwiceComesOnce() throws {
        var world = Fixtures.world
        let index = try #require(world.events.firstIndex { $0.id == Self.talks })
        world.events[index].participants.append(world.events[index].participants[0])
        try store.replaceWorld(world)
        #expect(try ids(Filter(personIDs: [Fixtures.giang.id])) == [Self.talks])
        #expect(try store.people(matching: "Phan Văn Giang").map(\.events) == [1])
    }

    /// Whichever of the values and ends of the span leads.
    @Test(arguments: [1, 2, 1000])
    func spansGiveTheSameAnswerWhateverLeads(commonness: Int) throws {
        func ids(_ filter: Filter) throws -> [EventID] {
            try store.read { try EventSelection(db: $0, filter: filter, commonness: commonness).ids() }.map {
                EventID($0)
            }
        }
        #expect(try ids(Filter(from: EDTF("2022"))) == [Self.dialogue, Self.expo])
        #expect(try ids(Filter(from: EDTF("2022"), sort: .dateDescending)) == [Self.expo, Self.dialogue])
        #expect(try ids(Filter(from: EDTF("2022"), limit: 1)) == [Self.dialogue])
        #expect(try ids(Filter(to: EDTF("2022"))) == [Self.talks, Self.dialogue])
        #expect(
            try ids(Filter(countries: [CountryCode("VN")], from: EDTF("2022"), to: EDTF("2022"))) == [Self.dialogue])
        #expect(try ids(Filter(personIDs: [Fixtures.giang.id], from: EDTF("2022"))) == [])
        #expect(try ids(Filter(topic: "navy").withoutYear) == [Self.port])
        #expect(try ids(Filter(countries: [CountryCode("VN")]).withoutYear) == [])
        #expect(try ids(Filter(types: [.exhibition], to: EDTF("2026-01"))) == [Self.expo])
    }

    /// An end of the span is found in an index alone, and so is what has no year.
    @Test(arguments: [
        (Filter(from: EDTF("2022")), "event_by_last_day"), (Filter(to: EDTF("2022")), "event_by_day"),
        (Filter().withoutYear, "event_by_day"),
    ])
    func aSpanIsLookedUp(filter: Filter, index: String) throws {
        let plan = try store.read { db in
            let recorder = PlanRecorder()
            db.trace(options: .statement) { recorder.add($0.expandedDescription) }
            _ = try EventSelection(db: db, filter: filter).ids()
            db.trace(options: .statement, nil)
            return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(recorder.statements.last ?? "")").map {
                $0["detail"] as String
            }
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH") && $0.contains("COVERING INDEX \(index)") }, "\(plan)")
    }

    @Test(arguments: [1, 10, 1000])
    func commonCountriesGiveTheSameAnswerAsRareOnes(commonness: Int) throws {
        let many = (0..<90).map { number in
            Event(
                id: EventID("x-\(number)"), type: .visit, status: .occurred, date: EDTF("2020-01-01"),
                dateBasis: .explicit, countries: [CountryCode("VN")] + (number % 30 == 0 ? [CountryCode("LA")] : []),
                claims: [EventID("x-\(number)")])
        }
        try store.replaceWorld(World(events: many))
        func ids(_ filter: Filter) throws -> [String] {
            try store.read { try EventSelection(db: $0, filter: filter, commonness: commonness).ids() }
        }
        #expect(try ids(Filter(countries: [CountryCode("VN"), CountryCode("LA")])) == ["x-0", "x-30", "x-60"])
        #expect(try ids(Filter(countries: [CountryCode("VN")], limit: 3)) == ["x-0", "x-1", "x-10"])
    }
}

/// The statements that a connection runs.
private final class PlanRecorder {
    private(set) var statements: [String] = []
    func add(_ statement: String) { statements.append(statement) }
}
