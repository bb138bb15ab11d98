import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct AgreementsTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    @Test(arguments: [
        (Filter(), 1), (Filter(countries: [CountryCode("GB"), CountryCode("VN")]), 1),
        (Filter(countries: [CountryCode("US")]), 0), (Filter(from: EDTF("2021-07-12")), 1),
        (Filter(from: EDTF("2021-07-13")), 0), (Filter(to: EDTF("2020")), 0), (Filter(source: "Báo Một"), 1),
        (Filter(source: "Báo Hai"), 0), (Filter(limit: 0), 0),
    ])
    func filtersHold(filter: Filter, count: Int) throws {
        #expect(try store.agreements(filter).count == count)
    }

    @Test(arguments: [
        Filter(personIDs: [PersonID("p-1")]), Filter(types: [.meeting]), Filter(statuses: [.planned]),
        Filter(topic: "navy"),
    ])
    func whatDoesNotApplyIsRefused(filter: Filter) {
        let error = #expect(throws: StoreError.self) { try store.agreements(filter) }
        #expect(error?.code == .filter)
    }

    @Test func haveClaimsAndAnswerToThem() throws {
        let id = Fixtures.memorandumClaim.id
        #expect(try store.agreement(id: id.rawValue) == Fixtures.memorandum)
        let claims = try store.claims(of: id)
        #expect(claims.map(\.claim) == [Fixtures.memorandumClaim])
        #expect(claims.map(\.document.id) == ["talks"])
    }
}
