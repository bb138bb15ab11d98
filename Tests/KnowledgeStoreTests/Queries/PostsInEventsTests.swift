import CivilTime
import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct PostsInEventsTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    @Test(arguments: [("2021", 2), ("2021-07-12", 2), ("2021-07-13", 0), ("2022", 0), ("2026", 0)])
    func thoseWhoTookPartAboutTheDate(date: String, count: Int) throws {
        #expect(try store.postsInEvents(about: #require(EDTF(date))).count == count)
    }

    @Test func aPostComesWithItsDayAndItsClaim() throws {
        let found = try store.postsInEvents(about: #require(EDTF("2021-07"))).first { $0.person == Fixtures.giang.id }
        #expect(
            found?.post
                == PostHeld(
                    title: "Bộ trưởng Bộ Quốc phòng", country: CountryCode("VN"), firstSeen: EDTF("2021-07-12"),
                    lastSeen: EDTF("2021-07-12"), claims: [Fixtures.giangInTalks.id]))
    }
}
