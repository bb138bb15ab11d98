import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct PeopleTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    private func names(_ text: String) throws -> [String] { try store.people(matching: text).map(\.person.name) }

    @Test(arguments: [
        "Phan Văn Giang", "phan van giang", "PHAN VAN GIANG", "Giang Phan Van", "Giang", "văn giang",
        "đại tướng Phan Văn Giang", "dai tuong phan van giang", "ông Giang", "Phan Va\u{306}n Giang",
    ])
    func oneManIsFoundAsTyped(text: String) throws {
        #expect(try names(text) == ["Phan Văn Giang"])
    }

    @Test(arguments: ["Phan Văn Giáng", "Phàn", "Giang Wallace", "Gia", "đại tướng", "", "Phan Phan Giang"])
    func nobodyIsFound(text: String) throws {
        #expect(try names(text) == [])
    }

    @Test func marksCountWhereTheyAreTyped() throws {
        #expect(try names("Thành") == ["Lê Chí Thành"])
        #expect(try Set(names("Thanh")) == ["Lê Chí Thành", "Jane Thanh Doe"])
        // The mark on Lê says that the writer types marks.
        #expect(try names("Lê Chí Thanh") == [])
        #expect(try names("Le Chi Thanh") == ["Lê Chí Thành"])
    }

    @Test func everyFormOfANameCounts() throws {
        #expect(try names("Wallace") == ["Ben Wallace"])
        #expect(try names("wallace ben") == ["Ben Wallace"])
    }

    @Test func aWholeNameOfTwoWordsComesAlone() throws {
        func person(_ id: String, _ name: String) -> Person {
            Person(
                id: PersonID(id), name: name, names: [name], country: nil, rank: nil, posts: [], claims: [PersonID(id)])
        }
        try store.replaceWorld(
            World(people: [person("p-1", "Lê Minh Anh"), person("p-2", "Lê Minh"), person("p-3", "Minh Trung Tướng")]))
        #expect(try names("Lê Minh") == ["Lê Minh"])
        #expect(try names("minh") == ["Lê Minh Anh", "Lê Minh", "Minh Trung Tướng"])
        // A word of a rank may be part of the name.
        #expect(try names("trung tuong minh") == ["Minh Trung Tướng"])
    }

    @Test func summariesCount() throws {
        let summary = try #require(try store.people(matching: "giang").first)
        #expect(summary == PersonSummary(person: Fixtures.giang, events: 1, meetings: 1, documents: 2))
        #expect(try store.summary(of: Fixtures.giangInTalks.id) == summary)
    }

    @Test func answerToTheIDOfEachClaim() throws {
        for claim in [Fixtures.giangInTalks.id, Fixtures.giangInRecap.id] {
            #expect(try store.person(id: claim.rawValue) == Fixtures.giang)
        }
        #expect(try store.person(id: "p-none") == nil)
        #expect(
            try store.people(ids: [Fixtures.doe.id, PersonID("p-none"), Fixtures.giangInRecap.id])
                == [Fixtures.doePerson, Fixtures.giang])
    }

    @Test func claimsComeWithTheirDocuments() throws {
        let claims = try store.claims(of: Fixtures.wallacePerson.id)
        #expect(Set(claims.map(\.claim)) == [Fixtures.wallace, Fixtures.wallaceInRecap])
        #expect(Set(claims.map(\.document.id)) == ["talks", "recap"])
    }
}
