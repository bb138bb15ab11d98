import KnowledgeModel
import Testing

@testable import KnowledgeStore

@Suite struct KnownValuesTests {
    let folder: TemporaryFolder
    let store: KnowledgeStore
    init() throws {
        folder = try TemporaryFolder()
        store = try Fixtures.filled(folder)
    }

    @Test func areThoseOfTheBase() throws {
        #expect(try store.countries().map(\.rawValue) == ["GB", "US", "VN"])
        #expect(try store.topics() == ["defence_industry", "navy"])
        #expect(try store.allNames() == ["Ben Wallace", "Jane Thanh Doe", "Lê Chí Thành", "Phan Văn Giang", "Wallace"])
        #expect(try store.sources() == ["Báo Hai", "Báo Một"])
    }

    @Test(arguments: [
        ("phan v", ["Phan Văn Giang"]), ("Lê Chí Th", ["Lê Chí Thành"]), ("tha", ["Jane Thanh Doe", "Lê Chí Thành"]),
        ("wallace ben", ["Ben Wallace"]), ("x", []),
        ("", ["Ben Wallace", "Jane Thanh Doe", "Lê Chí Thành", "Phan Văn Giang"]),
    ])
    func namesGoOn(typed: String, names: [String]) throws {
        #expect(try store.names(startingWith: typed, limit: 9) == names)
    }

    @Test func aNameIsKnownWithoutARank() throws {
        #expect(try store.knows(name: "van giang"))
        #expect(try store.knows(name: "Giang Phan"))
        #expect(try !store.knows(name: "Đại tướng Giang"))
        #expect(try !store.knows(name: "Phan Văn Giáng"))
        #expect(try !store.knows(name: ""))
    }
}
